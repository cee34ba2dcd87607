package id.sinergi.cascade;

import id.sinergi.cascade.check.Notes;
import id.sinergi.cascade.union.ExtraPaths;
import id.sinergi.finding.Place;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Extras;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One change of the crosscutting links of a cascade, refused if it would not leave a cascade. Links
 * stand in the order of their parents, so that those of one parent are found by binary search.
 */
final class Linking {
  private final Cascade cascade;

  private Linking(Cascade cascade) {
    this.cascade = cascade;
  }

  static Linking in(Cascade cascade) {
    return new Linking(cascade);
  }

  /** Such as {@code P1 -> S1}. */
  static String name(Link link) {
    return link.child() + " -> " + link.parent();
  }

  static Node node(Cascade cascade, String id) {
    return cascade.node(id).orElseThrow(() -> cascade.ids().noNode(id));
  }

  static void apart(Cascade cascade, Node child, Node parent) {
    String from = child.owner().agency();
    String to = parent.owner().agency();
    if (!cascade.areApart(from, to)) {
      throw new IllegalArgumentException(
          "The node ("
              + child.id()
              + ") of ("
              + from
              + ") cannot support ("
              + parent.id()
              + ") of ("
              + to
              + ") across agencies: the two are not apart. Maybe the link should be CASCADE.");
    }
  }

  static IllegalArgumentException atNeitherEnd(Cascade cascade, Agency agency, Link link) {
    String child = cascade.ownerAt(link, LinkEnd.CHILD);
    return new IllegalArgumentException(
        "The agency ("
            + agency.id()
            + ") is at neither end of ("
            + name(link)
            + "), which are of ("
            + child
            + ") and ("
            + cascade.ownerAt(link, LinkEnd.PARENT)
            + "). Maybe act as ("
            + child
            + ").");
  }

  /** The crosscutting link between two nodes. */
  Link find(String child, String parent) {
    String from = node(cascade, child).id();
    String to = node(cascade, parent).id();
    return existing(Link.crosscutting(from, to))
        .orElseThrow(
            () -> {
              boolean reversed = existing(Link.crosscutting(to, from)).isPresent();
              return new IllegalArgumentException(
                  "There is no crosscutting link from ("
                      + from
                      + ") to ("
                      + to
                      + "). Maybe "
                      + (reversed ? "child and parent are swapped." : "propose it first."));
            });
  }

  private Optional<Link> existing(Link like) {
    int at = Collections.binarySearch(cascade.links(), like, LinkKey.ORDER);
    return at < 0 ? Optional.empty() : Optional.of(cascade.links().get(at));
  }

  Cascade add(Link link) {
    isRight(link);
    isNew(link);
    return cascade.with(with(cascade.links(), link), cascade.extras());
  }

  Cascade remove(Link link) {
    return cascade.with(without(link), keptWithout(link));
  }

  /** The one instead of the other; what is kept besides goes with it. */
  Cascade replace(Link before, Link after) {
    isRight(after);
    if (LinkKey.ORDER.compare(before, after) != 0) {
      isNew(after);
    }
    List<Link> links = with(without(before), after);
    if (after.carriesValue()) {
      weights(links, after);
      circle(after);
    }
    SortedMap<String, Extras> extras = keptWithout(before);
    extras.putAll(moved(before, after));
    boolean derives =
        cascade.indicators().stream()
            .anyMatch(it -> it.derived().filter(Derived.SYNERGY::equals).isPresent());
    if (derives) {
      return checked(CascadeDraft.of(cascade.with(links, extras)));
    }
    return cascade.with(links, extras);
  }

  /** The one instead of the other, from a new node that has links of its own besides. */
  Cascade replace(Link before, Link after, Node node, List<Link> others) {
    CascadeDraft draft = CascadeDraft.of(remove(before));
    draft.add(node, Section.NOT_IN_A_DOCUMENT);
    Stream.concat(others.stream(), Stream.of(after))
        .forEach(link -> draft.add(link, Section.NOT_IN_A_DOCUMENT));
    moved(before, after).forEach(draft::extras);
    return checked(draft);
  }

