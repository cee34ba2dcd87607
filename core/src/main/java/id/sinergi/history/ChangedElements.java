package id.sinergi.history;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Node;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What two cascades define otherwise. */
final class ChangedElements {
  private ChangedElements() {}

  /** By kind, then by id. */
  static List<String> between(Cascade then, Cascade now) {
    if (then.equals(now)) {
      return List.of();
    }
    List<String> changed = new ArrayList<>();
    if (!then.rulebook().equals(now.rulebook()) || !then.plans().equals(now.plans())) {
      changed.add(now.id());
    }
    add(changed, then.agencies(), now.agencies(), Agency::id);
    add(changed, then.nodes(), now.nodes(), Node::id);
    add(changed, then.links(), now.links(), it -> it.child() + " -> " + it.parent());
    add(
        changed,
        then.indicators().stream().map(ChangedElements::apartFromTargets).toList(),
        now.indicators().stream().map(ChangedElements::apartFromTargets).toList(),
        Indicator::id);
    add(changed, then.measures(), now.measures(), it -> it.indicator() + " -> " + it.node());
    return List.copyOf(changed);
  }

  private static Indicator apartFromTargets(Indicator indicator) {
    List<Party> parties =
        indicator.parties().stream().map(it -> it.withTargets(List.of())).toList();
    return indicator.toBuilder().targets(List.of()).parties(parties).build();
  }

  private static <T> void add(
      List<String> changed, List<T> then, List<T> now, Function<T, String> id) {
    SortedMap<String, List<T>> was = by(then, id);
    SortedMap<String, List<T>> is = by(now, id);
    SortedMap<String, List<T>> all = new TreeMap<>(was);
    all.putAll(is);
    for (String one : all.keySet()) {
      if (!was.getOrDefault(one, List.of()).equals(is.getOrDefault(one, List.of()))) {
        changed.add(one);
      }
    }
  }

  private static <T> SortedMap<String, List<T>> by(List<T> elements, Function<T, String> id) {
    SortedMap<String, List<T>> byId = new TreeMap<>();
    elements.forEach(it -> byId.computeIfAbsent(id.apply(it), key -> new ArrayList<>(1)).add(it));
    return byId;
  }
}
