package id.sinergi.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** The textbook object graph: goals that know their indicators and children, in {@code double}. */
final class DoubleGraph implements Peer {
  private final List<Goal> goals = new ArrayList<>(); // parents first
  private final List<Row> rows = new ArrayList<>();

  private static final class Row {
    final boolean isLowerBetter;
    final double target;
    final double actual;
    boolean isReported;
    double attained;

    Row(boolean isLowerBetter, double target, double actual) {
      this.isLowerBetter = isLowerBetter;
      this.target = target;
      this.actual = actual;
    }

    void attain() {
      isReported = !Double.isNaN(actual);
      double percent = actual / target * 100;
      attained = isLowerBetter ? 200 - percent : percent;
    }
  }

  private record Measured(Row row, double weight) {}

  private record Child(Goal goal, double weight) {}

  private static final class Goal {
    final List<Measured> measures = new ArrayList<>();
    final List<Child> children = new ArrayList<>();
    boolean isReported;
    double score;

    void roll() {
      double sum = 0;
      double weight = 0;
      for (Measured measured : measures) {
        if (measured.row.isReported) {
          sum += measured.weight * measured.row.attained;
          weight += measured.weight;
        }
      }
      isReported = weight > 0;
      score = sum / weight;
      if (children.isEmpty() || !isReported) {
        return;
      }
      sum = 0;
      weight = 0;
      for (Child child : children) {
        if (child.goal.isReported) {
          sum += child.weight * child.goal.score;
          weight += child.weight;
        }
      }
      isReported = weight > 0;
      score = (score + sum / weight) / 2;
    }
  }

  DoubleGraph(Figures from) {
    for (int i = 0; i < from.target.length; i++) {
      rows.add(new Row(from.isLowerBetter[i], from.target[i], from.actual[i]));
    }
    for (int node = 0; node < from.nodes(); node++) {
      Goal goal = new Goal();
      goals.add(goal);
      for (int i = from.firstRow[node]; i < from.firstRow[node + 1]; i++) {
        goal.measures.add(new Measured(rows.get(from.rowFigure[i]), from.rowWeight[i]));
      }
    }
    for (int node = 0; node < from.nodes(); node++) {
      for (int i = from.firstChild[node]; i < from.firstChild[node + 1]; i++) {
        goals.get(node).children.add(new Child(goals.get(from.child[i]), from.childWeight[i]));
      }
    }
  }

  @Override
  public void run() {
    for (Row row : rows) {
      row.attain();
    }
    for (int node = goals.size() - 1; node >= 0; node--) {
      goals.get(node).roll();
    }
  }

  @Override
  public double[] scores() {
    return goals.stream().mapToDouble(it -> it.isReported ? it.score : Double.NaN).toArray();
  }
}
