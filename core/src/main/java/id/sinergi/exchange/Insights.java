package id.sinergi.exchange;

import id.sinergi.insight.GoalSeek;
import id.sinergi.insight.Levers;
import id.sinergi.internal.json.Documents;

/**
 * What evaluations tell beyond their figures, as JSON documents of the format {@code
 * sinergi-insight/1}; written only. Each says in both languages how it is computed and what it
 * assumes, and is an analytic aid, never an official score.
 *
 * <p>All begin alike: the format, which insight it is, the cascade and what was asked for, the
 * version of this library, the method. The same inputs give the same bytes. Thread-safe.
 */
public final class Insights {

  private Insights() {}

  /**
   * What lifts a goal.
   *
   * @param levers any
   * @param most how many indicators and agencies, at least 1
   * @return the document
   * @throws IllegalArgumentException if none are asked for
   */
  public static String toJson(Levers levers, int most) {
    return Documents.toText(json -> LeversWriting.write(levers, most, json));
  }

  /**
   * By what a goal would reach a score, or why by nothing.
   *
   * @param seek any
   * @return the document
   */
  public static String toJson(GoalSeek seek) {
    return Documents.toText(json -> SeekWriting.write(seek, json));
  }
}
