package id.sinergi.internal.influence;

import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.ReportStatus;
import id.sinergi.indicator.Reported;
import id.sinergi.internal.attainment.Contribution;
import id.sinergi.internal.attainment.Expectation;
import id.sinergi.internal.attainment.Joint;
import id.sinergi.internal.attainment.Outcome;
import id.sinergi.internal.attainment.Realisation;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.report.Cover;
import id.sinergi.internal.report.Report;
import id.sinergi.internal.rule.Attainment;
import id.sinergi.rule.Polarity;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One party's actual on one indicator, over the span that counts, as it could be otherwise: what
 * would have to be reported for it to be so much.
 *
 * <p>What was reported is moved: one report is replaced, several are scaled alike, so that their
 * pattern stays. What was not reported is reported for the span as a whole; where some of it is in,
 * that stays, and the missing periods bring the rest, alike by their months. A numerator moves, its
 * denominator stays.
 */
public final class Movable {
  private static final double LEAST = 1e-15; // what a quantity can be
  private static final double MOST = 1e18;

  private final Results results;
  private final int part;
  private final Indicator indicator;
  private final Outcome own;
  private final Optional<Expectation> expectation;
  private final Optional<Realisation> realisation;
  private final List<Period> missing;
  private final Optional<Window> span;
  private final Optional<Realisation> soFar;
  private final boolean takesPart;

  private Movable(
      Results results, int part, Outcome own, Optional<Contribution> joined, boolean takesPart) {
    this.results = results;
    this.part = part;
    this.indicator = own.indicator();
    this.own = own;
    this.takesPart = takesPart;
    expectation = own.expectation();
    boolean isOwn = expectation.isPresent() || joined.isEmpty();
    realisation = isOwn ? own.realisation() : joined.get().realisation();
    missing = isOwn ? own.missing() : joined.get().missing();
    span = isOwn ? expectation.map(Expectation::span) : joined.get().span();
    soFar =
        realisation.isPresent()
            ? Optional.empty()
            : span.flatMap(it -> soFar(results, part, indicator, own, it));
  }

  /** Of a part of an indicator that is not derived. */
  public static Movable of(Results results, int indicator, int part) {
    Optional<Joint> joint =
        results.plan().isComposed(indicator)
            ? Optional.of(results.joint(indicator))
            : Optional.empty();
    return of(results, indicator, part, joint);
  }

  /** The same, where the joint figure of one that is composed is at hand. */
  private static Movable of(Results results, int indicator, int part, Optional<Joint> joint) {
    boolean isLead = joint.isEmpty() && part == results.plan().partStart[indicator];
    return joint
        .flatMap(it -> it.contribution(results.plan().agencyOf(part)))
        .map(joined -> of(results, joined))
        .orElseGet(
            () -> new Movable(results, part, results.outcome(part), Optional.empty(), isLead));
  }

  /** Of a part that brought this to a joint figure. */
  static Movable of(Results results, Contribution joined) {
    boolean takesPart =
        joined.standing().takesPart() && joined.standing() != Contribution.Standing.NOT_APPLICABLE;
    return new Movable(results, joined.position(), joined.own(), Optional.of(joined), takesPart);
  }

  /** Whether anything rests on it: the lead's where the lead reports for all, or a part. */
  public boolean takesPart() {
    return takesPart;
  }

  public Indicator indicator() {
    return indicator;
  }

  public String agency() {
    return own.part().agency();
  }

  /** The part against its own target. */
  public Outcome own() {
    return own;
  }

  /** Whether it is to report something in the window. */
  public boolean isDue() {
    return span.isPresent() && own.state() != State.NOT_APPLICABLE;
  }

  /** Whether a target of its own is known. */
  public boolean hasTarget() {
    return expectation.isPresent() && Double.isFinite(expectation.get().middle());
  }

