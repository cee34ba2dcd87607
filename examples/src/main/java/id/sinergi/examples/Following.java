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
import id.sinergi.cascade.Consent;
import id.sinergi.evaluate.Changes;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.LiveEvaluation;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Standard;
import id.sinergi.time.Period;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;

/** Follows what is reported as it comes, and asks what would be if it were otherwise. */
public final class Following {
  private Following() {}

  /**
   * Prints what one report changes, and what another would.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    Evaluator evaluator = Evaluator.of(cascade());
    Actuals actuals = Actuals.of(Actual.of("prev", "bkkbn", "2022", 21.6));

    LiveEvaluation live = evaluator.live(actuals, Period.parse("2022")); // for one thread
    Instant friday = Instant.parse("2023-01-27T09:00:00Z");
    Changes changes = live.report(Actual.of("kek", "kemenkes", "2022", 76).reportedAt(friday));
    out.println(changes); // changed: indicators [kek], nodes [S1, T1], agencies [kemenkes]
    Evaluation now = live.snapshot(); // immutable, whatever is reported next

    Evaluation then = now.whatIf(w -> w.actual("prev", "bkkbn", "2022", 18.4));
    out.println(then.node("T1").score()); // 100.00 (Sangat Tinggi)
    out.println(now.node("T1").score()); // 74.19 (Sedang), as it is

    List<Evaluation> answers = // to many questions, which share all that is the same
        now.whatIfs(
            List.of(
                w -> w.target("prev", "2022", 17), w -> w.consent("S1", "T1", Consent.REJECTED)));
    out.println(answers.get(0).node("T1").score()); // 66.67 (Sedang)
    out.println(answers.get(1).node("T1").supported()); // no data: not due
  }

  private static Cascade cascade() {
    return Cascade.builder("stunting", Rulebooks.SAKIP_120)
        .agency("pmk", "Kemenko PMK", COORDINATING_MINISTRY)
        .agency("bkkbn", "BKKBN", LEMBAGA)
        .agency("kemenkes", "Kementerian Kesehatan", MINISTRY)
        .tujuan("T1", "Stunting turun", owner("pmk", "Menteri Koordinator"))
        .sasaran("S1", "Gizi baik", owner("kemenkes", "Menteri"), supports("T1", accepted()))
        .indicator(
            "prev",
            i ->
                i.at("T1")
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
  }
}
