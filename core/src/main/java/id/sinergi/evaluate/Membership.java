package id.sinergi.evaluate;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Level;
import id.sinergi.figure.Figure;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Member;
import id.sinergi.internal.influence.Upward;
import id.sinergi.internal.plan.Plan;
import id.sinergi.rule.Basis;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which members a figure has: those that are missing, and those that a query selects. */
final class Membership {
  private final Results results;
  private final Cascade cascade;

  Membership(Results results) {
    this.results = results;
    this.cascade = results.plan().cascade();
  }

  /** The ids of what is due and missing in one of a goal's figures. */
  List<String> missing(int node, FigureKind kind) {
    return switch (kind) {
      case MEASURED -> missingIndicators(results.measureMembers(node));
      case SUPPORTED -> missingNodes(results.childMembers(node));
      case ROLLUP -> {
        List<Member> below = results.rollupMembers(node);
        yield carries(below) ? missingNodes(below) : missing(node, FigureKind.MEASURED);
      }
      default -> missingInScore(node);
    };
  }

  private List<String> missingInScore(int node) {
    Basis basis = plan().basis(node);
    if (basis == Basis.SUPPORTED) {
      return missing(
          node, carries(results.childMembers(node)) ? FigureKind.SUPPORTED : FigureKind.MEASURED);
    }
    List<String> missing = new ArrayList<>();
    boolean measuredDue = results.measured().state(node).isDue();
    if (measuredDue) {
      missing.addAll(missing(node, FigureKind.MEASURED));
    }
    if (!measuredDue || basis instanceof Basis.Blend) {
      missing.addAll(missing(node, FigureKind.SUPPORTED));
    }
    return missing;
  }

  static boolean carries(List<Member> members) {
    return members.stream().anyMatch(member -> member.weight() > 0);
  }

  List<String> missingTop(int agency) {
    return missingNodes(results.topMembers(agency));
  }

  private List<String> missingIndicators(List<Member> members) {
    return missing(members).map(m -> cascade.indicators().get(m.index()).id()).toList();
  }

  private List<String> missingNodes(List<Member> members) {
    return missing(members).map(m -> results.plan().node(m.index()).id()).toList();
  }

  private static java.util.stream.Stream<Member> missing(List<Member> members) {
    return members.stream().filter(m -> m.weight() > 0 && m.state().isMissing());
  }

  /** The plain mean over the distinct indicators of the selected goals. */
  Figure average(Selection selection) {
    return average(
        selection.agency().map(cascade::agencyIndex).orElse(-1), indicators(nodes(selection)));
  }

  /** The distinct indicators of the selected goals, in id order. */
  int[] indicators(Selection selection) {
    return indicators(nodes(selection)).stream().mapToInt(Integer::intValue).toArray();
  }

  private Figure average(int agency, SortedSet<Integer> indicators) {
    int[] each = indicators.stream().mapToInt(Integer::intValue).toArray();
    return FigureMaker.aggregate(
        results.average(agency, each), 0, cascade.rulebook(), () -> missingOf(agency, each));
  }

  private List<String> missingOf(int agency, int[] indicators) {
    return Arrays.stream(indicators)
        .filter(i -> results.state(agency, i).isMissing())
        .mapToObj(i -> cascade.indicators().get(i).id())
        .toList();
  }

  /** The average of an agency's goals of each level that has indicators. */
  SortedMap<Level, Figure> averages(int agency) {
    SortedMap<Level, List<Integer>> goals = new TreeMap<>();
    plan()
        .nodesOf(agency)
        .forEach(
            node ->
                plan()
                    .node(node)
                    .level()
                    .ifPresent(
                        level -> goals.computeIfAbsent(level, l -> new ArrayList<>()).add(node)));
    SortedMap<Level, Figure> averages = new TreeMap<>();
    goals.forEach(
        (level, nodes) -> {
          SortedSet<Integer> indicators = indicators(nodes.stream().mapToInt(n -> n));
          if (!indicators.isEmpty()) {
            averages.put(level, average(agency, indicators));
          }
        });
    return averages;
  }

  private IntStream nodes(Selection selection) {
    IntStream nodes =
        selection.agency().isPresent()
            ? plan().nodesOf(cascade.agencyIndex(selection.agency().get()))
            : plan().nodesInOrder();
    if (selection.level().isPresent()) {
      nodes = nodes.filter(n -> results.plan().node(n).level().equals(selection.level()));
    }
    if (selection.below().isPresent()) {
      nodes = nodes.filter(below(results.plan().nodeAt(selection.below().get()))::get);
    }
    return nodes;
  }

  /** The distinct indicators that measure goals in the window, in id order. */
  private SortedSet<Integer> indicators(IntStream nodes) {
    SortedSet<Integer> indicators = new TreeSet<>();
    nodes
        .filter(results::isActiveNode)
        .forEach(node -> results.measureMembers(node).forEach(m -> indicators.add(m.index())));
    return indicators;
  }

  private Plan plan() {
    return results.plan();
  }

  /** A goal and all that carries value up to it. */
  private BitSet below(int node) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(node));
    while (!open.isEmpty()) {
      int next = open.pop();
      if (!seen.get(next)) {
        seen.set(next);
        results.childMembers(next).forEach(child -> open.push(child.index()));
      }
    }
    return seen;
  }

  /** The goals that carry value to no other, in id order. */
  IntStream roots() {
    return Upward.roots(results);
  }
}
