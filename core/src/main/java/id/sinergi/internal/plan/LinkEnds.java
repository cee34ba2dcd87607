package id.sinergi.internal.plan;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Node;
import java.util.List;

/**
 * The links of a cascade that carry value, or would if they were accepted, in its order, and where
 * in it the nodes at their ends stand.
 */
final class LinkEnds {
  /** No links. */
  static final LinkEnds NONE = new LinkEnds(0);

  private final Link[] links;
  private final int[] children;
  private final int[] parents;
  private int size;

  private LinkEnds(int room) {
    links = new Link[room];
    children = new int[room];
    parents = new int[room];
  }

  /** Those of a cascade; expected O(nodes + links). */
  static LinkEnds of(Cascade cascade) {
    List<Link> all = cascade.links();
    LinkEnds ends = new LinkEnds(all.size());
    List<Node> nodes = cascade.nodes();
    Nearby children = new Nearby(nodes.size(), n -> nodes.get(n).id(), cascade::nodeIndex);
    int parent = 0;
    for (int l = 0; l < all.size(); l++) {
      Link link = all.get(l);
      if (link.kind() == LinkKind.CASCADE || link.kind() == LinkKind.CROSSCUTTING) {
        while (!nodes.get(parent).id().equals(link.parent())) {
          parent++; // both are in order
        }
        ends.add(link, children.indexOf(link.child()), parent);
      }
    }
    return ends;
  }

  private void add(Link link, int child, int parent) {
    links[size] = link;
    children[size] = child;
    parents[size++] = parent;
  }

  int size() {
    return size;
  }

  Link link(int at) {
    return links[at];
  }

  /** The place of the node at the lower end. */
  int child(int at) {
    return children[at];
  }

  /** The place of the node at the upper end. */
  int parent(int at) {
    return parents[at];
  }
}
