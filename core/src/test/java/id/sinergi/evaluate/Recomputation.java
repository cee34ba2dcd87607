package id.sinergi.evaluate;

import static java.util.Comparator.comparingDouble;

import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.evaluate.Explanation.Step;
import id.sinergi.figure.State;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Works a step of an explanation out again from what the step itself shows: its method, its inputs,
 * and its parts. Written from the spec; shares no code with the engine.
 */
final class Recomputation {
  private final Explanation step;
  private final List<Part> parts;
  private final List<Part> counting;

  private Recomputation(Explanation step) {
    this.step = step;
    this.parts = step.parts();
    this.counting = parts.stream().filter(part -> part.leftOut().isEmpty()).toList();
  }

  static double of(Explanation step) {
    return new Recomputation(step).value();
  }

  private double value() {
    return switch (step.step()) {
      case REPORT -> has("value") ? step.input("value") : quotient(step);
      case STATED_TARGET ->
          has("value")
              ? step.input("value")
              : step.input("baseline") * (1 + step.input("percent") / 100);
      case TARGET -> target();
      case ACTUAL -> actual();
      case FORMULA -> formula();
      case LIMITS -> limits();
      case AGGREGATE -> aggregate();
      case BASIS -> basis();
      case DIFFERENCE -> valueOf(parts.get(0)) - valueOf(parts.get(1));
      case TIED -> 100 * step.input("tied") / step.input("all");
      case ABSORPTION -> 100 * step.input("spent") / step.input("pagu");
      case COMPOSITION -> composition();
      case CREDIT -> credit();
    };
  }

  private boolean has(String input) {
    return step.inputs().stream().anyMatch(it -> it.name().equals(input));
  }

  private static double valueOf(Part part) {
    return part.what().value().orElseThrow();
  }

  private static double quotient(Explanation report) {
    return report.input("scale") * report.input("numerator") / report.input("denominator");
  }

  private double target() {
    double whole = consolidated(Recomputation::valueOf, Recomputation::valueOf);
    if (has("windowMonths")) {
      whole = whole * step.input("windowMonths") / step.input("targetMonths");
    }
    if (has("elapsedMonths")) {
      double start = step.input("baseline");
      whole = start + (whole - start) * step.input("elapsedMonths") / step.input("distanceMonths");
    }
    return has("partsIn") ? whole * step.input("partsIn") / step.input("partsAll") : whole;
  }

  private double actual() {
    if (!has("scale")) {
      return consolidated(Recomputation::valueOf, Recomputation::valueOf);
    }
    ToDoubleFunction<Part> key =
        part -> part.what().input("numerator") / part.what().input("denominator");
    double above = consolidated(part -> part.what().input("numerator"), key);
    double below = consolidated(part -> part.what().input("denominator"), key);
    if (!step.method().equals("MIN") && !step.method().equals("MAX")) { // these can be tied
      isSame(above, "numerator");
      isSame(below, "denominator");
    }
    return step.input("scale") * above / below;
  }

  private void isSame(double worked, String input) {
    double said = step.input(input);
    if (Math.abs(worked - said) > 1e-12 * (1 + Math.abs(said))) {
      throw new AssertionError(input + " is " + worked + ", not " + said);
    }
  }

  private double composition() {
    return switch (step.method()) {
      case "SUM" ->
          counting.stream().mapToDouble(Recomputation::valueOf).sum()
              - (has("overlap") ? step.input("overlap") : 0);
      case "POOLED_RATIO" ->
          has("scale") ? step.input("scale") * pooled("numerator") / pooled("denominator") : mean();
      case "MEAN" -> mean();
      case "PRODUCT" ->
          step.input("scale")
              * counting.stream()
                  .mapToDouble(part -> valueOf(part) / step.input("scale"))
                  .reduce(1, (a, b) -> a * b);
      case "WEAKEST_PARTY" ->
          counting.stream().mapToDouble(Recomputation::valueOf).min().orElseThrow();
      default -> throw new AssertionError("unknown method " + step.method());
    };
  }

  private double pooled(String side) {
    return counting.stream().mapToDouble(part -> part.what().input(side)).sum();
  }

  private double mean() {
    double weights = counting.stream().mapToDouble(part -> part.weight().orElseThrow()).sum();
    return weighed() / weights;
  }

  private double weighed() {
    return counting.stream().mapToDouble(part -> part.weight().orElseThrow() * valueOf(part)).sum();
  }

  private double credit() {
    return step.method().equals("BLEND") ? weighed() : one();
  }

  /** What the parts amount to by the method; extremes are chosen by the key. */
  private double consolidated(ToDoubleFunction<Part> amount, ToDoubleFunction<Part> key) {
    return switch (step.method()) {
      case "SUM" -> counting.stream().mapToDouble(amount).sum();
      case "MEAN" -> {
        double months = 0;
        double sum = 0;
        for (Part part : counting) {
          sum += part.what().months().orElseThrow() * amount.applyAsDouble(part);
          months += part.what().months().orElseThrow();
        }
        yield sum / months;
      }
      case "LAST" -> amount.applyAsDouble(counting.get(counting.size() - 1));
      case "MIN" -> amount.applyAsDouble(Collections.min(counting, comparingDouble(key)));
      case "MAX" -> amount.applyAsDouble(Collections.max(counting, comparingDouble(key)));
      default -> throw new AssertionError("unknown method " + step.method());
    };
  }

