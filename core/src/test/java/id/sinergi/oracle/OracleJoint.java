package id.sinergi.oracle;

import id.sinergi.figure.ReasonCode;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.oracle.OracleOverlaps.Excess;
import id.sinergi.oracle.OracleParty.Expected;
import id.sinergi.oracle.OracleParty.Pair;
import id.sinergi.rule.Formula;
import id.sinergi.rule.IncompleteParties;
import id.sinergi.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Section 1.4: one figure from the parts that take part in it, however they are composed. */
final class OracleJoint {

  /**
   * What the sharers attained together.
   *
   * @param target empty where the rules leave it open
   */
  record Together(Answer figure, Optional<Answer> target, Answer actual) {}

  /** A target, and whether it makes what is compared with it provisional. */
  private record Aim(Exact low, Exact high, boolean provisional, boolean isScaled) {
    static Aim of(Exact low, Exact high) {
      return new Aim(low, high, false, false);
    }
  }

  private final Indicator indicator;
  private final Composition composition;
  private final Rulebook rulebook;
  private final Span window;
  private final Optional<Expected> stated;
  private final OracleOverlaps overlaps;
  private final List<OraclePart> taking;
  private final List<OraclePart> live;
  private final List<OraclePart> in;
  private final List<OraclePart> missing;

  /**
   * A figure to come.
   *
   * @param stated the joint target, if it is the one that holds
   * @param taking the parts, in order of their agencies
   */
  OracleJoint(
      Indicator indicator,
      Rulebook rulebook,
      Span window,
      Optional<Expected> stated,
      OracleOverlaps overlaps,
      List<OraclePart> taking) {
    this.indicator = indicator;
    this.composition = indicator.composition().orElseThrow();
    this.rulebook = rulebook;
    this.window = window;
    this.stated = stated;
    this.overlaps = overlaps;
    this.taking = taking;
    this.live =
        taking.stream()
            .filter(part -> !part.isNotApplicable())
            .filter(part -> composition != Composition.MEAN || part.share().signum() > 0)
            .toList();
    this.in = live.stream().filter(OraclePart::isIn).toList();
    this.missing = live.stream().filter(OraclePart::isMissing).toList();
  }

  Together together() {
    if (taking.isEmpty()) {
      return new Together(Answer.NOT_DUE, Optional.of(Answer.NOT_DUE), Answer.NOT_DUE);
    }
    if (taking.stream().allMatch(OraclePart::isNotApplicable)) {
      Answer none = Answer.NOT_APPLICABLE;
      return new Together(none, Optional.of(none), none);
    }
    if (live.isEmpty()) {
      return absent(Answer.notComputable(ReasonCode.NO_WEIGHT));
    }
    if (!missing.isEmpty() && (isStrict() || in.isEmpty())) {
      return absent(OraclePart.absent(missing, live));
    }
    return switch (composition) {
      case SUM -> sum();
      case POOLED_RATIO -> pooled();
      case MEAN ->
          attained(
              mean(OraclePart::actual),
              statedOr(this::mean),
              ofParts(indicatorBaseline(), OraclePart::baseline, this::mean),
              ofParts(indicatorWorst(), OraclePart::worst, this::mean));
      case WEAKEST_PARTY -> weakest();
      case PRODUCT ->
          attained(
              product(OraclePart::actual),
              statedOr(this::product),
              ofParts(indicatorBaseline(), OraclePart::baseline, this::product),
              ofParts(indicatorWorst(), OraclePart::worst, this::product));
      case LEAD_REPORTS -> throw new IllegalStateException("There are no parts.");
    };
  }

  private boolean isStrict() {
    return rulebook.incompleteParties() == IncompleteParties.STRICT
        || composition == Composition.PRODUCT
        || composition == Composition.WEAKEST_PARTY;
  }

  private Together absent(Answer why) {
    Optional<Answer> target =
        composition == Composition.WEAKEST_PARTY ? Optional.empty() : stated.map(Expected::answer);
    return new Together(why, target, why);
  }

  // ---- sums

