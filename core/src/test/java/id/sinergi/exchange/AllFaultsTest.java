package id.sinergi.exchange;

import static id.sinergi.exchange.Example.small;
import static id.sinergi.exchange.Example.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One reading finds all that is wrong, each where it stands. */
class AllFaultsTest {

  @Test
  void read_documentFullOfFaults_findsAllOfThemWhereTheyStand() {
    Reading<Cascade> reading = Cascades.read(text("faults.json"));

    assertThat(reading.value()).isEmpty();
    assertThat(reading.findings().stream().map(Example::brief))
        .containsExactly(
            "UNKNOWN_FIELD /nmae 3:16",
            "INVALID_VALUE /horizon 4:14",
            "INVALID_VALUE /plans/1 5:19",
            "INVALID_VALUE /plans/2 5:25",
            "UNKNOWN_REFERENCE /rulebook 6:15",
            "INVALID_VALUE /agencies/0/kind 8:48",
            "INVALID_VALUE /agencies/0/during/from 8:78",
            "DUPLICATE_FIELD /agencies/1/id 9:81",
            "UNKNOWN_REFERENCE /agencies/2/parent 10:5",
            "WRONG_TYPE /agencies/2/name 10:26",
            "MISSING_FIELD /agencies/3 11:5",
            "WRONG_TYPE /agencies/4 12:5",
            "WRONG_TYPE /nodes/0/weight 15:113",
            "MISSING_FIELD /nodes/1 16:5",
            "UNKNOWN_REFERENCE /nodes/1/owner/agency 16:5",
            "INVALID_VALUE /nodes/1/owner/position 16:73",
            "WRONG_TYPE /nodes/1/budget 16:88",
            "INVALID_VALUE /nodes/2/budget/0/period 17:126",
            "OUT_OF_RANGE /nodes/2/budget/0/amount 17:147",
            "UNKNOWN_REFERENCE /nodes/3/owner/agency 18:5",
            "DUPLICATE_ID /nodes/3/id 18:5",
            "WRONG_TYPE /nodes/3/tags/a 18:121",
            "DUPLICATE_FIELD /nodes/3/tags/b 18:134",
            "INVALID_VALUE /nodes/3/basis/blend 18:164",
            "INVALID_VALUE /links/0/consent 21:67",
            "UNKNOWN_REFERENCE /links/1/child 22:5",
            "INVALID_VALUE /indicators/0 25:5",
            "INVALID_VALUE /indicators/0/polarity 25:56",
            "INVALID_VALUE /indicators/0/decimals 25:161",
            "INVALID_VALUE /indicators/1/formula/table/0 26:90",
            "INVALID_VALUE /indicators/1/formula/table/1 26:101",
            "WRONG_TYPE /indicators/1/formula/table/2 26:106",
            "INVALID_VALUE /indicators/1/scale 26:166",
            "INVALID_VALUE /indicators/1/targets/0 27:18",
            "MISSING_FIELD /indicators/1/targets/1 27:60",
            "MISSING_FIELD /indicators/1/targets/2 27:90",
            "OUT_OF_RANGE /indicators/1/targets/3/value 27:138",
            "INVALID_VALUE /indicators/1/targets/3/effective 27:159",
            "INVALID_VALUE /indicators/1/parties/1 28:56",
            "UNKNOWN_REFERENCE /indicators/2/agency 29:5",
            "RANGE_INVERTED /indicators/2/targets/1 29:5",
            "UNKNOWN_REFERENCE /measures/0/indicator 31:16",
            "WRONG_TYPE /measures/0/weight 31:60",
            "NEGATIVE_WEIGHT /measures/1/weight 31:67");
  }

