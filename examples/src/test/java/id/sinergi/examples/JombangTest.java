package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Level;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.Selection;
import id.sinergi.figure.State;
import id.sinergi.trend.ComparedIndicator;
import id.sinergi.trend.Comparison;
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

  /** Which program serves which indicator is read off the pairs of Tabel 3.9. */
  private Comparison table() {
    return desk.comparison("inspektorat")
        .withMoneyOf("spip", "P2")
        .withMoneyOf("apip", "P3")
        .withMoneyOf("akip", "P1");
  }

  @ParameterizedTest
  @CsvSource({
    "spip, '3,35', '3,16', '94,24', P2, '83,13', '11,11'",
    "apip, '3,00', '3,00', '100,00', P3, '86,73', '13,27'",
    "akip, '83,00', '81,59', '98,30', P1, '93,92', '4,38'"
  })
  void comparison_sasaran_isThePrintedTable(
      String id,
      String target,
      String actual,
      String attained,
      String program,
      String absorption,
      String efficiency) {
    ComparedIndicator row =
        table().rows().stream()
            .filter(it -> it.indicator().id().equals(id))
            .findFirst()
            .orElseThrow();
    NodeFigures money = row.money().orElseThrow();

    assertThat(row.figures().target().text(PRINTED)).startsWith(target + " ");
    assertThat(row.figures().actual().text(PRINTED)).startsWith(actual + " ");
    assertThat(row.figures().joint().text(PRINTED)).isEqualTo(attained);
    assertThat(money.node().id()).isEqualTo(program);
    assertThat(money.absorption().text(PRINTED)).isEqualTo(absorption);
    assertThat(row.efficiency().text(PRINTED)).isEqualTo(efficiency + " points");
    assertThat(row.earlier())
        .extracting(it -> it.figures().joint().state())
        .containsOnly(State.NOT_DUE); // one year alone is in the documents
    assertThat(row.mediumTerm()).isEmpty();
  }

  @Test
  void compare_theAgencyInIndonesian_printsAsTheReportDoes() {
    assertThat(desk.inIndonesian().compare(table()).lines())
        .contains(
            "apip Kapabilitas APIP                 level        3          3  ● 100,00     ·  ·"
                + "     ·  ·",
            "spip Maturitas SPIP                   skor      3,35      3,157  ● 94,24      ·  ·"
                + "     ·  ·",
            "akip Nilai Evaluasi AKIP PD           nilai       83      81,59  ● 98,30      ·  ·"
                + "     ·  ·",
            "apip              P3          86,73      13,27",
            "spip              P2          83,13      11,11",
            "akip              P1          93,92       4,38")
        .allMatch(it -> it.length() <= 140);
  }

  @Test
  void owner_inspektur_answersForAll() {
    assertThat(desk.inIndonesian().owner("inspektorat", "Inspektur").lines())
        .contains("Perjanjian Kinerja: Inspektur, Inspektorat Kabupaten Jombang")
        .anyMatch(it -> it.startsWith("S1") && it.contains("Maturitas SPIP"));
  }

  @Test
  void evaluationSheet_addsUpToThePrintedValue() {
    assertThat(desk.node("LKE").score().text(PRINTED)).isEqualTo("81,59");
  }
}
