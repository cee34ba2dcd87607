package id.sinergi.cascade.union;

import id.sinergi.indicator.Indicator;
import id.sinergi.rule.Rulebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The indicators of documents that are joined; those with one external code become one. */
public final class JoinedIndicators {
  private final Map<String, IndicatorVersion> versions = new HashMap<>(); // by full id
  private final Map<String, List<IndicatorVersion>> groups = new TreeMap<>(); // by joined id
  private final Map<String, JoinChoice> choices = new HashMap<>(); // likewise
  private final Map<String, Carried> carried = new HashMap<>(); // likewise

  /** What makes several indicators one: the code, and of derived ones what they speak of. */
  private record Identity(String code, String derivedOf) implements Comparable<Identity> {
    @Override
    public int compareTo(Identity other) {
      int order = code.compareTo(other.code);
      return order != 0 ? order : derivedOf.compareTo(other.derivedOf);
    }
  }

  /**
   * Groups all indicators of the documents, and says what their ids become.
   *
   * @param all in the order of the documents
   * @param ids to say it to
   * @param choices of the caller, by external code
   */
  public JoinedIndicators(
      List<IndicatorVersion> all, JoinedIds ids, Map<String, JoinChoice> choices) {
    Map<Identity, List<IndicatorVersion>> byCode = new HashMap<>();
    for (IndicatorVersion version : all) {
      versions.put(version.id(), version);
      Optional<String> code = version.stated().externalCode();
      if (code.isPresent()) {
        byCode.computeIfAbsent(identity(code.get(), version), it -> new ArrayList<>()).add(version);
      } else {
        groups.put(version.id(), List.of(version));
      }
    }
    byCode.forEach(
        (identity, those) -> {
          JoinChoice choice = choices.getOrDefault(identity.code(), JoinChoice.NONE);
          those.sort(
              Comparator.comparing(it -> !choice.definition().equals(Optional.of(it.document()))));
          String id = those.get(0).id();
          groups.put(id, those);
          those.forEach(it -> ids.become(it.id(), id));
          this.choices.put(id, choice.lead().map(ids::of).map(choice::withLead).orElse(choice));
        });
  }

  private static Identity identity(String code, IndicatorVersion version) {
    return new Identity(
        code, version.stated().derived().map(it -> it + " " + version.lead()).orElse(""));
  }

  /** The indicators in order, with the ids of the join. */
  public List<Indicator> toIndicators(Rulebook rulebook, Disagreements disagreements) {
    List<Indicator> indicators = new ArrayList<>();
    groups.forEach(
        (id, those) -> {
          Indicator joined = joined(id, those, rulebook, disagreements);
          indicators.add(joined);
          for (IndicatorVersion version : joined.isShared() ? those : List.<IndicatorVersion>of()) {
            if (!version.rulebook().equals(rulebook)) {
              disagreements.note(
                  id, "rulebook", rulebook.id(), version.document(), version.rulebook().id());
            }
          }
        });
    return indicators;
  }

  private Indicator joined(
      String id, List<IndicatorVersion> those, Rulebook rulebook, Disagreements disagreements) {
    JoinChoice choice = choices.getOrDefault(id, JoinChoice.NONE);
    IndicatorVersion first = those.get(0);
    boolean asItIs = first.isSole() || first.rulebook().equals(rulebook);
    if (those.size() == 1 && asItIs && choice.lead().isEmpty() && choice.composition().isEmpty()) {
      return first.alone();
    }
    choice.lead().ifPresent(lead -> isParty(lead, id, those));
    Carried parts = new Carried();
    carried.put(id, parts);
    return new JoinedIndicator(those, choice, parts, disagreements).toIndicator(rulebook);
  }

  private static void isParty(String lead, String id, List<IndicatorVersion> those) {
    if (those.stream().noneMatch(it -> it.party(lead).isPresent())) {
      List<String> parties =
          those.stream().flatMap(it -> it.agencies().stream()).distinct().toList();
      throw new IllegalArgumentException(
          "The agency ("
              + lead
              + ") is to lead the indicator ("
              + id
              + "), but is none of its parties ("
              + String.join(", ", parties)
              + "). Maybe (same) was to say that it is one of them.");
    }
  }

  /** Where what stands at a path below an indicator of a document stands in the joined one. */
  public Optional<String> place(String full, String joined, List<String> below) {
    IndicatorVersion version = versions.get(full);
    if (version == null) {
      return Optional.empty();
    }
    Carried parts = carried.get(joined);
    if (parts != null) {
      return parts.target(version, ExtraPaths.of(below.toArray(new String[0])));
    }
    List<String> renamed = new ArrayList<>(below);
    if (renamed.size() > 1 && renamed.get(0).equals("parties")) {
      renamed.set(1, version.joinedAgency(renamed.get(1)));
    }
    return Optional.of(ExtraPaths.of(renamed.toArray(new String[0])));
  }
}
