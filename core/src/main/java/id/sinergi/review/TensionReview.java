package id.sinergi.review;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.finding.FindingCode;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** What is to be said of goals that pull against each other: whether anyone stands above both. */
final class TensionReview {
  private final Ground ground;

  TensionReview(Ground ground) {
    this.ground = ground;
  }

  void run() {
    Cascade cascade = ground.cascade();
    for (int i = 0; i < cascade.links().size(); i++) {
      Link link = cascade.links().get(i);
      if (link.kind() == LinkKind.TENSION) {
        BitSet above = above(ground.childIndex(i));
        if (!above.intersects(above(ground.parentIndex(i)))) {
          ground.note(
              FindingCode.UNMANAGED_TENSION,
              cascade.placeOf(link),
              List.of(link.child(), link.parent()),
              link.child(),
              link.parent());
        }
      }
    }
  }

  /** A node and all that its value is carried to. */
  private BitSet above(int node) {
    BitSet above = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(node));
    while (!open.isEmpty()) {
      int at = open.remove();
      if (!above.get(at)) {
        above.set(at);
        for (int parent : ground.carriedTo(at)) {
          open.add(parent);
        }
      }
    }
    return above;
  }
}
