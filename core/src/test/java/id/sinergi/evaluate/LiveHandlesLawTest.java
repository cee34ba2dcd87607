package id.sinergi.evaluate;

import id.sinergi.cascade.Cascade;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reports by handle between reports of any other kind: every figure is that from scratch. */
class LiveHandlesLawTest {
  private static final Instant BEGIN = Instant.parse("2025-03-01T00:00:00Z");

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }

  @Property(tries = 400)
  void report_byHandleAmongOthers_equalsFromScratch(
      @ForAll("scenarios") Scenario scenario, @ForAll Random random) {
    LiveEvaluation live =
        Evaluator.of(scenario.cascade()).live(scenario.actuals(), scenario.request());
    List<LiveEvaluation.Handle> handles = handles(scenario.cascade(), live);
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

  private static List<LiveEvaluation.Handle> handles(Cascade cascade, LiveEvaluation live) {
    List<LiveEvaluation.Handle> handles = new ArrayList<>();
    for (Indicator indicator : cascade.indicators()) {
      for (Party party : indicator.parties()) {
        try {
          handles.add(live.handle(indicator.id(), party.agency()));
        } catch (IllegalArgumentException e) {
          continue; // no report period lies in the window
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
}
