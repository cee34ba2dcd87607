package id.sinergi.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.internal.attainment.Asked;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.report.Scope;
import id.sinergi.rule.Rulebooks;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Any number of rulebooks, each of an agency of its own, which has one goal and one indicator. */
class ManyRulebooksTest {
  private static final Period YEAR = Period.ofYear(2024);
  private static final Scope SCOPE =
      new Scope(Window.upTo(YEAR), Optional.empty(), Optional.empty());

  /** The cap of each agency's rulebook is 100 and its number in hundredths. */
  private static double cap(int agency) {
    return 100 + agency / 100.0;
  }

  private static Cascade cascade(int agencies) {
    CascadeDraft draft = new CascadeDraft();
    draft.id("banyak-aturan");
    draft.rulebook(Rulebooks.SAKIP);
    for (int a = 0; a < agencies; a++) {
      String id = "a" + a;
      draft.add(
          Agency.of(id, id, AgencyKind.MINISTRY)
              .withRulebook(Rulebooks.SAKIP.derive("r" + a).cap(cap(a)).build()),
          -1);
      draft.add(Node.of("T" + a, Level.TUJUAN, id, new Owner(id, "Kepala")), -1);
      draft.add(
          Indicator.builder("i" + a)
              .unit("%")
              .maximize()
              .last(Frequency.YEAR)
              .target("2024", 10)
              .party(Party.lead(id))
              .build(),
          -1);
      draft.add(Measure.of("T" + a, "i" + a), -1);
    }
    return draft.toCascade();
  }

  private static Results evaluate(Plan plan, int agencies) {
    Actuals.Builder actuals = Actuals.builder();
    IntStream.range(0, agencies).forEach(a -> actuals.add(Actual.of("i" + a, "a" + a, YEAR, 1000)));
    return new Bindings(new Windows(plan), actuals.build()).evaluate(SCOPE, Parallel.NONE);
  }

  private static void eachIsHeldToItsOwnCap(Plan plan, int agencies) {
    Results results = evaluate(plan, agencies);
    for (int a = 0; a < agencies; a++) {
      assertThat(results.score().value(plan.nodeAt("T" + a))).isEqualTo(cap(a));
    }
  }

  @Test
  void evaluate_moreRulesOfNodesThanAShortNumbers_eachByItsOwn() {
    int agencies = 40_000;
    eachIsHeldToItsOwnCap(new Plan(cascade(agencies)), agencies);
  }

  @Test
  void asked_moreLimitsThanAByteNumbers_areAllSettledByOneReport() {
    int agencies = 300;
    Plan plan = new Plan(cascade(agencies));
    Asked asked = new Asked(plan, SCOPE);
    assertThat(IntStream.range(0, agencies)).allMatch(asked::isSettled);
    eachIsHeldToItsOwnCap(plan, agencies);
  }
}
