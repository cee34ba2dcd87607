package id.sinergi.cascade;

/** An end of a link from a child to a parent. */
public enum LinkEnd {
  /** The node that delivers. */
  CHILD,
  /** The node that is delivered to. */
  PARENT;

  /** {@return the end across the link} */
  public LinkEnd other() {
    return this == CHILD ? PARENT : CHILD;
  }
}
