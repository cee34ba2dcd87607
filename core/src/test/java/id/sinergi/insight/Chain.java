package id.sinergi.insight;

import static id.sinergi.cascade.Option.owner;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.time.Frequency.YEAR;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.rule.Rulebooks;
import id.sinergi.testdomain.Regency;

/** T is measured by a chain of two links, a that leads and b, each held against 100 in 2024. */
final class Chain {
  private Chain() {}

  static Actual reported(String agency, double value) {
    return Actual.of("i", agency, "2024", value);
  }

  static Evaluation evaluate(Actual... actuals) {
    return Regency.evaluate(
        Cascade.builder("rantai", Rulebooks.SAKIP_120)
            .agency("a", "A", MINISTRY)
            .agency("b", "B", MINISTRY)
            .tujuan("T", "Tujuan", owner("a", "Menteri"))
            .indicator(
                "i",
                i ->
                    i.at("T")
                        .unit("%")
                        .maximize()
                        .last(YEAR)
                        .target("2024", 100)
                        .lead("a")
                        .contributor("b")
                        .composition(Composition.WEAKEST_PARTY)),
        Actuals.of(actuals));
  }
}
