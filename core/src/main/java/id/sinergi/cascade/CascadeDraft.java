package id.sinergi.cascade;

import id.sinergi.finding.Finding;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Extras;
import id.sinergi.indicator.Indicator;
import id.sinergi.rule.Plans;
import id.sinergi.rule.Rulebook;
import id.sinergi.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A cascade in the making, which may be wrong: what readers of documents fill, check, and turn into
 * a {@link Cascade} if there are no errors. Mutable, for one thread.
 *
 * <p>Every element is added with its index in the array of the document it stands in, so that what
 * is found can be located by JSON pointer; -1 for what came from no document.
 */
public final class CascadeDraft {
  static final int MOST_FINDINGS = 10_000;

  static final Text AGENCY = Text.of("instansi", "agency");
  static final Text NODE = Text.of("simpul", "node");
  static final Text INDICATOR = Text.of("indikator", "indicator");

  private String id = "";
  private String name = "";
  private Optional<Period> horizon = Optional.empty();
  private Optional<Rulebook> rulebook = Optional.empty();
  private Plans plans = Plans.DEFAULT;
  private final Register<Agency> agencies = new Register<>("agencies", AGENCY, Agency::id);
  private final Register<Node> nodes = new Register<>("nodes", NODE, Node::id);
  private final Register<Indicator> indicators =
      new Register<>("indicators", INDICATOR, Indicator::id);
  private final Section<Link> links = new Section<>("links", LinkKey.ORDER);
  private final Section<Measure> measures = new Section<>("measures", MeasureKey.ORDER);
  private final SortedMap<String, Extras> extras = new TreeMap<>();
  private int mostFindings = MOST_FINDINGS;
  private Optional<List<Finding>> checked = Optional.empty(); // until something changes

  /** A draft with nothing in it. */
  public CascadeDraft() {}

  /** A draft with all of a cascade in it, to change something. */
  static CascadeDraft of(Cascade cascade) {
    return of(cascade, new CascadeRevision(cascade));
  }

  /** A draft with all of a cascade in it, as it is revised. */
  static CascadeDraft of(Cascade cascade, CascadeRevision revision) {
    CascadeDraft draft = new CascadeDraft();
    draft.id(cascade.id());
    draft.name(cascade.name());
    cascade.horizon().ifPresent(draft::horizon);
    draft.rulebook(revision.rulebook());
    draft.plans(cascade.plans());
    cascade.agencies().forEach(it -> draft.add(revision.of(it), Section.NOT_IN_A_DOCUMENT));
    cascade.nodes().forEach(it -> draft.add(it, Section.NOT_IN_A_DOCUMENT));
    cascade.links().forEach(it -> draft.add(revision.of(it), Section.NOT_IN_A_DOCUMENT));
    cascade.indicators().forEach(it -> draft.add(revision.of(it), Section.NOT_IN_A_DOCUMENT));
    cascade.measures().forEach(it -> draft.add(revision.of(it), Section.NOT_IN_A_DOCUMENT));
    cascade.extras().forEach(draft::extras);
    return draft;
  }

  /**
   * The id of the cascade, without which it cannot be made.
   *
   * @param id of the cascade
   * @throws IllegalArgumentException if it is blank
   */
  public void id(String id) {
    this.id = Names.required(id, "id of the cascade");
  }

  /**
   * What the cascade is called; its id unless said.
   *
   * @param name what it is called
   */
  public void name(String name) {
    this.name = name;
  }

  /**
   * The years within which targets must lie; unbounded unless said.
   *
   * @param horizon one or more years
   */
  public void horizon(Period horizon) {
    checked = Optional.empty();
    this.horizon = Optional.of(horizon);
  }

  /**
   * The rulebook of the cascade, without which it cannot be made.
   *
   * @param rulebook the rules
   */
  public void rulebook(Rulebook rulebook) {
    checked = Optional.empty();
    this.rulebook = Optional.of(rulebook);
  }

  /**
   * The order of precedence of the plans; {@link Plans#DEFAULT} unless said.
   *
   * @param plans the order
   */
  public void plans(Plans plans) {
    this.plans = plans;
  }

  /**
   * Adds an agency that stands at this index of the array {@code agencies}.
   *
   * @param agency the agency
   * @param at the index in the array, or -1
   */
  public void add(Agency agency, int at) {
    checked = Optional.empty();
    agencies.add(agency, at);
  }

  /**
   * Adds a node that stands at this index of the array {@code nodes}.
   *
   * @param node the node
   * @param at the index in the array, or -1
   */
  public void add(Node node, int at) {
    checked = Optional.empty();
    nodes.add(node, at);
  }

  /**
   * Adds a node whose document has its budget in another order, or says things in another place.
   *
   * @param node the node
   * @param at the index in the array, or -1
   * @param asWritten turns a pointer below the node as it is, such as {@code /budget/0/period},
   *     into that of the document
   */
  public void add(Node node, int at, UnaryOperator<String> asWritten) {
    checked = Optional.empty();
    nodes.add(node, at, asWritten);
  }

