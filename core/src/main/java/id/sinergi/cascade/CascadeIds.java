package id.sinergi.cascade;

import com.google.common.base.Suppliers;
import id.sinergi.cascade.union.BareIds;
import id.sinergi.cascade.union.JoinedIds;
import id.sinergi.cascade.union.RenamedActuals;
import id.sinergi.finding.Nearest;
import id.sinergi.indicator.Actuals;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** The ids of a cascade, each in the order of what has it. Immutable. */
final class CascadeIds {
  private final IdTable agencies;
  private final IdTable nodes;
  private final IdTable indicators;
  private final Supplier<BareIds> bare = Suppliers.memoize(this::toBareIds);

  CascadeIds(CascadeDraft draft) {
    this.agencies = draft.agencyRegister().idsInOrder();
    this.nodes = draft.nodeRegister().idsInOrder();
    this.indicators = draft.indicatorRegister().idsInOrder();
  }

  private BareIds toBareIds() {
    return BareIds.of(List.of(agencies.ids(), nodes.ids(), indicators.ids()));
  }

  List<String> agencies() {
    return agencies.ids();
  }

  List<String> nodes() {
    return nodes.ids();
  }

  List<String> indicators() {
    return indicators.ids();
  }

  int agency(String id) {
    return index(agencies, id);
  }

  int node(String id) {
    return index(nodes, id);
  }

  int indicator(String id) {
    return index(indicators, id);
  }

  /** The same as {@link #agency}, for ids that mostly come in their order. */
  ToIntFunction<String> agencyWalk() {
    return walk(agencies);
  }

  /** The same as {@link #indicator}, for ids that mostly come in their order. */
  ToIntFunction<String> indicatorWalk() {
    return walk(indicators);
  }

  private ToIntFunction<String> walk(IdTable ids) {
    Walk walk = new Walk(ids);
    return id -> {
      int index = walk.indexOf(id);
      return index < 0 ? index(ids, id) : index;
    };
  }

  private int index(IdTable ids, String id) {
    int index = ids.indexOf(id);
    return index < 0 ? bare.get().full(id).map(ids::indexOf).orElse(-1) : index;
  }

  /** Says that there is no such agency. */
  IllegalArgumentException noAgency(String id) {
    return new IllegalArgumentException(
        "There is no agency (" + id + "). " + Nearest.hint(id, agencies()).en());
  }

  /** Says that there is no such node. */
  IllegalArgumentException noNode(String id) {
    return new IllegalArgumentException(
        "There is no node (" + id + "). " + Nearest.hint(id, nodes()).en());
  }

  /** Actuals with the ids in full; those of the document first. */
  Actuals qualified(Actuals actuals, String document) {
    if (bare.get().isEmpty() || isQualified(actuals)) {
      return actuals;
    }
    var renamed =
        new RenamedActuals(
            full(indicators, document), full(agencies, document), full(nodes, document));
    Actuals.Builder all = renamed.of(actuals);
    actuals.cascade().ifPresent(all::cascade);
    return all.build();
  }

  private boolean isQualified(Actuals actuals) {
    return actuals.actuals().stream()
            .allMatch(it -> has(indicators, it.indicator()) && has(agencies, it.agency()))
        && actuals.overlaps().stream()
            .allMatch(
                it ->
                    has(indicators, it.indicator())
                        && it.parties().stream().allMatch(party -> has(agencies, party)))
        && actuals.spending().stream().allMatch(it -> has(nodes, it.node()));
  }

  private static boolean has(IdTable ids, String id) {
    return ids.indexOf(id) >= 0;
  }

  private UnaryOperator<String> full(IdTable ids, String document) {
    return id -> {
      String own = JoinedIds.full(document, id);
      int index = index(ids, has(ids, own) && !has(ids, id) ? own : id);
      return index < 0 ? id : ids.ids().get(index);
    };
  }
}
