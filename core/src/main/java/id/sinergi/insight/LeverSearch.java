package id.sinergi.insight;

import id.sinergi.internal.influence.Screening;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds the levers that lift a goal most by evaluating few of them exactly: by what they can gain
 * at most, until none that is left can gain more than the last of those that are asked for, then
 * those of which no bound is known.
 */
final class LeverSearch {
  /** So many are evaluated at most. */
  static final int MOST = 2_000;

  private static final double TIE = 1e-9; // of the goal's figure; the bounds are rounded
  private static final Comparator<Lever> BEST =
      Comparator.comparingDouble(Lever::gain).reversed().thenComparing(it -> it.indicator().id());

  private final Supposing supposing;
  private final Screening screening;
  private final int most;
  private final double tie; // in points
  private final List<Lever> levers = new ArrayList<>();
  private final PriorityQueue<Double> greatest = new PriorityQueue<>(); // so many as are asked for
  private final BitSet seen = new BitSet();
  private int left;

  /**
   * What was found.
   *
   * @param levers the greatest gain first, equal ones by id
   * @param isCertain whether no other can gain more
   */
  record Found(int most, List<Lever> levers, boolean isCertain) {}

  LeverSearch(Supposing supposing, Screening screening, int most, int evaluations) {
    this.supposing = supposing;
    this.screening = screening;
    this.most = most;
    left = evaluations;
    tie = TIE * Math.max(1, Math.abs(supposing.now().value().orElse(0)));
  }

  Found found() {
    boolean isCertain = ranked() && open();
    return new Found(most, levers.stream().sorted(BEST).limit(most).toList(), isCertain);
  }

  /** By what is gained at most, down to what cannot be among those asked for. */
  private boolean ranked() {
    Ranking ranking = new Ranking(screening.gaining(), screening::gain);
    while (ranking.left() > 0) {
      int next = ranking.next();
      if (greatest.size() == most && greatest.element() >= screening.gain(next) - tie) {
        return true;
      }
      if (left-- <= 0) {
        return false;
      }
      look(next);
    }
    return true;
  }

  /** Those without a bound, the likeliest first; false if there are too many. */
  private boolean open() {
    Ranking ranking = new Ranking(screening.open(), screening::gain);
    while (ranking.left() > 0) {
      int next = ranking.next();
      if (!seen.get(next)) {
        if (left-- <= 0) {
          return false;
        }
        look(next);
      }
    }
    return true;
  }

  private void look(int indicator) {
    seen.set(indicator);
    Lever lever = supposing.lever(indicator);
    if (lever.gain() > 0) {
      levers.add(lever);
      greatest.add(lever.gain());
      if (greatest.size() > most) {
        greatest.remove();
      }
    }
  }
}