  private double formula() {
    double actual = valueOf(parts.get(parts.size() - 1));
    double low = valueOf(parts.get(0));
    double high = parts.size() == 3 ? valueOf(parts.get(1)) : low;
    if (step.method().equals("RANGE")) {
      return 100;
    }
    String method = step.method().replace("RANGE:", "");
    double target = actual > high ? high : low;
    return switch (method) {
      case "TARGET_RATIO" ->
          target > 0 ? actual / target * 100 : (1 + (actual - target) / Math.abs(target)) * 100;
      case "MIRROR" ->
          target > 0
              ? (2 * target - actual) / target * 100
              : (1 - (actual - target) / Math.abs(target)) * 100;
      case "RECIPROCAL" -> target / actual * 100;
      case "RECIPROCAL:CAP" -> step.input("cap");
      case "FROM_BASELINE" -> {
        double baseline = step.input("baseline");
        yield (actual - baseline) / (target - baseline) * 100;
      }
      case "FROM_WORST" -> {
        double worst = step.input("worst");
        yield (worst - actual) / (worst - target) * 100;
      }
      case "MET" -> isMet(target, actual) ? 100 : 0;
      case "STABILIZE" -> {
        double plain = actual / target * 100;
        double nearness = actual <= target ? plain : 200 - plain;
        yield has("x1") ? through(nearness, true) : nearness;
      }
      case "TABLE" -> through(actual, false);
      default -> {
        if (!method.endsWith(":MET_OR_FLOOR")) {
          throw new AssertionError("unknown method " + step.method());
        }
        yield isMet(target, actual) ? 100 : step.input("floor");
      }
    };
  }

  private boolean isMet(double target, double actual) {
    double ahead = step.input("direction") * (actual - target);
    return ahead >= -1e-14 * Math.max(Math.abs(actual), Math.abs(target));
  }

  private double through(double x, boolean fromOrigin) {
    double beforeX = step.input("x1");
    double beforeY = step.input("y1");
    if (x < beforeX) {
      return fromOrigin && beforeX > 0 ? beforeY * x / beforeX : beforeY;
    }
    int last = (int) step.inputs().stream().filter(it -> it.name().startsWith("x")).count();
    for (int i = 2; i <= last; i++) {
      double nextX = step.input("x" + i);
      double nextY = step.input("y" + i);
      if (x <= nextX) {
        return beforeY + (nextY - beforeY) * (x - beforeX) / (nextX - beforeX);
      }
      beforeX = nextX;
      beforeY = nextY;
    }
    return beforeY;
  }

  private double limits() {
    double value = has("ceilingScore") ? step.input("ceilingScore") : valueOf(parts.get(0));
    value = has("cap") ? Math.min(value, step.input("cap")) : value;
    return has("floor") ? Math.max(value, step.input("floor")) : value;
  }

  private double aggregate() {
    double weights = 0;
    double sum = 0;
    double least = Double.POSITIVE_INFINITY;
    for (Part part : counting) {
      double weight = part.weight().orElseThrow();
      double value = part.what().state() == State.VALUE ? valueOf(part) : step.input("missingAs");
      weights += weight;
      sum += weight * (step.method().equals("GEOMETRIC") ? Math.log(value) : value);
      least = Math.min(least, value);
    }
    return switch (step.method()) {
      case "WEIGHTED_MEAN" -> sum / weights;
      case "WEAKEST" -> least;
      case "GEOMETRIC" -> least == 0 ? 0 : Math.exp(sum / weights);
      default -> throw new AssertionError("unknown method " + step.method());
    };
  }

  private double basis() {
    return step.method().equals("BLEND") ? weighed() : one();
  }

  private double one() {
    if (counting.size() != 1) {
      throw new AssertionError("one part counts, not " + counting.size());
    }
    return valueOf(counting.get(0));
  }

  /** How large the terms are that the value comes from, for a tolerance. */
  static double magnitude(Explanation step) {
    double magnitude = Math.abs(step.value().orElse(0)) + 100;
    boolean sums = step.step() != Step.FORMULA && step.step() != Step.LIMITS;
    for (Part part : step.parts()) {
      magnitude += sums ? Math.abs(part.what().value().orElse(0)) : 0;
    }
    if (new Recomputation(step).has("elapsedMonths")) {
      magnitude += Math.abs(step.input("baseline")); // where the line begins is a term too
    }
    for (String edge : List.of("baseline", "worst")) {
      magnitude += step.step() == Step.FORMULA ? cancelled(step, edge) : 0;
    }
    return magnitude;
  }

  /** What is lost where a distance is small beside the two amounts between which it lies. */
  private static double cancelled(Explanation formula, String edge) {
    if (!new Recomputation(formula).has(edge)) {
      return 0;
    }
    double start = formula.input(edge);
    List<Part> sides = formula.parts();
    double most = 0;
    for (Part target : sides.subList(0, sides.size() - 1)) {
      double distance = Math.abs(valueOf(target) - start);
      double terms = Math.abs(valueOf(target)) + Math.abs(start);
      most = Math.max(most, distance == 0 ? 0 : terms / distance);
    }
    return most * (100 + Math.abs(formula.value().orElse(0)));
  }
}
