package id.sinergi.internal.money;

import id.sinergi.cascade.BudgetLine;
import id.sinergi.internal.report.Disjoint;
import id.sinergi.time.Window;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of a node's own pagu count in a window, each once, however they overlap. */
public final class BudgetLines {
  private BudgetLines() {}

  /**
   * The lines that tile the window, coarsest first; else the shortest that contains it; else, of
   * those that it touches, disjoint ones that cover the most months.
   *
   * @param stated in the order of their periods
   */
  public static List<BudgetLine> counting(List<BudgetLine> stated, Window window) {
    if (stated.isEmpty()) {
      return stated;
    }
    List<BudgetLine> tiling = Disjoint.choose(stated, BudgetLine::period, window, new boolean[0]);
    if (Disjoint.tiles(tiling, BudgetLine::period, window)) {
      return tiling;
    }
    Optional<BudgetLine> containing =
        stated.stream()
            .filter(line -> window.isWithin(line.period()))
            .min(Comparator.comparingInt(line -> line.period().months()));
    if (containing.isPresent()) {
      return List.of(containing.get());
    }
    List<BudgetLine> touched = stated.stream().filter(line -> touches(line, window)).toList();
    if (touched.isEmpty()) {
      return touched;
    }
    int first = touched.stream().mapToInt(line -> line.period().firstMonth()).min().orElseThrow();
    int end = touched.stream().mapToInt(line -> line.period().endMonth()).max().orElseThrow();
    return Disjoint.choose(touched, BudgetLine::period, new Window(first, end), new boolean[0]);
  }

  private static boolean touches(BudgetLine line, Window window) {
    return line.period().firstMonth() < window.endMonth()
        && line.period().endMonth() > window.firstMonth();
  }
}
