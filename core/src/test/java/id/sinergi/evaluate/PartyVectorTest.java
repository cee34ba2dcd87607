package id.sinergi.evaluate;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.time.Frequency.QUARTER;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Language;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Inputs on which other systems go wrong: what several agencies attained together. */
class PartyVectorTest {
  private static final Instant JANUARY = Instant.parse("2025-01-10T00:00:00Z");
  private static final Instant MARCH = Instant.parse("2025-03-10T00:00:00Z");

  /** Three agencies, each with a goal that indicator {@code i} measures. */
  private static Cascade shared(Consumer<IndicatorSpec> says) {
    CascadeBuilder builder = Cascade.builder("bersama", Rulebooks.SAKIP);
    for (String agency : List.of("a", "b", "c")) {
      String goal = "T" + agency.toUpperCase(Locale.ROOT);
      builder
          .agency(agency, "Instansi " + agency, MINISTRY)
          .tujuan(goal, "Tujuan", owner(agency, "Menteri"));
    }
    return builder
        .indicator(
            "i",
            spec -> {
              spec.at("TA").at("TB").at("TC").unit("satuan");
              says.accept(spec);
            })
        .build();
  }

  private static Party party(Party party, double target) {
    return party.plusTarget(Target.of(Period.parse("2024"), target));
  }

  private static Evaluation year(Cascade cascade, Actuals actuals) {
    return Evaluator.of(cascade).evaluate(actuals, Period.parse("2024"));
  }

  private static Actual actual(String agency, double value) {
    return Actual.of("i", agency, "2024", value);
  }

  private static void assertValue(Figure figure, double expected) {
    assertThat(figure.value().orElseThrow()).isCloseTo(expected, within(1e-9));
  }

  private static List<FindingCode> codes(Evaluation evaluation) {
    return evaluation.findings().stream().map(Finding::code).toList();
  }

  private static Cascade ratio(Composition composition) {
    return shared(
        i ->
            i.maximize()
                .ratio()
                .last(YEAR)
                .target("2024", 100)
                .composition(composition)
                .lead("a")
                .contributor("b"));
  }

  @Test
  void t1_pooledRatio_isNoMeanOfRatios() {
    Actuals parts =
        Actuals.of(Actual.ratio("i", "a", "2024", 9, 10), Actual.ratio("i", "b", "2024", 1, 100));
    assertValue(year(ratio(Composition.POOLED_RATIO), parts).indicator("i").joint(), 1000.0 / 110);
    assertValue(year(ratio(Composition.MEAN), parts).indicator("i").joint(), 45.5);
  }

  @Test
  void t11_zeroOfOnePart_counts() {
    Actuals parts =
        Actuals.of(Actual.ratio("i", "a", "2024", 0, 50), Actual.ratio("i", "b", "2024", 40, 50));
    assertValue(year(ratio(Composition.POOLED_RATIO), parts).indicator("i").joint(), 40);
  }

  @Test
  void t17_partsMissTheirTargets_whileTheStatedJointTargetIsPassed_andThatIsSeen() {
    Cascade cascade =
        shared(
            i ->
                i.maximize()
                    .sum(YEAR)
                    .target("2024", 200_000)
                    .composition(Composition.SUM)
                    .party(party(Party.lead("a"), 80_000))
                    .party(party(Party.contributor("b"), 90_000))
                    .party(party(Party.contributor("c"), 50_000)));
    Evaluation evaluation =
        year(cascade, Actuals.of(actual("a", 78_000), actual("b", 85_000), actual("c", 47_000)));
    IndicatorFigures figures = evaluation.indicator("i");
    assertThat(figures.parties().get("a").own().displayed()).isEqualByComparingTo("97.5");
    assertThat(figures.parties().get("b").own().displayed()).isEqualByComparingTo("94.44");
    assertThat(figures.parties().get("c").own().displayed()).isEqualByComparingTo("94");
    assertThat(figures.joint().displayed()).isEqualByComparingTo("105");
    assertThat(codes(evaluation)).containsOnlyOnce(FindingCode.TARGET_GAP);
    assertThat(evaluation.findings().get(0).text(Language.EN))
        .contains("220,000")
        .contains("200,000");
  }

