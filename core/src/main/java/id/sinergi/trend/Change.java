package id.sinergi.trend;

import static java.util.Objects.requireNonNull;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.View;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import java.util.List;
import java.util.Locale;

/**
 * Why a goal's figure, or an agency's score, is another in a second evaluation: in another period,
 * with what was known later, or what if. An analytic aid, no official score. Immutable and
 * thread-safe.
 *
 * <p>The difference is the sum, to a billionth of a point, of
 *
 * <ul>
 *   <li>the <b>indicators</b> with a value in both: by how much each moved (with what was reported,
 *       or with its target), times its effective weight, the mean of before and after;
 *   <li><b>coverage</b>: what counts now and did not, or the other way: reported or missing, due or
 *       not, applicable or not; with all that a composed indicator moved by, if a party of it
 *       counts in one evaluation alone ({@link #turns()});
 *   <li><b>rulebook</b>: other rules in force for the cascade or an agency (caps, formulas, basis,
 *       aggregation, what is missing);
 *   <li><b>structure</b>: weights, links and consent, what measures a goal and what it goes by, how
 *       members are aggregated, what counts for the first or the last time on that day;
 *   <li>a <b>residual</b>: what rounding leaves.
 * </ul>
 *
 * <p>It is exact where all is linear. Elsewhere the weight of a member is its mean slope, the
 * integral of the derivatives of its aggregate, on a straight way from the old values to the new
 * (of a geometric mean, on the way by equal factors). Where rulebooks differ, what is reported is
 * evaluated by the rules of the other evaluation too: before the rest changed and after it, half of
 * both; where only one of these has a figure, by that one. Where values, weights and coverage all
 * changed, each is taken with the others at their old and at their new, half of both. The same is
 * done at every goal on the way down, so that other ways of sharing out are possible where several
 * things changed at once.
 *
 * <pre>{@code
 * Change change = Change.of(evaluationOf2021, evaluationOf2022, "T1");
 * change.difference();             // in points
 * change.indicators().get(0);      // that which moved it most
 * }</pre>
 */
public final class Change {
  private final Evaluation from;
  private final Evaluation to;
  private final String id;
  private final View view;
  private final Figure start;
  private final Figure end;
  private final Quantity difference;
  private final ChangeParts parts;

  Change(
      Evaluation from,
      Evaluation to,
      String id,
      View view,
      Figure start,
      Figure end,
      Quantity difference,
      ChangeParts parts) {
    this.from = from;
    this.to = to;
    this.id = id;
    this.view = view;
    this.start = start;
    this.end = end;
    this.difference = difference;
    this.parts = parts;
  }

  /**
   * Why a goal's score, or an agency's, is another in the second evaluation; by the official view.
   * O(size), once: as much as a few evaluations, however many indicators moved, and two more where
   * rulebooks differ.
   *
   * @param from the first
   * @param to the second; of the same cascade or of another, whose nodes, indicators and agencies
   *     are the same if their ids are
   * @param id of a node or an agency
   * @return without contributions, and with the reason, where it has no value in either
   * @throws IllegalArgumentException if either cascade has no such node or agency
   */
  public static Change of(Evaluation from, Evaluation to, String id) {
    return of(from, to, id, View.OFFICIAL);
  }

  /**
   * Why a goal's figure, or an agency's, is another in the second evaluation. O(size), once.
   *
   * @param from the first
   * @param to the second; of the same cascade or of another, whose nodes, indicators and agencies
   *     are the same if their ids are
   * @param id of a node; in the official view also of an agency
   * @param view the score, or what it is from the bottom up
   * @return without contributions, and with the reason, where it has no value in either
   * @throws IllegalArgumentException if either cascade has no such node or agency, or an agency is
   *     asked for from the bottom up
   */
  public static Change of(Evaluation from, Evaluation to, String id, View view) {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(id, "id");
    requireNonNull(view, "view");
    return ChangeSearch.of(from, to, id, view).find();
  }

  /**
   * The first evaluation.
   *
   * @return as it was given
   */
  public Evaluation from() {
    return from;
  }

  /**
   * The second evaluation.
   *
   * @return as it was given
   */
  public Evaluation to() {
    return to;
  }

  /**
   * Whose change it is.
   *
   * @return the full id of a node or an agency
   */
  public String id() {
    return id;
  }

  /**
   * On which way the figures travel.
   *
   * @return the view that was asked for
   */
  public View view() {
    return view;
  }

  /**
   * What it was.
   *
   * @return the figure in the first evaluation
   */
  public Figure start() {
    return start;
  }

  /**
   * What it is.
   *
   * @return the figure in the second evaluation
   */
  public Figure end() {
    return end;
  }

  /**
   * How far it moved.
   *
   * @return in points, above 0 if it rose; without a value, and with the reason, where it has none
   *     in either evaluation
   */
  public Quantity difference() {
    return difference;
  }

