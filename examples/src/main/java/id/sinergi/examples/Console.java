package id.sinergi.examples;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * Opens jshell on the library: with the imports of a start-up file, and results shown whole, which
 * plain jshell cuts after a thousand characters.
 */
public final class Console {
  private static final List<String> SHOW_WHOLE =
      List.of(
          "/set mode sinergi concise -quiet",
          "/set format sinergi display \"{result}\" added,modified,replaced-varinit-ok-primary",
          "/set truncation sinergi 10000000",
          "/set mode sinergi -retain",
          "/exit");

  private Console() {}

  /**
   * Opens jshell.
   *
   * @param args the path of the start-up file
   * @throws Exception if jshell does not start
   */
  public static void main(String[] args) throws Exception {
    tool().start(options(args[0]));
  }

  /** The same, fed from a stream. */
  static void run(String startup, InputStream in, PrintStream out) throws Exception {
    tool().in(in, null).out(out).start(options(startup));
  }

  private static JavaShellToolBuilder tool() throws Exception {
    return JavaShellToolBuilder.builder().persistence(settings()).locale(Locale.ROOT);
  }

  private static String[] options(String startup) {
    return new String[] {
      "--class-path",
      System.getProperty("java.class.path"),
      "--startup",
      startup,
      "--feedback",
      "sinergi",
      "-R-Dfile.encoding=UTF-8",
      "-R-Dsun.stdout.encoding=UTF-8",
      "-R-Dstdout.encoding=UTF-8"
    };
  }

  /** A way of showing results can only be defined by commands; so a first, silent jshell does. */
  private static Map<String, String> settings() throws Exception {
    Map<String, String> settings = new HashMap<>();
    byte[] commands = (String.join("\n", SHOW_WHOLE) + "\n").getBytes(StandardCharsets.UTF_8);
    JavaShellToolBuilder.builder()
        .persistence(settings)
        .in(new ByteArrayInputStream(commands), null)
        .out(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .start("--no-startup", "--execution", "local");
    settings.keySet().removeIf(key -> key.startsWith("HISTORY"));
    return settings;
  }
}
