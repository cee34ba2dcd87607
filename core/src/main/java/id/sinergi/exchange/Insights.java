package id.sinergi.exchange;

import id.sinergi.insight.Attribution;
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
   * Who brought what to a joint figure.
   *
   * @param attribution any
   * @return the document as text
   */
  public static String toJson(Attribution attribution) {
    return Documents.toText(json -> AttributionWriting.write(attribution, json));
  }
}
