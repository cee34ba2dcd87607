package id.sinergi.benchmarks;

import id.sinergi.cascade.Cascade;
import id.sinergi.exchange.ActualsDocuments;
import id.sinergi.exchange.Cascades;
import id.sinergi.indicator.Actuals;
import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents read into the model, checked, beside Jackson's own tree of the same bytes.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar ReadBenchmark -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadBenchmark {
  @Param({"10000", "100000", "1000000"})
  int size;

  private final JsonMapper mapper = new JsonMapper();
  private Cascade cascade;
  private byte[] cascadeJson;
  private byte[] actualsJson;

  /** Writes the documents, and checks that they read back equal. */
  @Setup
  public void setUp() {
    World world = World.of(size);
    cascade = world.yardstick.cascade();
    cascadeJson = world.cascadeJson();
    actualsJson = world.actualsJson();
    if (!cascade().equals(cascade) || !actuals().equals(world.yardstick.actuals())) {
      throw new IllegalStateException("What was written does not read back equal.");
    }
  }

  /** A cascade. */
  @Benchmark
  public Cascade cascade() {
    return Cascades.read(new ByteArrayInputStream(cascadeJson)).orElseThrow();
  }

  /** Actuals of that cascade. */
  @Benchmark
  public Actuals actuals() {
    return ActualsDocuments.read(new ByteArrayInputStream(actualsJson), cascade).orElseThrow();
  }

  /** The tree of the same cascade. */
  @Benchmark
  public JsonNode cascadeTree() {
    return mapper.readTree(new ByteArrayInputStream(cascadeJson));
  }

  /** The tree of the same actuals. */
  @Benchmark
  public JsonNode actualsTree() {
    return mapper.readTree(new ByteArrayInputStream(actualsJson));
  }
}
