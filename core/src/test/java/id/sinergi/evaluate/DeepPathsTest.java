package id.sinergi.evaluate;

import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Owner;
import id.sinergi.rule.Rulebooks;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A cascade deeper than the stack of a thread. */
class DeepPathsTest {
  private static final int DEPTH = 20_000;

  private static String id(int n) {
    return String.format(Locale.ROOT, "N%05d", n);
  }

  private static Evaluation deep() {
    CascadeDraft draft = new CascadeDraft();
    draft.id("dalam");
    draft.rulebook(Rulebooks.SAKIP);
    draft.add(Agency.of("a", "Instansi", MINISTRY), -1);
    for (int n = 0; n < DEPTH; n++) {
      draft.add(Node.of(id(n), Level.TUJUAN, "Tujuan", new Owner("a", "Menteri")), -1);
      if (n > 0) {
        draft.add(Link.cascade(id(n), id(n - 1)), -1);
      }
    }
    Indicator indicator =
        Indicator.builder("i")
            .unit("%")
            .maximize()
            .last(Frequency.YEAR)
            .target("2024", 100)
            .agency("a")
            .build();
    draft.add(indicator, -1);
    draft.add(Measure.of(id(0), "i"), -1);
    draft.add(Measure.of(id(DEPTH - 1), "i"), -1);
    Cascade cascade = draft.toCascade();
    return Evaluator.of(cascade)
        .evaluate(Actuals.of(Actual.of("i", "a", "2024", 80)), Period.ofYear(2024));
  }

  @Test
  void findingsAndPaths_ofAVeryDeepCascade_areFound() {
    Evaluation evaluation = deep();
    assertThat(evaluation.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.SHARED_COUNTED_TWICE);
    List<List<String>> paths = evaluation.paths("i", id(0)).paths();
    assertThat(paths).hasSize(2);
    assertThat(paths.get(0)).containsExactly("i", id(0));
    assertThat(paths.get(1)).hasSize(DEPTH + 1).endsWith(id(1), id(0));
  }
}
