package id.sinergi.indicator;

import id.sinergi.figure.Rounding;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Quality;
import id.sinergi.rule.Target;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Frequency;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is measured: an IKU, with its unit, direction, targets and the agencies that answer for it.
 * With several parties it is a shared indicator (IKU bersama). Immutable.
 *
 * <p>Holds what was stated; whether it can be evaluated is checked with its cascade.
 *
 * <pre>{@code
 * Indicator.builder("aki").unit("per 100.000").minimize().last(YEAR).target("2026", 150).build();
 * }</pre>
 */
public final class Indicator {
  private static final List<Role> ROLES = List.of(Role.values());

  private final String id;
  private final String name;
  private final String indicatorClass;
  private final String unit;
  private final boolean isSigned;
  private final Optional<String> definition;
  private final Optional<String> source;
  private final Optional<String> externalCode;
  private final OptionalInt decimals;
  private final Kind kind;
  private final Polarity polarity;
  private final Optional<Formula> formula;
  private final Consolidation consolidation;
  private final Frequency frequency;
  private final Optional<Baseline> baseline;
  private final OptionalDouble worst;
  private final boolean isCeiling;
  private final List<Target> targets;
  private final Optional<Quality> quality;
  private final List<Party> parties;
  private final Optional<Composition> composition;
  private final Optional<Credit> credit;
  private final Optional<Arrangement> arrangement;
  private final List<PlannedOverlap> plannedOverlaps;
  private final Optional<Derived> derived;

  Indicator(IndicatorBuilder from) {
    id = from.id;
    name = from.name;
    indicatorClass = from.indicatorClass;
    unit = from.stated(from.unit, "unit", "unit(\"%\")");
    isSigned = from.isSigned;
    definition = from.definition;
    source = from.source;
    externalCode = from.externalCode;
    decimals = from.decimals;
    kind = from.kind;
    polarity = from.stated(from.polarity, "polarity", "maximize()");
    formula = from.formula;
    consolidation = from.stated(from.consolidation, "consolidation", "last(YEAR)");
    frequency = from.stated(from.frequency, "frequency", "last(YEAR)");
    baseline = from.baseline;
    worst = from.worst;
    isCeiling = from.isCeiling;
    targets = CanonicalOrder.targets(from.targets);
    quality = from.quality;
    parties = CanonicalOrder.parties(from.parties);
    composition = from.composition;
    credit = from.credit;
    arrangement = from.arrangement;
    plannedOverlaps = CanonicalOrder.planned(from.plannedOverlaps);
    derived = from.derived;
  }

  /**
   * Starts an indicator; {@link IndicatorBuilder} says what each attribute is unless stated.
   *
   * @param id unique among nodes, indicators and agencies
   * @return a builder
   * @throws IllegalArgumentException if the id is blank
   */
  public static IndicatorBuilder builder(String id) {
    return new IndicatorBuilder(id);
  }

  /**
   * Starts another indicator from this one.
   *
   * @return a builder that holds all of this indicator
   */
  public IndicatorBuilder toBuilder() {
    return new IndicatorBuilder(this, id);
  }

  /**
   * Starts another indicator from this one, under another id.
   *
   * @param newId unique among nodes, indicators and agencies
   * @return a builder that holds all else of this indicator
   * @throws IllegalArgumentException if the id is blank
   */
  public IndicatorBuilder toBuilder(String newId) {
    return new IndicatorBuilder(this, newId);
  }

  /** {@return the id, unique among nodes, indicators and agencies} */
  public String id() {
    return id;
  }

  /** {@return what it is called} */
  public String name() {
    return name;
  }

  /** {@return such as {@code IKU}, {@code IKP}, {@code IKK}, {@code SPM}} */
  public String indicatorClass() {
    return indicatorClass;
  }

  /** {@return the unit of targets and actuals, such as {@code %}} */
  public String unit() {
    return unit;
  }

  /** {@return whether the quantity can be negative} */
  public boolean isSigned() {
    return isSigned;
  }

  /** {@return how it is defined} */
  public Optional<String> definition() {
    return definition;
  }

  /** {@return where its data come from} */
  public Optional<String> source() {
    return source;
  }

  /** {@return a national reference code: equal codes mean the same indicator} */
  public Optional<String> externalCode() {
    return externalCode;
  }

  /** {@return how many decimals to show; absent: as the rulebook has it} */
  public OptionalInt decimals() {
    return decimals;
  }

  /** {@return whether one number or the two parts of a ratio are reported} */
  public Kind kind() {
    return kind;
  }

  /** {@return whether the two parts of a ratio are reported} */
  public boolean isRatio() {
    return kind instanceof Kind.Ratio;
  }

  /**
   * {@return by what the quotient of a ratio is multiplied, and what is whole where plain values
   * multiply along a chain; 100 unless stated}
   */
  public double scale() {
    return kind.scale();
  }

  /** {@return which way it should move} */
  public Polarity polarity() {
    return polarity;
  }

  /** {@return how it is measured; absent: as the rulebook has it for the polarity} */
  public Optional<Formula> formula() {
    return formula;
  }

  /** {@return how the reports of a window become one amount} */
  public Consolidation consolidation() {
    return consolidation;
  }

  /** {@return how often actuals are due} */
  public Frequency frequency() {
    return frequency;
  }

  /** {@return where things stood} */
  public Optional<Baseline> baseline() {
    return baseline;
  }

