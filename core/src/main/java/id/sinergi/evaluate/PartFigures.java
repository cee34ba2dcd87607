package id.sinergi.evaluate;

import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.engine.Expectation;
import id.sinergi.internal.engine.Outcome;
import id.sinergi.internal.engine.Realisation;
import id.sinergi.rule.Rulebook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The figure and the quantities of one part's outcome. */
final class PartFigures {
  private final Outcome outcome;
  private final Indicator indicator;

  PartFigures(Outcome outcome) {
    this.outcome = outcome;
    this.indicator = outcome.part().indicator();
  }

  /** What is due and not reported: the party and the periods, in order. */
  List<String> missing() {
    return outcome.missing().stream().map(p -> outcome.part().agency() + " " + p).toList();
  }

  Figure own() {
    return switch (outcome.state()) {
      case NOT_DUE -> Figure.notDue();
      case NOT_APPLICABLE -> Figure.notApplicable(outcome.declaration().orElse(""));
      case NOT_REPORTED -> Figure.notReported(missing());
      case NOT_COMPUTABLE -> Figure.notComputable(outcome.code().orElseThrow());
      case VALUE -> value();
    };
  }

  private Figure value() {
    Rulebook rulebook = outcome.part().rulebook();
    Supplier<BigDecimal> exact = outcome::decimal;
    return Figure.value(
        outcome.value(),
        outcome.raw(),
        outcome.coverage(),
        outcome.isProvisional(),
        rulebook.scale().map(scale -> scale.band(outcome.value())),
        Optional.of(outcome.formulaId()),
        rulebook.presentation(),
        Optional.of(exact));
  }

  Quantity target() {
    Optional<Expectation> expectation = outcome.expectation();
    if (expectation.isPresent()) {
      return Quantity.range(
          expectation.get().low(), expectation.get().high(), indicator.unit(), decimals());
    }
    return outcome.state() == State.NOT_APPLICABLE
        ? Quantity.notApplicable(outcome.declaration().orElse(""), indicator.unit())
        : Quantity.notDue(indicator.unit());
  }

  Quantity actual() {
    if (outcome.realisation().isPresent()) {
      Realisation realisation = outcome.realisation().get();
      Optional<ReasonCode> reason = realisation.reason();
      return reason.isPresent()
          ? Quantity.notComputable(reason.get(), indicator.unit())
          : Quantity.of(
              realisation.value(),
              indicator.unit(),
              decimals(),
              outcome.state() == State.VALUE ? outcome.coverage() : 1,
              outcome.isProvisional());
    }
    return switch (outcome.state()) {
      case NOT_APPLICABLE ->
          Quantity.notApplicable(outcome.declaration().orElse(""), indicator.unit());
      case NOT_REPORTED -> Quantity.notReported(missing(), indicator.unit());
      default -> Quantity.notDue(indicator.unit());
    };
  }

  private int decimals() {
    return indicator.decimals().orElse(outcome.part().rulebook().decimals());
  }
}