  /** The target it is held against: its own, else of a link of a chain the stated one. */
  public OptionalDouble aim() {
    if (hasTarget()) {
      return OptionalDouble.of(target());
    }
    Optional<Expectation> stated =
        takesPart && indicator.composition().equals(Optional.of(Composition.WEAKEST_PARTY))
            ? results.joint(results.plan().indicatorOf(part)).stated()
            : Optional.empty();
    return stated.isPresent() && Double.isFinite(stated.get().middle())
        ? OptionalDouble.of(target(stated.get()))
        : OptionalDouble.empty();
  }

  /** What it is now; empty if it is not reported, or has no value. */
  public OptionalDouble present() {
    return realisation.isPresent() && realisation.get().reason().isEmpty()
        ? OptionalDouble.of(realisation.get().value())
        : OptionalDouble.empty();
  }

  /**
   * What is in of it, consolidated, where some of it is missing; empty if it is in as a whole, or
   * nothing of it is, or it is a ratio, or the last report alone counts.
   */
  public OptionalDouble soFar() {
    return soFar.stream().mapToDouble(Realisation::value).findFirst();
  }

  /** What it cannot be less than: what is in of a sum already, else 0; without end if signed. */
  public double least() {
    boolean isSum = indicator.consolidation() == Consolidation.SUM;
    return indicator.isSigned() ? Double.NEGATIVE_INFINITY : isSum ? soFar().orElse(0) : 0;
  }

  private static Optional<Realisation> soFar(
      Results results, int part, Indicator indicator, Outcome own, Window span) {
    if (indicator.isRatio() || indicator.consolidation() == Consolidation.LAST) {
      return Optional.empty();
    }
    Cover cover = Cover.of(span, indicator.frequency(), results.reports(part), own.part().during());
    Realisation in = new Realisation(indicator, cover.reports(), Optional.empty());
    return in.reports().isEmpty() || in.reason().isPresent() ? Optional.empty() : Optional.of(in);
  }

  /** Whether anything that was reported is divided by a number below zero. */
  public boolean hasNegativeDenominator() {
    return realisation.isPresent()
        && realisation.get().reports().stream()
            .map(it -> it.actual().reported())
            .anyMatch(it -> it instanceof Reported.Ratio ratio && ratio.denominator() < 0);
  }

  /** Whether its own target is reached. */
  public boolean isMet() {
    return isMet(expectation.orElseThrow());
  }

  /** Whether a target is reached. */
  boolean isMet(Expectation of) {
    OptionalDouble now = present();
    return now.isPresent()
        && Attainment.isMet(indicator.polarity(), of.low(), of.high(), now.getAsDouble());
  }

  /** Whether it is beyond its own target once all of it is in; also if none is known. */
  boolean canBeBeyond() {
    return !hasTarget()
        || (indicator.polarity() == Polarity.MAXIMIZE
            && soFar().orElse(0) > expectation.orElseThrow().low());
  }

  /** Its own target, or the edge of it that is nearest on the way from what it is. */
  public double target() {
    return target(expectation.orElseThrow());
  }

  /** The same of another target. */
  double target(Expectation of) {
    if (indicator.polarity() == Polarity.STABILIZE) {
      double from = present().orElse(soFar().orElse(of.middle()));
      return Math.max(of.low(), Math.min(of.high(), from));
    }
    return indicator.polarity() == Polarity.MAXIMIZE
        ? Math.max(of.low(), soFar.isPresent() ? least() : of.low())
        : of.high();
  }

  /** Whether its amount, once supposed, is just that, without arithmetic. */
  public boolean isPlain() {
    return !indicator.isRatio() && realisation.filter(it -> it.reports().size() == 1).isPresent();
  }

  /** What would have to be reported for it to be so much; empty if nothing can make it so. */
  public Optional<List<Actual>> at(double amount) {
    List<Actual> actuals =
        realisation.isPresent() && !realisation.get().reports().isEmpty()
            ? moved(realisation.get(), amount)
            : filled(amount);
    boolean fits =
        !actuals.isEmpty()
            && actuals.stream().allMatch(it -> results.plan().cascade.check(it).isEmpty());
    return fits ? Optional.of(actuals) : Optional.empty();
  }

