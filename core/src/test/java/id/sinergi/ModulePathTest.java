package id.sinergi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutures;
import de.siegmar.fastcsv.reader.CsvReader;
import id.sinergi.time.Period;
import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import tools.jackson.core.JsonGenerator;

/** A host that is a module itself, without what is optional: neither databind nor JSpecify. */
class ModulePathTest {

  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  @TempDir Path host;

  @Test
  void host_onTheModulePath_starts() throws Exception {
    write("module-info.java", "module host { requires id.sinergi; }");
    write(
        "host/Host.java",
        """
        package host;

        public class Host {
          public static void main(String[] arguments) {
            System.out.println(Host.class.getModule() + " reads " + id.sinergi.time.Period.parse("2024-Q3")
                + " of " + id.sinergi.time.Period.class.getModule());
          }
        }
        """);

    Outcome compiled = compile("module-info.java", "host/Host.java");
    assertThat(compiled).isEqualTo(new Outcome(0, ""));

    Outcome started =
        run(
            "java",
            "--module-path",
            modulePath() + File.pathSeparator + out(),
            "-m",
            "host/host.Host");
    assertThat(started)
        .isEqualTo(new Outcome(0, "module host reads 2024-Q3 of module id.sinergi\n"));
  }

  @Test
  void host_usingTheEngine_doesNotCompile() throws Exception {
    write("module-info.java", "module host { requires id.sinergi; }");
    write("host/Host.java", "package host; import id.sinergi.internal.engine.*; class Host {}");

    Outcome compiled = compile("module-info.java", "host/Host.java");

    assertThat(compiled.code()).isNotZero();
    assertThat(compiled.text()).contains("package id.sinergi.internal.engine is not visible");
  }

  @Test
  void descriptor_exports_everyPackageButTheInternalOnes() throws Exception {
    ModuleDescriptor descriptor =
        ModuleFinder.of(home(Period.class)).find("id.sinergi").orElseThrow().descriptor();

    List<String> visible =
        descriptor.packages().stream()
            .filter(name -> !name.matches("id\\.sinergi\\..+\\..+")) // inside another package
            .sorted()
            .toList();
    assertThat(descriptor.exports().stream().map(ModuleDescriptor.Exports::source))
        .containsExactlyInAnyOrderElementsOf(visible);
    assertThat(descriptor.exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
  }

  private Outcome compile(String... sources) throws Exception {
    List<String> command = new ArrayList<>(List.of("javac", "--module-path", modulePath()));
    command.addAll(List.of("-d", out().toString()));
    Stream.of(sources).map(source -> host.resolve(source).toString()).forEach(command::add);
    return run(command.toArray(String[]::new));
  }

  private Outcome run(String tool, String... arguments) throws Exception {
    return run(Stream.concat(Stream.of(tool), Stream.of(arguments)).toArray(String[]::new));
  }

  private Outcome run(String[] command) throws Exception {
    command[0] = JAVA_HOME.resolve("bin").resolve(command[0]).toString();
    Path printed = host.resolve("printed.txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(printed.toFile());
    Process process = builder.start();
    try {
      assertThat(process.waitFor(60, SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Outcome(
        process.exitValue(), Files.readString(printed).replace(System.lineSeparator(), "\n"));
  }

  private void write(String file, String text) throws Exception {
    Path path = host.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text, UTF_8);
  }

  private Path out() {
    return host.resolve("out");
  }

  private static String modulePath() throws URISyntaxException {
    List<Path> homes = new ArrayList<>();
    for (Class<?> type :
        List.of(
            Period.class,
            ImmutableList.class,
            InternalFutures.class,
            JsonGenerator.class,
            CsvReader.class,
            Logger.class)) {
      homes.add(home(type));
    }
    return homes.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static Path home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private record Outcome(int code, String text) {}
}
