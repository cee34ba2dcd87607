package id.sinergi.cascade;

import id.sinergi.cascade.check.Notes;
import id.sinergi.finding.FindingCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a link, given the nodes and the links before it. */
final class LinkChecks {
  private final Section<Link> links;
  private final Register<Node> nodes;
  private final References references;
  private final AgencyTree tree;
  private final Set<LinkKey> before = new HashSet<>();
  private @Nullable String[] cascadeParents = new @Nullable String[8]; // by position of the child
  private final Map<String, String> spoiledsParents =
      new HashMap<>(); // by child without a position

  LinkChecks(CascadeDraft draft, References references, AgencyTree tree) {
    this.links = draft.links();
    this.nodes = draft.nodeRegister();
    this.references = references;
    this.tree = tree;
  }

  /** Checks a link of a draft that grows. */
  void check(Link link, Notes notes) {
    int child = nodes.positionOf(link.child());
    int parent = nodes.positionOf(link.parent());
    check(link, child, parent, before.contains(LinkKey.of(link)), notes);
  }

  /** Checks the next link of a complete draft, between nodes at these positions. */
  void next(Link link, int child, int parent, Notes notes) {
    boolean again = !links.isInOrder() && !before.add(LinkKey.of(link));
    check(link, child, parent, again, notes);
    rememberParent(link, child);
  }

  private void check(Link link, int child, int parent, boolean again, Notes notes) {
    if (NodeChecks.isNegative(link.weight())) {
      String bearer = link.child() + " -> " + link.parent();
      NodeChecks.negative(link.weight(), bearer, ids(link), notes);
    }
    if (link.consent() == Consent.REJECTED && link.reason().orElse("").isBlank()) {
      notes.add(FindingCode.MISSING_FIELD, "/reason", ids(link), "reason");
    }
    references.known(nodes, child, link.child(), "/child", notes);
    references.known(nodes, parent, link.parent(), "/parent", notes);
    if (again) {
      notes.add(
          FindingCode.DUPLICATE_LINK, "", ids(link), link.child(), link.parent(), link.kind());
    } else if (link.child().equals(link.parent())) {
      notes.add(FindingCode.CYCLE, "", ids(link), Names.loop(List.of(link.child())));
    } else {
      if (link.kind() == LinkKind.CASCADE) {
        oneCascadeParent(link, child, notes);
      }
      if (child >= 0 && parent >= 0) {
        agencies(link, agencyAt(child), agencyAt(parent), notes);
      }
    }
  }

  private static List<String> ids(Link link) {
    return List.of(link.child(), link.parent());
  }

  private String agencyAt(int node) {
    return nodes.section().values().get(node).owner().agency();
  }

  /** Remembers a link that was checked, for those that follow in a draft that grows. */
  void remember(Link link) {
    before.add(LinkKey.of(link));
    rememberParent(link, nodes.positionOf(link.child()));
  }

  /** Takes back the only link of a child. */
  void forget(Link link) {
    before.remove(LinkKey.of(link));
    cascadeParents[nodes.positionOf(link.child())] = null;
  }

  private void rememberParent(Link link, int child) {
    if (link.kind() != LinkKind.CASCADE) {
      return;
    }
    if (child < 0) {
      spoiledsParents.putIfAbsent(link.child(), link.parent());
      return;
    }
    if (child >= cascadeParents.length) {
      cascadeParents = Arrays.copyOf(cascadeParents, nodes.section().size() * 2);
    }
    if (cascadeParents[child] == null) {
      cascadeParents[child] = link.parent();
    }
  }

  private @Nullable String cascadeParent(Link link, int child) {
    if (child < 0) {
      return spoiledsParents.get(link.child());
    }
    return child < cascadeParents.length ? cascadeParents[child] : null;
  }

  private void oneCascadeParent(Link link, int child, Notes notes) {
    String first = cascadeParent(link, child);
    if (first != null && !first.equals(link.parent())) {
      notes.add(
          FindingCode.TWO_CASCADE_PARENTS,
          "",
          List.of(link.child(), first, link.parent()),
          link.child(),
          first,
          link.parent());
    }
  }

  /** Says nothing of agencies that the tree does not know. */
  private void agencies(Link link, String child, String parent, Notes notes) {
    if (link.kind() == LinkKind.CASCADE
        && !child.equals(parent)
        && tree.knows(child)
        && tree.knows(parent)
        && tree.areApart(child, parent)) {
      between(FindingCode.CASCADE_BETWEEN_APART, link, child, parent, notes);
    }
    if (link.kind() == LinkKind.CROSSCUTTING
        && tree.knows(child)
        && tree.knows(parent)
        && !tree.areApart(child, parent)) {
      between(FindingCode.CROSSCUTTING_WITHIN, link, child, parent, notes);
    }
  }

  private static void between(
      FindingCode code, Link link, String child, String parent, Notes notes) {
    List<String> ids = List.of(link.child(), link.parent(), child, parent);
    notes.add(code, "/kind", ids, link.child(), child, link.parent(), parent);
  }
}
