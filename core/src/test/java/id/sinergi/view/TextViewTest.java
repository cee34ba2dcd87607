package id.sinergi.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.FigureKind;
import id.sinergi.evaluate.Request;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Language;
import id.sinergi.finding.Place;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Owner;
import id.sinergi.rule.Rulebooks;
import id.sinergi.testdomain.Stunting;
import id.sinergi.time.Period;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextViewTest {
  private static final Period YEAR = Period.ofYear(2022);

  private final Evaluation evaluation =
      Evaluator.of(Stunting.cascade()).evaluate(Stunting.actuals(), YEAR);

  private TextView view(Language language) {
    return TextView.of(evaluation).in(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tree_inEachLanguage_readsAsKept(Language language) throws IOException {
    assertThat(view(language).tree()).hasToString(kept("tree", language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void explanation_ofTheScore_readsAsKept(Language language) throws IOException {
    assertThat(view(language).explanation(evaluation.explain("T1")))
        .hasToString(kept("explain-T1", language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void explanation_ofWhatSupports_readsAsKept(Language language) throws IOException {
    assertThat(view(language).explanation(evaluation.explain("T1", FigureKind.SUPPORTED)))
        .hasToString(kept("explain-T1-supported", language));
  }

  private static String kept(String name, Language language) throws IOException {
    String file = name + "-" + language.name().toLowerCase(java.util.Locale.ROOT) + ".txt";
    try (InputStream in =
        Objects.requireNonNull(TextViewTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    }
  }

  @Test
  void headline_inEnglish_isOneLineWithTheAnswer() {
    assertThat(TextView.of(evaluation).headline())
        .hasToString("stunting at 2022: T1 = 74.19 (Sedang), 3 agencies, 1 shared indicator");
  }

  @Test
  void headline_inIndonesian_hasTheDecimalComma() {
    assertThat(view(Language.ID).headline())
        .hasToString("stunting pada 2022: T1 = 74,19 (Sedang), 3 instansi, 1 indikator bersama");
  }

  @Test
  void headline_withOptions_namesThem() {
    Request request =
        Request.of(YEAR)
            .withDiscrete()
            .withPlan("RPJMN")
            .withAsOf(Instant.parse("2022-12-31T00:00:00Z"));
    Evaluation asked = Evaluator.of(Stunting.cascade()).evaluate(Stunting.actuals(), request);

    assertThat(TextView.of(asked).headline().toString())
        .startsWith(
            "stunting at 2022, that period alone, plan RPJMN, as of 2022-12-31T00:00:00Z: T1 = no"
                + " data: not reported (prev)");
  }

  @Test
  void tree_ofOneGoal_showsWhatIsBelow() {
    String tree = TextView.of(evaluation).tree("S1").toString();

    assertThat(tree).contains("S1 Keluarga", "P1 Pendampingan", "tpk Tim");
    assertThat(tree).doesNotContain("T1 Stunting", "S2 Gizi");
  }

  @Test
  void tree_linksThatCarryNothing_sayWhy() {
    Evaluation idle = Evaluator.of(Stunting.withIdleLinks()).evaluate(Actuals.empty(), YEAR);

    assertThat(TextView.of(idle).tree("T1").lines())
        .containsExactly(
            "idle at 2022",
            "",
            "T1 Hutan lestari    ·  not due  tujuan · a, Menteri",
            "├╌ N1 Ditolak       ·  not due  rejected, carries nothing · di luar tugas",
            "├╌ N2 Diusulkan     ·  not due  proposed, carries nothing yet",
            "├╌ N3 Rujukan       ·  not due  reference, no arithmetic",
            "└╌ N4 Tambang naik  ·  not due  its success makes the above harder",
            "",
            "· not due");
  }

  @Test
  void tree_longerThanThePage_saysHowMuchMore() {
    assertThat(TextView.of(evaluation).limitedTo(4).tree().toString())
        .contains("… and 7 more goals and indicators; tree(id) shows what is below one goal");
    assertThat(view(Language.ID).limitedTo(4).tree().toString())
        .contains("… dan 7 tujuan atau indikator lagi");
  }

  @Test
  void tree_justAsLongAsThePage_saysNothingOfMore() {
    long lines = TextView.of(evaluation).tree().lines().size() - 4L; // heading, legend, blanks

    assertThat(TextView.of(evaluation).limitedTo((int) lines).tree())
        .isEqualTo(TextView.of(evaluation).tree());
  }

  @Test
  void explanation_longerThanThePage_saysHowManyLinesMore() {
    assertThat(
            TextView.of(evaluation).limitedTo(3).explanation(evaluation.explain("T1")).toString())
        .contains("… and 5 more lines");
  }

  @Test
  void limitedTo_noLines_isRefused() {
    assertThatThrownBy(() -> TextView.of(evaluation).limitedTo(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The lines (0) of a page must be 1 to 10000. Maybe you meant (200).");
  }

  @Test
  void tree_chainOfHundredThousandGoals_endsWithThePage() {
    var builder = Cascade.builder("rantai", Rulebooks.SAKIP).agency("a", "A", AgencyKind.MINISTRY);
    int depth = 100_000;
    for (int i = 0; i < depth; i++) {
      builder.node(Node.of("n" + i, Level.SASARAN, "Sasaran", new Owner("a", "Menteri")));
      if (i > 0) {
        builder.link(Link.cascade("n" + i, "n" + (i - 1)));
      }
    }
    Evaluation deep = Evaluator.of(builder.build()).evaluate(Actuals.empty(), YEAR);

    assertThat(TextView.of(deep).tree().lines()).hasSizeBetween(200, 210);
    assertThat(TextView.of(deep).explanation(deep.explain("n0")).lines()).hasSizeLessThan(210);
  }

  @Test
  void findings_some_printOneToALine() {
    var place = Place.json("/actuals/3");
    var findings =
        List.of(
            FindingCode.UNKNOWN_FIELD.of(place, List.of(), "nilai", "Maybe you meant (value)."),
            FindingCode.MISSING_FIELD.of(place, List.of(), "period"));

    List<id.sinergi.finding.Finding> shown = TextView.of(evaluation).findings(findings);

    assertThat(shown).isEqualTo(findings);
    assertThat(shown.toString().lines())
        .hasSize(2)
        .first()
        .isEqualTo(
            "ERROR UNKNOWN_FIELD at /actuals/3: The field (nilai) is not known here. Maybe you"
                + " meant (value).");
  }

  @Test
  void findings_none_saySo() {
    assertThat(TextView.of(evaluation).findings(List.of())).hasToString("no findings");
    assertThat(view(Language.ID).findings(List.of())).hasToString("tidak ada temuan");
  }
}
