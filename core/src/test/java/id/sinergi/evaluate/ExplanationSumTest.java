package id.sinergi.evaluate;

import static id.sinergi.evaluate.Explained.english;
import static id.sinergi.evaluate.Explained.part;
import static id.sinergi.testdomain.Sharing.actual;
import static id.sinergi.testdomain.Sharing.sum;
import static id.sinergi.testdomain.Sharing.with;
import static id.sinergi.testdomain.Sharing.year;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Explanation.Step;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Standard;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An explanation of a sum says what is taken off it, and how its target is scaled. */
class ExplanationSumTest {
  private static final Instant JANUARY = Instant.parse("2025-01-10T00:00:00Z");
  private static final Instant MARCH = Instant.parse("2025-03-10T00:00:00Z");

  /** The parts a = 100, b = 60, c = 40 are to bring. */
  private static Cascade three() {
    return sum(
        i ->
            i.party(with(Party.lead("a"), 100))
                .party(with(Party.contributor("b"), 60))
                .party(with(Party.contributor("c"), 40)));
  }

  @Test
  void sum_withAnOverlap_takesItOffAndSaysWhose() {
    Actuals actuals =
        Actuals.of(actual("a", 100), actual("b", 50).reportedAt(MARCH), actual("c", 40))
            .plus(Overlap.of("i", List.of("a", "b"), "2024", 15).reportedAt(JANUARY))
            .plus(Overlap.of("i", List.of("b", "c"), "2024", 70));
    Explanation actual = Explained.actual(year(three(), actuals));

    assertThat(actual.value()).hasValue(100 + 50 + 40 - 15 - 40);
    assertThat(actual.input("overlap")).isEqualTo(55);
    assertThat(english(actual.notes()))
        .containsExactly(
            "overlap of a + b (2024): 15, older than the report of b",
            "overlap of b + c (2024): 70, cut to the limit 40 (the sum without the largest), older"
                + " than the report of b");
  }

  @Test
  void sum_withMoreOverlapThanParts_saysThatAllAreCut() {
    Actuals actuals =
        Actuals.of(actual("a", 10), actual("b", 10), actual("c", 10))
            .plus(Overlap.of("i", List.of("a", "b"), "2024", 9))
            .plus(Overlap.of("i", List.of("a", "c"), "2024", 8))
            .plus(Overlap.of("i", List.of("b", "c"), "2024", 7));
    Explanation actual = Explained.actual(year(three(), actuals));

    assertThat(actual.input("overlap")).isEqualTo(20);
    assertThat(actual.notes())
        .contains(
            Text.of(
                "semua tumpang tindih, dipotong ke batas 20 (jumlah tanpa yang terbesar)",
                "all overlaps, cut to the limit 20 (the sum without the largest)"));
  }

  @Test
  void sum_withAnOverlapOfOneWhoIsMissing_leavesItOut() {
    Actuals actuals =
        Actuals.of(actual("a", 100), actual("c", 40))
            .plus(Overlap.of("i", List.of("a", "b"), "2024", 15));
    Evaluation evaluation = year(three(), actuals);
    Explanation actual = Explained.actual(evaluation);

    assertThat(actual.value()).hasValue(140);
    assertThat(actual.inputs()).isEmpty();
    assertThat(english(actual.notes()))
        .containsExactly(
            "overlap of a + b (2024): 15, left out: the part of one of them is not whole");
    assertThat(part(actual, "i/b/actual").leftOut()).hasValue(State.NOT_REPORTED.text());
    assertThat(Explained.target(evaluation).value()).hasValue(140);
    assertThat(english(evaluation.explain("i").notes()))
        .contains("coverage 70 %", "in: 140 of 200 (b 0 of 60)");
  }

  @Test
  void sum_withAStatedTarget_scalesItToThoseThatAreIn() {
    Cascade cascade =
        sum(
            i ->
                i.target("2024", 220)
                    .party(with(Party.lead("a"), 100))
                    .party(with(Party.contributor("b"), 60))
                    .party(with(Party.contributor("c"), 40)));
    Explanation target = Explained.target(year(cascade, actual("a", 100), actual("c", 40)));

    assertThat(target.step()).isEqualTo(Step.TARGET);
    assertThat(target.value().orElseThrow()).isEqualTo(220 * 140.0 / 200);
    assertThat(target.input("partsIn")).isEqualTo(140);
    assertThat(target.input("partsAll")).isEqualTo(200);
    assertThat(english(target.notes()))
        .containsExactly("scaled to those in: 140 of 200 (b 0 of 60)");
  }

  @Test
  void sum_withPlannedOverlaps_takesThemOffTheTargets() {
    Cascade cascade =
        sum(
            i ->
                i.plannedOverlap("2024", 90)
                    .party(with(Party.lead("a"), 100))
                    .party(with(Party.contributor("b"), 60)));
    Evaluation whole = year(cascade, actual("a", 100), actual("b", 60));
    Explanation target = Explained.target(whole);

    assertThat(target.step()).isEqualTo(Step.COMPOSITION);
    assertThat(target.value()).hasValue(100);
    assertThat(target.input("overlap")).isEqualTo(60);
    assertThat(english(target.notes()))
        .containsExactly(
            "planned overlap 2024: 90, cut to the limit 60 (the sum without the largest)");
    assertThat(Explained.target(year(cascade, actual("a", 100))).notes())
        .containsExactly(OverlapWording.PLANNED_LEFT_OUT);
  }

  @Test
  void sum_fromBaselines_saysWhosePieceIsWhose() {
    Cascade cascade =
        sum(
            i ->
                i.formula(Standard.FROM_BASELINE)
                    .baseline("2023", 20)
                    .party(with(Party.lead("a"), 75))
                    .party(with(Party.contributor("b"), 25)));
    Evaluation evaluation = year(cascade, actual("a", 75), actual("b", 20));
    Explanation own = evaluation.explainParty("i", "a").parts().get(0).what();

    assertThat(own.input("baseline")).isEqualTo(15);
    assertThat(english(own.notes())).containsExactly("baseline: 75 of 100 of the indicator's, 20");
    assertThat(evaluation.explain("i").parts().get(0).what().notes()).isEmpty();

    Explanation some = year(cascade, actual("a", 75)).explain("i").parts().get(0).what();
    assertThat(some.input("baseline")).isEqualTo(15);
    assertThat(some.notes()).containsExactly(PartyWording.OF_PARTIES_BASELINE);
  }

  @Test
  void overlaps_inConflict_leaveTheActualWithoutAValue() {
    Actuals actuals =
        Actuals.of(actual("a", 100), actual("b", 50), actual("c", 40))
            .plus(Overlap.of("i", List.of("a", "b"), "2024", 15))
            .plus(Overlap.of("i", List.of("a", "b"), "2024", 16));
    Explanation actual = Explained.actual(year(three(), actuals));

    assertThat(actual.state()).isEqualTo(State.NOT_COMPUTABLE);
    assertThat(english(actual.notes()).get(0)).endsWith(Wording.CONFLICT.en());
    assertThat(actual.parts()).hasSize(3);
    assertThat(actual.method()).isEqualTo("SUM");
  }
}
