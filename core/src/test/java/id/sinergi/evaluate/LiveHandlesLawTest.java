package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Rulebooks;
import id.sinergi.testdomain.LiveStories;
import id.sinergi.testdomain.LiveStory;
import id.sinergi.testdomain.Scenario;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reports by handle between reports of any other kind: every figure is that from scratch. */
class LiveHandlesLawTest {
  private static final Instant BEGIN = Instant.parse("2025-03-01T00:00:00Z");

  @Provide
  Arbitrary<Scenario> scenarios() {
    return LiveStories.small().map(LiveStory::start); // some have derived indicators
  }

  @Property(tries = 400)
  void report_byHandleAmongOthers_equalsFromScratch(
      @ForAll("scenarios") Scenario scenario, @ForAll Random random) {
    LiveEvaluation live =
        Evaluator.of(scenario.cascade()).live(scenario.actuals(), scenario.request());
    List<LiveEvaluation.Handle> handles = handles(scenario, live);
    for (int step = 0; step < 12 && !handles.isEmpty(); step++) {
      LiveEvaluation.Handle handle = handles.get(random.nextInt(handles.size()));
      Instant at = BEGIN.plusSeconds(random.nextInt(step + 1));
      double value = random.nextInt(200) - 20;
      List<Actual> known = live.actuals().actuals();
      switch (random.nextInt(4)) {
        case 0 -> live.report(again(known, random, value, at));
        case 1 -> live.withdraw(known.isEmpty() ? reported(live, handle, at) : any(known, random));
        default -> live.report(handle, value, at);
      }
      live.checking();
    }
  }

  private static List<LiveEvaluation.Handle> handles(Scenario scenario, LiveEvaluation live) {
    List<LiveEvaluation.Handle> handles = new ArrayList<>();
    for (Indicator indicator : scenario.cascade().indicators()) {
      if (scenario.request().window().clippedTo(indicator.frequency()).isPresent()) {
        for (Party party : indicator.parties()) {
          handles.add(live.handle(indicator.id(), party.agency()));
        }
      }
    }
    return handles;
  }

  private static Actual any(List<Actual> known, Random random) {
    return known.get(random.nextInt(known.size()));
  }

  private static Actual reported(LiveEvaluation live, LiveEvaluation.Handle handle, Instant at) {
    live.report(handle, 50, at);
    return live.actuals().actuals().get(0);
  }

  private static Actuals again(List<Actual> known, Random random, double value, Instant at) {
    if (known.isEmpty()) {
      return Actuals.empty();
    }
    Actual like = any(known, random);
    return Actuals.of(
        Actual.of(like.indicator(), like.agency(), like.period(), value).reportedAt(at));
  }

  /** All parts of an indicator are read together, also those whose last report came by handle. */
  @Example
  void report_ofAContributorAfterTheLeadsHandle_keepsTheLeadsFigure() {
    Cascade cascade =
        Cascade.builder("bersama", Rulebooks.SAKIP)
            .agency("a", "Ketua", AgencyKind.MINISTRY)
            .agency("b", "Anggota", AgencyKind.MINISTRY)
            .tujuan("T", "Tujuan", new Owner("a", "Menteri"))
            .indicator(
                "x",
                i ->
                    i.at("T")
                        .unit("%")
                        .maximize()
                        .last(Frequency.YEAR)
                        .target("2024", 100)
                        .party(Party.lead("a"))
                        .party(Party.contributor("b"))
                        .composition(Composition.LEAD_REPORTS))
            .build();
    LiveEvaluation live = Evaluator.of(cascade).live(Actuals.empty(), Period.ofYear(2024));
    live.report(live.handle("x", "a"), 40, BEGIN);
    live.report(live.handle("x", "b"), 90, BEGIN);
    assertThat(live.snapshot().node("T").score().value()).hasValue(40);
    live.checking();
  }
}
