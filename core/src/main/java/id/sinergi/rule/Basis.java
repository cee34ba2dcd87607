package id.sinergi.rule;

/** Which side of a node is its official score: what is measured there, or what supports it. */
public sealed interface Basis {

  /** Measured if any measure is due, else supported. */
  Basis MEASURED_FIRST = Side.MEASURED_FIRST;

  /** Supported; measured where nothing below carries value. */
  Basis SUPPORTED = Side.SUPPORTED;

  /**
   * The name of this basis.
   *
   * @return {@code MEASURED_FIRST}, {@code SUPPORTED} or {@code BLEND}
   */
  String id();

  /**
   * A blend of both sides.
   *
   * @param b part of the measured side, 0..1
   * @return b x measured + (1 - b) x supported
   * @throws IllegalArgumentException if {@code b} lies outside 0..1
   */
  static Basis blend(double b) {
    return new Blend(b);
  }

  /** One side alone. */
  enum Side implements Basis {
    /** Measured if any measure is due, else supported. */
    MEASURED_FIRST,
    /** Supported; measured where nothing below carries value. */
    SUPPORTED;

    @Override
    public String id() {
      return name();
    }
  }

  /**
   * A blend of both sides.
   *
   * @param b part of the measured side, 0..1
   */
  record Blend(double b) implements Basis {

    /**
     * Refuses parts outside 0..1.
     *
     * @param b part of the measured side
     */
    public Blend {
      b = Parts.part(b, "blend of measured and supported");
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
