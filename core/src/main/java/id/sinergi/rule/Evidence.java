package id.sinergi.rule;

import java.util.Locale;

/**
 * What stands behind a rule. Immutable.
 *
 * @param level how well the rule is founded
 * @param source the regulation, document or practice, in words
 */
public record Evidence(Level level, String source) {

  /** How well a rule is founded, the best first. */
  public enum Level {
    /** The regulation itself was read. */
    READ,
    /** A source that cites the regulation was read. */
    CITED,
    /** It is what printed reports do. */
    PRACTICE,
    /** Neither: an assumption, or a choice of this library. */
    UNVERIFIED
  }

  /**
   * Refuses a blank source.
   *
   * @param level how well the rule is founded
   * @param source not blank
   */
  public Evidence {
    if (source.isBlank()) {
      throw new IllegalArgumentException(
          "The source ("
              + source
              + ") of evidence ("
              + level
              + ") is blank. Maybe name the regulation or the report.");
    }
  }

  @Override
  public String toString() {
    return level.name().toLowerCase(Locale.ROOT) + ": " + source;
  }
}
