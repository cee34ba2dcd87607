package id.sinergi.cascade;

import id.sinergi.cascade.check.Notes;
import id.sinergi.finding.FindingCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be wrong with a link, given the nodes and the links before it. */
final class LinkChecks {
  private final Register<Node> nodes;
  private final References references;
  private final AgencyTree tree;
  private final Set<LinkKey> before = new HashSet<>();
  private final Map<String, String> cascadeParents = new HashMap<>(); // by child

  LinkChecks(CascadeDraft draft, References references, AgencyTree tree) {
    this.nodes = draft.nodeRegister();
    this.references = references;
    this.tree = tree;
  }

  void check(Link link, Notes notes) {
    List<String> ids = List.of(link.child(), link.parent());
    NodeChecks.weight(link.weight(), link.child() + " -> " + link.parent(), ids, notes);
    if (link.consent() == Consent.REJECTED && link.reason().orElse("").isBlank()) {
      notes.add(FindingCode.MISSING_FIELD, "/reason", ids, "reason");
    }
    boolean known = references.known(nodes, link.child(), "/child", notes);
    known &= references.known(nodes, link.parent(), "/parent", notes);
    if (before.contains(LinkKey.of(link))) {
      notes.add(FindingCode.DUPLICATE_LINK, "", ids, link.child(), link.parent(), link.kind());
    } else if (link.child().equals(link.parent())) {
      notes.add(FindingCode.CYCLE, "", ids, Names.loop(List.of(link.child())));
    } else {
      oneCascadeParent(link, notes);
      if (known) {
        agencies(link, notes);
      }
    }
  }

  /** Remembers a link that was checked, for those that follow. */
  void remember(Link link) {
    before.add(LinkKey.of(link));
    if (link.kind() == LinkKind.CASCADE) {
      cascadeParents.putIfAbsent(link.child(), link.parent());
    }
  }

  /** Takes back the only link of a child. */
  void forget(Link link) {
    before.remove(LinkKey.of(link));
    cascadeParents.remove(link.child());
  }

  private void oneCascadeParent(Link link, Notes notes) {
    String first = cascadeParents.getOrDefault(link.child(), link.parent());
    if (link.kind() == LinkKind.CASCADE && !first.equals(link.parent())) {
      notes.add(
          FindingCode.TWO_CASCADE_PARENTS,
          "",
          List.of(link.child(), first, link.parent()),
          link.child(),
          first,
          link.parent());
    }
  }

  private void agencies(Link link, Notes notes) {
    Optional<String> child = agencyOf(link.child());
    Optional<String> parent = agencyOf(link.parent());
    if (child.isEmpty() || parent.isEmpty()) {
      return;
    }
    boolean apart = tree.areApart(child.get(), parent.get());
    if (link.kind() == LinkKind.CASCADE && apart) {
      between(FindingCode.CASCADE_BETWEEN_APART, link, child.get(), parent.get(), notes);
    }
    if (link.kind() == LinkKind.CROSSCUTTING && !apart) {
      between(FindingCode.CROSSCUTTING_WITHIN, link, child.get(), parent.get(), notes);
    }
  }

  private static void between(
      FindingCode code, Link link, String child, String parent, Notes notes) {
    List<String> ids = List.of(link.child(), link.parent(), child, parent);
    notes.add(code, "/kind", ids, link.child(), child, link.parent(), parent);
  }

  /** The agency of a node, if it is one that the tree knows. */
  private Optional<String> agencyOf(String node) {
    return nodes.get(node).map(found -> found.owner().agency()).filter(tree::knows);
  }
}
