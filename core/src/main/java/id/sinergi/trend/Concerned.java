package id.sinergi.trend;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.finding.Nearest;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whose table it is: which goals it is about, and for whose part of an indicator they stand.
 *
 * @param of id of a node or an agency
 * @param agency that owns the goals
 * @param owner the post, if it is of one
 * @param goals by level from the top, then by id
 */
record Concerned(
    String of, String agency, boolean isAgency, Optional<Owner> owner, List<Node> goals) {
  private static final Comparator<Node> ORDER =
      Comparator.<Node>comparingInt(it -> it.level().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
          .thenComparing(Node::id);

  static Concerned goal(Evaluation evaluation, String id) {
    Node node = evaluation.node(id).node();
    return new Concerned(node.id(), node.owner().agency(), false, Optional.empty(), List.of(node));
  }

  static Concerned agency(Evaluation evaluation, String id) {
    String agency = evaluation.agency(id).agency().id();
    return new Concerned(agency, agency, true, Optional.empty(), owned(evaluation, agency));
  }

  static Concerned owner(Evaluation evaluation, String id, String position) {
    String agency = evaluation.agency(id).agency().id();
    Owner owner = new Owner(agency, position);
    List<String> known = posts(evaluation, agency);
    if (!known.contains(position)) {
      throw new IllegalArgumentException(
          "The agency ("
              + id
              + ") has no post ("
              + position
              + "). "
              + Nearest.hint(position, known).en());
    }
    List<Node> goals =
        owned(evaluation, agency).stream().filter(it -> it.owner().equals(owner)).toList();
    return new Concerned(agency, agency, false, Optional.of(owner), goals);
  }

  private static List<String> posts(Evaluation evaluation, String agency) {
    Stream<Owner> ofGoals = evaluation.cascade().nodes().stream().map(Node::owner);
    Stream<Owner> ofParties =
        evaluation.cascade().indicators().stream()
            .flatMap(it -> it.parties().stream())
            .flatMap(it -> it.owner().stream());
    return Stream.concat(ofGoals, ofParties)
        .filter(it -> it.agency().equals(agency))
        .map(Owner::position)
        .distinct()
        .toList();
  }

  /** The goals of an agency that hold at the end of the window. */
  private static List<Node> owned(Evaluation evaluation, String agency) {
    Results results = Inside.of(evaluation);
    return results
        .plan()
        .nodesOf(evaluation.cascade().agencyIndex(agency))
        .filter(results::isActiveNode)
        .mapToObj(results.plan()::node)
        .sorted(ORDER)
        .toList();
  }

  /** Which goals each indicator measures; in the order of the goals, then of the indicators. */
  List<Measuring> measuring(Evaluation evaluation) {
    Results results = Inside.of(evaluation);
    List<Measuring> all = new ArrayList<>();
    TreeMap<Integer, Measuring> known = new TreeMap<>();
    for (Node goal : goals) {
      TreeSet<Integer> indicators = new TreeSet<>();
      int node = results.plan().nodeAt(goal.id());
      if (results.isActiveNode(node)) {
        results.measureMembers(node).forEach(it -> indicators.add(it.index()));
      }
      for (int indicator : indicators) {
        Measuring measuring = known.get(indicator);
        if (measuring == null) {
          measuring = new Measuring(indicator, new ArrayList<>(), party(results, indicator));
          known.put(indicator, measuring);
          all.add(measuring);
        }
        measuring.goals().add(goal);
      }
    }
    for (int i = 0; i < evaluation.cascade().indicators().size() && owner.isPresent(); i++) {
      Optional<String> named = named(evaluation, i);
      if (named.isPresent() && !known.containsKey(i)) {
        all.add(new Measuring(i, List.of(), named));
      }
    }
    return all;
  }

  /** An indicator, the goals concerned that it measures, and whose part of it is theirs. */
  record Measuring(int indicator, List<Node> goals, Optional<String> party) {}

  private Optional<String> party(Results results, int indicator) {
    if (!results.plan().cascade().indicators().get(indicator).isShared()) {
      return Optional.empty();
    }
    int part = results.plan().standsFor(indicator, results.plan().cascade().agencyIndex(agency));
    return part < 0 ? Optional.empty() : Optional.of(results.plan().agencyOf(part));
  }

  /** The party whose owner the post is. */
  private Optional<String> named(Evaluation evaluation, int indicator) {
    return evaluation.cascade().indicators().get(indicator).parties().stream()
        .filter(it -> it.owner().equals(owner))
        .map(Party::agency)
        .findFirst();
  }
}
