package id.sinergi.evaluate;

import id.sinergi.figure.Rounding;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.attainment.Attained;
import id.sinergi.internal.rule.Attainment;
import id.sinergi.internal.text.Amounts;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Point;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Stabilize;
import id.sinergi.rule.Table;
import java.util.List;
import java.util.stream.Collectors;

/** Says which formula made an attainment, by name, in words, and with the numbers it needs. */
final class FormulaWording {
  private static final Text RATIO = Text.of("realisasi / target × 100", "actual / target × 100");
  private static final Text RATIO_BELOW_ZERO =
      Text.of(
          "(1 + (realisasi - target) / |target|) × 100",
          "(1 + (actual - target) / |target|) × 100");
  private static final Text MIRROR =
      Text.of("(2 × target - realisasi) / target × 100", "(2 × target - actual) / target × 100");
  private static final Text MIRROR_BELOW_ZERO =
      Text.of(
          "(1 - (realisasi - target) / |target|) × 100",
          "(1 - (actual - target) / |target|) × 100");
  private static final Text RECIPROCAL =
      Text.of("target / realisasi × 100", "target / actual × 100");
  private static final Text CAP =
      Text.of("realisasi nol atau kurang: batas atas", "an actual of zero or less: the cap");
  private static final Text FROM_BASELINE =
      Text.of(
          "(realisasi - baseline) / (target - baseline) × 100",
          "(actual - baseline) / (target - baseline) × 100");
  private static final Text FROM_WORST =
      Text.of(
          "(terburuk - realisasi) / (terburuk - target) × 100",
          "(worst - actual) / (worst - target) × 100");
  private static final Text MET = Text.of("100 bila tercapai, selain itu 0", "100 if met, else 0");
  private static final Text MET_OR_FLOOR =
      Text.of(
          "target ini tidak dapat dibagi: 100 bila tercapai, selain itu batas bawah",
          "nothing divides by this target: 100 if met, else the floor");
  private static final Text STABILIZE_ABOVE =
      Text.of("200 - realisasi / target × 100", "200 - actual / target × 100");

  private final Measured of;
  private final Indicator indicator;
  private final Rulebook rulebook;
  private final Formula formula;
  private final ExplanationDraft draft;

  /**
   * What a formula is applied to.
   *
   * @param baseline NaN without one
   * @param worst NaN without one
   */
  record Measured(
      Indicator indicator,
      Rulebook rulebook,
      double low,
      double high,
      double actual,
      double baseline,
      double worst) {

    Formula formula() {
      return indicator.formula().orElseGet(() -> rulebook.formula(indicator.polarity()));
    }

    /** The id of the formula against one target. */
    String formulaId(double target) {
      return Attainment.formulaId(formula(), indicator.polarity(), target, target, worst);
    }
  }

  private FormulaWording(Measured of, ExplanationDraft draft) {
    this.of = of;
    this.draft = draft;
    indicator = of.indicator();
    rulebook = of.rulebook();
    formula = of.formula();
  }

  static void write(Attained attained, ExplanationDraft draft) {
    write(
        new Measured(
            attained.indicator(),
            attained.rulebook(),
            attained.low(),
            attained.high(),
            attained.actual(),
            attained.baselineValue(),
            attained.worstValue()),
        draft);
  }

  static void write(Measured of, ExplanationDraft draft) {
    new FormulaWording(of, draft).write();
  }

  private void write() {
    double low = of.low();
    double high = of.high();
    double actual = of.actual();
    String id = Attainment.formulaId(formula, indicator.polarity(), low, high, of.worst());
    if (!id.equals("RANGE")) {
      write("", low, actual);
    } else if (Rounding.compare(actual, low) >= 0 && Rounding.compare(actual, high) <= 0) {
      draft.by("RANGE", Text.of("di dalam rentang: 100", "inside the range: 100"));
    } else {
      write("RANGE:", Rounding.compare(actual, high) > 0 ? high : low, actual);
    }
  }

  private void write(String prefix, double target, double actual) {
    String id = of.formulaId(target);
    String method = prefix + id;
    switch (id) {
      case "TARGET_RATIO" -> {
        if (target == 0) {
          metOrFloor(method);
        } else {
          draft.by(method, target > 0 ? RATIO : RATIO_BELOW_ZERO);
        }
      }
      case "MIRROR" -> {
        if (target == 0) {
          metOrFloor(method);
        } else {
          draft.by(method, target > 0 ? MIRROR : MIRROR_BELOW_ZERO);
        }
      }
      case "RECIPROCAL" -> {
        if (actual > 0) {
          draft.by(method, RECIPROCAL);
        } else {
          draft.by(method + ":CAP", CAP).input("cap", Wording.CAP, rulebook.cap());
        }
      }
      case "FROM_BASELINE" -> {
        double baseline = of.baseline();
        draft.input("baseline", Wording.BASELINE, baseline);
        if (Rounding.difference(target, baseline) == 0) {
          metOrFloor(method);
        } else {
          draft.by(method, FROM_BASELINE);
        }
      }
      case "FROM_WORST" -> draft.by(method, FROM_WORST).input("worst", Wording.WORST, of.worst());
      case "MET" -> {
        direction();
        draft.by(method, MET);
      }
      case "TABLE" -> {
        List<Point> points = ((Table) formula).points();
        input(points);
        draft.by(method, through(Text.of("menurut tabel", "by the table"), points));
      }
      default -> stabilize(method, target, actual);
    }
  }

  private void metOrFloor(String method) {
    direction();
    draft
        .by(method + ":MET_OR_FLOOR", MET_OR_FLOOR)
        .input("floor", Wording.FLOOR, rulebook.floor().orElse(0.0));
  }

  private void direction() {
    draft.input("direction", Wording.DIRECTION, indicator.polarity() == Polarity.MINIMIZE ? -1 : 1);
  }

  private void stabilize(String method, double target, double actual) {
    Text plain = actual <= target ? RATIO : STABILIZE_ABOVE;
    List<Point> points =
        formula instanceof Stabilize own
            ? own.points()
            : rulebook.formula(Polarity.STABILIZE) instanceof Stabilize shared
                ? shared.points()
                : List.of();
    input(points);
    draft.by(method, points.isEmpty() ? plain : through(plain, points));
  }

  private void input(List<Point> points) {
    for (int i = 0; i < points.size(); i++) {
      String n = Integer.toString(i + 1);
      draft.input("x" + n, Text.of("titik " + n + ", x", "point " + n + ", x"), points.get(i).x());
      draft.input("y" + n, Text.of("titik " + n + ", y", "point " + n + ", y"), points.get(i).y());
    }
  }

  private static Text through(Text what, List<Point> points) {
    return Text.of(
        what.id() + ", melalui " + written(points, Language.ID),
        what.en() + ", through " + written(points, Language.EN));
  }

  private static String written(List<Point> points, Language language) {
    return points.stream()
        .map(
            point ->
                "("
                    + Amounts.entered(point.x(), language.locale())
                    + "; "
                    + Amounts.entered(point.y(), language.locale())
                    + ")")
        .collect(Collectors.joining(" "));
  }
}
