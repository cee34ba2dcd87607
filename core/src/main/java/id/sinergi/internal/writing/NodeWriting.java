package id.sinergi.internal.writing;

import id.sinergi.cascade.BudgetLine;
import id.sinergi.cascade.Node;
import id.sinergi.internal.json.JsonOut;
import java.util.List;

/** Writes one node. */
final class NodeWriting {

  private NodeWriting() {}

  static void write(JsonOut out, Node node, Kept document) {
    Kept kept = document.in("nodes", node.id());
    out.begin().text("id", node.id()).word("level", node.level()).word("tier", node.tier());
    out.text("name", node.name());
    Values.owner(out, "owner", node.owner(), kept.in("owner"));
    out.text("code", node.code()).number("weight", node.weight());
    out.word("aggregation", node.aggregation());
    node.basis().ifPresent(basis -> Values.basis(out, basis, kept.in("basis")));
    budget(out, node.budget(), kept);
    if (!node.tags().isEmpty()) {
      out.texts("tags", node.tags());
    }
    out.word("service", node.service()).word("pattern", node.pattern());
    kept.write(out);
    out.end();
  }

  private static void budget(JsonOut out, List<BudgetLine> budget, Kept kept) {
    if (budget.isEmpty()) {
      return;
    }
    out.beginList("budget");
    for (int i = 0; i < budget.size(); i++) {
      BudgetLine line = budget.get(i);
      out.begin().text("period", line.period().toString()).number("amount", line.amount());
      kept.in("budget", i).write(out);
      out.end();
    }
    out.endList();
  }
}