  private List<Actual> moved(Realisation from, double amount) {
    if (from.reason().isPresent()) {
      return List.of(); // such as a denominator of 0, which no numerator makes a number
    }
    double now = from.value();
    boolean canScale = now != 0 && amount / now >= 0 && Double.isFinite(amount / now);
    boolean isSum = !indicator.isRatio() && indicator.consolidation() == Consolidation.SUM;
    int months = from.reports().stream().mapToInt(it -> it.period().months()).sum();
    List<Actual> actuals = new ArrayList<>();
    for (Report report : from.reports()) {
      Reported was = report.actual().reported();
      double part = isSum ? amount * report.period().months() / months : amount;
      if (was instanceof Reported.Ratio ratio) {
        boolean scales = canScale && from.reports().size() > 1;
        put(
            scales
                ? ratio.numerator() * (amount / now)
                : amount * ratio.denominator() / indicator.scale(),
            ratio.denominator(),
            report,
            actuals);
      } else if (was instanceof Reported.Value value) {
        boolean scales = canScale && from.reports().size() > 1;
        put(scales ? value.value() * (amount / now) : part, Double.NaN, report, actuals);
      }
    }
    return actuals.size() == from.reports().size() ? actuals : List.of();
  }

  private static void put(double value, double denominator, Report report, List<Actual> into) {
    if (isQuantity(value)) {
      Actual was = report.actual();
      Reported instead =
          Double.isNaN(denominator)
              ? new Reported.Value(value)
              : new Reported.Ratio(value, denominator);
      Actual actual = Actual.of(was.indicator(), was.agency(), was.period(), instead);
      into.add(was.status() == ReportStatus.PROVISIONAL ? actual.provisional() : actual);
    }
  }

  /** What was not reported, for the span as a whole, or what is missing beside what is in. */
  private List<Actual> filled(double amount) {
    if (indicator.isRatio() || span.isEmpty() || !isQuantity(amount)) {
      return List.of(); // of how much, nobody knows
    }
    if (soFar.isPresent()) {
      return beside(soFar.get(), amount);
    }
    Optional<Period> whole = span.get().period();
    if (indicator.consolidation() == Consolidation.LAST && missing.size() == 1) {
      return List.of(actual(missing.get(0), amount));
    }
    if (whole.isPresent() && own.declared().isEmpty()) {
      return List.of(actual(whole.get(), amount));
    }
    return each(amount);
  }

  /** What the missing periods would have to bring, so that with what is in it is so much. */
  private List<Actual> beside(Realisation in, double amount) {
    if (missing.isEmpty()) {
      return List.of();
    }
    int months = in.reports().stream().mapToInt(it -> it.period().months()).sum();
    int left = missing.stream().mapToInt(Period::months).sum();
    double rest =
        switch (indicator.consolidation()) {
          case SUM -> amount - in.value();
          case MEAN -> (amount * (months + left) - in.value() * months) / left;
          case LAST, MIN, MAX -> amount;
        };
    return isQuantity(rest) ? each(rest) : List.of();
  }

  /** So much in the missing periods: of a sum by their months, else in each. */
  private List<Actual> each(double amount) {
    int months = missing.stream().mapToInt(Period::months).sum();
    boolean isSum = indicator.consolidation() == Consolidation.SUM;
    return missing.stream()
        .map(it -> actual(it, isSum ? amount * it.months() / months : amount))
        .toList();
  }

  private Actual actual(Period period, double amount) {
    return Actual.of(indicator.id(), agency(), period, isQuantity(amount) ? amount : 0);
  }

  private static boolean isQuantity(double value) {
    double size = Math.abs(value);
    return value == 0 || (size >= LEAST && size <= MOST);
  }

  /** The same in other results of the same plan, whose joint figure is this if it is composed. */
  Movable in(Results other, Optional<Joint> joint) {
    return of(other, results.plan().indicatorOf(part), part, joint);
  }
}
