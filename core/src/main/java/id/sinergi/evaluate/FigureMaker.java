package id.sinergi.evaluate;

import id.sinergi.figure.Figure;
import id.sinergi.figure.Presentation;
import id.sinergi.finding.Text;
import id.sinergi.internal.figures.Figures;
import id.sinergi.rule.Rulebook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes figures of the codes and numbers of a sweep, on demand. */
final class FigureMaker {
  static final String RUPIAH = "Rp";

  private static final Text ALL_LEFT =
      Text.of("semua anggota tidak berlaku", "no member is applicable");

  private FigureMaker() {}

  /** An aggregate; what is missing is asked for only where it is. */
  static Figure aggregate(
      Figures figures, int at, Rulebook rulebook, Supplier<List<String>> missing) {
    return figure(figures, at, rulebook, missing, Optional.empty());
  }

  static Figure figure(
      Figures figures,
      int at,
      Rulebook rulebook,
      Supplier<List<String>> missing,
      Optional<Supplier<BigDecimal>> exact) {
    return switch (figures.state(at)) {
      case NOT_DUE -> Figure.notDue();
      case NOT_APPLICABLE -> Figure.notApplicable(ALL_LEFT);
      case NOT_REPORTED -> Figure.notReported(missing.get());
      case NOT_COMPUTABLE -> Figure.notComputable(figures.code(at));
      case VALUE -> {
        double value = figures.value(at);
        yield Figure.value(
            value,
            value,
            figures.coverage(at),
            figures.isProvisional(at),
            rulebook.scale().map(scale -> scale.band(value)),
            Optional.empty(),
            rulebook.presentation(),
            exact);
      }
    };
  }

  /** A percentage that is no attainment: without a band, whatever the rulebook's scale. */
  static Figure share(
      Figures figures,
      int at,
      int decimals,
      Supplier<List<String>> missing,
      Supplier<BigDecimal> exact) {
    return switch (figures.state(at)) {
      case VALUE ->
          Figure.value(
              figures.value(at),
              figures.value(at),
              figures.coverage(at),
              figures.isProvisional(at),
              Optional.empty(),
              Optional.empty(),
              new Presentation(decimals, Optional.empty(), java.util.OptionalDouble.empty()),
              Optional.of(exact));
      case NOT_DUE -> Figure.notDue();
      case NOT_APPLICABLE -> Figure.notApplicable("");
      case NOT_REPORTED -> Figure.notReported(missing.get());
      case NOT_COMPUTABLE -> Figure.notComputable(figures.code(at));
    };
  }
}
