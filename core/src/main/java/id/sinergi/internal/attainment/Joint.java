package id.sinergi.internal.attainment;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.rule.Attainment;
import id.sinergi.internal.rule.DecimalAttainment;
import id.sinergi.rule.Rulebook;
import id.sinergi.time.Window;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the joint attainment of the parties to one indicator came about. Immutable. */
public final class Joint implements Attained {
  private static final MathContext SHOWN = new MathContext(40, RoundingMode.HALF_UP);

  private final Indicator indicator;
  private final Rulebook rulebook;
  private final Optional<Window> window;
  private final List<Contribution> contributions;
  private final @Nullable JointDraft draft;
  private final State state;
  private final Optional<ReasonCode> code;
  private final Optional<Amounts> amounts;
  private final double raw;
  private final double value;
  private final boolean ceilingMet;
  private final double coverage;
  private final boolean isProvisional;

  /** The joint quantities. */
  record Amounts(double actual, double low, double high, double baseline, double worst) {

    /** Of a range that was scaled or multiplied by what is below zero, the edges change places. */
    Amounts {
      if (low > high) {
        double lower = high;
        high = low;
        low = lower;
      }
    }
  }

  /** Nothing is due, nothing applies, or something needed is missing. */
  Joint(
      Indicator indicator,
      Rulebook rulebook,
      Optional<Window> window,
      List<Contribution> contributions,
      @Nullable JointDraft draft,
      State state,
      Optional<ReasonCode> code) {
    this.indicator = indicator;
    this.rulebook = rulebook;
    this.window = window;
    this.contributions = contributions;
    this.draft = draft;
    this.state = state;
    this.code = code;
    this.amounts = Optional.empty();
    this.raw = 0;
    this.value = 0;
    this.ceilingMet = false;
    this.coverage = 0;
    this.isProvisional = state.isMissing();
  }

  /** Parts were put together; whether the formula has an answer is found here. */
  Joint(
      Rulebook rulebook,
      JointDraft draft,
      Amounts amounts,
      Optional<ReasonCode> why,
      double coverage,
      boolean isProvisional) {
    this.indicator = draft.indicator();
    this.rulebook = rulebook;
    this.window = Optional.of(draft.window());
    this.contributions = draft.contributions();
    this.draft = draft;
    this.amounts = Optional.of(amounts);
    this.isProvisional = isProvisional;
    this.coverage = coverage;
    double found =
        why.isPresent()
            ? Attainment.encode(why.get())
            : Attainment.raw(
                formula(),
                indicator.polarity(),
                amounts.low(),
                amounts.high(),
                amounts.actual(),
                amounts.baseline(),
                amounts.worst(),
                rulebook);
    if (Attainment.isReason(found)) {
      state = State.NOT_COMPUTABLE;
      code = Optional.of(Attainment.reason(found));
      raw = 0;
      value = 0;
      ceilingMet = false;
    } else {
      state = State.VALUE;
      code = Optional.empty();
      raw = found;
      ceilingMet =
          indicator.isCeiling()
              && Attainment.isMet(
                  indicator.polarity(), amounts.low(), amounts.high(), amounts.actual());
      value = Attainment.capped(found, ceilingMet, rulebook);
    }
  }

  @Override
  public Indicator indicator() {
    return indicator;
  }

  @Override
  public Rulebook rulebook() {
    return rulebook;
  }

  @Override
  public Optional<Window> window() {
    return window;
  }

  /** What each party that can compose brought, in order of agency. */
  public List<Contribution> contributions() {
    return contributions;
  }

  /** What one party brought; empty for a supporter. O(log parties). */
  public Optional<Contribution> contribution(String agency) {
    int from = 0;
    int end = contributions.size();
    while (from < end) {
      int middle = (from + end) >>> 1;
      if (contributions.get(middle).agency().compareTo(agency) < 0) {
        from = middle + 1;
      } else {
        end = middle;
      }
    }
    return from < contributions.size() && contributions.get(from).agency().equals(agency)
        ? Optional.of(contributions.get(from))
        : Optional.empty();
  }

  @Override
  public State state() {
    return state;
  }

  @Override
  public Optional<ReasonCode> code() {
    return code;
  }

