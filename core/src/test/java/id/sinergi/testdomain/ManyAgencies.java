package id.sinergi.testdomain;

import id.sinergi.cascade.BudgetLine;
import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Request;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Spending;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.List;
import java.util.Random;

/** Enough of everything that work on it can be divided: thousands of nodes of every rank. */
public final class ManyAgencies {
  private static final Period YEAR = Period.ofYear(2024);
  private static final int SASARAN = 60;
  private static final int PROGRAMS = 4;

  private final Random random;
  private final int agencies;
  private final CascadeDraft draft = new CascadeDraft();
  private final Actuals.Builder actuals = Actuals.builder();

  private ManyAgencies(int agencies, long seed) {
    this.agencies = agencies;
    this.random = new Random(seed);
  }

  /** So many agencies, each with 301 nodes; the same for the same seed. */
  public static Scenario of(int agencies, long seed) {
    ManyAgencies all = new ManyAgencies(agencies, seed);
    all.fill();
    return new Scenario(all.draft.toCascade(), all.actuals.build(), Request.of(YEAR));
  }

  private void fill() {
    draft.id("negara");
    draft.rulebook(Rulebooks.SAKIP_120);
    for (int a = 0; a < agencies; a++) {
      draft.add(Agency.of("a" + a, "Instansi " + a, AgencyKind.MINISTRY), -1);
    }
    for (int a = 0; a < agencies; a++) {
      agency(a);
    }
    for (int a = 0; a < agencies; a++) {
      shared(a);
    }
  }

  private void agency(int a) {
    String top = "T" + a;
    node(top, a, Level.TUJUAN);
    for (int s = 0; s < SASARAN; s++) {
      String sasaran = "S" + a + "-" + s;
      node(sasaran, a, Level.SASARAN);
      draft.add(Link.cascade(sasaran, top).withWeight(weight()), -1);
      for (int p = 0; p < PROGRAMS; p++) {
        String program = "P" + a + "-" + s + "-" + p;
        node(program, a, Level.PROGRAM);
        draft.add(Link.cascade(program, sasaran).withWeight(weight()), -1);
        if (random.nextInt(5) == 0 && agencies > 1) {
          int other = (a + 1 + random.nextInt(agencies - 1)) % agencies;
          draft.add(
              Link.crosscutting(program, "S" + other + "-" + random.nextInt(SASARAN))
                  .withConsent(Consent.ACCEPTED)
                  .withWeight(weight()),
              -1);
        }
        ordinary("i" + a + "-" + s + "-" + p, program, a);
      }
    }
  }

  private double weight() {
    return (random.nextInt(999) + 1) / 10.0;
  }

  private void node(String id, int a, Level level) {
    Node node = Node.of(id, level, id, new Owner("a" + a, "Kepala"));
    if (random.nextInt(20) == 0) {
      node =
          node.withAggregation(random.nextBoolean() ? Aggregation.WEAKEST : Aggregation.GEOMETRIC);
    }
    if (level == Level.PROGRAM && random.nextInt(3) == 0) {
      node = node.withBudget(List.of(new BudgetLine(YEAR, 1000 + random.nextInt(1000))));
      actuals.add(Spending.of(id, "2024", random.nextInt(1000)));
    }
    draft.add(node, -1);
  }

  private void ordinary(String id, String node, int a) {
    double target = random.nextInt(100_000) / 100.0 + 1;
    IndicatorBuilder builder =
        Indicator.builder(id)
            .unit("%")
            .last(Frequency.YEAR)
            .target("2024", target)
            .party(Party.lead("a" + a));
    draft.add((random.nextInt(4) == 0 ? builder.minimize() : builder.maximize()).build(), -1);
    draft.add(Measure.of(node, id), -1);
    report(id, a, target);
  }

  private void report(String id, int a, double target) {
    int chance = random.nextInt(100);
    if (chance >= 5) {
      double value = Math.round(target * (60 + random.nextInt(60))) / 100.0;
      Reported reported =
          chance == 5 ? new Reported.NotApplicable("tidak ada") : new Reported.Value(value);
      actuals.add(Actual.of(id, "a" + a, YEAR, reported));
    }
  }

  /** The first is shared by all, the others by some. */
  private void shared(int at) {
    String id = "bersama" + at;
    int many = at == 0 ? agencies : Math.min(agencies, 2 + random.nextInt(10));
    IndicatorBuilder builder =
        Indicator.builder(id)
            .unit("orang")
            .maximize()
            .sum(Frequency.YEAR)
            .composition(Composition.SUM);
    for (int p = 0; p < many; p++) {
      int a = (at + p) % agencies;
      double target = random.nextInt(100_000) / 10.0 + 1;
      Party party = p == 0 ? Party.lead("a" + a) : Party.contributor("a" + a);
      builder.party(party.plusTarget(Target.of(YEAR, target)));
      draft.add(Measure.of("T" + a, id), -1);
      report(id, a, target);
    }
    draft.add(builder.build(), -1);
  }
}