  private Together sum() {
    boolean unscaled = !taking.stream().allMatch(OraclePart::isTiled) || full().isZero();
    List<OraclePart> incomplete =
        live.stream().filter(part -> part.isMissing() || part.isLikeForLike()).toList();
    if (stated.isPresent() && unscaled && !incomplete.isEmpty()) {
      return absent(OraclePart.absent(incomplete, live));
    }
    Span span = new Span(start(), window.to());
    Excess excess = overlaps.of(in, span);
    Aim aim = stated.isPresent() ? scaled(unscaled) : summed();
    if (excess.conflict()) {
      return new Together(
          Answer.notComputable(ReasonCode.CONFLICT),
          Optional.of(Answer.range(aim.low(), aim.high())),
          Answer.notComputable(ReasonCode.CONFLICT));
    }
    boolean byParts =
        stated.isPresent()
            ? aim.isScaled()
            : !incomplete.isEmpty() || taking.stream().anyMatch(OraclePart::isNotApplicable);
    Optional<Exact> baseline = byParts ? Optional.empty() : indicatorBaseline();
    Optional<Exact> worst = byParts ? Optional.empty() : indicatorWorst();
    return attained(
        OraclePart.sum(in, OraclePart::actual).minus(excess.amount()),
        new Aim(aim.low(), aim.high(), aim.provisional() || excess.provisional(), false),
        ofParts(baseline, OraclePart::baseline, this::total),
        ofParts(worst, OraclePart::worst, this::total));
  }

  private int start() {
    return in.stream().mapToInt(part -> part.work().span().from()).min().orElseThrow();
  }

  private Exact full() {
    return OraclePart.sum(taking, part -> part.expected().orElseThrow().middle());
  }

  private Aim scaled(boolean byShares) {
    Expected whole = stated.orElseThrow();
    Exact factor = Exact.ONE;
    if (!byShares) {
      boolean whollyIn = taking.stream().allMatch(OraclePart::isWhole);
      factor = whollyIn ? Exact.ONE : OraclePart.sum(in, OraclePart::compared).over(full());
    } else if (live.size() < taking.size()) {
      Exact all = OraclePart.sum(taking, OraclePart::share);
      factor = all.isZero() ? Exact.ONE : OraclePart.sum(live, OraclePart::share).over(all);
    }
    boolean isScaled = factor.compare(Exact.ONE) != 0;
    return new Aim(whole.low().times(factor), whole.high().times(factor), !whole.tiled(), isScaled);
  }

  private Aim summed() {
    List<Exact> lows = in.stream().map(part -> part.outcome().target().number()).toList();
    List<Exact> highs =
        in.stream().map(part -> part.outcome().target().high().orElseThrow()).toList();
    Exact low = Exact.sum(lows);
    Exact high = Exact.sum(highs);
    Exact planned = overlaps.planned(window);
    if (planned.isZero()) {
      return Aim.of(low, high);
    }
    if (!taking.stream().allMatch(OraclePart::isWhole)) {
      return new Aim(low, high, true, false);
    }
    Exact lowLimit = OraclePart.allButLargest(lows);
    Exact highLimit = OraclePart.allButLargest(highs);
    boolean lowCut = planned.compare(lowLimit) > 0;
    boolean highCut = planned.compare(highLimit) > 0;
    return new Aim(
        low.minus(lowCut ? lowLimit : planned),
        high.minus(highCut ? highLimit : planned),
        lowCut || highCut,
        false);
  }

  private Exact total(Function<OraclePart, Exact> of) {
    return OraclePart.sum(in, of);
  }

  // ---- ratios, means, products

  private Together pooled() {
    Exact denominators = OraclePart.sum(in, part -> pair(part).denominator());
    if (denominators.isZero()) {
      return absent(Answer.notComputable(ReasonCode.ZERO_DENOMINATOR));
    }
    Exact actual =
        Exact.of(indicator.scale())
            .times(OraclePart.sum(in, part -> pair(part).numerator()))
            .over(denominators);
    Function<Function<OraclePart, Exact>, Exact> mean =
        of ->
            OraclePart.sum(in, part -> of.apply(part).times(pair(part).denominator()))
                .over(denominators);
    return attained(
        actual,
        statedOr(mean),
        ofParts(indicatorBaseline(), OraclePart::baseline, mean),
        ofParts(indicatorWorst(), OraclePart::worst, mean));
  }