  @Override
  public List<String> missingReports() {
    return takingPart().stream().flatMap(it -> it.missingReports().stream()).toList();
  }

  @Override
  public Optional<String> declaration() {
    return contributions.stream()
        .filter(it -> it.standing() == Contribution.Standing.NOT_APPLICABLE)
        .flatMap(it -> it.declaration().stream())
        .findFirst();
  }

  @Override
  public double raw() {
    return raw;
  }

  @Override
  public double value() {
    return value;
  }

  @Override
  public boolean ceilingMet() {
    return ceilingMet;
  }

  @Override
  public double coverage() {
    return coverage;
  }

  @Override
  public boolean isProvisional() {
    return isProvisional;
  }

  @Override
  public boolean hasTarget() {
    return amounts.isPresent() || isExpected();
  }

  /** Whether it is known what was expected although too little is in. */
  private boolean isExpected() {
    boolean takesReports =
        composition() == Composition.POOLED_RATIO || composition() == Composition.WEAKEST_PARTY;
    return state.isMissing()
        && (isStated()
            || isChainOfOneTarget()
            || (!takesReports && !code.equals(Optional.of(ReasonCode.NO_WEIGHT))));
  }

  /** Whether each link of a chain is held against the one stated target. */
  public boolean isChainOfOneTarget() {
    return draft != null
        && composition() == Composition.WEAKEST_PARTY
        && draft.stated().isPresent()
        && draft.contributions().stream().noneMatch(it -> it.stated().isPresent());
  }

  @Override
  public double low() {
    return amounts.isPresent() ? amounts.get().low() : expected(true);
  }

  @Override
  public double high() {
    return amounts.isPresent() ? amounts.get().high() : expected(false);
  }

  private double expected(boolean low) {
    if (isStated() || isChainOfOneTarget()) {
      Expectation stated = draft().stated().orElseThrow();
      return low ? stated.low() : stated.high();
    }
    Composing<Double> due = Composing.ofAllDue(Numbers.BINARY, draft());
    double one = due.target(true);
    double other = due.target(false);
    return low ? Math.min(one, other) : Math.max(one, other);
  }

  @Override
  public Optional<String> targetPlan() {
    if (draft == null) {
      return Optional.empty();
    }
    if (draft.isStated()) {
      return draft.stated().flatMap(Expectation::plan);
    }
    List<Optional<String>> plans =
        contributions.stream()
            .filter(it -> it.standing().takesPart())
            .flatMap(it -> it.stated().or(draft::stated).stream()) // of a chain: the stated one
            .map(Expectation::plan)
            .distinct()
            .toList();
    return plans.size() == 1 ? plans.get(0) : Optional.empty();
  }

  @Override
  public boolean hasActual() {
    return amounts.isPresent();
  }

  @Override
  public Optional<ReasonCode> actualReason() {
    boolean isNumber = Double.isFinite(amounts.orElseThrow().actual());
    return isNumber ? Optional.empty() : code;
  }

  @Override
  public double actual() {
    return amounts.orElseThrow().actual();
  }

  @Override
  public double baselineValue() {
    return amounts.orElseThrow().baseline();
  }

  @Override
  public double worstValue() {
    return amounts.orElseThrow().worst();
  }

  /** Whether the indicator's own target is the joint one, not what the parts' make. */
  public boolean isStated() {
    return draft != null && draft.isStated();
  }

  /** The decisions; only where something is due. */
  JointDraft draft() {
    if (draft == null) {
      throw new IllegalStateException("Nothing is due.");
    }
    return draft;
  }

  /** Those of which something is asked, in order of agency. */
  public List<Contribution> takingPart() {
    return draft == null ? List.of() : draft.all();
  }

  /** Those that count, in order of agency; empty unless there are joint amounts. */
  public List<Contribution> counting() {
    return amounts.isEmpty() ? List.of() : draft().in();
  }

  /** What is counted in excess, set by set; empty unless there are joint amounts. */
  public List<Excess> excesses() {
    return amounts.isEmpty() ? List.of() : draft().excesses();
  }

  /** What is taken off the sum of the parts. */
  public double excess() {
    return composition() == Composition.SUM && amounts.isPresent()
        ? new Composing<>(Numbers.BINARY, draft()).excess()
        : 0;
  }

