package id.sinergi.benchmarks;

import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Target;
import id.sinergi.time.Frequency;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes the yardstick: level by level, each goal numbered within its level. */
final class YardstickMaker {
  private static final long SEED = 20240817;
  private static final String NATIONAL = "nasional";
  private static final int MOST_PARTIES = 5_500;

  /** From the sasaran down: goals under one parent, and of one agency. */
  private static final int[] SIBLINGS = {1, 4, 4, 3};

  private static final int[] OF_AN_AGENCY = {1, 4, 16, 48};
  private static final int[] INDICATORS_OF_A_GOAL = {3, 3, 1, 2};
  private static final Level[] LEVELS = {
    Level.SASARAN, Level.PROGRAM, Level.KEGIATAN, Level.SUB_KEGIATAN
  };
  private static final int PROGRAM = 1;
  private static final int KEGIATAN = 2;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final CascadeDraft draft = new CascadeDraft();
  private final List<Actual> actuals = new ArrayList<>();
  private final Rulebook base;
  private final int agencies;
  private final String[] agencyIds;
  private final String[][] goals = new String[LEVELS.length][];
  private int added;

  YardstickMaker(int agencies, Rulebook base) {
    this.base = base;
    this.agencies = agencies;
    agencyIds = new String[agencies];
  }

  Yardstick make() {
    draft.id("yardstick");
    draft.name("Kaskade nasional buatan");
    draft.rulebook(base.derive(base.id() + "-half").basis(Basis.blend(0.5)).build());
    draft.add(Agency.of(NATIONAL, "Nasional", AgencyKind.COORDINATING_MINISTRY), added++);
    Owner[] owners = new Owner[agencies];
    for (int a = 0; a < agencies; a++) {
      agencyIds[a] = "a" + a;
      owners[a] = new Owner(agencyIds[a], "Kepala");
      draft.add(Agency.of(agencyIds[a], "Instansi " + a, AgencyKind.MINISTRY), added++);
    }
    goal(Yardstick.TOP, Level.TUJUAN, new Owner(NATIONAL, "Menteri Koordinator"));
    for (int level = 0; level < LEVELS.length; level++) {
      goals[level] = new String[OF_AN_AGENCY[level] * agencies];
      for (int at = 0; at < goals[level].length; at++) {
        int agency = at / OF_AN_AGENCY[level];
        goals[level][at] =
            level == 0 ? agencyIds[agency] + "-S" : parent(level, at) + at % SIBLINGS[level];
        goal(goals[level][at], LEVELS[level], owners[agency]);
        link(level, at);
      }
    }
    everyones();
    for (int level = 0; level < LEVELS.length; level++) {
      for (int at = 0; at < goals[level].length; at++) {
        for (int i = 0; i < INDICATORS_OF_A_GOAL[level]; i++) {
          indicator(level, at, i);
        }
      }
    }
    return new Yardstick(draft.toCascade(), Actuals.of(actuals));
  }

  private void goal(String id, Level level, Owner owner) {
    draft.add(Node.of(id, level, "Kinerja " + id, owner), added++);
  }

  private String parent(int level, int at) {
    return goals[level - 1][at / SIBLINGS[level]];
  }

  private void link(int level, int at) {
    if (level == 0) {
      crosscutting(goals[0][at], Yardstick.TOP);
      return;
    }
    draft.add(Link.cascade(goals[level][at], parent(level, at)).withWeight(weight()), added++);
    if (level == KEGIATAN && random.nextInt(5) == 0) {
      int ofNextAgency = at / SIBLINGS[level] + OF_AN_AGENCY[PROGRAM];
      crosscutting(goals[level][at], goals[PROGRAM][ofNextAgency % goals[PROGRAM].length]);
    }
  }

  private void crosscutting(String child, String parent) {
    Link link = Link.crosscutting(child, parent).withConsent(Consent.ACCEPTED);
    draft.add(link.withWeight(weight()), added++);
  }

  private int weight() {
    return 1 + random.nextInt(9);
  }

  /** The indicator of 5,500 parties, with targets of their own; it measures all their sasaran. */
  private void everyones() {
    List<Party> parties = new ArrayList<>();
    for (int a = 0; a < Math.min(agencies, MOST_PARTIES); a++) {
      Party party = a == 0 ? Party.lead(agencyIds[a]) : Party.contributor(agencyIds[a]);
      parties.add(party.withTargets(List.of(target())));
      report(Yardstick.EVERYONES, agencyIds[a], false);
      measure(goals[0][a], Yardstick.EVERYONES);
    }
    draft.add(
        Indicator.builder(Yardstick.EVERYONES)
            .unit("orang")
            .sum(Frequency.YEAR)
            .maximize()
            .composition(Composition.SUM)
            .parties(parties)
            .build(),
        added++);
    measure(Yardstick.TOP, Yardstick.EVERYONES);
  }

  private void indicator(int level, int at, int i) {
    String id = goals[level][at] + "-i" + i;
    String agency = agencyIds[at / OF_AN_AGENCY[level]];
    IndicatorBuilder builder = Indicator.builder(id).unit("%").last(Frequency.YEAR);
    if (random.nextInt(4) == 0) {
      builder.minimize();
    } else {
      builder.maximize();
    }
    measure(goals[level][at], id);
    if (random.nextInt(5) == 0) {
      // Shared with the seventh agency from here, whose goal of that place it measures too.
      int other = (at + 7 * OF_AN_AGENCY[level]) % goals[level].length;
      measure(goals[level][other], id);
      share(builder, id, agency, agencyIds[other / OF_AN_AGENCY[level]]);
    } else {
      builder.target(target()).agency(agency);
      report(id, agency, false);
    }
    draft.add(builder.build(), added++);
  }

  /** Half are led, a quarter sums, an eighth each means and pooled ratios. */
  private void share(IndicatorBuilder builder, String id, String leader, String contributor) {
    Party lead = Party.lead(leader);
    Party other = Party.contributor(contributor);
    int draw = random.nextInt(8);
    if (draw < 4) {
      builder.composition(Composition.LEAD_REPORTS).target(target()).party(lead).party(other);
      report(id, leader, false);
      return;
    }
    lead = lead.withTargets(List.of(target()));
    other = other.withTargets(List.of(target()));
    if (draw < 6) {
      builder.composition(Composition.SUM);
    } else if (draw == 6) {
      builder.composition(Composition.MEAN);
      lead = lead.withShare(weight());
      other = other.withShare(weight());
    } else {
      builder.composition(Composition.POOLED_RATIO).ratio();
    }
    builder.party(lead).party(other);
    report(id, leader, draw == 7);
    report(id, contributor, draw == 7);
    switch (random.nextInt(8)) {
      case 0 -> builder.credit(Credit.OWN);
      case 1 -> builder.credit(Credit.blend(0.5));
      default -> {
        // the rulebook's: joint
      }
    }
  }

  private Target target() {
    return Target.of(Yardstick.YEAR, 50 + random.nextInt(500) / 10.0);
  }

  private void report(String indicator, String agency, boolean isRatio) {
    if (random.nextInt(20) == 0) {
      return;
    }
    double value = 40 + random.nextInt(700) / 10.0;
    if (isRatio) {
      int of = 20 + random.nextInt(180);
      double counted = Math.round(value * of) / 100.0;
      actuals.add(Actual.ratio(indicator, agency, Yardstick.YEAR, counted, of));
    } else {
      actuals.add(Actual.of(indicator, agency, Yardstick.YEAR, value));
    }
  }

  private void measure(String node, String indicator) {
    draft.add(Measure.of(node, indicator).withWeight(weight()), added++);
  }
}
