package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.exchange.ActualsDocuments;
import id.sinergi.exchange.Cascades;
import id.sinergi.exchange.Evaluations;
import id.sinergi.exchange.Reading;
import id.sinergi.indicator.Actuals;
import id.sinergi.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what comes out: its Java is compiled here, its output printed here. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final String PROMPT = "jshell> ";
  private static final String CUT = "...";
  private static final String EVALUATION = "{\"format\": \"sinergi-evaluation/1\"";

  private record Block(String language, String text) {}

  private static List<Block> blocks() throws IOException {
    Matcher matcher = BLOCK.matcher(Files.readString(README));
    List<Block> blocks = new ArrayList<>();
    while (matcher.find()) {
      blocks.add(new Block(matcher.group(1), matcher.group(2)));
    }
    return blocks;
  }

  @Test
  void java_everyBlock_isPartOfACompiledExample() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        sources.add(withoutSpace(Files.readString(file)));
      }
    }
    List<Block> java = blocks().stream().filter(it -> it.language().equals("java")).toList();

    assertThat(java).isNotEmpty();
    for (Block block : java) {
      String code = withoutSpace(block.text());
      assertThat(sources).as(block.text()).anyMatch(source -> source.contains(code));
    }
  }

  private static String withoutSpace(String code) {
    return code.replaceAll("\\s+", "");
  }

  @Test
  void jshell_everyBlock_answersAsShown() throws Exception {
    List<Block> sessions = blocks().stream().filter(it -> it.text().contains(PROMPT)).toList();

    assertThat(sessions).isNotEmpty();
    for (Block session : sessions) {
      String[] parts = session.text().split("(?m)^" + PROMPT, -1);
      List<String> commands = new ArrayList<>();
      List<String> shown = new ArrayList<>();
      for (int i = 1; i < parts.length; i++) {
        String[] lines = parts[i].split("\n", 2);
        commands.add(lines[0]);
        shown.add(lines.length > 1 ? lines[1].stripTrailing() : "");
      }
      List<String> answers = ConsoleSession.answers(commands);
      for (int i = 0; i < commands.size(); i++) {
        assertThat(answers.get(i)).as(commands.get(i)).matches(allowingCuts(shown.get(i)));
      }
    }
  }

  /** A line of three dots in the README stands for any number of lines. */
  private static Pattern allowingCuts(String shown) {
    StringBuilder pattern = new StringBuilder();
    for (String line : shown.split("\n", -1)) {
      pattern.append(pattern.isEmpty() ? "" : "\n");
      pattern.append(line.equals(CUT) ? "(?s:.*)" : Pattern.quote(line));
    }
    return Pattern.compile(pattern.toString());
  }

  @Test
  void trees_everyPicture_isPrintedByTheGallery() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      Gallery.print(out);
    }
    String printed = bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    List<Block> pictures =
        blocks().stream()
            .filter(it -> it.text().contains("├─") && !it.text().contains(PROMPT))
            .toList();

    assertThat(pictures).isNotEmpty();
    for (Block picture : pictures) {
      for (String part : picture.text().split("(?m)^" + Pattern.quote(CUT) + "\n", -1)) {
        assertThat(printed).contains(part.stripTrailing());
      }
    }
  }

  @Test
  void json_everyDocument_readsWithoutFindingsAndEvaluatesAsShown() throws IOException {
    List<String> documents =
        blocks().stream().filter(it -> it.language().equals("json")).map(Block::text).toList();
    List<String> shown =
        blocks().stream().map(Block::text).filter(it -> it.startsWith(EVALUATION)).toList();
    assertThat(documents).hasSize(2);
    assertThat(shown).hasSize(1);

    Reading<Cascade> cascade = Cascades.read(documents.get(0));
    assertThat(cascade.findings()).isEmpty();
    Reading<Actuals> actuals = ActualsDocuments.read(documents.get(1), cascade.orElseThrow());
    assertThat(actuals.findings()).isEmpty();
    Evaluation year =
        Evaluator.of(cascade.orElseThrow()).evaluate(actuals.orElseThrow(), Period.parse("2022"));

    assertThat(withoutSpace(Evaluations.toJson(year)))
        .matches(allowingOmissions(withoutSpace(shown.get(0))));
  }

  /** Three dots within a line of JSON stand for anything that is left out. */
  private static Pattern allowingOmissions(String shown) {
    return Pattern.compile(
        Stream.of(shown.split(Pattern.quote(CUT), -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")));
  }
}
