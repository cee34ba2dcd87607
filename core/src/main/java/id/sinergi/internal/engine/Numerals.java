package id.sinergi.internal.engine;

import id.sinergi.internal.attainment.Readings;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.plan.Board;
import id.sinergi.internal.plan.Frame;
import id.sinergi.internal.plan.Plan;
import java.util.Arrays;

/**
 * Ids and numbers alone: all that the figures of one window follow from, without the cascade and
 * the actuals, which can be let go. Immutable.
 */
public final class Numerals {
  private final Plan plan;
  private final Frame frame;
  private final Readings readings;
  private final String[] nodes; // in order
  private final String[] indicators; // in order

  Numerals(Plan whole, Frame frame, Readings readings) {
    if (whole.derived.length > 0) {
      throw new IllegalArgumentException(
          "The indicators derived from working together ("
              + whole.derived.length
              + ") need the cascade itself. Maybe evaluate as usual.");
    }
    plan = whole.numbers();
    this.frame = frame.numbers(plan);
    this.readings = readings.numbers(plan);
    nodes = whole.nodesInOrder().mapToObj(n -> whole.nodes.get(n).id()).toArray(String[]::new);
    indicators = whole.indicators.stream().map(it -> it.id()).toArray(String[]::new);
  }

  /** The figures, by the positions that {@link #node} and {@link #indicator} tell. */
  public Swept evaluate(Parallel parallel) {
    Board board = new Board(plan, readings.toFigures());
    Sweep sweep = new Sweep(plan, frame, board, parallel);
    sweep.run(readings, derived -> {});
    sweep.rollup();
    return new Swept(board);
  }

  /** The computed figures of one evaluation. */
  public static final class Swept {
    private final Board board;

    Swept(Board board) {
      this.board = board;
    }

    public Figures score() {
      return board.score;
    }

    public Figures rollup() {
      return board.rollup();
    }

    /** By slot. */
    public Figures slots() {
      return board.slots;
    }
  }

  /** The position of a node, or -1. */
  public int node(String id) {
    int index = Arrays.binarySearch(nodes, id);
    return index < 0 ? -1 : plan.placeOf(index);
  }

  /** The slot of the joint figure of an indicator, or -1. */
  public int indicator(String id) {
    int index = Arrays.binarySearch(indicators, id);
    return index < 0 ? -1 : plan.jointSlot(index);
  }
}
