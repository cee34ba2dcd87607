package id.sinergi.cascade.union;

import id.sinergi.cascade.check.Sharing;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.PlannedOverlap;
import id.sinergi.indicator.Role;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes one indicator of several documents' versions of it.
 *
 * <ol>
 *   <li>The first version is the definition: what it states holds, and where it states none of what
 *       may be absent, the first version that does.
 *   <li>Targets, baseline and worst value of an indicator go together. Those of a sole party are
 *       that party's; those of others are joint. Of a joint figure that the lead reports, the
 *       lead's are the indicator's own, and other sole parties keep theirs as parties; of one that
 *       is composed, the first joint ones are, and every sole party keeps its own.
 *   <li>Whatever does not hold is noted, or kept with a party, or both.
 * </ol>
 */
final class JoinedIndicator {
  private final List<IndicatorVersion> versions;
  private final IndicatorVersion definition;
  private final JoinChoice choice;
  private final JoinedParties parties;
  private final JoinedOwn own;
  private final Carried carried;
  private final Disagreements disagreements;

  /**
   * One of several.
   *
   * @param versions the definition first
   * @param choice with the ids of the join
   * @param carried takes down where what is kept besides goes
   */
  JoinedIndicator(
      List<IndicatorVersion> versions,
      JoinChoice choice,
      Carried carried,
      Disagreements disagreements) {
    this.versions = List.copyOf(versions);
    this.definition = versions.get(0);
    this.choice = choice;
    this.carried = carried;
    this.disagreements = disagreements;
    this.parties = new JoinedParties(this.versions, choice, carried, disagreements);
    this.own = new JoinedOwn(this.versions, parties, carried, disagreements);
  }

  /** The indicator under the rulebook of the join. */
  Indicator toIndicator(Rulebook rulebook) {
    IndicatorBuilder builder = definition.stated().toBuilder(definition.id());
    same("name", Indicator::name);
    same("class", Indicator::indicatorClass);
    same("unit", Indicator::unit);
    same("signed", Indicator::isSigned);
    first("definition", Indicator::definition).ifPresent(builder::definition);
    first("source", Indicator::source).ifPresent(builder::source);
    first("decimals", JoinedIndicator::boxed).ifPresent(builder::decimals);
    same("kind", Indicator::kind);
    same("scale", Indicator::scale);
    same("polarity", Indicator::polarity);
    flips();
    formula(builder, rulebook);
    same("consolidation", Indicator::consolidation);
    same("frequency", Indicator::frequency);
    same("ceiling", Indicator::isCeiling);
    first("quality", Indicator::quality).ifPresent(builder::quality);
    own.into(builder);
    lead();
    List<Party> joined = parties.toParties();
    builder.parties(joined);
    composition();
    parties.composition().ifPresent(builder::composition);
    own.needed(builder, rulebook);
    credit(builder, joined, rulebook);
    firstOf("arrangement", IndicatorVersion::arrangement).ifPresent(builder::arrangement);
    plannedOverlaps(builder);
    return builder.build();
  }

  private static Optional<Integer> boxed(Indicator indicator) {
    var decimals = indicator.decimals();
    return decimals.isPresent() ? Optional.of(decimals.getAsInt()) : Optional.empty();
  }

  /** Where the definition holds, whatever it says. */
  private void same(String on, Function<Indicator, Object> attribute) {
    Object word = attribute.apply(definition.stated());
    for (IndicatorVersion other : others()) {
      note(on, word, other, attribute.apply(other.stated()));
    }
  }

  private List<IndicatorVersion> others() {
    return versions.subList(1, versions.size());
  }

  private void note(String on, Object word, IndicatorVersion other, Object otherWord) {
    disagreements.compare(
        definition.id(), on, definition.document(), word, other.document(), otherWord);
  }

  private <T> Optional<T> first(String on, Function<Indicator, Optional<T>> attribute) {
    return firstOf(on, it -> attribute.apply(it.stated()));
  }

