package id.sinergi.evaluate;

import id.sinergi.figure.Figure;

/**
 * What several agencies attained together, and what each of them did for it: on a shared indicator,
 * or on a goal that others deliver with its owner. Immutable and thread-safe.
 *
 * <p>An indicator of a single party and a goal that nobody shares have an outcome too; it says so.
 *
 * <pre>{@code
 * evaluation.joint("prev").figure().value().ifPresent(show);
 * if (evaluation.joint("sanitasi") instanceof JointIndicator shared) {
 *   shared.parties().forEach(out::println); // own part against own target, side by side
 * }
 * }</pre>
 */
public sealed interface JointOutcome permits JointIndicator, JointGoal {

  /**
   * What it is the outcome of.
   *
   * @return the id of an indicator or of a node
   */
  String id();

  /**
   * Its name.
   *
   * @return as the cascade has it
   */
  String name();

  /**
   * What was attained together: the joint attainment of an indicator, the score of a goal.
   *
   * @return in percent
   */
  Figure figure();

  /**
   * Whether more than one agency has a part in it.
   *
   * @return false for an indicator of a single party, and for a goal that nobody shares
   */
  boolean isShared();

  /**
   * What it was looked up in: the cascade, the actuals, and what was asked.
   *
   * @return the evaluation
   */
  Evaluation evaluation();
}
