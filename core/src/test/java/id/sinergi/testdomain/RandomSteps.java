package id.sinergi.testdomain;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Request;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Extras;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Spending;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens to the actuals of a scenario: reports, revisions, values taken back and stated
 * again, disputes, declarations, withdrawals, overlaps, spending, batches, and what fits nowhere.
 * Most of it falls on few indicators, so that what is missing comes and goes.
 */
final class RandomSteps {
  private static final Instant LATER = Instant.parse("2025-02-01T00:00:00Z");

  private final RandomChoices choices;
  private final Cascade cascade;
  private final Request request;
  private final List<Actual> said = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private Actuals now;

  private RandomSteps(RandomChoices choices, Scenario start) {
    this.choices = choices;
    this.cascade = start.cascade();
    this.request = start.request();
    this.now = start.actuals();
    said.addAll(now.actuals());
  }

  static LiveStory of(RandomChoices choices, Scenario start, int most) {
    RandomSteps random = new RandomSteps(choices, start);
    int many = choices.pick("steps", most) + 1;
    for (int i = 0; i < many; i++) {
      if (choices.chance("step" + i, 97)) {
        random.add(random.step("step" + i + "/"));
      }
    }
    return new LiveStory(start, List.copyOf(random.steps), choices.seed());
  }

  private void add(Step step) {
    if (step.entries().size() > 0) {
      steps.add(step);
      said.addAll(step.entries().actuals());
      now = step.after(now);
    }
  }

  private Step step(String one) {
    if (choices.chance(one + "handle", 30) && !cascade.indicators().isEmpty()) {
      return byHandle(one);
    }
    int kind = choices.pick(one + "kind", 100);
    if (kind >= 78) {
      Optional<Step> less = withdrawn(one, kind);
      if (less.isPresent()) {
        return less.get();
      }
    }
    if (kind >= 70 && kind < 78) {
      Actuals.Builder batch = Actuals.builder();
      int many = choices.pick(one + "many", 6) + 2;
      for (int i = 0; i < many; i++) {
        add(batch, one + i + "/", choices.pick(one + i + "/kind", 70));
      }
      return new Step(Step.How.REPORT_BATCH, batch.build());
    }
    Actuals.Builder single = Actuals.builder();
    add(single, one, kind % 70);
    return new Step(Step.How.REPORT, single.build());
  }

  /** One entry. */
  private void add(Actuals.Builder to, String one, int kind) {
    if (cascade.indicators().isEmpty() || kind >= 62) {
      to.add(spending(one));
    } else if (kind >= 54) {
      overlap(one).ifPresentOrElse(to::add, () -> to.add(report(one, indicator(one))));
    } else if (kind >= 50) {
      to.add(stray(one));
    } else if (kind >= 28 && !said.isEmpty()) {
      to.add(again(one, said.get(choices.pick(one + "which", said.size())), kind));
    } else {
      to.add(report(one, indicator(one)));
    }
  }

  // ---- which

  /** One of three, mostly; the shared ones first. */
  private Indicator indicator(String one) {
    List<Indicator> all = new ArrayList<>(cascade.indicators());
    all.sort((a, b) -> Boolean.compare(b.isShared(), a.isShared()));
    int at = choices.chance(one + "elsewhere", 25) ? all.size() : Math.min(all.size(), 3);
    return all.get(choices.pick(one + "indicator", at));
  }

  private Party party(String one, Indicator indicator) {
    return indicator.parties().get(choices.pick(one + "party", indicator.parties().size()));
  }

  private Period period(String one, Indicator indicator) {
    int year = choices.one(one + "year", 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2023, 2022);
    Frequency frequency =
        choices.chance(one + "coarser", 10) ? Frequency.YEAR : indicator.frequency();
    List<Period> periods = RandomPeriods.of(frequency, year);
    return periods.get(periods.size() - 1 - choices.pick(one + "period", periods.size()));
  }

  private Optional<Instant> at(String one) {
    return switch (choices.pick(one + "when", 8)) {
      case 0, 1 -> Optional.empty();
      case 2, 3, 4 -> Optional.of(choices.one(one + "at", RandomPeriods.INSTANTS));
      default -> Optional.of(later());
    };
  }

  private Instant later() {
    return LATER.plusSeconds(steps.size());
  }

  private static Actual with(Actual actual, Optional<Instant> at) {
    return at.map(actual::reportedAt).orElse(actual);
  }

  // ---- reports

  private Actual report(String one, Indicator indicator) {
    Party party = party(one, indicator);
    Period period = period(one, indicator);
    Reported reported =
        choices.chance(one + "notApplicable", 10)
            ? new Reported.NotApplicable(choices.one(one + "why", "belum ada", "sudah tutup"))
            : reported(one, indicator, party.agency(), period);
    Actual actual = with(Actual.of(indicator.id(), party.agency(), period, reported), at(one));
    return choices.chance(one + "provisional", 10) ? actual.provisional() : actual;
  }

  private Reported reported(String one, Indicator indicator, String agency, Period period) {
    double level = RandomCascades.level(choices, indicator.id());
    boolean sized = indicator.composition().equals(Optional.of(Composition.SUM));
    double size = sized ? RandomParties.size(choices, indicator.id(), agency) : 1;
    double part = indicator.consolidation() == Consolidation.SUM ? period.months() / 12.0 : 1;
    double value =
        switch (choices.pick(one + "edge", 20)) {
          case 17, 18 -> 0;
          case 19 -> RandomNumbers.product(level, -0.5, part);
          default ->
              RandomNumbers.near(
                  choices, one + "value", level, indicator.isRatio() ? 1 : part * size);
        };
    if (!indicator.isRatio()) {
      return new Reported.Value(value);
    }
    double denominator = choices.one(one + "denominator", 50.0, 80.0, 7.0, 1000.0, 80.0, 0.0);
    return new Reported.Ratio(
        RandomNumbers.product(value, denominator == 0 ? 10 : denominator, 1 / indicator.scale()),
        denominator);
  }

