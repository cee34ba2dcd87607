package id.sinergi.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Results of JMH, by benchmark and size: the median of what was measured. */
final class Results {
  static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /** Nanoseconds, or bytes. */
  private final Map<String, Double> medians = new HashMap<>();

  private Results(List<Path> files) {
    for (Path file : files) {
      for (JsonNode result : JSON.readTree(file)) {
        medians.putIfAbsent(key(result), median(result.get("primaryMetric")));
      }
    }
  }

  /**
   * Reads results; where two files hold the same benchmark, the first counts.
   *
   * @param files as JMH writes them
   */
  static Results of(List<Path> files) {
    return new Results(files);
  }

  private static String key(JsonNode result) {
    String name = result.get("benchmark").stringValue();
    JsonNode size = result.at("/params/size");
    String prefix = Results.class.getPackageName() + ".";
    return (name.startsWith(prefix) ? name.substring(prefix.length()) : name)
        + "@"
        + (size.isString() ? size.stringValue() : "");
  }

  private static double median(JsonNode metric) {
    double inUnit =
        metric.has("rawData")
            ? median(
                StreamSupport.stream(metric.get("rawData").spliterator(), false)
                    .flatMap(fork -> StreamSupport.stream(fork.spliterator(), false))
                    .mapToDouble(JsonNode::doubleValue))
            : metric.get("scorePercentiles").get("50.0").doubleValue();
    return inUnit * nanoseconds(metric.get("scoreUnit").stringValue());
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static double nanoseconds(String unit) {
    return switch (unit) {
      case "ns/op", "B" -> 1;
      case "us/op" -> 1e3;
      case "ms/op" -> 1e6;
      case "s/op" -> 1e9;
      default -> throw new IllegalArgumentException(unit);
    };
  }

  /** The median, in nanoseconds or bytes. */
  OptionalDouble median(String benchmark, int size) {
    Double value = medians.get(benchmark + "@" + size);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** Writes bytes in use as JMH would. */
  static void writeMemory(Path to, int size, Map<String, Double> bytes) {
    ArrayNode all = JSON.createArrayNode();
    bytes.forEach(
        (what, each) -> {
          ObjectNode result = all.addObject();
          result.put("benchmark", Memory.class.getName() + "." + what);
          result.put("mode", "memory");
          result.putObject("params").put("size", Integer.toString(size));
          ObjectNode metric = result.putObject("primaryMetric");
          metric.put("score", each);
          metric.put("scoreUnit", "B");
          metric.putArray("rawData").addArray().add(each);
        });
    JSON.writeValue(to, all);
  }

  /**
   * Puts several files into one, without where the JVM was, every sample of a histogram, and what
   * the collector did but for bytes allocated.
   */
  static void join(List<Path> files, Path to) {
    ArrayNode all = JSON.createArrayNode();
    for (Path file : files) {
      for (JsonNode result : JSON.readTree(file)) {
        if (result.has("jvm")) {
          ((ObjectNode) result).put("jvm", "java");
        }
        ((ObjectNode) result.get("primaryMetric")).remove("rawDataHistogram");
        if (result.has("secondaryMetrics")) {
          ((ObjectNode) result.get("secondaryMetrics")).retain(ALLOCATED);
        }
        all.add(result);
      }
    }
    JSON.writeValue(to, all);
  }

  @Override
  public String toString() {
    return Arrays.toString(medians.keySet().stream().sorted().toArray());
  }
}
