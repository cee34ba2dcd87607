package id.sinergi.exchange;

import static id.sinergi.exchange.Example.small;
import static id.sinergi.exchange.Example.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.Request;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.finding.Place;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SinergiModuleTest {

  /** What a host keeps. */
  record Plan(String title, Cascade cascade, Actuals actuals, Period period) {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new SinergiModule()).build();
  private static final Cascade CASCADE = Example.cascade("everything.json");

  private static Plan plan() {
    Actuals actuals = Actuals.of(Actual.ratio("aki", "dinkes", "2022-S1", 86.25, 120));
    return new Plan("Rencana", CASCADE, actuals, Period.parse("2024-Q3"));
  }

  @Test
  void mapper_hostTypeWithFieldsOfOurs_readsWhatItWrites() {
    String json = MAPPER.writeValueAsString(plan());

    assertThat(MAPPER.readValue(json, Plan.class)).isEqualTo(plan());
    assertThat(json).contains("\"period\":\"2024-Q3\"");
  }

  @Test
  void mapper_prettyPrinter_isTheHosts() {
    assertThat(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(plan()))
        .contains("\"format\" : \"sinergi-cascade/1\"");
  }

  @Test
  void mapper_tree_readsWhatItWrites() {
    JsonNode tree = MAPPER.valueToTree(plan());

    assertThat(tree.get("cascade").get("indicators").get(0).get("worst").asInt()).isEqualTo(500);
    assertThat(MAPPER.treeToValue(tree, Plan.class)).isEqualTo(plan());
  }

  @Test
  void mapper_severalInAList_readsEach() {
    String json = MAPPER.writeValueAsString(List.of(CASCADE, CASCADE));

    assertThat(MAPPER.readValue(json, Cascade[].class)).containsExactly(CASCADE, CASCADE);
  }

  @Test
  void mapper_cascadeWithFaults_carriesAllFindings() {
    String json = "{\"title\": \"x\", \"cascade\": " + small("\"Sehat\"", "7, \"nmae\": 1") + "}";

    assertThatThrownBy(() -> MAPPER.readValue(json, Plan.class))
        .isInstanceOf(DatabindException.class)
        .cause()
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            e ->
                assertThat(e.findings())
                    .extracting(it -> it.code())
                    .containsExactly(FindingCode.WRONG_TYPE, FindingCode.UNKNOWN_FIELD));
    assertThatThrownBy(() -> MAPPER.readValue(json, Plan.class))
        .cause()
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            e ->
                assertThat(((Place.Json) e.findings().get(0).place()).pointer())
                    .isEqualTo("/cascade/nodes/0/name"));
  }

  @Test
  void mapper_anotherFormatOrPeriod_isAMismatch() {
    assertThatThrownBy(() -> MAPPER.readValue(text("stunting.json"), Actuals.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("sinergi-actuals/1");
    assertThatThrownBy(() -> MAPPER.readValue("\"2024-Q5\"", Period.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("Maybe you meant (2024-Q4).");
  }

  @Test
  void mapper_figures_areWrittenAsInTheEvaluation() {
    Cascade stunting = Example.cascade("stunting.json");
    Actuals actuals = Actuals.of(Actual.of("prev", "bkkbn", "2022", 21.6));
    Evaluation evaluation =
        Evaluator.of(stunting).evaluate(actuals, Request.of(Period.parse("2022")));
    Figure score = evaluation.node("T1").score();
    Quantity target = evaluation.indicator("prev").target();

    JsonNode whole = MAPPER.readTree(Evaluations.toJson(evaluation));

    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(evaluation))).isEqualTo(whole);
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(Map.of("score", score))))
        .isEqualTo(
            MAPPER.createObjectNode().set("score", whole.get("nodes").get("T1").get("score")));
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(target)))
        .isEqualTo(whole.get("indicators").get("prev").get("target"));
  }
}