  /** {@return the worst value it can have} */
  public OptionalDouble worst() {
    return worst;
  }

  /** {@return whether the target is the most that can be had} */
  public boolean isCeiling() {
    return isCeiling;
  }

  /** {@return the targets, in order of period, plan and time of effect (none first)} */
  public List<Target> targets() {
    return targets;
  }

  /** {@return how good an indicator it is} */
  public Optional<Quality> quality() {
    return quality;
  }

  /** {@return the parties, the lead first, then by role and by agency} */
  public List<Party> parties() {
    return parties;
  }

  /** {@return whether it has several parties} */
  public boolean isShared() {
    return parties.size() > 1;
  }

  /**
   * The party that answers for it.
   *
   * @return the sole party, or the first in the role of the lead
   * @throws NoSuchElementException if there are no parties, or several and none of them leads
   */
  public Party lead() {
    if (parties.isEmpty() || (isShared() && parties.get(0).role() != Role.LEAD)) {
      throw new NoSuchElementException(
          "The indicator ("
              + id
              + ") has no lead among ("
              + parties
              + "). Maybe state its agency.");
    }
    return parties.get(0);
  }

  /**
   * An agency's part in it.
   *
   * @param agency the id of the agency
   * @return its party, or empty if the agency is none
   */
  public Optional<Party> party(String agency) {
    int index = partyIndex(agency);
    return index < 0 ? Optional.empty() : Optional.of(parties.get(index));
  }

  /**
   * The position of an agency's part in {@link #parties()}. O(log parties).
   *
   * @param agency the id of the agency
   * @return from 0, or -1 if the agency is no party
   */
  public int partyIndex(String agency) {
    if (parties.size() == 1) {
      return parties.get(0).agency().equals(agency) ? 0 : -1;
    }
    int from = 0;
    for (Role role : ROLES) {
      int end = endOf(role, from);
      int found = search(agency, from, end);
      if (found >= 0) {
        return found;
      }
      from = end;
    }
    return -1;
  }

  /** Where the parties of a role end, which stand together. */
  private int endOf(Role role, int from) {
    int low = from;
    int high = parties.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parties.get(middle).role().compareTo(role) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Parties of one role stand in the order of their agencies. */
  private int search(String agency, int from, int end) {
    int low = from;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parties.get(middle).agency().compareTo(agency) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < end && parties.get(low).agency().equals(agency) ? low : -1;
  }

  /** {@return what the parties attained together} */
  public Optional<Composition> composition() {
    return composition;
  }

  /** {@return what a party's own nodes are given; absent: as the rulebook has it} */
  public Optional<Credit> credit() {
    return credit;
  }

  /** {@return how the parties work together} */
  public Optional<Arrangement> arrangement() {
    return arrangement;
  }

  /** {@return what several parties are expected to count, by period} */
  public List<PlannedOverlap> plannedOverlaps() {
    return plannedOverlaps;
  }

  /** {@return what is computed instead of reported} */
  public Optional<Derived> derived() {
    return derived;
  }

  private List<Object> attributes() {
    return List.of(
        id,
        name,
        indicatorClass,
        unit,
        isSigned,
        definition,
        source,
        externalCode,
        decimals,
        kind,
        polarity,
        formula,
        consolidation,
        frequency,
        baseline,
        worst,
        isCeiling,
        targets,
        quality,
        parties,
        composition,
        credit,
        arrangement,
        plannedOverlaps,
        derived);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Indicator that
            && id.equals(that.id)
            && attributes().equals(that.attributes()));
  }

  @Override
  public int hashCode() {
    return attributes().hashCode();
  }

  /** Such as {@code prev: Prevalensi stunting balita (%), MINIMIZE, LAST of YEAR}. */
  @Override
  public String toString() {
    String rules = polarity + ", " + consolidation + " of " + frequency;
    return id + ": " + name + " (" + unit + "), " + rules;
  }

  /** What is reported. */
  public sealed interface Kind {
    /** One number. */
    Kind VALUE = new Value(100);

    /** The numerator and the denominator of a percentage. */
    Kind RATIO = new Ratio(100);

    /** {@return what is whole: 100 of a percentage, 1 of an index from 0 to 1} */
    double scale();

    /**
     * One number.
     *
     * @param scale what is whole where parts multiply along a chain, other than 0: 100 of a
     *     percentage
     */
    record Value(double scale) implements Kind {

      /** Refuses 0 and what is no quantity. */
      public Value {
        scale = checked(scale, "scale of a value");
      }

      @Override
      public String toString() {
        return "VALUE";
      }
    }

    /**
     * The two parts of a ratio.
     *
     * @param scale by what the quotient is multiplied, other than 0: 100 makes percentages
     */
    record Ratio(double scale) implements Kind {

      /** Refuses 0 and what is no quantity. */
      public Ratio {
        scale = checked(scale, "scale of a ratio");
      }

      @Override
      public String toString() {
        return "RATIO x " + Checks.plain(scale);
      }
    }

    /** Refuses 0 and what is no quantity. */
    private static double checked(double scale, String what) {
      double quantity = Rounding.quantity(scale, what);
      if (quantity == 0) {
        throw new IllegalArgumentException(
            "The " + what + " (" + quantity + ") must not be 0. Maybe 100 was meant.");
      }
      return quantity;
    }
  }
}
