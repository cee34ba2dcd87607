package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.exchange.Cascades;
import id.sinergi.figure.Figure;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Form;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Role;
import id.sinergi.trend.Change;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatgasTest {
  private final Sinergi opened;

  SatgasTest() throws IOException {
    opened = Gallery.open("satgas-waspada-investasi");
  }

  @Test
  void entitas_from2017To2024_isThePrintedTotal() {
    IndicatorFigures entitas = opened.at("2017/2024").indicator("entitas");

    assertThat(entitas.actual().value()).hasValue(10_890); // 1,459 + 9,180 + 251
    assertThat(entitas.parties().get("unit-investasi").actual().value()).hasValue(1_459);
    assertThat(entitas.parties().get("unit-pinjol").actual().value()).hasValue(9_180);
    assertThat(entitas.parties().get("unit-gadai").actual().value()).hasValue(251);
    assertThat(entitas.joint()).hasToString("90.75 (Tinggi)"); // 10,890 / 12,000
  }

  @ParameterizedTest
  @CsvSource({
    "2017,   79, 79.00", //   79 +     0 +  0 of   100
    "2018,  510, 102.00", // 106 +   404 +  0 of   500
    "2020, 1448, 96.53", //  347 + 1,026 + 75 of 1,500: 96.533
    "2021,  926, 92.60", //   98 +   811 + 17 of 1,000
    "2022,  895, 99.44", //  106 +   698 + 91 of   900: 99.444
  })
  void entitas_ofAYear_isTheSumOfTheKinds(String year, double sum, String shown) {
    IndicatorFigures entitas = opened.at(year).indicator("entitas");

    assertThat(entitas.actual().value()).hasValue(sum);
    assertThat(entitas.joint().text(Locale.ROOT)).isEqualTo(shown);
    assertThat(entitas.joint().isProvisional()).isFalse();
  }

  @Test
  void entitas_withTwoNumbersForOneKey_hasNoFigureUntilOneIsDated() {
    Figure disputed = opened.at("2019").indicator("entitas").joint();

    assertThat(disputed.state()).isEqualTo(State.NOT_COMPUTABLE);
    assertThat(disputed.code()).contains(ReasonCode.CONFLICT);
    assertThat(disputed.band()).isEmpty();

    Actual settled =
        Actual.of("entitas", "unit-pinjol", "2019", 1_493)
            .reportedAt(Instant.parse("2022-12-27T00:00:00Z"));
    Sinergi dated = Sinergi.of(opened.cascade(), opened.actuals().plus(settled)).at("2019");
    // 442 + 1,493 + 68 = 2,003 of 2,000: 100.15
    assertThat(dated.indicator("entitas").actual().value()).hasValue(2_003);
    assertThat(dated.indicator("entitas").joint()).hasToString("100.15 (Sangat Tinggi)");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-15, 1035, 115.00, false", // 300 + 640 + 95 of 900
    "2023-01-31,  895,  99.44, false", // 1,035 - 140
    "2023-02-15,  905, 100.56, true", //  300 + 650 + 95 - 140: 100.556
  })
  void tindakan_asItBecameKnown_changesStateWithEachReport(
      String day, double joint, String shown, boolean provisional) {
    Sinergi then = opened.at("2022").asOf(day + "T12:00:00Z");

    assertThat(then.indicator("tindakan").actual().value()).hasValue(joint);
    assertThat(then.indicator("tindakan").joint().text(Locale.ROOT)).isEqualTo(shown);
    assertThat(then.indicator("tindakan").joint().isProvisional()).isEqualTo(provisional);
    assertThat(then.findings().stream().anyMatch(it -> it.code() == FindingCode.STALE_OVERLAP))
        .isEqualTo(provisional);
  }

  @Test
  void tindakan_onceTheOverlapIsAgreedAnew_isFinalAgain() {
    Overlap renewed =
        Overlap.of("tindakan", List.of("kominfo", "ojk"), "2022", 150)
            .reportedAt(Instant.parse("2023-03-01T00:00:00Z"));
    Sinergi desk = Sinergi.of(opened.cascade(), opened.actuals().plus(renewed)).at("2022");

    // 300 + 650 + 95 - 150 = 895 of 900
    assertThat(desk.indicator("tindakan").actual().value()).hasValue(895);
    assertThat(desk.indicator("tindakan").joint()).hasToString("99.44 (Sangat Tinggi)");
    assertThat(desk.findings()).noneMatch(it -> it.code() == FindingCode.STALE_OVERLAP);
  }

  @Test
  void change_ofWhatOjkIsCredited_isOjksThoughKominfoReported() {
    Sinergi before = opened.at("2022").asOf("2023-01-31T12:00:00Z");
    Sinergi after = opened.at("2022").asOf("2023-02-15T12:00:00Z");
    Change change = Change.of(before.evaluation(), after.evaluation(), "S1");

    assertThat(change).hasToString("S1: +1.11 points, from 99.44 to 100.56"); // 10 of 900
    assertThat(change.difference().isProvisional()).isTrue();
    assertThat(change.indicators()).extracting(Change.Part::id).containsExactly("tindakan");
    assertThat(change.agencies()).hasToString("[ojk +1.11]");
    assertThat(change.coverageByGoal()).isEmpty();
    assertThat(after.change(before, "S1").toString()).contains("by agency: ojk +1.11");
  }

  @Test
  void goal_in2022_standsOnThePrintedCountsAndNotOnTheStaleOverlap() {
    var goal = opened.at("2022").node("T1");

    assertThat(goal.score()).hasToString("99.44 (Sangat Tinggi)");
    assertThat(goal.supported().value().orElseThrow()).isCloseTo(905 / 9.0, within(1e-10));
    assertThat(goal.supported().isProvisional()).isTrue();
  }

  @Test
  void taskForce_hasAnEndAndMoreSharersThanCoordinationHolds() {
    var entitas = opened.at("2022").indicator("entitas").indicator();
    var arrangement = entitas.arrangement().orElseThrow();

    assertThat(arrangement.form()).isEqualTo(Form.TASK_FORCE);
    assertThat(arrangement.during().to()).isBefore(LocalDate.MAX);
    assertThat(entitas.parties()).hasSize(11);
    assertThat(entitas.parties()).filteredOn(party -> party.role() == Role.SUPPORTER).hasSize(8);
  }

  @Test
  void taskForce_asMereCoordination_hasTooManySharers() {
    String said = Cascades.toJson(opened.cascade());
    Cascade coordination =
        Cascades.read(said.replace("\"TASK_FORCE\"", "\"COORDINATION\"")).orElseThrow();

    assertThat(Sinergi.of(coordination, opened.actuals()).at("2022").findings())
        .filteredOn(it -> it.code() == FindingCode.SPAN_OF_COORDINATION)
        .extracting(it -> it.message().en())
        .containsExactly(
            "Indicator (entitas) has (11) sharers, more than the (7) that coordination can hold"
                + " together.");
    assertThat(opened.at("2022").findings())
        .noneMatch(it -> it.code() == FindingCode.SPAN_OF_COORDINATION)
        .noneMatch(it -> it.code() == FindingCode.TASK_FORCE_WITHOUT_END);
  }
}
