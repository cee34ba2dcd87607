package id.sinergi.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the console answers to some commands, each with the lines it printed. */
final class ConsoleSession {
  private static final String STARTUP = "src/main/jshell/sinergi.jsh";
  private static final String PROMPT = "jshell> ";

  private ConsoleSession() {}

  /** The answers, in the order of the commands. */
  static List<String> answers(List<String> commands) throws Exception {
    String typed = String.join("\n", commands) + "\n/exit\n";
    var bytes = new ByteArrayOutputStream();
    try (var out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      Console.run(STARTUP, new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), out);
    }
    String printed = bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    String[] parts = printed.split("(?m)^" + PROMPT, -1);
    List<String> answers = new ArrayList<>();
    for (int i = 1; i <= commands.size(); i++) {
      String part = i < parts.length ? parts[i] : "";
      String echo = commands.get(i - 1) + "\n"; // what is typed is echoed, or not
      answers.add((part.startsWith(echo) ? part.substring(echo.length()) : part).stripTrailing());
    }
    return answers;
  }
}