  @Test
  void read_mistypedWords_namesTheNearestKnown() {
    assertThat(Cascades.read(text("faults.json")).findings().stream().map(Finding::toString))
        .anyMatch(it -> it.contains("The field (nmae) is not known here. Maybe you meant (name)."))
        .anyMatch(it -> it.contains("cannot be (2024-Q5). Maybe you meant (2024-Q4)."))
        .anyMatch(it -> it.contains("cannot be (REGENCI). Maybe you meant (REGENCY)."))
        .anyMatch(it -> it.contains("the id (sakip-12). Maybe you meant (sakip-120)."))
        .anyMatch(it -> it.contains("no agency with the id (dinkse). Maybe you meant (dinkes)."))
        .anyMatch(it -> it.contains("The field (budget) holds (an object {...}), where (a list"));
  }

  @Test
  void read_entryLeftOut_isNotReportedWhereItIsReferredTo() {
    Reading<Cascade> reading = Cascades.read(small("\"WORK_UNIT\"", "\"WORK_UNITS\""));

    assertThat(reading.findings().stream().map(Example::brief))
        .containsExactly("INVALID_VALUE /agencies/0/kind 2:67");
  }

  @Test
  void read_faultOfAListWrittenInAnotherOrder_standsWhereItIsWritten() {
    String json =
        small(
            "[{\"period\": \"2024\", \"value\": 10}]",
            "[{\"period\": \"2025\", \"value\": 1}, {\"period\": \"2024\", \"low\": 2, \"high\":"
                + " 1}, {\"period\": \"2025\", \"value\": 1}]");

    assertThat(Cascades.read(json).findings().stream().map(Example::brief))
        .containsExactlyInAnyOrder(
            "RANGE_INVERTED /indicators/0/targets/1 6:4",
            "DUPLICATE_TARGET /indicators/0/targets/2 6:4");
  }

  @Test
  void read_partiesWrittenInAnotherOrder_faultsStandWhereTheyAreWritten() {
    String parties =
        "\"composition\": \"SUM\", \"parties\": [{\"agency\": \"zz\", \"role\": \"CONTRIBUTOR\"},"
            + " {\"agency\": \"dinkes\", \"role\": \"LEAD\"}]";

    assertThat(Cascades.read(small("\"agency\": \"dinkes\"}]", parties + "}]")).findings())
        .extracting(Example::brief)
        .containsExactly("UNKNOWN_REFERENCE /indicators/0/parties/0/agency 6:4");
  }

  @Test
  void read_cycleUnknownParentAndDuplicate_areFoundTogether() {
    String links =
        "\"links\": ["
            + "{\"child\": \"T1\", \"parent\": \"T2\", \"kind\": \"CASCADE\"},"
            + "{\"child\": \"T2\", \"parent\": \"T1\", \"kind\": \"CASCADE\"},"
            + "{\"child\": \"T1\", \"parent\": \"T9\", \"kind\": \"REFERENCE\"}],"
            + "\"nodes\": [{\"id\": \"T2\", \"level\": \"SASARAN\", \"name\": \"\", \"owner\":"
            + " {\"agency\": \"dinkes\", \"position\": \"Kepala\"}},"
            + "{\"id\": \"aki\", \"level\": \"SASARAN\", \"name\": \"\", \"owner\":"
            + " {\"agency\": \"dinkes\", \"position\": \"Kepala\"}},";

    List<Finding> findings = Cascades.read(small("\"nodes\": [", links)).findings();

    assertThat(findings.stream().map(it -> it.code().name()))
        .contains("CYCLE", "UNKNOWN_REFERENCE", "DUPLICATE_ID");
    assertThat(findings.toString()).contains("T1 -> T2");
  }

  @Test
  void read_headMissing_namesEachField() {
    assertThat(Cascades.read("{}").findings())
        .extracting(Example::brief)
        .containsExactly("MISSING_FIELD  1:1", "MISSING_FIELD  1:1", "MISSING_FIELD  1:1");
  }

  @Test
  void read_sameDocumentTwice_findsTheSame() {
    assertThat(Cascades.read(text("faults.json")).findings())
        .isEqualTo(Cascades.read(text("faults.json")).findings());
  }
}
