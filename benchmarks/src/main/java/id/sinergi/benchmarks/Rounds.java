package id.sinergi.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Benchmarks whose ratio counts, in one JVM by turns: a busy neighbour slows all of them. Each
 * round is what JMH calls a fork; started by {@link Ratios}.
 */
final class Rounds {
  private static final int ROUNDS = 5;
  private static final TimeValue WARM_UP = TimeValue.milliseconds(500);
  private static final TimeValue ITERATION = TimeValue.milliseconds(500);

  /** Benchmarks that take turns. */
  enum Group {
    FIGURES("RollUpBenchmark|KeysBenchmark|StartBenchmark"),
    GROWTH("RollUpBenchmark\\.sinergi"),
    DOCUMENTS("ReadBenchmark"),
    CHANGES("LiveBenchmark|WhatIfBenchmark"),
    INSIGHTS("LeversBenchmark|BoundsBenchmark|ChangeBenchmark|AttributionBenchmark");

    private final String pattern;

    Group(String pattern) {
      this.pattern = pattern;
    }
  }

  private Rounds() {}

  /**
   * Runs a group.
   *
   * @param args the group, the size, and where the results go
   */
  public static void main(String[] args) throws RunnerException {
    Group group = Group.valueOf(args[0]);
    String size = args[1];
    List<String> names = names(group);
    Map<String, List<RunResult>> results = new LinkedHashMap<>();
    for (int round = 0; round <= ROUNDS; round++) {
      System.out.printf(
          "%s at %s: %s%n", group, size, round == 0 ? "warming up" : "round " + round);
      for (String name : names) {
        Collection<RunResult> result = run(name, size, round == 0);
        if (round > 0) {
          results.computeIfAbsent(name, it -> new ArrayList<>()).addAll(result);
        }
      }
    }
    Path to = Path.of(args[2]);
    ResultFormatFactory.getInstance(ResultFormatType.JSON, to.toString())
        .writeOut(results.values().stream().map(Rounds::together).toList());
  }

  private static List<String> names(Group group) {
    OutputFormat out = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
    return BenchmarkList.defaultList().find(out, List.of(group.pattern), List.of()).stream()
        .map(BenchmarkListEntry::getUsername)
        .toList();
  }

  private static Collection<RunResult> run(String name, String size, boolean isWarmUp)
      throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include("^" + Pattern.quote(name) + "$")
                .param("size", size)
                .forks(0)
                .warmupIterations(isWarmUp ? 2 : 0)
                .warmupTime(WARM_UP)
                .measurementIterations(1)
                .measurementTime(ITERATION)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }

  /** The rounds as one result. */
  private static RunResult together(List<RunResult> rounds) {
    List<BenchmarkResult> all = new ArrayList<>();
    rounds.forEach(it -> all.addAll(it.getBenchmarkResults()));
    return new RunResult(rounds.get(0).getParams(), all);
  }
}
