package id.sinergi.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** What the results were measured on. */
final class Machine {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Machine() {}

  /** Where the facts stand that belong to results. */
  static Path beside(Path results) {
    String name = results.getFileName().toString();
    return results.resolveSibling(name.replaceFirst("\\.json$", "") + ".machine.json");
  }

  static void write(Path to, String command) throws IOException {
    ObjectNode facts = Results.JSON.createObjectNode();
    facts.put("command", command);
    facts.put(
        "jdk",
        "JDK "
            + System.getProperty("java.version")
            + " ("
            + System.getProperty("java.vm.name")
            + ")");
    facts.put("machine", machine());
    Results.JSON.writeValue(to, facts);
  }

  private static String machine() throws IOException {
    var system = ManagementFactory.getOperatingSystemMXBean();
    String processor = system.getArch();
    if (Files.exists(PROCESSORS)) {
      try (var lines = Files.lines(PROCESSORS)) {
        processor =
            lines
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(processor);
      }
    }
    String memory =
        system instanceof com.sun.management.OperatingSystemMXBean known
            ? String.format(Locale.ROOT, ", %d GB", known.getTotalMemorySize() >> 30)
            : "";
    return system.getAvailableProcessors()
        + " cores of "
        + processor
        + memory
        + ", "
        + system.getName();
  }
}
