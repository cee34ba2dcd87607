package id.sinergi.internal.influence;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the goal gains from each of many places, slots or nodes, if the figure there were another:
 * no more than slope times figure less level, nor more than its limit.
 */
final class Ways {
  private static final byte REACHED = 1;
  private static final byte MANY = 2; // by more than one path
  private static final byte OPEN = 4; // the slope is no bound

  private final int[] start; // where the members of each node begin
  private final int[] at; // where each of them stands
  private final double[] pulls; // slope and level side by side
  private final byte[] flags;
  private double @Nullable [] limits; // of what is reached by one path; null while there are none

  Ways(int[] start, int[] at, int size) {
    this.start = start;
    this.at = at;
    pulls = new double[2 * size];
    flags = new byte[size];
  }

  /** The first member of a node. */
  int first(int node) {
    return start[node];
  }

  int size() {
    return flags.length;
  }

  double slope(int place) {
    return pulls[2 * place];
  }

  double level(int place) {
    return pulls[2 * place + 1];
  }

  double limit(int place) {
    return limits == null || isMany(place) ? Double.POSITIVE_INFINITY : limits[place];
  }

  boolean isReached(int place) {
    return (flags[place] & REACHED) != 0;
  }

  boolean isMany(int place) {
    return (flags[place] & MANY) != 0;
  }

  boolean isOpen(int place) {
    return (flags[place] & OPEN) != 0;
  }

  /** A path leads to a member, and more if more than one leads to its node. */
  void reach(int member, boolean isMany) {
    reachAt(at[member], isMany);
  }

  void reachAt(int place, boolean isMany) {
    flags[place] |= isMany || isReached(place) ? REACHED | MANY : REACHED;
  }

  /** A member pulls so much, and no more than a limit by this path. */
  void add(int member, double slope, double level, double limit, boolean isOpen) {
    int place = at[member];
    addAt(place, slope, level);
    flags[place] |= isOpen ? OPEN : 0;
    if (limits == null && limit < Double.POSITIVE_INFINITY) {
      limits = new double[flags.length];
      Arrays.fill(limits, Double.POSITIVE_INFINITY);
    }
    if (limits != null) {
      limits[place] = Math.min(limits[place], limit);
    }
  }

  void addAt(int place, double slope, double level) {
    pulls[2 * place] += slope;
    pulls[2 * place + 1] += level;
  }
}
