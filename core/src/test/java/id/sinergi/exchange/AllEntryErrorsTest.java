package id.sinergi.exchange;

import static id.sinergi.finding.FindingCode.NOT_A_PARTY;
import static id.sinergi.finding.FindingCode.OVERLAP_COMPOSITION;
import static id.sinergi.finding.FindingCode.UNKNOWN_REFERENCE;
import static id.sinergi.time.Frequency.SEMESTER;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Language;
import id.sinergi.finding.Severity;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.testdomain.SmallCascades;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Actuals with one of each error: all are told at once, each with its place; the rest is kept. */
class AllEntryErrorsTest {
  private static final Cascade CASCADE =
      SmallCascades.twoDinasBuilder()
          .indicator("rasio", i -> i.at("S1").unit("%").maximize().ratio().sum(SEMESTER))
          .indicator(
              "satu",
              i ->
                  i.at("S1")
                      .unit("%")
                      .maximize()
                      .last(SEMESTER)
                      .lead("dinkes")
                      .contributor("dinsos")
                      .composition(Composition.LEAD_REPORTS))
          .build();

  private final Reading<Actuals> reading =
      ActualsDocuments.read(
          """
          {"format": "sinergi-actuals/1", "actuals": [
            {"indicator": "kunjungan", "agency": "dinkes", "period": "2024-Q1", "value": 7},
            {"indicator": "kunjungn", "agency": "dinkes", "period": "2024-Q1", "value": 7},
            {"indicator": "kunjungan", "agency": "dinsos", "period": "2024-Q1", "value": 7},
            {"indicator": "kunjungan", "agency": "dinkes", "period": "2024-03", "value": 7},
            {"indicator": "rasio", "agency": "dinkes", "period": "2024", "value": 7},
            {"indicator": "kunjungan", "agency": "dinkes", "period": "2024-Q2", "value": 1e300}],
           "overlaps": [
            {"indicator": "satu", "parties": ["dinkes", "dinsos"], "period": "2024", "amount": 1}]}
          """,
          CASCADE);

  @Test
  void read_oneOfEach_tellsAndLocatesEach_andKeepsTheRest() {
    assertThat(reading.findings())
        .extracting(it -> it.code() + " " + it.place())
        .containsExactly(
            "UNKNOWN_REFERENCE /actuals/1/indicator (line 3, column 3)",
            "NOT_A_PARTY /actuals/2/agency (line 4, column 3)",
            "PERIOD_FINER_THAN_FREQUENCY /actuals/3/period (line 5, column 3)",
            "RATIO_PARTS /actuals/4/value (line 6, column 3)",
            "OUT_OF_RANGE /actuals/5/value (line 7, column 80)",
            "OVERLAP_COMPOSITION /overlaps/0/indicator (line 9, column 3)");
    assertThat(reading.value().orElseThrow().actuals())
        .containsExactly(Actual.of("kunjungan", "dinkes", "2024-Q1", 7));
    assertThat(reading.findings())
        .allSatisfy(
            it -> assertThat(it.text(Language.ID)).isNotBlank().isNotEqualTo(it.text(Language.EN)));
  }

  @Test
  void read_oneOfEach_leavesNoErrorOfEntriesOut() {
    Set<FindingCode> ofEntries = EnumSet.range(NOT_A_PARTY, OVERLAP_COMPOSITION);
    ofEntries.add(UNKNOWN_REFERENCE);
    assertThat(reading.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrderElementsOf(ofEntries);
  }

  /** Of a document, of a cascade, of an entry: errors of another sort would have no such table. */
  @Test
  void codes_afterTheErrorsOfEntries_areNoErrors() {
    assertThat(FindingCode.values())
        .filteredOn(it -> it.severity() == Severity.ERROR)
        .containsExactlyElementsOf(EnumSet.range(FindingCode.MALFORMED, OVERLAP_COMPOSITION));
  }
}
