package id.sinergi.evaluate;

import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;

/**
 * What one party of an indicator did, and what it is credited.
 *
 * @param own its own part against its own target
 * @param credited what its own goals are given
 * @param target its own target
 * @param actual what it reported, consolidated over the window
 */
public record PartyFigures(Figure own, Figure credited, Quantity target, Quantity actual) {
  /** One line: credited, and the own figure behind it. */
  @Override
  public String toString() {
    return credited + " (own " + own + ")";
  }
}
