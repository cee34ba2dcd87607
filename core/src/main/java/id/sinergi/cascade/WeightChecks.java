package id.sinergi.cascade;

import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Text;
import java.util.List;
import java.util.OptionalDouble;

/** Weights among the measures, or the value-carrying links, of a node: all state one or none. */
final class WeightChecks {
  private static final Text LINKS = Text.of("tautan", "links");
  private static final Text MEASURES = Text.of("pengukuran", "measures");

  private final CascadeDraft draft;
  private final Ends ends;

  WeightChecks(CascadeDraft draft, Ends ends) {
    this.draft = draft;
    this.ends = ends;
  }

  /** Once for each node and kind of member, at the first member that differs from the first. */
  void mixed(List<Finding> findings) {
    Tally ofLinks = new Tally(draft.nodes().size());
    List<Link> links = draft.links().values();
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).carriesValue()) {
        ofLinks.count(ends.parent(i), links.get(i).weight(), i);
      }
    }
    note(ofLinks, draft.links(), LINKS, findings);
    Tally ofMeasures = new Tally(draft.nodes().size());
    List<Measure> measures = draft.measures().values();
    for (int i = 0; i < measures.size(); i++) {
      ofMeasures.count(ends.measured(i), measures.get(i).weight(), i);
    }
    note(ofMeasures, draft.measures(), MEASURES, findings);
  }

  private void note(Tally tally, Section<?> members, Text what, List<Finding> findings) {
    for (int node = 0; node < tally.all.length; node++) {
      int stated = tally.stated[node];
      int all = tally.all[node];
      if (stated > 0 && stated < all) {
        String id = draft.nodes().values().get(node).id();
        members
            .notes(tally.differs[node], findings)
            .add(FindingCode.MIXED_WEIGHTS, "", List.of(id), id, what, stated, all);
      }
    }
  }

  /** How many members each node has, and how many of them state a weight. */
  private static final class Tally {
    private final int[] stated;
    private final int[] all;
    private final int[] differs; // the first member that does otherwise than those before it

    Tally(int nodes) {
      stated = new int[nodes];
      all = new int[nodes];
      differs = new int[nodes];
    }

    void count(int node, OptionalDouble weight, int member) {
      if (node < 0) {
        return; // unknown, which is another finding
      }
      boolean uniform = stated[node] == 0 || stated[node] == all[node];
      stated[node] += weight.isPresent() ? 1 : 0;
      all[node]++;
      if (uniform && stated[node] != 0 && stated[node] != all[node]) {
        differs[node] = member;
      }
    }
  }
}
