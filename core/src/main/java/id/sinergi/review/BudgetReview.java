package id.sinergi.review;

import id.sinergi.cascade.BudgetLine;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Node;
import id.sinergi.figure.Rounding;
import id.sinergi.finding.FindingCode;
import id.sinergi.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is to be said of pagu: that what a goal states is what stands below it in the plan. */
final class BudgetReview {
  private static final int NONE = -1;

  private final Ground ground;
  private final Cascade cascade;
  private final int[] above; // by node, the one it is broken down from
  private final int[] open; // by node, how many below it were not added yet
  private final List<SortedMap<Period, Double>> below = new ArrayList<>();

  BudgetReview(Ground ground) {
    this.ground = ground;
    this.cascade = ground.cascade();
    this.above = new int[cascade.nodes().size()];
    this.open = new int[above.length];
  }

  void run() {
    if (cascade.nodes().stream().allMatch(node -> node.budget().isEmpty())) {
      return;
    }
    Arrays.fill(above, NONE);
    for (int i = 0; i < cascade.links().size(); i++) {
      if (cascade.links().get(i).kind() == LinkKind.CASCADE) {
        above[ground.childIndex(i)] = ground.parentIndex(i);
        open[ground.parentIndex(i)]++;
      }
    }
    cascade.nodes().forEach(node -> below.add(new TreeMap<>()));
    upwards();
    for (int node = 0; node < above.length; node++) {
      compare(cascade.nodes().get(node), below.get(node));
    }
  }

  /** Each node after all below it; links of this kind make a forest. */
  private void upwards() {
    Deque<Integer> ready = new ArrayDeque<>();
    for (int node = 0; node < open.length; node++) {
      if (open[node] == 0) {
        ready.add(node);
      }
    }
    while (!ready.isEmpty()) {
      int node = ready.remove();
      if (above[node] != NONE) {
        SortedMap<Period, Double> into = below.get(above[node]);
        stands(node).forEach((period, amount) -> into.merge(period, amount, Double::sum));
        if (--open[above[node]] == 0) {
          ready.add(above[node]);
        }
      }
    }
  }

  /** What a node states stands for all below it; else what those state. */
  private SortedMap<Period, Double> stands(int node) {
    List<BudgetLine> own = cascade.nodes().get(node).budget();
    if (own.isEmpty()) {
      return below.get(node);
    }
    SortedMap<Period, Double> stated = new TreeMap<>();
    own.forEach(line -> stated.merge(line.period(), line.amount(), Double::sum));
    return stated;
  }

  private void compare(Node node, SortedMap<Period, Double> children) {
    for (BudgetLine line : node.budget()) {
      Double sum = children.get(line.period());
      if (sum != null && Rounding.compare(sum, line.amount()) != 0) {
        ground.note(
            FindingCode.BUDGET_GAP, node.id(), node.id(), line.period(), line.amount(), sum);
      }
    }
  }
}
