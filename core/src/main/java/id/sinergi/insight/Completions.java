package id.sinergi.insight;

import com.google.common.base.Suppliers;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.FigureKind;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.PartyFigures;
import id.sinergi.figure.Bounds;
import id.sinergi.figure.Figure;
import id.sinergi.finding.Text;
import id.sinergi.internal.bounds.Enclosures;
import id.sinergi.internal.bounds.Gaps;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What every figure could still be, whatever the missing reports turn out to be: its least and its
 * greatest, and whether it is attained for certain. An analytic aid, no official score. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * Completions.of(evaluation).score("T1").verdict(); // YES, NO or UNDECIDED
 * }</pre>
 */
public final class Completions {
  /** The figures of a goal that have bounds: its official score, measured, supported, bottom-up. */
  public static final List<FigureKind> KINDS =
      List.of(FigureKind.SCORE, FigureKind.MEASURED, FigureKind.SUPPORTED, FigureKind.ROLLUP);

  private static final Text METHOD =
      Text.of(
          "Alat bantu analisis, bukan nilai resmi. Batas terendah dan tertinggi dari nilai sekarang"
              + " dan dari semua nilai yang mungkin bila sebagian atau seluruh laporan yang belum"
              + " masuk diterima. Bagian yang belum dilaporkan dari suatu jumlah dapat berapa saja"
              + " mulai dari 0, angka lain yang belum lengkap dari batas bawah sampai batas atas"
              + " aturan. Laporan yang menyatakan tidak berlaku, atau yang membuat angka tidak"
              + " dapat dihitung, tidak diperhitungkan.",
          "Analytic aid, not an official score. The least and the greatest of the present value and"
              + " of all that could follow if some or all missing reports came in. A missing part"
              + " of a sum is anything from 0 up, any other figure that is not complete from floor"
              + " to cap of the rules. Reports that say not applicable, or make a figure not"
              + " computable, are aside.");

  private static final Text JOINT = Text.of("bersama", "joint");
  private static final Text OWN = Text.of("sendiri", "own");
  private static final Text CREDITED = Text.of("dikreditkan", "credited");

  private final Evaluation evaluation;
  private final Results results;
  private final Supplier<Enclosures> all;

  private Completions(Evaluation evaluation) {
    this.evaluation = evaluation;
    results = Inside.of(evaluation);
    all = Suppliers.memoize(() -> Enclosures.of(results));
  }

  /**
   * The completions of an evaluation. O(1); all bounds are computed when the first is asked for,
   * O(size of the cascade) time and space, about two evaluations; those of the bottom-up view when
   * the first of it is.
   *
   * @param evaluation any
   * @return to be asked
   */
  public static Completions of(Evaluation evaluation) {
    return new Completions(evaluation);
  }

  /**
   * What a goal's official score could be.
   *
   * @param node id of a goal
   * @return with the goal's figure and threshold
   * @throws IllegalArgumentException if the cascade has no such node
   */
  public Certainty score(String node) {
    return node(node, FigureKind.SCORE);
  }

  /**
   * What one of a goal's figures could be.
   *
   * @param node id of a goal
   * @param kind one of {@link #KINDS}
   * @return with the goal's figure and threshold
   * @throws IllegalArgumentException if the cascade has no such node, or the kind is of another
   *     sort: a gap, an absorption or an efficiency
   */
  public Certainty node(String node, FigureKind kind) {
    var figures = evaluation.node(node);
    int at = plan().nodeAt(figures.node().id());
    return switch (kind) {
      case SCORE -> node(at, kind, figures.score(), all.get().score(at));
      case MEASURED -> node(at, kind, figures.measured(), all.get().measured(at));
      case SUPPORTED -> node(at, kind, figures.supported(), all.get().supported(at));
      case ROLLUP -> node(at, kind, figures.rollup(), all.get().rollup(at));
      default ->
          throw new IllegalArgumentException(
              "There are no bounds of this kind ("
                  + kind
                  + "). Maybe ask for SCORE, MEASURED, SUPPORTED or ROLLUP.");
    };
  }

  private Certainty node(int at, FigureKind kind, Figure figure, Optional<Bounds> bounds) {
    return new Certainty(
        plan().node(at).id(), kind.text(), figure, bounds, plan().rulebook(at).attainedAt());
  }

  /**
   * What the joint figure of an indicator could be; of a sole party its own.
   *
   * @param indicator id of an indicator
   * @return with the indicator's figure and threshold
   * @throws IllegalArgumentException if the cascade has no such indicator
   */
  public Certainty joint(String indicator) {
    var figures = evaluation.indicator(indicator);
    int at = plan().cascade().indicatorIndex(figures.indicator().id());
    return slot(at, JOINT, figures.joint(), plan().jointSlot(at));
  }

  private Certainty slot(int indicator, Text kind, Figure figure, int slot) {
    double attainedAt =
        results.bound().part(indicator, plan().partStart[indicator]).rulebook().attainedAt();
    String id = plan().indicators.get(indicator).id();
    return new Certainty(id, kind, figure, all.get().slot(slot), attainedAt);
  }

  /**
   * What the own figure of one party could be.
   *
   * @param indicator id of an indicator
   * @param agency id of one of its parties
   * @return with the figure and threshold
   * @throws IllegalArgumentException if the indicator has no such party
   */
  public Certainty own(String indicator, String agency) {
    var figures = evaluation.indicator(indicator);
    int at = plan().cascade().indicatorIndex(figures.indicator().id());
    int part = part(at, agency);
    return slot(at, OWN, party(figures, part).own(), part);
  }

