package id.sinergi.internal.rule;

import id.sinergi.rule.Formula;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;

/**
 * What an actual is held against, and by which rules: all that an attainment follows from besides
 * the actual.
 *
 * @param low the target, or its lower edge
 * @param high the target, or its upper edge
 * @param baseline NaN if there is none
 * @param worst NaN if there is none
 * @param isCeiling whether the target is the most that can be had
 */
public record Terms(
    Formula formula,
    Polarity polarity,
    double low,
    double high,
    double baseline,
    double worst,
    boolean isCeiling,
    Rulebook rulebook) {

  /** The percentage as the formula gives it, or a NaN that stands for a reason. */
  public double raw(double actual) {
    return Attainment.raw(formula, polarity, low, high, actual, baseline, worst, rulebook);
  }

  /** Whether the ceiling's conversion applies. */
  public boolean isCeilingMet(double actual) {
    return isCeiling && Attainment.isMet(polarity, low, high, actual);
  }

  /** The percentage after ceiling, cap and floor, or a NaN that stands for a reason. */
  public double value(double actual) {
    double raw = raw(actual);
    return Attainment.isReason(raw) ? raw : Attainment.capped(raw, isCeilingMet(actual), rulebook);
  }
}