  private static Cascade sum(double a, double b, Consumer<IndicatorSpec> more) {
    return shared(
        i -> {
          i.maximize()
              .sum(YEAR)
              .composition(Composition.SUM)
              .party(party(Party.lead("a"), a))
              .party(party(Party.contributor("b"), b));
          more.accept(i);
        });
  }

  private static Overlap overlap(double amount) {
    return Overlap.of("i", List.of("a", "b"), "2024", amount);
  }

  @Test
  void t19_overlap_staysWithinWhatThePartsAllow() {
    Cascade cascade = sum(50, 90, i -> {});
    Actuals parts = Actuals.of(actual("a", 50), actual("b", 90));
    Evaluation within = year(cascade, parts.plus(overlap(50)));
    assertThat(within.indicator("i").actual().value()).hasValue(90);
    assertThat(within.indicator("i").joint().isProvisional()).isFalse();
    assertThat(codes(within)).doesNotContain(FindingCode.OVERLAP_BOUNDS);

    Evaluation beyond = year(cascade, parts.plus(overlap(50.5)));
    assertThat(beyond.indicator("i").actual().value()).hasValue(90);
    assertThat(beyond.indicator("i").joint().isProvisional()).isTrue();
    assertThat(codes(beyond)).containsOnlyOnce(FindingCode.OVERLAP_BOUNDS);

    assertThat(year(cascade, parts).indicator("i").actual().value()).hasValue(140);
  }

  @Test
  void t20_partRevisedAfterTheOverlap_isStale_andItsValueStands() {
    Cascade cascade = sum(50, 90, i -> {});
    Actuals agreed =
        Actuals.of(actual("a", 50).reportedAt(JANUARY), actual("b", 90).reportedAt(JANUARY))
            .plus(overlap(30).reportedAt(JANUARY));
    assertThat(year(cascade, agreed).indicator("i").joint().isProvisional()).isFalse();

    Evaluation revised = year(cascade, agreed.plus(actual("b", 90).reportedAt(MARCH)));
    assertThat(revised.indicator("i").joint().isProvisional()).isTrue();
    assertThat(revised.indicator("i").actual().value()).hasValue(110);
    assertThat(codes(revised)).containsOnlyOnce(FindingCode.STALE_OVERLAP);
  }

  @Test
  void t23_activityReachingAnOutcomeByTwoPaths_isFound_andCountsOnceInAverages() {
    Cascade cascade =
        Cascade.builder("dua-jalan", Rulebooks.SAKIP)
            .agency("a", "Instansi a", MINISTRY)
            .agency("b", "Instansi b", MINISTRY)
            .tujuan("T", "Tujuan", owner("a", "Menteri"))
            .sasaran("S1", "Sasaran satu", owner("a", "Dirjen"), under("T"))
            .sasaran("S2", "Sasaran dua", owner("a", "Dirjen"), under("T"))
            .kegiatan(
                "K",
                "Kegiatan",
                owner("b", "Kepala"),
                supports("S1", accepted()),
                supports("S2", accepted()))
            .indicator("k", i -> i.at("K").unit("%").maximize().last(YEAR).target("2024", 100))
            .indicator("s", i -> i.at("S1").unit("%").maximize().last(YEAR).target("2024", 100))
            .build();
    Evaluation evaluation =
        year(cascade, Actuals.of(Actual.of("k", "b", "2024", 60), Actual.of("s", "a", "2024", 90)));
    assertThat(codes(evaluation)).containsExactly(FindingCode.DOUBLE_PATH);
    assertThat(evaluation.findings().get(0).ids()).containsExactly("K", "T");
    Paths paths = evaluation.paths("k", "T");
    assertThat(paths.paths())
        .containsExactly(List.of("k", "K", "S1", "T"), List.of("k", "K", "S2", "T"));
    // officially S1 is measured by its own indicator, so that only the way over S2 counts
    assertThat(paths.official().value()).isEqualTo(0.5);
    assertThat(paths.bottomUp().value()).isEqualTo(1);
    assertValue(evaluation.average(Selection.all().below("T")), 75);
  }

