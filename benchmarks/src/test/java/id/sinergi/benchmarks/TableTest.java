package id.sinergi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
  private static final String RESULT =
      """
      {"benchmark": "id.sinergi.benchmarks.%s", "mode": "avgt", "params": {"size": "%s"},
       "primaryMetric": {"score": 0, "scoreUnit": "ms/op", "rawData": [[%s], [%s], [%s]]}}""";

  @TempDir Path directory;

  private Path results(String... all) throws IOException {
    return Files.writeString(directory.resolve("r.json"), "[" + String.join(",", all) + "]");
  }

  private static String result(String benchmark, int size, double one, double two, double three) {
    return RESULT.formatted(benchmark, size, one, two, three);
  }

  @Test
  void of_twoTimes_ratioOfMedians() throws IOException {
    Path results =
        results(
            result("RollUpBenchmark.sinergi", 1_000_000, 4, 90, 5),
            result("RollUpBenchmark.duckDb", 1_000_000, 100, 110, 1));
    assertThat(Table.of(List.of(results)))
        .contains(
            "| evaluation from bound actuals, against DuckDB | 20 times faster | not measured"
                + " | 20 times (5 ms : 100 ms) | not measured |");
  }

  @Test
  void of_lessThanWanted_saysMissed() throws IOException {
    Path results =
        results(
            result("RollUpBenchmark.sinergi", 100_000, 5, 5, 5),
            result("RollUpBenchmark.floor", 100_000, 0.5, 0.5, 0.5));
    assertThat(Table.of(List.of(results)))
        .contains(
            "| within 5 times | **missed: 10 times** (5 ms : 500 us) | not measured | not measured |");
  }

  @Test
  void of_ourTimes_forEachNodeOrIndicator() throws IOException {
    Path results =
        results(
            result("RollUpBenchmark.sinergi", 1_000_000, 30, 31, 32),
            result("RollUpBenchmark.sinergi", 10_000_000, 330, 340, 350));
    assertThat(Table.of(List.of(results)))
        .contains(
            "| ... for each node or indicator | linear growth | not measured | 31 ns | 34 ns |");
  }

  @Test
  void of_bytesInUse_perNodeOrIndicator() {
    Path results = directory.resolve("memory.json");
    Results.writeMemory(results, 1_000_000, Map.of("planAndEvaluation", 87.25));
    assertThat(Table.of(List.of(results)))
        .contains("| under 100 bytes | not measured | 87.3 bytes | not measured |");
  }

  @Test
  void main_betweenComments_putsTheTable() throws IOException {
    Path results = results(result("RollUpBenchmark.sinergi", 100_000, 5, 5, 5));
    Path text = directory.resolve("README.md");
    Files.writeString(text, "before\n<!-- benchmarks -->\nold\n<!-- /benchmarks -->\nafter\n");
    Table.main(new String[] {text.toString(), results.toString()});
    assertThat(text)
        .content()
        .startsWith("before\n<!-- benchmarks -->\n| what |")
        .endsWith("|\n<!-- /benchmarks -->\nafter\n")
        .doesNotContain("old");
  }

  @Test
  void isUpToDate_otherFigures_saysNo() throws IOException {
    Path results = results(result("RollUpBenchmark.sinergi", 100_000, 5, 5, 5));
    Path text = directory.resolve("README.md");
    Files.writeString(text, "<!-- benchmarks -->\nold\n<!-- /benchmarks -->\n");
    assertThat(Table.isUpToDate(text, List.of(results))).isFalse();
    Table.main(new String[] {text.toString(), results.toString()});
    assertThat(Table.isUpToDate(text, List.of(results))).isTrue();
  }
}