  /** The sum of the parts, before anything is taken off. */
  public double parts() {
    return new Composing<>(Numbers.BINARY, draft()).parts();
  }

  /** Who holds a chain back; empty unless it is one, and has a value. */
  public Optional<Contribution> weakest() {
    return amounts.isPresent() && composition() == Composition.WEAKEST_PARTY
        ? Optional.of(draft().weakest())
        : Optional.empty();
  }

  /**
   * The target that the parts make, beside the stated one that holds.
   *
   * @param low of what the parts make
   * @param high of what the parts make
   * @param statedLow of what is stated
   * @param statedHigh of what is stated
   */
  public record Gap(double low, double high, double statedLow, double statedHigh) {
    /** Whether they differ. */
    public boolean isOpen() {
      return Rounding.compare(low, statedLow) != 0 || Rounding.compare(high, statedHigh) != 0;
    }
  }

  /** Where the targets of the parts do not make the joint target; of all that add or average. */
  public Optional<Gap> targetGap() {
    return targets().filter(Gap::isOpen);
  }

  /**
   * What the targets of the parts make beside the stated target that holds; empty unless each part
   * has one for just this window.
   */
  public Optional<Gap> targets() {
    boolean isCompared =
        isStated()
            && composition() != Composition.POOLED_RATIO
            && draft().stated().orElseThrow().rule() == Expectation.Rule.TILED
            && !draft().all().isEmpty()
            && draft().areAllTiled();
    if (!isCompared) {
      return Optional.empty();
    }
    Expectation stated = draft().stated().orElseThrow();
    Composing<Double> parts = Composing.ofAllStated(Numbers.BINARY, draft());
    return Optional.of(
        new Gap(parts.composed(true), parts.composed(false), stated.low(), stated.high()));
  }

  /** What the indicator's own targets make of the window, whole; empty if they make nothing. */
  public Optional<Expectation> stated() {
    return draft == null ? Optional.empty() : draft.stated();
  }

  /** What is taken off the sum of the parts' targets: planned to be counted in excess. */
  public double planned() {
    return composition() == Composition.SUM && amounts.isPresent() && !isStated()
        ? new Composing<>(Numbers.BINARY, draft()).planned(false)
        : 0;
  }

  /**
   * What was planned to be counted in excess, where the targets of the parts do not allow it.
   *
   * @param amount planned
   * @param limit that counts
   */
  public record PlannedCut(double amount, double limit) {}

  /** Whether more is planned to be counted in excess than the targets allow. */
  public Optional<PlannedCut> plannedCut() {
    if (draft == null || !(draft.isPlannedCut(true) || draft.isPlannedCut(false))) {
      return Optional.empty();
    }
    double limit = Math.min(draft.plannedLimit(true), draft.plannedLimit(false));
    return Optional.of(new PlannedCut(draft.plannedAmount(), limit));
  }

  /** The most that all parts together can have counted in excess. */
  public double excessLimit() {
    return draft().excessLimit();
  }

  /** Whether all sets together are more than that. */
  public boolean isExcessCut() {
    return amounts.isPresent() && draft().isExcessCut();
  }

  /** What each party has in a weighted mean: its share, or its denominator. */
  public double weight(Contribution of) {
    return switch (composition()) {
      case MEAN -> JointDraft.share(of);
      case POOLED_RATIO -> of.realisation().map(Realisation::denominator).orElse(0.0);
      default -> 1;
    };
  }

  public Composition composition() {
    return indicator.composition().orElseThrow();
  }

  @Override
  public BigDecimal decimal() {
    Composing<BigDecimal> exact = new Composing<>(Numbers.DECIMAL, draft());
    BigDecimal one = exact.target(true);
    BigDecimal other = exact.target(false);
    return DecimalAttainment.of(
            formula(),
            indicator.polarity(),
            one.min(other),
            one.max(other),
            exact.actual(),
            exact.baseline(),
            exact.worst(),
            indicator.isCeiling(),
            rulebook)
        .map(decimal -> decimal.round(SHOWN)) // a tie behind a division by three is a tie
        .orElseGet(() -> Rounding.decimal(Rounding.significant(value)));
  }
}
