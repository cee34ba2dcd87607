package id.sinergi.synergy;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.rejected;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.Explanation;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Derived;
import id.sinergi.rule.Rulebooks;
import id.sinergi.testdomain.Regency;
import id.sinergi.time.Period;
import id.sinergi.view.TextView;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** By hand: working together as an IKU like any other, on the regency of {@link Regency}. */
class DerivedIndicatorTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  /** T2 of the regency is measured by the synergy of dinsos, which is 72, against 80. */
  private static CascadeBuilder withSynergy(CascadeBuilder builder, String of) {
    return builder
        .tujuan("T2", "Bekerja bersama", owner("pemkab", "Bupati"))
        .indicator("sinergi", i -> derived(i.at("T2"), Derived.SYNERGY).agency(of));
  }

  private static IndicatorSpec derived(IndicatorSpec spec, Derived kind) {
    return spec.unit("%").maximize().last(YEAR).target("2024", 80).derived(kind);
  }

  private static Evaluation evaluate(CascadeBuilder builder) {
    return Regency.evaluate(builder, Regency.actuals());
  }

  @Test
  void synergy_asAnIndicator_isTheIndexAgainstItsTarget() {
    Evaluation evaluation = evaluate(withSynergy(Regency.builder(Rulebooks.SAKIP), "dinsos"));
    IndicatorFigures figures = evaluation.indicator("sinergi");
    assertThat(figures.actual().value().orElseThrow()).isCloseTo(72, CLOSE);
    assertThat(figures.target().value().orElseThrow()).isEqualTo(80);
    assertThat(figures.joint().value().orElseThrow()).isCloseTo(90, CLOSE);
    assertThat(figures.joint().formula()).contains("TARGET_RATIO");
    assertThat(evaluation.node("T2").score().value().orElseThrow()).isCloseTo(90, CLOSE);
    assertThat(evaluation.agency("pemkab").score().value().orElseThrow())
        .isCloseTo((94 + 90) / 2.0, CLOSE); // T1 over S1, and T2
  }

  @Test
  void breadth_asAnIndicator_isComputedAndNeverCountsItself() {
    CascadeBuilder builder =
        Regency.builder(Rulebooks.SAKIP)
            .program("P2", "Lain", owner("dinsos", "Bidang"), under("P1"))
            .indicator("luas", i -> derived(i.at("P2").agency("dinsos"), Derived.BREADTH));
    // P1: measured by bansos; supported by P2; supports S1. P2: measured by luas; supports P1
    Evaluation evaluation = evaluate(builder);
    assertThat(evaluation.indicator("luas").actual().value().orElseThrow()).isEqualTo(25);
    assertThat(evaluation.indicator("luas").joint().value().orElseThrow())
        .isCloseTo(25 / .8, CLOSE);
  }

  @Test
  void breadth_withoutATie_isAZeroLikeAnyOther() {
    CascadeBuilder builder =
        Regency.builder(Rulebooks.SAKIP, rejected("tidak"))
            .tujuan("T2", "Bekerja bersama", owner("pemkab", "Bupati"))
            .indicator("luas", i -> derived(i.at("T2").agency("dinsos"), Derived.BREADTH));
    assertThat(evaluate(builder).node("T2").score().value().orElseThrow()).isZero();
  }

  @Test
  void synergy_withoutATie_isNotApplicableInBothLanguages() {
    Evaluation evaluation =
        evaluate(withSynergy(Regency.builder(Rulebooks.SAKIP, rejected("tidak")), "dinsos"));
    IndicatorFigures figures = evaluation.indicator("sinergi");
    assertThat(figures.joint().state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(figures.joint().reason().orElseThrow().en())
        .isEqualTo("no work is tied to another agency");
    assertThat(figures.joint().reason().orElseThrow().id())
        .isEqualTo("tidak ada pekerjaan bersama instansi lain");
    assertThat(figures.actual().state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(evaluation.node("T2").score().state()).isEqualTo(State.NOT_APPLICABLE);
  }

  @Test
  void synergy_somethingMissing_isNotReportedAndNamesIt() {
    Evaluation evaluation =
        Regency.evaluate(
            withSynergy(Regency.builder(Rulebooks.SAKIP), "dinsos"),
            Actuals.of(Actual.of("aki", "dinkes", Regency.AT, 100)));
    IndicatorFigures figures = evaluation.indicator("sinergi");
    assertThat(figures.joint().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(figures.joint().missing()).containsExactly("P1");
    assertThat(figures.actual().missing()).containsExactly("P1");
    assertThat(figures.target().value().orElseThrow()).isEqualTo(80);
    assertThat(evaluation.node("T2").score().missing()).containsExactly("sinergi");
  }

  @Test
  void synergy_partlyReported_carriesCoverageAndIsProvisional() {
    Evaluation evaluation =
        Regency.evaluate(
            withSynergy(Regency.builder(Rulebooks.SAKIP), "dinsos"),
            Actuals.of(
                Actual.of("aki", "dinkes", Regency.AT, 100),
                Actual.of("bansos", "dinsos", Regency.AT, 50)));
    IndicatorFigures figures = evaluation.indicator("sinergi");
    // S1 100 with coverage 0.4, P1 50: index 75, coverage 0.7
    assertThat(figures.joint().value().orElseThrow()).isCloseTo(75 / .8, CLOSE);
    assertThat(figures.joint().coverage()).isCloseTo(.7, CLOSE);
    assertThat(figures.joint().isProvisional()).isTrue();
    assertThat(figures.actual().isProvisional()).isTrue();
  }

  @Test
  void synergy_reportedAllTheSame_isNotRead() {
    CascadeBuilder builder = withSynergy(Regency.builder(Rulebooks.SAKIP), "dinsos");
    Actuals.Builder more = Actuals.builder();
    Regency.actuals().actuals().forEach(more::add);
    more.add(Actual.of("sinergi", "dinsos", Regency.AT, 5));
    Evaluation evaluation = Regency.evaluate(builder, more.build());
    assertThat(evaluation.indicator("sinergi").actual().value().orElseThrow()).isCloseTo(72, CLOSE);
  }

  @Test
  void synergy_withinTheYear_isNotDueYetItsActualShows() {
    Evaluation evaluation =
        Evaluator.of(withSynergy(Regency.builder(Rulebooks.SAKIP), "dinsos").build())
            .evaluate(Regency.actuals(), Period.parse("2024-Q2"));
    assertThat(evaluation.indicator("sinergi").joint().state()).isEqualTo(State.NOT_DUE);
    assertThat(evaluation.indicator("sinergi").actual().state()).isEqualTo(State.NOT_DUE);
  }

  @Test
  void synergy_ofAChainOfGoals_isComputedAfterWhatItRestsOn() {
    // A0 sorts before all and is measured by the synergy of dinkes; dinsos helps it in turn
    CascadeBuilder builder =
        Regency.builder(Rulebooks.SAKIP)
            .tujuan("A0", "Bersama", owner("pemkab", "Bupati"))
            .indicator("a0", i -> derived(i.at("A0").agency("dinkes"), Derived.SYNERGY));
    Evaluation evaluation = evaluate(builder);
    double index = ((.6 * 90 + .25 * 94) / .85 + 80) / 2;
    assertThat(evaluation.node("A0").score().value().orElseThrow()).isCloseTo(index / .8, CLOSE);
    assertThat(Synergy.of(evaluation, "dinkes").index().value().orElseThrow())
        .isEqualTo(evaluation.indicator("a0").actual().value().orElseThrow());
  }

  @Test
  void synergy_thatWouldCountItself_isRefused() {
    CascadeBuilder builder =
        Regency.builder(Rulebooks.SAKIP, accepted())
            .indicator("diri", i -> derived(i.at("P1").agency("dinsos"), Derived.SYNERGY));
    assertThatThrownBy(builder::build).hasMessageContaining("would count itself");
  }

  @Test
  void explain_ofSynergy_showsBothDeliveriesDownToWhatTheyRestOn() {
    Evaluation evaluation = evaluate(withSynergy(Regency.builder(Rulebooks.SAKIP), "dinsos"));
    Explanation actual = evaluation.explain("sinergi").parts().get(0).what().parts().get(1).what();
    assertThat(actual.value().orElseThrow()).isCloseTo(72, CLOSE);
    assertThat(actual.parts())
        .extracting(it -> it.what().subject())
        .containsExactly("sinergi/joint", "sinergi/own");
    Explanation mean = actual.parts().get(0).what().parts().get(0).what();
    assertThat(mean.parts()).extracting(it -> it.what().subject()).containsExactly("S1");
    assertThat(mean.parts().get(0).weight().orElseThrow()).isEqualTo(1);
  }

  @Test
  void explain_ofBreadth_showsEachKindOfWork() {
    CascadeBuilder builder =
        Regency.builder(Rulebooks.SAKIP)
            .tujuan("T2", "Bekerja bersama", owner("pemkab", "Bupati"))
            .indicator("luas", i -> derived(i.at("T2").agency("dinkes"), Derived.BREADTH));
    Explanation actual =
        evaluate(builder).explain("luas").parts().get(0).what().parts().get(1).what();
    List<Explanation> kinds = actual.parts().stream().map(Explanation.Part::what).toList();
    assertThat(kinds)
        .extracting(Explanation::subject)
        .containsExactly(
            "luas/K1/INDICATOR",
            "luas/K1/HELPING",
            "luas/S1/INDICATOR",
            "luas/S1/HELPED",
            "luas/S1/HELPING");
    assertThat(kinds.get(2).input("tied")).isEqualTo(60);
    assertThat(kinds.get(2).input("all")).isEqualTo(100);
    assertThat(kinds.get(3).value().orElseThrow()).isCloseTo(25, CLOSE);
  }

  @Test
  void explain_asText_readsInBothLanguages() {
    Evaluation evaluation = evaluate(withSynergy(Regency.builder(Rulebooks.SAKIP), "dinsos"));
    String page =
        TextView.of(evaluation).in(Language.EN).explanation(evaluation.explain("T2")).toString();
    assertThat(page).contains("joint delivery").contains("own delivery");
  }
}
