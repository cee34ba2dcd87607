package id.sinergi.evaluate;

import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Language;
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

/** Thousands of double paths cost what they pass through, not each all members of each goal. */
class ManyFindingsTest {
  private static final int MANY = 2_000;
  private static final Owner OWNER = new Owner("a", "Menteri");

  private final CascadeDraft draft = new CascadeDraft();
  private final Actuals.Builder actuals = Actuals.builder();

  private static String id(String prefix, int n) {
    return String.format(Locale.ROOT, "%s%04d", prefix, n);
  }

  private ManyFindingsTest() {
    draft.id("banyak");
    draft.rulebook(Rulebooks.SAKIP);
    draft.add(Agency.of("a", "Instansi", MINISTRY), -1);
    goal("T");
  }

  private void goal(String id) {
    draft.add(Node.of(id, Level.TUJUAN, "Tujuan", OWNER), -1);
  }

  private void goal(String id, String above) {
    goal(id);
    draft.add(Link.cascade(id, above), -1);
  }

  private void indicator(String id, String... goals) {
    draft.add(
        Indicator.builder(id)
            .unit("%")
            .maximize()
            .last(Frequency.YEAR)
            .target("2024", 100)
            .agency("a")
            .build(),
        -1);
    for (String goal : goals) {
      draft.add(Measure.of(goal, id), -1);
    }
    actuals.add(Actual.of(id, "a", "2024", 80));
  }

  private Evaluation evaluation() {
    return Evaluator.of(draft.toCascade()).evaluate(actuals.build(), Period.ofYear(2024));
  }

  /** Each measures a goal and the next, all of which are under one. */
  private void neighbours() {
    for (int i = 0; i < MANY; i++) {
      goal(id("S", i), "T");
    }
    for (int i = 0; i < MANY; i++) {
      indicator(id("i", i), id("S", i), id("S", (i + 1) % MANY));
    }
  }

  private static void checkNeighbours(List<Finding> findings) {
    assertThat(findings).hasSize(MANY);
    assertThat(findings).extracting(Finding::code).containsOnly(FindingCode.SHARED_COUNTED_TWICE);
    assertThat(findings.get(MANY - 1).text(Language.EN))
        .contains("i1999 -> S0000 -> T")
        .contains("i1999 -> S1999 -> T")
        .contains("0.0005 official, 0.0005 bottom-up"); // 2 x 1/2 x 1/2000
  }

  @Test
  void findings_ofNeighboursUnderOneGoal_lookAtEachMemberOnce() {
    neighbours();
    PathFinder finder = new PathFinder(evaluation().results());
    checkNeighbours(finder.findings());
    assertThat(finder.cells()).isBetween((long) MANY, 25L * MANY);
  }

  @Test
  void findings_whereFiguresAreSupposed_lookAtEachMemberOnce() {
    neighbours();
    Evaluation supposed = evaluation().whatIf(it -> it.actual("i0007", "a", "2024", 50));
    PathFinder finder = new PathFinder(supposed.results());
    checkNeighbours(finder.findings());
    assertThat(finder.cells()).isBetween((long) MANY, 25L * MANY);
  }

  @Test
  void findings_ofOneIndicatorOfManyGoals_goUpOnceForAllMeetings() {
    for (int i = 0; i < MANY / 2; i++) {
      goal(id("R", i), "T");
      goal(id("S", 2 * i), id("R", i));
      goal(id("S", 2 * i + 1), id("R", i));
    }
    String[] goals = new String[MANY];
    for (int i = 0; i < MANY; i++) {
      goals[i] = id("S", i);
    }
    indicator("i", goals);
    PathFinder finder = new PathFinder(evaluation().results());
    List<Finding> findings = finder.findings();
    assertThat(findings).hasSize(MANY / 2); // at each R; above them the ways have met
    assertThat(findings.get(1).text(Language.EN))
        .contains("i -> S0002 -> R0001")
        .contains("i -> S0003 -> R0001")
        .contains("1 official, 1 bottom-up");
    assertThat(finder.cells()).isBetween((long) MANY, 25L * MANY);
  }

  @Test
  void findings_belowALongWay_stopWhereTheWaysHaveMet() {
    String above = "T";
    for (int i = 0; i < MANY; i++) {
      goal(id("W", i), above);
      above = id("W", i);
    }
    goal("L", above);
    goal("R", above);
    for (int i = 0; i < MANY; i++) {
      indicator(id("i", i), "L", "R");
    }
    PathFinder finder = new PathFinder(evaluation().results());
    List<Finding> findings = finder.findings();
    assertThat(findings).hasSize(MANY);
    assertThat(findings.get(3).text(Language.EN))
        .contains("i0003 -> L -> W1999")
        .contains("0.0005 official");
    assertThat(finder.cells()).isBetween((long) MANY, 25L * MANY);
  }
}
