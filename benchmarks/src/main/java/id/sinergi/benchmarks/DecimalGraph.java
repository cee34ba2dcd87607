package id.sinergi.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The textbook object graph in {@link BigDecimal}, as SAKIP developers write it, with the 16 digits
 * of {@link MathContext#DECIMAL64}.
 */
final class DecimalGraph implements Peer {
  private static final MathContext DIGITS = MathContext.DECIMAL64;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final List<Goal> goals = new ArrayList<>(); // parents first
  private final List<Row> rows = new ArrayList<>();

  private static final class Row {
    final boolean isLowerBetter;
    final BigDecimal target;
    final @Nullable BigDecimal actual;
    @Nullable BigDecimal attained;

    Row(boolean isLowerBetter, double target, double actual) {
      this.isLowerBetter = isLowerBetter;
      this.target = BigDecimal.valueOf(target);
      this.actual = Double.isNaN(actual) ? null : BigDecimal.valueOf(actual);
    }

    void attain() {
      if (actual == null) {
        attained = null;
        return;
      }
      BigDecimal percent = actual.multiply(HUNDRED).divide(target, DIGITS);
      attained = isLowerBetter ? TWO_HUNDRED.subtract(percent) : percent;
    }
  }

  private record Measured(Row row, BigDecimal weight) {}

  private record Child(Goal goal, BigDecimal weight) {}

  private static final class Goal {
    final List<Measured> measures = new ArrayList<>();
    final List<Child> children = new ArrayList<>();
    @Nullable BigDecimal score;

    void roll() {
      BigDecimal measured = measured();
      if (children.isEmpty() || measured == null) {
        score = measured;
        return;
      }
      BigDecimal supported = supported();
      score = supported == null ? null : measured.add(supported, DIGITS).divide(TWO, DIGITS);
    }

    private @Nullable BigDecimal measured() {
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal weight = BigDecimal.ZERO;
      for (Measured measured : measures) {
        if (measured.row.attained != null) {
          sum = sum.add(measured.weight.multiply(measured.row.attained, DIGITS), DIGITS);
          weight = weight.add(measured.weight);
        }
      }
      return weight.signum() == 0 ? null : sum.divide(weight, DIGITS);
    }

    private @Nullable BigDecimal supported() {
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal weight = BigDecimal.ZERO;
      for (Child child : children) {
        if (child.goal.score != null) {
          sum = sum.add(child.weight.multiply(child.goal.score, DIGITS), DIGITS);
          weight = weight.add(child.weight);
        }
      }
      return weight.signum() == 0 ? null : sum.divide(weight, DIGITS);
    }
  }

  DecimalGraph(Figures from) {
    for (int i = 0; i < from.target.length; i++) {
      rows.add(new Row(from.isLowerBetter[i], from.target[i], from.actual[i]));
    }
    for (int node = 0; node < from.nodes(); node++) {
      Goal goal = new Goal();
      goals.add(goal);
      for (int i = from.firstRow[node]; i < from.firstRow[node + 1]; i++) {
        BigDecimal weight = BigDecimal.valueOf(from.rowWeight[i]);
        goal.measures.add(new Measured(rows.get(from.rowFigure[i]), weight));
      }
    }
    for (int node = 0; node < from.nodes(); node++) {
      for (int i = from.firstChild[node]; i < from.firstChild[node + 1]; i++) {
        BigDecimal weight = BigDecimal.valueOf(from.childWeight[i]);
        goals.get(node).children.add(new Child(goals.get(from.child[i]), weight));
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
    return goals.stream()
        .mapToDouble(it -> it.score == null ? Double.NaN : it.score.doubleValue())
        .toArray();
  }
}
