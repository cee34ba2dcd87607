package id.sinergi.exchange;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.insight.Pace;
import id.sinergi.insight.Tension;
import id.sinergi.internal.json.Documents;
import java.util.List;
import java.util.stream.Stream;

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
   * A pace as text.
   *
   * @param pace any
   * @return the document {@code pace}, with this one alone
   */
  public static String toJson(Pace pace) {
    return Documents.toText(json -> PaceWriting.write(pace.evaluation(), Stream.of(pace), json));
  }

  /**
   * The pace of every indicator as text.
   *
   * @param evaluation any
   * @return the document {@code pace}, in the order of the indicators' ids
   */
  public static String pacesToJson(Evaluation evaluation) {
    return Documents.toText(json -> PaceWriting.write(evaluation, Pace.all(evaluation), json));
  }

  /**
   * A tension as text.
   *
   * @param tension any
   * @return the document {@code tension}, with this one alone
   */
  public static String toJson(Tension tension) {
    return Documents.toText(
        json -> TensionWriting.write(tension.evaluation(), List.of(tension), json));
  }

  /**
   * Every declared tension as text.
   *
   * @param evaluation any
   * @return the document {@code tension}, in the order of the links
   */
  public static String tensionsToJson(Evaluation evaluation) {
    return Documents.toText(json -> TensionWriting.write(evaluation, Tension.of(evaluation), json));
  }
}
