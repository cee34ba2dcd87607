package id.sinergi.evaluate;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Node;
import id.sinergi.figure.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Makes the groups of one evaluation: of goals, or of shared indicators, that hold at its end. */
final class Groups {
  private final Evaluation evaluation;
  private final Results results;
  private final Cascade cascade;
  private final Grouping by;

  Groups(Evaluation evaluation, Results results, Grouping by) {
    this.evaluation = evaluation;
    this.results = results;
    this.cascade = evaluation.cascade();
    this.by = by;
  }

  SortedMap<String, Group> groups() {
    SortedMap<String, List<Integer>> members = new TreeMap<>(by.order());
    IntStream each =
        by.isOfGoals()
            ? results.plan().nodesInOrder()
            : IntStream.range(0, cascade.indicators().size());
    each.forEach(
        at ->
            key(at).ifPresent(key -> members.computeIfAbsent(key, k -> new ArrayList<>()).add(at)));
    SortedMap<String, Group> groups = new TreeMap<>(by.order());
    members.forEach((key, of) -> groups.put(key, group(key, of)));
    return groups;
  }

  private Optional<String> key(int at) {
    if (by.isOfGoals()) {
      Node goal = results.plan().node(at); // one of weight zero is there to be compared
      boolean counts = results.isActiveNode(at) && goal.weight().orElse(1.0) > 0;
      return counts ? by.of(goal) : Optional.empty();
    }
    Indicator indicator = cascade.indicators().get(at);
    LocalDate day = evaluation.window().lastDay();
    return indicator
        .arrangement()
        .filter(it -> indicator.isShared() && it.during().contains(day))
        .flatMap(by::of);
  }

  private Group group(String key, List<Integer> members) {
    int[] each = members.stream().mapToInt(Integer::intValue).toArray();
    Figures mean = by.isOfGoals() ? results.averageScore(each) : results.average(-1, each);
    SortedMap<String, Figure> figures = new TreeMap<>();
    for (int member : each) {
      figures.put(id(member), figure(member));
    }
    return new Group(
        by,
        key,
        FigureMaker.aggregate(mean, 0, cascade.rulebook(), () -> missing(figures)),
        figures);
  }

  private String id(int member) {
    return by.isOfGoals()
        ? results.plan().node(member).id()
        : cascade.indicators().get(member).id();
  }

  private Figure figure(int member) {
    return by.isOfGoals()
        ? evaluation.node(id(member)).score()
        : evaluation.indicator(id(member)).joint();
  }

  private static List<String> missing(SortedMap<String, Figure> figures) {
    return figures.entrySet().stream()
        .filter(it -> it.getValue().state().isMissing())
        .map(Map.Entry::getKey)
        .toList();
  }
}
