package id.sinergi.testdomain;

import id.sinergi.cascade.Cascade;
import id.sinergi.exchange.ActualsDocuments;
import id.sinergi.exchange.Cascades;
import id.sinergi.indicator.Actuals;

/**
 * A year of a regency: a perjanjian kinerja of January, a dinas dissolved in May, a perjanjian
 * kinerja perubahan of August, and a final figure revised in the next March.
 */
public final class Perubahan {
  private static final String PK = "\"plan\": \"PK\", \"effective\": \"2024-01-15T00:00:00Z\"";

  private Perubahan() {}

  /** The document of January. */
  public static Cascade inJanuary() {
    return cascade("", "");
  }

  /** The document of May: the dinas sosial is dissolved. */
  public static Cascade inMay() {
    return cascade(", \"during\": {\"to\": \"2024-05-31\"}", "");
  }

  /** The document since August: the dinas kesehatan is to train 140 instead of 120. */
  public static Cascade inAugust() {
    return cascade(
        ", \"during\": {\"to\": \"2024-05-31\"}",
        ", {\"period\": \"2024\", \"value\": 140, \"plan\": \"PK_PERUBAHAN\","
            + " \"effective\": \"2024-08-20T00:00:00Z\"}");
  }

  private static Cascade cascade(String during, String later) {
    String text =
        """
        {"format": "sinergi-cascade/1", "id": "kader", "name": "Kader terlatih",
         "horizon": "2024", "rulebook": "sakip-120",
         "agencies": [
           {"id": "pemkab", "name": "Pemerintah Kabupaten", "kind": "REGENCY"},
           {"id": "dinkes", "name": "Dinas Kesehatan", "kind": "WORK_UNIT", "parent": "pemkab"},
           {"id": "dinsos", "name": "Dinas Sosial", "kind": "WORK_UNIT", "parent": "pemkab"DURING}],
         "nodes": [
           {"id": "T1", "level": "TUJUAN", "name": "Desa terlayani",
            "owner": {"agency": "pemkab", "position": "Bupati"}},
           {"id": "S1", "level": "SASARAN", "name": "Kader dilatih",
            "owner": {"agency": "dinkes", "position": "Kepala Dinas"}}],
         "links": [{"child": "S1", "parent": "T1", "kind": "CASCADE"}],
         "indicators": [
           {"id": "latih", "name": "Kader yang dilatih", "unit": "orang", "polarity": "MAXIMIZE",
            "consolidation": "SUM", "frequency": "MONTH", "composition": "SUM", "parties": [
              {"agency": "dinkes", "role": "LEAD", "targets": [DINKES]},
              {"agency": "dinsos", "role": "CONTRIBUTOR", "targets": [DINSOS]}]}],
         "measures": [{"node": "S1", "indicator": "latih"}]}
        """;
    return Cascades.read(
            text.replace("DURING", during)
                .replace("DINKES", monthly(10) + later)
                .replace("DINSOS", monthly(8)))
        .orElseThrow();
  }

  private static String monthly(int value) {
    StringBuilder targets = new StringBuilder();
    for (int month = 1; month <= 12; month++) {
      targets.append(month == 1 ? "" : ", ");
      targets.append("{\"period\": \"2024-%02d\", \"value\": %d, ".formatted(month, value));
      targets.append(PK).append('}');
    }
    return targets.toString();
  }

  /** What was known early in a month of 2024 (13 and on: of 2025), every report of it. */
  public static Actuals until(int month) {
    StringBuilder entries = new StringBuilder();
    for (int of = 1; of <= 12 && of < month; of++) {
      entry(entries, "dinkes", of, of == 1 ? 8 : 10, at(of + 1));
      if (of <= 5) {
        entry(entries, "dinsos", of, of == 1 ? 6 : 8, at(of + 1));
      }
    }
    if (month > 15) {
      entry(entries, "dinkes", 1, 9.5, at(15));
    }
    String text = "{\"format\": \"sinergi-actuals/1\", \"actuals\": [%s]}".formatted(entries);
    return ActualsDocuments.read(text, inAugust()).orElseThrow();
  }

  private static String at(int month) {
    return "%d-%02d-05T00:00:00Z".formatted(month > 12 ? 2025 : 2024, (month - 1) % 12 + 1);
  }

  private static void entry(
      StringBuilder entries, String agency, int month, double value, String at) {
    entries.append(entries.isEmpty() ? "" : ", ");
    entries.append(
        "{\"indicator\": \"latih\", \"agency\": \"%s\", \"period\": \"2024-%02d\","
                .formatted(agency, month)
            + " \"value\": "
            + value
            + ", \"reportedAt\": \""
            + at
            + "\"}");
  }
}
