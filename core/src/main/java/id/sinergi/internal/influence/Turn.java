package id.sinergi.internal.influence;

import id.sinergi.figure.State;
import id.sinergi.internal.attainment.Contribution;
import id.sinergi.internal.attainment.Credits;
import id.sinergi.internal.attainment.Joint;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * That something came to count in a second evaluation, or ceased to.
 *
 * @param place the node at which; after the nodes, the agency whose top goal it is
 * @param member the indicator or the node that did, or the indicator that a party did in
 * @param isIndicator whether it is an indicator
 * @param party the party that did, by its agency; -1 where the member as a whole did
 * @param was how it stood in the first
 * @param is how it stands in the second
 */
public record Turn(int place, int member, boolean isIndicator, int party, State was, State is) {

  /**
   * The parties of a composed indicator that count in one evaluation alone, in id order: none where
   * a goal goes by what one party did itself. O(parties), and what it takes to compose both.
   *
   * @param part whose credit the goal is given; -1 for the joint figure
   */
  static List<Turn> parties(Results from, Results to, int indicator, int part, int place) {
    Plan plan = to.plan();
    int old = from.plan().cascade().indicatorIndex(plan.indicators.get(indicator).id());
    if (!plan.isComposed(indicator) || !from.plan().isComposed(old)) {
      return List.of();
    }
    Joint before = from.joint(old);
    Joint now = to.joint(indicator);
    if (part >= 0 && isOwn(before, plan.agencyOf(part)) && isOwn(now, plan.agencyOf(part))) {
      return List.of();
    }
    TreeSet<String> all = new TreeSet<>();
    Stream.of(before, now)
        .flatMap(it -> it.contributions().stream())
        .forEach(it -> all.add(it.agency()));
    List<Turn> turns = new ArrayList<>();
    for (String agency : all) {
      State was = state(before, agency);
      State is = state(now, agency);
      if ((was == State.VALUE) != (is == State.VALUE)) {
        int party = plan.cascade.agencyIndex(agency);
        turns.add(new Turn(place, indicator, true, party, was, is));
      }
    }
    return turns;
  }

  private static boolean isOwn(Joint joint, String agency) {
    return joint
        .contribution(agency)
        .filter(it -> Credits.source(joint, it) == Credits.Source.OWN)
        .isPresent();
  }

  private static State state(Joint joint, String agency) {
    return joint
        .contribution(agency)
        .map(Contribution::standing)
        .map(Turn::state)
        .orElse(State.NOT_DUE);
  }

  private static State state(Contribution.Standing standing) {
    return switch (standing) {
      case OUTSIDE, NO_PART -> State.NOT_DUE;
      case NOT_APPLICABLE -> State.NOT_APPLICABLE;
      case NOT_REPORTED -> State.NOT_REPORTED;
      case NOT_COMPUTABLE -> State.NOT_COMPUTABLE;
      case IN -> State.VALUE;
    };
  }
}
