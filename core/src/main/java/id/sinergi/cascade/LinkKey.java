package id.sinergi.cascade;

import java.util.Comparator;

/** What makes a link one. Ordered, so that a hash table of keys made to collide stays fast. */
record LinkKey(String parent, String child, LinkKind kind) implements Comparable<LinkKey> {
  static final Comparator<Link> ORDER =
      Comparator.comparing(Link::parent).thenComparing(Link::child).thenComparing(Link::kind);
  private static final Comparator<LinkKey> NATURAL =
      Comparator.comparing(LinkKey::parent)
          .thenComparing(LinkKey::child)
          .thenComparing(LinkKey::kind);

  static LinkKey of(Link link) {
    return new LinkKey(link.parent(), link.child(), link.kind());
  }

  @Override
  public int compareTo(LinkKey other) {
    return NATURAL.compare(this, other);
  }
}
