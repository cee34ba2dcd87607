package id.sinergi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * The table of what is wanted and what was measured, from the results. Puts it between two comments
 * of a text, or says whether it stands there.
 *
 * <p>{@code java -cp benchmarks/target/benchmarks.jar id.sinergi.benchmarks.Table README.md
 * benchmarks/results/short.json [more.json ...] [--check]}
 */
final class Table {
  private static final String BEGIN = "<!-- benchmarks -->\n";
  private static final String END = "<!-- /benchmarks -->\n";
  private static final String NONE = "not measured";
  private static final int[] SIZES = {100_000, 1_000_000, 10_000_000};
  private static final int[] ALL_SIZES = {10_000, 100_000, 1_000_000, 10_000_000};

  private static final String OURS = "RollUpBenchmark.sinergi";
  private static final String KEYS = "KeysBenchmark.sinergi";
  private static final String LIVE = "LiveBenchmark.report";

  private static final List<Row> ROWS =
      List.of(
          faster(
              "evaluation from bound actuals, against DuckDB", 20, OURS, "RollUpBenchmark.duckDb"),
          faster("... DuckDB on one thread", 0, OURS, "RollUpBenchmark.duckDbOneThread"),
          faster("... SQLite", 0, OURS, "RollUpBenchmark.sqlite"),
          faster("... object graph, `BigDecimal`", 50, OURS, "RollUpBenchmark.decimalGraph"),
          faster("... object graph, `double`", 0, OURS, "RollUpBenchmark.doubleGraph"),
          faster("... JGraphT, topological order", 0, OURS, "RollUpBenchmark.jgrapht"),
          within("... one plain pass over the same arrays", 5, OURS, "RollUpBenchmark.floor"),
          within(
              "... the same, with coverage, both views and credit",
              12,
              "RollUpBenchmark.sinergiAllViews",
              "RollUpBenchmark.floor"),
          new Row("... for each node or indicator", "linear growth", Table::each),
          faster("two threads against one", 1.6, "RollUpBenchmark.sinergiTwoThreads", OURS),
          faster("evaluation from string keys, against DuckDB", 1, KEYS, "KeysBenchmark.duckDb"),
          faster("... DuckDB on one thread", 0, KEYS, "KeysBenchmark.duckDbOneThread"),
          faster("... SQLite", 0, KEYS, "KeysBenchmark.sqlite"),
          under("one report into a live evaluation, by handle (median)", 1e3, LIVE, 1_000_000),
          spread("... the slowest size against the fastest", 10, LIVE),
          under("... of the indicator of 5,500 parties", 0, "LiveBenchmark.reportOfEveryone", 0),
          under("... and a snapshot", 0, "LiveBenchmark.reportThenSnapshot", 0),
          under("a what-if of one actual (median)", 1e4, "WhatIfBenchmark.whatIf", 1_000_000),
          under("... and reading the topmost score", 0, "WhatIfBenchmark.whatIfAndTop", 0),
          within(
              "compiling, in passes of the `double` object graph",
              10,
              "StartBenchmark.compile",
              "RollUpBenchmark.doubleGraph"),
          within(
              "first evaluation of a window, against later ones",
              0,
              "StartBenchmark.firstOfWindow",
              OURS),
          new Row(
              "compiled plan and one evaluation, per node or indicator",
              "under 100 bytes",
              (results, size) -> bytes(results, "Memory.planAndEvaluation", size, 100)),
          within(
              "reading a cascade from JSON, against Jackson's `readTree`",
              1.5,
              "ReadBenchmark.cascade",
              "ReadBenchmark.cascadeTree"),
          within("... actuals", 1.5, "ReadBenchmark.actuals", "ReadBenchmark.actualsTree"),
          within(
              "levers: screening all indicators below one goal, in evaluations",
              3,
              "LeversBenchmark.screening",
              "LeversBenchmark.evaluation"),
          faster(
              "... and the ten greatest exactly, against evaluating anew for 4 indicators",
              0,
              "LeversBenchmark.screeningAndTopTen",
              "LeversBenchmark.naiveOfFour"),
          faster(
              "bounds of all figures, against evaluating anew for 4 missing reports",
              0,
              "BoundsBenchmark.all",
              "BoundsBenchmark.reEvaluateSample"),
          faster(
              "change of one goal by all indicators, against evaluating anew for 4 of them",
              0,
              "ChangeBenchmark.change",
              "ChangeBenchmark.naive"),
          faster(
              "attribution of the indicator of all agencies, against evaluating anew without each of 4",
              0,
              "AttributionBenchmark.everyone",
              "AttributionBenchmark.everyoneNaive"),
          under("... of 16 parties by all 65,536 coalitions", 0, "AttributionBenchmark.exact", 0),
          under("... evaluating anew for 4 of them", 0, "AttributionBenchmark.exactNaive", 0));

  private record Row(String what, String wanted, BiFunction<Results, Integer, String> measured) {}

  private Table() {}

  /**
   * Writes, or checks.
   *
   * @param args the text, the results, and whether only to check
   */
  public static void main(String[] args) throws IOException {
    List<String> files = new ArrayList<>(Arrays.asList(args));
    boolean isCheck = files.remove("--check");
    Path text = Path.of(files.remove(0));
    List<Path> results = files.stream().map(Path::of).toList();
    if (!isCheck) {
      Files.writeString(text, put(Files.readString(text), results));
    } else if (!isUpToDate(text, results)) {
      System.err.println("The text (" + text + ") shows other figures than the results.");
      System.exit(1);
    }
  }

