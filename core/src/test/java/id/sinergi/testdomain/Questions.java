package id.sinergi.testdomain;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Measure;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Reported;
import id.sinergi.rule.Target;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;

/** What can be supposed of random scenarios; some of it makes the cascade wrong. */
public final class Questions {
  private final RandomChoices choices;
  private final Cascade cascade;
  private Supposed now;

  private Questions(RandomChoices choices, Scenario start) {
    this.choices = choices;
    this.cascade = start.cascade();
    this.now = Supposed.of(cascade, start.actuals());
  }

  /** Of small cascades; some have derived indicators. */
  public static Arbitrary<Question> small() {
    return new RandomSamples<>(choices -> of(choices, LiveStories.scenario(choices)));
  }

  /** Of goals with hundreds of members and indicators with many parties. */
  public static Arbitrary<Question> wide() {
    return new RandomSamples<>(choices -> of(choices, RandomWide.of(choices)));
  }

  /** Holds a law for a small one, and for so many more as {@code -Dsinergi.more=1000} says. */
  public static void andMore(Question first, Consumer<Question> law) {
    law.accept(first);
    for (int i = 1; i <= Integer.getInteger("sinergi.more", 0); i++) {
      RandomChoices choices = new RandomChoices(first.seed() + i, Set.of());
      Question another = of(choices, LiveStories.scenario(choices));
      try {
        law.accept(another);
      } catch (AssertionError e) {
        throw new AssertionError(e.getMessage() + "\nof " + another, e);
      }
    }
  }

  private static Question of(RandomChoices choices, Scenario start) {
    Questions questions = new Questions(choices, start);
    List<List<Supposition>> layers = new ArrayList<>();
    int many = choices.pick("layers", 4) + 1;
    for (int i = 0; i < many; i++) {
      List<Supposition> layer = new ArrayList<>();
      int more = choices.pick("layer" + i, 4) + 1;
      Supposed before = questions.now;
      for (int j = 0; j < more; j++) {
        if (choices.chance("layer" + i + "/" + j, 97)) {
          questions.add(layer, "layer" + i + "/" + j + "/");
        }
      }
      if (questions.now.isWrong()) {
        questions.now = before;
      }
      layers.add(List.copyOf(layer));
    }
    return new Question(start, List.copyOf(layers), choices.seed());
  }

  private void add(List<Supposition> layer, String one) {
    Optional<Supposition> next =
        switch (choices.pick(one + "kind", 12)) {
          case 3, 4 -> reportsNothing(one);
          case 5, 6 -> aims(one);
          case 7 -> measureWeighs(one);
          case 8, 9 -> linkWeighs(one);
          case 10, 11 -> answers(one);
          default -> reports(one);
        };
    next.or(() -> reports(one))
        .ifPresent(
            it -> {
              layer.add(it);
              now = it.after(now);
            });
  }

