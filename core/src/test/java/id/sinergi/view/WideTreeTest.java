package id.sinergi.view;

import static id.sinergi.indicator.AgencyKind.COORDINATING_MINISTRY;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.finding.Language;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A goal with hundreds of others below, all of which share one indicator. */
class WideTreeTest {
  private static final int WIDTH = 300;
  private static final Period YEAR = Period.ofYear(2024);

  private static String id(String prefix, int n) {
    return String.format(Locale.ROOT, "%s%03d", prefix, n);
  }

  private static Evaluation wide() {
    CascadeDraft draft = new CascadeDraft();
    draft.id("lebar");
    draft.rulebook(Rulebooks.SAKIP);
    draft.add(Agency.of("pusat", "Pusat", COORDINATING_MINISTRY), -1);
    draft.add(Node.of("T", Level.TUJUAN, "Tujuan", new Owner("pusat", "Menteri")), -1);
    IndicatorBuilder all =
        Indicator.builder("semua")
            .unit("orang")
            .maximize()
            .sum(Frequency.YEAR)
            .composition(Composition.SUM);
    Actuals.Builder actuals = Actuals.builder();
    for (int i = 0; i < WIDTH; i++) {
      String agency = id("a", i);
      draft.add(Agency.of(agency, "Instansi", MINISTRY), -1);
      draft.add(Node.of(id("S", i), Level.SASARAN, "Sasaran", new Owner(agency, "Kepala")), -1);
      draft.add(Link.crosscutting(id("S", i), "T").withConsent(Consent.ACCEPTED), -1);
      draft.add(Measure.of(id("S", i), "semua"), -1);
      Party party = i == 0 ? Party.lead(agency) : Party.contributor(agency);
      all.party(party.plusTarget(Target.of(YEAR, 100)));
      if (i > 0) { // the lead is silent
        actuals.add(Actual.of("semua", agency, "2024", 90));
      }
    }
    draft.add(all.build(), -1);
    return Evaluator.of(draft.toCascade()).evaluate(actuals.build(), YEAR);
  }

  @Test
  void tree_whereAllShareOneIndicator_makesItsFiguresOnce() {
    TreePage page = new TreePage(wide(), Language.ID, 10_000);
    String text = page.all().toString();
    assertThat(page.made()).isEqualTo(1);
    assertThat(text.lines().filter(line -> line.contains("─ semua"))).hasSize(WIDTH);
    assertThat(text.lines().filter(line -> line.contains("─ S"))).hasSize(WIDTH);
    assertThat(text.lines().filter(line -> line.contains("─ S000")).findFirst().orElseThrow())
        .contains("belum dilaporkan");
    assertThat(text.lines().filter(line -> line.contains("─ S299")).findFirst().orElseThrow())
        .contains("90");
  }

  @Test
  void tree_ofAPageThatIsFull_makesNoMoreThanItShows() {
    TreePage page = new TreePage(wide(), Language.ID, 2);
    assertThat(page.all().toString()).contains("… dan 300 tujuan atau indikator lagi");
    assertThat(page.made()).isZero();
  }
}