  /** Whether the text shows these results. */
  static boolean isUpToDate(Path text, List<Path> results) throws IOException {
    String before = Files.readString(text);
    return put(before, results).equals(before);
  }

  private static String put(String text, List<Path> results) {
    int from = text.indexOf(BEGIN);
    int to = text.indexOf(END);
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(
          "The text has no (" + BEGIN.strip() + ") and (" + END.strip() + ").");
    }
    return text.substring(0, from) + BEGIN + of(results) + text.substring(to);
  }

  /** The table as Markdown, with the machine of the first results above it. */
  static String of(List<Path> files) {
    Results results = Results.of(files);
    StringBuilder out = new StringBuilder();
    Path machine = Machine.beside(files.get(0));
    if (Files.exists(machine)) {
      JsonNode facts = Results.JSON.readTree(machine);
      out.append(facts.get("jdk").stringValue()).append("; ");
      out.append(facts.get("machine").stringValue()).append("; `");
      out.append(facts.get("command").stringValue()).append("`\n\n");
    }
    out.append("| what | wanted | 0.1 million | 1 million | 10 million |\n|---|---|---|---|---|\n");
    for (Row row : ROWS) {
      String cells =
          IntStream.of(SIZES)
              .mapToObj(size -> row.measured.apply(results, size))
              .collect(Collectors.joining(" | "));
      out.append("| " + row.what + " | " + row.wanted + " | " + cells + " |\n");
    }
    return out.toString();
  }

  /** How many times faster the first is than the second; 0: nothing is wanted. */
  private static Row faster(String what, double wanted, String first, String second) {
    return new Row(
        what,
        wanted == 0 ? "" : wanted == 1 ? "faster" : number(wanted) + " times faster",
        (results, size) -> {
          OptionalDouble ours = results.median(first, size);
          OptionalDouble theirs = results.median(second, size);
          if (ours.isEmpty() || theirs.isEmpty()) {
            return NONE;
          }
          double ratio = theirs.getAsDouble() / ours.getAsDouble();
          return verdict(ratio >= wanted, number(ratio) + " times")
              + against(ours.getAsDouble(), theirs.getAsDouble());
        });
  }

  /** How many times as long the first takes as the second; 0: nothing is wanted. */
  private static Row within(String what, double wanted, String first, String second) {
    return new Row(
        what,
        wanted == 0 ? "" : "within " + number(wanted) + " times",
        (results, size) -> {
          OptionalDouble ours = results.median(first, size);
          OptionalDouble theirs = results.median(second, size);
          if (ours.isEmpty() || theirs.isEmpty()) {
            return NONE;
          }
          double ratio = ours.getAsDouble() / theirs.getAsDouble();
          return verdict(wanted == 0 || ratio <= wanted, number(ratio) + " times")
              + against(ours.getAsDouble(), theirs.getAsDouble());
        });
  }

  /** A time that is wanted at one size; 0: nothing is wanted. */
  private static Row under(String what, double nanoseconds, String benchmark, int at) {
    return new Row(
        what,
        nanoseconds == 0 ? "" : "under " + time(nanoseconds) + " at 1 million",
        (results, size) -> {
          OptionalDouble median = results.median(benchmark, size);
          return median.isEmpty()
              ? NONE
              : verdict(
                  size != at || median.getAsDouble() < nanoseconds, time(median.getAsDouble()));
        });
  }

  /** How far sizes lie apart, up to this one. */
  private static Row spread(String what, double wanted, String benchmark) {
    return new Row(
        what,
        "within " + number(wanted) + " times",
        (results, upTo) -> {
          double[] times = times(results, benchmark, upTo);
          if (times.length < 2 || results.median(benchmark, upTo).isEmpty()) {
            return NONE;
          }
          double least = times[0];
          double most = times[times.length - 1];
          return verdict(most <= wanted * least, number(most / least) + " times")
              + against(most, least);
        });
  }

  /** Of all sizes up to this one, the least first. */
  private static double[] times(Results results, String benchmark, int upTo) {
    return IntStream.of(ALL_SIZES)
        .filter(size -> size <= upTo)
        .mapToObj(size -> results.median(benchmark, size))
        .flatMapToDouble(OptionalDouble::stream)
        .sorted()
        .toArray();
  }

  private static String each(Results results, int size) {
    OptionalDouble median = results.median(OURS, size);
    return median.isEmpty() ? NONE : time(median.getAsDouble() / size);
  }

  private static String bytes(Results results, String benchmark, int size, double most) {
    OptionalDouble bytes = results.median(benchmark, size);
    return bytes.isEmpty()
        ? NONE
        : verdict(bytes.getAsDouble() < most, number(bytes.getAsDouble()) + " bytes");
  }

  private static String verdict(boolean isMet, String measured) {
    return isMet ? measured : "**missed: " + measured + "**";
  }

  private static String against(double ours, double theirs) {
    return " (" + time(ours) + " : " + time(theirs) + ")";
  }

  private static String time(double nanoseconds) {
    return nanoseconds < 1e3
        ? number(nanoseconds) + " ns"
        : nanoseconds < 1e6
            ? number(nanoseconds / 1e3) + " us"
            : nanoseconds < 1e9
                ? number(nanoseconds / 1e6) + " ms"
                : number(nanoseconds / 1e9) + " s";
  }

  /** Three digits that count. */
  private static String number(double value) {
    if (value >= 100) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    String text = String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    return text.replaceFirst("\\.?0+$", "");
  }
}
