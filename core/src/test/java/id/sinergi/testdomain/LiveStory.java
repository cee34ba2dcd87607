package id.sinergi.testdomain;

import java.util.List;

/**
 * A scenario and what happens afterwards, one step after another.
 *
 * @param start what is known at first
 * @param steps in their order
 * @param seed for what else is to be chosen
 */
public record LiveStory(Scenario start, List<Step> steps, long seed) {

  /** The scenario, then the steps, one on a line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(start.toString());
    steps.forEach(step -> text.append("step ").append(step).append('\n'));
    return text.toString();
  }
}
