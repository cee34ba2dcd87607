package id.sinergi.cascade;

/** What a link from a child to a parent means, and whether it carries value up. */
public enum LinkKind {
  /**
   * The parent is broken down into the child; one owner, or one owner's agency contains the other.
   */
  CASCADE,
  /** A node of one agency supports a node of another that is apart from it; counts once agreed. */
  CROSSCUTTING,
  /** Related, without arithmetic. */
  REFERENCE,
  /** The child's success makes the parent's harder; shown and compared, never added. */
  TENSION
}