  /**
   * What the figure that one party is credited could be.
   *
   * @param indicator id of an indicator
   * @param agency id of one of its parties
   * @return with the figure and threshold
   * @throws IllegalArgumentException if the indicator has no such party
   */
  public Certainty credited(String indicator, String agency) {
    var figures = evaluation.indicator(indicator);
    int at = plan().cascade().indicatorIndex(figures.indicator().id());
    int part = part(at, agency);
    Figure credited = party(figures, part).credited();
    return slot(at, CREDITED, credited, plan().creditSlot(part));
  }

  private PartyFigures party(IndicatorFigures figures, int part) {
    return figures.party(plan().agencyOf(part)).orElseThrow();
  }

  private int part(int indicator, String agency) {
    int part = plan().partOf(indicator, agency);
    if (part < 0) {
      throw new IllegalArgumentException(
          "The agency ("
              + agency
              + ") is no party of the indicator ("
              + plan().indicators.get(indicator).id()
              + "). Maybe it supports a goal instead.");
    }
    return part;
  }

  /**
   * What the score of an agency could be.
   *
   * @param id of an agency
   * @return with the figure and threshold
   * @throws IllegalArgumentException if the cascade has no such agency
   */
  public Certainty agency(String id) {
    var figures = evaluation.agency(id);
    int at = plan().cascade().agencyIndex(figures.agency().id());
    return new Certainty(
        figures.agency().id(),
        FigureKind.SCORE.text(),
        figures.score(),
        all.get().agency(at),
        plan().cascade().rulebookOf(figures.agency().id()).attainedAt());
  }

  /**
   * What the official score of every goal could be.
   *
   * @return in id order, each made when it is reached
   */
  public Stream<Certainty> scores() {
    return plan().nodesInOrder().mapToObj(at -> score(plan().node(at).id()));
  }

  /**
   * Which missing reports, obtained first, would decide whether a goal is attained.
   *
   * <p>O(size of the cascade) to rank them, then for each step what lies above its indicator.
   *
   * @param node id of a goal
   * @return the steps; none if the goal is decided
   * @throws IllegalArgumentException if the cascade has no such node
   */
  public Deciding deciding(String node) {
    Certainty goal = score(node);
    List<Deciding.Step> steps = new ArrayList<>();
    OptionalDouble width = goal.bounds().map(Bounds::width).orElse(OptionalDouble.empty());
    for (Enclosures.Supposed it : all.get().deciding(plan().nodeAt(goal.id()), goal.attainedAt())) {
      if (it.atBest().isEmpty() && it.atWorst().isEmpty()) {
        break;
      }
      OptionalDouble left = widest(it.atBest(), it.atWorst());
      OptionalDouble narrowing =
          width.isPresent() && left.isPresent()
              ? OptionalDouble.of(Math.max(0.0, width.getAsDouble() - left.getAsDouble()))
              : OptionalDouble.empty();
      steps.add(new Deciding.Step(missing(it.indicator()), it.atBest(), it.atWorst(), narrowing));
      width = left;
    }
    return new Deciding(goal, steps);
  }

  private static OptionalDouble widest(Optional<Bounds> one, Optional<Bounds> other) {
    OptionalDouble first = one.map(Bounds::width).orElse(OptionalDouble.empty());
    OptionalDouble second = other.map(Bounds::width).orElse(OptionalDouble.empty());
    return first.isPresent() && second.isPresent()
        ? OptionalDouble.of(Math.max(first.getAsDouble(), second.getAsDouble()))
        : OptionalDouble.empty();
  }

  /**
   * What is due on an indicator and not reported.
   *
   * @param indicator id of an indicator
   * @return unmodifiable, the lead's first; nothing of a derived one
   * @throws IllegalArgumentException if the cascade has no such indicator
   */
  public List<MissingReport> missing(String indicator) {
    String id = evaluation.indicator(indicator).indicator().id();
    return missing(plan().cascade().indicatorIndex(id));
  }

  /**
   * What is due below a goal and not reported: on every indicator from which it takes value in
   * either view. O(size of the cascade).
   *
   * @param node id of a goal
   * @return unmodifiable, in the order of the indicators' ids
   * @throws IllegalArgumentException if the cascade has no such node
   */
  public List<MissingReport> missingBelow(String node) {
    int goal = plan().nodeAt(evaluation.node(node).node().id());
    return Gaps.below(results, goal).stream().flatMap(i -> missing(i).stream()).toList();
  }

  private List<MissingReport> missing(int indicator) {
    return Gaps.of(results, indicator).stream()
        .map(
            gap ->
                new MissingReport(
                    plan().indicators.get(indicator).id(),
                    plan().agencyOf(gap.part()),
                    gap.periods()))
        .toList();
  }

  private Plan plan() {
    return results.plan();
  }

  /**
   * Whose completions these are.
   *
   * @return the evaluation
   */
  public Evaluation evaluation() {
    return evaluation;
  }

  /**
   * What this is and how it is computed.
   *
   * @return in both languages
   */
  public Text method() {
    return METHOD;
  }

  /** One line: whose completions they are. */
  @Override
  public String toString() {
    return "completions of " + evaluation;
  }
}
