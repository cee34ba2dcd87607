package id.sinergi.evaluate;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.aggregation;
import static id.sinergi.cascade.Option.budget;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.testdomain.Sharing.with;
import static id.sinergi.time.Frequency.QUARTER;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.cascade.Cascade;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Spending;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Rulebooks;
import id.sinergi.testdomain.Stunting;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which ids a change names: all whose figures changed, and no other. */
class ChangesTest {
  private static final Period YEAR_2024 = Period.ofYear(2024);
  private static final Instant LATER = Instant.parse("2025-03-01T00:00:00Z");

  /** Agency a: T over S1 and S2, the weakest counts; b: B, measured by what is shared. */
  private static LiveEvaluation live() {
    Cascade cascade =
        Cascade.builder("ubah", Rulebooks.SAKIP_120)
            .agency("a", "A", MINISTRY)
            .agency("b", "B", MINISTRY)
            .tujuan("T", "Tujuan", owner("a", "Menteri"), aggregation(Aggregation.WEAKEST))
            .sasaran("S1", "Satu", owner("a", "Dirjen"), under("T"), budget("2024", 100))
            .sasaran("S2", "Dua", owner("a", "Dirjen"), under("T"), budget("2024", 300))
            .sasaran("B", "Lain", owner("b", "Menteri"))
            .indicator("x", i -> i.at("S1").maximize().last(YEAR).unit("%").target("2024", 100))
            .indicator("y", i -> i.at("S2").maximize().sum(QUARTER).unit("%").target("2024", 100))
            .indicator(
                "z",
                i ->
                    i.at("B")
                        .at("S2")
                        .maximize()
                        .sum(YEAR)
                        .unit("orang")
                        .composition(Composition.SUM)
                        .credit(Credit.OWN)
                        .party(with(Party.lead("a"), 100))
                        .party(with(Party.contributor("b"), 100)))
            .build();
    Actuals actuals =
        Actuals.of(
                Actual.of("x", "a", "2024", 50),
                Actual.of("y", "a", "2024", 80),
                Actual.of("z", "a", "2024", 80),
                Actual.of("z", "b", "2024", 60))
            .plus(Spending.of("S1", "2024", 50), Spending.of("S2", "2024", 150));
    return Evaluator.of(cascade).live(actuals, YEAR_2024);
  }

  private static void names(
      Changes changes, List<String> indicators, List<String> nodes, List<String> agencies) {
    assertThat(changes.indicators()).containsExactlyElementsOf(indicators);
    assertThat(changes.nodes()).containsExactlyElementsOf(nodes);
    assertThat(changes.agencies()).containsExactlyElementsOf(agencies);
    assertThat(changes.isEmpty())
        .isEqualTo(indicators.isEmpty() && nodes.isEmpty() && agencies.isEmpty());
    assertThat(changes.findings()).isEmpty();
  }

  private static void namesNothing(Changes changes) {
    names(changes, List.of(), List.of(), List.of());
  }

  @Test
  void report_ofTheWeakest_namesAllAbove() {
    LiveEvaluation live = live();
    names(
        live.report(Actual.of("x", "a", "2024", 60).reportedAt(LATER)),
        List.of("x"),
        List.of("S1", "T"),
        List.of("a"));
  }

  @Test
  void report_ofAnotherThanTheWeakest_stopsWhereNothingChanges() {
    LiveEvaluation live = live();
    names(
        live.report(Actual.of("y", "a", "2024", 90).reportedAt(LATER)),
        List.of("y"),
        List.of("S2"),
        List.of());
  }

  @Test
  void report_thatTiesWithTheWeakest_stopsThere() {
    LiveEvaluation live = live();
    // y 20 and z 80: S2 is 50 as well
    names(
        live.report(Actual.of("y", "a", "2024", 20).reportedAt(LATER)),
        List.of("y"),
        List.of("S2"),
        List.of());
    // S1 rises, S2 stays at 50
    names(
        live.report(Actual.of("x", "a", "2024", 70).reportedAt(LATER)),
        List.of("x"),
        List.of("S1"),
        List.of());
  }

  @Test
  void report_ofTheSameValue_namesNothing() {
    LiveEvaluation live = live();
    namesNothing(live.report(Actual.of("x", "a", "2024", 50)));
    namesNothing(live.report(Actual.of("x", "a", "2024", 50).reportedAt(LATER)));
    namesNothing(live.report(Actual.of("x", "a", "2024", 50).note("sama")));
    namesNothing(live.report(Actuals.empty()));
  }

  @Test
  void report_beyondTheCap_namesNothingAbove() {
    LiveEvaluation live = live();
    names(
        live.report(Actual.of("x", "a", "2024", 130).reportedAt(LATER)),
        List.of("x"),
        List.of("S1", "T"),
        List.of("a"));
    namesNothing(live.report(Actual.of("x", "a", "2024", 140).reportedAt(LATER.plusSeconds(1))));
  }

  @Test
  void report_ofOtherTimes_namesNothing() {
    LiveEvaluation live = live();
    namesNothing(live.report(Actual.of("x", "a", "2023", 10)));
    namesNothing(live.report(Actual.of("x", "a", "2025", 10)));
    namesNothing(live.withdraw(Actual.of("x", "a", "2023", 10)));
  }

  @Test
  void report_thatOnlyBecomesProvisional_namesAllThatShowIt() {
    LiveEvaluation live = live();
    names(
        live.report(Actual.of("x", "a", "2024", 50).provisional().reportedAt(LATER)),
        List.of("x"),
        List.of("S1", "T"),
        List.of("a"));
  }

