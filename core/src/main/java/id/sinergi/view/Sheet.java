package id.sinergi.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rows in columns as wide as what stands in them, up to a number of rows. */
final class Sheet {
  private static final int WIDEST_LABEL = 64;

  /** What stands beside a label. */
  record Cells(String weight, String mark, String number, String word, String detail) {}

  private record Row(String label, Optional<Cells> cells) {}

  private final int limit;
  private final List<Row> rows = new ArrayList<>();
  private boolean isOverfull;

  Sheet(int limit) {
    this.limit = limit;
  }

  /** Whether another row still goes on it; if not, that it was wanted is remembered. */
  boolean hasRoom() {
    isOverfull |= rows.size() >= limit;
    return rows.size() < limit;
  }

  /** Whether more rows were wanted than go on it. */
  boolean isOverfull() {
    return isOverfull;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** A row in columns. */
  void row(String label, Cells cells) {
    rows.add(new Row(shortened(label), Optional.of(cells)));
  }

  /** A line across all columns. */
  void line(String text) {
    rows.add(new Row(text, Optional.empty()));
  }

  List<String> lines() {
    int label = widest(row -> row.cells().isPresent() ? row.label() : "");
    int weight = widest(row -> row.cells().map(Cells::weight).orElse(""));
    int number = widest(row -> row.cells().map(Cells::number).orElse(""));
    int word = widest(row -> row.cells().map(Cells::word).orElse(""));
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      String line =
          row.cells()
              .map(
                  cells ->
                      left(row.label(), label)
                          + (weight == 0 ? "" : "  " + right(cells.weight(), weight))
                          + "  "
                          + cells.mark()
                          + (number == 0 ? "" : " " + right(cells.number(), number))
                          + "  "
                          + left(cells.word(), word)
                          + "  "
                          + cells.detail())
              .orElse(row.label());
      lines.add(line.stripTrailing());
    }
    return lines;
  }

  private int widest(Function<Row, String> column) {
    return rows.stream().mapToInt(row -> width(column.apply(row))).max().orElse(0);
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  private static String shortened(String label) {
    if (width(label) <= WIDEST_LABEL) {
      return label;
    }
    return label.substring(0, label.offsetByCodePoints(0, WIDEST_LABEL - 1)).stripTrailing() + "…";
  }
}
