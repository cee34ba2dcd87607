package id.sinergi.evaluate;

import id.sinergi.figure.Quantity;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.rule.Polarity;
import java.util.OptionalDouble;

/** How far an actual is from its target: above 0 is better, whichever way that is. */
final class Distance {
  private Distance() {}

  /** In the unit of both; the first state in order where one of them has no value. */
  static Quantity of(Polarity polarity, Quantity target, Quantity actual, int decimals) {
    String unit = actual.unit();
    State worse =
        target.state() == State.VALUE
                || (actual.state() != State.VALUE && actual.state().compareTo(target.state()) < 0)
            ? actual.state()
            : target.state();
    Quantity cause = actual.state() == worse ? actual : target;
    return switch (worse) {
      case NOT_DUE -> Quantity.notDue(unit);
      case NOT_APPLICABLE -> Quantity.notApplicable(cause.reason().orElseThrow(), unit);
      case NOT_REPORTED -> Quantity.notReported(cause.missing(), unit);
      case NOT_COMPUTABLE -> Quantity.notComputable(cause.code().orElseThrow(), unit);
      case VALUE -> {
        OptionalDouble amount = amount(polarity, target, actual.value().orElseThrow());
        yield amount.isPresent()
            ? Quantity.of(
                amount.getAsDouble(), unit, decimals, actual.coverage(), actual.isProvisional())
            : Quantity.notComputable(ReasonCode.OVERFLOW, unit);
      }
    };
  }

  private static OptionalDouble amount(Polarity polarity, Quantity target, double actual) {
    double above = Rounding.difference(actual, target.high().orElseThrow());
    double below = Rounding.difference(actual, target.low().orElseThrow());
    double outside = above > 0 ? above : below < 0 ? below : 0;
    double better =
        switch (polarity) {
          case MAXIMIZE -> outside;
          case MINIMIZE -> 0 - outside;
          case STABILIZE -> 0 - Math.abs(outside);
        };
    return Double.isFinite(better) ? OptionalDouble.of(better) : OptionalDouble.empty();
  }
}