  private static Cascade checked(CascadeDraft draft) {
    Checks.refuse(found -> found.addAll(draft.check()));
    return draft.toCheckedCascade();
  }

  private static void isRight(Link link) {
    if (NodeChecks.isNegative(link.weight())) {
      Checks.refuse(
          found ->
              NodeChecks.negative(
                  link.weight(),
                  name(link),
                  List.of(link.child(), link.parent()),
                  new Notes(found, below -> Place.NOWHERE)));
    }
  }

  private void isNew(Link link) {
    existing(link)
        .ifPresent(
            there -> {
              throw new IllegalArgumentException(
                  "The link ("
                      + name(there)
                      + ") is there already: ("
                      + there.consent()
                      + "). Maybe "
                      + (there.consent() == Consent.PROPOSED
                          ? "wait for the answer."
                          : "withdraw it first."));
            });
  }

  private List<Link> without(Link link) {
    List<Link> links = new ArrayList<>(cascade.links());
    links.remove(Collections.binarySearch(links, link, LinkKey.ORDER));
    return links;
  }

  private static List<Link> with(List<Link> some, Link link) {
    List<Link> links = new ArrayList<>(some);
    links.add(-Collections.binarySearch(links, link, LinkKey.ORDER) - 1, link);
    return links;
  }

  private static String path(Link link) {
    return ExtraPaths.of("links", link.parent(), link.child(), link.kind().name());
  }

  private SortedMap<String, Extras> moved(Link before, Link after) {
    return ExtraPaths.moved(cascade.extras(), path(before), path(after));
  }

  private SortedMap<String, Extras> keptWithout(Link link) {
    SortedMap<String, Extras> extras = new TreeMap<>(cascade.extras());
    extras.keySet().removeAll(ExtraPaths.below(extras, path(link)).keySet());
    return extras;
  }

  /** That of the links that carry value to the same parent, all state a weight or none does. */
  private static void weights(List<Link> links, Link accepted) {
    List<Link> siblings = children(links, accepted.parent());
    long stated = siblings.stream().filter(it -> it.weight().isPresent()).count();
    if (stated > 0 && stated < siblings.size()) {
      boolean states = accepted.weight().isPresent();
      throw new IllegalArgumentException(
          "With ("
              + name(accepted)
              + "), of the links of ("
              + accepted.parent()
              + ") that carry value ("
              + stated
              + ") of ("
              + siblings.size()
              + ") would state a weight. Maybe "
              + (states ? "propose it without a weight." : "state a weight for it too."));
    }
  }

  /** That no value flows from the parent of the link to its child. */
  private void circle(Link accepted) {
    Map<String, String> flowsTo = new HashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(accepted.child()));
    while (!open.isEmpty()) {
      String to = open.remove();
      for (Link link : children(cascade.links(), to)) {
        if (flowsTo.putIfAbsent(link.child(), to) == null) {
          open.add(link.child());
        }
      }
    }
    if (flowsTo.containsKey(accepted.parent())) {
      List<String> path = new ArrayList<>(List.of(accepted.child()));
      String at = accepted.parent();
      while (!at.equals(accepted.child())) {
        path.add(at);
        at = flowsTo.getOrDefault(at, accepted.child());
      }
      throw new IllegalArgumentException(
          "With ("
              + name(accepted)
              + ") value would flow in a circle: ("
              + Names.loop(path).en()
              + "). Maybe one of these links points the wrong way, or is a REFERENCE.");
    }
  }

  /** The links that carry value to a parent. */
  private static List<Link> children(List<Link> links, String parent) {
    int from = 0;
    for (int high = links.size(); from < high; ) {
      int middle = (from + high) >>> 1;
      if (links.get(middle).parent().compareTo(parent) < 0) {
        from = middle + 1;
      } else {
        high = middle;
      }
    }
    int to = from;
    while (to < links.size() && links.get(to).parent().equals(parent)) {
      to++;
    }
    return links.subList(from, to).stream().filter(Link::carriesValue).toList();
  }
}
