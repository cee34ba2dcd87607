package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.Option;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Owner;
import id.sinergi.rule.Rulebooks;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions asked of the same answer do not see each other. */
class WhatIfBesideTest {
  private static final int BLOCK = 16;
  private static final Period YEAR = Period.ofYear(2024);

  /** One goal over four blocks of children. */
  private static Evaluation wide() {
    Owner owner = new Owner("a", "Kepala");
    CascadeBuilder builder =
        Cascade.builder("lebar", Rulebooks.SAKIP)
            .agency("a", "Instansi", AgencyKind.MINISTRY)
            .tujuan("T", "Tujuan", owner);
    List<Actual> actuals = new ArrayList<>();
    for (int c = 100; c < 100 + 4 * BLOCK; c++) {
      String child = "S" + c;
      builder.sasaran(child, "Sasaran " + c, owner, Option.under("T"));
      builder.indicator(
          "i" + c, i -> i.at(child).unit("%").maximize().last(Frequency.YEAR).target("2024", 100));
      actuals.add(Actual.of("i" + c, "a", YEAR, 50 + c % 40));
    }
    return Evaluator.of(builder.build()).evaluate(Actuals.of(actuals), YEAR);
  }

  private static Evaluation better(Evaluation of, int block) {
    String indicator = "i" + (100 + block * BLOCK);
    return of.whatIf(w -> w.actual(indicator, "a", "2024", 99.5));
  }

  @Test
  void whatIf_besideAnother_ofTheSameAnswer_doesNotSeeIt() {
    Evaluation first = better(wide(), 0);
    Evaluation beside = better(first, 1);
    Evaluation asked = better(first, 2);
    assertThat(asked.node("T")).isNotEqualTo(beside.node("T"));
    Evaluation anew =
        Evaluator.of(wide().cascade()).evaluate(asked.actuals(), YEAR); // from scratch
    assertThat(asked.node("T")).isEqualTo(anew.node("T"));
  }
}