  private Optional<Indicator> indicator(String one) {
    List<Indicator> all = now.indicators();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.get(choices.pick(one + "indicator", all.size())));
  }

  private Party party(String one, Indicator indicator) {
    return indicator.parties().get(choices.pick(one + "party", indicator.parties().size()));
  }

  private Period period(String one, Indicator indicator) {
    Frequency frequency =
        choices.chance(one + "coarser", 15) ? Frequency.YEAR : indicator.frequency();
    List<Period> periods = RandomPeriods.of(frequency, choices.one(one + "year", 2024, 2024, 2023));
    return periods.get(periods.size() - 1 - choices.pick(one + "period", periods.size()));
  }

  private double value(String one, Indicator indicator, Period period) {
    double level = RandomCascades.level(choices, indicator.id());
    boolean sums = indicator.consolidation() == Consolidation.SUM && !indicator.isRatio();
    return choices.pick(one + "edge", 12) == 11
        ? choices.one(one + "edge/value", 0.0, -1.0)
        : RandomNumbers.near(choices, one + "value", level, sums ? period.months() / 12.0 : 1);
  }

  private Optional<Supposition> reports(String one) {
    return indicator(one).map(it -> new Supposition.Reports(actual(one, it)));
  }

  private Actual actual(String one, Indicator indicator) {
    Period period = period(one, indicator);
    String agency = party(one, indicator).agency();
    double value = value(one, indicator, period);
    Reported reported =
        indicator.isRatio()
            ? new Reported.Ratio(RandomNumbers.product(value, 0.8, 1), 80)
            : new Reported.Value(value);
    if (choices.chance(one + "notApplicable", 8)) {
      reported = new Reported.NotApplicable("andai saja");
    }
    Actual actual = Actual.of(indicator.id(), agency, period, reported);
    if (choices.chance(one + "provisional", 8)) {
      actual = actual.provisional();
    }
    return choices.chance(one + "dated", 15)
        ? actual.reportedAt(choices.one(one + "at", RandomPeriods.INSTANTS))
        : actual;
  }

  private Optional<Supposition> reportsNothing(String one) {
    List<Actual> all =
        now.actuals().actuals().stream().filter(it -> cascade.check(it).isEmpty()).toList();
    if (all.isEmpty() || choices.chance(one + "nothing", 10)) {
      return indicator(one)
          .map(
              it ->
                  new Supposition.ReportsNothing(it.id(), party(one, it).agency(), period(one, it)))
          .filter(it -> all.stream().noneMatch(it::overlaps))
          .map(Supposition.class::cast);
    }
    Actual which = all.get(choices.pick(one + "which", all.size()));
    return Optional.of(
        new Supposition.ReportsNothing(which.indicator(), which.agency(), which.period()));
  }

  private Optional<Supposition> aims(String one) {
    Optional<Indicator> some = indicator(one);
    if (some.isEmpty()) {
      return Optional.empty();
    }
    Indicator indicator = some.get();
    Party party = party(one, indicator);
    boolean ofParty =
        indicator.isShared()
            && (!indicator.composition().equals(Optional.of(Composition.LEAD_REPORTS))
                || choices.chance(one + "lead", 20))
            && choices.chance(one + "ofParty", 60);
    List<Target> stated = ofParty ? party.targets() : indicator.targets();
    Target target = target(one, indicator, stated);
    return Optional.of(
        ofParty
            ? new Supposition.PartyAims(indicator.id(), party.agency(), target)
            : new Supposition.Aims(indicator.id(), target));
  }

  private Target target(String one, Indicator indicator, List<Target> stated) {
    Period period = period(one, indicator);
    Optional<String> plan = Optional.empty();
    if (!stated.isEmpty() && choices.chance(one + "again", 70)) {
      Target which = stated.get(choices.pick(one + "which", stated.size()));
      period = which.period();
      plan = which.plan();
    }
    double value = value(one, indicator, period);
    Target target =
        switch (choices.pick(one + "amount", 10)) {
          case 8 -> Target.range(period, value, value + Math.abs(value) / 8);
          case 9 -> Target.fromBaseline(period, 10);
          default -> Target.of(period, value);
        };
    if (choices.chance(one + "effective", 10)) {
      target = target.effectiveFrom(choices.one(one + "from", RandomPeriods.INSTANTS));
    }
    return plan.isPresent() ? target.inPlan(plan.get()) : target;
  }

  private double weight(String one) {
    return choices.chance(one + "zero", 20) ? 0 : RandomNumbers.weight(choices, one + "weight");
  }

  private Optional<Supposition> measureWeighs(String one) {
    List<Measure> all = now.measures();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Measure which = all.get(choices.pick(one + "which", all.size()));
    return Optional.of(new Supposition.MeasureWeighs(which.node(), which.indicator(), weight(one)));
  }

  private Optional<Supposition> linkWeighs(String one) {
    List<Link> all = now.links().stream().filter(Link::carriesValue).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Link which = all.get(choices.pick(one + "which", all.size()));
    return Optional.of(new Supposition.LinkWeighs(which.child(), which.parent(), weight(one)));
  }

  private Optional<Supposition> answers(String one) {
    List<Link> all = now.links().stream().filter(it -> it.kind() == LinkKind.CROSSCUTTING).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Link which = all.get(choices.pick(one + "which", all.size()));
    return Optional.of(
        new Supposition.Answers(
            which.child(),
            which.parent(),
            choices.one(
                one + "answer",
                Consent.ACCEPTED,
                Consent.REJECTED,
                Consent.ACCEPTED,
                Consent.PROPOSED)));
  }
}
