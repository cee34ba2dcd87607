package id.sinergi.exchange;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.JointOutcome;
import id.sinergi.insight.Completions;
import id.sinergi.internal.json.Documents;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Evaluations as JSON documents of the format {@code sinergi-evaluation/1}, and joint outcomes as
 * documents of the format {@code sinergi-joint/1}; both are written only.
 *
 * <p>An evaluation has all figures of all nodes, indicators and agencies in the order of their ids,
 * one per line, with the rulebooks they follow, a digest of the cascade and the actuals they follow
 * from, and the version of this library. A joint outcome has the report on one shared indicator or
 * goal: the joint figure, each party on a line, what was counted in excess, and how it adds up. The
 * same inputs give the same bytes. Both say {@code "whatIf": true} if they answer a question "what
 * if", or rest on such an answer; only then is the field there.
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

  /**
   * Writes an evaluation with {@code low}, {@code high} and {@code attained} at each figure that
   * has bounds; an open side is absent.
   *
   * @param completions of the evaluation
   * @param out takes UTF-8 without a byte order mark, lines ending in LF; flushed, stays open
   * @throws UncheckedIOException if the stream fails
   */
  public static void write(Completions completions, OutputStream out) {
    Documents.write(out, json -> EvaluationWriting.write(completions, json));
  }

  /**
   * An evaluation with its bounds as text.
   *
   * @param completions of the evaluation
   * @return the document as {@link #write(Completions, OutputStream)} gives it
   */
  public static String toJson(Completions completions) {
    return Documents.toText(json -> EvaluationWriting.write(completions, json));
  }

  /**
   * Writes the report on a shared indicator or goal.
   *
   * @param outcome any
   * @param out takes UTF-8 without a byte order mark, lines ending in LF; flushed, stays open
   * @throws UncheckedIOException if the stream fails
   */
  public static void writeJoint(JointOutcome outcome, OutputStream out) {
    Documents.write(out, json -> JointWriting.write(outcome, json));
  }

  /**
   * The report on a shared indicator or goal as text.
   *
   * @param outcome any
   * @return the document as {@link #writeJoint} gives it
   */
  public static String toJson(JointOutcome outcome) {
    return Documents.toText(json -> JointWriting.write(outcome, json));
  }
}
