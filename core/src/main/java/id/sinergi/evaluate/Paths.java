package id.sinergi.evaluate;

import java.util.List;

/**
 * How an indicator, or the work on a goal, reaches a goal above: every path, and what it weighs
 * there, in each view. An identity counts once in an average however many paths it has; in a score
 * it counts with its effective weight. Immutable.
 */
public final class Paths {
  private final String from;
  private final String goal;
  private final List<List<String>> paths;
  private final boolean isComplete;
  private final EffectiveWeight official;
  private final EffectiveWeight bottomUp;

  Paths(
      String from,
      String goal,
      List<List<String>> paths,
      boolean isComplete,
      EffectiveWeight official,
      EffectiveWeight bottomUp) {
    this.from = from;
    this.goal = goal;
    this.paths = paths.stream().map(List::copyOf).toList();
    this.isComplete = isComplete;
    this.official = official;
    this.bottomUp = bottomUp;
  }

  /**
   * Where the paths begin.
   *
   * @return the id of an indicator or a node
   */
  public String from() {
    return from;
  }

  /**
   * Where the paths end.
   *
   * @return the id of a node
   */
  public String goal() {
    return goal;
  }

  /**
   * The paths that hold at the end of the window: ids from the beginning to the goal.
   *
   * @return unmodifiable, in order of the ids on the way; empty if the goal is not reached
   */
  public List<List<String>> paths() {
    return paths;
  }

  /**
   * Whether these are all the paths there are: a graph can have more than anyone would read.
   *
   * @return false where there are more than the thousand listed
   */
  public boolean isComplete() {
    return isComplete;
  }

  /**
   * What it weighs in the goal's official score.
   *
   * @return over all paths together; 0 if the score does not follow from it
   */
  public EffectiveWeight official() {
    return official;
  }

  /**
   * What it weighs in the goal's figure from the bottom up.
   *
   * @return over all paths together; 0 if the figure does not follow from it
   */
  public EffectiveWeight bottomUp() {
    return bottomUp;
  }

  /** One line: from, to, how many paths, and the weight in each view. */
  @Override
  public String toString() {
    return from
        + " -> "
        + goal
        + ": "
        + paths.size()
        + (isComplete ? "" : "+")
        + (paths.size() == 1 ? " path" : " paths")
        + ", weight "
        + official
        + ", "
        + bottomUp;
  }
}
