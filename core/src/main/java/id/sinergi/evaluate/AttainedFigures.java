package id.sinergi.evaluate;

import com.google.common.base.Suppliers;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.internal.attainment.Attained;
import id.sinergi.rule.Rulebook;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** The figure and the quantities of an attainment, of one part or of all together. */
final class AttainedFigures {
  private final Attained attained;
  private final String unit;

  AttainedFigures(Attained attained) {
    this.attained = attained;
    this.unit = attained.indicator().unit();
  }

  Figure figure() {
    return switch (attained.state()) {
      case NOT_DUE -> Figure.notDue();
      case NOT_APPLICABLE -> Figure.notApplicable(attained.inapplicable());
      case NOT_REPORTED -> Figure.notReported(attained.missingReports());
      case NOT_COMPUTABLE -> Figure.notComputable(attained.code().orElseThrow());
      case VALUE -> value();
    };
  }

  private Figure value() {
    Rulebook rulebook = attained.rulebook();
    Supplier<BigDecimal> exact = Suppliers.memoize(attained::decimal); // O(parties)
    return Figure.value(
        attained.value(),
        attained.raw(),
        attained.coverage(),
        attained.isProvisional(),
        rulebook.scale().map(scale -> scale.band(attained.value())),
        Optional.of(attained.formulaId()),
        rulebook.presentation(),
        Optional.of(exact));
  }

  Quantity target() {
    if (attained.hasTarget()) {
      boolean isNumber = Double.isFinite(attained.low()) && Double.isFinite(attained.high());
      return isNumber
          ? Quantity.range(attained.low(), attained.high(), unit, decimals())
          : Quantity.notComputable(attained.code().orElse(ReasonCode.OVERFLOW), unit);
    }
    return absent();
  }

  Quantity actual() {
    if (attained.hasActual()) {
      Optional<ReasonCode> reason = attained.actualReason();
      return reason.isPresent()
          ? Quantity.notComputable(reason.get(), unit)
          : Quantity.of(
              attained.actual(),
              unit,
              decimals(),
              attained.state() == State.VALUE ? attained.coverage() : 1,
              attained.isProvisional());
    }
    return absent();
  }

  private Quantity absent() {
    return switch (attained.state()) {
      case NOT_APPLICABLE -> Quantity.notApplicable(attained.inapplicable(), unit);
      case NOT_REPORTED -> Quantity.notReported(attained.missingReports(), unit);
      case NOT_COMPUTABLE -> Quantity.notComputable(attained.code().orElseThrow(), unit);
      default -> Quantity.notDue(unit);
    };
  }

  private int decimals() {
    return attained.indicator().decimals().orElse(attained.rulebook().decimals());
  }
}
