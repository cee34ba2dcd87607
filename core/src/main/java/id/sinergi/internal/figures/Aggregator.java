package id.sinergi.internal.figures;

import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Rulebook;

/** Aggregates members that are gathered already, and says how the aggregate rests on each. */
public final class Aggregator {
  private Aggregator() {}

  /** Aggregates the members under the policies of a rulebook and writes the figure. */
  public static void aggregate(
      Members members, Aggregation aggregation, Rulebook rulebook, FigureArray out, int at) {
    Policy policy = Policy.of(aggregation, rulebook);
    Summary.Scratch scratch = new Summary.Scratch();
    if (members.count() <= Summary.BLOCK) {
      Summary summary = new Summary();
      summary.scan(members, policy, scratch);
      summary.finish(policy, out, at);
      return;
    }
    SummaryTree tree = new SummaryTree(members.count());
    Members block = new Members();
    for (int b = 0; b < SummaryTree.blocks(members.count()); b++) {
      block.look(members, b);
      tree.block(b).scan(block, policy, scratch);
    }
    tree.join();
    tree.root().finish(policy, out, at);
  }

  /** What a member counts as; NaN if it takes no part. */
  private static double memberValue(Members members, int position, double missingAs) {
    if (members.isValue(position)) {
      return members.value(position);
    }
    return members.isMissing(position) ? missingAs : Double.NaN;
  }

  /** Whether one member alone is in the aggregate, which then is that member, whatever the kind. */
  public static boolean isSole(Members members, Rulebook rulebook) {
    double missingAs = Policy.missingAs(rulebook);
    int counting = 0;
    for (int i = 0; i < members.count(); i++) {
      if (!Double.isNaN(memberValue(members, i, missingAs))) {
        counting++;
      }
    }
    return counting == 1;
  }
}
