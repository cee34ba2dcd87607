package id.sinergi.evaluate;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeRevision;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Measure;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.plan.Plan;
import java.util.HashMap;
import java.util.Map;

/** What of a cascade says something else in a question "what if", by position in its plan. */
final class Structure {
  private final Plan plan;
  private final Map<Integer, Indicator> indicators;
  private final Map<Integer, Measure> measures;
  private final Map<Integer, Link> links;

  /** Nothing. */
  Structure(Plan plan) {
    this(plan, new HashMap<>(), new HashMap<>(), new HashMap<>());
  }

  private Structure(
      Plan plan,
      Map<Integer, Indicator> indicators,
      Map<Integer, Measure> measures,
      Map<Integer, Link> links) {
    this.plan = plan;
    this.indicators = indicators;
    this.measures = measures;
    this.links = links;
  }

  /** The same, to be changed apart from this; O(what is other). */
  Structure copy() {
    return new Structure(
        plan, new HashMap<>(indicators), new HashMap<>(measures), new HashMap<>(links));
  }

  boolean isEmpty() {
    return indicators.isEmpty() && measures.isEmpty() && links.isEmpty();
  }

  Indicator indicator(int at) {
    return indicators.getOrDefault(at, plan.cascade().indicators().get(at));
  }

  Measure measure(int at) {
    return measures.getOrDefault(at, plan.measure(at));
  }

  Link link(int at) {
    return links.getOrDefault(at, plan.link(at));
  }

  void put(int at, Indicator indicator) {
    indicators.put(at, indicator);
  }

  void put(int at, Measure measure) {
    measures.put(at, measure);
  }

  void put(int at, Link link) {
    links.put(at, link);
  }

  /** The cascade that says so. O(size of the cascade), unless nothing is other. */
  Cascade toCascade() {
    CascadeRevision revision = plan.cascade().revise();
    indicators.values().forEach(revision::replace);
    measures.values().forEach(revision::replace);
    links.values().forEach(revision::replace);
    try {
      return revision.toCascade();
    } catch (InvalidDocumentException e) {
      throw new IllegalArgumentException(
          "What if it were so, the cascade would be wrong: "
              + e.getMessage()
              + " Maybe change something else with it.",
          e);
    }
  }
}
