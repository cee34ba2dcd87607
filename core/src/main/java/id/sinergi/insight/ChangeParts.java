package id.sinergi.insight;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.ReasonCode;
import id.sinergi.indicator.Agency;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.internal.influence.Shifts;
import id.sinergi.internal.plan.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** All that a difference is made of. */
final class ChangeParts {
  private static final Comparator<Change.Part> LARGEST_FIRST =
      Comparator.comparingDouble((Change.Part part) -> -Math.abs(part.points()))
          .thenComparing(Change.Part::id);

  final Quantity coverage;
  final Quantity structure;
  final Quantity residual;
  final boolean isLinear;
  List<Change.Part> indicators = List.of();
  List<Change.Part> agencies = List.of();
  List<Change.Part> coverageByGoal = List.of();
  List<Change.Part> structureByGoal = List.of();

  private ChangeParts(Quantity coverage, Quantity structure, Quantity residual, boolean isLinear) {
    this.coverage = coverage;
    this.structure = structure;
    this.residual = residual;
    this.isLinear = isLinear;
  }

  /** Of a difference that has no value. */
  static ChangeParts none(Quantity difference) {
    return new ChangeParts(difference, difference, difference, true);
  }

  static ChangeParts of(
      String id, Evaluation to, Shifts shifts, Quantity difference, int decimals) {
    Plan plan = Inside.of(to).plan();
    double[] each = {sum(shifts.indicators), sum(shifts.coverage), sum(shifts.structure)};
    double rest = difference.value().orElseThrow() - sum(each);
    if (!Double.isFinite(rest)) {
      return none(Quantity.notComputable(ReasonCode.OVERFLOW, difference.unit()));
    }
    ChangeParts parts =
        new ChangeParts(
            points(each[1], difference, decimals),
            points(each[2], difference, decimals),
            points(rest, difference, decimals),
            shifts.isLinear());
    IntFunction<String> goal = at -> at < plan.nodeCount() ? plan.node(at).id() : id;
    IntFunction<String> called =
        at ->
            at < plan.nodeCount()
                ? plan.node(at).name()
                : to.cascade().agency(id).map(Agency::name).orElse(id);
    parts.indicators =
        parts(
            shifts.moved.stream(),
            shifts.indicators,
            at -> plan.indicators.get(at).id(),
            at -> plan.indicators.get(at).name());
    parts.agencies =
        parts(
            notZero(shifts.agencies),
            shifts.agencies,
            at -> plan.agencies.get(at).id(),
            at -> plan.agencies.get(at).name());
    parts.coverageByGoal = parts(notZero(shifts.coverage), shifts.coverage, goal, called);
    parts.structureByGoal = parts(notZero(shifts.structure), shifts.structure, goal, called);
    return parts;
  }

  private static double sum(double[] terms) {
    return Pairwise.sum(terms, terms.length);
  }

  private static Quantity points(double points, Quantity like, int decimals) {
    return Quantity.of(points, like.unit(), decimals, like.coverage(), like.isProvisional());
  }

  private static IntStream notZero(double[] points) {
    return IntStream.range(0, points.length).filter(at -> points[at] != 0);
  }

  private static List<Change.Part> parts(
      IntStream which, double[] points, IntFunction<String> id, IntFunction<String> name) {
    return which
        .mapToObj(at -> new Change.Part(id.apply(at), name.apply(at), points[at]))
        .sorted(LARGEST_FIRST)
        .toList();
  }
}
