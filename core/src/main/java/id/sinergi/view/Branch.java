package id.sinergi.view;

/**
 * Where in a tree a line hangs.
 *
 * @param own what stands before the line itself
 * @param below what stands before the lines below it
 */
record Branch(String own, String below) {
  static final Branch ROOT = new Branch("", "");

  /** A line below this one. */
  Branch child(boolean last) {
    return new Branch(below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
  }

  /** What stands before a remark on this line. */
  String remark(boolean childrenFollow) {
    return below + (childrenFollow ? "│  " : "   ");
  }
}
