package id.sinergi.testdomain;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Node;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Extras;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Spending;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.Optional;

/** What the parties of a cascade report: much of it, revised, late, twice, or not at all. */
final class RandomActuals {
  private final RandomChoices choices;
  private final Cascade cascade;
  private final Actuals.Builder builder = Actuals.builder();
  private final RandomOverlaps overlaps;

  private RandomActuals(RandomChoices choices, Cascade cascade) {
    this.choices = choices;
    this.cascade = cascade;
    this.overlaps = new RandomOverlaps(choices, builder);
  }

  static Actuals of(RandomChoices choices, Cascade cascade) {
    return new RandomActuals(choices, cascade).actuals();
  }

  private Actuals actuals() {
    for (Indicator indicator : cascade.indicators()) {
      for (Party party : indicator.parties()) {
        reports(indicator, party.agency());
      }
      overlaps.of(indicator);
      strays(indicator);
    }
    for (Node node : cascade.nodes()) {
      spending(node);
    }
    return builder.build();
  }

  private void reports(Indicator indicator, String agency) {
    String owner = "report/" + indicator.id() + "/" + agency;
    int diligence = choices.one(owner, 60, 0, 90, 97, 100, 100, 100, 100, 100);
    boolean neverApplicable = choices.chance(owner + "/never", 4);
    for (int year = 2024; year >= 2022 && diligence > 0; year--) {
      for (Period period : RandomPeriods.of(indicator.frequency(), year)) {
        String one = owner + "/" + period;
        if (choices.chance(one + "/reported", year < 2024 ? 90 : diligence)) {
          report(indicator, agency, period, one, neverApplicable);
        }
      }
    }
    coarser(indicator, agency, owner, neverApplicable);
  }

  private void coarser(Indicator indicator, String agency, String owner, boolean never) {
    if (!choices.chance(owner + "/coarser", 15)) {
      return;
    }
    Period period =
        choices.one(
            owner + "/coarser/period",
            Period.ofYear(2024),
            Period.ofSemester(2024, 1),
            Period.ofSemester(2024, 2),
            Period.ofQuarter(2024, 2),
            Period.ofYears(2022, 2024));
    if (period.months() > indicator.frequency().months()) {
      report(indicator, agency, period, owner + "/coarse", never);
    }
  }

  private void report(
      Indicator indicator, String agency, Period period, String one, boolean never) {
    add(indicator, agency, period, one, never, at(one, 25));
    if (choices.chance(one + "/revised", 6)) {
      add(indicator, agency, period, one + "/r", never, at(one + "/r", 85));
    }
    if (choices.chance(one + "/repeated", 2)) {
      add(indicator, agency, period, one, never, at(one, 25));
    }
  }

  private Optional<Instant> at(String one, int percent) {
    return choices.chance(one + "/dated", percent)
        ? Optional.of(choices.one(one + "/at", RandomPeriods.INSTANTS))
        : Optional.empty();
  }

  private void add(
      Indicator indicator,
      String agency,
      Period period,
      String one,
      boolean never,
      Optional<Instant> at) {
    Reported reported =
        never || choices.chance(one + "/notApplicable", 6)
            ? new Reported.NotApplicable("belum ada layanan " + period)
            : reported(indicator, agency, period, one);
    Actual actual = Actual.of(indicator.id(), agency, period, reported);
    if (choices.chance(one + "/provisional", 8)) {
      actual = actual.provisional();
    }
    builder.add(at.isPresent() ? actual.reportedAt(at.get()) : actual);
  }

  private Reported reported(Indicator indicator, String agency, Period period, String one) {
    boolean nothing = choices.chance("report/" + indicator.id() + "/nothing", 4);
    double level = RandomCascades.level(choices, indicator.id());
    boolean sums = indicator.consolidation() == Consolidation.SUM;
    boolean sized = indicator.composition().equals(Optional.of(Composition.SUM));
    double size = sized ? RandomParties.size(choices, indicator.id(), agency) : 1;
    double part = (sums ? period.months() / 12.0 : 1) * size;
    if (!indicator.isRatio()) {
      boolean cancelling = choices.chance("report/" + indicator.id() + "/cancelling", 3);
      double otherwise = nothing ? 0 : RandomNumbers.near(choices, one, level, part);
      return new Reported.Value(cancelling ? RandomNumbers.cancelling(period) : otherwise);
    }
    int picked = choices.pick(one + "/denominator", 40);
    double usual = new double[] {50, 80, 7, 1000}[picked % 4];
    double denominator = picked == 39 ? 0 : picked == 38 ? -50 : usual;
    boolean nobody = choices.chance("report/" + indicator.id() + "/none", 4);
    if (nobody || choices.chance("report/" + indicator.id() + "/" + agency + "/none", 4)) {
      denominator = 0;
    }
    double quotient = nothing ? 0 : RandomNumbers.near(choices, one, level, 1);
    return new Reported.Ratio(
        RandomNumbers.product(quotient, denominator == 0 ? 10 : denominator, 1 / indicator.scale()),
        denominator);
  }

  /** Entries that no rule accepts. */
  private void strays(Indicator indicator) {
    String owner = "stray/" + indicator.id();
    if (!choices.chance(owner, 5)) {
      return;
    }
    String lead = indicator.lead().agency();
    builder.add(
        switch (choices.pick(owner + "/kind", 4)) {
          case 1 -> Actual.of("unknown", lead, "2024", 5);
          case 2 -> Actual.of(indicator.id(), "unknown", "2024", 5);
          case 3 ->
              indicator.isRatio()
                  ? Actual.of(indicator.id(), lead, Period.ofYear(2024), 5)
                  : Actual.ratio(indicator.id(), lead, Period.ofYear(2024), 5, 4);
          default ->
              indicator.frequency() == Frequency.MONTH
                  ? Actual.of(indicator.id(), lead, "1999", 5)
                  : Actual.of(indicator.id(), lead, "2024-03", 5);
        });
  }

  private void spending(Node node) {
    String owner = "spent/" + node.id();
    if (!choices.chance(owner, 55)) {
      return;
    }
    Frequency frequency =
        choices.one(
            owner + "/frequency",
            Frequency.YEAR,
            Frequency.QUARTER,
            Frequency.QUARTER,
            Frequency.MONTH);
    boolean careless = choices.chance(owner + "/careless", 40);
    for (Period period : RandomPeriods.of(frequency, 2024)) {
      String one = owner + "/" + period;
      if (!(careless && choices.chance(one + "/missing", 25))) {
        spend(node, period, one);
        if (choices.chance(one + "/revised", 10)) {
          spend(node, period, one + "/r");
        }
      }
    }
    if (choices.chance(owner + "/coarser", 10)) {
      spend(node, Period.ofSemester(2024, 1), owner + "/half");
    }
    if (choices.chance(owner + "/before", 15)) {
      spend(node, Period.ofYear(2023), owner + "/before");
    }
  }

  private void spend(Node node, Period period, String one) {
    double amount = choices.one(one, 100.0, 250.0, 62.5, 86_967_829_591.0, 0.0, 1.75);
    builder.add(new Spending(node.id(), period, amount, at(one, 40), Extras.NONE));
  }
}
