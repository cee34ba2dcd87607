package id.sinergi.cascade;

import id.sinergi.cascade.check.Notes;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Indicator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be wrong with a measure, given the nodes, the indicators and the measures before it. */
final class MeasureChecks {
  private final Register<Node> nodes;
  private final Register<Indicator> indicators;
  private final References references;
  private final Set<MeasureKey> before = new HashSet<>();

  MeasureChecks(CascadeDraft draft, References references) {
    this.nodes = draft.nodeRegister();
    this.indicators = draft.indicatorRegister();
    this.references = references;
  }

  void check(Measure measure, Notes notes) {
    List<String> ids = List.of(measure.node(), measure.indicator());
    String bearer = measure.indicator() + " -> " + measure.node();
    NodeChecks.weight(measure.weight(), bearer, ids, notes);
    references.known(nodes, measure.node(), "/node", notes);
    references.known(indicators, measure.indicator(), "/indicator", notes);
    if (before.contains(MeasureKey.of(measure))) {
      notes.add(FindingCode.DUPLICATE_MEASURE, "", ids, measure.node(), measure.indicator());
    }
  }

  /** Remembers a measure that was checked, for those that follow. */
  void remember(Measure measure) {
    before.add(MeasureKey.of(measure));
  }

  /** Takes back a measure. */
  void forget(Measure measure) {
    before.remove(MeasureKey.of(measure));
  }
}
