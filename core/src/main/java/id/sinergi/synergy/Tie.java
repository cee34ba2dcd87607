package id.sinergi.synergy;

import id.sinergi.figure.Figure;
import id.sinergi.finding.Text;
import java.util.List;
import java.util.Optional;

/** One piece of an agency's work that is tied to others. Immutable and thread-safe. */
public final class Tie {

  /** How work can be tied to others. */
  public enum Kind {
    /** A goal is measured by a shared indicator. */
    INDICATOR("indikator bersama", "shared indicator"),
    /** A goal of another agency supports one's own. */
    HELPED("didukung", "helped"),
    /** One's own goal supports that of another agency. */
    HELPING("mendukung", "helping");

    private final String id;
    private final String en;

    Kind(String id, String en) {
      this.id = id;
      this.en = en;
    }

    /**
     * The kind in words.
     *
     * @return in lower case
     */
    public Text text() {
      return Text.of(id, en);
    }
  }

  private final Kind kind;
  private final String goal;
  private final String other;
  private final List<String> counterparts;
  private final double weight;
  private final Figure joint;
  private final Optional<Figure> own;

  Tie(
      Kind kind,
      String goal,
      String other,
      List<String> counterparts,
      double weight,
      Figure joint,
      Optional<Figure> own) {
    this.kind = kind;
    this.goal = goal;
    this.other = other;
    this.counterparts = List.copyOf(counterparts);
    this.weight = weight;
    this.joint = joint;
    this.own = own;
  }

  /**
   * How the work is tied.
   *
   * @return by an indicator, or by a link either way
   */
  public Kind kind() {
    return kind;
  }

  /**
   * The agency's own goal.
   *
   * @return the id of a node
   */
  public String goal() {
    return goal;
  }

  /**
   * What it is tied by.
   *
   * @return the id of the shared indicator, or of the node at the other end of the link
   */
  public String other() {
    return other;
  }

  /**
   * Whom it is tied to: the other parties of the indicator that count in the window, or the owner
   * of the goal at the other end.
   *
   * @return unmodifiable; ids of agencies, in order
   */
  public List<String> counterparts() {
    return counterparts;
  }

  /**
   * How much of all the agency's work this is.
   *
   * @return above 0, up to 1; over all ties of the agency they sum to its breadth
   */
  public double weight() {
    return weight;
  }

  /**
   * What is attained together.
   *
   * @return the joint attainment of the indicator, or the score of the goal at the parent end
   */
  public Figure joint() {
    return joint;
  }

  /**
   * What the agency itself attained.
   *
   * @return the figure of the part that the goal stands for, or the score of the goal at the child
   *     end; empty where the agency has no such side
   */
  public Optional<Figure> own() {
    return own;
  }

  /** One line: such as {@code S1 helping T1 (pmk), weight 0.25, joint 80.00 (Tinggi), own ...}. */
  @Override
  public String toString() {
    return goal
        + " "
        + kind.text()
        + " "
        + other
        + " ("
        + String.join(", ", counterparts)
        + "), weight "
        + weight
        + ", joint "
        + joint
        + own.map(figure -> ", own " + figure).orElse("");
  }
}
