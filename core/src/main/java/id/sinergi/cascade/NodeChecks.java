package id.sinergi.cascade;

import id.sinergi.cascade.check.Notes;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Agency;
import java.util.List;
import java.util.OptionalDouble;

/** What can be wrong with a node by itself: its id, its owner, its weight, its budget. */
final class NodeChecks {
  private static final Text NO_DEBT =
      Text.of("Mungkin tanda minusnya keliru.", "Maybe the minus sign is a mistake.");

  private final Register<Agency> agencies;
  private final Register<Node> nodes;
  private final References references;

  NodeChecks(CascadeDraft draft, References references) {
    this.agencies = draft.agencyRegister();
    this.nodes = draft.nodeRegister();
    this.references = references;
  }

  void check(Node node, int position, Notes notes) {
    references.unique(nodes, position, node.id(), notes);
    references.known(agencies, node.owner().agency(), "/owner/agency", notes);
    if (isNegative(node.weight())) {
      negative(node.weight(), node.id(), List.of(node.id()), notes);
    }
    List<BudgetLine> budget = node.budget();
    for (int i = 0; i < budget.size(); i++) {
      if (budget.get(i).amount() < 0) {
        debt(node, budget.get(i), notes.on("/budget", i));
      }
      if (i > 0 && budget.get(i).period().equals(budget.get(i - 1).period())) {
        samePeriod(node, budget.get(i), notes.on("/budget", i));
      }
    }
  }

  static boolean isNegative(OptionalDouble weight) {
    return weight.isPresent() && weight.getAsDouble() < 0;
  }

  /** A weight below zero, whatever bears it. */
  static void negative(OptionalDouble weight, String bearer, List<String> ids, Notes notes) {
    notes.add(FindingCode.NEGATIVE_WEIGHT, "/weight", ids, bearer, weight.getAsDouble());
  }

  private static void debt(Node node, BudgetLine line, Notes notes) {
    notes.add(
        FindingCode.INVALID_VALUE,
        "/amount",
        List.of(node.id()),
        "budget " + line.period(),
        line.amount(),
        NO_DEBT);
  }

  private static void samePeriod(Node node, BudgetLine line, Notes notes) {
    notes.add(
        FindingCode.DUPLICATE_ID,
        "/period",
        List.of(node.id()),
        line.period(),
        Text.of("pagu simpul " + node.id(), "the budget of node " + node.id()));
  }
}
