package id.sinergi.cascade;

import static java.util.Objects.requireNonNull;

import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.rule.Rulebook;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A cascade like another, in which some elements say something else: what a question "what if"
 * changes. Nothing is added and nothing removed. Mutable, for one thread.
 *
 * <pre>{@code
 * Cascade other = cascade.revise().replace(link.withWeight(3)).toCascade();
 * }</pre>
 */
public final class CascadeRevision {
  private final Cascade cascade;
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Map<MeasureKey, Measure> measures = new HashMap<>();
  private final Map<LinkKey, Link> links = new HashMap<>();
  private Optional<Cascade> rules = Optional.empty();

  CascadeRevision(Cascade cascade) {
    this.cascade = cascade;
  }

  /**
   * Replaces the indicator with the same id.
   *
   * @param indicator as it is to be
   * @return this revision
   * @throws IllegalArgumentException if there is none with that id
   */
  public CascadeRevision replace(Indicator indicator) {
    if (!cascade.indicator(indicator.id()).map(Indicator::id).equals(Optional.of(indicator.id()))) {
      throw new IllegalArgumentException(
          "There is no indicator (" + indicator.id() + ") to replace. Maybe it is new.");
    }
    indicators.put(indicator.id(), indicator);
    return this;
  }

  /**
   * Replaces the measure of the same node by the same indicator; one that is not there is misuse,
   * found by {@link #toCascade()}.
   *
   * @param measure as it is to be
   * @return this revision
   */
  public CascadeRevision replace(Measure measure) {
    measures.put(MeasureKey.of(measure), measure);
    return this;
  }

  /**
   * Replaces the link of the same kind between the same nodes; one that is not there is misuse,
   * found by {@link #toCascade()}.
   *
   * @param link as it is to be
   * @return this revision
   */
  public CascadeRevision replace(Link link) {
    links.put(LinkKey.of(link), link);
    return this;
  }

  /**
   * Replaces the rulebook of the cascade, and that of each agency which is also in another cascade,
   * by those that are in force there.
   *
   * @param other whose rules are to hold here
   * @return this revision
   */
  public CascadeRevision rulebooksOf(Cascade other) {
    rules = Optional.of(requireNonNull(other, "other"));
    return this;
  }

  /**
   * The revised cascade. O(size): everything is checked again.
   *
   * @return the cascade; the same object if nothing was replaced
   * @throws InvalidDocumentException if what was replaced makes errors
   * @throws IllegalArgumentException if what was to be replaced is not there
   */
  public Cascade toCascade() {
    boolean hasSameRules = rulebook().equals(cascade.rulebook()) && areAllTheSame();
    if (indicators.isEmpty() && measures.isEmpty() && links.isEmpty() && hasSameRules) {
      return cascade;
    }
    CascadeRevision left = new CascadeRevision(cascade); // what finds its element is taken out
    left.indicators.putAll(indicators);
    left.measures.putAll(measures);
    left.links.putAll(links);
    left.rules = rules;
    CascadeDraft draft = CascadeDraft.of(cascade, left);
    if (!left.measures.isEmpty() || !left.links.isEmpty()) {
      throw new IllegalArgumentException(
          "There is nothing to replace by ("
              + left.measures.values()
              + left.links.values()
              + "). Maybe it is new.");
    }
    return draft.toCascade();
  }

  private boolean areAllTheSame() {
    return cascade.agencies().stream().allMatch(it -> of(it).equals(it));
  }

  Rulebook rulebook() {
    return rules.orElse(cascade).rulebook();
  }

  Agency of(Agency agency) {
    return rules
        .flatMap(it -> it.agency(agency.id()))
        .map(it -> ruled(agency, it.rulebook()))
        .orElse(agency);
  }

  private static Agency ruled(Agency agency, Optional<Rulebook> by) {
    return new Agency(
        agency.id(), agency.name(), agency.kind(), agency.parent(), by, agency.during());
  }

  Indicator of(Indicator indicator) {
    return indicators.getOrDefault(indicator.id(), indicator);
  }

  Measure of(Measure measure) {
    Measure revised = measures.isEmpty() ? null : measures.remove(MeasureKey.of(measure));
    return revised == null ? measure : revised;
  }

  Link of(Link link) {
    Link revised = links.isEmpty() ? null : links.remove(LinkKey.of(link));
    return revised == null ? link : revised;
  }
}
