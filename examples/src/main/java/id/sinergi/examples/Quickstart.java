package id.sinergi.examples;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.indicator.AgencyKind.COORDINATING_MINISTRY;
import static id.sinergi.indicator.AgencyKind.LEMBAGA;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.time.Frequency.QUARTER;
import static id.sinergi.time.Frequency.YEAR;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.finding.Language;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Standard;
import id.sinergi.time.Period;
import id.sinergi.view.TextView;
import java.io.PrintStream;

/** Embeds the library: a cascade in code, its actuals, an evaluation, and what a host reads off. */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Prints two figures and a tree.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    Cascade cascade =
        Cascade.builder("stunting", Rulebooks.SAKIP_120)
            .agency("pmk", "Kemenko PMK", COORDINATING_MINISTRY)
            .agency("bkkbn", "BKKBN", LEMBAGA)
            .agency("kemenkes", "Kementerian Kesehatan", MINISTRY)
            .tujuan("T1", "Stunting turun", owner("pmk", "Menteri Koordinator"))
            .sasaran("S1", "Gizi baik", owner("kemenkes", "Menteri"), supports("T1", accepted()))
            .indicator(
                "prev",
                i ->
                    i.at("T1")
                        .name("Prevalensi stunting balita")
                        .unit("%")
                        .minimize()
                        .formula(Standard.FROM_BASELINE)
                        .last(YEAR)
                        .baseline("2018", 30.8)
                        .target("2022", 18.4)
                        .lead("bkkbn")
                        .contributor("kemenkes")
                        .composition(Composition.LEAD_REPORTS))
            .indicator("kek", i -> i.at("S1").unit("%").maximize().mean(QUARTER).target("2022", 80))
            .build();

    Evaluator evaluator = Evaluator.of(cascade); // compiled once; immutable, thread-safe
    Actuals actuals = Actuals.of(Actual.of("prev", "bkkbn", "2022", 21.6));
    Evaluation year = evaluator.evaluate(actuals, Period.parse("2022"));

    out.println(year.node("T1").score()); // 74.19 (Sedang); .value() is an OptionalDouble
    out.println(year.node("S1").score().state()); // NOT_REPORTED: no zero, and no band
    out.println(TextView.of(year).in(Language.ID).tree());
  }
}
