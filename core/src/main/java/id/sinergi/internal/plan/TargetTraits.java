package id.sinergi.internal.plan;

import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Standard;
import id.sinergi.time.Consolidation;
import java.util.Optional;

/** What each indicator is like once it reaches its target, in a byte: a sweep reads no objects. */
public final class TargetTraits {
  private static final int CEILING = 1;
  private static final int SUM = 2;
  private static final int USUAL = 4;
  private static final int COMPOSED = 8;
  private static final int CHAIN = 16;

  private static final Optional<Composition> WEAKEST = Optional.of(Composition.WEAKEST_PARTY);

  private final byte[] traits;

  TargetTraits(Plan plan) {
    traits = new byte[plan.indicators.size()];
    for (int i = 0; i < traits.length; i++) {
      Indicator indicator = plan.indicators.get(i);
      int traits = indicator.isCeiling() ? CEILING : 0;
      traits |= indicator.consolidation() == Consolidation.SUM ? SUM : 0;
      traits |= isUsual(indicator, plan.cascade.rulebookOf(indicator)) ? USUAL : 0;
      traits |= plan.isComposed(i) ? COMPOSED : 0;
      traits |= indicator.composition().equals(WEAKEST) ? CHAIN : 0;
      this.traits[i] = (byte) traits;
    }
  }

  private static boolean isUsual(Indicator indicator, Rulebook rulebook) {
    Formula ofPolarity = rulebook.formula(indicator.polarity());
    Formula formula = indicator.formula().orElse(ofPolarity);
    return formula instanceof Standard
        && (formula != Standard.STABILIZE || ofPolarity instanceof Standard);
  }

  /** Whether a target that is met is worth as much as there is. */
  public boolean isCeiling(int indicator) {
    return (traits[indicator] & CEILING) != 0;
  }

  /** Whether what is reported adds up. */
  public boolean isSum(int indicator) {
    return (traits[indicator] & SUM) != 0;
  }

  /** Whether its joint figure is made of parts. */
  public boolean isComposed(int indicator) {
    return (traits[indicator] & COMPOSED) != 0;
  }

  /** Whether the weakest of the parts counts. */
  public boolean isChain(int indicator) {
    return (traits[indicator] & CHAIN) != 0;
  }

  /** Whether what is at its target is worth 100. */
  public boolean isUsual(int indicator) {
    return (traits[indicator] & USUAL) != 0;
  }
}
