package id.sinergi.examples;

import static id.sinergi.indicator.AgencyKind.WORK_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Cascade;
import id.sinergi.examples.AkipSheet.Answer;
import id.sinergi.examples.AkipSheet.Component;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import java.io.IOException;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evaluation sheet of AKIP, from answers, and from printed values of components. */
class AkipSheetTest {
  private static final Agency UNIT =
      Agency.of("unit", "Perangkat daerah yang dievaluasi", WORK_UNIT);

  /** LKjIP Inspektorat Jombang 2022, Tabel 2.3, as the example of that name has it. */
  @Test
  void ofComponents_valuesThatJombangPrints_are8159A() {
    List<Double> printed =
        Stream.of("lke-perencanaan", "lke-pengukuran", "lke-pelaporan", "lke-evaluasi")
            .map(AkipSheetTest::ofJombang)
            .toList();

    assertThat(printed).containsExactly(26.41, 28.75, 7.80, 18.63);
    assertThat(valued(printed)).hasToString("81.59 (A)");
  }

  private static double ofJombang(String indicator) {
    try {
      return Gallery.open("jombang").at("2022").indicator(indicator).actual().value().orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Figure valued(List<Double> values) {
    Actuals.Builder actuals = Actuals.builder();
    for (Component component : Component.values()) {
      actuals.add(Actual.of(component.id(), "unit", "2022", values.get(component.ordinal())));
    }
    return Sinergi.of(AkipSheet.ofComponents(UNIT, "2022"), actuals.build())
        .at("2022")
        .node("LKE")
        .score();
  }

  /** Each begins above its limit, so that exactly 80 is not A yet. */
  @ParameterizedTest
  @CsvSource({
    "100, AA",
    "90.01, AA",
    "90, A",
    "80.01, A",
    "80, BB",
    "70.01, BB",
    "70, B",
    "60.01, B",
    "60, CC",
    "50.01, CC",
    "50, C",
    "30.01, C",
    "30, D",
    "0.01, D",
    "0, Tanpa predikat",
  })
  void predicate_atItsLimits_isThatBelow(double percent, String predicate) {
    List<Double> values =
        DoubleStream.of(30, 30, 15, 25).mapToObj(weight -> weight * percent / 100).toList();

    assertThat(valued(values).band().orElseThrow().label().id()).isEqualTo(predicate);
  }

  /** The points of the published example AKP02: 4.80, 6.30 and 9.00 of 30, which are 20.10. */
  @Test
  void blank_answersOfOneComponent_areThePublishedPoints() {
    Sinergi desk =
        Sinergi.of(
                AkipSheet.blank(UNIT, "2024", 1),
                Actuals.of(
                    Answer.BB.to("1.1.1", "unit", "2024"),
                    Answer.B.to("1.2.1", "unit", "2024"),
                    Answer.CC.to("1.3.1", "unit", "2024")))
            .at("2024");

    assertThat(desk.node("1").score()).hasToString("67.00 (B)"); // 20.10 of 30
    assertThat(desk.node("LKE").score().state()).isEqualTo(State.NOT_REPORTED);
  }

  @Test
  void sheet_withOneBlank_hasNoValueAndNamesIt() throws IOException {
    Sinergi whole = Gallery.open("akip-sheet").at("2024");
    Actuals without =
        Actuals.of(
            whole.actuals().actuals().stream()
                .filter(it -> !it.indicator().equals("3.2.1"))
                .toList());
    Sinergi blank = Sinergi.of(whole.cascade(), without).at("2024");

    assertThat(blank.node("LKE").score().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(blank.node("LKE").score().missing()).containsExactly("3");
    assertThat(blank.node("3.2").score().missing()).containsExactly("3.2.1");
    assertThat(blank.node("1").score()).isEqualTo(whole.node("1").score());
  }

  @ParameterizedTest
  @CsvSource({"1, 79.00 (BB)", "2, 74.50 (BB)", "3, 78.00 (BB)", "4, 64.00 (B)", "LKE, 73.75 (BB)"})
  void gallery_illustrativeAnswers_areThePage(String node, String score) throws IOException {
    assertThat(Gallery.open("akip-sheet").at("2024").node(node).score()).hasToString(score);
  }

  @Test
  void gallery_document_isTheTemplate() throws IOException {
    Cascade document = Gallery.open("akip-sheet").cascade();
    Cascade template = AkipSheet.blank(UNIT, "2024", 2);

    assertThat(document.rulebook()).isEqualTo(template.rulebook());
    assertThat(document.nodes()).hasSize(1 + 4 + 12).isEqualTo(template.nodes());
    assertThat(document.links()).isEqualTo(template.links());
    assertThat(document.indicators()).isEqualTo(template.indicators());
    assertThat(document.measures()).isEqualTo(template.measures());
  }
}
