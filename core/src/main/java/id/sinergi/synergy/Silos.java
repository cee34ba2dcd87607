package id.sinergi.synergy;

import static java.util.Objects.requireNonNull;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Agencies that work alone: {@link #in} names those that have goals or indicators, share no
 * indicator, and have no accepted crosscutting link, whenever it holds.
 */
public final class Silos {
  private Silos() {}

  /**
   * The agencies that work alone. O(size).
   *
   * @param cascade any
   * @return unmodifiable; in id order
   */
  public static List<Agency> in(Cascade cascade) {
    requireNonNull(cascade, "cascade");
    Set<String> working = new HashSet<>();
    Set<String> tied = new HashSet<>();
    cascade.nodes().forEach(node -> working.add(node.owner().agency()));
    for (Indicator indicator : cascade.indicators()) {
      Set<String> into = indicator.isShared() ? tied : working;
      indicator.parties().forEach(party -> into.add(party.agency()));
    }
    for (Measure measure : cascade.measures()) {
      if (cascade.indicator(measure.indicator()).filter(Indicator::isShared).isPresent()) {
        owner(cascade, measure.node()).ifPresent(tied::add);
      }
    }
    for (Link link : cascade.links()) {
      if (link.kind() == LinkKind.CROSSCUTTING && link.carriesValue()) {
        owner(cascade, link.child()).ifPresent(tied::add);
        owner(cascade, link.parent()).ifPresent(tied::add);
      }
    }
    return cascade.agencies().stream()
        .filter(agency -> working.contains(agency.id()) && !tied.contains(agency.id()))
        .toList();
  }

  private static Optional<String> owner(Cascade cascade, String node) {
    return cascade.node(node).map(Node::owner).map(owner -> owner.agency());
  }

  /**
   * The same as findings {@link FindingCode#SILO}.
   *
   * @param cascade any
   * @return unmodifiable; in the order of the agencies' ids
   */
  public static List<Finding> findings(Cascade cascade) {
    requireNonNull(cascade, "cascade");
    return in(cascade).stream()
        .map(
            agency ->
                FindingCode.SILO.of(
                    cascade.placeOf(agency.id()), List.of(agency.id()), agency.id()))
        .toList();
  }
}
