package id.sinergi.rule;

/** What a party's own nodes are given of a shared indicator. */
public sealed interface Credit {

  /** The joint figure. */
  Credit JOINT = View.JOINT;

  /** The party's own figure. */
  Credit OWN = View.OWN;

  /**
   * The name of this credit.
   *
   * @return {@code JOINT}, {@code OWN} or {@code BLEND}
   */
  String id();

  /**
   * A blend of both figures.
   *
   * @param b part of the joint figure, 0..1
   * @return b x joint + (1 - b) x own
   * @throws IllegalArgumentException if {@code b} lies outside 0..1
   */
  static Credit blend(double b) {
    return new Blend(b);
  }

  /** One figure alone. */
  enum View implements Credit {
    /** The joint figure. */
    JOINT,
    /** The party's own figure. */
    OWN;

    @Override
    public String id() {
      return name();
    }
  }

  /**
   * A blend of both figures.
   *
   * @param b part of the joint figure, 0..1
   */
  record Blend(double b) implements Credit {

    /**
     * Refuses parts outside 0..1.
     *
     * @param b part of the joint figure
     */
    public Blend {
      b = Parts.part(b, "blend of joint and own");
    }

    @Override
    public String id() {
      return "BLEND";
    }

    @Override
    public String toString() {
      return "BLEND(" + b + ")";
    }
  }
}