  /**
   * What each indicator did to it that has another attainment, and a value in both.
   *
   * @return unmodifiable, those that moved it most first, then by id; some may come to 0; none
   *     without a difference
   */
  public List<Part> indicators() {
    return parts.indicators;
  }

  /**
   * The same by agency: by the party that the goal is given the credit of, and where the goal
   * stands for no party, and of what has one party, by the lead. Sums to what the indicators do.
   *
   * @return unmodifiable, those that moved it most first, then by id
   */
  public List<Part> agencies() {
    return parts.agencies;
  }

  /**
   * What came of members that count now and did not, or the other way.
   *
   * @return in points; without a value where there is no difference
   */
  public Quantity coverage() {
    return parts.coverage;
  }

  /**
   * The same by the goal whose members they are; by the agency itself, if its top goals are.
   *
   * @return unmodifiable, those that moved it most first, then by id
   */
  public List<Part> coverageByGoal() {
    return parts.coverageByGoal;
  }

  /**
   * What came to count or ceased to at the goals that the difference goes through: indicators,
   * goals below, and parties of composed indicators.
   *
   * @return unmodifiable, by goal, then by id and agency; none without a difference
   */
  public List<Turn> turns() {
    return parts.turns;
  }

  /**
   * What came of weights, links, consent, and a goal's own basis and aggregation.
   *
   * @return in points; without a value where there is no difference
   */
  public Quantity structure() {
    return parts.structure;
  }

  /**
   * The same by the goal at which they changed; by the agency itself, if its top goals did.
   *
   * @return unmodifiable, those that moved it most first, then by id
   */
  public List<Part> structureByGoal() {
    return parts.structureByGoal;
  }

  /**
   * What came of other rulebooks, of the cascade or of agencies that are in both.
   *
   * @return in points, 0 if they are the same; without a value, and with the reason, where there is
   *     no difference, and where neither evaluation has a figure by the rules of the other: then
   *     the rules are part of all the rest
   */
  public Quantity rulebook() {
    return parts.rulebook;
  }

  /**
   * The difference less all the rest: what rounding leaves.
   *
   * @return in points; without a value where there is no difference
   */
  public Quantity residual() {
    return parts.residual;
  }

  /**
   * Whether every aggregate on the way is a weighted mean, so that no weight is a mean slope.
   *
   * @return true also where there is no difference
   */
  public boolean isLinear() {
    return parts.isLinear;
  }

  /**
   * What this is and how it is computed, naming the view.
   *
   * @return in both languages
   */
  public Text method() {
    return ChangeSearch.method(view);
  }

  /** One line: such as {@code T1: +4.09 points, from 70.10 to 74.19}. */
  @Override
  public String toString() {
    String far = difference.text(Locale.ROOT);
    return id
        + ": "
        + (difference.value().orElse(0) > 0 ? "+" + far : far)
        + ", from "
        + start.text(Locale.ROOT)
        + " to "
        + end.text(Locale.ROOT);
  }

  /**
   * That a member of a goal, or a party of an indicator, came to count or ceased to.
   *
   * @param goal id of the goal; of the agency, if it is one of its top goals
   * @param id of the indicator or the goal that is the member
   * @param agency whose it is: the party, or whose credit the goal is given, or the owner
   * @param isParty whether it is that party of the indicator alone, the indicator having a value in
   *     both
   * @param before how it stood in the first evaluation; not due where it was not there
   * @param after how it stands in the second
   */
  public record Turn(
      String goal, String id, String agency, boolean isParty, State before, State after) {
    /** Such as {@code RATA: rerata (jasa-raharja) VALUE -> NOT_REPORTED}. */
    @Override
    public String toString() {
      return goal + ": " + id + " (" + agency + ") " + before + " -> " + after;
    }
  }

  /** What one indicator, agency or goal did to the figure. Immutable and thread-safe. */
  public static final class Part {
    private final String id;
    private final String name;
    private final double points;

    Part(String id, String name, double points) {
      this.id = id;
      this.name = name;
      this.points = points;
    }

    Part plus(Part other) {
      return new Part(id, name, points + other.points);
    }

    /**
     * Whose part it is.
     *
     * @return the id of the indicator, the agency or the goal
     */
    public String id() {
      return id;
    }

    /**
     * What it is called in the second evaluation.
     *
     * @return the name of the indicator, the agency or the goal
     */
    public String name() {
      return name;
    }

    /**
     * How far it moved the figure.
     *
     * @return in points, unrounded; below 0 if it lowered it
     */
    public double points() {
      return points;
    }

    /** One line: such as {@code prev +3.20}. */
    @Override
    public String toString() {
      return id + (points > 0 ? " +" : " ") + Rounding.displayed(points, 2).toPlainString();
    }
  }
}
