package id.sinergi.indicator;

import id.sinergi.indicator.Indicator.Kind;
import id.sinergi.rule.Control;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Quality;
import id.sinergi.rule.Target;
import id.sinergi.rule.Validity;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Indicator}. Every method returns this builder. Not thread-safe.
 *
 * <p>Unit, polarity, consolidation and frequency are never guessed: {@link #build} fails without
 * them.
 */
public final class IndicatorBuilder {
  final String id;
  String name;
  String indicatorClass = "IKU";
  @Nullable String unit;
  boolean isSigned;
  Optional<String> definition = Optional.empty();
  Optional<String> source = Optional.empty();
  Optional<String> externalCode = Optional.empty();
  OptionalInt decimals = OptionalInt.empty();
  Kind kind = Kind.VALUE;
  @Nullable Polarity polarity;
  Optional<Formula> formula = Optional.empty();
  @Nullable Consolidation consolidation;
  @Nullable Frequency frequency;
  Optional<Baseline> baseline = Optional.empty();
  OptionalDouble worst = OptionalDouble.empty();
  boolean isCeiling;
  List<Target> targets = List.of();
  Optional<Quality> quality = Optional.empty();
  List<Party> parties = List.of();
  Optional<Composition> composition = Optional.empty();
  Optional<Credit> credit = Optional.empty();
  Optional<Arrangement> arrangement = Optional.empty();
  List<PlannedOverlap> plannedOverlaps = List.of();
  Optional<Derived> derived = Optional.empty();

  IndicatorBuilder(String id) {
    this.id = Checks.required(id, "id of an indicator");
    this.name = id;
  }

  IndicatorBuilder(Indicator from, String newId) {
    id = Checks.required(newId, "id of an indicator");
    name = from.name();
    indicatorClass = from.indicatorClass();
    unit = from.unit();
    isSigned = from.isSigned();
    definition = from.definition();
    source = from.source();
    externalCode = from.externalCode();
    decimals = from.decimals();
    kind = from.kind();
    polarity = from.polarity();
    formula = from.formula();
    consolidation = from.consolidation();
    frequency = from.frequency();
    baseline = from.baseline();
    worst = from.worst();
    isCeiling = from.isCeiling();
    targets = from.targets();
    quality = from.quality();
    parties = from.parties();
    composition = from.composition();
    credit = from.credit();
    arrangement = from.arrangement();
    plannedOverlaps = from.plannedOverlaps();
    derived = from.derived();
  }

  /**
   * Its name; the id unless stated.
   *
   * @param name what it is called
   * @return this builder
   * @throws IllegalArgumentException if it is blank
   */
  public IndicatorBuilder name(String name) {
    this.name = Checks.required(name, "name of an indicator");
    return this;
  }

  /**
   * Its class; {@code IKU} unless stated.
   *
   * @param name such as {@code IKP}, {@code IKK}, {@code SPM}
   * @return this builder
   * @throws IllegalArgumentException if it is blank
   */
  public IndicatorBuilder indicatorClass(String name) {
    indicatorClass = Checks.required(name, "class of an indicator");
    return this;
  }

  /**
   * Its unit, which must be stated.
   *
   * @param unit such as {@code %}
   * @return this builder
   * @throws IllegalArgumentException if it is blank
   */
  public IndicatorBuilder unit(String unit) {
    this.unit = Checks.required(unit, "unit of an indicator");
    return this;
  }

  /**
   * Whether the quantity can be negative; not unless stated.
   *
   * @param signed whether it can
   * @return this builder
   */
  public IndicatorBuilder signed(boolean signed) {
    isSigned = signed;
    return this;
  }

  /**
   * Its definition.
   *
   * @param text how it is defined
   * @return this builder
   */
  public IndicatorBuilder definition(String text) {
    definition = Optional.of(text);
    return this;
  }

  /**
   * Its source.
   *
   * @param text where its data come from
   * @return this builder
   */
  public IndicatorBuilder source(String text) {
    source = Optional.of(text);
    return this;
  }

  /**
   * Its national reference code.
   *
   * @param code equal codes mean the same indicator
   * @return this builder
   * @throws IllegalArgumentException if it is blank
   */
  public IndicatorBuilder externalCode(String code) {
    externalCode = Optional.of(Checks.required(code, "external code of an indicator"));
    return this;
  }

  /**
   * How many decimals to show; as the rulebook has it unless stated.
   *
   * @param decimals 0 to 15
   * @return this builder
   * @throws IllegalArgumentException if they are not 0 to 15
   */
  public IndicatorBuilder decimals(int decimals) {
    if (decimals < 0 || decimals > 15) {
      throw new IllegalArgumentException(
          "The decimals (" + decimals + ") must be 0 to 15. Maybe 2 was meant.");
    }
    this.decimals = OptionalInt.of(decimals);
    return this;
  }

  /**
   * What is reported; one number unless stated.
   *
   * @param kind one number, or the parts of a ratio
   * @return this builder
   */
  public IndicatorBuilder kind(Kind kind) {
    this.kind = kind;
    return this;
  }

  /**
   * Numerator and denominator are reported, and make a percentage.
   *
   * @return this builder
   */
  public IndicatorBuilder ratio() {
    return kind(Kind.RATIO);
  }

  /**
   * Numerator and denominator are reported.
   *
   * @param scale by what their quotient is multiplied
   * @return this builder
   * @throws IllegalArgumentException if it is 0 or no quantity
   */
  public IndicatorBuilder ratio(double scale) {
    return kind(new Kind.Ratio(scale));
  }

  /**
   * Which way it should move, which must be stated.
   *
   * @param polarity which way
   * @return this builder
   */
  public IndicatorBuilder polarity(Polarity polarity) {
    this.polarity = polarity;
    return this;
  }

  /**
   * Higher is better.
   *
   * @return this builder
   */
  public IndicatorBuilder maximize() {
    return polarity(Polarity.MAXIMIZE);
  }

  /**
   * Lower is better.
   *
   * @return this builder
   */
  public IndicatorBuilder minimize() {
    return polarity(Polarity.MINIMIZE);
  }

  /**
   * Closest to the target is best.
   *
   * @return this builder
   */
  public IndicatorBuilder stabilize() {
    return polarity(Polarity.STABILIZE);
  }

  /**
   * How it is measured; as the rulebook has it for the polarity unless stated.
   *
   * @param formula the formula
   * @return this builder
   */
  public IndicatorBuilder formula(Formula formula) {
    this.formula = Optional.of(formula);
    return this;
  }

  /**
   * How reports become one amount, which must be stated.
   *
   * @param consolidation the way
   * @return this builder
   */
  public IndicatorBuilder consolidation(Consolidation consolidation) {
    this.consolidation = consolidation;
    return this;
  }

  /**
   * How often actuals are due, which must be stated.
   *
   * @param frequency the length of a report period
   * @return this builder
   */
  public IndicatorBuilder frequency(Frequency frequency) {
    this.frequency = frequency;
    return this;
  }

  /**
   * The amounts add up.
   *
   * @param frequency how often actuals are due
   * @return this builder
   */
  public IndicatorBuilder sum(Frequency frequency) {
    return consolidation(Consolidation.SUM).frequency(frequency);
  }

  /**
   * The mean of the amounts counts.
   *
   * @param frequency how often actuals are due
   * @return this builder
   */
  public IndicatorBuilder mean(Frequency frequency) {
    return consolidation(Consolidation.MEAN).frequency(frequency);
  }

  /**
   * The last amount counts.
   *
   * @param frequency how often actuals are due
   * @return this builder
   */
  public IndicatorBuilder last(Frequency frequency) {
    return consolidation(Consolidation.LAST).frequency(frequency);
  }

  /**
   * The least amount counts.
   *
   * @param frequency how often actuals are due
   * @return this builder
   */
  public IndicatorBuilder min(Frequency frequency) {
    return consolidation(Consolidation.MIN).frequency(frequency);
  }

  /**
   * The greatest amount counts.
   *
   * @param frequency how often actuals are due
   * @return this builder
   */
  public IndicatorBuilder max(Frequency frequency) {
    return consolidation(Consolidation.MAX).frequency(frequency);
  }

  /**
   * Where things stood.
   *
   * @param baseline when, and how much
   * @return this builder
   */
  public IndicatorBuilder baseline(Baseline baseline) {
    this.baseline = Optional.of(baseline);
    return this;
  }

  /**
   * Where things stood.
   *
   * @param period such as {@code 2018}
   * @param value in its unit
   * @return this builder
   * @throws IllegalArgumentException if the period cannot be read or the value is no quantity
   */
  public IndicatorBuilder baseline(String period, double value) {
    return baseline(Baseline.of(period, value));
  }

  /**
   * No baseline, whatever was stated before.
   *
   * @return this builder
   */
  public IndicatorBuilder noBaseline() {
    baseline = Optional.empty();
    return this;
  }

  /**
   * No worst value, whatever was stated before.
   *
   * @return this builder
   */
  public IndicatorBuilder noWorst() {
    worst = OptionalDouble.empty();
    return this;
  }

  /**
   * The worst value it can have.
   *
   * @param value in its unit
   * @return this builder
   * @throws IllegalArgumentException if it is no quantity
   */
  public IndicatorBuilder worst(double value) {
    worst = Checks.quantity(OptionalDouble.of(value), "worst value");
    return this;
  }

  /**
   * Whether the target is the most that can be had; not unless stated.
   *
   * @param ceiling whether it is
   * @return this builder
   */
  public IndicatorBuilder ceiling(boolean ceiling) {
    isCeiling = ceiling;
    return this;
  }

  /**
   * All its targets, instead of those stated before.
   *
   * @param targets in any order
   * @return this builder
   */
  public IndicatorBuilder targets(List<Target> targets) {
    this.targets = List.copyOf(targets);
    return this;
  }

  /**
   * One more target.
   *
   * @param target the target
   * @return this builder
   */
  public IndicatorBuilder target(Target target) {
    targets = plus(targets, target);
    return this;
  }

  /**
   * One more target.
   *
   * @param period such as {@code 2024}
   * @param value in its unit
   * @return this builder
   * @throws IllegalArgumentException if the period cannot be read or the value is no quantity
   */
  public IndicatorBuilder target(String period, double value) {
    return target(Target.of(Period.parse(period), value));
  }

  /**
   * How good an indicator it is.
   *
   * @param quality validity and control
   * @return this builder
   */
  public IndicatorBuilder quality(Quality quality) {
    this.quality = Optional.of(quality);
    return this;
  }

  /**
   * How good an indicator it is.
   *
   * @param validity how directly it shows the outcome
   * @param control how far the outcome lies in its owner's hands
   * @return this builder
   */
  public IndicatorBuilder quality(Validity validity, Control control) {
    return quality(new Quality(validity, control));
  }

  /**
   * Its only agency, instead of the parties stated before.
   *
   * @param agency the id of the agency
   * @return this builder
   * @throws IllegalArgumentException if it is blank
   */
  public IndicatorBuilder agency(String agency) {
    parties = List.of(Party.lead(agency));
    return this;
  }

  /**
   * All its parties, instead of those stated before.
   *
   * @param parties in any order, each agency once
   * @return this builder
   * @throws IllegalArgumentException if an agency is named twice
   */
  public IndicatorBuilder parties(List<Party> parties) {
    Set<String> agencies = new HashSet<>();
    for (Party party : parties) {
      if (!agencies.add(party.agency())) {
        throw twice(party);
      }
    }
    this.parties = List.copyOf(parties);
    return this;
  }

  /**
   * One more party.
   *
   * @param party of another agency than those stated before
   * @return this builder
   * @throws IllegalArgumentException if its agency is a party already
   */
  public IndicatorBuilder party(Party party) {
    if (parties.stream().anyMatch(other -> other.agency().equals(party.agency()))) {
      throw twice(party);
    }
    parties = plus(parties, party);
    return this;
  }

  private IllegalArgumentException twice(Party party) {
    return new IllegalArgumentException(
        "The agency ("
            + party.agency()
            + ") is a party to the indicator ("
            + id
            + ") twice. Maybe another agency was meant.");
  }

  /**
   * What the parties attained together.
   *
   * @param composition how the parts make a whole
   * @return this builder
   */
  public IndicatorBuilder composition(Composition composition) {
    this.composition = Optional.of(composition);
    return this;
  }

  /**
   * What a party's own nodes are given; as the rulebook has it unless stated.
   *
   * @param credit the joint figure, the own one, or a blend
   * @return this builder
   */
  public IndicatorBuilder credit(Credit credit) {
    this.credit = Optional.of(credit);
    return this;
  }

  /**
   * No credit of its own, whatever was stated before: as the rulebook has it.
   *
   * @return this builder
   */
  public IndicatorBuilder noCredit() {
    credit = Optional.empty();
    return this;
  }

  /**
   * How the parties work together.
   *
   * @param arrangement form, coordinator, time and relation
   * @return this builder
   */
  public IndicatorBuilder arrangement(Arrangement arrangement) {
    this.arrangement = Optional.of(arrangement);
    return this;
  }

  /**
   * All that several parties are expected to count, instead of what was stated before.
   *
   * @param overlaps in any order
   * @return this builder
   */
  public IndicatorBuilder plannedOverlaps(List<PlannedOverlap> overlaps) {
    plannedOverlaps = List.copyOf(overlaps);
    return this;
  }

  /**
   * What several parties are expected to count.
   *
   * @param period such as {@code 2022}
   * @param amount in its unit, 0 or more
   * @return this builder
   * @throws IllegalArgumentException if the period cannot be read or the amount is negative
   */
  public IndicatorBuilder plannedOverlap(String period, double amount) {
    plannedOverlaps = plus(plannedOverlaps, PlannedOverlap.of(period, amount));
    return this;
  }

  /**
   * What is computed instead of reported.
   *
   * @param derived what is
   * @return this builder
   */
  public IndicatorBuilder derived(Derived derived) {
    this.derived = Optional.of(derived);
    return this;
  }

  /**
   * The indicator as stated. This builder can be used further.
   *
   * @return the indicator
   * @throws IllegalArgumentException if the unit, the polarity, the consolidation or the frequency
   *     was not stated
   */
  public Indicator build() {
    return new Indicator(this);
  }

  /** What was stated; fails if nothing was. */
  <T> T stated(@Nullable T value, String what, String example) {
    if (value == null) {
      throw new IllegalArgumentException(
          "The indicator (" + id + ") states no " + what + ". Maybe (" + example + ") was meant.");
    }
    return value;
  }

  private static <T> List<T> plus(List<T> some, T more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }
}
