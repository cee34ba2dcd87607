package id.sinergi.benchmarks;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Rulebooks;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A national cascade, made up with a fixed seed: five levels, one in five indicators shared and one
 * in five kegiatan crosscutting, one indicator that every agency shares, one in four lower is
 * better, one in twenty unreported.
 *
 * @param cascade without errors
 * @param actuals for the year 2024
 */
public record Yardstick(Cascade cascade, Actuals actuals) {
  /** The year that everything is due in. */
  public static final Period YEAR = Period.ofYear(2024);

  private static final int PER_AGENCY = 187;
  private static final long SEED = 20240817;

  /**
   * Makes one of about so many nodes and indicators.
   *
   * @param size nodes and indicators together
   */
  public static Yardstick of(int size) {
    return new Maker(Math.max(2, size / PER_AGENCY)).make();
  }

  private static final class Maker {
    private final int agencies;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final CascadeDraft draft = new CascadeDraft();
    private final List<Actual> actuals = new ArrayList<>();
    private int added;

    Maker(int agencies) {
      this.agencies = agencies;
    }

    Yardstick make() {
      draft.id("yardstick");
      draft.name("Kaskade nasional buatan");
      draft.rulebook(Rulebooks.SAKIP);
      draft.add(Agency.of("nasional", "Nasional", AgencyKind.COORDINATING_MINISTRY), added++);
      node("T", Level.TUJUAN, "nasional");
      for (int a = 0; a < agencies; a++) {
        draft.add(Agency.of(agency(a), "Instansi " + a, AgencyKind.MINISTRY), added++);
      }
      shareOne();
      for (int a = 0; a < agencies; a++) {
        sasaran(a);
      }
      return new Yardstick(draft.toCascade(), Actuals.of(actuals));
    }

    private static String agency(int a) {
      return "a" + a;
    }

    private void node(String id, Level level, String agency) {
      draft.add(Node.of(id, level, "Kinerja " + id, new Owner(agency, "Kepala")), added++);
    }

    private void sasaran(int a) {
      String id = agency(a) + "-S";
      node(id, Level.SASARAN, agency(a));
      crosscutting(id, "T");
      indicators(id, a, 2);
      for (int p = 0; p < 4; p++) {
        String program = id + p;
        node(program, Level.PROGRAM, agency(a));
        cascade(program, id);
        indicators(program, a, 1);
        for (int k = 0; k < 4; k++) {
          kegiatan(a, p, program, program + k);
        }
      }
    }

    private void kegiatan(int a, int p, String program, String id) {
      node(id, Level.KEGIATAN, agency(a));
      cascade(id, program);
      indicators(id, a, 1);
      if (random.nextInt(5) == 0) {
        crosscutting(id, agency((a + 1) % agencies) + "-S" + p);
      }
      for (int s = 0; s < 3; s++) {
        String sub = id + s;
        node(sub, Level.SUB_KEGIATAN, agency(a));
        cascade(sub, id);
        indicators(sub, a, 2);
      }
    }

    private void cascade(String child, String parent) {
      draft.add(Link.cascade(child, parent).withWeight(1 + random.nextInt(9)), added++);
    }

    private void crosscutting(String child, String parent) {
      Link link = Link.crosscutting(child, parent).withConsent(Consent.ACCEPTED);
      draft.add(link.withWeight(1 + random.nextInt(9)), added++);
    }

    private void indicators(String node, int a, int count) {
      for (int i = 0; i < count; i++) {
        String id = node + "-i" + i;
        IndicatorBuilder indicator = indicator(id, random.nextInt(4) == 0);
        if (random.nextInt(5) == 0) {
          indicator
              .party(Party.lead(agency(a)))
              .party(Party.contributor(agency((a + 7) % agencies)))
              .composition(Composition.LEAD_REPORTS);
        } else {
          indicator.agency(agency(a));
        }
        draft.add(indicator.build(), added++);
        draft.add(Measure.of(node, id).withWeight(1 + random.nextInt(9)), added++);
        report(id, agency(a));
      }
    }

    private IndicatorBuilder indicator(String id, boolean isLowerBetter) {
      IndicatorBuilder builder =
          Indicator.builder(id).unit("%").last(Frequency.YEAR).target("2024", target());
      return isLowerBetter ? builder.minimize() : builder.maximize();
    }

    private double target() {
      return 50 + random.nextInt(500) / 10.0;
    }

    private void report(String indicator, String agency) {
      if (random.nextInt(20) != 0) {
        double value = 40 + random.nextInt(700) / 10.0;
        actuals.add(Actual.of(indicator, agency, YEAR, value));
      }
    }

    /** The indicator of every agency. */
    private void shareOne() {
      IndicatorBuilder indicator = indicator("bersama", false);
      indicator.party(Party.lead("nasional")).composition(Composition.LEAD_REPORTS);
      for (int a = 0; a < agencies; a++) {
        indicator.party(Party.contributor(agency(a)));
      }
      draft.add(indicator.build(), added++);
      draft.add(Measure.of("T", "bersama"), added++);
      report("bersama", "nasional");
    }
  }
}