  /**
   * Adds an indicator that stands at this index of the array {@code indicators}.
   *
   * @param indicator the indicator
   * @param at the index in the array, or -1
   */
  public void add(Indicator indicator, int at) {
    checked = Optional.empty();
    indicators.add(indicator, at);
  }

  /**
   * Adds an indicator whose document has its targets or parties in another order, or says things in
   * another place, such as a sole party in the field {@code agency}.
   *
   * @param indicator the indicator
   * @param at the index in the array, or -1
   * @param asWritten turns a pointer below the indicator as it is, such as {@code
   *     /parties/0/targets/1/period}, into that of the document
   */
  public void add(Indicator indicator, int at, UnaryOperator<String> asWritten) {
    checked = Optional.empty();
    indicators.add(indicator, at, asWritten);
  }

  /**
   * Adds a link that stands at this index of the array {@code links}.
   *
   * @param link the link
   * @param at the index in the array, or -1
   */
  public void add(Link link, int at) {
    checked = Optional.empty();
    links.add(link, at);
  }

  /**
   * Adds a measure that stands at this index of the array {@code measures}.
   *
   * @param measure the measure
   * @param at the index in the array, or -1
   */
  public void add(Measure measure, int at) {
    checked = Optional.empty();
    measures.add(measure, at);
  }

  /**
   * Declares the id of an element that could not be read, so that what refers to it is not reported
   * as unknown.
   *
   * @param section the array it stands in: {@code agencies}, {@code nodes} or {@code indicators}
   * @param id of the element
   * @throws IllegalArgumentException if the section is none of these
   */
  public void spoiled(String section, String id) {
    checked = Optional.empty();
    switch (section) {
      case "agencies" -> agencies.spoil(id);
      case "nodes" -> nodes.spoil(id);
      case "indicators" -> indicators.spoil(id);
      default ->
          throw new IllegalArgumentException(
              "The section (" + section + ") holds no ids. Maybe you meant (nodes).");
    }
  }

  /**
   * Keeps what a document carries in fields named {@code x-...}.
   *
   * @param path where, as {@link Cascade#extras()} says
   * @param fields nothing is kept of {@link Extras#NONE}
   */
  public void extras(String path, Extras fields) {
    if (fields.equals(Extras.NONE)) {
      extras.remove(path);
    } else {
      extras.put(path, fields);
    }
  }

  /**
   * How many findings a check stops at; 10,000 unless said.
   *
   * @param most at least 1
   * @throws IllegalArgumentException if it is less
   */
  public void mostFindings(int most) {
    if (most < 1) {
      throw new IllegalArgumentException(
          "The number of findings (" + most + ") must be 1 or more. Maybe leave the default.");
    }
    checked = Optional.empty();
    mostFindings = most;
  }

  /**
   * All that is wrong with what was added: by agencies, nodes, links, indicators and measures in
   * the order they were added, then what needs the whole. Of more findings than {@link
   * #mostFindings} the rest is not looked for, and a last one says so. Expected O(size), and O(1)
   * again until something changes.
   *
   * @return unmodifiable; empty if a cascade can be made
   */
  public List<Finding> check() {
    List<Finding> findings = checked.orElseGet(() -> Checks.of(this).all(mostFindings));
    checked = Optional.of(findings);
    return findings;
  }

  /**
   * The cascade.
   *
   * @return the cascade
   * @throws InvalidDocumentException if {@link #check()} finds an error
   * @throws IllegalStateException if there is no id or no rulebook
   */
  public Cascade toCascade() {
    List<Finding> findings = check();
    if (findings.stream().anyMatch(Finding::isError)) {
      throw new InvalidDocumentException(findings);
    }
    return toCheckedCascade();
  }

  /** The cascade, if the caller has checked all of it. */
  Cascade toCheckedCascade() {
    if (id.isEmpty() || rulebook.isEmpty()) {
      throw new IllegalStateException(
          "The cascade (" + id + ") needs an id and a rulebook. Maybe the head was left out.");
    }
    return new Cascade(this);
  }

  String id() {
    return id;
  }

  String name() {
    return name.isEmpty() ? id : name;
  }

  Optional<Period> horizon() {
    return horizon;
  }

  Optional<Rulebook> rulebook() {
    return rulebook;
  }

  Plans plans() {
    return plans;
  }

  Register<Agency> agencyRegister() {
    return agencies;
  }

  Register<Node> nodeRegister() {
    return nodes;
  }

  Register<Indicator> indicatorRegister() {
    return indicators;
  }

  Section<Agency> agencies() {
    return agencies.section();
  }

  Section<Node> nodes() {
    return nodes.section();
  }

  Section<Indicator> indicators() {
    return indicators.section();
  }

  Section<Link> links() {
    return links;
  }

  Section<Measure> measures() {
    return measures;
  }

  SortedMap<String, Extras> extras() {
    return extras;
  }

  /** Such as {@code draft stunting: 3 agencies, 2 nodes, 1 indicators, 1 links}. */
  @Override
  public String toString() {
    return "draft "
        + id
        + ": "
        + agencies().size()
        + " agencies, "
        + nodes().size()
        + " nodes, "
        + indicators().size()
        + " indicators, "
        + links().size()
        + " links";
  }
}
