package id.sinergi.evaluate;

import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.within;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.indicator.AgencyKind.WORK_UNIT;
import static id.sinergi.testdomain.Sharing.actual;
import static id.sinergi.testdomain.Sharing.with;
import static id.sinergi.testdomain.Sharing.year;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.cascade.Level;
import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.evaluate.Explanation.Step;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Rulebooks;
import id.sinergi.time.During;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** An explanation of a goal says for which party it stands, and what that is credited. */
class ExplanationCreditTest {

  /** A sum to which a and b bring 100 each, measuring goals of a, of a unit inside b, and of d. */
  private static Cascade shared(Credit credit, Consumer<IndicatorSpec> says) {
    return Cascade.builder("kredit", Rulebooks.SAKIP)
        .agency("a", "A", MINISTRY)
        .agency("b", "B", MINISTRY)
        .agency("c", "Bagian B", WORK_UNIT, within("b"))
        .agency("d", "D", MINISTRY)
        .sasaran("TA", "Sasaran A", owner("a", "Menteri"))
        .sasaran("TC", "Sasaran C", owner("c", "Kepala"))
        .sasaran("TD", "Sasaran D", owner("d", "Menteri"))
        .indicator(
            "i",
            i -> {
              i.at("TA").at("TC").at("TD").unit("orang").maximize().sum(YEAR);
              i.composition(Composition.SUM).credit(credit);
              says.accept(i);
            })
        .build();
  }

  private static Cascade shared(Credit credit) {
    return shared(
        credit, i -> i.party(with(Party.lead("a"), 100)).party(with(Party.contributor("b"), 100)));
  }

  private static Part credit(Evaluation evaluation, String node) {
    return evaluation.explain(node, FigureKind.MEASURED).parts().get(0);
  }

  @Test
  void joint_isSaidToBeSo_andForWhom() {
    Evaluation evaluation = year(shared(Credit.JOINT), actual("a", 90), actual("b", 60));
    Explanation credit = credit(evaluation, "TA").what();

    assertThat(credit.step()).isEqualTo(Step.CREDIT);
    assertThat(credit.method()).isEqualTo("JOINT");
    assertThat(credit.subject()).isEqualTo("i");
    assertThat(credit.value()).hasValue(75);
    assertThat(credit.rule())
        .isEqualTo(Text.of("kredit a: angka bersama", "credit of a: the joint figure"));
    assertThat(credit.parts()).hasSize(1);
    assertThat(credit.parts().get(0).what().subject()).isEqualTo("i");
    assertThat(credit(evaluation, "TC").what().rule().en())
        .isEqualTo("credit of b, also for c inside it: the joint figure");
    assertThat(credit(evaluation, "TD").what().rule().en())
        .isEqualTo("the joint figure: d is no party");
  }

  @Test
  void own_hasTheJointFigureAside() {
    Evaluation evaluation = year(shared(Credit.OWN), actual("a", 90), actual("b", 60));
    Explanation credit = credit(evaluation, "TC").what();

    assertThat(credit.method()).isEqualTo("OWN");
    assertThat(credit.value()).hasValue(60);
    assertThat(credit.parts().get(0).what().subject()).isEqualTo("i/b");
    assertThat(credit.parts().get(1).what().value()).hasValue(75);
    assertThat(credit.parts().get(1).leftOut())
        .hasValue(Text.of("bukan kredit b", "not what b is credited"));
  }

  @Test
  void blend_weighsBoth() {
    Evaluation evaluation = year(shared(Credit.blend(0.75)), actual("a", 90), actual("b", 60));
    Explanation credit = credit(evaluation, "TA").what();

    assertThat(credit.method()).isEqualTo("BLEND");
    assertThat(credit.value()).hasValue(0.75 * 75 + 0.25 * 90);
    assertThat(credit.parts().get(0).weight()).hasValue(0.75);
    assertThat(credit.parts().get(1).weight()).hasValue(0.25);
    assertThat(credit.parts().get(1).what().subject()).isEqualTo("i/a");
  }

  @Test
  void party_thatHasNotReported_isCreditedNothingWhateverTheOthersDid() {
    for (Credit rule : new Credit[] {Credit.JOINT, Credit.OWN, Credit.blend(0.5)}) {
      Evaluation evaluation = year(shared(rule), actual("b", 60));
      Part credit = credit(evaluation, "TA");

      assertThat(credit.leftOut()).hasValue(State.NOT_REPORTED.text());
      assertThat(credit.what().method()).isEqualTo("NOT_REPORTED");
      assertThat(credit.what().state()).isEqualTo(State.NOT_REPORTED);
      Part joint = credit.what().parts().get(0);
      assertThat(joint.what().value()).hasValue(60);
      assertThat(joint.leftOut()).hasValue(Text.of("a belum melapor", "a has not reported"));
    }
  }

  @Test
  void party_outsideItsTime_isCreditedNothing() {
    During over = During.until(LocalDate.of(2023, 12, 31));
    Cascade cascade =
        shared(
            Credit.JOINT,
            i ->
                i.party(with(Party.lead("a"), 100))
                    .party(with(Party.contributor("b"), 100).during(over)));
    Explanation credit = credit(year(cascade, actual("a", 90)), "TC").what();

    assertThat(credit.method()).isEqualTo("NOT_DUE");
    assertThat(credit.state()).isEqualTo(State.NOT_DUE);
    assertThat(credit.parts().get(0).leftOut()).isPresent();
  }

  @Test
  void leadReports_outsideItsTime_isCreditedNothing() {
    During over = During.until(LocalDate.of(2023, 12, 31));
    Cascade cascade =
        shared(
            Credit.JOINT,
            i ->
                i.composition(Composition.LEAD_REPORTS)
                    .target("2024", 100)
                    .lead("a")
                    .party(Party.contributor("b").during(over)));
    Evaluation evaluation = year(cascade, actual("a", 90));

    assertThat(credit(evaluation, "TC").what().method()).isEqualTo("NOT_DUE");
    assertThat(credit(evaluation, "TA").what().step()).isEqualTo(Step.LIMITS);
    assertThat(credit(evaluation, "TA").what().notes()).contains(Wording.LEAD_REPORTS);
  }

  @Test
  void average_ofAnAgency_showsWhatItIsCredited() {
    Evaluation evaluation = year(shared(Credit.OWN), actual("a", 90), actual("b", 60));
    Selection all = Selection.all().atLevel(Level.SASARAN);

    assertThat(evaluation.explain(all).value()).hasValue(75);
    Explanation own = evaluation.explain(all.ofAgency("c"));
    assertThat(own.value()).hasValue(60);
    assertThat(own.value()).isEqualTo(evaluation.average(all.ofAgency("c")).value());
    assertThat(own.parts().get(0).what().step()).isEqualTo(Step.CREDIT);
  }
}
