package id.sinergi.internal.change;

import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.plan.Frame;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.report.Amendments;
import id.sinergi.internal.report.Bound;
import id.sinergi.internal.report.History;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Changes on top of an evaluation, which itself does not change: what is other is kept in patches,
 * all else is shared. For one thread.
 */
public final class WhatIfs {
  private final Results from;
  private final Plan plan;
  private final Amendments amendments;
  private final List<Object> supposed = new ArrayList<>();
  private Frame frame; // that of the evaluation until a weight changes
  private final Set<Integer> indicators = new LinkedHashSet<>();
  private final Set<Integer> measures = new LinkedHashSet<>();
  private final Set<Integer> links = new LinkedHashSet<>();

  /** On top of an evaluation. */
  public WhatIfs(Results from) {
    this.from = from;
    plan = from.plan();
    amendments = from.bound().amendments().copy();
    frame = from.frame();
  }

  /** As if a party had reported this for its period and nothing else; or nothing, if empty. */
  public void actual(int part, Period period, Optional<Actual> instead) {
    int indicator = plan.indicatorOf(part);
    History.About about =
        new History.About(plan.indicators.get(indicator).id(), plan.agencyOf(part), period);
    supposed.add(new History.Instead(about, instead));
    Stream<Actual> staying =
        from.bound().actuals(part).stream().filter(it -> !it.period().equals(period));
    List<Actual> known =
        amendments
            .actuals(part)
            .map(it -> it.stream().filter(a -> !a.period().equals(period)))
            .orElse(staying)
            .toList();
    amendments.actuals(part, Actuals.of(known).plus(Actuals.of(instead.stream().toList())));
    indicators.add(indicator);
  }

  /** As if an indicator said this. */
  public void indicator(int at, Indicator indicator) {
    amendments.indicator(at, indicator);
    indicators.add(at);
  }

  private Frame patchedFrame() {
    if (frame == from.frame()) {
      frame = frame.patched();
    }
    return frame;
  }

  /** As if a measure weighed so much. */
  public void measureWeight(int measure, double weight) {
    if (from.isActiveMeasure(measure)) {
      patchedFrame().measureWeights().set(measure, weight);
      measures.add(measure);
    }
  }

  /**
   * As if a link weighed so much; NaN if it were not accepted.
   *
   * @return whether the order of the plan allows it; if not, nothing is changed
   */
  public boolean linkWeight(int link, double weight) {
    int parent = plan.readers().linkParent[link];
    boolean isNew = !from.isActive(link) && !Double.isNaN(weight);
    boolean isInOrder = plan.linkChild[link] < parent;
    if (isNew && (!isInOrder || plan.hasDerivedSynergy())) {
      return false;
    }
    if (!isNew || (frame.isActive(parent) && frame.couldHold(link, from.scope().day()))) {
      patchedFrame().linkWeights().set(link, weight);
      links.add(link);
    }
    return true;
  }

  private History history() {
    return from.bound().history().plus(supposed);
  }

  /** All that would be reported. O(entries). */
  public Actuals actuals() {
    return history().actuals();
  }

  /** The figures as they would be; cost in what is other, and a logarithm of how wide it is. */
  public Results results() {
    Bound bound = from.bound().with(amendments, history());
    Results results = new Results(from, bound, frame, from.patchedBoard(), false);
    Propagation propagation = new Propagation(results);
    indicators.forEach(propagation::attain);
    measures.forEach(propagation::reweighMeasure);
    links.forEach(propagation::reweighLink);
    propagation.run();
    return results;
  }
}
