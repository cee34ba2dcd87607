package id.sinergi.cascade;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Where the nodes and indicators stand that the links and measures of a complete draft name: by
 * position of the link or measure, the position of what it names, or -1.
 */
final class Ends {
  private final int[] children;
  private final int[] parents;
  private final int[] measured;
  private final int[] measuring;

  Ends(CascadeDraft draft) {
    List<Link> links = draft.links().values();
    List<Measure> measures = draft.measures().values();
    children = new int[links.size()];
    parents = new int[links.size()];
    measured = new int[measures.size()];
    measuring = new int[measures.size()];
    ToIntFunction<String> child = draft.nodeRegister().positions();
    ToIntFunction<String> parent = draft.nodeRegister().positions();
    for (int i = 0; i < children.length; i++) {
      children[i] = child.applyAsInt(links.get(i).child());
      parents[i] = parent.applyAsInt(links.get(i).parent());
    }
    ToIntFunction<String> node = draft.nodeRegister().positions();
    ToIntFunction<String> indicator = draft.indicatorRegister().positions();
    for (int i = 0; i < measured.length; i++) {
      measured[i] = node.applyAsInt(measures.get(i).node());
      measuring[i] = indicator.applyAsInt(measures.get(i).indicator());
    }
  }

  /** The node that a link comes from. */
  int child(int link) {
    return children[link];
  }

  /** The node that a link leads to. */
  int parent(int link) {
    return parents[link];
  }

  /** The node that a measure measures. */
  int measured(int measure) {
    return measured[measure];
  }

  /** The indicator that measures. */
  int measuring(int measure) {
    return measuring[measure];
  }
}
