package id.sinergi.trend;

import static java.util.Objects.requireNonNull;

import id.sinergi.cascade.Link;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Owner;
import id.sinergi.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Two goals that may pull against each other: both figures over time, whether they move against
 * each other, and who, if anyone, owns the trade-off. An analytic aid, no official score: that two
 * figures move together or against each other does not say why. Immutable and thread-safe.
 *
 * <p>Figures are official ones: the score of a goal, the joint attainment of an indicator, each in
 * percent of its target, so that more is better whatever the polarity. They follow from the same
 * actuals, by the same plan and as-of instant, as the evaluation asked of.
 *
 * <pre>{@code
 * Tension.of(evaluation).forEach(it -> it.commonGoals()); // none: nobody owns the trade-off
 * Tension.between(evaluation, "hutan", "tambang").correlation(); // -1..1
 * }</pre>
 */
public final class Tension {
  /** How many changes it takes to tell whether two figures move together. */
  public static final int FEWEST = 6;

  private static final Text METHOD =
      Text.of(
          "Alat bantu analisis, bukan skor resmi; skor resmi tujuan, capaian bersama indikator."
              + " Korelasi: peringkat (Spearman) dari perubahan antarperiode yang berurutan, yang"
              + " keduanya bernilai, sedikitnya 6 perubahan; bergerak bersama bukan berarti sebab"
              + " akibat. Pemilik: penanggung jawab tujuan terdekat di atas keduanya menurut"
              + " tautan yang membawa nilai; bila tidak ada dan yang satu membawa nilai ke yang"
              + " lain, penanggung jawab tujuan yang di atas itu sendiri.",
          "Analytic aid, not an official score; official scores of goals, joint attainment of"
              + " indicators. Correlation: of the ranks (Spearman) of changes from one period to"
              + " the next where both have values, at least 6 changes; to move together is not to"
              + " be cause and effect. Owned by whoever owns the nearest goal above both, by links"
              + " that carry value; where there is none and one of the two carries value to the"
              + " other, by whoever owns that upper goal itself.");

  /**
   * One of the two.
   *
   * @param id of a node or an indicator
   * @param name of the same
   * @param owner of a goal; empty for an indicator
   */
  public record End(String id, String name, Optional<Owner> owner) {}

  /**
   * Both at one time.
   *
   * @param period from the start of its year (of its span) through its end, unless the request asks
   *     for the period alone
   * @param a the figure of the first
   * @param b the figure of the second
   */
  public record Moment(Period period, Figure a, Figure b) {}

  private final Evaluation evaluation;
  private final End a;
  private final End b;
  private final Optional<Link> link;
  private final List<Moment> series;
  private final List<Node> commonGoals;
  private final FirstDifferences differences;

  Tension(
      Evaluation evaluation,
      End a,
      End b,
      Optional<Link> link,
      List<Moment> series,
      List<Node> commonGoals) {
    this.evaluation = evaluation;
    this.a = a;
    this.b = b;
    this.link = link;
    this.series = List.copyOf(series);
    this.commonGoals = List.copyOf(commonGoals);
    this.differences = FirstDifferences.of(series);
  }

  /**
   * Every declared tension that holds at the end of the window, over all whole years of the horizon
   * that anything is reported for, up to the end of the window. O(size) for each year.
   *
   * @param evaluation whose cascade, actuals, plan and as-of instant count
   * @return unmodifiable; in the order of the links
   */
  public static List<Tension> of(Evaluation evaluation) {
    requireNonNull(evaluation, "evaluation");
    return of(evaluation, TensionSearch.years(evaluation));
  }

  /**
   * The same over some periods. O(size) for each.
   *
   * @param evaluation whose cascade, actuals, plan and as-of instant count
   * @param periods in any order; each counts once
   * @return unmodifiable; in the order of the links
   */
  public static List<Tension> of(Evaluation evaluation, List<Period> periods) {
    requireNonNull(evaluation, "evaluation");
    requireNonNull(periods, "periods");
    return new TensionSearch(evaluation, periods).declared();
  }

