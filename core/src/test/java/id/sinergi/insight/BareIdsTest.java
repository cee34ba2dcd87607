package id.sinergi.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.indicator.Actuals;
import id.sinergi.rule.Rulebooks;
import id.sinergi.testdomain.Regency;
import id.sinergi.trend.Change;
import org.junit.jupiter.api.Test;

/** After a join the bare id still resolves where it is unique, in every insight. */
class BareIdsTest {
  private static final Cascade JOINED =
      Cascade.join("semua", Regency.builder(Rulebooks.SAKIP_120).build()).build().cascade();
  private static final Evaluation AT =
      Regency.evaluate(JOINED, JOINED.qualified(Regency.actuals()));

  @Test
  void completions_ofAPartyByItsBareId_areFound() {
    Completions completions = Completions.of(AT);
    assertThat(completions.own("gizi", "dinkes").figure().value()).hasValue(80);
    assertThat(completions.credited("gizi", "dinkes").figure().value()).hasValue(90);
  }

  @Test
  void attribution_rowOfABareId_isFound() {
    assertThat(Attribution.of(AT, "gizi").row("dinsos")).isPresent();
  }

  @Test
  void change_withoutAView_isRefusedByName() {
    Evaluation none = Regency.evaluate(JOINED, Actuals.empty());
    assertThatNullPointerException()
        .isThrownBy(() -> Change.of(none, AT, "T1", null))
        .withMessage("view");
  }
}
