package id.sinergi.exchange;

import static id.sinergi.exchange.Schemas.JOINT;
import static id.sinergi.exchange.Schemas.errors;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.JointOutcome;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.testdomain.Sharing;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document of a joint outcome, and the schema that ships with it. */
class JointDocumentTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  private static JsonNode tree(Evaluation evaluation, String id) {
    return MAPPER.readTree(Evaluations.toJson(evaluation.joint(id)));
  }

  @Test
  void write_aSharedIndicator_hasTheFieldsInTheirOrder() {
    JsonNode json = tree(Sharing.taskForce(), "i");

    assertThat(json.propertyNames())
        .containsExactly("format", "cascade", "period", "window", "version", "indicator");
    assertThat(json.get("format").asString()).isEqualTo("sinergi-joint/1");
    JsonNode indicator = json.get("indicator");
    assertThat(indicator.propertyNames())
        .containsExactly(
            "id",
            "name",
            "polarity",
            "shared",
            "joint",
            "target",
            "actual",
            "distance",
            "window",
            "targets",
            "composition",
            "credit",
            "arrangement",
            "span",
            "parties",
            "overlaps",
            "reconciliation");
    assertThat(indicator.get("parties").propertyNames()).containsExactly("a", "b", "c", "menko");
    assertThat(indicator.get("parties").get("c").get("missing").toString()).isEqualTo("[\"2024\"]");
    assertThat(indicator.get("parties").get("a").get("reports").get(0).get("evidence").asString())
        .isEqualTo("BPS 2024");
    assertThat(indicator.get("overlaps").get(0).get("revised").toString()).isEqualTo("[\"a\"]");
    assertThat(indicator.get("targets").get("differ").asBoolean()).isTrue();
    assertThat(indicator.get("arrangement").get("coordinatorKind").asString())
        .isEqualTo("COORDINATING_MINISTRY");
    JsonNode sum = indicator.get("reconciliation");
    assertThat(
            sum.get("parts").get("a").asDouble()
                + sum.get("parts").get("b").asDouble()
                - sum.get("overlaps").asDouble())
        .isEqualTo(sum.get("joint").asDouble());
  }

  @Test
  void write_aGoal_tellsWhoContributesAndHoldsItsIndicators() {
    JsonNode goal = tree(Sharing.goal(), "T").get("goal");

    assertThat(goal.get("agencies").toString()).isEqualTo("[\"a\",\"b\",\"c\",\"menko\"]");
    assertThat(goal.get("children").get(3).get("consent").asString()).isEqualTo("REJECTED");
    assertThat(goal.get("children").get(5).propertyNames()).doesNotContain("consent");
    assertThat(goal.get("indicators").get(0).get("parties").propertyNames())
        .containsExactly("a", "b");
  }

  @Test
  void writeJoint_toAStream_isTheSameText() {
    JointOutcome outcome = Sharing.taskForce().joint("i");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Evaluations.writeJoint(outcome, out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Evaluations.toJson(outcome));
  }

  @Test
  void module_jointOutcome_isWrittenTheSame() {
    JointOutcome outcome = Sharing.taskForce().joint("i");
    JsonMapper mapper = JsonMapper.builder().addModule(new SinergiModule()).build();

    assertThat(mapper.readTree(mapper.writeValueAsString(outcome)))
        .isEqualTo(MAPPER.readTree(Evaluations.toJson(outcome)));
  }

  @Test
  void schema_examples_areValid() {
    for (Evaluation evaluation : new Evaluation[] {Sharing.taskForce(), Sharing.goal()}) {
      evaluation.cascade().nodes().forEach(it -> assertValid(evaluation, it.id()));
      evaluation.cascade().indicators().forEach(it -> assertValid(evaluation, it.id()));
    }
  }

  @Test
  void schema_somethingElse_isRefused() {
    String json = Evaluations.toJson(Sharing.taskForce().joint("i"));

    assertThat(errors(JOINT, json.replace("\"standing\": \"COUNTS\", ", ""))).isNotEmpty();
    assertThat(errors(JOINT, json.replace("\"span\": 4", "\"spam\": 4"))).isNotEmpty();
    assertThat(errors(JOINT, json.replace("\"kind\": \"SUM\"", "\"kind\": \"MEAN\""))).isNotEmpty();
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void schema_whatIsWritten_isValid(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation =
        Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), scenario.request());
    scenario.cascade().nodes().forEach(it -> assertValid(evaluation, it.id()));
    scenario.cascade().indicators().forEach(it -> assertValid(evaluation, it.id()));
  }

  private static void assertValid(Evaluation evaluation, String id) {
    String json = Evaluations.toJson(evaluation.joint(id));
    assertThat(errors(JOINT, json)).as(json).isEmpty();
  }

  @Test
  void schema_eachField_isWrittenNowAndThen() {
    Set<String> met = new TreeSet<>();
    names(tree(Sharing.taskForce(), "i"), met);
    names(tree(Sharing.goal().whatIf(w -> {}), "T"), met);
    RandomGenerator<Scenario> scenarios = scenarios().generator(1000);
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Scenario scenario = scenarios.next(random).value();
      Evaluation evaluation =
          Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), scenario.request());
      scenario.cascade().nodes().forEach(it -> names(tree(evaluation, it.id()), met));
      scenario.cascade().indicators().forEach(it -> names(tree(evaluation, it.id()), met));
    }
    Set<String> fields = new TreeSet<>();
    properties(JOINT.getSchemaNode(), fields);

    fields.removeAll(met);

    assertThat(fields).containsExactly("attained", "note"); // with bounds; of no report here
  }

  private static void names(JsonNode node, Set<String> names) {
    names.addAll(node.propertyNames());
    node.forEach(inner -> names(inner, names));
  }

  private static void properties(JsonNode schema, Set<String> names) {
    for (var field : schema.properties()) {
      if (field.getKey().equals("properties")) {
        names.addAll(field.getValue().propertyNames());
      }
      properties(field.getValue(), names);
    }
    if (schema.isArray()) {
      schema.forEach(item -> properties(item, names));
    }
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
