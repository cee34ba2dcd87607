package id.sinergi.cascade.union;

import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Rulebook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** An indicator as one of the documents that are joined has it. Equal to no other. */
public final class IndicatorVersion {
  private final String document;
  private final Rulebook rulebook;
  private final Indicator stated;
  private final String id;
  private final Map<String, Party> parties = new LinkedHashMap<>(); // the lead first
  private final Map<String, String> statedAgencies = new LinkedHashMap<>();
  private final Optional<Arrangement> arrangement;

  /**
   * The version of a document.
   *
   * @param document the id of the document
   * @param stated as the document has it
   * @param rulebook in force for it there
   * @param agencies what the document's agencies become
   */
  public IndicatorVersion(
      String document, Indicator stated, Rulebook rulebook, UnaryOperator<String> agencies) {
    this.document = document;
    this.stated = stated;
    this.rulebook = rulebook;
    this.id = JoinedIds.full(document, stated.id());
    for (Party party : stated.parties()) {
      String agency = agencies.apply(party.agency());
      statedAgencies.put(agency, party.agency());
      parties.put(
          agency,
          new Party(
              agency,
              party.role(),
              party.share(),
              party.owner().map(it -> new Owner(agencies.apply(it.agency()), it.position())),
              party.targets(),
              party.baseline(),
              party.worst(),
              party.during()));
    }
    this.arrangement =
        stated
            .arrangement()
            .map(
                it ->
                    new Arrangement(
                        it.form(), it.coordinator().map(agencies), it.during(), it.relation()));
  }

  /** As it is, if it becomes one with no other. */
  Indicator alone() {
    var builder = stated.toBuilder(id).parties(List.copyOf(parties.values()));
    arrangement.ifPresent(builder::arrangement);
    return builder.build();
  }

  /** The id of the document. */
  String document() {
    return document;
  }

  /** The rules in force for it in its document. */
  Rulebook rulebook() {
    return rulebook;
  }

  /** As the document has it, with the document's own ids. */
  Indicator stated() {
    return stated;
  }

  /** What it is called after the join if it becomes one with no other. */
  String id() {
    return id;
  }

  /** How the parties work together, with the ids of the join. */
  Optional<Arrangement> arrangement() {
    return arrangement;
  }

  /** Its agencies with the ids of the join, the lead first. */
  Set<String> agencies() {
    return parties.keySet();
  }

  String lead() {
    return parties.keySet().iterator().next();
  }

  boolean isSole() {
    return parties.size() == 1;
  }

  /** The part of an agency, with the ids of the join. */
  Optional<Party> party(String agency) {
    return Optional.ofNullable(parties.get(agency));
  }

  /** What the agency of a party is called in the document. */
  String statedAgency(String agency) {
    return statedAgencies.getOrDefault(agency, agency);
  }

  /** What an agency of the document is called in the join. */
  String joinedAgency(String agency) {
    return statedAgencies.entrySet().stream()
        .filter(it -> it.getValue().equals(agency))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(agency);
  }

  /** Whose the indicator's own targets are, rather than joint ones of several parts. */
  Optional<String> holder(boolean composed) {
    boolean leadReports =
        stated.composition().filter(Composition.LEAD_REPORTS::equals).isPresent() && !composed;
    return isSole() || leadReports ? Optional.of(lead()) : Optional.empty();
  }
}
