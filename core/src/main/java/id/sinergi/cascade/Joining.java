package id.sinergi.cascade;

import id.sinergi.cascade.union.Disagreements;
import id.sinergi.cascade.union.IndicatorVersion;
import id.sinergi.cascade.union.JoinChoice;
import id.sinergi.cascade.union.JoinedAgencies;
import id.sinergi.cascade.union.JoinedExtras;
import id.sinergi.cascade.union.JoinedIds;
import id.sinergi.cascade.union.JoinedIndicators;
import id.sinergi.cascade.union.SameAgencies;
import id.sinergi.finding.Finding;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Owner;
import id.sinergi.rule.Plans;
import id.sinergi.rule.Rulebook;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts documents together, once. Agencies come first, as everything else names them; then
 * indicators, of which several become one; then what names these.
 */
final class Joining {
  private final String id;
  private final List<Cascade> documents;
  private final Rulebook rulebook;
  private final JoinedIds ids;
  private final Disagreements disagreements;
  private final CascadeDraft draft = new CascadeDraft();

  /** Of documents, of whose agencies some are one. */
  Joining(String id, List<Cascade> documents, SameAgencies same, Rulebook rulebook) {
    this.id = id;
    this.documents = documents;
    this.rulebook = rulebook;
    this.ids = new JoinedIds();
    this.disagreements = new Disagreements(id);
    same.into(ids);
    draft.id(id);
    draft.rulebook(rulebook);
    horizon().ifPresent(draft::horizon);
  }

  void name(String name) {
    draft.name(name);
  }

  /** The order of plans that the caller says, else that of the first document, then others. */
  void plans(Optional<Plans> said) {
    Plans first = documents.get(0).plans();
    Set<String> order = new LinkedHashSet<>(first.order());
    documents.forEach(it -> order.addAll(it.plans().order()));
    Plans plans = said.orElseGet(() -> Plans.of(List.copyOf(order)));
    draft.plans(plans);
    for (Cascade document : said.isPresent() ? List.<Cascade>of() : documents) {
      Set<String> named = named(document);
      if (!sorted(named, plans).equals(sorted(named, document.plans()))) {
        disagreements.note(id, "plans", plans, document.id(), document.plans());
      }
    }
  }

  /** The plans for which a document states targets. */
  private static Set<String> named(Cascade document) {
    return document.indicators().stream()
        .flatMap(
            it ->
                Stream.concat(
                    it.targets().stream(),
                    it.parties().stream().flatMap(party -> party.targets().stream())))
        .flatMap(it -> it.plan().stream())
        .collect(Collectors.toSet());
  }

  private static List<Optional<String>> sorted(Set<String> named, Plans plans) {
    return named.stream().map(Optional::of).sorted(plans.comparator()).toList();
  }

  /** From the first year of any to the last; open if one is. */
  private Optional<Period> horizon() {
    if (documents.stream().anyMatch(it -> it.horizon().isEmpty())) {
      return Optional.empty();
    }
    List<Period> all = documents.stream().flatMap(it -> it.horizon().stream()).toList();
    int first = all.stream().mapToInt(Period::firstMonth).min().orElseThrow();
    int end = all.stream().mapToInt(Period::endMonth).max().orElseThrow();
    return Period.spanning(first, end)
        .or(() -> Optional.of(Period.ofYears(first / 12, (end - 1) / 12)));
  }

  void agencies(Map<String, String> within) {
    Map<String, String> joined = new LinkedHashMap<>();
    within.forEach((agency, parent) -> joined.put(ids.of(agency), ids.of(parent)));
    List<JoinedAgencies.Version> all = new ArrayList<>();
    for (Cascade document : documents) {
      for (Agency agency : document.agencies()) {
        Rulebook own = document.rulebookOf(agency.id());
        all.add(new JoinedAgencies.Version(document.id(), agency, own));
      }
    }
    new JoinedAgencies(all, ids, rulebook, joined, disagreements)
        .toAgencies()
        .forEach(it -> draft.add(it, Section.NOT_IN_A_DOCUMENT));
  }

  /** Returns where what is kept with indicators goes. */
  JoinedIndicators indicators(Map<String, JoinChoice> choices) {
    List<IndicatorVersion> all = new ArrayList<>();
    for (Cascade document : documents) {
      for (Indicator indicator : document.indicators()) {
        Rulebook own = document.rulebookOf(indicator);
        all.add(new IndicatorVersion(document.id(), indicator, own, ids.in(document.id())));
      }
    }
    JoinedIndicators indicators = new JoinedIndicators(all, ids, choices);
    indicators
        .toIndicators(rulebook, disagreements)
        .forEach(it -> draft.add(it, Section.NOT_IN_A_DOCUMENT));
    return indicators;
  }

  void nodes() {
    for (Cascade document : documents) {
      for (Node node : document.nodes()) {
        Owner owner = node.owner();
        Node joined =
            node.withId(ids.of(document.id(), node.id()))
                .withOwner(new Owner(ids.of(document.id(), owner.agency()), owner.position()));
        draft.add(joined, Section.NOT_IN_A_DOCUMENT);
      }
      for (Link link : document.links()) {
        link(
            link.between(
                ids.of(document.id(), link.child()), ids.of(document.id(), link.parent())));
      }
    }
  }

  void link(Link link) {
    draft.add(link, Section.NOT_IN_A_DOCUMENT);
  }

  /** Those of indicators of one document that became one may measure one node. */
  void measures() {
    for (Cascade document : documents) {
      Map<MeasureKey, Measure> joined = new LinkedHashMap<>();
      for (Measure measure : document.measures()) {
        String node = ids.of(document.id(), measure.node());
        String indicator = ids.of(document.id(), measure.indicator());
        Measure more = new Measure(node, indicator, measure.weight(), measure.during());
        Measure first = joined.putIfAbsent(MeasureKey.of(more), more);
        if (first != null) {
          String name = document.id();
          disagreements.compare(
              indicator, "weight " + node, name, first.weight(), name, more.weight());
          disagreements.compare(
              indicator, "during " + node, name, first.during(), name, more.during());
        }
      }
      joined.values().forEach(it -> draft.add(it, Section.NOT_IN_A_DOCUMENT));
    }
  }

  void extras(JoinedIndicators indicators) {
    JoinedExtras extras = new JoinedExtras(id, ids, disagreements);
    for (Cascade document : documents) {
      extras.add(
          document.id(), document.extras(), new JoinedPlaces(document, ids, draft, indicators)::of);
    }
    extras.extras().forEach(draft::extras);
  }

  Joined toJoined() {
    List<Finding> findings = new ArrayList<>(draft.check());
    if (findings.stream().anyMatch(Finding::isError)) {
      findings.addAll(disagreements.findings());
      throw new InvalidDocumentException(findings);
    }
    Set<String> names = documents.stream().map(Cascade::id).collect(Collectors.toSet());
    return new Joined(draft.toCheckedCascade(), disagreements.findings(), names, ids);
  }
}
