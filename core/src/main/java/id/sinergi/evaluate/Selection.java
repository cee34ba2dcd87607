package id.sinergi.evaluate;

import id.sinergi.cascade.Level;
import java.util.Optional;

/**
 * Which goals a query is about; what is not said selects all. Immutable.
 *
 * @param level goals of this level
 * @param agency goals that this agency owns
 * @param below this goal and all that carries value up to it
 */
public record Selection(Optional<Level> level, Optional<String> agency, Optional<String> below) {
  /**
   * Every goal.
   *
   * @return the widest selection
   */
  public static Selection all() {
    return new Selection(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Of these, the goals of a level.
   *
   * @param only the level
   * @return a new selection
   */
  public Selection atLevel(Level only) {
    return new Selection(Optional.of(only), agency, below);
  }

  /**
   * Of these, the goals that an agency owns.
   *
   * @param id of the agency
   * @return a new selection
   */
  public Selection ofAgency(String id) {
    return new Selection(level, Optional.of(id), below);
  }

  /**
   * Of these, a goal and all that carries value up to it.
   *
   * @param id of the goal
   * @return a new selection
   */
  public Selection below(String id) {
    return new Selection(level, agency, Optional.of(id));
  }

  /** Such as {@code SASARAN of dinkes below T1}, or {@code all goals}. */
  @Override
  public String toString() {
    return level.map(Level::name).orElse("all goals")
        + agency.map(id -> " of " + id).orElse("")
        + below.map(id -> " below " + id).orElse("");
  }
}
