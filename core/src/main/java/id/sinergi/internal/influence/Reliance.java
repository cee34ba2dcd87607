package id.sinergi.internal.influence;

import id.sinergi.figure.State;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Aggregator;
import id.sinergi.internal.figures.FigureArray;
import id.sinergi.internal.figures.Member;
import id.sinergi.internal.figures.Members;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.internal.figures.Policy;
import id.sinergi.internal.plan.Plan;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Rulebook;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * On whom the bottom-up score of an agency rests (1-model, 1.7).
 *
 * <ol>
 *   <li>The bottom-up score of an agency is the mean of the bottom-up figures of its top nodes, by
 *       their weights; an agency for which that has no value rests on nobody.
 *   <li>From there weight flows down by the renormalised weights of what counts. Below an agency's
 *       own nodes its own figures are taken apart again; what a node of another agency contributes
 *       rests on that agency, on whomever it rests in turn. So a row needs the agency's own nodes
 *       alone, and as only links within an agency are followed, which form trees, each once.
 *   <li>An indicator rests on its parties that compose it and count in the window, by their shares;
 *       as far as a node is credited the own figure of a party, on that party.
 *   <li>In a geometric mean the weights are the exponents, as stated. The weakest member carries
 *       all. Either holds at the present figures only.
 *   <li>What is missing and counts as the floor rests on those who owe it.
 * </ol>
 */
public final class Reliance {
  private final Results results;
  private final Plan plan;
  private final int agency;
  private final Members members = new Members();
  private final SortedMap<Integer, Double> parts = new TreeMap<>();
  private final Deque<Integer> nodes = new ArrayDeque<>();
  private final Deque<Double> weights = new ArrayDeque<>();
  private boolean isExact = true;

  private Reliance(Results results, int agency) {
    this.results = results;
    this.plan = results.plan();
    this.agency = agency;
  }

  /** On whom an agency rests; empty if it has no bottom-up score. */
  public static Optional<Reliance> of(Results results, int agency) {
    Reliance reliance = new Reliance(results, agency);
    return reliance.fill() ? Optional.of(reliance) : Optional.empty();
  }

  /** The parts by agency, greater than 0; they sum to 1. */
  public SortedMap<Integer, Double> parts() {
    return parts;
  }

  /** Whether every aggregate on the way is linear. */
  public boolean isExact() {
    return isExact;
  }

  private boolean fill() {
    if (!plan.holds(agency, results.scope().day())) {
      return false;
    }
    Rulebook rulebook = plan.cascade.rulebookOf(plan.agencies.get(agency).id());
    int[] tops = results.topMembers(agency).stream().mapToInt(Member::index).toArray();
    members.reset(tops.length);
    for (int i = 0; i < tops.length; i++) {
      members.set(i, plan.nodes.get(tops[i]).weight().orElse(1.0), results.rollup(), tops[i]);
    }
    FigureArray score = new FigureArray(1);
    Aggregator.aggregate(members, Aggregation.WEIGHTED_MEAN, rulebook, score, 0);
    if (score.state(0) != State.VALUE) {
      return false;
    }
    double[] each = renormalised(Aggregation.WEIGHTED_MEAN, rulebook, score.value(0));
    for (int i = 0; i < tops.length; i++) {
      child(tops[i], each[i]);
    }
    while (!nodes.isEmpty()) {
      spread(nodes.pop(), weights.pop());
    }
    return true;
  }

  private void add(int to, double part) {
    if (part > 0) {
      parts.merge(to, part, Double::sum);
    }
  }

  private void child(int node, double weight) {
    boolean isOwn = plan.nodeAgency[node] == agency;
    if (weight > 0 && isOwn && results.rollup().state(node) == State.VALUE) {
      nodes.push(node);
      weights.push(weight);
    } else {
      add(plan.nodeAgency[node], weight);
    }
  }

