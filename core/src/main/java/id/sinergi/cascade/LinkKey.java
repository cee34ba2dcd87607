package id.sinergi.cascade;

import java.util.Comparator;

/** What makes a link one. Ordered, so that a hash table of keys made to collide stays fast. */
record LinkKey(String parent, String child, LinkKind kind) implements Comparable<LinkKey> {
  static final Comparator<Link> ORDER =
      (a, b) -> compare(a.parent(), a.child(), a.kind(), b.parent(), b.child(), b.kind());

  static LinkKey of(Link link) {
    return new LinkKey(link.parent(), link.child(), link.kind());
  }

  @Override
  public int compareTo(LinkKey other) {
    return compare(parent, child, kind, other.parent, other.child, other.kind);
  }

  private static int compare(
      String parent,
      String child,
      LinkKind kind,
      String otherParent,
      String otherChild,
      LinkKind otherKind) {
    int order = parent.compareTo(otherParent);
    order = order != 0 ? order : child.compareTo(otherChild);
    return order != 0 ? order : kind.compareTo(otherKind);
  }
}
