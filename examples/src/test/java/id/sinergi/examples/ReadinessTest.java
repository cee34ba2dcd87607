package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.finding.Finding;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readiness to work together, alone and beside the outcome of stunting. */
class ReadinessTest {
  private final Sinergi stunting;
  private final Sinergi answered;

  ReadinessTest() throws IOException {
    stunting = Gallery.open("stunting").at("2022");
    answered = Gallery.open("readiness").at("2022");
  }

  @ParameterizedTest
  @CsvSource({"PRASYARAT, 72.50 (BB)", "TANTANGAN, 70.00 (B)", "KESIAPAN, 71.25 (BB)"})
  void answers_ofTheGallery_areThePage(String node, String score) {
    assertThat(answered.node(node).score()).hasToString(score);
    assertThat(Readiness.beside(stunting, "T1", answered).node(node).score()).hasToString(score);
  }

  @Test
  void beside_anOutcome_changesNoScoreOfIt() {
    Sinergi both = Readiness.beside(stunting, "T1", answered);

    assertThat(both.findings()).noneMatch(Finding::isError);
    for (Node node : stunting.cascade().nodes()) {
      NodeFigures there = both.node("stunting/" + node.id());
      NodeFigures alone = stunting.node(node.id());
      assertAlike(there.score(), alone.score());
      assertAlike(there.supported(), alone.supported());
    }
    for (Agency agency : stunting.cascade().agencies()) {
      assertAlike(
          both.agency("stunting/" + agency.id()).score(), stunting.agency(agency.id()).score());
    }
    assertThat(both.agency("penilai").score()).hasToString("71.25 (BB)");
  }

  private static void assertAlike(Figure figure, Figure alone) {
    assertThat(figure.state()).isEqualTo(alone.state());
    assertThat(figure.value()).isEqualTo(alone.value());
    assertThat(figure.band()).isEqualTo(alone.band());
    assertThat(figure.coverage()).isEqualTo(alone.coverage());
  }

  @Test
  void beside_anOutcome_isReadThereAsAReference() {
    assertThat(Readiness.beside(stunting, "T1", answered).tree("stunting/T1").toString().lines())
        .anyMatch(line -> line.contains("74.19"))
        .anyMatch(line -> line.contains("71.25") && line.contains("reference, no arithmetic"));
  }

  /** The least ready, not the mean (76). */
  @Test
  void challenge_ofSeveral_isThatOfTheWeakest() {
    assertThat(answered.indicator("kapasitas").joint().value()).hasValue(60);
    assertThat(Readiness.beside(stunting, "T1", answered).joint("kapasitas").toString())
        .contains("the weakest link: stunting/kemendagri with 60 nilai");
  }

  @Test
  void challenge_thatOneHasNotAnswered_isNotReportedAndNamesIt() {
    Actuals without =
        Actuals.of(
            answered.actuals().actuals().stream()
                .filter(it -> !(it.indicator().equals("nilai") && it.agency().equals("pupr")))
                .toList());
    Sinergi desk = Sinergi.of(answered.cascade(), without).at("2022");

    assertThat(desk.indicator("nilai").joint().missing()).containsExactly("pupr 2022");
    assertThat(desk.node("KESIAPAN").score().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(desk.node("PRASYARAT").score()).isEqualTo(answered.node("PRASYARAT").score());
  }

  @Test
  void gallery_document_isTheTemplateForStunting() {
    Cascade document = answered.cascade();
    Cascade template = Readiness.of(stunting.cascade(), "T1", "2022");

    assertThat(document.rulebook()).isEqualTo(template.rulebook());
    assertThat(document.agencies()).isEqualTo(template.agencies());
    assertThat(document.nodes()).isEqualTo(template.nodes());
    assertThat(document.links()).isEqualTo(template.links());
    assertThat(document.indicators()).isEqualTo(template.indicators());
    assertThat(document.measures()).isEqualTo(template.measures());
  }

  /** Blank, of other arrangements: it stands beside them, and says that nobody has answered. */
  @ParameterizedTest
  @CsvSource({"satgas-waspada-investasi, S1", "samsat, RANTAI"})
  void of_anyArrangement_canBePutBesideIt(String example, String goal) throws IOException {
    Sinergi outcome = Gallery.open(example);
    Cascade blank = Readiness.of(outcome.cascade(), goal, outcome.request().period().toString());
    Sinergi both = Readiness.beside(outcome, goal, Sinergi.of(blank, Actuals.empty()));

    List<String> asked =
        blank.indicator("kapasitas").orElseThrow().parties().stream()
            .map(it -> it.agency())
            .toList();
    assertThat(asked)
        .hasSizeGreaterThan(1)
        .allMatch(it -> outcome.cascade().agency(it).isPresent());
    assertThat(both.node("KESIAPAN").score().state()).isEqualTo(State.NOT_REPORTED);
    assertAlike(both.node(example + "/" + goal).score(), outcome.node(goal).score());
  }

  @Test
  void of_aGoalThatNobodyShares_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readiness.of(stunting.cascade(), "S2", "2022"))
        .withMessageContaining("(S2)")
        .withMessageContaining("Maybe");
  }
}
