package id.sinergi.cascade.union;

import static id.sinergi.cascade.union.JoinedOwn.some;

import id.sinergi.figure.Rounding;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.time.During;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/** The union of the parties of several versions of an indicator. */
final class JoinedParties {
  private static final Optional<Composition> LEAD_REPORTS = Optional.of(Composition.LEAD_REPORTS);

  private final List<IndicatorVersion> versions;
  private final Carried carried;
  private final Disagreements disagreements;
  private final String id;
  private final Map<String, List<IndicatorVersion>> byAgency = new LinkedHashMap<>();
  private final String lead;
  private final Optional<Composition> composition;
  private final List<IndicatorVersion> itself;

  JoinedParties(
      List<IndicatorVersion> versions,
      JoinChoice choice,
      Carried carried,
      Disagreements disagreements) {
    this.versions = versions;
    this.carried = carried;
    this.disagreements = disagreements;
    this.id = versions.get(0).id();
    for (IndicatorVersion version : versions) {
      for (String agency : version.agencies()) {
        byAgency.computeIfAbsent(agency, it -> new ArrayList<>()).add(version);
      }
    }
    this.lead = choice.lead().orElse(versions.get(0).lead());
    this.composition =
        byAgency.size() == 1
            ? versions.get(0).stated().composition()
            : choice.composition().or(this::firstThatFits).or(() -> LEAD_REPORTS);
    this.itself = findItself();
  }

  private Optional<Composition> firstThatFits() {
    boolean ratio = versions.get(0).stated().isRatio();
    Composition misfit = ratio ? Composition.SUM : Composition.POOLED_RATIO;
    return versions.stream()
        .flatMap(it -> it.stated().composition().stream())
        .filter(it -> it != misfit)
        .findFirst();
  }

  /** How the parts make a whole; absent for a sole party whose document states none. */
  Optional<Composition> composition() {
    return composition;
  }

  /** Whether the joint figure is made of the parties' own. */
  boolean isComposed() {
    return byAgency.size() > 1 && !composition.equals(LEAD_REPORTS);
  }

  /** The versions whose targets, baseline and worst value are of the indicator itself. */
  List<IndicatorVersion> itself() {
    return itself;
  }

  private List<IndicatorVersion> findItself() {
    Optional<String> holder = isComposed() ? Optional.empty() : Optional.of(lead);
    List<IndicatorVersion> those =
        versions.stream().filter(it -> it.holder(isComposed()).equals(holder)).toList();
    return those.isEmpty() && !isComposed() ? versions.subList(0, 1) : those;
  }

  /** The party that keeps as its own what a version states of the indicator itself. */
  Optional<String> keeper(IndicatorVersion version) {
    return itself.contains(version) ? Optional.empty() : version.holder(isComposed());
  }

  /** The parties, with the ids of the join. */
  List<Party> toParties() {
    Map<String, Role> roles = new LinkedHashMap<>();
    byAgency.forEach((agency, those) -> roles.put(agency, role(agency, those)));
    Map<String, OptionalDouble> shares = shares(roles);
    List<Party> parties = new ArrayList<>();
    roles.forEach(
        (agency, role) ->
            parties.add(party(agency, role, shares.getOrDefault(agency, OptionalDouble.empty()))));
    return parties;
  }

  private Party party(String agency, Role role, OptionalDouble share) {
    for (IndicatorVersion version : those(agency)) {
      carried.itself(version, path(version, agency), path(agency));
    }
    Optional<Double> worst = word(agency, "worst", it -> some(it.worst()), it -> some(it.worst()));
    return new Party(
        agency,
        role,
        share,
        word(agency, "owner", Party::owner, it -> Optional.empty()),
        word(agency, "targets", it -> some(it.targets()), it -> some(it.targets()))
            .orElse(List.of()),
        word(agency, "baseline", Party::baseline, Indicator::baseline),
        worst.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        during(agency));
  }

  private List<IndicatorVersion> those(String agency) {
    return byAgency.getOrDefault(agency, List.of());
  }

  private static Party partyOf(IndicatorVersion version, String agency) {
    return version.party(agency).orElseThrow();
  }

