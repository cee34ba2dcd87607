package id.sinergi.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.figure.Rounding;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Point;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Stabilize;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Table;
import id.sinergi.rule.ZeroTarget;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AttainmentLawsTest {

  private static final Stabilize POINTS =
      new Stabilize(List.of(new Point(50, 20), new Point(90, 100), new Point(100, 120)));
  private static final Table RISING =
      new Table(List.of(new Point(-10, -5), new Point(0, 20), new Point(64, 100)));
  private static final Table FALLING =
      new Table(List.of(new Point(-10, 120), new Point(0, 100), new Point(64, 0)));
  private static final Formula LOW_POINTS =
      new Stabilize(List.of(new Point(-20, 5), POINTS.points().get(2)));

  private static final List<Formula> FORMULAS =
      Stream.concat(Stream.of(Standard.values()), Stream.of(POINTS, LOW_POINTS, RISING, FALLING))
          .toList();

  private static final List<Rulebook> RULEBOOKS =
      List.of(
          Rulebooks.SAKIP,
          Rulebooks.SAKIP_120,
          Rulebooks.SAKIP_120.derive("met").zeroTarget(ZeroTarget.MET_OR_FLOOR).build(),
          Rulebooks.SAKIP.derive("met-uncapped").zeroTarget(ZeroTarget.MET_OR_FLOOR).build(),
          Rulebooks.SAKIP.derive("narrow").floor(30).cap(70).build(),
          Rulebooks.SAKIP.derive("points").formula(Polarity.STABILIZE, POINTS).build());

  /** Sixteenths: exact in binary, so that only divisions round. */
  private static Arbitrary<BigDecimal> sixteenths() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(-64, 64),
            Arbitraries.integers().between(-400_000, 400_000))
        .map(n -> BigDecimal.valueOf(n).divide(BigDecimal.valueOf(16), MathContext.UNLIMITED));
  }

  private static Arbitrary<BigDecimal> printed() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(-100_000), BigDecimal.valueOf(100_000))
        .ofScale(4);
  }

  private static Arbitrary<Case> cases(Arbitrary<BigDecimal> quantity) {
    Arbitrary<Polarity> polarity = Arbitraries.of(Polarity.class);
    Arbitrary<Boolean> isRange = Arbitraries.of(false, false, false, true);
    return polarity.flatMap(
        towards ->
            Combinators.combine(
                    Arbitraries.of(
                        FORMULAS.stream()
                            .filter(f -> f.fits(towards) && !f.runsAgainst(towards))
                            .toList()),
                    quantity,
                    quantity,
                    isRange,
                    quantity,
                    quantity.optional(),
                    quantity.optional(),
                    Arbitraries.of(RULEBOOKS))
                .as(
                    (formula, one, other, range, actual, baseline, worst, rulebook) ->
                        new Case(
                            formula,
                            towards,
                            range ? one.min(other) : one,
                            range ? one.max(other) : one,
                            actual,
                            baseline,
                            worst,
                            rulebook)));
  }

  @Provide
  Arbitrary<Case> exactCases() {
    return cases(sixteenths());
  }

  @Provide
  Arbitrary<Case> printedCases() {
    return cases(printed());
  }

  @Provide
  Arbitrary<BigDecimal> exactActuals() {
    return sixteenths();
  }

  @Provide
  Arbitrary<Double> anyQuantity() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            0.0, -0.0, 1e-15, -1e-15, 1e18, -1e18, 1.0, -1.0, 0.1, Math.nextUp(0.1), 100.0),
        Arbitraries.doubles().between(-1e18, 1e18),
        Arbitraries.doubles().between(-1e-12, 1e-12).ofScale(15),
        Arbitraries.longs().map(Double::longBitsToDouble)); // also NaN, infinite, subnormal
  }

  @Provide
  Arbitrary<Formula> anyFormula() {
    return Arbitraries.of(FORMULAS);
  }

  @Provide
  Arbitrary<Rulebook> anyRulebook() {
    return Arbitraries.of(RULEBOOKS);
  }

  @Property(tries = 5000)
  void raw_anything_isFiniteOrHasAReason(
      @ForAll("anyFormula") Formula formula,
      @ForAll Polarity polarity,
      @ForAll @Size(5) List<@net.jqwik.api.From("anyQuantity") Double> q,
      @ForAll("anyRulebook") Rulebook rulebook) {
    double raw =
        Attainment.raw(
            formula, polarity, q.get(0), q.get(1), q.get(2), q.get(3), q.get(4), rulebook);
    double capped = Attainment.capped(raw, true, rulebook);
    if (Attainment.isReason(raw)) {
      // The payload says which reason; a plain NaN has none.
      assertThat(Double.doubleToRawLongBits(raw))
          .isEqualTo(Double.doubleToRawLongBits(Attainment.encode(Attainment.reason(raw))));
      assertThat(Double.doubleToRawLongBits(capped)).isEqualTo(Double.doubleToRawLongBits(raw));
    } else {
      assertThat(raw).isFinite();
      assertThat(Double.doubleToRawLongBits(raw)).isNotEqualTo(Double.doubleToRawLongBits(-0.0));
      assertThat(capped).isFinite();
      rulebook.cap().ifPresent(cap -> assertThat(capped).isLessThanOrEqualTo(cap));
      rulebook.floor().ifPresent(floor -> assertThat(capped).isGreaterThanOrEqualTo(floor));
    }
  }

  @Property(tries = 5000)
  void capped_betterActual_isNeverLower(
      @ForAll("exactCases") Case one, @ForAll("exactActuals") BigDecimal other) {
    Assume.that(one.polarity() != Polarity.STABILIZE);
    // Inside a range any table gives way to 100, whatever it says outside.
    Assume.that(!(one.formula() instanceof Table && one.formulaId().equals("RANGE")));
    boolean up = one.polarity() == Polarity.MAXIMIZE;
    boolean otherIsBetter = (other.compareTo(one.actual()) > 0) == up;
    double worse = (otherIsBetter ? one : one.reaching(other)).capped();
    double better = (otherIsBetter ? one.reaching(other) : one).capped();
    Assume.that(!Attainment.isReason(worse) && !Attainment.isReason(better));
    assertThat(better).isGreaterThanOrEqualTo(worse);
  }

  @Property(tries = 3000)
  void raw_actualsOneStepApart_areInOrder(
      @ForAll("exactCases") Case one, @ForAll @IntRange(min = 1, max = 3) int steps) {
    Assume.that(one.polarity() != Polarity.STABILIZE);
    Assume.that(one.formula() != Standard.RECIPROCAL); // below zero it is the cap
    Assume.that(!(one.formula() instanceof Table && one.formulaId().equals("RANGE")));
    double up = one.actual().doubleValue();
    for (int i = 0; i < steps; i++) {
      up = Math.nextUp(up);
    }
    double here = one.raw();
    double above = one.reaching(new BigDecimal(up)).raw();
    Assume.that(!Attainment.isReason(here) && !Attainment.isReason(above));
    if (one.polarity() == Polarity.MAXIMIZE) {
      assertThat(above).isGreaterThanOrEqualTo(here);
    } else {
      assertThat(above).isLessThanOrEqualTo(here);
    }
  }

  @Property
  void raw_stabilize_fallsAwayFromTheTargetOnBothSides(
      @ForAll("exactCases") Case any, @ForAll("exactActuals") BigDecimal other) {
    Case one =
        new Case(
            POINTS,
            Polarity.STABILIZE,
            any.low().abs().add(BigDecimal.ONE),
            any.low().abs().add(BigDecimal.ONE),
            any.actual(),
            Optional.empty(),
            Optional.empty(),
            any.rulebook());
    BigDecimal here = one.actual().subtract(one.low()).abs();
    BigDecimal there = other.subtract(one.low()).abs();
    Case nearer = here.compareTo(there) <= 0 ? one : one.reaching(other);
    Case farther = here.compareTo(there) <= 0 ? one.reaching(other) : one;
    assertThat(nearer.raw()).isGreaterThanOrEqualTo(farther.raw() - 1e-9);
  }

  @Property(tries = 3000)
  void raw_formulaWithoutPoints_isHundredOrMoreExactlyWhenMet(@ForAll("exactCases") Case one) {
    Assume.that(one.formula() instanceof Standard);
    Assume.that(!one.rulebook().id().equals("points") || one.polarity() != Polarity.STABILIZE);
    Assume.that(one.formula() != Standard.RECIPROCAL || one.actual().signum() > 0);
    double raw = one.raw();
    Assume.that(!Attainment.isReason(raw));
    assertThat(Rounding.compare(raw, 100) >= 0).isEqualTo(one.isMet());
  }

  @Property(tries = 5000)
  void decimal_exactInputs_agreesWithDouble(@ForAll("exactCases") Case one) {
    double raw = one.raw();
    Optional<BigDecimal> decimal = one.decimalRaw();
    assertThat(decimal.isEmpty()).isEqualTo(Attainment.isReason(raw));
    decimal.ifPresent(
        exact -> {
          assertThat(raw).isEqualTo(exact.doubleValue(), within(tolerance(one, exact)));
          assertThat(one.capped())
              .isEqualTo(
                  one.decimal(false).orElseThrow().doubleValue(), within(tolerance(one, exact)));
        });
  }

  /** 1e-12 of the figure; with points, of the terms of the line it lies on. */
  private static double tolerance(Case one, BigDecimal exact) {
    boolean joined =
        !(one.formula() instanceof Standard)
            || (one.formula() == Standard.STABILIZE && one.rulebook().id().equals("points"));
    double figure = exact.abs().doubleValue();
    return 1e-12 * (joined ? Math.max(figure, 1000) : figure);
  }

  @Property(tries = 3000)
  void decimal_printedInputs_agreesWithDoubleWithinItsTerms(@ForAll("printedCases") Case one) {
    double raw = one.raw();
    Optional<BigDecimal> decimal = one.decimalRaw();
    assertThat(decimal.isEmpty()).isEqualTo(Attainment.isReason(raw));
    decimal.ifPresent(
        exact ->
            assertThat(raw)
                .isEqualTo(exact.doubleValue(), within(1e-12 * terms(one, exact.doubleValue()))));
  }

  /** The figure with every difference in it made a sum: what an error of its inputs grows by. */
  private static double terms(Case one, double figure) {
    double edge =
        Attainment.edge(
            one.low().doubleValue(), one.high().doubleValue(), one.actual().doubleValue());
    double target = Math.abs(edge);
    double actual = Math.abs(one.actual().doubleValue());
    Optional<BigDecimal> from =
        one.formula() == Standard.FROM_BASELINE
            ? one.baseline()
            : one.formula() == Standard.FROM_WORST || edge == 0 ? one.worst() : Optional.empty();
    if (from.isPresent() && from.get().doubleValue() != edge) {
      double start = Math.abs(from.get().doubleValue());
      double way = Math.abs(from.get().doubleValue() - edge);
      return (start + actual) / way * 100 * (1 + (start + target) / way)
          + Math.abs(figure) * (1 + (start + target) / way);
    }
    double steepest = 10;
    return Math.max(Math.abs(figure), 1000)
        + (target == 0 ? 0 : steepest * 100 * (2 * target + actual) / target);
  }

  @Property(tries = 2000)
  void raw_scaledByAPowerOfTwo_changesNoBit(
      @ForAll("exactCases") Case one, @ForAll @IntRange(min = 0, max = 20) int power) {
    Assume.that(!(one.formula() instanceof Table));
    Case scaled = one.times(BigDecimal.valueOf(1L << power));
    assertThat(Double.doubleToRawLongBits(scaled.raw()))
        .isEqualTo(Double.doubleToRawLongBits(one.raw()));
  }

  @Property(tries = 2000)
  void decimal_scaledByAnyFactor_isTheSame(
      @ForAll("exactCases") Case one, @ForAll @IntRange(min = 1, max = 1000) int factor) {
    Assume.that(!(one.formula() instanceof Table));
    Optional<BigDecimal> here = one.decimalRaw();
    Optional<BigDecimal> there = one.times(BigDecimal.valueOf(factor)).decimalRaw();
    assertThat(there.isPresent()).isEqualTo(here.isPresent());
    here.ifPresent(
        percent ->
            assertThat(there.orElseThrow().subtract(percent).abs())
                .isLessThan(new BigDecimal("1e-30")));
  }
}