  private void spread(int node, double weight) {
    Aggregation aggregation = plan.aggregation(node);
    Rulebook rulebook = plan.rulebook(node);
    double value = results.rollup().value(node);
    if (results.rollups(node, members).carry()) {
      double[] each = renormalised(aggregation, rulebook, value);
      for (int i = 0; i < each.length; i++) {
        child(plan.linkChild[plan.linkStart[node] + i], weight * each[i]);
      }
      return;
    }
    results.measures(node, members);
    double[] each = renormalised(aggregation, rulebook, value);
    for (int i = 0; i < each.length; i++) {
      if (each[i] > 0) {
        measure(plan.measureStart[node] + i, node, weight * each[i]);
      }
    }
  }

  /** What part of their aggregate each member is; the parts sum to 1. */
  private double[] renormalised(Aggregation aggregation, Rulebook rulebook, double aggregate) {
    double missingAs = Policy.missingAs(rulebook);
    double[] each = new double[members.count()];
    boolean isSole = Aggregator.isSole(members, rulebook);
    isExact &= aggregation == Aggregation.WEIGHTED_MEAN || isSole;
    if (aggregation == Aggregation.WEAKEST) {
      for (int i = 0; i < each.length; i++) {
        if (members.isValue(i) && members.value(i) == aggregate) {
          each[i] = 1.0;
          return each;
        }
      }
    }
    for (int i = 0; i < each.length; i++) {
      boolean counts = members.isValue(i) || (members.isMissing(i) && !Double.isNaN(missingAs));
      each[i] = counts ? members.weight(i) : 0.0;
    }
    double sum = Pairwise.sum(each, each.length);
    for (int i = 0; i < each.length; i++) {
      each[i] /= sum;
    }
    return each;
  }

  private void measure(int measure, int node, double weight) {
    int indicator = plan.measureIndicator(measure);
    int part = plan.measurePart(measure);
    double own = part < 0 ? 0.0 : ownPart(indicator, part);
    if (own > 0) {
      add(plan.partAgency[part], weight * own);
    }
    byShares(indicator, node, weight * (1 - own));
  }

  /** How much of what a node is credited is the own figure of the part that it stands for. */
  private double ownPart(int indicator, int part) {
    Indicator of = plan.indicators.get(indicator);
    Party party = of.parties().get(part - plan.partStart[indicator]);
    boolean isJoint =
        !of.isShared()
            || of.composition().equals(Optional.of(Composition.LEAD_REPORTS))
            || party.role() == Role.SUPPORTER;
    if (isJoint) {
      return 0.0;
    }
    Credit credit = of.credit().orElseGet(() -> plan.cascade.rulebookOf(of).credit());
    if (credit instanceof Credit.Blend blend) {
      boolean ownDue = results.own().state(part).isDue();
      boolean jointDue = results.joint().state(indicator).isDue();
      return ownDue ? jointDue ? 1 - blend.b() : 1.0 : 0.0;
    }
    return credit.equals(Credit.OWN) ? 1.0 : 0.0;
  }

  /** Whether a party has a part in the figure: it counts in the window, and is not silent. */
  private boolean brought(int part) {
    State credited = results.credited().state(part);
    return !results.isOutside(part) && !credited.isMissing() && credited != State.NOT_APPLICABLE;
  }

  private void byShares(int indicator, int node, double weight) {
    Indicator of = plan.indicators.get(indicator);
    double[] shares = new double[of.parties().size()];
    double[] equal = new double[shares.length];
    for (int i = 0; i < shares.length; i++) {
      Party party = of.parties().get(i);
      boolean composes = party.role() != Role.SUPPORTER;
      if (composes && brought(plan.partStart[indicator] + i)) {
        shares[i] = party.share().orElse(1.0);
        equal[i] = 1.0;
      }
    }
    if (Pairwise.sum(shares, shares.length) == 0) {
      shares = equal;
    }
    double sum = Pairwise.sum(shares, shares.length);
    if (sum == 0) {
      add(plan.nodeAgency[node], weight);
      return;
    }
    for (int i = 0; i < shares.length; i++) {
      add(plan.cascade.agencyIndex(of.parties().get(i).agency()), weight * (shares[i] / sum));
    }
  }
}
