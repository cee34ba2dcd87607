package id.sinergi.exchange;

import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Form;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.PlannedOverlap;
import id.sinergi.indicator.Relation;
import id.sinergi.indicator.Role;
import id.sinergi.rule.Control;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Stabilize;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Table;
import id.sinergi.rule.Target;
import id.sinergi.rule.Validity;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Frequency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Indicators that say anything; some of them no cascade takes. */
final class RandomIndicator {

  private final Dice dice;
  private final List<String> agencies;

  RandomIndicator(Dice dice, List<String> agencies) {
    this.dice = dice;
    this.agencies = agencies;
  }

  Indicator of(String id) {
    IndicatorBuilder builder =
        Indicator.builder(id)
            .name(dice.text())
            .unit(dice.one("%", "per 100.000", "\uD83D\uDE00"))
            .signed(dice.chance(20))
            .polarity(dice.one(Polarity.values()))
            .consolidation(dice.one(Consolidation.values()))
            .frequency(dice.one(Frequency.values()))
            .ceiling(dice.chance(20))
            .targets(targets());
    attributes(builder);
    if (dice.chance(30)) {
      builder.formula(formula());
    }
    if (dice.chance(40)) {
      builder.baseline(new Baseline(dice.period(), dice.number()));
    }
    if (dice.chance(30)) {
      builder.worst(dice.number());
    }
    if (dice.chance(50)) {
      builder.agency(dice.one(agencies));
    } else {
      shared(builder);
    }
    return builder.build();
  }

  private void attributes(IndicatorBuilder builder) {
    if (dice.chance(40)) {
      builder.indicatorClass(dice.one("IKP", "SPM", "IKU")).decimals(dice.below(16));
    }
    if (dice.chance(30)) {
      builder.definition(dice.text()).source("").externalCode(dice.text());
    }
    if (dice.chance(30)) {
      builder.ratio(dice.one(100.0, 1.0, 1e5, -0.5));
    }
    if (dice.chance(30)) {
      builder.quality(dice.one(Validity.values()), dice.one(Control.values()));
    }
    if (dice.chance(5)) {
      builder.derived(dice.one(Derived.values()));
    }
  }

  private Formula formula() {
    return dice.chance(60)
        ? dice.one(Standard.values())
        : dice.one(
            new Table(RandomRulebook.points(dice)), new Stabilize(RandomRulebook.points(dice)));
  }

  private void shared(IndicatorBuilder builder) {
    List<Party> parties = new ArrayList<>();
    for (String agency : dice.shuffled(agencies)) {
      if (parties.isEmpty() || dice.chance(60)) {
        Role role = parties.isEmpty() ? Role.LEAD : dice.one(Role.CONTRIBUTOR, Role.SUPPORTER);
        parties.add(party(agency, role));
      }
    }
    builder.parties(dice.shuffled(parties)).composition(dice.one(Composition.values()));
    if (dice.chance(40)) {
      builder.credit(dice.one(Credit.JOINT, Credit.OWN, Credit.blend(0.5)));
    }
    if (dice.chance(40)) {
      builder.arrangement(
          new Arrangement(
              dice.one(Form.values()),
              dice.chance(50) ? Optional.of(dice.one(agencies)) : Optional.empty(),
              dice.during(),
              dice.chance(50) ? Optional.of(dice.one(Relation.values())) : Optional.empty()));
    }
    if (dice.chance(20)) {
      builder.plannedOverlaps(
          List.of(
              new PlannedOverlap(dice.period(), dice.amount()),
              new PlannedOverlap(dice.period(), dice.amount())));
    }
  }

  private Party party(String agency, Role role) {
    return new Party(
        agency,
        role,
        dice.maybe(20),
        dice.chance(20) ? Optional.of(new Owner(agency, dice.text())) : Optional.empty(),
        dice.chance(40) ? targets() : List.of(),
        dice.chance(20)
            ? Optional.of(new Baseline(dice.period(), dice.number()))
            : Optional.empty(),
        dice.maybe(20),
        dice.during());
  }

  private List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    for (int i = dice.below(4); i > 0; i--) {
      double low = dice.number();
      Target.Amount amount =
          dice.one(
              new Target.Amount.Exact(low),
              new Target.Amount.Range(low, Math.max(low, dice.number())),
              new Target.Amount.FromBaseline(dice.number()));
      Optional<String> plan =
          dice.chance(50) ? Optional.of(dice.one("PK", "RPJMN", dice.text())) : Optional.empty();
      targets.add(new Target(dice.period(), amount, plan, dice.instant(20)));
    }
    return targets;
  }
}
