package id.sinergi.cascade;

import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Control;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Target;
import id.sinergi.rule.Validity;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said of an indicator in a call of {@link CascadeBuilder#indicator(String,
 * java.util.function.Consumer)}: all that an {@link IndicatorBuilder} takes, and which nodes it
 * measures. Each method throws {@link IllegalArgumentException} for a value that cannot be.
 */
public final class IndicatorSpec {
  private final String id;
  private final IndicatorBuilder builder;
  private final List<Measure> measures = new ArrayList<>();
  private boolean isOwned;

  IndicatorSpec(String id) {
    this.id = id;
    this.builder = Indicator.builder(id);
  }

  Optional<String> firstNode() {
    return measures.stream().map(Measure::node).findFirst();
  }

  /** Names the agency unless the parties are named. */
  void ownedBy(Owner owner) {
    if (!isOwned) {
      agency(owner.agency());
    }
  }

  Indicator indicator() {
    return builder.build();
  }

  List<Measure> measures() {
    return measures;
  }

  /**
   * It measures that node.
   *
   * @param node the id of a node
   * @param options what else there is to say, in any order
   * @return this
   */
  public IndicatorSpec at(String node, Option.ForMeasure... options) {
    measures.add(Options.apply(Measure.of(node, id), options));
    return this;
  }

  /**
   * What it is called; its id unless said.
   *
   * @param name not blank
   * @return this
   */
  public IndicatorSpec name(String name) {
    builder.name(name);
    return this;
  }

  /**
   * Its class, such as {@code IKP}; {@code IKU} unless said.
   *
   * @param name not blank
   * @return this
   */
  public IndicatorSpec indicatorClass(String name) {
    builder.indicatorClass(name);
    return this;
  }

  /**
   * The unit of targets and actuals.
   *
   * @param unit such as {@code %}
   * @return this
   */
  public IndicatorSpec unit(String unit) {
    builder.unit(unit);
    return this;
  }

  /**
   * The quantity can be negative.
   *
   * @return this
   */
  public IndicatorSpec signed() {
    builder.signed(true);
    return this;
  }

  /**
   * How it is defined.
   *
   * @param text free text
   * @return this
   */
  public IndicatorSpec definition(String text) {
    builder.definition(text);
    return this;
  }

  /**
   * Where its data come from.
   *
   * @param text free text
   * @return this
   */
  public IndicatorSpec source(String text) {
    builder.source(text);
    return this;
  }

  /**
   * Its national reference code.
   *
   * @param code equal codes mean the same indicator
   * @return this
   */
  public IndicatorSpec externalCode(String code) {
    builder.externalCode(code);
    return this;
  }

  /**
   * How many decimals to show; as the rulebook has it unless said.
   *
   * @param decimals 0 to 15
   * @return this
   */
  public IndicatorSpec decimals(int decimals) {
    builder.decimals(decimals);
    return this;
  }

  /**
   * Numerator and denominator are reported, and make a percentage.
   *
   * @return this
   */
  public IndicatorSpec ratio() {
    builder.ratio();
    return this;
  }

  /**
   * Numerator and denominator are reported; their quotient is multiplied by the scale.
   *
   * @param scale such as 100 for percentages
   * @return this
   */
  public IndicatorSpec ratio(double scale) {
    builder.ratio(scale);
    return this;
  }

  /**
   * Higher is better.
   *
   * @return this
   */
  public IndicatorSpec maximize() {
    builder.maximize();
    return this;
  }

  /**
   * Lower is better.
   *
   * @return this
   */
  public IndicatorSpec minimize() {
    builder.minimize();
    return this;
  }

  /**
   * Closest to the target is best.
   *
   * @return this
   */
  public IndicatorSpec stabilize() {
    builder.stabilize();
    return this;
  }

  /**
   * How it is measured; as the rulebook has it for the polarity unless said.
   *
   * @param formula the formula
   * @return this
   */
  public IndicatorSpec formula(Formula formula) {
    builder.formula(formula);
    return this;
  }

  /**
   * The amounts add up; how often they are due.
   *
   * @param frequency how often actuals are due
   * @return this
   */
  public IndicatorSpec sum(Frequency frequency) {
    builder.sum(frequency);
    return this;
  }

  /**
   * The mean of the amounts counts; how often they are due.
   *
   * @param frequency how often actuals are due
   * @return this
   */
  public IndicatorSpec mean(Frequency frequency) {
    builder.mean(frequency);
    return this;
  }

  /**
   * The last amount counts; how often they are due.
   *
   * @param frequency how often actuals are due
   * @return this
   */
  public IndicatorSpec last(Frequency frequency) {
    builder.last(frequency);
    return this;
  }

