package id.sinergi.benchmarks;

import id.sinergi.benchmarks.Tables.Kind;
import java.util.Arrays;

/**
 * What a plain roll-up starts from: one target and one actual per figure, the joint ones composed
 * and every credit decided already, and the members of each node in one piece.
 *
 * <p>Where a party is credited half the joint figure and half its own, both are members with half
 * the weight.
 */
final class Figures {
  final boolean[] isLowerBetter;
  final double[] target;

  /** NaN if unreported. */
  final double[] actual;

  /** By node: where its rows begin; one more at the end. */
  final int[] firstRow;

  final int[] rowFigure;
  final double[] rowWeight;

  /** By node: where its children begin; one more at the end. */
  final int[] firstChild;

  final int[] child;
  final double[] childWeight;

  private Figures(Tables tables) {
    int indicators = tables.indicators.length;
    int parts = tables.partIndicator.length;
    int[] own = new int[parts];
    int count = indicators;
    for (int part = 0; part < parts; part++) {
      int of = tables.partIndicator[part];
      boolean alone =
          tables.kinds[of] != Kind.ONE && (tables.credit[of] < 1 || !tables.isReported(part));
      own[part] = alone ? count++ : of;
    }
    isLowerBetter = Arrays.copyOf(tables.isLowerBetter, count);
    target = new double[count];
    actual = new double[count];
    for (int part = 0; part < parts; part++) {
      if (own[part] >= indicators) {
        isLowerBetter[own[part]] = tables.isLowerBetter[tables.partIndicator[part]];
        target[own[part]] = tables.partTarget[part];
        actual[own[part]] = tables.value(part);
      }
    }
    compose(tables);

    int nodes = tables.nodes.length;
    firstRow = new int[nodes + 1];
    for (int i = 0; i < tables.measureNode.length; i++) {
      firstRow[tables.measureNode[i] + 1] += isHalved(tables, i) ? 2 : 1;
    }
    Arrays.parallelPrefix(firstRow, Integer::sum);
    rowFigure = new int[firstRow[nodes]];
    rowWeight = new double[firstRow[nodes]];
    int[] next = firstRow.clone();
    for (int i = 0; i < tables.measureNode.length; i++) {
      int row = next[tables.measureNode[i]]++;
      int joint = tables.measureIndicator[i];
      int part = tables.measurePart[i];
      double b = tables.credit[joint];
      if (isHalved(tables, i)) {
        rowFigure[row] = joint;
        rowWeight[row] = b * tables.measureWeight[i];
        row = next[tables.measureNode[i]]++;
        rowFigure[row] = own[part];
        rowWeight[row] = (1 - b) * tables.measureWeight[i];
      } else {
        rowFigure[row] = part < 0 || own[part] < indicators ? joint : own[part];
        rowWeight[row] = tables.measureWeight[i];
      }
    }

    firstChild = new int[nodes + 1];
    for (int parent : tables.linkParent) {
      firstChild[parent + 1]++;
    }
    Arrays.parallelPrefix(firstChild, Integer::sum);
    child = new int[tables.linkChild.length];
    childWeight = new double[tables.linkChild.length];
    next = firstChild.clone();
    for (int i = 0; i < tables.linkChild.length; i++) {
      int at = next[tables.linkParent[i]]++;
      child[at] = tables.linkChild[i];
      childWeight[at] = tables.linkWeight[i];
    }
  }

  static Figures of(Tables tables) {
    return new Figures(tables);
  }

  private static boolean isHalved(Tables tables, int measure) {
    int part = tables.measurePart[measure];
    double b = tables.credit[tables.measureIndicator[measure]];
    return part >= 0 && b > 0 && b < 1 && tables.isReported(part);
  }

  /** The reporters, against their own targets. */
  private void compose(Tables tables) {
    double[] weights = new double[tables.indicators.length];
    for (int part = 0; part < tables.partIndicator.length; part++) {
      if (tables.isReported(part)) {
        int of = tables.partIndicator[part];
        double weight = tables.weight(part);
        target[of] += weight * tables.partTarget[part];
        actual[of] += weight * tables.value(part);
        weights[of] += tables.kinds[of] == Kind.SUM ? 0 : weight;
      }
    }
    for (int of = 0; of < weights.length; of++) {
      if (target[of] == 0) {
        target[of] = 1; // nobody reported
        actual[of] = Double.NaN;
      } else if (tables.kinds[of] != Kind.SUM) {
        target[of] /= weights[of];
        actual[of] /= weights[of];
      }
    }
  }

  int nodes() {
    return firstRow.length - 1;
  }
}
