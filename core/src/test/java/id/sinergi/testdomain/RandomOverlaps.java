package id.sinergi.testdomain;

import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Extras;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Party;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What several parties counted: agreed, revised, disputed, outdated, or more than there is. */
final class RandomOverlaps {
  private final RandomChoices choices;
  private final Actuals.Builder builder;

  RandomOverlaps(RandomChoices choices, Actuals.Builder builder) {
    this.choices = choices;
    this.builder = builder;
  }

  /** Whether an indicator can have any. */
  static boolean areIn(Indicator indicator) {
    return indicator.composition().equals(Optional.of(Composition.SUM))
        && (indicator.consolidation() == Consolidation.SUM
            || indicator.consolidation() == Consolidation.LAST);
  }

  static Period period(RandomChoices choices, String decision) {
    return choices.one(
        decision,
        Period.ofYear(2024),
        Period.ofYear(2024),
        Period.ofQuarter(2024, 1),
        Period.ofQuarter(2024, 2),
        Period.ofQuarter(2024, 4),
        Period.ofSemester(2024, 2),
        Period.ofMonth(2024, 12),
        Period.ofYear(2023),
        Period.ofYears(2022, 2024));
  }

  /** Something beside what one party of a level counts; now and then more than all. */
  static double amount(
      RandomChoices choices, String one, double level, boolean sums, Period period) {
    double part = sums ? Math.min(1, period.months() / 12.0) : 1;
    double factor = choices.one(one + "/amount", 0.1, 0.25, 0.05, 0.5, 0.0, 1.0, 1.0, 3.0);
    return Math.abs(RandomNumbers.product(level, factor, part));
  }

  void of(Indicator indicator) {
    String owner = "overlap/" + indicator.id();
    if (!choices.chance(owner, areIn(indicator) ? 70 : 1)) {
      return;
    }
    int sets = choices.pick(owner + "/sets", 4) + 1;
    boolean greedy = choices.chance(owner + "/greedy", 12);
    for (int i = 0; i < sets; i++) {
      List<String> parties = parties(indicator, owner + "/" + i);
      int entries = choices.one(owner + "/" + i + "/entries", 1, 1, 2, 3);
      for (int j = 0; j < entries && parties.size() > 1; j++) {
        String one = owner + "/" + i + "/" + j;
        Period period = period(choices, one + "/period");
        add(indicator, parties, greedy ? Period.ofYear(2024) : period, one, at(one, 45));
        if (choices.chance(one + "/revised", 12)) {
          add(indicator, parties, period, one + "/r", at(one + "/r", 60));
        }
      }
    }
  }

  private List<String> parties(Indicator indicator, String owner) {
    List<String> parties = new ArrayList<>();
    for (Party party : indicator.parties()) {
      if (!choices.chance(owner + "/without/" + party.agency(), 25)) {
        parties.add(party.agency());
      }
    }
    if (choices.chance(owner + "/stranger", 2)) {
      parties.add("unknown");
    }
    return parties;
  }

  private void add(
      Indicator indicator, List<String> parties, Period period, String one, Optional<Instant> at) {
    double level = RandomCascades.level(choices, indicator.id());
    boolean sums = indicator.consolidation() == Consolidation.SUM;
    double amount = amount(choices, one, level, sums, period);
    builder.add(new Overlap(indicator.id(), parties, period, amount, at, Extras.NONE));
  }

  private Optional<Instant> at(String one, int percent) {
    return choices.chance(one + "/dated", percent)
        ? Optional.of(choices.one(one + "/at", RandomPeriods.INSTANTS))
        : Optional.empty();
  }
}
