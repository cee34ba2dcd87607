package id.sinergi.cascade;

import id.sinergi.indicator.Agency;
import id.sinergi.rule.Rulebook;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which agency lies inside which, and which rulebook is in force where. Grows by leaves.
 *
 * <p>Each agency knows its parent, its depth, and one ancestor further up (its jump), chosen so
 * that any ancestor is reached in O(log depth) steps and a leaf is added in O(1).
 */
final class AgencyTree {
  private final Optional<Rulebook> top;
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<Optional<Rulebook>> rulebooks = new ArrayList<>();
  private int[] parent = new int[8];
  private int[] jump = new int[8];
  private int[] depth = new int[8];

  AgencyTree(Optional<Rulebook> top) {
    this.top = top;
  }

  /** The tree of agencies in any order. One whose parents loop or are unknown stands at the top. */
  static AgencyTree of(Collection<Agency> agencies, Optional<Rulebook> top) {
    Map<String, Agency> waiting = new LinkedHashMap<>();
    agencies.forEach(agency -> waiting.putIfAbsent(agency.id(), agency));
    AgencyTree tree = new AgencyTree(top);
    Deque<Agency> chain = new ArrayDeque<>();
    for (Agency agency : agencies) {
      Optional<Agency> next = Optional.ofNullable(waiting.remove(agency.id()));
      while (next.isPresent()) {
        chain.push(next.get());
        next = next.get().parent().map(waiting::remove);
      }
      while (!chain.isEmpty()) {
        tree.add(chain.pop());
      }
    }
    return tree;
  }

  /** Adds an agency, its parent before it. */
  void add(Agency agency) {
    int at = rulebooks.size();
    if (at == parent.length) {
      parent = Arrays.copyOf(parent, at * 2);
      jump = Arrays.copyOf(jump, at * 2);
      depth = Arrays.copyOf(depth, at * 2);
    }
    int up = agency.parent().map(id -> positions.getOrDefault(id, at)).orElse(at);
    parent[at] = up;
    if (up == at) {
      jump[at] = at;
      depth[at] = 0;
      rulebooks.add(agency.rulebook().or(() -> top));
    } else {
      int far = jump[up];
      boolean even = depth[up] - depth[far] == depth[far] - depth[jump[far]];
      jump[at] = even ? jump[far] : up;
      depth[at] = depth[up] + 1;
      rulebooks.add(agency.rulebook().or(() -> rulebooks.get(up)));
    }
    positions.put(agency.id(), at);
  }

  boolean knows(String agency) {
    return positions.containsKey(agency);
  }

  /** Whether the inner agency is the outer one or lies inside it. */
  boolean contains(String outer, String inner) {
    Integer from = positions.get(inner);
    Integer to = positions.get(outer);
    if (from == null || to == null) {
      return outer.equals(inner);
    }
    int at = from;
    while (depth[at] > depth[to]) {
      at = depth[jump[at]] >= depth[to] ? jump[at] : parent[at];
    }
    return at == to;
  }

  /** Whether neither contains the other. */
  boolean areApart(String a, String b) {
    return !contains(a, b) && !contains(b, a);
  }

  /** The rulebook of the agency, else of the nearest agency around it, else the cascade's. */
  Optional<Rulebook> rulebookOf(String agency) {
    Integer at = positions.get(agency);
    return at == null ? top : rulebooks.get(at);
  }
}
