package id.sinergi.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.finding.Language;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeChecksTest {
  @Test
  void check_idTwice_isDuplicate() {
    assertThat(new Sketch().add(Sketch.node("S1", "dinsos")).found())
        .containsExactly("DUPLICATE_ID /nodes/4/id");
    assertThat(new Sketch().add(Sketch.node("s1", "dinsos")).found()).isEmpty();
  }

  @Test
  void check_idOfAnAgency_isDuplicate() {
    assertThat(new Sketch().add(Sketch.node("dinsos", "dinsos")).found())
        .containsExactly("DUPLICATE_ID /nodes/4/id");
  }

  @Test
  void check_unknownOwner_namesTheNearest() {
    Sketch sketch = new Sketch().add(Sketch.node("S3", "dinskes"));
    assertThat(sketch.found()).containsExactly("UNKNOWN_REFERENCE /nodes/4/owner/agency");
    assertThat(sketch.draft.check().get(0).text(Language.EN))
        .isEqualTo("There is no agency with the id (dinskes). Maybe you meant (dinkes).");
  }

  @Test
  void check_ownerDeclaredLater_isKnown() {
    Sketch sketch = new Sketch().add(Sketch.node("S3", "bpbd"));
    sketch.add(Agency.of("bpbd", "BPBD", AgencyKind.WORK_UNIT));
    assertThat(sketch.found()).isEmpty();
  }

  @Test
  void check_weightBelowZero_isNegative() {
    assertThat(new Sketch().add(Sketch.node("S3", "dinkes").withWeight(-1)).found())
        .containsExactly("NEGATIVE_WEIGHT /nodes/4/weight");
    assertThat(new Sketch().add(Sketch.node("S3", "dinkes").withWeight(-0.0)).found()).isEmpty();
  }

  @Test
  void check_budgetBelowZero_isInvalid() {
    Node node =
        Sketch.node("S3", "dinkes")
            .plusBudget(BudgetLine.of("2025", 0))
            .plusBudget(BudgetLine.of("2026", -5));
    assertThat(new Sketch().add(node).found())
        .containsExactly("INVALID_VALUE /nodes/4/budget/1/amount");
  }

  @Test
  void check_budgetOfOnePeriodTwice_isDuplicate() {
    Node node =
        Sketch.node("S3", "dinkes")
            .withBudget(
                List.of(
                    BudgetLine.of("2026", 5),
                    BudgetLine.of("2025", 5),
                    BudgetLine.of("2026", 7),
                    BudgetLine.of("2026-S1", 5)));
    Sketch sketch = new Sketch();
    sketch.draft.add(node, 9, canonical -> canonical.replace("/2/", "/3/").replace("/1/", "/0/"));
    assertThat(node.budget().get(3).period()).isEqualTo(Period.parse("2026"));
    assertThat(sketch.found()).containsExactly("DUPLICATE_ID /nodes/9/budget/3/period");
  }
}