  /**
   * The least amount counts; how often they are due.
   *
   * @param frequency how often actuals are due
   * @return this
   */
  public IndicatorSpec min(Frequency frequency) {
    builder.min(frequency);
    return this;
  }

  /**
   * The greatest amount counts; how often they are due.
   *
   * @param frequency how often actuals are due
   * @return this
   */
  public IndicatorSpec max(Frequency frequency) {
    builder.max(frequency);
    return this;
  }

  /**
   * Where things stood.
   *
   * @param period such as {@code 2024}
   * @param value in its unit
   * @return this
   */
  public IndicatorSpec baseline(String period, double value) {
    builder.baseline(period, value);
    return this;
  }

  /**
   * The worst value it can have.
   *
   * @param value in its unit
   * @return this
   */
  public IndicatorSpec worst(double value) {
    builder.worst(value);
    return this;
  }

  /**
   * The target is the most that can be had.
   *
   * @return this
   */
  public IndicatorSpec ceiling() {
    builder.ceiling(true);
    return this;
  }

  /**
   * What is to be reached in a period.
   *
   * @param period such as {@code 2024}
   * @param value in its unit
   * @return this
   */
  public IndicatorSpec target(String period, double value) {
    builder.target(period, value);
    return this;
  }

  /**
   * What range is to be reached in a period.
   *
   * @param period such as {@code 2024}
   * @param low the lower edge, included
   * @param high the upper edge, included
   * @return this
   */
  public IndicatorSpec target(String period, double low, double high) {
    builder.target(Target.range(Period.parse(period), low, high));
    return this;
  }

  /**
   * What is to be reached.
   *
   * @param target the target
   * @return this
   */
  public IndicatorSpec target(Target target) {
    builder.target(target);
    return this;
  }

  /**
   * How good an indicator it is.
   *
   * @param validity how directly it shows the outcome
   * @param control how far the outcome lies in its owner's hands
   * @return this
   */
  public IndicatorSpec quality(Validity validity, Control control) {
    builder.quality(validity, control);
    return this;
  }

  /**
   * Its only agency; the owner's of the first node it measures unless said.
   *
   * @param agency the id of an agency
   * @return this
   */
  public IndicatorSpec agency(String agency) {
    builder.agency(agency);
    isOwned = true;
    return this;
  }

  /**
   * The agency that leads its parties.
   *
   * @param agency the id of an agency
   * @return this
   */
  public IndicatorSpec lead(String agency) {
    return party(Party.lead(agency));
  }

  /**
   * The agency that leads its parties, with its share.
   *
   * @param agency the id of an agency
   * @param share relative to the shares of the other parties
   * @return this
   */
  public IndicatorSpec lead(String agency, double share) {
    return party(Party.lead(agency).withShare(share));
  }

  /**
   * An agency that delivers a measured part.
   *
   * @param agency the id of an agency
   * @return this
   */
  public IndicatorSpec contributor(String agency) {
    return party(Party.contributor(agency));
  }

  /**
   * An agency that delivers a measured part, with its share.
   *
   * @param agency the id of an agency
   * @param share relative to the shares of the other parties
   * @return this
   */
  public IndicatorSpec contributor(String agency, double share) {
    return party(Party.contributor(agency).withShare(share));
  }

  /**
   * An agency that is named, not measured.
   *
   * @param agency the id of an agency
   * @return this
   */
  public IndicatorSpec supporter(String agency) {
    return party(Party.supporter(agency));
  }

  /**
   * One more party.
   *
   * @param party agency, role, and what is its own
   * @return this
   */
  public IndicatorSpec party(Party party) {
    builder.party(party);
    isOwned = true;
    return this;
  }

  /**
   * What the parties attained together.
   *
   * @param composition how the parts make a whole
   * @return this
   */
  public IndicatorSpec composition(Composition composition) {
    builder.composition(composition);
    return this;
  }

  /**
   * What a party's own nodes are given; as the rulebook has it unless said.
   *
   * @param credit the joint figure, the own one, or a blend
   * @return this
   */
  public IndicatorSpec credit(Credit credit) {
    builder.credit(credit);
    return this;
  }

  /**
   * How the parties work together.
   *
   * @param arrangement form, coordinator, time and relation
   * @return this
   */
  public IndicatorSpec arrangement(Arrangement arrangement) {
    builder.arrangement(arrangement);
    return this;
  }

  /**
   * What several parties are expected to count.
   *
   * @param period such as {@code 2024}
   * @param amount in its unit, 0 or more
   * @return this
   */
  public IndicatorSpec plannedOverlap(String period, double amount) {
    builder.plannedOverlap(period, amount);
    return this;
  }

  /**
   * What is computed instead of reported.
   *
   * @param derived what is
   * @return this
   */
  public IndicatorSpec derived(Derived derived) {
    builder.derived(derived);
    return this;
  }
}
