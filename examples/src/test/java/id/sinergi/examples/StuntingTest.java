package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.Sinergi;
import id.sinergi.evaluate.FigureKind;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.figure.State;
import id.sinergi.figure.Verdict;
import id.sinergi.insight.Certainty;
import id.sinergi.insight.Completions;
import id.sinergi.trend.Pace;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StuntingTest {
  private final Sinergi opened;

  StuntingTest() throws IOException {
    opened = Gallery.open("stunting");
  }

  @Test
  void open_withoutAPeriod_looksAtTheLatestYear() {
    assertThat(opened.request().period()).hasToString("2022");
  }

  @Test
  void goal_in2022_is7419Sedang() {
    NodeFigures goal = opened.at("2022").node("T1");

    assertThat(goal.score().value().orElseThrow())
        .isCloseTo((30.8 - 21.6) / (30.8 - 18.4) * 100, within(1e-10));
    assertThat(goal.score()).hasToString("74.19 (Sedang)");
    assertThat(goal.score().text(Locale.forLanguageTag("id-ID"))).isEqualTo("74,19");
    assertThat(goal.supported()).hasToString("107.59 (Sangat Tinggi) provisional, coverage 0.85");
    assertThat(goal.gap().text(Locale.ROOT)).startsWith("33.40 ");
  }

  @ParameterizedTest
  @CsvSource({"RPJMN, 74.19", "PAPARAN, 71.88"})
  void goal_againstEachPlan_differs(String plan, String shown) {
    assertThat(opened.at("2022").plan(plan).node("T1").score().text(Locale.ROOT)).isEqualTo(shown);
  }

  @Test
  void party_thatHasNotReported_isNoZeroAndNoPass() {
    var bansos = opened.at("2022").indicator("bansos").joint();

    assertThat(bansos.state()).isEqualTo(State.NOT_REPORTED);
    assertThat(bansos.value()).isEmpty();
    assertThat(bansos.band()).isEmpty();
    assertThat(bansos.missing()).isEqualTo(List.of("kemensos 2022"));
  }

  @Test
  void everyParty_isCreditedWhatTheLeadReports() {
    var prev = opened.at("2022").indicator("prev");

    assertThat(prev.parties()).hasSize(5);
    assertThat(prev.parties().values()).allMatch(party -> party.credited().equals(prev.joint()));
  }

  @Test
  void goal_beforeTheSurveyWasOut_isNotReported() {
    Sinergi before = opened.at("2022").asOf("2022-12-31T23:59:59Z");

    assertThat(before.node("T1").score().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(before.node("S2").score()).isEqualTo(opened.at("2022").node("S2").score());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023", "2024"})
  void goal_inYearsNotInTheSources_isNotReported(String year) {
    assertThat(opened.at(year).node("T1").score().state()).isEqualTo(State.NOT_REPORTED);
  }

  @Test
  void pace_in2022_isTooSlowFor2024() {
    Pace pace = Pace.of(opened.at("2022").evaluation(), "prev");

    assertThat(pace.held().value()).hasValue(2.3); // (30.8 - 21.6) / 4
    assertThat(pace.needed().value()).hasValue(3.8); // (21.6 - 14) / 2
    assertThat(pace.end().value()).hasValue(17.0); // 21.6 - 2 x 2.3
    assertThat(pace.track()).isEqualTo(Pace.Track.BEHIND);
    assertThat(opened.at("2022").pace("prev").toString()).contains("2.3", "3.8", "17", "RPJMN");
  }

  /** 45.90 + 20.75 + 14.80 + 10 of the others, and 0 or 18 of what Kemensos has not reported. */
  @Test
  void bounds_in2022_leaveOpenWhetherTheWorkBelowWasDone() {
    Completions completions = Completions.of(opened.at("2022").evaluation());

    Certainty below = completions.node("T1", FigureKind.SUPPORTED);
    assertThat(below.bounds().orElseThrow().low()).hasValueCloseTo(91.45, within(0.005));
    assertThat(below.bounds().orElseThrow().high()).hasValueCloseTo(109.45, within(0.005));
    assertThat(below.verdict()).contains(Verdict.UNDECIDED);
    assertThat(completions.missingBelow("T1")).hasToString("[bansos kemensos 2022]");
    assertThat(completions.score("T1").verdict()).contains(Verdict.NO);
  }
}
