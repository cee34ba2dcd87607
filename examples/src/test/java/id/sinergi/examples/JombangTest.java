package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Level;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.Selection;
import id.sinergi.figure.State;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The LKjIP of Inspektorat Jombang 2022, to the printed digit. */
class JombangTest {
  private static final Locale PRINTED = Locale.forLanguageTag("id-ID");

  private final Sinergi desk;

  JombangTest() throws IOException {
    desk = Gallery.open("jombang").at("2022");
  }

  @ParameterizedTest
  @CsvSource({"SASARAN, '97,51', 97.51333692980879", "PROGRAM, '98,31', 98.30913978494624"})
  void averages_overDistinctIndicators_areThosePrinted(String level, String shown, double value) {
    assertThat(desk.average(level).text(PRINTED)).isEqualTo(shown);
    assertThat(desk.average(level).value().orElseThrow()).isCloseTo(value, within(1e-10));
    assertThat(desk.average(level, "inspektorat")).isEqualTo(desk.average(level));
    assertThat(desk.agency("inspektorat").averages().get(Level.valueOf(level)))
        .isEqualTo(desk.average(level));
  }

  @Test
  void averages_belowAGoal_countWhatIsBelow() {
    Selection programs = Selection.all().atLevel(Level.PROGRAM);

    assertThat(desk.average(programs.below("T1")).text(PRINTED)).isEqualTo("98,31");
    assertThat(desk.average(programs.below("S1")).text(PRINTED)).isEqualTo("97,75");
  }

  @Test
  void score_ofTheGoal_isAnotherQuestion() {
    assertThat(desk.node("T1").score().text(PRINTED)).isEqualTo("97,71");
  }

  @ParameterizedTest
  @CsvSource({
    "T1, 13353153913, 12441701788, '93,17', 93.17425582796096, 4.536048074214904",
    "S1, 1071834400, 906919325, '84,61', 84.61375423293, 12.505648752144614",
    "S2, 12281319513, 11534782463, '93,92', 93.9213612249907, 4.379843594286398",
    "P1, 12281319513, 11534782463, '93,92', 93.9213612249907, 6.078638775009289",
    "P2, 630395770, 524058289, '83,13', 83.13163157804819, 10.104927561736762",
    "P3, 441438630, 382861036, '86,73', 86.73029725558908, 13.269702744410928"
  })
  void money_isCountedOnce(
      String id, double pagu, double spent, String shown, double absorption, double efficiency) {
    NodeFigures node = desk.node(id);

    assertThat(node.pagu().value()).hasValue(pagu);
    assertThat(node.spent().value()).hasValue(spent);
    assertThat(node.absorption().text(PRINTED)).isEqualTo(shown);
    assertThat(node.absorption().value().orElseThrow()).isCloseTo(absorption, within(1e-10));
    assertThat(node.absorption().band()).isEmpty();
    assertThat(node.efficiency().value().orElseThrow()).isCloseTo(efficiency, within(1e-9));
  }

  @Test
  void money_whereThereIsNone_isNotDue() {
    assertThat(desk.node("LKE").absorption().state()).isEqualTo(State.NOT_DUE);
    assertThat(desk.node("LKE").efficiency().state()).isEqualTo(State.NOT_DUE);
  }

  @ParameterizedTest
  @CsvSource({"spip, P2, '11,11'", "apip, P3, '13,27'", "akip, P1, '4,38'"})
  void efficiency_pairedAsPrinted_isThatPrinted(String indicator, String node, String shown) {
    assertThat(desk.efficiency(indicator, node).text(PRINTED)).isEqualTo(shown + " points");
  }

  @Test
  void evaluationSheet_addsUpToThePrintedValue() {
    assertThat(desk.node("LKE").score().text(PRINTED)).isEqualTo("81,59");
  }
}