  private static Pair pair(OraclePart part) {
    return part.pair().orElseThrow();
  }

  private Exact mean(Function<OraclePart, Exact> of) {
    return OraclePart.sum(in, part -> of.apply(part).times(part.share()))
        .over(OraclePart.sum(in, OraclePart::share));
  }

  private Exact product(Function<OraclePart, Exact> of) {
    Exact scale = Exact.of(indicator.scale());
    Exact product = scale;
    for (OraclePart part : in) {
      product = product.times(of.apply(part).over(scale));
    }
    return product;
  }

  private Aim statedOr(Function<Function<OraclePart, Exact>, Exact> composed) {
    if (stated.isPresent()) {
      return new Aim(stated.get().low(), stated.get().high(), !stated.get().tiled(), false);
    }
    return Aim.of(
        composed.apply(part -> part.outcome().target().number()),
        composed.apply(part -> part.outcome().target().high().orElseThrow()));
  }

  // ---- chains

  private Together weakest() {
    OraclePart weakest = in.get(0);
    for (OraclePart part : in) {
      if (raw(part).compare(raw(weakest)) < 0) {
        weakest = part;
      }
    }
    Answer aim =
        weakest.expected().isPresent() ? weakest.outcome().target() : stated.orElseThrow().answer();
    return attained(
        weakest.actual(),
        Aim.of(aim.number(), aim.high().orElseThrow()),
        weakest.baseline(),
        weakest.worst());
  }

  private static Exact raw(OraclePart part) {
    return part.against().raw().orElseThrow();
  }

  // ---- attainment

  private Optional<Exact> indicatorBaseline() {
    return indicator.baseline().map(baseline -> Exact.of(baseline.value()));
  }

  private Optional<Exact> indicatorWorst() {
    return indicator.worst().isPresent()
        ? Optional.of(Exact.of(indicator.worst().getAsDouble()))
        : Optional.empty();
  }

  private Optional<Exact> ofParts(
      Optional<Exact> stated,
      Function<OraclePart, Optional<Exact>> own,
      Function<Function<OraclePart, Exact>, Exact> composed) {
    boolean all = in.stream().allMatch(part -> own.apply(part).isPresent());
    return stated.isPresent() || !all
        ? stated
        : Optional.of(composed.apply(part -> own.apply(part).orElseThrow()));
  }

  private Together attained(
      Exact actual, Aim aim, Optional<Exact> baseline, Optional<Exact> worst) {
    boolean inverted = aim.low().value().compareTo(aim.high().value()) > 0;
    Exact low = inverted ? aim.high() : aim.low();
    Exact high = inverted ? aim.low() : aim.high();
    Formula formula = indicator.formula().orElseGet(() -> rulebook.formula(indicator.polarity()));
    Answer figure =
        OracleAttainment.of(
            new OracleAttainment.Terms(
                formula, indicator.polarity(), indicator.isCeiling(), baseline, worst, rulebook),
            low,
            high,
            actual);
    boolean provisional =
        aim.provisional() || !missing.isEmpty() || in.stream().anyMatch(OraclePart::isProvisional);
    Exact coverage = coverage();
    return new Together(
        figure.isValue() ? figure.with(coverage, provisional) : figure,
        Optional.of(Answer.range(low, high)),
        Answer.value(actual).with(coverage, provisional));
  }

  private Exact coverage() {
    Function<OraclePart, Exact> weight = isWeighedByTargets() ? OraclePart::due : OraclePart::share;
    Exact all = OraclePart.sum(live, weight);
    if (all.isZero()) {
      weight = part -> Exact.ONE;
      all = OraclePart.sum(live, weight);
    }
    List<Exact> covered = new ArrayList<>();
    for (OraclePart part : in) {
      covered.add(weight.apply(part).times(part.work().coverage()));
    }
    return Exact.sum(covered).over(all);
  }

  private boolean isWeighedByTargets() {
    if (composition != Composition.SUM
        || !live.stream().allMatch(part -> part.expected().isPresent())) {
      return false;
    }
    boolean positive = live.stream().anyMatch(part -> part.due().signum() > 0);
    boolean negative = live.stream().anyMatch(part -> part.due().signum() < 0);
    return positive != negative;
  }
}
