package id.sinergi.insight;

import id.sinergi.figure.Quantity;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.insight.Pace.Point;
import id.sinergi.insight.Pace.Since;
import id.sinergi.insight.Pace.Track;
import id.sinergi.internal.attainment.Course.Aim;
import id.sinergi.rule.Polarity;
import id.sinergi.time.Frequency;
import id.sinergi.time.Window;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A straight line from where it began through what is reached, and on to what is to be reached. An
 * amount begins at nothing when the period of its target does.
 *
 * @param start where a level began; empty of an amount, and if no pace is held
 * @param latest what is reached, if anything is
 * @param aim what is to be reached, if anything is
 * @param noPace why no pace is held; empty if one is
 * @param noAhead why nothing lies ahead; empty if something does
 * @param isStale whether what is reached does not reach the end of the window
 */
record Pacing(
    Indicator indicator,
    boolean isAmount,
    int decimals,
    Optional<Since> since,
    Optional<Point> start,
    Optional<Point> latest,
    Optional<Aim> aim,
    Optional<Quantity> noPace,
    Optional<Quantity> noAhead,
    boolean isStale) {
  private static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_UP);
  private static final Text STALE =
      Text.of(
          "periode pelaporan terakhir belum dilaporkan", "the last report period is not reported");

  Quantity target(Aim of) {
    return Quantity.range(of.low(), of.high(), indicator.unit(), decimals);
  }

  Quantity held(Frequency per) {
    if (noPace.isPresent()) {
      return noPace.get();
    }
    return perTime(isFalling() ? risen().negate() : risen(), elapsed(), per);
  }

  Quantity needed(Frequency per) {
    if (noAhead.isPresent()) {
      return noAhead.get();
    }
    BigDecimal way = edge().subtract(reached());
    return perTime(isFalling() ? way.negate() : way, left(), per);
  }

  Quantity end() {
    return noPace
        .or(() -> noAhead)
        .orElseGet(() -> quantity(stretchedEnd().divide(BigDecimal.valueOf(elapsed()), DIGITS)));
  }

  Track track() {
    if (reason().isPresent()) {
      return Track.NOT_TOLD;
    }
    BigDecimal elapsed = BigDecimal.valueOf(elapsed());
    int overLow = stretchedEnd().compareTo(low().multiply(elapsed));
    int overHigh = stretchedEnd().compareTo(high().multiply(elapsed));
    boolean isMet =
        switch (indicator.polarity()) {
          case MAXIMIZE -> overLow >= 0;
          case MINIMIZE -> overHigh <= 0;
          case STABILIZE -> overLow >= 0 && overHigh <= 0;
        };
    return isMet ? Track.ON_TRACK : Track.BEHIND;
  }

  /** Why it cannot be told whether the pace is enough. */
  Optional<Text> reason() {
    return noPace
        .map(Pacing::why)
        .or(() -> isStale ? Optional.of(STALE) : noAhead.map(Pacing::why));
  }

  private static Text why(Quantity absent) {
    String missing = String.join(", ", absent.missing());
    Text state = absent.state().text();
    return absent.state() == State.NOT_REPORTED
        ? Text.of(state.id() + ": " + missing, state.en() + ": " + missing)
        : absent.reason().orElse(state);
  }

  /** What there is at the end, times what elapsed, so that nothing is rounded. */
  private BigDecimal stretchedEnd() {
    return reached()
        .multiply(BigDecimal.valueOf(elapsed()))
        .add(risen().multiply(BigDecimal.valueOf(left())));
  }

  private BigDecimal risen() {
    return isAmount ? reached() : reached().subtract(Rounding.rounded(start.orElseThrow().value()));
  }

  private Quantity perTime(BigDecimal change, int months, Frequency per) {
    return quantity(
        change
            .multiply(BigDecimal.valueOf(per.months()))
            .divide(BigDecimal.valueOf(months), DIGITS));
  }

  private Quantity quantity(BigDecimal value) {
    double number = value.doubleValue();
    return Double.isFinite(number)
        ? Quantity.of(number, indicator.unit(), decimals, 1, isProvisional())
        : Quantity.notComputable(ReasonCode.OVERFLOW, indicator.unit());
  }

  private boolean isProvisional() {
    return latest.orElseThrow().isProvisional() || start.map(Point::isProvisional).orElse(false);
  }

  /** Of a level that is to fall, a fall is progress; an amount is what it is. */
  private boolean isFalling() {
    return !isAmount && indicator.polarity() == Polarity.MINIMIZE;
  }

  private BigDecimal reached() {
    return Rounding.rounded(latest.orElseThrow().value());
  }

  private BigDecimal edge() {
    return switch (indicator.polarity()) {
      case MAXIMIZE -> low();
      case MINIMIZE -> high();
      case STABILIZE -> reached().max(low()).min(high());
    };
  }

  private BigDecimal low() {
    return Rounding.rounded(aim.orElseThrow().low());
  }

  private BigDecimal high() {
    return Rounding.rounded(aim.orElseThrow().high());
  }

  private int elapsed() {
    Window reached = latest.orElseThrow().window();
    int from = isAmount ? reached.firstMonth() : start.orElseThrow().window().endMonth();
    return reached.endMonth() - from;
  }

  private int left() {
    return aim.orElseThrow().period().endMonth() - latest.orElseThrow().window().endMonth();
  }
}
