package id.sinergi.evaluate;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.internal.engine.Numerals;
import id.sinergi.internal.figures.Figures;
import id.sinergi.time.Period;
import java.util.Optional;
import java.util.OptionalDouble;

/** The figures of a {@link CompactEvaluator}, by id. Immutable and thread-safe. */
public final class CompactEvaluation {
  private final Numerals numerals;
  private final Numerals.Swept swept;
  private final Period period;

  CompactEvaluation(Numerals numerals, Numerals.Swept swept, Period period) {
    this.numerals = numerals;
    this.swept = swept;
    this.period = period;
  }

  /**
   * One figure as it was computed.
   *
   * @param state what it is
   * @param reason why it is not computable; empty in every other state
   * @param value in percent, after cap and floor; empty unless there is a value
   * @param coverage how much of what is due is in it, 0..1
   * @param isProvisional whether it can still change without anybody revising a final report
   */
  public record Cell(
      State state,
      Optional<ReasonCode> reason,
      OptionalDouble value,
      double coverage,
      boolean isProvisional) {}

  /**
   * The official score of a goal. O(log size).
   *
   * @param node id of a node
   * @return its score
   * @throws IllegalArgumentException if the cascade had no such node
   */
  public Cell score(String node) {
    return cell(swept.score(), require(numerals.node(node), "node", node));
  }

  /**
   * The bottom-up figure of a goal. O(log size).
   *
   * @param node id of a node
   * @return what follows from below
   * @throws IllegalArgumentException if the cascade had no such node
   */
  public Cell rollup(String node) {
    return cell(swept.rollup(), require(numerals.node(node), "node", node));
  }

  /**
   * What was attained on an indicator, together where it is shared. O(log size).
   *
   * @param indicator id of an indicator
   * @return its joint figure
   * @throws IllegalArgumentException if the cascade had no such indicator
   */
  public Cell joint(String indicator) {
    return cell(swept.slots(), require(numerals.indicator(indicator), "indicator", indicator));
  }

  private static int require(int at, String kind, String id) {
    if (at < 0) {
      throw new IllegalArgumentException(
          "The cascade had no " + kind + " (" + id + "). Maybe the id is to be written in full.");
    }
    return at;
  }

  private static Cell cell(Figures figures, int at) {
    State state = figures.state(at);
    return new Cell(
        state,
        state == State.NOT_COMPUTABLE ? Optional.of(figures.code(at)) : Optional.empty(),
        state == State.VALUE ? OptionalDouble.of(figures.value(at)) : OptionalDouble.empty(),
        figures.coverage(at),
        state == State.VALUE && figures.isProvisional(at));
  }

  /** Such as {@code compact evaluation at 2024}. */
  @Override
  public String toString() {
    return "compact evaluation at " + period;
  }
}
