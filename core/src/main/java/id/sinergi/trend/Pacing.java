package id.sinergi.trend;

import id.sinergi.figure.Quantity;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.attainment.Course.Aim;
import id.sinergi.rule.Polarity;
import id.sinergi.time.Frequency;
import id.sinergi.time.Window;
import id.sinergi.trend.Pace.Point;
import id.sinergi.trend.Pace.Since;
import id.sinergi.trend.Pace.Track;
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
 * @param outcome what it came to in the period of an aim that is over; empty if it is not
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
    Optional<Quantity> outcome,
    boolean isStale) {
  private static final double WHOLE = 100;
  private static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_UP);
  private static final Text NOT_OVER =
      Text.of("periode target belum berakhir", "the target's period is not over");
  private static final Text ABOVE_WHOLE =
      Text.of(
          "laju itu melampaui 100 %, yaitu keseluruhannya",
          "at that pace it would pass 100 %, its whole");
  private static final Text BELOW_NONE =
      Text.of("laju itu membawanya di bawah 0 %", "at that pace it would fall below 0 %");
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

  /** What it came to in a period that is over, and how far on the good side of the target. */
  Quantity came() {
    return outcome.orElseGet(this::notOver);
  }

  Quantity margin() {
    return outcome.isPresent() && outcome.get().state() == State.VALUE
        ? quantity(spare(outcome.get()), outcome.get().isProvisional())
        : came();
  }

  private Quantity notOver() {
    return Quantity.notApplicable(
        aim.isPresent() ? NOT_OVER : PaceSearch.NO_TARGET, indicator.unit());
  }

  private BigDecimal spare(Quantity came) {
    BigDecimal value = Rounding.rounded(came.value().orElseThrow());
    BigDecimal overLow = value.subtract(low());
    BigDecimal underHigh = high().subtract(value);
    return switch (indicator.polarity()) {
      case MAXIMIZE -> overLow;
      case MINIMIZE -> underHigh;
      case STABILIZE -> overLow.min(underHigh);
    };
  }

  /** That a share of a whole would be no share any more at the end. */
  Optional<Text> note() {
    Quantity end = end();
    boolean isShare =
        indicator.unit().equals("%") || (indicator.isRatio() && indicator.scale() == WHOLE);
    if (!isShare || end.state() != State.VALUE || !isBetween(latest.orElseThrow().value())) {
      return Optional.empty();
    }
    double value = end.value().orElseThrow();
    return value > WHOLE
        ? Optional.of(ABOVE_WHOLE)
        : value < 0 ? Optional.of(BELOW_NONE) : Optional.empty();
  }

  private static boolean isBetween(double value) {
    return value >= 0 && value <= WHOLE;
  }

  Track track() {
    if (reason().isPresent()) {
      return Track.NOT_TOLD;
    }
    if (outcome.isPresent()) {
      return spare(outcome.get()).signum() >= 0 ? Track.REACHED : Track.MISSED;
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

  /** Why it cannot be told whether the pace is enough, or the target was reached. */
  Optional<Text> reason() {
    if (outcome.isPresent()) {
      return outcome.filter(it -> it.state() != State.VALUE).map(Pacing::why);
    }
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
    return quantity(value, isProvisional());
  }

  private Quantity quantity(BigDecimal value, boolean isProvisional) {
    double number = value.doubleValue();
    return Double.isFinite(number)
        ? Quantity.of(number, indicator.unit(), decimals, 1, isProvisional)
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
