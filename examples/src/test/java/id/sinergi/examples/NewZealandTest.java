package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.Sinergi;
import id.sinergi.cascade.LinkKind;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.indicator.Indicator;
import id.sinergi.insight.Certainty;
import id.sinergi.insight.Completions;
import id.sinergi.rule.Rulebooks;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewZealandTest {
  private final Sinergi opened;

  NewZealandTest() throws IOException {
    opened = Gallery.open("new-zealand");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-Q1", "2014-03"})
  void benefit_inMarch2014_isTwoFifthsOfTheWay(String period) {
    IndicatorFigures benefit = opened.at(period).indicator("benefit");

    assertThat(benefit.actual().value()).hasValue(68_932);
    assertThat(benefit.target().value()).hasValue(55_000);
    assertThat(benefit.indicator().baseline().orElseThrow().value()).isEqualTo(78_000);
    assertThat(benefit.joint().formula()).contains("FROM_BASELINE");
    assertThat(benefit.joint().value().orElseThrow()).isCloseTo(39.4, within(0.05));
    assertThat(benefit.joint().text(Locale.ROOT)).isEqualTo("39.43");
    assertThat(benefit.joint().text(Locale.forLanguageTag("id-ID"))).isEqualTo("39,43");
  }

  @ParameterizedTest
  @CsvSource({"2013-Q1, 11.45", "2013-Q3, 27.15", "2014-Q1, 39.43", "2014-Q4, 43.56"})
  void resultOne_overTime_goesAsPrinted(String period, String shown) {
    assertThat(opened.at(period).discrete().node("R1").score().text(Locale.ROOT)).isEqualTo(shown);
  }

  @Test
  void resultNine_notYetQuantified_isNotReportedAndHasNoBand() {
    Figure score = opened.at("2013-Q2").node("R9").score();

    assertThat(score.state()).isEqualTo(State.NOT_REPORTED);
    assertThat(score.band()).isEmpty();
    assertThat(score.missing()).containsExactly("business-cost");
    assertThat(score).hasToString("no data: not reported (business-cost)");
  }

  @Test
  void supporters_areCreditedTheJointFigure() {
    Sinergi desk = opened.at("2013-Q2");

    assertThat(desk.indicator("ece").parties())
        .hasSize(2)
        .hasEntrySatisfying(
            "moe",
            supporter -> assertThat(supporter.credited()).isEqualTo(desk.indicator("ece").joint()));
    assertThat(desk.node("R2-moe").score()).isEqualTo(desk.node("R2").score());
  }

  @Test
  void cascade_asPrinted_hasTenResultsWithLeadsAndSupporters() {
    var cascade = opened.cascade();

    assertThat(cascade.links())
        .filteredOn(link -> link.kind() == LinkKind.CROSSCUTTING)
        .hasSize(10)
        .allMatch(link -> link.parent().equals("BPS"));
    assertThat(cascade.indicators()).filteredOn(Indicator::isShared).hasSize(3);
    assertThat(cascade.rulebook().base()).contains(Rulebooks.SAKIP_120.id());
  }

  @Test
  void bounds_ofTheGoal_decideItAlthoughThreeResultsAreNot() {
    Completions completions = Completions.of(opened.at("2013-Q2").evaluation());

    Certainty goal = completions.score("BPS");
    assertThat(goal)
        .hasToString(goal.id() + ": " + goal.figure() + " within 31.01..71.01, not attained");
    assertThat(completions.scores().filter(Certainty::isUndecided))
        .extracting(Certainty::id)
        .containsExactly("R1", "R10", "R9");
  }

  @Test
  void toString_ofTheDesk_hasTheAnswerFirst() {
    assertThat(opened.at("2014-Q1"))
        .hasToString(
            "new-zealand at 2014-Q1: BPS = 34.71 (Sangat Rendah), R2-moe = 30.00 (Sangat Rendah),"
                + " R3-moh = no data: not due, 9 agencies, 3 shared indicators");
  }
}
