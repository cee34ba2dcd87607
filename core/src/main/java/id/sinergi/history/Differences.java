package id.sinergi.history;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Spending;
import java.util.List;
import java.util.Objects;

/**
 * Then and now: every figure that is another in a second evaluation, and what is known now that was
 * not known then, or was another. Immutable and thread-safe.
 *
 * <p>What is compared are the entries that held: of those about the same party and period (of a
 * target: the same plan) the latest that was known. They are of the window of the evaluation they
 * stood for, so that what is reported for later periods does not appear. What has changed in the
 * cascade itself, apart from its targets, is listed by id.
 *
 * <pre>{@code
 * BoundEvaluator evaluator = Evaluator.of(cascade).bind(actuals);
 * Differences since =
 *     Differences.of(evaluator.evaluate(year.withAsOf(then)), evaluator.evaluate(year));
 * since.figures(); // T1: 70.10 -> 74.19 (score), ...
 * since.actuals(); // what was reported or revised since
 * }</pre>
 */
public final class Differences {
  private static final Text METHOD =
      Text.of(
          "Angka dibandingkan satu per satu. Sebabnya: realisasi, target, tumpang tindih dan belanja"
              + " yang berlaku menurut yang diketahui saat itu dan kini, untuk jendela waktu"
              + " evaluasinya; dari beberapa laporan tentang hal yang sama, yang terakhir diketahui"
              + " berlaku; target berlaku sejak waktu berlakunya.",
          "Figures are compared one by one. Why: the actuals, targets, overlaps and spending that"
              + " hold by what was known then and is known now, for the window of the evaluation; of"
              + " several reports about the same, the last one known holds; a target holds from its"
              + " time of effect.");

  private final Evaluation then;
  private final Evaluation now;
  private final List<Moved> figures;
  private final List<Revised<Actual>> actuals;
  private final List<Revised<Aim>> targets;
  private final List<Revised<Overlap>> overlaps;
  private final List<Revised<Spending>> spending;
  private final List<String> structure;

  private Differences(Evaluation then, Evaluation now) {
    this.then = Objects.requireNonNull(then, "then");
    this.now = Objects.requireNonNull(now, "now");
    this.figures = Movements.of(then, now);
    Standing before = new Standing(then);
    Standing after = new Standing(now);
    this.actuals = List.copyOf(Standing.differences(before.actuals, after.actuals));
    this.targets = List.copyOf(Standing.differences(before.targets, after.targets));
    this.overlaps = List.copyOf(Standing.differences(before.overlaps, after.overlaps));
    this.spending = List.copyOf(Standing.differences(before.spending, after.spending));
    this.structure = ChangedElements.between(then.cascade(), now.cascade());
  }

  /**
   * What differs between two evaluations: as of two instants, of an earlier cascade, or what if.
   * O(n log n), n being the size of the cascade and the actuals.
   *
   * @param then the first
   * @param now the second; of the same cascade or of another, whose nodes, indicators and agencies
   *     are the same if their ids are
   * @return the differences
   */
  public static Differences of(Evaluation then, Evaluation now) {
    return new Differences(then, now);
  }

  /**
   * The first evaluation.
   *
   * @return as it was given
   */
  public Evaluation then() {
    return then;
  }

  /**
   * The second evaluation.
   *
   * @return as it was given
   */
  public Evaluation now() {
    return now;
  }

  /**
   * Whether every figure and all that it came from is as it was.
   *
   * @return true if every list is empty
   */
  public boolean isEmpty() {
    return figures.isEmpty() && causes() == 0;
  }

  /**
   * The figures that differ, in state, value, coverage, band or in what is missing.
   *
   * @return unmodifiable; goals, then indicators with their parties, then agencies, each by id
   */
  public List<Moved> figures() {
    return figures;
  }

  /**
   * What is reported otherwise.
   *
   * @return unmodifiable, by indicator, agency and period
   */
  public List<Revised<Actual>> actuals() {
    return actuals;
  }

  /**
   * Which targets are others, among those whose period meets the window.
   *
   * @return unmodifiable, by indicator, party, period and plan
   */
  public List<Revised<Aim>> targets() {
    return targets;
  }

  /**
   * Which overlaps are others.
   *
   * @return unmodifiable, by indicator, parties and period
   */
  public List<Revised<Overlap>> overlaps() {
    return overlaps;
  }

  /**
   * What is spent otherwise.
   *
   * @return unmodifiable, by node and period
   */
  public List<Revised<Spending>> spending() {
    return spending;
  }

  /**
   * What is defined otherwise in the cascade, or in one of the two alone: the cascade itself (its
   * rulebook or its plans), agencies, nodes, links ({@code child -> parent}), indicators apart from
   * their targets, measures ({@code indicator -> node}).
   *
   * @return unmodifiable ids, in that order and then by id; none where both are of equal cascades
   */
  public List<String> structure() {
    return structure;
  }

  /**
   * What this is and how it is computed.
   *
   * @return in both languages
   */
  public static Text method() {
    return METHOD;
  }

  private int causes() {
    return actuals.size() + targets.size() + overlaps.size() + spending.size() + structure.size();
  }

  /** One line: such as {@code stunting: figures that differ 12, causes 1}. */
  @Override
  public String toString() {
    return now.cascade().id() + ": figures that differ " + figures.size() + ", causes " + causes();
  }
}
