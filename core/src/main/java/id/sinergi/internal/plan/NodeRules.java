package id.sinergi.internal.plan;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Node;
import id.sinergi.indicator.Agency;
import id.sinergi.internal.figures.Policy;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import id.sinergi.rule.IncompletePeriods;
import id.sinergi.rule.Rulebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** By which rules the figures of each agency and node come about; equal ones are kept once. */
final class NodeRules {
  private final Rulebook common;
  private final Rulebook[] rulebooks; // by agency
  private final Policy[] policies; // by agency
  private final int[] ruleOf; // by node
  private final NodeRule[] rules;

  /** Of the nodes of a plan, and the agencies that own them. */
  NodeRules(Cascade cascade, List<Node> nodes, int[] nodeAgency) {
    common = cascade.rulebook();
    List<Agency> agencies = cascade.agencies();
    rulebooks = new Rulebook[agencies.size()];
    policies = new Policy[agencies.size()];
    for (int a = 0; a < rulebooks.length; a++) {
      rulebooks[a] = cascade.rulebookOf(agencies.get(a).id());
      policies[a] =
          (a > 0 && Objects.equals(rulebooks[a], rulebooks[a - 1]))
              ? policies[a - 1]
              : Policy.of(Aggregation.WEIGHTED_MEAN, rulebooks[a]);
    }
    ruleOf = new int[nodeAgency.length];
    rules = compile(nodes, nodeAgency);
  }

  /** Gives each node its rule; all that there are. */
  private NodeRule[] compile(List<Node> nodes, int[] nodeAgency) {
    List<NodeRule> all = new ArrayList<>();
    Map<NodeRule, Integer> known = new HashMap<>();
    for (int n = 0; n < ruleOf.length; n++) {
      Rulebook rulebook = rulebooks[nodeAgency[n]];
      Aggregation aggregation = nodes.get(n).aggregation().orElse(rulebook.aggregation());
      Basis basis = nodes.get(n).basis().orElse(rulebook.basis());
      NodeRule last = n == 0 ? null : all.get(ruleOf[n - 1]);
      boolean isSame =
          last != null
              && Objects.equals(last.rulebook(), rulebook)
              && last.aggregation() == aggregation
              && last.basis().equals(basis);
      if (isSame) {
        ruleOf[n] = ruleOf[n - 1];
        continue;
      }
      NodeRule rule = new NodeRule(aggregation, basis, rulebook, Policy.of(aggregation, rulebook));
      ruleOf[n] =
          known.computeIfAbsent(
              rule,
              r -> {
                all.add(r);
                return all.size() - 1;
              });
    }
    return all.toArray(new NodeRule[0]);
  }

  /** Whether the figure of any part can be of the periods alone that are in. */
  boolean anyLikeForLike() {
    return common.incompletePeriods() == IncompletePeriods.LIKE_FOR_LIKE
        || Arrays.stream(rulebooks)
            .anyMatch(it -> it.incompletePeriods() == IncompletePeriods.LIKE_FOR_LIKE);
  }

  int agencyCount() {
    return policies.length;
  }

  NodeRule of(int node) {
    return rules[ruleOf[node]];
  }

  Rulebook ofAgency(int agency) {
    return rulebooks[agency];
  }

  /** How the score of an agency comes about. */
  Policy policy(int agency) {
    return policies[agency];
  }
}
