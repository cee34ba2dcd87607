package id.sinergi;

import static id.sinergi.cascade.Option.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Level;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.FigureKind;
import id.sinergi.evaluate.Request;
import id.sinergi.evaluate.Selection;
import id.sinergi.exchange.ActualsDocuments;
import id.sinergi.exchange.Cascades;
import id.sinergi.exchange.Evaluations;
import id.sinergi.exchange.Insights;
import id.sinergi.figure.State;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.finding.Place;
import id.sinergi.finding.Severity;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.insight.Attribution;
import id.sinergi.insight.Reference;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.testdomain.Sharing;
import id.sinergi.testdomain.Stunting;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinergiTest {
  @TempDir Path directory = Path.of("");

  private Path cascade = Path.of("");
  private Path actuals = Path.of("");
  private final Sinergi desk = Sinergi.of(Stunting.cascade(), Stunting.actuals());

  @BeforeEach
  void write() throws IOException {
    cascade = file("stunting.json", Cascades.toJson(Stunting.cascade()));
    actuals = file("realisasi.json", ActualsDocuments.toJson(Stunting.actuals()));
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  @Test
  void open_byPathOrName_isTheSameDesk() {
    Sinergi byPath = Sinergi.open(cascade, actuals);
    Sinergi byName = Sinergi.open(cascade.toString(), actuals.toString());

    assertThat(byPath.evaluation()).isEqualTo(desk.evaluation());
    assertThat(byName.evaluation()).isEqualTo(desk.evaluation());
    assertThat(byPath.cascade()).isEqualTo(Stunting.cascade());
    assertThat(byPath.actuals()).isEqualTo(Stunting.actuals());
    assertThat(byPath.findings())
        .noneMatch(SinergiTest::isError)
        .extracting(it -> it.at(Place.NOWHERE))
        .isEqualTo(desk.findings());
  }

  @Test
  void open_actualsOfEachAgency_putsThemTogether() throws IOException {
    Path one =
        file(
            "bkkbn.json",
            ActualsDocuments.toJson(Actuals.of(Actual.of("prev", "bkkbn", "2022", 21.6))));
    Path other =
        file(
            "more.json",
            ActualsDocuments.toJson(Actuals.of(Actual.of("idl", "kemenkes", "2022", 90))));

    Sinergi both = Sinergi.open(cascade, one, other);

    assertThat(both.node("T1").score()).hasToString("74.19 (Sedang)");
    assertThat(both.node("S10").score()).hasToString("100.00 (Sangat Tinggi)");
  }

  @Test
  void open_cascadeWithErrors_namesAllOfThem() throws IOException {
    Path broken =
        file(
            "broken.json",
            """
            {"format": "sinergi-cascade/1", "id": "x", "rulebook": "sakip",
             "agencies": [{"id": "a", "name": "A", "kind": "MINISTRI"}],
             "nodes": [{"id": "T1", "level": "TUJUAN", "name": "T",
                        "owner": {"agency": "b", "position": "Kepala"}, "nam": 1}]}
            """);

    var thrown =
        catchThrowableOfType(InvalidDocumentException.class, () -> Sinergi.open(broken, actuals));

    assertThat(thrown.findings())
        .extracting(finding -> finding.code())
        .contains(FindingCode.INVALID_VALUE, FindingCode.UNKNOWN_FIELD);
    assertThat(thrown).hasMessageContaining("broken.json").hasMessageContaining("MINISTRI");
  }

  @Test
  void open_malformedActuals_namesTheDocument() throws IOException {
    Path cut = file("cut.json", "{\"format\": \"sinergi-actuals/1\", \"actuals\": [");

    assertThatThrownBy(() -> Sinergi.open(cascade, actuals, cut))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("cut.json");
  }

  @Test
  void open_actualsThatDoNotFit_areFindingsAndTheRestCounts() throws IOException {
    Path some =
        file(
            "some.json",
            """
            {"format": "sinergi-actuals/1", "actuals": [
              {"indicator": "prev", "agency": "bkkbn", "period": "2022", "value": 21.6},
              {"indicator": "prv", "agency": "bkkbn", "period": "2022", "value": 1}]}
            """);

    Sinergi opened = Sinergi.open(cascade, some);

    assertThat(opened.node("T1").score()).hasToString("74.19 (Sedang)");
    assertThat(opened.findings()).filteredOn(SinergiTest::isError).hasSize(1);
    assertThat(opened.findings().toString()).contains("prv", "Maybe you meant (prev).");
    assertThat(opened.inIndonesian().findings().toString()).contains("Mungkin maksudnya (prev).");
  }

  @Test
  void open_noSuchFile_saysWhereItLooked() {
    assertThatThrownBy(() -> Sinergi.open("nowhere.json"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageMatching(
            "(?s)The file \\(nowhere.json\\) cannot be read: there is none. Maybe .*\\).");
  }

  @Test
  void at_aPeriod_looksThereAndKeepsTheRest() {
    Sinergi asked = desk.plan("RPJMN").asOf("2022-12-31T00:00:00Z").at("2021-Q2");

    assertThat(asked.request())
        .isEqualTo(
            Request.of(Period.parse("2021-Q2"))
                .withPlan("RPJMN")
                .withAsOf(Instant.parse("2022-12-31T00:00:00Z")));
    assertThat(desk.at("2021-Q2").discrete().evaluation().window()).hasToString("2021-Q2");
    assertThat(desk.at(Request.of(Period.ofYear(2020))).request().period()).hasToString("2020");
  }

  @Test
  void plan_thatNobodyStates_isRefusedNamingTheNearest() {
    assertThatThrownBy(() -> desk.plan("RPJMM"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(RPJMM)")
        .hasMessageMatching(".* Maybe you meant \\(RPJM[DN]\\)\\.");
    assertThatThrownBy(() -> desk.plan("XX")).hasMessageContaining("(XX)");
    assertThat(desk.plan("PK_PERUBAHAN").request().plan()).contains("PK_PERUBAHAN");
  }

  @Test
  void plan_listedOrStatedByATarget_isKnown() {
    Cascade own =
        Cascade.builder("satu", Rulebooks.SAKIP)
            .agency("a", "Instansi", AgencyKind.MINISTRY)
            .sasaran("S1", "Sasaran", owner("a", "Menteri"))
            .indicator(
                "i",
                i ->
                    i.at("S1")
                        .unit("%")
                        .maximize()
                        .last(Frequency.YEAR)
                        .target(Target.of(Period.ofYear(2024), 5).inPlan("DIPA")))
            .plans("RKA")
            .build();
    Sinergi asked = Sinergi.of(own, Actuals.empty());

    assertThat(asked.plan("DIPA").request().plan()).contains("DIPA");
    assertThat(asked.plan("RKA").request().plan()).contains("RKA");
  }

  @Test
  void at_noPeriod_isRefused() {
    assertThatThrownBy(() -> desk.at("2022-Q5"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2022-Q5");
  }

  @Test
  void asOf_anInstantWithOffset_countsWhatWasKnownThen() {
    assertThat(desk.asOf("2023-01-25T06:59:59+07:00").node("T1").score().state())
        .isEqualTo(State.NOT_REPORTED);
    assertThat(desk.asOf("2023-01-25T07:00:00+07:00").node("T1").score().state())
        .isEqualTo(State.VALUE);
    assertThatThrownBy(() -> desk.asOf("kemarin"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(kemarin)")
        .hasMessageContaining("Maybe");
  }

  @Test
  void of_withoutAPeriod_looksAtTheLatestYear() {
    Cascade empty = Cascade.builder("kosong", Rulebooks.SAKIP).horizon("2020/2024").build();

    assertThat(desk.request().period()).hasToString("2022");
    assertThat(Sinergi.of(Stunting.cascade(), Actuals.empty()).request().period())
        .hasToString("2022");
    assertThat(Sinergi.of(empty, Actuals.empty()).request().period()).hasToString("2024");
  }

  @Test
  void toString_ofADesk_isOneLineWithTheAnswer() {
    assertThat(desk)
        .hasToString("stunting at 2022: T1 = 74.19 (Sedang), 3 agencies, 1 shared indicator");
    assertThat(desk.inIndonesian())
        .hasToString("stunting pada 2022: T1 = 74,19 (Sedang), 3 instansi, 1 indikator bersama");
    assertThat(desk.inIndonesian().inEnglish()).hasToString(desk.toString());
  }

  @Test
  void pages_inEitherLanguage_readAsTextAndAreNotStrings() {
    assertThat(desk.tree().toString()).contains("T1 Stunting turun", "■  74.19  Sedang");
    assertThat(desk.tree("S1").toString()).contains("P1").doesNotContain("T1");
    assertThat(desk.inIndonesian().tree().toString()).contains("■  74,19  Sedang");
    assertThat(desk.explain("T1").toString())
        .contains("(21.6 - 30.8) / (18.4 - 30.8) × 100 = 74.19");
    assertThat(desk.explain("T1", FigureKind.GAP).toString()).contains("gap = 39.71 points");
    assertThat(desk.explain(Selection.all().atLevel(Level.SASARAN)).toString())
        .contains("average of the distinct indicators of level SASARAN");
    assertThat(desk.inIndonesian().explain("bkkbn").toString()).contains("BKKBN = 120,00");
  }

  @Test
  void values_ofTheDesk_areOneLine() {
    assertThat(desk.node("T1")).hasToString("T1 = 74.19 (Sedang) Stunting turun");
    assertThat(desk.indicator("prev").toString()).startsWith("prev = 74.19 (Sedang)");
    assertThat(desk.agency("bkkbn").toString()).startsWith("bkkbn = 120.00 (Sangat Tinggi)");
    assertThat(desk.efficiency("tpk", "S1").toString()).startsWith("28.33");
  }

  @Test
  void average_byLevel_isThatOfTheEvaluation() {
    assertThat(desk.average("sasaran")).isEqualTo(desk.average(Level.SASARAN));
    assertThat(desk.average("SASARAN", "bkkbn")).hasToString("120.00 (Sangat Tinggi)");
    assertThat(desk.average(Selection.all().below("S1"))).hasToString("120.00 (Sangat Tinggi)");
    assertThatThrownBy(() -> desk.average("SASARN"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(SASARN)")
        .hasMessageEndingWith("Maybe you meant (SASARAN).");
  }

  @Test
  void json_ofTheDesk_isTheEvaluationDocument() {
    assertThat(desk.json())
        .hasToString(
            Evaluations.toJson(
                Evaluator.of(Stunting.cascade())
                    .evaluate(Stunting.actuals(), Period.ofYear(2022))));
  }

  @Test
  void sharing_ofTheDesk_isThatOfTheEvaluation() {
    Evaluation shared = Sharing.goal();
    Sinergi asked = Sinergi.of(shared.cascade(), shared.actuals());

    assertThat(asked.joint("i").toString()).contains("80 + 40 = 120 orang");
    assertThat(asked.inIndonesian().joint("T").toString()).contains("diwujudkan oleh a, b, c");
    assertThat(asked.joint("i").json()).hasToString(Evaluations.toJson(shared.joint("i")));
    assertThat(asked.attribution("i").toString()).contains("brought", "(zero)");
    assertThat(asked.attribution("i", Reference.BASELINE).toString()).contains("no baseline");
    assertThat(asked.attribution("i").json())
        .hasToString(Insights.toJson(Attribution.of(shared, "i")));
    assertThat(asked.attribution("i", Reference.TARGET).json().toString())
        .contains("\"reference\": \"TARGET\"");
    assertThat(asked.arrangements().toString()).contains("coordination\n  i  ");
    assertThat(asked.byService().toString()).contains("administrative  ▲ 90.00");
    assertThat(asked.byPattern().toString()).contains("one door");
    assertThat(asked.byArrangement().toString()).contains("dialogue", "coordinating body");
    assertThat(asked.synergy().toString()).contains("menko", "Analytic aid");
    assertThat(asked.synergy("a").toString()).contains("helping  T");
    assertThat(asked.silos().toString()).contains("rests on");
    assertThat(asked.inIndonesian().twins().toString()).contains("tidak ada indikator kembar");
    assertThatThrownBy(() -> asked.joint("j")).hasMessageContaining("(j)");
    assertThatThrownBy(() -> asked.synergy("d")).hasMessageContaining("(d)");
  }

  @Test
  void unknownId_isRefusedNamingTheNearest() {
    assertThatThrownBy(() -> desk.explain("T2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(T2)")
        .hasMessageContaining("Maybe you meant");
  }
}
