package id.sinergi.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Rows under headings, in columns as wide as what stands in them; empty columns are left out. */
final class Table {
  private static final String BETWEEN = "  ";
  private static final int WIDEST = 40;

  private record Row(List<String> cells, String line) {}

  private final List<String> headings;
  private final boolean[] isRight;
  private final List<Row> rows = new ArrayList<>();

  /** Headings from the left; one that begins with {@code >} is of a column of numbers. */
  Table(String... headings) {
    this.headings =
        Arrays.stream(headings).map(it -> it.startsWith(">") ? it.substring(1) : it).toList();
    this.isRight = new boolean[headings.length];
    for (int i = 0; i < headings.length; i++) {
      isRight[i] = headings[i].startsWith(">");
    }
  }

  /** A cell for each heading. */
  void row(String... cells) {
    rows.add(new Row(Arrays.stream(cells).map(Table::shortened).toList(), ""));
  }

  /** A line across all columns. */
  void line(String text) {
    rows.add(new Row(List.of(), text));
  }

  List<String> lines() {
    int[] columns = IntStream.range(0, isRight.length).filter(this::isUsed).toArray();
    List<String> lines = new ArrayList<>();
    lines.add(line(columns, headings));
    for (Row row : rows) {
      lines.add(row.cells().isEmpty() ? row.line().stripTrailing() : line(columns, row.cells()));
    }
    return lines;
  }

  private boolean isUsed(int column) {
    return rows.stream().anyMatch(it -> !it.cells().isEmpty() && !it.cells().get(column).isEmpty());
  }

  private String line(int[] columns, List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int column : columns) {
      String cell = cells.get(column);
      String space = " ".repeat(width(column) - length(cell));
      line.append(line.isEmpty() ? "" : BETWEEN);
      line.append(isRight[column] ? space + cell : cell + space);
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    int widest = length(headings.get(column));
    for (Row row : rows) {
      if (!row.cells().isEmpty()) {
        widest = Math.max(widest, length(row.cells().get(column)));
      }
    }
    return widest;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String shortened(String cell) {
    return length(cell) <= WIDEST
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, WIDEST - 1)).stripTrailing() + "…";
  }
}
