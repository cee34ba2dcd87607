package id.sinergi.benchmarks;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Reported;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The yardstick as flat tables, from which every peer loads what it needs. Nodes are numbered by
 * level, the topmost first, so that every link leads from a higher number to a lower one.
 */
final class Tables {
  /** How the parts of an indicator make one figure. */
  enum Kind {
    /** There is one part: of an ordinary indicator, or of the lead. */
    ONE,
    /** They are added. */
    SUM,
    /** They are averaged by share. */
    MEAN,
    /** Ratios: they are averaged by denominator. */
    POOLED
  }

  static final int LEVELS = Level.values().length;

  /** Ids, by node. */
  final String[] nodes;

  /** Where each level begins, and where the last ends. */
  final int[] levels = new int[LEVELS + 1];

  /** Ids, by indicator. */
  final String[] indicators;

  final boolean[] isLowerBetter;
  final Kind[] kinds;

  /** By indicator: the part of the joint figure in what a party is credited. */
  final double[] credit;

  /** By indicator: where its parts begin; one more at the end. */
  final int[] firstPart;

  /** By part: whose it is. */
  final int[] partIndicator;

  final String[] partAgency;
  final double[] partTarget;
  final double[] partShare;

  /** By part: what was reported, NaN if nothing was. */
  final double[] partNumerator;

  /** By part: 1 unless a ratio was reported. */
  final double[] partDenominator;

  final int[] measureNode;
  final int[] measureIndicator;

  /** By measure: the part whose credit counts at the node; -1 for the joint figure. */
  final int[] measurePart;

  final double[] measureWeight;
  final int[] linkChild;
  final int[] linkParent;
  final double[] linkWeight;

  private Tables(Yardstick yardstick) {
    Cascade cascade = yardstick.cascade();
    int[] number = numbers(cascade.nodes());
    nodes = new String[number.length];
    for (int at = 0; at < number.length; at++) {
      nodes[number[at]] = cascade.nodes().get(at).id();
    }

    int count = cascade.indicators().size();
    indicators = new String[count];
    isLowerBetter = new boolean[count];
    kinds = new Kind[count];
    credit = new double[count];
    firstPart = new int[count + 1];
    List<Party> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Indicator indicator = cascade.indicators().get(i);
      indicators[i] = indicator.id();
      isLowerBetter[i] = indicator.polarity() == Polarity.MINIMIZE;
      kinds[i] = kind(indicator);
      credit[i] = joint(indicator.credit().orElse(cascade.rulebook().credit()));
      for (Party party : indicator.parties()) {
        if (kinds[i] != Kind.ONE) {
          parts.add(party);
        } else if (party.agency().equals(indicator.lead().agency())) {
          parts.add(party.withTargets(indicator.targets()));
        }
      }
      firstPart[i + 1] = parts.size();
    }
    partIndicator = new int[parts.size()];
    for (int i = 0; i < count; i++) {
      Arrays.fill(partIndicator, firstPart[i], firstPart[i + 1], i);
    }
    partAgency = parts.stream().map(Party::agency).toArray(String[]::new);
    partTarget = parts.stream().mapToDouble(it -> amount(it.targets().get(0))).toArray();
    partShare = parts.stream().mapToDouble(it -> it.share().orElse(1)).toArray();
    partNumerator = new double[parts.size()];
    partDenominator = new double[parts.size()];
    Arrays.fill(partNumerator, Double.NaN);
    Arrays.fill(partDenominator, 1);
    for (Actual actual : yardstick.actuals().actuals()) {
      report(part(cascade.indicatorIndex(actual.indicator()), actual.agency()), actual.reported());
    }

    List<Measure> measures = cascade.measures();
    measureNode = new int[measures.size()];
    measureIndicator = new int[measures.size()];
    measurePart = new int[measures.size()];
    measureWeight = new double[measures.size()];
    for (int i = 0; i < measureNode.length; i++) {
      int node = cascade.nodeIndex(measures.get(i).node());
      int indicator = cascade.indicatorIndex(measures.get(i).indicator());
      measureNode[i] = number[node];
      measureIndicator[i] = indicator;
      measurePart[i] =
          kinds[indicator] == Kind.ONE
              ? -1
              : part(indicator, cascade.nodes().get(node).owner().agency());
      measureWeight[i] = measures.get(i).weight().orElseThrow();
    }

    List<Link> links = cascade.links();
    linkChild = links.stream().mapToInt(it -> number[cascade.nodeIndex(it.child())]).toArray();
    linkParent = links.stream().mapToInt(it -> number[cascade.nodeIndex(it.parent())]).toArray();
    linkWeight = links.stream().mapToDouble(it -> it.weight().orElseThrow()).toArray();
  }

  static Tables of(Yardstick yardstick) {
    return new Tables(yardstick);
  }

  /** By place in the cascade, and fills in where the levels begin. */
  private int[] numbers(List<Node> all) {
    for (Node node : all) {
      levels[node.level().orElseThrow().ordinal() + 1]++;
    }
    Arrays.parallelPrefix(levels, Integer::sum);
    int[] next = levels.clone();
    return all.stream().mapToInt(it -> next[it.level().orElseThrow().ordinal()]++).toArray();
  }

  private static Kind kind(Indicator indicator) {
    return switch (indicator.composition().orElse(Composition.LEAD_REPORTS)) {
      case LEAD_REPORTS -> Kind.ONE;
      case SUM -> Kind.SUM;
      case MEAN -> Kind.MEAN;
      case POOLED_RATIO -> Kind.POOLED;
      default -> throw new IllegalArgumentException(indicator.toString());
    };
  }

  private static double joint(Credit credit) {
    return credit instanceof Credit.Blend blend ? blend.b() : credit == Credit.JOINT ? 1 : 0;
  }

  private static double amount(Target target) {
    return ((Target.Amount.Exact) target.amount()).value();
  }

  private void report(int part, Reported reported) {
    if (reported instanceof Reported.Ratio ratio) {
      partNumerator[part] = ratio.numerator();
      partDenominator[part] = ratio.denominator();
    } else {
      partNumerator[part] = ((Reported.Value) reported).value();
    }
  }

  /** -1 if the agency is no party, or one that does not report. */
  private int part(int indicator, String agency) {
    int part = firstPart[indicator];
    while (part < firstPart[indicator + 1]) {
      if (partAgency[part].equals(agency)) {
        return part;
      }
      part++;
    }
    return -1;
  }

  boolean isReported(int part) {
    return !Double.isNaN(partNumerator[part]);
  }

  boolean isRatio(int part) {
    return kinds[partIndicator[part]] == Kind.POOLED;
  }

  /** In the unit of the indicator; NaN if unreported. */
  double value(int part) {
    return isRatio(part) ? 100 * partNumerator[part] / partDenominator[part] : partNumerator[part];
  }

  /** What the part weighs among those of its indicator. */
  double weight(int part) {
    return isRatio(part) ? partDenominator[part] : partShare[part];
  }
}
