package id.sinergi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.sinergi.audit.PrintedAggregate.Kind;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** 504 rows that governments printed, where the folder of them is at hand. */
@EnabledIfSystemProperty(named = PublishedRowsTest.FOLDER, matches = ".+")
class PublishedRowsTest {
  static final String FOLDER = "sinergi.published";

  /** Rows whose class in the file is wrong, and why. */
  static final Map<String, String> WRONG =
      Map.of(
          "R1063",
          "15,540,300 of 15,600,000 is 0.9962 of one, cut off to the 0.99 printed; the file's own"
              + " note says (pecahan; teks: 99%), while its class takes the print for a percentage",
          "R1126",
          "-100 of 3 is -33.33 of one, as printed; the file's own note says (salah skala). Its"
              + " nearest formula, T/R, has no answer where the actual is below zero");

  /** What the file says, what the audit says. */
  @Test
  void audit_ofThePublishedRows_agreesWithTheirClasses() {
    List<Classified> all =
        Classified.read(Path.of(System.getProperty(FOLDER), "published_rows.csv"));

    assertThat(Classified.confusion(all))
        .isEqualToNormalizingNewlines(
            """
             22 NO_MATCH nearest F1 r/t -> NO_MATCH nearest F1 r/t
              1 NO_MATCH nearest F1 r/t -> truncate F6 r/t (fraction)
              3 NO_MATCH nearest F1cap100 -> NO_MATCH nearest F1cap100
              3 NO_MATCH nearest F2 (2t-r)/t -> NO_MATCH nearest F2 (2t-r)/t
              1 NO_MATCH nearest F3 t/r -> round F6 r/t (fraction)
             31 capaian_not_printed -> capaian_not_printed
            382 round F1 r/t -> round F1 r/t
              3 round F1cap100 -> round F1cap100
              8 round F2 (2t-r)/t -> round F2 (2t-r)/t
              8 round F5 printed=realisasi -> round F5 printed=realisasi
             12 round F6 r/t (fraction) -> round F6 r/t (fraction)
              1 round_up F1 r/t -> round_up F1 r/t
             10 rounded_to_0_then_padded F1 r/t -> rounded_to_0_then_padded F1 r/t
              1 rounded_to_1_then_padded F1 r/t -> rounded_to_1_then_padded F1 r/t
             10 truncate F1 r/t -> truncate F1 r/t
              1 truncate F2 (2t-r)/t -> truncate F2 (2t-r)/t
              7 zero_target -> zero_target
            """);
    assertThat(all).hasSize(504);
    assertThat(all.stream().filter(it -> !it.isSame()).map(Classified::id))
        .containsExactlyInAnyOrderElementsOf(WRONG.keySet());
    assertThat(all.stream().filter(Classified::isSame)).allMatch(Classified::isComputedAlike);
  }

  /** Means, sums, ratios and differences: of their class, the members' figure and ours. */
  @Test
  void audit_ofThePublishedAggregates_agreesWithTheirClasses() throws IOException {
    Path file = Path.of(System.getProperty(FOLDER), "published_aggregates.csv");
    Map<String, Integer> counts = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord record : records) {
        PrintedAggregate printed = aggregate(record);
        Audited row = Audit.of(List.of(printed)).rows().get(0);

        assertThat(row.derivation()).contains(new Derivation.Aggregated(printed.kind()));
        assertThat(row.computed().orElseThrow().setScale(6, RoundingMode.HALF_UP))
            .as(row.toString())
            .isEqualByComparingTo(record.getField("computed"));
        counts.merge(record.getField("result") + " -> " + words(row), 1, Integer::sum);
      }
    }

    assertThat(counts)
        .isEqualTo(
            Map.of(
                "match -> match", 27,
                "match_truncated -> match_truncated", 1,
                "MISMATCH -> MISMATCH", 2));
  }

  private static PrintedAggregate aggregate(NamedCsvRecord record) {
    Kind kind =
        switch (record.getField("method")) {
          case "mean" -> Kind.MEAN;
          case "sum" -> Kind.SUM;
          case "ratio" -> Kind.RATIO;
          case "diff" -> Kind.DIFFERENCE;
          default -> throw new AssertionError(record);
        };
    List<String> members = List.of(record.getField("members").split("; "));
    return PrintedAggregate.of(
        record.getField("agg_id"), kind, members, record.getField("printed"));
  }

  private static String words(Audited row) {
    if (row.match() == Match.DOES_NOT_FOLLOW) {
      return "MISMATCH";
    }
    return switch (row.habit().orElseThrow()) {
      case EXACT, HALF_UP -> "match";
      case TRUNCATED -> "match_truncated";
      default -> row.toString();
    };
  }
}
