package id.sinergi.testdomain;

import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Measure;
import id.sinergi.evaluate.WhatIf;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Reported;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One thing that is supposed to be otherwise: how to ask for it, and what follows. */
public sealed interface Supposition {
  /** Asks for it. */
  void ask(WhatIf whatIf);

  /** What follows. */
  Supposed after(Supposed before);

  /** Something else was reported. */
  record Reports(Actual actual) implements Supposition {
    @Override
    public void ask(WhatIf whatIf) {
      boolean plain =
          actual.equals(
              Actual.of(actual.indicator(), actual.agency(), actual.period(), actual.reported()));
      if (plain && actual.reported() instanceof Reported.Value value) {
        whatIf.actual(
            actual.indicator(), actual.agency(), actual.period().toString(), value.value());
      } else {
        whatIf.actual(actual);
      }
    }

    @Override
    public Supposed after(Supposed before) {
      Supposed without =
          new ReportsNothing(actual.indicator(), actual.agency(), actual.period()).after(before);
      return without.with(without.actuals().plus(actual));
    }
  }

  /** Nothing was reported. */
  record ReportsNothing(String indicator, String agency, Period period) implements Supposition {
    /** Whether something else is reported for a part of the period, or for more. */
    boolean overlaps(Actual actual) {
      return actual.indicator().equals(indicator)
          && actual.agency().equals(agency)
          && !actual.period().equals(period)
          && actual.period().firstMonth() < period.endMonth()
          && period.firstMonth() < actual.period().endMonth();
    }

    @Override
    public void ask(WhatIf whatIf) {
      whatIf.withoutActual(indicator, agency, period.toString());
    }

    @Override
    public Supposed after(Supposed before) {
      return before.without(
          it ->
              it.indicator().equals(indicator)
                  && it.agency().equals(agency)
                  && it.period().equals(period));
    }
  }

  /** The indicator aims elsewhere. */
  record Aims(String indicator, Target target) implements Supposition {
    @Override
    public void ask(WhatIf whatIf) {
      whatIf.target(indicator, target);
    }

    @Override
    public Supposed after(Supposed before) {
      return before.indicators(indicator, this::with);
    }

    private Indicator with(Indicator of) {
      return isStatedByLead(of)
          ? withParty(of, of.lead().agency(), target)
          : of.toBuilder().targets(among(of.targets(), target)).build();
    }
  }

  /** One party aims elsewhere. */
  record PartyAims(String indicator, String agency, Target target) implements Supposition {
    @Override
    public void ask(WhatIf whatIf) {
      whatIf.partyTarget(indicator, agency, target);
    }

    @Override
    public Supposed after(Supposed before) {
      return before.indicators(indicator, this::with);
    }

    private Indicator with(Indicator of) {
      return isOfOne(of) && of.lead().agency().equals(agency)
          ? new Aims(indicator, target).with(of)
          : withParty(of, agency, target);
    }
  }

  /** Whether one party, the lead, holds the targets of an indicator. */
  private static boolean isOfOne(Indicator of) {
    return !of.isShared() || of.composition().equals(Optional.of(Composition.LEAD_REPORTS));
  }

  private static boolean isStatedByLead(Indicator of) {
    return isOfOne(of) && of.targets().isEmpty() && !of.lead().targets().isEmpty();
  }

  private static Indicator withParty(Indicator of, String agency, Target target) {
    List<Party> parties =
        of.parties().stream()
            .map(
                it -> it.agency().equals(agency) ? it.withTargets(among(it.targets(), target)) : it)
            .toList();
    return of.toBuilder().parties(parties).build();
  }

  private static List<Target> among(List<Target> targets, Target target) {
    List<Target> others = new ArrayList<>();
    for (Target other : targets) {
      if (!other.period().equals(target.period()) || !other.plan().equals(target.plan())) {
        others.add(other);
      }
    }
    others.add(target);
    return others;
  }

  /** A measure weighs more or less. */
  record MeasureWeighs(String node, String indicator, double weight) implements Supposition {
    @Override
    public void ask(WhatIf whatIf) {
      whatIf.measureWeight(node, indicator, weight);
    }

    @Override
    public Supposed after(Supposed before) {
      return before.measures(it -> it.node().equals(node) ? weighed(it, before) : it);
    }

    private Measure weighed(Measure one, Supposed among) {
      if (one.indicator().equals(indicator)) {
        return one.withWeight(weight);
      }
      return one.weight().isPresent() ? one : one.withWeight(unstated(one, among));
    }

    private double unstated(Measure one, Supposed among) {
      return among
          .base()
          .rulebookOf(among.base().node(node).orElseThrow())
          .qualityWeights()
          .map(it -> it.of(among.indicator(one.indicator()).quality()))
          .orElse(1.0);
    }
  }

  /** A link weighs more or less. */
  record LinkWeighs(String child, String parent, double weight) implements Supposition {
    @Override
    public void ask(WhatIf whatIf) {
      whatIf.linkWeight(child, parent, weight);
    }

    @Override
    public Supposed after(Supposed before) {
      return before.links(it -> it.parent().equals(parent) && it.carriesValue() ? weighed(it) : it);
    }

    private Link weighed(Link one) {
      if (one.child().equals(child)) {
        return one.withWeight(weight);
      }
      return one.weight().isPresent() ? one : one.withWeight(1);
    }
  }

  /** A proposal is answered otherwise. */
  record Answers(String child, String parent, Consent consent) implements Supposition {
    @Override
    public void ask(WhatIf whatIf) {
      whatIf.consent(child, parent, consent);
    }

    @Override
    public Supposed after(Supposed before) {
      return before.links(
          it ->
              it.kind() == LinkKind.CROSSCUTTING
                      && it.child().equals(child)
                      && it.parent().equals(parent)
                  ? answered(it)
                  : it);
    }

    private Link answered(Link one) {
      if (one.consent() == consent) {
        return one;
      }
      return consent == Consent.REJECTED
          ? one.withConsent(consent, "what if")
          : one.withConsent(consent);
    }
  }
}