  @Test
  void t35_silentSmallParty_leavesTheJointTargetScaledToWhoReported() {
    Cascade cascade = sum(1_000_000, 10, i -> i.target("2024", 1_000_010));
    IndicatorFigures figures = year(cascade, Actuals.of(actual("a", 950_000))).indicator("i");
    assertThat(figures.joint().displayed()).isEqualByComparingTo("95");
    assertThat(figures.joint().isProvisional()).isTrue();
    assertThat(figures.target().value()).hasValue(1_000_000);
    assertThat(figures.joint().coverage()).isCloseTo(1_000_000 / 1_000_010.0, within(1e-12));
  }

  @Test
  void t42_jointCredit_isForThoseWhoReported() {
    Evaluation evaluation = year(sum(100, 100, i -> {}), Actuals.of(actual("a", 110)));
    IndicatorFigures figures = evaluation.indicator("i");
    assertValue(figures.joint(), 110);
    assertValue(figures.parties().get("a").credited(), 110);
    assertThat(figures.parties().get("b").credited().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(figures.parties().get("b").credited().missing()).containsExactly("b 2024");
    assertValue(evaluation.node("TA").score(), 110);
    assertThat(evaluation.node("TB").score().state()).isEqualTo(State.NOT_REPORTED);
    assertValue(evaluation.node("TC").score(), 110); // no party of it: the joint figure
  }

  @Test
  void t43_weakestParty_isTheChain() {
    Cascade cascade =
        shared(
            i ->
                i.maximize()
                    .sum(YEAR)
                    .composition(Composition.WEAKEST_PARTY)
                    .party(party(Party.lead("a"), 40))
                    .party(party(Party.contributor("b"), 100)));
    IndicatorFigures figures =
        year(cascade, Actuals.of(actual("a", 50), actual("b", 60))).indicator("i");
    assertValue(figures.joint(), 60);
    assertThat(figures.actual().value()).hasValue(60);
    assertThat(figures.target().value()).hasValue(100);
  }

  @Test
  void t44_overlap_comesOffTheActual_andOffTheTargetWherePlanned() {
    Actuals parts = Actuals.of(actual("a", 50), actual("b", 90)).plus(overlap(30));
    Figure unplanned = year(sum(50, 90, i -> {}), parts).indicator("i").joint();
    assertThat(unplanned.displayed()).isEqualByComparingTo("78.57");
    Cascade planned = sum(50, 90, i -> i.plannedOverlap("2024", 30));
    assertValue(year(planned, parts).indicator("i").joint(), 100);
  }

  @Test
  void credit_blend_isBetweenJointAndOwn() {
    Cascade cascade = sum(100, 100, i -> i.credit(Credit.blend(0.25)));
    IndicatorFigures figures =
        year(cascade, Actuals.of(actual("a", 100), actual("b", 60))).indicator("i");
    assertValue(figures.joint(), 80);
    assertValue(figures.parties().get("a").credited(), 0.25 * 80 + 0.75 * 100);
    assertValue(figures.parties().get("b").credited(), 0.25 * 80 + 0.75 * 60);
  }

  @Test
  void missingQuarter_ofOneParty_isNamedWithItsAgency() {
    Cascade cascade =
        shared(
            i ->
                i.maximize()
                    .sum(QUARTER)
                    .composition(Composition.PRODUCT)
                    .target("2024", 80)
                    .lead("a")
                    .contributor("b"));
    Actuals parts = Actuals.of(actual("a", 90), Actual.of("i", "b", "2024-Q1", 10));
    Figure joint = year(cascade, parts).indicator("i").joint();
    assertThat(joint.state()).isEqualTo(State.NOT_REPORTED);
    assertThat(joint.missing()).containsExactly("b 2024-Q2", "b 2024-Q3", "b 2024-Q4");
  }
}
