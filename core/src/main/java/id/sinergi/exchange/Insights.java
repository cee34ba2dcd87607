package id.sinergi.exchange;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.history.Differences;
import id.sinergi.insight.Attribution;
import id.sinergi.insight.Completions;
import id.sinergi.insight.GoalSeek;
import id.sinergi.insight.Levers;
import id.sinergi.internal.json.Documents;
import id.sinergi.time.Period;
import id.sinergi.trend.Change;
import id.sinergi.trend.Comparison;
import id.sinergi.trend.Pace;
import id.sinergi.trend.Tension;
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
   * What every goal could still be while reports are missing.
   *
   * @param completions of an evaluation
   * @return the document: a line for each goal, in id order
   */
  public static String toJson(Completions completions) {
    return Documents.toText(json -> BoundsWriting.write(completions, json));
  }

  /**
   * What one goal could still be, what is missing below it, and what would decide it.
   *
   * @param completions of an evaluation
   * @param node id of a goal
   * @return the document
   * @throws IllegalArgumentException if the cascade has no such node
   */
  public static String toJson(Completions completions, String node) {
    return Documents.toText(json -> BoundsWriting.write(completions, node, json));
  }

  /**
   * Why a figure moved, as text.
   *
   * @param change any
   * @return the document, with the contributions in the order in which the change has them
   */
  public static String toJson(Change change) {
    return Documents.toText(json -> ChangeWriting.write(change, json));
  }

  /**
   * Then and now: which figures differ between two evaluations, and what they came from.
   *
   * @param differences any
   * @return the document, in the orders in which the differences have them
   */
  public static String toJson(Differences differences) {
    return Documents.toText(json -> DifferencesWriting.write(differences, json));
  }

  /**
   * Who brought what to a joint figure.
   *
   * @param attribution any
   * @return the document as text
   */
  public static String toJson(Attribution attribution) {
    return Documents.toText(json -> AttributionWriting.write(attribution, json));
  }

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

  /**
   * Actuals beside this year's target, earlier years, the medium-term target and a benchmark.
   *
   * @param comparison any
   * @return the document, with the indicators in the order in which the comparison has them
   */
  public static String toJson(Comparison comparison) {
    return Documents.toText(json -> ComparisonWriting.write(comparison, json));
  }

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

  /**
   * Every declared tension over some periods as text.
   *
   * @param evaluation any
   * @param periods in any order; each counts once
   * @return the document {@code tension}, in the order of the links
   */
  public static String tensionsToJson(Evaluation evaluation, List<Period> periods) {
    return Documents.toText(
        json -> TensionWriting.write(evaluation, Tension.of(evaluation, periods), json));
  }
}
