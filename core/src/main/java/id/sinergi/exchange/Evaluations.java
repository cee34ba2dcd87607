package id.sinergi.exchange;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.internal.json.Documents;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Evaluations as JSON documents of the format {@code sinergi-evaluation/1}, which is written only.
 *
 * <p>All figures of all nodes, indicators and agencies in the order of their ids, one per line,
 * with the rulebooks they follow, a digest of the cascade and the actuals they follow from, and the
 * version of this library. The same inputs give the same bytes.
 *
 * <p>Written as a stream: O(size) time, no copy of the document. Thread-safe.
 */
public final class Evaluations {

  private Evaluations() {}

  /**
   * Writes an evaluation.
   *
   * @param evaluation any
   * @param out takes UTF-8 without a byte order mark, lines ending in LF; flushed, stays open
   * @throws UncheckedIOException if the stream fails
   */
  public static void write(Evaluation evaluation, OutputStream out) {
    Documents.write(out, json -> EvaluationWriting.write(evaluation, json));
  }

  /**
   * An evaluation as text.
   *
   * @param evaluation any
   * @return the document as {@link #write} gives it
   */
  public static String toJson(Evaluation evaluation) {
    return Documents.toText(json -> EvaluationWriting.write(evaluation, json));
  }
}
