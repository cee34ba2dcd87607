package id.sinergi.exchange;

import id.sinergi.insight.Change;
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
   * Why a figure moved, as text.
   *
   * @param change any
   * @return the document, with the contributions in the order in which the change has them
   */
  public static String toJson(Change change) {
    return Documents.toText(json -> ChangeWriting.write(change, json));
  }
}
