package id.sinergi.cascade;

import id.sinergi.cascade.check.Notes;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Indicator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be wrong with a measure, given the nodes, the indicators and the measures before it. */
final class MeasureChecks {
  private final Section<Measure> measures;
  private final Register<Node> nodes;
  private final Register<Indicator> indicators;
  private final References references;
  private final Set<MeasureKey> before = new HashSet<>();

  MeasureChecks(CascadeDraft draft, References references) {
    this.measures = draft.measures();
    this.nodes = draft.nodeRegister();
    this.indicators = draft.indicatorRegister();
    this.references = references;
  }

  /** Checks a measure of a draft that grows. */
  void check(Measure measure, Notes notes) {
    int node = nodes.positionOf(measure.node());
    int indicator = indicators.positionOf(measure.indicator());
    check(measure, node, indicator, before.contains(MeasureKey.of(measure)), notes);
  }

  /** Checks the next measure of a complete draft, of a node and an indicator at these positions. */
  void next(Measure measure, int node, int indicator, Notes notes) {
    boolean again = !measures.isInOrder() && !before.add(MeasureKey.of(measure));
    check(measure, node, indicator, again, notes);
  }

  private void check(Measure measure, int node, int indicator, boolean again, Notes notes) {
    if (NodeChecks.isNegative(measure.weight())) {
      String bearer = measure.indicator() + " -> " + measure.node();
      NodeChecks.negative(measure.weight(), bearer, ids(measure), notes);
    }
    references.known(nodes, node, measure.node(), "/node", notes);
    references.known(indicators, indicator, measure.indicator(), "/indicator", notes);
    if (again) {
      notes.add(
          FindingCode.DUPLICATE_MEASURE, "", ids(measure), measure.node(), measure.indicator());
    }
  }

  private static List<String> ids(Measure measure) {
    return List.of(measure.node(), measure.indicator());
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