  private static String path(String agency) {
    return ExtraPaths.of("parties", agency);
  }

  private static String path(IndicatorVersion version, String agency) {
    return path(version.statedAgency(agency));
  }

  private static String on(String agency, String field) {
    return field + " " + agency;
  }

  /** The first word on a party: what it keeps of the indicator itself, else its own. */
  private <T> Optional<T> word(
      String agency,
      String field,
      Function<Party, Optional<T>> own,
      Function<Indicator, Optional<T>> ofIndicator) {
    Optional<T> first = Optional.empty();
    String holder = "";
    for (IndicatorVersion version : those(agency)) {
      boolean keeps = keeper(version).filter(agency::equals).isPresent();
      Optional<T> kept = keeps ? ofIndicator.apply(version.stated()) : Optional.empty();
      Optional<T> word = kept.or(() -> version.party(agency).flatMap(own));
      if (first.isEmpty() && word.isPresent()) {
        first = word;
        holder = version.document();
        String from = kept.isPresent() ? "" : path(version, agency);
        carried.moves(version, from + ExtraPaths.of(field), path(agency) + ExtraPaths.of(field));
      } else {
        disagreements.compareStated(id, on(agency, field), holder, first, version.document(), word);
      }
    }
    return first;
  }

  /** As the first version has it. */
  private During during(String agency) {
    IndicatorVersion first = those(agency).get(0);
    During during = partyOf(first, agency).during();
    carried.moves(first, path(first, agency) + "/during", path(agency) + "/during");
    for (IndicatorVersion other : those(agency)) {
      During otherWord = partyOf(other, agency).during();
      disagreements.compare(
          id, on(agency, "during"), first.document(), during, other.document(), otherWord);
    }
    return during;
  }

  /** One leads; of the others each is bound as closely as any document has it. */
  private Role role(String agency, List<IndicatorVersion> those) {
    if (agency.equals(lead)) {
      return Role.LEAD;
    }
    Map<Role, IndicatorVersion> roles = new TreeMap<>();
    for (IndicatorVersion version : those) {
      Role role = partyOf(version, agency).role();
      roles.putIfAbsent(role == Role.LEAD ? Role.CONTRIBUTOR : role, version);
    }
    var closest = roles.entrySet().iterator().next();
    String holder = closest.getValue().document();
    roles.forEach(
        (role, version) ->
            disagreements.compare(
                id, on(agency, "role"), holder, closest.getKey(), version.document(), role));
    return closest.getKey();
  }

  /**
   * The shares of the first version that states one for everyone who makes the joint figure: shares
   * of several documents are of different wholes.
   */
  private Map<String, OptionalDouble> shares(Map<String, Role> roles) {
    List<String> composing =
        roles.keySet().stream().filter(it -> roles.get(it) != Role.SUPPORTER).toList();
    Map<String, OptionalDouble> shares =
        versions.stream()
            .map(JoinedParties::stated)
            .filter(it -> it.keySet().containsAll(composing))
            .findFirst()
            .orElse(Map.of());
    for (IndicatorVersion version : versions) {
      Map<String, OptionalDouble> others = stated(version);
      if (!version.isSole() && !shares.entrySet().containsAll(others.entrySet())) {
        disagreements.note(id, "share", list(shares), version.document(), list(others));
      }
    }
    return shares;
  }

  private static Map<String, OptionalDouble> stated(IndicatorVersion version) {
    Map<String, OptionalDouble> shares = new TreeMap<>();
    for (String agency : version.agencies()) {
      OptionalDouble share = partyOf(version, agency).share();
      if (share.isPresent()) {
        shares.put(agency, share);
      }
    }
    return shares;
  }

  /** Such as {@code dinkes 60, dinsos 40}; absent if there are none. */
  private static Optional<List<String>> list(Map<String, OptionalDouble> shares) {
    return some(
        shares.entrySet().stream()
            .map(
                it -> it.getKey() + " " + Rounding.decimal(it.getValue().orElse(0)).toPlainString())
            .toList());
  }
}
