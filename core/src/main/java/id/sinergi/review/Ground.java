package id.sinergi.review;

import com.google.common.base.Suppliers;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import id.sinergi.internal.figures.IntList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A cascade as its reviewers see it: who serves whom, what measures what, and the notes taken. */
final class Ground {
  private final Cascade cascade;
  private final List<Finding> findings = new ArrayList<>();
  private final int[] child; // by link, the index of its node
  private final int[] parent;
  private final int[] measured; // by measure, the index of its node
  private final boolean[] serves; // by node: it has a parent, or has asked for one
  private final boolean[] isServed; // by node, likewise
  private final Supplier<Map<Integer, IntList>> carried = Suppliers.memoize(this::findCarried);

  Ground(Cascade cascade) {
    this.cascade = cascade;
    this.child = new int[cascade.links().size()];
    this.parent = new int[child.length];
    this.measured = new int[cascade.measures().size()];
    this.serves = new boolean[cascade.nodes().size()];
    this.isServed = new boolean[serves.length];
    for (int i = 0; i < child.length; i++) {
      Link link = cascade.links().get(i);
      child[i] = cascade.nodeIndex(link.child());
      parent[i] = cascade.nodeIndex(link.parent());
      if (isWork(link)) {
        serves[child[i]] = true;
        isServed[parent[i]] = true;
      }
    }
    for (int i = 0; i < measured.length; i++) {
      Measure measure = cascade.measures().get(i);
      measured[i] = cascade.nodeIndex(measure.node());
    }
  }

  /** Whether a link says that one works for the other, though it may not have been agreed yet. */
  private static boolean isWork(Link link) {
    return link.kind() == LinkKind.CASCADE
        || (link.kind() == LinkKind.CROSSCUTTING && link.consent() != Consent.REJECTED);
  }

  Cascade cascade() {
    return cascade;
  }

  Node child(int link) {
    return cascade.nodes().get(child[link]);
  }

  Node parent(int link) {
    return cascade.nodes().get(parent[link]);
  }

  int childIndex(int link) {
    return child[link];
  }

  int parentIndex(int link) {
    return parent[link];
  }

  /** The nodes that the value of a node is carried to. */
  int[] carriedTo(int node) {
    IntList to = carried.get().get(node);
    return to == null ? new int[0] : to.toArray();
  }

  private Map<Integer, IntList> findCarried() {
    Map<Integer, IntList> byChild = new HashMap<>();
    for (int i = 0; i < child.length; i++) {
      if (cascade.links().get(i).carriesValue()) {
        byChild.computeIfAbsent(child[i], it -> new IntList()).add(parent[i]);
      }
    }
    return byChild;
  }

  /** The index of the node that a measure is at. */
  int measured(int measure) {
    return measured[measure];
  }

  boolean serves(int node) {
    return serves[node];
  }

  boolean isServed(int node) {
    return isServed[node];
  }

  /** Notes something; the arguments are those that the code's comment lists. */
  void note(FindingCode code, Place place, List<String> ids, Object... arguments) {
    findings.add(code.of(place, ids, arguments));
  }

  /** Notes something about an agency, a node or an indicator. */
  void note(FindingCode code, String id, Object... arguments) {
    note(code, cascade.placeOf(id), List.of(id), arguments);
  }

  void note(List<Finding> others) {
    findings.addAll(others);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
