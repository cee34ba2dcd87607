package id.sinergi.internal.bounds;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import id.sinergi.cascade.Cascade;
import id.sinergi.figure.Bounds;
import id.sinergi.figure.State;
import id.sinergi.figure.Verdict;
import id.sinergi.indicator.Agency;
import id.sinergi.internal.engine.Aggregates;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.FigureArray;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.plan.Board;
import id.sinergi.internal.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * The least and the greatest of every figure of one evaluation (1-model, 1.6). Immutable once made.
 *
 * <p>Two boards are swept as evaluations are, one with all figures at their least and one with all
 * at their greatest. Why what comes out encloses every completion, whole or not:
 *
 * <ol>
 *   <li>Every aggregate, blend and choice rises with each of its members, so that members at their
 *       least make the least, as long as it is settled who takes part.
 *   <li>What is due stays so: no value that is reported makes a figure due, or not due any more.
 *       What takes part without a value now counts from the least floor to the greatest cap of all
 *       rulebooks. Nothing is below, so that with it the mean of the least is not above what the
 *       mean is without it: whichever of the missing members come, and whatever the policy for
 *       those that do not.
 *   <li>A figure that has a value keeps one, completions that make a figure not computable aside.
 * </ol>
 *
 * <p>What no completion gives a value is told by a third board, of the greatest values where there
 * can be some, which is swept only where an indicator is not computable for good.
 */
public final class Enclosures {
  private final Results results;
  private final Plan plan;
  private final Ends ends;
  private final Optional<Board> possible; // empty if everything that is due can have a value
  private final Supplier<Edges> rollups;

  private Enclosures(Results results) {
    this.results = results;
    plan = results.plan();
    Board now = results.board();
    Board lows = new Board(plan, now.slots.copy());
    Board highs = new Board(plan, now.slots.copy());
    ends = new Ends(plan, results.frame(), now, lows, highs, limits(plan.cascade));
    Attainable attainable = new Attainable(results, ends.slots);
    attainable.writeAll();
    steps(ends::score, attainable::derived);
    ends.agencies();
    possible =
        attainable.isNever()
            ? Optional.of(new Board(plan, ends.slots.possible()))
            : Optional.empty();
    possible.ifPresent(this::sweep);
    rollups = Suppliers.memoize(this::rollups);
  }

  /** Of all figures; O(size of the cascade), and what is reported of sums where some is missing. */
  public static Enclosures of(Results results) {
    return new Enclosures(results);
  }

  private static Limits limits(Cascade cascade) {
    Limits limits = Limits.of(cascade.rulebook());
    for (Agency agency : cascade.agencies()) {
      if (agency.rulebook().isPresent()) {
        limits = limits.and(Limits.of(agency.rulebook().get()));
      }
    }
    return limits;
  }

  private void steps(IntConsumer node, IntConsumer derived) {
    int nodes = plan.nodeCount();
    for (int at = 0; at < nodes + plan.derived.length; at++) {
      int step = plan.step(at);
      if (step >= nodes) {
        derived.accept(plan.derived[step - nodes]);
      } else if (results.frame().isActive(step)) {
        node.accept(step);
      }
    }
  }

  private void sweep(Board board) {
    Aggregates aggregates = new Aggregates(plan, results.frame(), board);
    steps(aggregates::score, derived -> {});
    for (int agency = 0; agency < plan.agencyCount(); agency++) {
      if (results.frame().isActiveAgency(agency)) {
        aggregates.agency(agency);
      }
    }
    board.beginRollup();
    steps(
        node -> {
          if (plan.linkStart[node] < plan.linkStart[node + 1]) {
            aggregates.rollup(node);
          }
        },
        derived -> {});
  }

  private Edges rollups() {
    return ends.rollups(results.rollup());
  }

  /** Of what a slot of an indicator holds; empty if nothing is due, or it never has a value. */
  public Optional<Bounds> slot(int slot) {
    return ends.slots.bounds(slot);
  }

  /** Of a node's measured figure; empty alike. */
  public Optional<Bounds> measured(int node) {
    return ends.measured(node).filter(it -> isPossible(ends.now.measured, b -> b.measured, node));
  }

  /** Of a node's supported figure; empty alike. */
  public Optional<Bounds> supported(int node) {
    return ends.supported(node)
        .filter(it -> isPossible(ends.now.supported, b -> b.supported, node));
  }

  /** Of a node's official score; empty alike. */
  public Optional<Bounds> score(int node) {
    return ends.scores.bounds(node).filter(it -> isPossible(ends.now.score, b -> b.score, node));
  }

  /** Of a node's bottom-up figure; empty alike. */
  public Optional<Bounds> rollup(int node) {
    return rollups
        .get()
        .bounds(node)
        .filter(it -> isPossible(results.rollup(), Board::rollup, node));
  }

  /** Of an agency's score; empty alike. */
  public Optional<Bounds> agency(int agency) {
    return ends.agency(agency).filter(it -> isPossible(ends.now.agencies, b -> b.agencies, agency));
  }

  /** What is supposed to come in, the more telling first. */
  public record Supposed(int indicator, Optional<Bounds> atBest, Optional<Bounds> atWorst) {}

  /**
   * Indicators of which something is missing, by how much of the distance between the edges of a
   * goal's score comes of each, with its bounds if what is missing of this and all before came in;
   * until the goal would be attained for certain with all of them at their best, and not attained
   * for certain with all at their worst. Empty unless it is undecided.
   */
  public List<Supposed> deciding(int goal, double threshold) {
    List<Supposed> deciding = new ArrayList<>();
    if (!score(goal).map(it -> it.verdict(threshold)).equals(Optional.of(Verdict.UNDECIDED))) {
      return deciding;
    }
    requireNonNull(rollups.get()); // a board is patched when all of it is there
    Outlook best = new Outlook(results, ends, goal, true);
    Outlook worst = new Outlook(results, ends, goal, false);
    boolean isOpen = true;
    for (int indicator : Widths.ranked(ends, goal)) {
      if (!isOpen) {
        break;
      }
      if (Gaps.of(results, indicator).isEmpty()) {
        continue; // open only since what it is derived from is: there is nothing to obtain
      }
      best.suppose(indicator);
      worst.suppose(indicator);
      deciding.add(new Supposed(indicator, best.bounds(), worst.bounds()));
      isOpen = isUndecided(best.bounds(), threshold) || isUndecided(worst.bounds(), threshold);
    }
    return deciding;
  }

  private static boolean isUndecided(Optional<Bounds> bounds, double threshold) {
    return bounds.filter(it -> it.verdict(threshold) == Verdict.UNDECIDED).isPresent();
  }

  /** Whether a figure has a value, or can have one. */
  private boolean isPossible(Figures now, Function<Board, FigureArray> of, int at) {
    return now.state(at) == State.VALUE
        || possible.isEmpty()
        || of.apply(possible.get()).state(at) == State.VALUE;
  }
}
