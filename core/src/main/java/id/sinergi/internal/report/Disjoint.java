package id.sinergi.internal.report;

import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The choice of periods that covers a window: disjoint, leaving the fewest months uncovered; of
 * those the one with the fewest periods; of those the longest first, from the left.
 */
public final class Disjoint {
  private Disjoint() {}

  /**
   * Chooses among items that come in the order of their periods.
   *
   * @param free the months of the window that need no cover, by position; empty if all do
   */
  public static <T> List<T> choose(
      List<T> items, Function<T, Period> periodOf, Window window, boolean[] free) {
    int months = window.months();
    for (T item : items) {
      if (free.length == 0 && fills(periodOf.apply(item), window)) {
        return List.of(item);
      }
    }
    int[] uncovered = new int[months + 1];
    int[] count = new int[months + 1];
    int[] choice = new int[months];
    int candidate = items.size() - 1;
    for (int at = months - 1; at >= 0; at--) {
      boolean isFree = free.length > 0 && free[at];
      uncovered[at] = uncovered[at + 1] + (isFree ? 0 : 1);
      count[at] = count[at + 1];
      choice[at] = -1;
      int month = window.firstMonth() + at;
      while (candidate >= 0 && periodOf.apply(items.get(candidate)).firstMonth() > month) {
        candidate--;
      }
      // from the longest to the shortest that starts here: of equals the longest stays
      boolean takenHere = false;
      for (int i = candidate; i >= 0; i--) {
        Period period = periodOf.apply(items.get(i));
        if (period.firstMonth() < month) {
          break;
        }
        int end = period.endMonth() - window.firstMonth();
        if (end > months) {
          continue;
        }
        int better = Integer.compare(uncovered[end], uncovered[at]);
        if (better == 0) {
          better = Integer.compare(count[end] + 1, count[at]);
        }
        if (better < 0 || (better == 0 && !takenHere)) {
          uncovered[at] = uncovered[end];
          count[at] = count[end] + 1;
          choice[at] = i;
          takenHere = true;
        }
      }
    }
    List<T> chosen = new ArrayList<>();
    for (int at = 0; at < months; ) {
      if (choice[at] < 0) {
        at++;
      } else {
        T item = items.get(choice[at]);
        chosen.add(item);
        at = periodOf.apply(item).endMonth() - window.firstMonth();
      }
    }
    return chosen;
  }

  static boolean fills(Period period, Window window) {
    return period.firstMonth() == window.firstMonth() && period.endMonth() == window.endMonth();
  }

  /** Whether chosen periods leave no month of a window uncovered. */
  public static <T> boolean tiles(List<T> chosen, Function<T, Period> periodOf, Window window) {
    int months = 0;
    for (T item : chosen) {
      months += periodOf.apply(item).months();
    }
    return months == window.months();
  }
}
