package id.sinergi.testdomain;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.cascade.Option.weight;
import static id.sinergi.cascade.Option.within;
import static id.sinergi.indicator.AgencyKind.REGENCY;
import static id.sinergi.indicator.AgencyKind.WORK_UNIT;
import static id.sinergi.time.Frequency.YEAR;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.Option;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;

/**
 * A regency of two dinas. S1 of dinkes is measured by its own aki (40) and by gizi (60), which it
 * shares with dinsos; K1 of dinkes (3) and P1 of dinsos (1) support it; it stands under T1 of the
 * regency. Each indicator asks for 100 in 2024, of gizi each party for 100.
 */
public final class Regency {
  public static final Period AT = Period.parse("2024");

  private Regency() {}

  public static CascadeBuilder builder(Rulebook rulebook) {
    return builder(rulebook, accepted());
  }

  /** The same, with this said of the link from P1 to S1. */
  public static CascadeBuilder builder(Rulebook rulebook, Option.ForLink said) {
    return Cascade.builder("kabupaten", rulebook)
        .agency("pemkab", "Pemerintah Kabupaten", REGENCY)
        .agency("dinkes", "Dinas Kesehatan", WORK_UNIT, within("pemkab"))
        .agency("dinsos", "Dinas Sosial", WORK_UNIT, within("pemkab"))
        .tujuan("T1", "Warga sehat", owner("pemkab", "Bupati"))
        .sasaran("S1", "Ibu dan anak sehat", owner("dinkes", "Kepala"), under("T1"))
        .program("K1", "Posyandu", owner("dinkes", "Bidang"), under("S1", weight(3)))
        .program("P1", "Bansos", owner("dinsos", "Kepala"), supports("S1", weight(1), said))
        .indicator(
            "aki", i -> i.at("S1", weight(40)).unit("x").maximize().last(YEAR).target("2024", 100))
        .indicator(
            "gizi",
            i ->
                i.at("S1", weight(60))
                    .unit("x")
                    .maximize()
                    .last(YEAR)
                    .party(Party.lead("dinkes").withShare(3).plusTarget(hundred()))
                    .party(Party.contributor("dinsos").withShare(1).plusTarget(hundred()))
                    .composition(Composition.SUM))
        .indicator("posyandu", i -> i.at("K1").unit("x").maximize().last(YEAR).target("2024", 100))
        .indicator("bansos", i -> i.at("P1").unit("x").maximize().last(YEAR).target("2024", 100));
  }

  private static Target hundred() {
    return Target.of(AT, 100);
  }

  /** Joint attainment of gizi 90; S1 = 0.4 x 100 + 0.6 x 90 = 94; P1 = 50. */
  public static Actuals actuals() {
    return Actuals.of(
        Actual.of("aki", "dinkes", AT, 100),
        Actual.of("gizi", "dinkes", AT, 80),
        Actual.of("gizi", "dinsos", AT, 100),
        Actual.of("posyandu", "dinkes", AT, 70),
        Actual.of("bansos", "dinsos", AT, 50));
  }

  public static Evaluation evaluate(CascadeBuilder builder, Actuals actuals) {
    return evaluate(builder.build(), actuals);
  }

  public static Evaluation evaluate(Cascade cascade, Actuals actuals) {
    return Evaluator.of(cascade).evaluate(actuals, AT);
  }
}
