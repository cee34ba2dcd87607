package id.sinergi.testdomain;

import java.util.List;

/**
 * A scenario and what is supposed on top of it, layer upon layer.
 *
 * @param layers each of one or more suppositions, in their order
 * @param seed for what else is to be chosen
 */
public record Question(Scenario start, List<List<Supposition>> layers, long seed) {

  /** The scenario, then the layers, one on a line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(start.toString());
    layers.forEach(layer -> text.append("what if ").append(layer).append('\n'));
    return text.toString();
  }
}
