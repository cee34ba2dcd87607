package id.sinergi.exchange;

import static id.sinergi.testdomain.Sharing.actual;
import static id.sinergi.testdomain.Sharing.sum;
import static id.sinergi.testdomain.Sharing.with;
import static id.sinergi.testdomain.Sharing.year;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.indicator.Party;
import id.sinergi.insight.Attribution;
import org.junit.jupiter.api.Test;

class AttributionDocumentTest {
  private static final Evaluation EVALUATION =
      year(
          sum(i -> i.party(with(Party.lead("a"), 60)).party(with(Party.contributor("b"), 40))),
          actual("a", 50),
          actual("b", 30));

  /** The lines after the method, which is long. */
  private static String told(Evaluation evaluation) {
    String json = Insights.toJson(Attribution.of(evaluation, "i"));
    assertThat(json)
        .startsWith("{\n  \"format\": \"sinergi-insight/1\",\n  \"insight\": \"attribution\",\n");
    return json.substring(json.indexOf("  \"indicator\""));
  }

  @Test
  void toJson_anAttribution_hasItsRowsByParty() {
    assertThat(told(EVALUATION))
        .isEqualTo(
            """
              "indicator": "i",
              "composition": "SUM",
              "reference": "ZERO",
              "joint": {"state": "VALUE", "value": 80, "raw": 80, "coverage": 1, "band": "TINGGI", "provisional": false, "formula": "TARGET_RATIO"},
              "atReference": 0,
              "total": 80,
              "way": "CLOSED_FORM",
              "parties": {
                "a": {"value": 50, "leaveOneOut": 50, "own": {"state": "VALUE", "value": 83.33333333333333, "raw": 83.33333333333333, "coverage": 1, "band": "TINGGI", "provisional": false, "formula": "TARGET_RATIO"}},
                "b": {"value": 30, "leaveOneOut": 30, "own": {"state": "VALUE", "value": 75, "raw": 75, "coverage": 1, "band": "SEDANG", "provisional": false, "formula": "TARGET_RATIO"}}
              }
            }
            """);
  }

  @Test
  void toJson_withoutOne_hasTheReason() {
    assertThat(told(year(EVALUATION.cascade())))
        .isEqualTo(
            """
              "indicator": "i",
              "composition": "SUM",
              "reference": "ZERO",
              "joint": {"state": "NOT_REPORTED", "coverage": 0, "missing": ["a 2024", "b 2024"]},
              "reason": {"id": "tidak ada capaian bersama: belum dilaporkan", "en": "there is no joint figure: not reported"}
            }
            """);
  }
}
