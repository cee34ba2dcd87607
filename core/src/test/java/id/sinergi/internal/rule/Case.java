package id.sinergi.internal.rule;

import id.sinergi.rule.Formula;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Standard;
import java.math.BigDecimal;
import java.util.Optional;

/** The arguments of one attainment, as decimals; a baseline or worst may be absent. */
record Case(
    Formula formula,
    Polarity polarity,
    BigDecimal low,
    BigDecimal high,
    BigDecimal actual,
    Optional<BigDecimal> baseline,
    Optional<BigDecimal> worst,
    Rulebook rulebook) {

  static Case of(Formula formula, Polarity polarity, String target, String actual) {
    int dots = target.indexOf("..");
    return new Case(
        formula,
        polarity,
        new BigDecimal(dots < 0 ? target : target.substring(0, dots)),
        new BigDecimal(dots < 0 ? target : target.substring(dots + 2)),
        new BigDecimal(actual),
        Optional.empty(),
        Optional.empty(),
        Rulebooks.SAKIP);
  }

  static Case maximize(String target, String actual) {
    return of(Standard.TARGET_RATIO, Polarity.MAXIMIZE, target, actual);
  }

  static Case minimize(String target, String actual) {
    return of(Standard.MIRROR, Polarity.MINIMIZE, target, actual);
  }

  static Case stabilize(String target, String actual) {
    return of(Standard.STABILIZE, Polarity.STABILIZE, target, actual);
  }

  Case by(Formula other) {
    return new Case(other, polarity, low, high, actual, baseline, worst, rulebook);
  }

  Case baseline(String value) {
    return new Case(
        formula, polarity, low, high, actual, Optional.of(new BigDecimal(value)), worst, rulebook);
  }

  Case worst(String value) {
    return new Case(
        formula,
        polarity,
        low,
        high,
        actual,
        baseline,
        Optional.of(new BigDecimal(value)),
        rulebook);
  }

  Case under(Rulebook other) {
    return new Case(formula, polarity, low, high, actual, baseline, worst, other);
  }

  Case reaching(BigDecimal other) {
    return new Case(formula, polarity, low, high, other, baseline, worst, rulebook);
  }

  Case times(BigDecimal factor) {
    return new Case(
        formula,
        polarity,
        low.multiply(factor),
        high.multiply(factor),
        actual.multiply(factor),
        baseline.map(factor::multiply),
        worst.map(factor::multiply),
        rulebook);
  }

  double raw() {
    return Attainment.raw(
        formula,
        polarity,
        low.doubleValue(),
        high.doubleValue(),
        actual.doubleValue(),
        baseline.map(BigDecimal::doubleValue).orElse(Double.NaN),
        worst.map(BigDecimal::doubleValue).orElse(Double.NaN),
        rulebook);
  }

  double capped() {
    return Attainment.capped(raw(), false, rulebook);
  }

  boolean isMet() {
    return Attainment.isMet(polarity, low.doubleValue(), high.doubleValue(), actual.doubleValue());
  }

  String formulaId() {
    return Attainment.formulaId(
        formula,
        polarity,
        low.doubleValue(),
        high.doubleValue(),
        worst.map(BigDecimal::doubleValue).orElse(Double.NaN));
  }

  Optional<BigDecimal> decimalRaw() {
    return DecimalAttainment.raw(formula, polarity, low, high, actual, baseline, worst, rulebook);
  }

  Optional<BigDecimal> decimal(boolean isCeiling) {
    return DecimalAttainment.of(
        formula, polarity, low, high, actual, baseline, worst, isCeiling, rulebook);
  }
}
