package id.sinergi.insight;

import id.sinergi.internal.engine.Results;
import id.sinergi.internal.influence.AtTarget;
import id.sinergi.internal.influence.Screening;
import id.sinergi.internal.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What lifts a goal, by the agency that reports it: of what is shared each party its own part. */
final class ByAgency {
  private final Results results;
  private final Plan plan;
  private final Screening screening;
  private final Supposing supposing;
  private final Map<Integer, List<Integer>> parts = new TreeMap<>(); // by agency
  private final double[] estimates;

  ByAgency(Results results, Screening screening, Supposing supposing) {
    this.results = results;
    this.plan = results.plan();
    this.screening = screening;
    this.supposing = supposing;
    estimates = new double[plan.agencies.size()];
    for (int indicator : screening.gaining()) {
      if (plan.isComposed(indicator)) {
        share(indicator);
      } else {
        add(plan.partStart[indicator], screening.gain(indicator));
      }
    }
  }

  private void add(int part, double estimate) {
    int agency = plan.partAgency[part];
    estimates[agency] += estimate;
    parts.computeIfAbsent(agency, it -> new ArrayList<>()).add(part);
  }

  /** Each party that has still to move its part of the way; the lead all where no way is known. */
  private void share(int indicator) {
    Optional<AtTarget> whole = AtTarget.of(results, indicator);
    List<AtTarget.Step> steps =
        whole.map(AtTarget::steps).orElseGet(() -> steps(indicator)); // some have no target
    double all = steps.stream().mapToDouble(AtTarget.Step::way).sum();
    for (AtTarget.Step step : steps) {
      double part = all > 0 ? step.way() / all : 1.0 / steps.size();
      add(plan.partOf(indicator, step.of().agency()), part * screening.gain(indicator));
    }
    if (steps.isEmpty() && whole.isEmpty()) {
      add(plan.partStart[indicator], screening.gain(indicator));
    }
  }

  private List<AtTarget.Step> steps(int indicator) {
    List<AtTarget.Step> steps = new ArrayList<>();
    for (int part = plan.partStart[indicator]; part < plan.partStart[indicator + 1]; part++) {
      AtTarget.of(results, indicator, part).ifPresent(it -> steps.addAll(it.steps()));
    }
    return steps;
  }

  /** The greatest gain first, of twice as many candidates as are asked for, and some to spare. */
  List<AgencyLever> top(int most, int spare) {
    int[] agencies = parts.keySet().stream().mapToInt(it -> it).toArray();
    Ranking ranking = new Ranking(agencies, it -> estimates[it]);
    List<AgencyLever> levers = new ArrayList<>();
    for (long left = 2L * most + spare; left > 0 && ranking.left() > 0; left--) {
      int agency = ranking.next();
      levers.add(
          supposing.together(agency, parts.getOrDefault(agency, List.of()), estimates[agency]));
    }
    return levers.stream()
        .filter(it -> it.gain() > 0)
        .sorted(
            Comparator.comparingDouble(AgencyLever::gain)
                .reversed()
                .thenComparing(it -> it.agency().id()))
        .limit(most)
        .toList();
  }
}