  @Test
  void report_ofOneParty_namesWhatItsOwnGoalsAreGiven() {
    LiveEvaluation live = live();
    // credited what each did itself: b's goal alone, and the shared indicator
    names(
        live.report(Actual.of("z", "b", "2024", 70).reportedAt(LATER)),
        List.of("z"),
        List.of("B"),
        List.of("b"));
    names(
        live.report(Actual.of("z", "a", "2024", 90).reportedAt(LATER)),
        List.of("z"),
        List.of("S2"),
        List.of());
  }

  @Test
  void report_whichSwapsTwoParts_namesTheIndicatorThoughJointlyNothingChanged() {
    LiveEvaluation live = live();
    names(
        live.report(
            Actuals.of(
                Actual.of("z", "a", "2024", 60).reportedAt(LATER),
                Actual.of("z", "b", "2024", 80).reportedAt(LATER))),
        List.of("z"),
        List.of("B", "S2"),
        List.of("b"));
    assertThat(live.snapshot().indicator("z").joint().value()).hasValue(70);
  }

  @Test
  void report_batchThatCancels_namesNothing() {
    LiveEvaluation live = live();
    namesNothing(
        live.report(
            Actuals.of(
                Actual.of("x", "a", "2024", 99).reportedAt(LATER),
                Actual.of("x", "a", "2024", 50).reportedAt(LATER.plusSeconds(1)))));
  }

  @Test
  void report_quarterThatTheYearCovers_namesNothing() {
    LiveEvaluation live = live();
    namesNothing(live.report(Actual.of("y", "a", "2024-Q1", 7)));
    // without the year, three quarters are missing; above, coverage falls
    names(
        live.withdraw(Actual.of("y", "a", "2024", 80)),
        List.of("y"),
        List.of("S2", "T"),
        List.of("a"));
    namesNothing(live.report(Actual.of("y", "a", "2024-Q2", 7)));
    namesNothing(live.report(Actual.of("y", "a", "2024-Q3", 7)));
    names(
        live.report(Actual.of("y", "a", "2024-Q4", 7)),
        List.of("y"),
        List.of("S2", "T"),
        List.of("a"));
    assertThat(live.snapshot().indicator("y").joint().value()).hasValue(28);
  }

  @Test
  void report_inOtherWords_namesNothing() {
    LiveEvaluation live = live();
    Actual one = Actual.of("x", "a", YEAR_2024, new Reported.NotApplicable("belum ada"));
    names(live.report(one.reportedAt(LATER)), List.of("x"), List.of("S1", "T"), List.of("a"));
    Actual other = Actual.of("x", "a", YEAR_2024, new Reported.NotApplicable("sudah tutup"));
    namesNothing(live.report(other.reportedAt(LATER.plusSeconds(1))));
  }

  @Test
  void report_spending_namesTheNodeAndThoseItsMoneyIsCountedIn() {
    LiveEvaluation live = live();
    names(
        live.report(Spending.of("S1", "2024", 60).reportedAt(LATER)),
        List.of(),
        List.of("S1", "T"),
        List.of());
    namesNothing(live.report(Spending.of("S1", "2024", 60).reportedAt(LATER.plusSeconds(1))));
    namesNothing(live.report(Spending.of("B", "2024", 60)));
    namesNothing(live.report(Spending.of("S1", "2023", 60)));
    names(
        live.report(
            Actuals.empty()
                .plus(
                    Spending.of("S1", "2024", 70).reportedAt(LATER.plusSeconds(2)),
                    Spending.of("S2", "2024", 140).reportedAt(LATER))),
        List.of(),
        List.of("S1", "S2"),
        List.of());
  }

  @Test
  void report_belowAMeasuredGoal_namesItForItsGapOnly() {
    LiveEvaluation live =
        Evaluator.of(Stunting.cascade()).live(Stunting.actuals(), Period.ofYear(2022));
    Evaluation before = live.snapshot();
    Changes changes = live.report(Actual.of("idl", "kemenkes", "2022", 81));
    names(changes, List.of("idl"), List.of("S10", "T1"), List.of("kemenkes"));
    assertThat(live.snapshot().node("T1").score().value())
        .isEqualTo(before.node("T1").score().value());
  }

  @Test
  void report_acrossAgencies_namesTheSupportedOnes() {
    Cascade cascade =
        Cascade.builder("lintas", Rulebooks.SAKIP)
            .agency("a", "A", MINISTRY)
            .agency("b", "B", MINISTRY)
            .tujuan("T", "Tujuan", owner("a", "Menteri"))
            .sasaran("S", "Dukungan", owner("b", "Menteri"), supports("T", accepted()))
            .sasaran("R", "Diusulkan", owner("b", "Menteri"), supports("T"))
            .indicator("x", i -> i.at("S").maximize().last(YEAR).unit("%").target("2024", 100))
            .indicator("y", i -> i.at("R").maximize().last(YEAR).unit("%").target("2024", 100))
            .build();
    LiveEvaluation live = Evaluator.of(cascade).live(Actuals.empty(), YEAR_2024);
    names(
        live.report(Actual.of("x", "b", "2024", 50)),
        List.of("x"),
        List.of("S", "T"),
        List.of("a", "b"));
    names(live.report(Actual.of("y", "b", "2024", 50)), List.of("y"), List.of("R"), List.of("b"));
  }

  @Test
  void changes_asText_nameTheIds() {
    LiveEvaluation live = live();
    Changes changes = live.report(Actual.of("x", "a", "2024", 60).reportedAt(LATER));
    assertThat(changes.toString()).contains("changed");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> changes.nodes().add("Q"));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> changes.indicators().clear());
    Changes earlier = changes;
    live.withdraw(Actual.of("x", "a", "2024", 60).reportedAt(LATER));
    assertThat(earlier.nodes()).containsExactly("S1", "T");
  }
}
