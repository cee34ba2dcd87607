package id.sinergi.examples;

import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.within;
import static id.sinergi.indicator.AgencyKind.REGENCY;
import static id.sinergi.indicator.AgencyKind.WORK_UNIT;
import static id.sinergi.time.Frequency.YEAR;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Joined;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.finding.Finding;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.rule.Rulebooks;
import id.sinergi.time.Period;
import java.io.PrintStream;

/** Two dinas of one regency work together: consent to a link, and two documents put together. */
public final class Together {
  private Together() {}

  /**
   * Prints what a goal's score follows from before and after consent, and what a join finds.
   *
   * @param args none
   */
  public static void main(String[] args) {
    consent(System.out);
    join(System.out);
  }

  static void consent(PrintStream out) {
    Cascade kabupaten =
        Cascade.builder("kabupaten", Rulebooks.SAKIP)
            .agency("pemkab", "Pemerintah Kabupaten", REGENCY)
            .agency("dinkes", "Dinas Kesehatan", WORK_UNIT, within("pemkab"))
            .agency("dinsos", "Dinas Sosial", WORK_UNIT, within("pemkab"))
            .sasaran("S1", "Persalinan aman", owner("dinkes", "Kepala Dinas"))
            .program("P1", "Pendampingan keluarga", owner("dinsos", "Kepala Dinas"))
            .indicator(
                "dampingan", i -> i.at("P1").unit("%").maximize().last(YEAR).target("2026", 90))
            .build();
    Cascade asked = kabupaten.as("dinsos").propose("P1", "S1"); // carries nothing yet
    Cascade agreed = asked.as("dinkes").accept("P1", "S1"); // or .reject(..., why)
    Actuals actuals = Actuals.of(Actual.of("dampingan", "dinsos", "2026", 81));
    out.println(evaluate(asked, actuals).node("S1").score());
    out.println(evaluate(agreed, actuals).node("S1").score());
  }

  static void join(PrintStream out) {
    Cascade dinkes = document("dinkes", "Dinas Kesehatan", 14);
    Cascade dinsos = document("dinsos", "Dinas Sosial", 15.5);
    Joined joined = Cascade.join("kabupaten", dinkes, dinsos).build();
    out.println(joined.cascade().indicators().size());
    joined.findings().stream().map(Finding::code).forEach(out::println);
  }

  /** Each agency's own document: the same national indicator, and not the same target. */
  private static Cascade document(String agency, String name, double target) {
    return Cascade.builder("dokumen-" + agency, Rulebooks.SAKIP)
        .agency(agency, name, WORK_UNIT)
        .sasaran("S1", "Stunting turun", owner(agency, "Kepala Dinas"))
        .indicator(
            "stunting",
            i ->
                i.at("S1")
                    .name("Prevalensi stunting")
                    .externalCode("IKU-STUNTING")
                    .unit("%")
                    .minimize()
                    .last(YEAR)
                    .target("2026", target))
        .build();
  }

  private static Evaluation evaluate(Cascade cascade, Actuals actuals) {
    return Evaluator.of(cascade).evaluate(actuals, Period.parse("2026"));
  }
}
