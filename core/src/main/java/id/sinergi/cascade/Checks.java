package id.sinergi.cascade;

import id.sinergi.cascade.check.Bounded;
import id.sinergi.finding.Finding;
import id.sinergi.finding.Language;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;

/**
 * Every rule over a draft. Those on one element need only the ids that are known and the elements
 * before it, so that the builder can ask at each call; those on the whole come last.
 */
final class Checks {
  private static final int SHOWN = 20;

  private final CascadeDraft draft;
  private final AgencyTree tree;
  private final AgencyChecks agencies;
  private final NodeChecks nodes;
  private final LinkChecks links;
  private final MeasureChecks measures;
  private final IndicatorChecks indicators;

  private Checks(CascadeDraft draft, References references, AgencyTree tree) {
    this.draft = draft;
    this.tree = tree;
    this.agencies = new AgencyChecks(draft, references);
    this.nodes = new NodeChecks(draft, references);
    this.links = new LinkChecks(draft, references, tree);
    this.measures = new MeasureChecks(draft, references);
    this.indicators = new IndicatorChecks(draft, references, tree);
  }

  /** Checks of a draft that is complete. */
  static Checks of(CascadeDraft draft) {
    AgencyTree tree = AgencyTree.of(draft.agencies().values(), draft.rulebook());
    return new Checks(draft, References.of(draft), tree);
  }

  /** Checks of a draft that is empty and grows by {@code add}. */
  static Checks growing(CascadeDraft draft) {
    return new Checks(draft, References.growing(draft), new AgencyTree(draft.rulebook()));
  }

  /** Everything: in document order, then the whole; no more than so many findings. */
  List<Finding> all(int most) {
    return Bounded.collect(most, this::all);
  }

  private void all(List<Finding> findings) {
    Ends ends = new Ends(draft);
    each(draft.agencies(), (agency, i) -> check(agency, i, findings));
    each(draft.nodes(), (node, i) -> check(node, i, findings));
    each(
        draft.links(),
        (link, i) ->
            links.next(link, ends.child(i), ends.parent(i), draft.links().notes(i, findings)));
    each(draft.indicators(), (indicator, i) -> check(indicator, i, findings));
    each(
        draft.measures(),
        (measure, i) ->
            measures.next(
                measure, ends.measured(i), ends.measuring(i), draft.measures().notes(i, findings)));
    whole(ends, findings);
  }

  private static <T> void each(Section<T> section, ObjIntConsumer<T> check) {
    for (int i = 0; i < section.size(); i++) {
      check.accept(section.values().get(i), i);
    }
  }

  /** What needs the whole. */
  void whole(List<Finding> findings) {
    whole(new Ends(draft), findings);
  }

  private void whole(Ends ends, List<Finding> findings) {
    new WeightChecks(draft, ends).mixed(findings);
    agencies.loops(findings);
    CycleChecks cycles = new CycleChecks(draft, ends);
    cycles.cycles(findings);
    cycles.derivedLoops(findings);
  }

  /** Adds what is right by itself to a draft that grows. */
  void add(Agency agency) {
    refuse(findings -> check(agency, draft.agencies().size(), findings));
    draft.add(agency, Section.NOT_IN_A_DOCUMENT);
    tree.add(agency);
  }

  /** Adds a node and its links, or nothing. */
  void add(Node node, List<Link> itsLinks) {
    refuse(findings -> check(node, draft.nodes().size(), findings));
    draft.add(node, Section.NOT_IN_A_DOCUMENT);
    int before = draft.links().size();
    try {
      itsLinks.forEach(this::add);
    } catch (IllegalArgumentException wrong) {
      while (draft.links().size() > before) {
        links.forget(itsLinks.get(draft.links().size() - before - 1));
        draft.links().removeLast();
      }
      draft.nodeRegister().removeLast();
      throw wrong;
    }
  }

  void add(Link link) {
    refuse(findings -> check(link, draft.links().size(), findings));
    draft.add(link, Section.NOT_IN_A_DOCUMENT);
    links.remember(link);
  }

  /** Adds an indicator and its measures, or nothing. */
  void add(Indicator indicator, List<Measure> itsMeasures) {
    refuse(findings -> check(indicator, draft.indicators().size(), findings));
    draft.add(indicator, Section.NOT_IN_A_DOCUMENT);
    int before = draft.measures().size();
    try {
      itsMeasures.forEach(this::add);
    } catch (IllegalArgumentException wrong) {
      while (draft.measures().size() > before) {
        measures.forget(itsMeasures.get(draft.measures().size() - before - 1));
        draft.measures().removeLast();
      }
      draft.indicatorRegister().removeLast();
      throw wrong;
    }
  }

  void add(Measure measure) {
    refuse(findings -> check(measure, draft.measures().size(), findings));
    draft.add(measure, Section.NOT_IN_A_DOCUMENT);
    measures.remember(measure);
  }

  /** Throws what was found, if anything was. */
  static void refuse(Consumer<List<Finding>> check) {
    List<Finding> findings = Bounded.collect(CascadeDraft.MOST_FINDINGS, check);
    if (!findings.isEmpty()) {
      throw new IllegalArgumentException(
          findings.stream()
              .limit(SHOWN)
              .map(finding -> finding.text(Language.EN))
              .collect(Collectors.joining("\n")));
    }
  }

  private void check(Agency agency, int position, List<Finding> findings) {
    agencies.check(agency, position, draft.agencies().notes(position, findings));
  }

  private void check(Node node, int position, List<Finding> findings) {
    nodes.check(node, position, draft.nodes().notes(position, findings));
  }

  private void check(Link link, int position, List<Finding> findings) {
    links.check(link, draft.links().notes(position, findings));
  }

  void check(Indicator indicator, int position, List<Finding> findings) {
    indicators.check(indicator, position, draft.indicators().notes(position, findings));
  }

  private void check(Measure measure, int position, List<Finding> findings) {
    measures.check(measure, draft.measures().notes(position, findings));
  }
}
