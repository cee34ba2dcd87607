package id.sinergi.cascade;

import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import id.sinergi.finding.Finding;
import id.sinergi.finding.Place;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Extras;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Spending;
import id.sinergi.rule.Plans;
import id.sinergi.rule.Rulebook;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that is pursued, by whom, under what, with whom, and measured by what: checked, and
 * complete in itself. Immutable and thread-safe.
 *
 * <p>All lists are in an order of their own, whatever order they came in: agencies, nodes and
 * indicators by id, links by parent, child and kind, measures by node and indicator. Ids are
 * ordered as {@link String} does. Two cascades are equal if they say the same.
 *
 * <p>In a {@linkplain #join(String, List) joined} cascade an id is {@code document/id}. Every
 * method that takes an id also takes what follows a {@code /} of it, where no other id ends
 * likewise.
 */
public final class Cascade {
  private final String id;
  private final String name;
  private final Optional<Period> horizon;
  private final Rulebook rulebook;
  private final Plans plans;
  private final List<Agency> agencies;
  private final List<Node> nodes;
  private final List<Indicator> indicators;
  private final List<Link> links;
  private final List<Measure> measures;
  private final SortedMap<String, Extras> extras;
  private final CascadeIds ids;
  private final AgencyTree tree;
  private final Places places;

  /** From a draft without errors. */
  Cascade(CascadeDraft draft) {
    id = draft.id();
    name = draft.name();
    horizon = draft.horizon();
    rulebook = draft.rulebook().orElseThrow();
    plans = draft.plans();
    agencies = draft.agencies().inOrder();
    nodes = draft.nodes().inOrder();
    indicators = draft.indicators().inOrder();
    links = draft.links().inOrder();
    measures = draft.measures().inOrder();
    extras = Collections.unmodifiableSortedMap(new TreeMap<>(draft.extras()));
    ids = new CascadeIds(draft);
    places = Places.of(draft);
    tree = AgencyTree.of(agencies, Optional.of(rulebook));
  }

  /** Another with other links between the same nodes, which are in order and without errors. */
  private Cascade(Cascade from, List<Link> links, SortedMap<String, Extras> extras) {
    id = from.id;
    name = from.name;
    horizon = from.horizon;
    rulebook = from.rulebook;
    plans = from.plans;
    agencies = from.agencies;
    nodes = from.nodes;
    indicators = from.indicators;
    this.links = List.copyOf(links);
    measures = from.measures;
    this.extras = Collections.unmodifiableSortedMap(extras);
    ids = from.ids;
    tree = from.tree;
    places = from.places.withoutLinks();
  }

  /** With other links, in order and without errors, and what is kept besides. */
  Cascade with(List<Link> links, SortedMap<String, Extras> extras) {
    return new Cascade(this, links, extras);
  }

  /**
   * A builder that fails at the call that is wrong.
   *
   * @param id of the cascade
   * @param rulebook in force wherever no agency has its own; there is no hidden default
   * @return a builder
   */
  public static CascadeBuilder builder(String id, Rulebook rulebook) {
    return new CascadeBuilder(id, rulebook);
  }

  /**
   * Puts the cascades of several agencies together; {@link CascadeJoin} says how.
   *
   * <pre>{@code
   * Joined joined = Cascade.join("kabupaten-2026", rpjmd, dinkes, dinsos).build();
   * Cascade all = joined.cascade();
   * all.node("dinkes/S1"); // also all.node("S1"), if no other document has an S1
   * }</pre>
   *
   * @param id of the joined cascade
   * @param documents one or more, the most authoritative first; each with an id of its own
   * @return a builder
   * @throws IllegalArgumentException if there are none, two have the same id, or one has this id
   */
  public static CascadeJoin join(String id, Cascade... documents) {
    return join(id, Arrays.asList(documents));
  }

  /**
   * Puts the cascades of several agencies together; {@link CascadeJoin} says how.
   *
   * @param id of the joined cascade
   * @param documents one or more, the most authoritative first; each with an id of its own
   * @return a builder
   * @throws IllegalArgumentException if there are none, two have the same id, or one has this id
   */
  public static CascadeJoin join(String id, List<Cascade> documents) {
    return new CascadeJoin(id, documents);
  }

  /**
   * Begins another cascade like this one, in which some elements say something else.
   *
   * @return nothing replaced yet
   */
  public CascadeRevision revise() {
    return new CascadeRevision(this);
  }

  /**
   * What an agency may do about crosscutting links here: propose them, and give or refuse consent.
   *
   * @param agency the id of the agency that acts
   * @return the agency, acting on this cascade, which itself never changes
   * @throws IllegalArgumentException if there is no such agency
   */
  public ActingAgency as(String agency) {
    return new ActingAgency(this, known(agency));
  }

  /** {@return the id of the cascade, by which actuals name it} */
  public String id() {
    return id;
  }

  /** {@return what it is called; its id unless it says otherwise} */
  public String name() {
    return name;
  }

  /** {@return the years within which targets lie; empty if unbounded} */
  public Optional<Period> horizon() {
    return horizon;
  }

  /** {@return the rulebook in force wherever no agency has its own} */
  public Rulebook rulebook() {
    return rulebook;
  }

  /** {@return the order of precedence of the plans} */
  public Plans plans() {
    return plans;
  }

  /** {@return all agencies, in order of id} */
  public List<Agency> agencies() {
    return agencies;
  }

  /** {@return all nodes, in order of id} */
  public List<Node> nodes() {
    return nodes;
  }

  /** {@return all indicators, in order of id} */
  public List<Indicator> indicators() {
    return indicators;
  }

  /** {@return all links, in order of parent, child and kind} */
  public List<Link> links() {
    return links;
  }

  /** {@return all measures, in order of node and indicator} */
  public List<Measure> measures() {
    return measures;
  }

  /**
   * What documents carried besides, in fields named {@code x-...}, by where it stood: {@code ""}
   * for the document, {@code /nodes/S1/owner}, {@code /links/T1/S1/CROSSCUTTING} (parent, child,
   * kind), {@code /indicators/prev/targets/0} (in canonical order), and so on; ids are escaped as
   * in a JSON pointer.
   *
   * @return unmodifiable, in order of where
   */
  public SortedMap<String, Extras> extras() {
    return extras;
  }

  /**
   * The agency with that id, if there is one. Expected O(1).
   *
   * @param id any text
   * @return empty if there is none
   */
  public Optional<Agency> agency(String id) {
    return at(agencies, agencyIndex(id));
  }

  /**
   * The node with that id, if there is one. Expected O(1).
   *
   * @param id any text
   * @return empty if there is none
   */
  public Optional<Node> node(String id) {
    return at(nodes, nodeIndex(id));
  }

  /**
   * The indicator with that id, if there is one. Expected O(1).
   *
   * @param id any text
   * @return empty if there is none
   */
  public Optional<Indicator> indicator(String id) {
    return at(indicators, indicatorIndex(id));
  }

  private static <T> Optional<T> at(List<T> values, int index) {
    return index < 0 ? Optional.empty() : Optional.of(values.get(index));
  }

  /**
   * The position of an agency in {@link #agencies()}, or -1. Expected O(1).
   *
   * @param id any text
   * @return from 0, or -1
   */
  public int agencyIndex(String id) {
    return ids.agency(id);
  }

  /**
   * The position of a node in {@link #nodes()}, or -1. Expected O(1).
   *
   * @param id any text
   * @return from 0, or -1
   */
  public int nodeIndex(String id) {
    return ids.node(id);
  }

  /**
   * The position of an indicator in {@link #indicators()}, or -1. Expected O(1).
   *
   * @param id any text
   * @return from 0, or -1
   */
  public int indicatorIndex(String id) {
    return ids.indicator(id);
  }

  /**
   * The rulebook of an agency: its own, else that of the nearest agency around it, else the
   * cascade's. Expected O(1).
   *
   * @param agency the id of an agency
   * @return the rules in force there
   * @throws IllegalArgumentException if there is no such agency
   */
  public Rulebook rulebookOf(String agency) {
    return tree.rulebookOf(known(agency).id()).orElse(rulebook);
  }

  /**
   * The rulebook of a node: that of its owner's agency. Expected O(1).
   *
   * @param node a node of this cascade
   * @return the rules in force there
   */
  public Rulebook rulebookOf(Node node) {
    return rulebookOf(node.owner().agency());
  }

  /**
   * The rulebook of an indicator: its agency's, or the cascade's if it is shared. Expected O(1).
   *
   * @param indicator an indicator of this cascade
   * @return the rules in force for it
   */
  public Rulebook rulebookOf(Indicator indicator) {
    return indicator.isShared() ? rulebook : rulebookOf(indicator.parties().get(0).agency());
  }

  /**
   * Whether an agency is another or lies inside it, at any depth. O(log depth).
   *
   * @param outer the id of an agency
   * @param inner the id of an agency
   * @return true also for an agency and itself
   * @throws IllegalArgumentException if one of the two is no agency
   */
  public boolean contains(String outer, String inner) {
    return tree.contains(known(outer).id(), known(inner).id());
  }

  /**
   * Whether neither agency contains the other: two dinas of one regency are apart, a dinas and its
   * regency are not. O(log depth).
   *
   * @param a the id of an agency
   * @param b the id of another
   * @return false for an agency and itself
   * @throws IllegalArgumentException if one of the two is no agency
   */
  public boolean areApart(String a, String b) {
    return tree.areApart(known(a).id(), known(b).id());
  }

  private Agency known(String agency) {
    return agency(agency).orElseThrow(() -> ids.noAgency(agency));
  }

  /**
   * The agency whose consent a link needs: that of the node at the end that did not propose it. An
   * agency that contains it may consent as well. Expected O(1).
   *
   * @param link of this cascade
   * @return the id of an agency
   * @throws IllegalArgumentException if the link names no node of this cascade
   */
  public String consenting(Link link) {
    return ownerAt(link, link.proposedBy().other());
  }

  /** The agency of the node at an end of a link. */
  String ownerAt(Link link, LinkEnd end) {
    String node = link.at(end);
    return node(node).orElseThrow(() -> ids.noNode(node)).owner().agency();
  }

  /**
   * Actuals of this cascade with every id in full, such as {@code dinkes/S1} where they say {@code
   * S1} and no other id ends likewise. Where they name a document that was joined here, its ids
   * come first. O(entries).
   *
   * <p>What the documents themselves call otherwise, such as an indicator that became one with
   * another, only {@link Joined#actuals} knows.
   *
   * @param actuals of this cascade, or of a document that was joined here
   * @return the same if nothing is to be changed; ids that lead nowhere stay as they are
   */
  public Actuals qualified(Actuals actuals) {
    return ids.qualified(actuals, actuals.cascade().orElse(id));
  }

  /**
   * The links that carry value as a graph from child to parent, over all nodes; it has no cycle.
   * Built anew by each call, O(nodes + links): keep it.
   *
   * @return unmodifiable; the value of an edge is its link
   */
  public ImmutableValueGraph<String, Link> valueGraph() {
    ImmutableValueGraph.Builder<String, Link> graph =
        ValueGraphBuilder.directed().<String, Link>immutable();
    nodes.forEach(node -> graph.addNode(node.id()));
    links.stream()
        .filter(Link::carriesValue)
        .forEach(link -> graph.putEdgeValue(link.child(), link.parent(), link));
    return graph.build();
  }

  /**
   * What would be wrong in this cascade if one of its indicators said this: errors alone. O(its
   * parties and targets).
   *
   * @param indicator with the id of one that is here
   * @return unmodifiable; empty if it could replace that one
   */
  public List<Finding> check(Indicator indicator) {
    CascadeDraft draft = new CascadeDraft();
    draft.id(id);
    horizon.ifPresent(draft::horizon);
    draft.rulebook(rulebook);
    draft.plans(plans);
    Set<String> known = new HashSet<>();
    indicator.parties().forEach(party -> addWithParents(party.agency(), known, draft));
    indicator
        .arrangement()
        .flatMap(Arrangement::coordinator)
        .ifPresent(coordinator -> addWithParents(coordinator, known, draft));
    draft.add(indicator, Section.NOT_IN_A_DOCUMENT);
    List<Finding> findings = new ArrayList<>();
    Checks.of(draft).check(indicator, 0, findings);
    return findings.stream().filter(Finding::isError).toList();
  }

  private void addWithParents(String agency, Set<String> known, CascadeDraft draft) {
    Optional<Agency> next = agency(agency);
    while (next.isPresent() && known.add(next.get().id())) {
      draft.add(next.get(), Section.NOT_IN_A_DOCUMENT);
      next = next.get().parent().flatMap(this::agency);
    }
  }

  /**
   * Where an agency, a node or an indicator stands in the document that this was read from.
   *
   * @param id of any of them
   * @return a JSON pointer such as {@code /nodes/3}; nowhere if this came from code or was joined
   */
  public Place placeOf(String id) {
    int node = ids.node(id);
    if (node >= 0) {
      return places.node(node);
    }
    int indicator = ids.indicator(id);
    return indicator >= 0 ? places.indicator(indicator) : places.agency(ids.agency(id));
  }

  /**
   * Where a link stands in the document that this was read from. O(log(links)).
   *
   * @param link one of {@link #links()}
   * @return a JSON pointer such as {@code /links/3}; nowhere if this came from code, was joined, or
   *     its links were changed
   */
  public Place placeOf(Link link) {
    return places.link(Collections.binarySearch(links, link, LinkKey.ORDER));
  }

  /**
   * Where a measure stands in the document that this was read from. O(log(measures)).
   *
   * @param measure one of {@link #measures()}
   * @return a JSON pointer such as {@code /measures/3}; nowhere if this came from code or was
   *     joined
   */
  public Place placeOf(Measure measure) {
    return places.measure(Collections.binarySearch(measures, measure, MeasureKey.ORDER));
  }

  /**
   * What is wrong with an actual, each finding located below the entry; empty if it can be taken.
   * For many entries, {@link #entryChecks()}.
   *
   * @param actual the entry
   * @return unmodifiable; in the order of the rules
   */
  public List<Finding> check(Actual actual) {
    return entryChecks().check(actual, "");
  }

  /**
   * What is wrong with an overlap, each finding located below the entry; empty if nothing.
   *
   * @param overlap the entry
   * @return unmodifiable; in the order of the rules
   */
  public List<Finding> check(Overlap overlap) {
    return entryChecks().check(overlap, "");
  }

  /**
   * What is wrong with a spending, each finding located below the entry; empty if nothing.
   *
   * @param spending the entry
   * @return unmodifiable; in the order of the rules
   */
  public List<Finding> check(Spending spending) {
    return entryChecks().check(spending, "");
  }

  /** {@return new checks for the entries of one document, which say where in it an entry stands} */
  public EntryChecks entryChecks() {
    return new EntryChecks(this);
  }

  CascadeIds ids() {
    return ids;
  }

  private List<Object> content() {
    return List.of(
        id, name, horizon, rulebook, plans, agencies, nodes, indicators, links, measures, extras);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Cascade that && content().equals(that.content()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, rulebook, nodes, indicators, links);
  }

  /** Such as {@code stunting: 3 agencies, 2 nodes, 1 indicators, 1 links}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: %d agencies, %d nodes, %d indicators, %d links",
        id,
        agencies.size(),
        nodes.size(),
        indicators.size(),
        links.size());
  }
}
