package id.sinergi.trend;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Request;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.influence.Common;
import id.sinergi.internal.plan.Unknown;
import id.sinergi.internal.plan.Unknown.Kind;
import id.sinergi.time.Period;
import id.sinergi.trend.Tension.End;
import id.sinergi.trend.Tension.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds pairs that are in tension, their figures over time, and the goals above both. */
final class TensionSearch {
  private final Evaluation evaluation;
  private final Cascade cascade;
  private final Results results;
  private final List<Evaluation> over; // in the order of their periods

  TensionSearch(Evaluation evaluation, List<Period> periods) {
    this.evaluation = evaluation;
    cascade = evaluation.cascade();
    results = Inside.of(evaluation);
    List<Request> requests = new TreeSet<>(periods).stream().map(evaluation.request()::at).toList();
    over = evaluation.evaluator().evaluate(requests);
  }

  /** The whole years of the horizon that anything is reported for, up to the end of the window. */
  static List<Period> years(Evaluation evaluation) {
    int end = evaluation.window().endMonth();
    Predicate<Period> isAsked =
        year ->
            year.endMonth() <= end
                && evaluation.cascade().horizon().map(it -> it.contains(year)).orElse(true);
    return evaluation.actuals().actuals().stream()
        .map(Actual::period)
        .flatMap(it -> Stream.of(it.firstMonth(), it.endMonth() - 1))
        .map(month -> Period.ofYear(month / 12))
        .distinct()
        .filter(isAsked)
        .sorted()
        .toList();
  }

  List<Tension> declared() {
    return links()
        .map(link -> tension(end(link.child()), end(link.parent()), Optional.of(link)))
        .toList();
  }

  private Stream<Link> links() {
    return cascade.links().stream()
        .filter(it -> it.kind() == LinkKind.TENSION)
        .filter(it -> it.during().contains(evaluation.window().lastDay()));
  }

  Tension between(String idOfA, String idOfB) {
    End a = end(idOfA);
    End b = end(idOfB);
    if (a.equals(b)) {
      throw new IllegalArgumentException(
          "The pair (" + idOfA + ", " + idOfB + ") is one thing. Maybe one id is mistyped.");
    }
    Optional<Link> link =
        links()
            .filter(
                it ->
                    (it.child().equals(a.id()) && it.parent().equals(b.id()))
                        || (it.child().equals(b.id()) && it.parent().equals(a.id())))
            .findFirst();
    return tension(a, b, link);
  }

  private End end(String id) {
    Optional<Node> node = cascade.node(id);
    if (node.isPresent()) {
      return new End(node.get().id(), node.get().name(), Optional.of(node.get().owner()));
    }
    Indicator indicator =
        cascade.indicator(id).orElseThrow(() -> Unknown.of(cascade, id, Kind.NODE, Kind.INDICATOR));
    return new End(indicator.id(), indicator.name(), Optional.empty());
  }

  private Tension tension(End a, End b, Optional<Link> link) {
    List<Moment> series = new ArrayList<>();
    for (Evaluation then : over) {
      Moment moment = new Moment(then.request().period(), figure(then, a), figure(then, b));
      if (moment.a().state() == State.VALUE || moment.b().state() == State.VALUE) {
        series.add(moment);
      }
    }
    int[] above = Common.nearest(results, above(a), above(b)).toArray();
    IntStream nearest =
        above.length > 0 ? IntStream.of(above) : Common.nearest(results, from(a), from(b));
    List<Node> common =
        nearest.mapToObj(results.plan()::node).sorted(Comparator.comparing(Node::id)).toList();
    return new Tension(evaluation, a, b, link, series, common);
  }

  private Figure figure(Evaluation then, End end) {
    return isNode(end) ? then.node(end.id()).score() : then.indicator(end.id()).joint();
  }

  /** The same with a goal itself, for a goal at the top and what lies below it. */
  private IntStream from(End end) {
    return isNode(end) ? IntStream.of(results.plan().nodeAt(end.id())) : above(end);
  }

  /** Where it carries value to at once. */
  private IntStream above(End end) {
    return isNode(end)
        ? Common.parents(results, results.plan().nodeAt(end.id()))
        : IntStream.of(results.measured(cascade.indicatorIndex(end.id())));
  }

  private static boolean isNode(End end) {
    return end.owner().isPresent();
  }
}
