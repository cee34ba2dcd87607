package id.sinergi.evaluate;

import static id.sinergi.cascade.Option.owner;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Rulebooks;
import org.junit.jupiter.api.Test;

/**
 * Published worked examples of aggregates, and ids that a concatenation would confuse. Sources:
 * COI01, the COINr vignette on aggregation; AKP01 and AKP02, an illustration of the answers of
 * PermenPANRB 88/2021.
 */
class WorkedExampleTest {

  @Test
  void coi01_arithmeticCompensates_geometricDoesNot() {
    assertThat(score(Aggregation.WEIGHTED_MEAN, 0, 10)).isEqualTo(5);
    assertThat(score(Aggregation.WEIGHTED_MEAN, 5, 5)).isEqualTo(5);
    assertThat(score(Aggregation.GEOMETRIC, 0, 10)).isZero();
    assertThat(score(Aggregation.GEOMETRIC, 5, 5)).isEqualTo(5);
  }

  private static double score(Aggregation aggregation, double... attained) {
    Evaluation evaluation = OneGoal.aggregated(Rulebooks.SAKIP, aggregation, attained);
    return evaluation.node("T").score().value().orElseThrow();
  }

  /** One answer B (70) of weight 6 is 4.20 points; BB, B and CC of 6, 9 and 15 are 20.10 of 30. */
  @Test
  void akp01_akp02_answersTimesWeights_areThePrintedPoints() {
    double[] answers = {80, 70, 60};
    Evaluation sheet =
        OneGoal.aggregated(Rulebooks.SAKIP, Aggregation.WEIGHTED_MEAN, answers, 6, 9, 15);

    assertThat(sheet.node("T").score().displayed()).isEqualByComparingTo("67.00"); // 20.10 / 30
    Evaluation answer =
        OneGoal.aggregated(Rulebooks.SAKIP, Aggregation.WEIGHTED_MEAN, new double[] {70, 0}, 6, 94);
    assertThat(answer.node("T").score().displayed()).isEqualByComparingTo("4.20");
  }

  @Test
  void t21_idsThatConcatenateAlike_areNeverConfused() {
    Cascade cascade =
        Cascade.builder("mirip", Rulebooks.SAKIP)
            .agency("23", "Instansi 23", MINISTRY)
            .agency("3", "Instansi 3", MINISTRY)
            .tujuan("T23", "Tujuan", owner("23", "Menteri"))
            .tujuan("T3", "Tujuan", owner("3", "Menteri"))
            .indicator("1", i -> i.at("T23").unit("%").maximize().last(YEAR).target("2024", 100))
            .indicator("12", i -> i.at("T3").unit("%").maximize().last(YEAR).target("2024", 100))
            .build();
    Evaluation evaluation =
        OneGoal.evaluate(cascade, Actuals.of(Actual.of("1", "23", "2024", 40)), "2024");

    assertThat(evaluation.node("T23").score().value()).hasValue(40);
    assertThat(evaluation.node("T3").score().state()).isEqualTo(State.NOT_REPORTED);
  }
}
