package id.sinergi.cascade;

import com.google.common.base.Suppliers;
import id.sinergi.cascade.union.FullIds;
import id.sinergi.cascade.union.JoinChoice;
import id.sinergi.cascade.union.JoinedIndicators;
import id.sinergi.cascade.union.SameAgencies;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.finding.Nearest;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.rule.Plans;
import id.sinergi.rule.Rulebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Puts the cascades of several agencies, each of which keeps its own, together into one. For one
 * thread.
 *
 * <pre>{@code
 * Joined joined = Cascade.join("kabupaten-2026", rpjmd, dinkes, dinsos)
 *     .same("rpjmd/dinkes", "dinkes/dinkes")       // one agency, of which two documents speak
 *     .lead("IKU-04", "dinsos/dinsos")             // two call this indicator theirs
 *     .build();
 * Cascade all = joined.cascade();
 * Actuals reported = joined.actuals(ofRpjmd, ofDinkes, ofDinsos);
 * }</pre>
 *
 * <p><b>Ids.</b> An id of a document becomes {@code document/id}, so that documents need not agree
 * on theirs; what it was still leads there where no other id ends likewise. Every node, link,
 * measure and party of every document is in the join.
 *
 * <p><b>Agencies.</b> Those of two documents are two, even if they are called the same, unless
 * {@link #same} says that they are one. Each stays under the rulebook of its own document: where
 * that differs from the one around it in the join, it becomes the agency's own.
 *
 * <p><b>Indicators</b> with the same external code become one, which measures the nodes of all, is
 * counted once, and has all their parties. The first document's definition and lead hold, other
 * leads become contributors, and the composition is the first that a document states, else {@code
 * LEAD_REPORTS}; {@link #definition}, {@link #lead} and {@link #composition} say otherwise. What a
 * sole party states (targets, baseline, worst value) stays with that party: under {@code
 * LEAD_REPORTS} the lead's are the indicator's own. A shared indicator is under the rulebook of the
 * join. Derived indicators speak of their own agency, and become one only where that is one.
 *
 * <p><b>What documents disagree on</b> is in {@link Joined#findings()}, with what holds: generally
 * the word of the first document. The horizon spans those of all documents, and is open if one is.
 *
 * <p>Links between documents are proposed and accepted afterwards ({@link Cascade#as}); only what
 * the caller knows to hold already is said here, by {@link #link} and {@link #within}.
 */
public final class CascadeJoin {
  private final String id;
  private final List<Cascade> documents;
  private final FullIds agencies;
  private final Supplier<FullIds> nodes;
  private final SameAgencies same;
  private final Map<String, JoinChoice> choices = new HashMap<>();
  private final Map<String, String> within = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private Optional<String> name = Optional.empty();
  private Optional<Rulebook> rulebook = Optional.empty();
  private Optional<Plans> plans = Optional.empty();

  CascadeJoin(String id, List<Cascade> documents) {
    this.id = Names.required(id, "id of the cascade");
    this.documents = List.copyOf(documents);
    if (documents.isEmpty()) {
      throw new IllegalArgumentException(
          "There is nothing to join into (" + id + "). Maybe no document was read.");
    }
    Set<String> seen = new HashSet<>(Set.of(id));
    for (Cascade document : documents) {
      if (!seen.add(document.id())) {
        throw new IllegalArgumentException(
            "The id ("
                + document.id()
                + ") names two of the documents and their join ("
                + id
                + "). Maybe one document was read twice, or the join needs an id of its own.");
      }
    }
    apart(documents);
    this.agencies = new FullIds("agency", ids(it -> it.ids().agencies()));
    this.nodes = Suppliers.memoize(() -> new FullIds("node", ids(it -> it.ids().nodes())));
    this.same = new SameAgencies(agencies);
  }

  /** Refuses ids of which one begins like ids of the other: they could not be told apart. */
  private static void apart(List<Cascade> documents) {
    for (Cascade outer : documents) {
      for (Cascade inner : documents) {
        if (inner.id().startsWith(outer.id() + "/")) {
          throw new IllegalArgumentException(
              "The document ("
                  + inner.id()
                  + ") cannot be joined beside ("
                  + outer.id()
                  + "): what they name would get the same ids. Maybe give one of them another id.");
        }
      }
    }
  }

  private Map<String, List<String>> ids(Function<Cascade, List<String>> kind) {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    documents.forEach(it -> ids.put(it.id(), kind.apply(it)));
    return ids;
  }

  /**
   * What the joined cascade is called; its id unless said.
   *
   * @param name what it is called
   * @return this builder
   */
  public CascadeJoin name(String name) {
    this.name = Optional.of(name);
    return this;
  }

  /**
   * The rulebook of the joined cascade, which shared indicators follow; the first document's unless
   * said.
   *
   * @param rulebook the rules
   * @return this builder
   */
  public CascadeJoin rulebook(Rulebook rulebook) {
    this.rulebook = Optional.of(rulebook);
    return this;
  }

  /**
   * The plans in order of precedence; unless said, as the first document has them, then those that
   * only others name.
   *
   * @param order names of plans
   * @return this builder
   */
  public CascadeJoin plans(String... order) {
    plans = Optional.of(Plans.of(List.of(order)));
    return this;
  }

  /**
   * Says that agencies of different documents are one. It is called as in the first of these
   * documents, and lies in what the first of them says it lies in.
   *
   * @param agency the id of an agency, such as {@code rpjmd/dinkes}
   * @param others the ids of the same agency in other documents
   * @return this builder
   * @throws IllegalArgumentException if there is no such agency, or if two are of one document
   */
  public CascadeJoin same(String agency, String... others) {
    for (String other : others) {
      same.same(agency, other);
    }
    return this;
  }

  /**
   * Says that an agency lies in one of another document, whatever the documents say.
   *
   * @param agency the id of an agency
   * @param parent the id of the agency around it
   * @return this builder
   * @throws IllegalArgumentException if there is no such agency
   */
  public CascadeJoin within(String agency, String parent) {
    within.put(agencies.find(agency), agencies.find(parent));
    return this;
  }

  /**
   * A link between documents that holds already.
   *
   * @param child the id of a node, such as {@code dinkes/T1}
   * @param tie the parent, the kind, and what else there is to say
   * @return this builder
   * @throws IllegalArgumentException if there is no such node
   */
  public CascadeJoin link(String child, Option.Tie tie) {
    for (Link link : Options.links(child, tie)) {
      links.add(link.between(nodes.get().find(link.child()), nodes.get().find(link.parent())));
    }
    return this;
  }

  /**
   * Which document's definition of an indicator holds; the first's unless said.
   *
   * @param externalCode the code of the indicator
   * @param document the id of a document that has it
   * @return this builder
   * @throws IllegalArgumentException if no such document has such an indicator
   */
  public CascadeJoin definition(String externalCode, String document) {
    List<String> those =
        documents.stream().filter(it -> has(it, externalCode)).map(Cascade::id).toList();
    if (!those.contains(document)) {
      throw new IllegalArgumentException(
          "The document ("
              + document
              + ") has no indicator ("
              + externalCode
              + "), but ("
              + String.join(", ", those)
              + ") have. "
              + Nearest.hint(document, those).en());
    }
    choices.put(externalCode, choice(externalCode).withDefinition(document));
    return this;
  }

  /**
   * Who leads an indicator; the lead in the first document unless said.
   *
   * @param externalCode the code of the indicator
   * @param agency the id of an agency that is a party to it in one of the documents
   * @return this builder
   * @throws IllegalArgumentException if there is no such indicator or no such agency
   */
  public CascadeJoin lead(String externalCode, String agency) {
    choices.put(externalCode, choice(externalCode).withLead(agencies.find(agency)));
    return this;
  }

  /**
   * How the parts of an indicator make a whole; unless said, as the first document that shares it
   * has it, else {@code LEAD_REPORTS}.
   *
   * @param externalCode the code of the indicator
   * @param composition the way
   * @return this builder
   * @throws IllegalArgumentException if there is no such indicator
   */
  public CascadeJoin composition(String externalCode, Composition composition) {
    choices.put(externalCode, choice(externalCode).withComposition(composition));
    return this;
  }

  private JoinChoice choice(String externalCode) {
    if (documents.stream().noneMatch(it -> has(it, externalCode))) {
      Set<String> codes = new TreeSet<>();
      documents.forEach(
          document -> document.indicators().forEach(it -> it.externalCode().ifPresent(codes::add)));
      throw new IllegalArgumentException(
          "No document has an indicator ("
              + externalCode
              + "). "
              + Nearest.hint(externalCode, codes).en());
    }
    return choices.getOrDefault(externalCode, JoinChoice.NONE);
  }

  private static boolean has(Cascade document, String externalCode) {
    return document.indicators().stream()
        .map(Indicator::externalCode)
        .anyMatch(Optional.of(externalCode)::equals);
  }

  /**
   * The joined cascade. Expected O(size of all documents).
   *
   * @return the cascade, what the documents disagree on, and what their ids became
   * @throws IllegalArgumentException if an agency that is to lead is no party
   * @throws InvalidDocumentException if the whole has errors that none of the documents had: all of
   *     them, with what the documents disagree on
   */
  public Joined build() {
    Rulebook common = rulebook.orElseGet(documents.get(0)::rulebook);
    Joining joining = new Joining(id, documents, same, common);
    name.ifPresent(joining::name);
    joining.plans(plans);
    joining.agencies(within);
    JoinedIndicators indicators = joining.indicators(choices);
    joining.nodes();
    links.forEach(joining::link);
    joining.measures();
    joining.extras(indicators);
    return joining.toJoined();
  }
}
