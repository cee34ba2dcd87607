package id.sinergi.testdomain;

import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.PlannedOverlap;
import id.sinergi.indicator.Role;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Standard;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Two to four parties of a shared indicator, in every composition, with what they state. */
final class RandomParties {
  private final RandomChoices choices;
  private final String key;
  private final List<String> agencies;
  private final Composition composition;
  private final Rulebook rulebook;
  private final double level;
  private final RandomTargets targets;

  /**
   * Those to come.
   *
   * @param agencies the first leads
   * @param rulebook of the cascade
   * @param level the size of the quantity of one party over a year
   */
  RandomParties(
      RandomChoices choices,
      String key,
      List<String> agencies,
      Composition composition,
      Rulebook rulebook,
      double level,
      RandomTargets targets) {
    this.choices = choices;
    this.key = key;
    int sharers = choices.one(key + "/sharers", 2, 3, 2, 4, 3);
    this.agencies = agencies.subList(0, Math.min(sharers, agencies.size()));
    this.composition = composition;
    this.rulebook = rulebook;
    this.level = level;
    this.targets = targets;
  }

  /** One that fits what is reported. */
  static Composition composition(RandomChoices choices, String key, boolean ratio) {
    Composition whole = ratio ? Composition.POOLED_RATIO : Composition.SUM;
    return choices.one(
        key + "/composition",
        Composition.LEAD_REPORTS,
        whole,
        whole,
        Composition.MEAN,
        whole,
        Composition.WEAKEST_PARTY,
        Composition.PRODUCT,
        whole);
  }

  /** How large one party is beside the others. */
  static double size(RandomChoices choices, String key, String agency) {
    return choices.one(key + "/" + agency + "/size", 1.0, 1.0, 0.5, 3.0, 1.25);
  }

  static boolean baseline(
      RandomChoices choices, String key, IndicatorBuilder builder, double level, boolean must) {
    boolean stated = must || choices.chance(key + "/baseline", 45);
    if (stated) {
      builder.baseline(
          choices.one(key + "/baseline/period", "2023", "2021", "2023-Q4", "2024-Q1"),
          RandomNumbers.near(choices, key + "/baseline/value", level, 1));
    }
    return stated;
  }

  static boolean worst(
      RandomChoices choices, String key, IndicatorBuilder builder, double level, boolean must) {
    boolean stated = must || choices.chance(key + "/worst", 35);
    if (stated) {
      builder.worst(
          RandomNumbers.product(level, choices.one(key + "/worst/value", 2.0, 1.5, 1.0, 10.0), 1));
    }
    return stated;
  }

  private boolean is(Composition one) {
    return composition == one;
  }

  void addTo(IndicatorBuilder builder, Formula formula, boolean sums) {
    builder.composition(composition);
    boolean ofParts = is(Composition.SUM) || is(Composition.WEAKEST_PARTY);
    boolean baselines = ofParts && choices.chance(key + "/baselines", 25);
    boolean worsts = ofParts && choices.chance(key + "/worsts", 15);
    double together = is(Composition.SUM) ? level * agencies.size() : level;
    boolean baseline =
        baselines
            ? false
            : baseline(choices, key, builder, together, formula == Standard.FROM_BASELINE);
    if (!worsts) {
      worst(choices, key, builder, together, formula == Standard.FROM_WORST);
    }
    if (is(Composition.LEAD_REPORTS) || choices.chance(key + "/jointTarget", 60)) {
      targets.of(key, key, sums, baseline, together).forEach(builder::target);
    }
    boolean shares = choices.chance(key + "/shares", 50);
    boolean alike = choices.chance(key + "/alike", 65);
    List<Party> parties = new ArrayList<>();
    for (String agency : agencies) {
      Party party = party(agency);
      boolean composes = party.role() != Role.SUPPORTER;
      if (shares && composes) {
        party =
            party.withShare(
                choices.one(key + "/" + agency + "/share", 1.0, 60.0, 40.0, 0.0, 33.33, 0.1));
      }
      if (choices.chance(key + "/" + agency + "/baseline", 25) || (baselines && composes)) {
        party = party.withBaseline(baseline(agency));
      }
      if (choices.chance(key + "/" + agency + "/worst", 20) || (worsts && composes)) {
        party = party.withWorst(RandomNumbers.product(level, 1.5, 1));
      }
      parties.add(withTargets(party, alike, sums, baseline));
    }
    if (shares && parties.stream().allMatch(party -> party.share().orElse(0) == 0)) {
      parties.set(0, parties.get(0).withShare(1));
    }
    builder.parties(parties);
    credit(builder, parties);
    planned(builder, sums);
  }

  private Party party(String agency) {
    String one = key + "/" + agency;
    if (agency.equals(agencies.get(0))) {
      return Party.lead(agency).during(RandomPeriods.during(choices, key + "/during", 8));
    }
    Party party =
        choices.chance(one + "/supporter", 20)
            ? Party.supporter(agency)
            : Party.contributor(agency);
    return party.during(RandomPeriods.during(choices, one + "/during", 12));
  }

  private Baseline baseline(String agency) {
    String one = key + "/" + agency + "/baseline";
    return Baseline.of(
        choices.one(one + "/period", "2023", "2023", "2022", "2024-Q1"),
        RandomNumbers.near(choices, one + "/v", level, 1));
  }

  private Party withTargets(Party party, boolean alike, boolean sums, boolean baseline) {
    boolean leads = party.role() == Role.LEAD;
    String one = key + "/" + party.agency();
    int percent = is(Composition.LEAD_REPORTS) ? (leads ? 10 : 60) : 75;
    if (!choices.chance(one + "/targets", party.role() == Role.SUPPORTER ? 15 : percent)) {
      return party;
    }
    double size = is(Composition.SUM) ? size(choices, key, party.agency()) : 1;
    boolean changes = baseline || party.baseline().isPresent();
    return party.withTargets(
        targets.of(
            one,
            alike ? key + "/parts" : one,
            sums,
            changes,
            choices.areNumbersExtreme() ? level : RandomNumbers.product(level, size, 1)));
  }

  private void credit(IndicatorBuilder builder, List<Party> parties) {
    boolean parts =
        parties.stream()
            .filter(party -> party.role() != Role.SUPPORTER)
            .noneMatch(party -> party.targets().isEmpty());
    if (is(Composition.LEAD_REPORTS)) {
      return;
    }
    if (parts && choices.chance(key + "/credit", 60)) {
      builder.credit(
          choices.one(
              key + "/credit/which",
              Credit.JOINT,
              Credit.OWN,
              Credit.blend(0.5),
              Credit.blend(0.3),
              Credit.blend(1),
              Credit.blend(0)));
    } else if (!parts && !rulebook.credit().equals(Credit.JOINT)) {
      builder.credit(Credit.JOINT);
    }
  }

  private void planned(IndicatorBuilder builder, boolean sums) {
    int many =
        RandomOverlaps.areIn(builder.build())
            ? choices.one(key + "/planned/many", 0, 1, 0, 1, 2, 3)
            : 0;
    List<PlannedOverlap> planned = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      String one = key + "/planned/" + i;
      Period period = RandomOverlaps.period(choices, one + "/period");
      planned.add(
          new PlannedOverlap(period, RandomOverlaps.amount(choices, one, level, sums, period)));
    }
    builder.plannedOverlaps(planned);
  }
}
