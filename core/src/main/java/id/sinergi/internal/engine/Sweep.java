package id.sinergi.internal.engine;

import id.sinergi.internal.attainment.Readings;
import id.sinergi.internal.figures.FigureArray;
import id.sinergi.internal.plan.Board;
import id.sinergi.internal.plan.Frame;
import id.sinergi.internal.plan.Plan;
import java.util.function.IntConsumer;

/**
 * Computes every figure once, after all that it rests on: attainments, then nodes and derived
 * indicators level by level, then agencies. Each is computed alone and written once, so that it
 * does not matter which thread does.
 */
final class Sweep {
  private final Plan plan;
  private final Frame frame;
  private final Board board;
  private final Parallel parallel;

  Sweep(Plan plan, Frame frame, Board board, Parallel parallel) {
    this.plan = plan;
    this.frame = frame;
    this.board = board;
    this.parallel = parallel;
  }

  /**
   * Computes all of it, but for the bottom-up view.
   *
   * @param derive writes the figures of an indicator that is derived
   */
  void run(Readings readings, IntConsumer derive) {
    FigureArray slots = board.slots;
    parallel.run(0, plan.partAgency.length, (from, to) -> readings.attain(slots, from, to));
    int nodes = plan.nodeCount();
    for (int level = 0; level + 1 < plan.levelStart.length; level++) {
      int start = plan.levelStart[level];
      int end = plan.levelStart[level + 1];
      int derived = end; // they come last in a level
      while (derived > start && plan.step(derived - 1) >= nodes) {
        derived--;
      }
      parallel.run(start, derived, this::score);
      for (int step = derived; step < end; step++) {
        derive.accept(plan.derived[plan.step(step) - nodes]);
      }
    }
    parallel.run(0, plan.agencyCount(), this::agencies);
  }

  private Aggregates aggregates() {
    return new Aggregates(plan, frame, board);
  }

  private void score(int from, int to) {
    Aggregates aggregates = aggregates();
    for (int step = from; step < to; step++) {
      int node = plan.step(step);
      if (frame.isActive(node)) {
        aggregates.score(node);
      }
    }
  }

  private void agencies(int from, int to) {
    Aggregates aggregates = aggregates();
    for (int agency = from; agency < to; agency++) {
      if (frame.isActiveAgency(agency)) {
        aggregates.agency(agency);
      }
    }
  }

  /** Computes the bottom-up view, where all else is computed. */
  void rollup() {
    board.beginRollup();
    Aggregates aggregates = aggregates();
    for (int node = 0; node < plan.nodeCount(); node++) {
      if (plan.linkStart[node] < plan.linkStart[node + 1] && frame.isActive(node)) {
        aggregates.rollup(node);
      }
    }
  }
}
