package id.sinergi.history;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.PartyFigures;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.finding.Text;
import id.sinergi.history.Moved.Kind;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Compares the figures of two evaluations, one by one. */
final class Movements {
  private static final Figure NONE =
      Figure.notApplicable(Text.of("tidak ada dalam cascade", "not in the cascade"));

  private final Evaluation then;
  private final Evaluation now;
  private final List<Moved> moved = new ArrayList<>();

  private Movements(Evaluation then, Evaluation now) {
    this.then = then;
    this.now = now;
  }

  /** Goals, then indicators, then agencies, each in id order. */
  static List<Moved> of(Evaluation then, Evaluation now) {
    Movements movements = new Movements(then, now);
    movements.ids(Cascade::nodes, Node::id).forEach(movements::node);
    movements.ids(Cascade::indicators, Indicator::id).forEach(movements::indicator);
    movements.ids(Cascade::agencies, Agency::id).forEach(movements::agency);
    return List.copyOf(movements.moved);
  }

  private <T> SortedSet<String> ids(Function<Cascade, List<T>> all, Function<T, String> id) {
    SortedSet<String> ids = new TreeSet<>();
    all.apply(then.cascade()).forEach(it -> ids.add(id.apply(it)));
    all.apply(now.cascade()).forEach(it -> ids.add(id.apply(it)));
    return ids;
  }

  private void node(String id) {
    Optional<NodeFigures> was = node(then, id);
    Optional<NodeFigures> is = node(now, id);
    int decimals =
        (is.isPresent() ? now : then)
            .cascade()
            .rulebookOf(is.or(() -> was).orElseThrow().node())
            .decimals();
    compare(id, Kind.SCORE, was.map(NodeFigures::score), is.map(NodeFigures::score), decimals);
    compare(
        id, Kind.MEASURED, was.map(NodeFigures::measured), is.map(NodeFigures::measured), decimals);
    compare(
        id,
        Kind.SUPPORTED,
        was.map(NodeFigures::supported),
        is.map(NodeFigures::supported),
        decimals);
    compare(id, Kind.ROLLUP, was.map(NodeFigures::rollup), is.map(NodeFigures::rollup), decimals);
    compare(
        id,
        Kind.ABSORPTION,
        was.map(NodeFigures::absorption),
        is.map(NodeFigures::absorption),
        decimals);
  }

  private static Optional<NodeFigures> node(Evaluation in, String id) {
    return in.cascade().node(id).filter(it -> it.id().equals(id)).map(it -> in.node(id));
  }

  private void indicator(String id) {
    Optional<IndicatorFigures> was = indicator(then, id);
    Optional<IndicatorFigures> is = indicator(now, id);
    int decimals =
        (is.isPresent() ? now : then)
            .cascade()
            .rulebookOf(is.or(() -> was).orElseThrow().indicator())
            .decimals();
    compare(
        id,
        Kind.JOINT,
        was.map(IndicatorFigures::joint),
        is.map(IndicatorFigures::joint),
        decimals);
    SortedMap<String, PartyFigures> before = parties(was);
    SortedMap<String, PartyFigures> after = parties(is);
    SortedSet<String> agencies = new TreeSet<>(before.keySet());
    agencies.addAll(after.keySet());
    for (String agency : agencies) {
      Optional<PartyFigures> one = Optional.ofNullable(before.get(agency));
      Optional<PartyFigures> other = Optional.ofNullable(after.get(agency));
      Optional<String> party = Optional.of(agency);
      compare(
          id, party, Kind.OWN, one.map(PartyFigures::own), other.map(PartyFigures::own), decimals);
      compare(
          id,
          party,
          Kind.CREDITED,
          one.map(PartyFigures::credited),
          other.map(PartyFigures::credited),
          decimals);
    }
  }

  private static SortedMap<String, PartyFigures> parties(Optional<IndicatorFigures> figures) {
    return figures.map(IndicatorFigures::parties).orElseGet(Collections::emptySortedMap);
  }

  private static Optional<IndicatorFigures> indicator(Evaluation in, String id) {
    return in.cascade().indicator(id).filter(it -> it.id().equals(id)).map(it -> in.indicator(id));
  }

  private void agency(String id) {
    int decimals =
        (now.cascade().agency(id).isPresent() ? now : then).cascade().rulebookOf(id).decimals();
    compare(id, Kind.AGENCY, agency(then, id), agency(now, id), decimals);
  }

  private static Optional<Figure> agency(Evaluation in, String id) {
    return in.cascade()
        .agency(id)
        .filter(it -> it.id().equals(id))
        .map(it -> in.agency(id).score());
  }

  private void compare(
      String id, Kind kind, Optional<Figure> was, Optional<Figure> is, int decimals) {
    compare(id, Optional.empty(), kind, was, is, decimals);
  }

  private void compare(
      String id,
      Optional<String> party,
      Kind kind,
      Optional<Figure> was,
      Optional<Figure> is,
      int decimals) {
    Figure before = was.orElse(NONE);
    Figure after = is.orElse(NONE);
    if (Moved.differ(before, after)) {
      Quantity difference = Quantity.difference(after, before, decimals);
      moved.add(new Moved(id, party, kind, before, after, difference));
    }
  }
}
