package id.sinergi.indicator;

import id.sinergi.time.During;
import java.util.Objects;
import java.util.Optional;

/**
 * How the parties to a shared indicator work together. Immutable.
 *
 * @param form the form of it
 * @param coordinator the id of the agency that coordinates
 * @param during when it holds
 * @param relation how close they are
 */
public record Arrangement(
    Form form, Optional<String> coordinator, During during, Optional<Relation> relation) {

  /** Refuses a blank coordinator. */
  public Arrangement {
    Objects.requireNonNull(form, "form");
    coordinator.ifPresent(agency -> Checks.required(agency, "coordinator of an arrangement"));
    Objects.requireNonNull(during, "during");
    Objects.requireNonNull(relation, "relation");
  }

  /**
   * An arrangement of which only the form is known.
   *
   * @param form the form of it
   * @return holding always
   */
  public static Arrangement of(Form form) {
    return new Arrangement(form, Optional.empty(), During.ALWAYS, Optional.empty());
  }

  /**
   * This arrangement, coordinated.
   *
   * @param agency the id of the agency that coordinates
   * @return otherwise equal
   */
  public Arrangement coordinatedBy(String agency) {
    return new Arrangement(form, Optional.of(agency), during, relation);
  }

  /**
   * This arrangement, limited in time.
   *
   * @param during when it holds
   * @return otherwise equal
   */
  public Arrangement during(During during) {
    return new Arrangement(form, coordinator, during, relation);
  }

  /**
   * This arrangement with its relation named.
   *
   * @param relation how close the parties are
   * @return otherwise equal
   */
  public Arrangement withRelation(Relation relation) {
    return new Arrangement(form, coordinator, during, Optional.of(relation));
  }
}
