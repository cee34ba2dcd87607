package id.sinergi.exchange;

import static id.sinergi.exchange.Schemas.EVALUATION;
import static id.sinergi.exchange.Schemas.errors;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.Request;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluationsTest {

  private static final Cascade STUNTING = Example.cascade("stunting.json");
  private static final Actuals ACTUALS =
      Actuals.of(
          Actual.of("prev", "bkkbn", "2022", 21.6)
              .reportedAt(Instant.parse("2023-01-25T00:00:00Z")));

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }

  private static Evaluation evaluation(Request request) {
    return Evaluator.of(STUNTING).evaluate(ACTUALS, request);
  }

  private static JsonNode tree(Evaluation evaluation) {
    return new JsonMapper().readTree(Evaluations.toJson(evaluation));
  }

  @Test
  void write_exampleOfTheFormat_hasTheFieldsInTheirOrder() {
    JsonNode json = tree(evaluation(Request.of(Period.parse("2022"))));

    assertThat(json.propertyNames())
        .containsExactly(
            "format",
            "cascade",
            "period",
            "window",
            "rulebooks",
            "digest",
            "version",
            "nodes",
            "indicators",
            "agencies");
    assertThat(json.get("window").asString()).isEqualTo("2022");
    assertThat(json.get("nodes").propertyNames()).containsExactly("S1", "T1");
    assertThat(json.get("nodes").get("T1").propertyNames())
        .containsExactly(
            "score", "measured", "supported", "gap", "rollup", "absorption", "efficiency");
    assertThat(json.get("nodes").get("T1").get("score").propertyNames())
        .containsExactly("state", "value", "raw", "coverage", "band", "provisional");
    assertThat(json.get("nodes").get("T1").get("score").get("band").asString()).isEqualTo("SEDANG");
    JsonNode prevalence = json.get("indicators").get("prev");
    assertThat(prevalence.propertyNames())
        .containsExactly("joint", "target", "actual", "window", "parties");
    assertThat(prevalence.get("joint").get("formula").asString()).isEqualTo("FROM_BASELINE");
    assertThat(prevalence.get("target").toString())
        .isEqualTo(
            "{\"state\":\"VALUE\",\"value\":18.4,\"coverage\":1,\"provisional\":false,\"unit\":\"%\"}");
    assertThat(prevalence.get("parties").get("kemenkes").get("own").toString())
        .isEqualTo("{\"state\":\"NOT_DUE\"}");
    assertThat(json.get("agencies").get("pmk").get("averages").propertyNames())
        .containsExactly("TUJUAN");
  }

  @Test
  void write_allMembersNotApplicable_saysWhyInEnglish() {
    Evaluation evaluation =
        Evaluator.of(STUNTING)
            .evaluate(
                Actuals.of(Actual.notApplicable("prev", "bkkbn", "2022", "tidak disurvei")),
                Period.parse("2022"));

    JsonNode json = tree(evaluation);

    assertThat(json.get("nodes").get("T1").get("measured").toString())
        .isEqualTo("{\"state\":\"NOT_APPLICABLE\",\"reason\":\"no member is applicable\"}");
    assertThat(json.get("indicators").get("prev").get("joint").get("reason").asString())
        .isEqualTo("tidak disurvei");
    assertThat(evaluation.node("T1").measured().text(Locale.forLanguageTag("id-ID")))
        .endsWith("tidak berlaku (semua anggota tidak berlaku)");
  }

  @Test
  void write_request_saysWhatWasAskedFor() {
    Request request =
        Request.of(Period.parse("2022"))
            .withDiscrete()
            .withPlan("RPJMN")
            .withAsOf(Instant.parse("2023-06-01T00:00:00Z"));

    JsonNode json = tree(evaluation(request));

    assertThat(json.get("discrete").asBoolean()).isTrue();
    assertThat(json.get("plan").asString()).isEqualTo("RPJMN");
    assertThat(json.get("asOf").asString()).isEqualTo("2023-06-01T00:00:00Z");
  }

  @Test
  void write_whatIf_saysSo() {
    Evaluation evaluation = evaluation(Request.of(Period.parse("2022")));
    Evaluation whatIf = evaluation.whatIf(w -> w.actual("prev", "bkkbn", "2022", 18.4));

    assertThat(tree(evaluation).has("whatIf")).isFalse();
    assertThat(Evaluations.toJson(evaluation.joint("prev"))).doesNotContain("whatIf");
    assertThat(tree(whatIf).get("whatIf").booleanValue()).isTrue();
    assertThat(Evaluations.toJson(whatIf.joint("prev"))).contains("\n  \"whatIf\": true,\n");
    assertThat(Evaluations.toJson(whatIf.joint("T1"))).contains("\n  \"whatIf\": true,\n");
    assertThat(tree(whatIf.whatIf(w -> {})).get("whatIf").booleanValue()).isTrue();
    assertThat(tree(whatIf.whatIf(w -> w.target("prev", "2022", 18))).has("whatIf")).isTrue();
    assertThat(errors(EVALUATION, Evaluations.toJson(whatIf))).isEmpty();
    assertThat(errors(Schemas.JOINT, Evaluations.toJson(whatIf.joint("prev")))).isEmpty();
  }

  @Test
  void write_rulebooks_areWholeAndCarryTheirEvidence() {
    JsonNode rulebook = tree(evaluation(Request.of(Period.parse("2022")))).get("rulebooks").get(0);

    assertThat(rulebook.get("id").asString()).isEqualTo("sakip-120");
    assertThat(rulebook.get("cap").asInt()).isEqualTo(120);
    assertThat(rulebook.get("scale").get("bands").size()).isEqualTo(5);
    assertThat(rulebook.get("evidence").get("ceilingScore").get("level").asString())
        .isEqualTo("CITED");
  }

  @Test
  void write_digest_isThatOfBothDocuments() throws NoSuchAlgorithmException {
    String both = Cascades.toJson(STUNTING) + ActualsDocuments.toJson(ACTUALS);
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(both.getBytes(StandardCharsets.UTF_8));

    JsonNode json = tree(evaluation(Request.of(Period.parse("2022"))));

    assertThat(json.get("digest").asString()).isEqualTo(HexFormat.of().formatHex(digest));
  }

  @Test
  void write_version_isThatOfTheBuild() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>sinergi-parent</artifactId>\\s*<version>([^<]+)</version>")
            .matcher(Files.readString(Path.of("..", "pom.xml")));
    assertThat(version.find()).isTrue();

    JsonNode json = tree(evaluation(Request.of(Period.parse("2022"))));

    assertThat(json.get("version").asString()).isEqualTo(version.group(1));
  }

  @Property(tries = 200)
  void write_anyEvaluation_isValidAndSaysWhatTheFiguresSay(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation =
        Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), scenario.request());

    String json = Evaluations.toJson(evaluation);

    assertThat(errors(EVALUATION, json)).isEmpty();
    JsonNode tree = new JsonMapper().readTree(json);
    for (var node : scenario.cascade().nodes()) {
      JsonNode figures = tree.get("nodes").get(node.id());
      assertSame(figures.get("score"), evaluation.node(node.id()).score());
      assertSame(figures.get("rollup"), evaluation.node(node.id()).rollup());
      assertSame(figures.get("gap"), evaluation.node(node.id()).gap());
    }
    for (var indicator : scenario.cascade().indicators()) {
      JsonNode figures = tree.get("indicators").get(indicator.id());
      assertSame(figures.get("joint"), evaluation.indicator(indicator.id()).joint());
      assertSame(figures.get("target"), evaluation.indicator(indicator.id()).target());
    }
  }

  @Property(tries = 100)
  void write_sameInputsInAnotherOrder_givesTheSameBytes(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    Actuals taken = read(ActualsDocuments.toJson(scenario.actuals()), scenario.cascade());
    Evaluation evaluation = Evaluator.of(scenario.cascade()).evaluate(taken, scenario.request());
    var shuffle = new Shuffle(seed);
    Cascade cascade = Cascades.read(shuffle.of(Cascades.toJson(scenario.cascade()))).orElseThrow();
    Actuals actuals = read(shuffle.of(ActualsDocuments.toJson(taken)), cascade);
    var bytes = new ByteArrayOutputStream();

    Evaluations.write(Evaluator.of(cascade).evaluate(actuals, scenario.request()), bytes);

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(Evaluations.toJson(evaluation));
  }

  /** Those that fit the cascade. */
  private static Actuals read(String json, Cascade cascade) {
    return ActualsDocuments.read(json, cascade).value().orElseThrow();
  }

  private static void assertSame(JsonNode json, Figure figure) {
    assertThat(json.get("state").asString()).isEqualTo(figure.state().name());
    if (figure.state() == State.VALUE) {
      assertThat(json.get("value").asDouble()).isEqualTo(figure.value().getAsDouble());
      assertThat(json.get("raw").asDouble()).isEqualTo(figure.raw().getAsDouble());
      assertThat(json.get("coverage").asDouble()).isEqualTo(figure.coverage());
      assertThat(json.get("provisional").asBoolean()).isEqualTo(figure.isProvisional());
    } else {
      assertMissing(json, figure.missing());
    }
  }

  private static void assertSame(JsonNode json, Quantity quantity) {
    assertThat(json.get("state").asString()).isEqualTo(quantity.state().name());
    assertThat(json.get("unit").asString()).isEqualTo(quantity.unit());
    if (quantity.isRange()) {
      assertThat(json.get("low").asDouble()).isEqualTo(quantity.low().getAsDouble());
      assertThat(json.get("high").asDouble()).isEqualTo(quantity.high().getAsDouble());
    } else if (quantity.state() == State.VALUE) {
      assertThat(json.get("value").asDouble()).isEqualTo(quantity.value().getAsDouble());
    } else {
      assertMissing(json, quantity.missing());
    }
  }

  private static void assertMissing(JsonNode json, List<String> missing) {
    List<String> written = new ArrayList<>();
    if (json.has("missing")) {
      json.get("missing").forEach(it -> written.add(it.asString()));
    }
    assertThat(written).isEqualTo(missing);
  }
}
