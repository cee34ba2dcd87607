package id.sinergi.benchmarks;

import id.sinergi.benchmarks.Rounds.Group;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The short version of all that is promised about speed and size, in under ten minutes: what is
 * compared takes turns in one JVM. Prints the table and keeps the results.
 *
 * <p>{@code java -cp benchmarks/target/benchmarks.jar id.sinergi.benchmarks.Ratios}
 *
 * <p>Ten times the yardstick, without peers and documents: {@code java -cp
 * benchmarks/target/benchmarks.jar id.sinergi.benchmarks.Ratios benchmarks/results/ten-million.json
 * 10000000}
 *
 * <p>One group alone, such as the insights: {@code java -cp benchmarks/target/benchmarks.jar
 * id.sinergi.benchmarks.Ratios benchmarks/results/insights.json INSIGHTS 1000000}
 */
public final class Ratios {
  private static final Path RESULTS = Path.of("benchmarks", "results", "short.json");
  private static final int TENTH = 100_000;
  private static final int YARDSTICK = 1_000_000;

  private final List<Path> parts = new ArrayList<>();

  private Ratios() {}

  /**
   * Runs it.
   *
   * @param args where the results go, unless to {@code benchmarks/results/short.json}; and which
   *     sizes to run, unless the short version's, after a group if it alone is to run
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path to = args.length == 0 ? RESULTS : Path.of(args[0]);
    Files.createDirectories(to.toAbsolutePath().getParent());
    Ratios ratios = new Ratios();
    if (args.length < 2) {
      ratios.all(YARDSTICK);
      ratios.all(TENTH);
      ratios.turns(Group.CHANGES, TENTH / 10);
    } else if (Character.isDigit(args[1].charAt(0))) {
      for (String size : Arrays.asList(args).subList(1, args.length)) {
        ratios.all(Integer.parseInt(size));
      }
    } else {
      for (String size : Arrays.asList(args).subList(2, args.length)) {
        ratios.turns(Group.valueOf(args[1]), Integer.parseInt(size));
      }
    }
    Results.join(ratios.parts, to);
    for (Path part : ratios.parts) {
      Files.delete(part);
    }
    String command = "java -cp benchmarks/target/benchmarks.jar " + Ratios.class.getName();
    Machine.write(
        Machine.beside(to), args.length == 0 ? command : command + " " + String.join(" ", args));
    System.out.println(Table.of(List.of(to)));
  }

  /** What can be done at that size: no peer, and no tree of a document, holds ten million. */
  private void all(int size) throws IOException, InterruptedException {
    if (size <= YARDSTICK) {
      turns(Group.FIGURES, size);
      turns(Group.DOCUMENTS, size);
    } else {
      turns(Group.GROWTH, size);
    }
    turns(Group.CHANGES, size);
    parts.add(fork(size, Memory.class, Integer.toString(size)));
  }

  private void turns(Group group, int size) throws IOException, InterruptedException {
    parts.add(fork(size, Rounds.class, group.name(), Integer.toString(size)));
  }

  private static Path fork(int size, Class<?> main, String... args)
      throws IOException, InterruptedException {
    Path results = Files.createTempFile("sinergi", ".json");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String heap = size <= YARDSTICK ? "6g" : "16g";
    command.add("-Xms" + heap);
    command.add("-Xmx" + heap);
    command.add("-XX:+AlwaysPreTouch"); // else the first to write to a page pays for it
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(Arrays.asList(args));
    command.add(results.toString());
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException(
          main.getSimpleName() + " " + Arrays.toString(args) + " failed.");
    }
    return results;
  }
}
