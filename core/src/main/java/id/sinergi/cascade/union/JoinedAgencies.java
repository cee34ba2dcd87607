package id.sinergi.cascade.union;

import id.sinergi.indicator.Agency;
import id.sinergi.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The agencies of documents that are joined. What the first document says of one holds, and around
 * it lies what the first one says that says anything. Each stays under the rules of that document:
 * where what lies around it after the join has others, it gets them as its own.
 */
public final class JoinedAgencies {
  private final JoinedIds ids;
  private final Rulebook rulebook;
  private final Map<String, String> within;
  private final Disagreements disagreements;
  private final Map<String, List<Version>> versions = new TreeMap<>();

  /**
   * An agency as a document has it.
   *
   * @param document the id of the document
   * @param agency with the ids of the document
   * @param rulebook in force for it there
   */
  public record Version(String document, Agency agency, Rulebook rulebook) {}

  /**
   * All agencies of the documents.
   *
   * @param all in the order of the documents
   * @param ids what ids become
   * @param rulebook of the join
   * @param within what lies in what besides, with the ids of the join
   */
  public JoinedAgencies(
      List<Version> all,
      JoinedIds ids,
      Rulebook rulebook,
      Map<String, String> within,
      Disagreements disagreements) {
    this.ids = ids;
    this.rulebook = rulebook;
    this.within = Map.copyOf(within);
    this.disagreements = disagreements;
    for (Version version : all) {
      versions
          .computeIfAbsent(
              ids.of(version.document(), version.agency().id()), id -> new ArrayList<>())
          .add(version);
    }
  }

  private Optional<String> parent(Version version) {
    return version.agency().parent().map(ids.in(version.document()));
  }

  /** The agencies in order, with the ids of the join. */
  public List<Agency> toAgencies() {
    List<Agency> agencies = new ArrayList<>();
    versions.forEach((id, those) -> agencies.add(agency(id, those)));
    return agencies;
  }

  private Agency agency(String id, List<Version> those) {
    Optional<Version> around = those.stream().filter(it -> parent(it).isPresent()).findFirst();
    Optional<String> parent =
        Optional.ofNullable(within.get(id)).or(() -> around.flatMap(this::parent));
    for (Version other : within.containsKey(id) ? List.<Version>of() : those) {
      String holder = around.map(Version::document).orElse("");
      disagreements.compareStated(id, "parent", holder, parent, other.document(), parent(other));
    }
    return new Agency(
        id,
        same(id, those, "name", it -> it.agency().name()),
        same(id, those, "kind", it -> it.agency().kind()),
        parent,
        rulebook(id, those, parent),
        same(id, those, "during", it -> it.agency().during()));
  }

  private <T> T same(String id, List<Version> those, String on, Function<Version, T> attribute) {
    Version first = those.get(0);
    T word = attribute.apply(first);
    for (Version other : those) {
      disagreements.compare(
          id, on, first.document(), word, other.document(), attribute.apply(other));
    }
    return word;
  }

  private Optional<Rulebook> rulebook(String id, List<Version> those, Optional<String> parent) {
    Version first = those.get(0);
    Rulebook inForce = first.rulebook();
    for (Version other : those) {
      if (!other.rulebook().equals(inForce)) {
        disagreements.note(
            id,
            "rulebook",
            first.document(),
            inForce.id(),
            other.document(),
            other.rulebook().id());
      }
    }
    Rulebook around = parent.map(this::inForce).orElse(rulebook);
    boolean own = first.agency().rulebook().isPresent() || !inForce.equals(around);
    return own ? Optional.of(inForce) : Optional.empty();
  }

  private Rulebook inForce(String agency) {
    return versions.getOrDefault(agency, List.of()).stream()
        .findFirst()
        .map(Version::rulebook)
        .orElse(rulebook);
  }
}
