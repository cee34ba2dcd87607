package id.sinergi.finding;

import java.util.Objects;

/** Where in a source document a finding stands. Immutable. */
public sealed interface Place {

  /** No place: what was found came from code, or concerns the whole. */
  Place NOWHERE = new Nowhere();

  /**
   * A place in a JSON document whose name, line and column are not known.
   *
   * @param pointer a JSON pointer (RFC 6901); empty for the whole document
   * @return the place
   */
  static Place json(String pointer) {
    return new Json("", pointer, 0, 0);
  }

  /**
   * A place in a JSON document.
   *
   * @param document the name of the document; empty when unknown
   * @param pointer a JSON pointer (RFC 6901), such as {@code /nodes/3/owner}; empty for the whole
   * @param line from 1; 0 when unknown
   * @param column from 1; 0 when unknown
   */
  record Json(String document, String pointer, int line, int column) implements Place {

    /** Refuses negative positions. */
    public Json {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(pointer, "pointer");
      if (line < 0 || column < 0) {
        throw new IllegalArgumentException(
            "The line ("
                + line
                + ") and the column ("
                + column
                + ") must be 0 or more. Maybe the position is unknown: 0.");
      }
    }

    /** For example {@code /nodes/3/owner (line 12, column 5)}. */
    @Override
    public String toString() {
      String path = pointer.isEmpty() ? "the document" : pointer;
      String where = document.isEmpty() ? path : path + " of " + document;
      return line == 0 ? where : where + " (line " + line + ", column " + column + ")";
    }
  }

  /**
   * A cell of a table.
   *
   * @param document the name of the document; empty when unknown
   * @param sheet the name of the sheet; empty for CSV
   * @param row from 1, as spreadsheets count
   * @param column from 1
   * @param text what the cell shows
   */
  record Cell(String document, String sheet, int row, int column, String text) implements Place {

    /** Refuses positions below 1. */
    public Cell {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(sheet, "sheet");
      Objects.requireNonNull(text, "text");
      if (row < 1 || column < 1) {
        throw new IllegalArgumentException(
            "The row ("
                + row
                + ") and the column ("
                + column
                + ") must be 1 or more. Maybe they were counted from 0.");
      }
    }

    /** For example {@code Sheet1!C7 (12,5 %) of rkpd.xlsx}. */
    @Override
    public String toString() {
      String cell = sheet.isEmpty() ? letters() + row : sheet + "!" + letters() + row;
      return cell + " (" + text + ")" + (document.isEmpty() ? "" : " of " + document);
    }

    private String letters() {
      var letters = new StringBuilder();
      for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(0, (char) ('A' + (rest - 1) % 26));
      }
      return letters.toString();
    }
  }

  /** No place. Use {@link Place#NOWHERE}. */
  record Nowhere() implements Place {

    /** {@code nowhere}. */
    @Override
    public String toString() {
      return "nowhere";
    }
  }
}