  /** Where the first word holds that is said at all. */
  private <T> Optional<T> firstOf(String on, Function<IndicatorVersion, Optional<T>> attribute) {
    Optional<IndicatorVersion> holds =
        versions.stream().filter(it -> attribute.apply(it).isPresent()).findFirst();
    holds.ifPresent(
        it -> {
          carried.stays(it, on);
          for (IndicatorVersion other : versions) {
            disagreements.compareStated(
                definition.id(),
                on,
                it.document(),
                attribute.apply(it),
                other.document(),
                attribute.apply(other));
          }
        });
    return holds.flatMap(attribute);
  }

  private void flips() {
    Polarity polarity = definition.stated().polarity();
    for (IndicatorVersion other : others()) {
      Polarity opposite = other.stated().polarity();
      boolean both = polarity != Polarity.STABILIZE && opposite != Polarity.STABILIZE;
      if (both && polarity != opposite) {
        disagreements.flip(definition.id(), definition.id(), polarity, other.id(), opposite);
      }
    }
  }

  /** One that is not stated is its rulebook's, and is stated where that of the join has another. */
  private void formula(IndicatorBuilder builder, Rulebook rulebook) {
    carried.stays(definition, "formula");
    Formula inForce = inForce(definition);
    boolean stated = definition.stated().formula().isPresent();
    if (!stated && !inForce.equals(rulebook.formula(definition.stated().polarity()))) {
      builder.formula(inForce);
    }
    for (IndicatorVersion other : others()) {
      if (!inForce(other).equals(inForce)) {
        note("formula", inForce.id(), other, inForce(other).id());
      }
    }
  }

  private static Formula inForce(IndicatorVersion version) {
    Indicator stated = version.stated();
    return stated.formula().orElseGet(() -> version.rulebook().formula(stated.polarity()));
  }

  private void lead() {
    if (choice.lead().isEmpty()) {
      for (IndicatorVersion other : others()) {
        note("lead", definition.lead(), other, other.lead());
      }
    }
  }

  private void composition() {
    for (IndicatorVersion version :
        choice.composition().isPresent() ? List.<IndicatorVersion>of() : versions) {
      Optional<Composition> stated = version.stated().composition();
      if (stated.isPresent() && !stated.equals(parties.composition())) {
        disagreements.note(
            definition.id(), "composition", parties.composition(), version.document(), stated);
      }
    }
  }

  /**
   * One that is not stated is the rulebook's, and is stated where that of the join has another; a
   * credit for parts there is only where there are parts.
   */
  private void credit(IndicatorBuilder builder, List<Party> joined, Rulebook rulebook) {
    Optional<Credit> stated = first("credit", Indicator::credit);
    builder.noCredit();
    stated.ifPresent(builder::credit);
    if (joined.size() == 1 || (stated.isEmpty() && !parties.isComposed())) {
      return;
    }
    Rulebook before = definition.isSole() ? rulebook : definition.rulebook();
    Credit credit = stated.orElse(before.credit());
    boolean parts =
        parties.isComposed()
            && joined.stream()
                .filter(it -> it.role() != Role.SUPPORTER)
                .noneMatch(it -> it.targets().isEmpty());
    if (!credit.equals(Credit.JOINT) && !parts) {
      builder.credit(Credit.JOINT);
      carried.forget("credit");
      disagreements.note(definition.id(), "credit", Credit.JOINT, definition.document(), credit);
    } else if (!credit.equals(rulebook.credit())) {
      builder.credit(credit);
    }
  }

  private void plannedOverlaps(IndicatorBuilder builder) {
    Optional<List<PlannedOverlap>> planned =
        first("plannedOverlaps", it -> JoinedOwn.some(it.plannedOverlaps()));
    builder.plannedOverlaps(planned.orElse(List.of()));
    if (planned.isPresent() && !Sharing.canOverlap(builder.build())) {
      builder.plannedOverlaps(List.of());
      carried.forget("plannedOverlaps");
      disagreements.note(
          definition.id(), "plannedOverlaps", List.of(), definition.document(), planned.get());
    }
  }
}
