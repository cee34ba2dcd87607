package id.sinergi.indicator;

import id.sinergi.rule.Rulebook;
import id.sinergi.time.During;
import java.util.Objects;
import java.util.Optional;

/**
 * An accountable entity, from a ministry to a dinas: whoever writes a performance report.
 * Immutable.
 *
 * @param id unique among nodes, indicators and agencies
 * @param name as it calls itself
 * @param kind what kind of entity it is
 * @param parent the id of the agency it lies in
 * @param rulebook its own; without one its parent's holds, at last the cascade's
 * @param during when it exists
 */
public record Agency(
    String id,
    String name,
    AgencyKind kind,
    Optional<String> parent,
    Optional<Rulebook> rulebook,
    During during) {

  /** Refuses a blank id or parent. */
  public Agency {
    Checks.required(id, "id of an agency");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    parent.ifPresent(outer -> Checks.required(outer, "parent of an agency"));
    Objects.requireNonNull(rulebook, "rulebook");
    Objects.requireNonNull(during, "during");
  }

  /**
   * An agency that stands alone, always.
   *
   * @param id unique among nodes, indicators and agencies
   * @param name as it calls itself
   * @param kind what kind of entity it is
   * @return without parent and rulebook
   */
  public static Agency of(String id, String name, AgencyKind kind) {
    return new Agency(id, name, kind, Optional.empty(), Optional.empty(), During.ALWAYS);
  }

  /**
   * This agency inside another.
   *
   * @param parent the id of the other
   * @return otherwise equal
   */
  public Agency within(String parent) {
    return new Agency(id, name, kind, Optional.of(parent), rulebook, during);
  }

  /**
   * This agency under rules of its own.
   *
   * @param rulebook its rules
   * @return otherwise equal
   */
  public Agency withRulebook(Rulebook rulebook) {
    return new Agency(id, name, kind, parent, Optional.of(rulebook), during);
  }

  /**
   * This agency, limited in time.
   *
   * @param during when it exists
   * @return otherwise equal
   */
  public Agency during(During during) {
    return new Agency(id, name, kind, parent, rulebook, during);
  }

  /** Such as {@code dinkes WORK_UNIT: Dinas Kesehatan}. */
  @Override
  public String toString() {
    return id + " " + kind + ": " + name;
  }
}