  /**
   * Two goals or indicators, whether a tension is declared between them or not, over all whole
   * years of the horizon that anything is reported for, up to the end of the window. O(size) for
   * each year.
   *
   * @param evaluation whose cascade, actuals, plan and as-of instant count
   * @param a id of a node or an indicator
   * @param b id of another
   * @return the pair
   * @throws IllegalArgumentException if the cascade has neither, or both are the same
   */
  public static Tension between(Evaluation evaluation, String a, String b) {
    requireNonNull(evaluation, "evaluation");
    requireNonNull(a, "a");
    requireNonNull(b, "b");
    return between(evaluation, a, b, TensionSearch.years(evaluation));
  }

  /**
   * The same over some periods. O(size) for each.
   *
   * @param evaluation whose cascade, actuals, plan and as-of instant count
   * @param a id of a node or an indicator
   * @param b id of another
   * @param periods in any order; each counts once
   * @return the pair
   * @throws IllegalArgumentException if the cascade has neither, or both are the same
   */
  public static Tension between(Evaluation evaluation, String a, String b, List<Period> periods) {
    requireNonNull(evaluation, "evaluation");
    requireNonNull(a, "a");
    requireNonNull(b, "b");
    requireNonNull(periods, "periods");
    return new TensionSearch(evaluation, periods).between(a, b);
  }

  /**
   * Whose cascade, actuals, plan and as-of instant count.
   *
   * @return the evaluation asked of
   */
  public Evaluation evaluation() {
    return evaluation;
  }

  /**
   * The first: of a declared tension the goal whose success makes the other's harder.
   *
   * @return the child of the link
   */
  public End a() {
    return a;
  }

  /**
   * The second: of a declared tension the goal that is made harder.
   *
   * @return the parent of the link
   */
  public End b() {
    return b;
  }

  /**
   * The declared tension, with consent, reason and note.
   *
   * @return empty if none is declared between the two that holds at the end of the window
   */
  public Optional<Link> link() {
    return link;
  }

  /**
   * Both figures over time.
   *
   * @return unmodifiable, in the order of the periods; those in which either has a value
   */
  public List<Moment> series() {
    return series;
  }

  /**
   * The nearest goals above both, by links that carry value and hold in the window of the
   * evaluation: their owners own the trade-off. Where no goal is above both, and one of the two is
   * a goal that the other carries value to, it is that upper goal itself. A goal above both comes
   * first, even if one of the two lies below the other.
   *
   * @return unmodifiable, in id order; empty if nobody owns it
   */
  public List<Node> commonGoals() {
    return commonGoals;
  }

  /**
   * How many changes the correlation is of: from one period to the next, as long and right after
   * it, with values of both in each.
   *
   * @return 0 or more
   */
  public int changes() {
    return differences.count();
  }

  /**
   * Whether both move together: the rank correlation of their changes (Spearman; ties share the
   * mean of their ranks). It is an aid, and no proof of cause.
   *
   * @return without a unit; 1 if always together, -1 if always against each other; not applicable,
   *     with the reason, of fewer than {@link #FEWEST} changes, or if the changes of one are all
   *     alike; provisional if a figure in it is
   */
  public Quantity correlation() {
    return differences.correlation();
  }

  /**
   * What this is and how it is computed.
   *
   * @return in both languages
   */
  public static Text method() {
    return METHOD;
  }

  /**
   * One line: such as {@code tambang against hutan: owned by nobody, correlation -0.96 (n = 7)}.
   */
  @Override
  public String toString() {
    List<String> owners = commonGoals.stream().map(it -> it.owner().toString()).distinct().toList();
    return a.id()
        + (link.isPresent() ? " against " : " and ")
        + b.id()
        + ": owned by "
        + (owners.isEmpty() ? "nobody" : String.join(", ", owners))
        + ", correlation "
        + correlation()
        + " (n = "
        + changes()
        + ")";
  }
}