  /** What was said before: said again later, at the same time, otherwise, or as another thing. */
  private Actual again(String one, Actual before, int kind) {
    Actual other = before;
    if (kind < 34) {
      return before.reportedAt(later()); // back to an earlier value
    }
    if (kind < 37) {
      return before; // the same once more, or what was withdrawn
    }
    Optional<Indicator> indicator = cascade.indicator(before.indicator());
    if (indicator.isPresent()) {
      other =
          Actual.of(
              before.indicator(),
              before.agency(),
              before.period(),
              reported(one, indicator.get(), before.agency(), before.period()));
    }
    return kind < 42 ? with(other, before.reportedAt()) : other.reportedAt(later());
  }

  private Step byHandle(String one) {
    Indicator indicator = indicator(one);
    Optional<Period> last =
        request
            .window()
            .clippedTo(indicator.frequency())
            .map(it -> indicator.frequency().containing(it.endMonth() - 1));
    if (last.isEmpty()) {
      return new Step(Step.How.REPORT, Actuals.of(report(one, indicator)));
    }
    double value =
        RandomNumbers.near(
            choices, one + "value", RandomCascades.level(choices, indicator.id()), 1);
    Actual actual =
        Actual.of(indicator.id(), party(one, indicator).agency(), last.get(), value)
            .reportedAt(choices.chance(one + "early", 20) ? RandomPeriods.INSTANTS[0] : later());
    return new Step(Step.How.REPORT_BY_HANDLE, Actuals.of(actual));
  }

  private Optional<Overlap> overlap(String one) {
    List<Indicator> sums =
        cascade.indicators().stream()
            .filter(it -> RandomOverlaps.areIn(it) && it.parties().size() > 1)
            .toList();
    if (sums.isEmpty()) {
      return Optional.empty();
    }
    Indicator indicator = sums.get(choices.pick(one + "sum", sums.size()));
    List<String> parties =
        new ArrayList<>(
            choices
                .shuffled(
                    one + "set", indicator.parties().stream().map(Party::agency).limit(6).toList())
                .subList(0, 2));
    if (choices.chance(one + "more", 25)) {
      indicator.parties().stream()
          .map(Party::agency)
          .filter(it -> !parties.contains(it))
          .forEach(parties::add);
    }
    Period period = RandomOverlaps.period(choices, one + "period");
    boolean sum = indicator.consolidation() == Consolidation.SUM;
    double level = RandomCascades.level(choices, indicator.id());
    double amount = RandomOverlaps.amount(choices, one, level, sum, period);
    return Optional.of(new Overlap(indicator.id(), parties, period, amount, at(one), Extras.NONE));
  }

  private Spending spending(String one) {
    Node node = cascade.nodes().get(choices.pick(one + "node", cascade.nodes().size()));
    Period period =
        choices.one(
            one + "spent/period",
            Period.ofYear(2024),
            Period.ofQuarter(2024, 1),
            Period.ofQuarter(2024, 2),
            Period.ofQuarter(2024, 3),
            Period.ofQuarter(2024, 4),
            Period.ofMonth(2024, 2),
            Period.ofYear(2023));
    double amount = choices.one(one + "amount", 100.0, 62.5, 0.0, 250.0, 86_967_829_591.0);
    return new Spending(node.id(), period, amount, at(one), Extras.NONE);
  }

  /** What fits nowhere. */
  private Actual stray(String one) {
    Indicator indicator = indicator(one);
    String lead = indicator.lead().agency();
    return switch (choices.pick(one + "stray", 5)) {
      case 1 -> Actual.of("unknown", lead, "2024", 5);
      case 2 -> Actual.of(indicator.id(), "unknown", "2024", 5);
      case 3 ->
          indicator.isRatio()
              ? Actual.of(indicator.id(), lead, Period.ofYear(2024), 5)
              : Actual.ratio(indicator.id(), lead, Period.ofYear(2024), 5, 4);
      case 4 ->
          Actual.of(
              indicator.id(),
              cascade.agencies().get(choices.pick(one + "agency", cascade.agencies().size())).id(),
              "2024",
              7);
      default -> Actual.of(indicator.id(), lead, "2024-03", 5);
    };
  }

  // ---- withdrawals

  /** The last that was reported, or anything, or a whole kind of it one by one. */
  private Optional<Step> withdrawn(String one, int kind) {
    List<Object> all = Step.entries(now).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Object entry = all.get(choices.pick(one + "which", all.size()));
    if (kind >= 90) {
      Optional<Object> last =
          steps.isEmpty()
              ? Optional.empty()
              : Step.entries(steps.get(steps.size() - 1).entries())
                  .filter(all::contains)
                  .findFirst();
      entry = last.orElse(entry);
    } else if (kind >= 84 && !cascade.indicators().isEmpty()) {
      String focus = indicator(one).id();
      List<Object> near =
          all.stream()
              .filter(it -> it instanceof Actual actual && actual.indicator().equals(focus))
              .toList();
      entry = near.isEmpty() ? entry : near.get(choices.pick(one + "near", near.size()));
    }
    return Optional.of(new Step(Step.How.WITHDRAW, single(entry)));
  }

  private static Actuals single(Object entry) {
    Actuals.Builder builder = Actuals.builder();
    if (entry instanceof Actual actual) {
      builder.add(actual);
    } else if (entry instanceof Overlap overlap) {
      builder.add(overlap);
    } else if (entry instanceof Spending spending) {
      builder.add(spending);
    }
    return builder.build();
  }
}
