package id.sinergi.history;

import id.sinergi.rule.Target;
import java.util.Objects;
import java.util.Optional;

/**
 * A target and whose it is. Immutable.
 *
 * @param indicator id of the indicator
 * @param agency the party whose part it is of; empty for a target stated on the indicator
 * @param target with its plan and its time of effect
 */
public record Aim(String indicator, Optional<String> agency, Target target) {
  /** Refuses null. */
  public Aim {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(target, "target");
  }

  /** Such as {@code prev: 18.4 for 2022 (RPJMN)}. */
  @Override
  public String toString() {
    return indicator + agency.map(id -> " of " + id).orElse("") + ": " + target;
  }
}
