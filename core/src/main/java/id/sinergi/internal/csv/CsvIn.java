package id.sinergi.internal.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import id.sinergi.internal.json.Bounds;
import id.sinergi.internal.json.TooLong;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads a table with a row of headings, row by row; what is wrong becomes findings at the cells.
 * Columns that nobody asks for are passed over. For one document and one thread.
 */
public final class CsvIn {
  private final String document;
  private final char separator;
  private final Bounds bounds;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<CsvColumn, Integer> positions = new HashMap<>();
  private int row;

  /**
   * For one document.
   *
   * @param document its name; empty when unknown
   * @param separator between cells
   */
  public CsvIn(String document, char separator, Bounds bounds) {
    this.document = document;
    this.separator = separator;
    this.bounds = bounds;
  }

  /**
   * Reads a table to its end.
   *
   * @param in characters; stays open
   * @param body takes each row that is not blank
   * @return whether it was read to its end
   * @throws UncheckedIOException if the source itself fails
   */
  public boolean read(Reader in, List<CsvColumn> columns, Consumer<CsvRow> body) {
    try {
      return readRows(reader(in), columns, body);
    } catch (Ended e) {
      return false;
    } catch (UncheckedIOException e) {
      return failed(Objects.requireNonNull(e.getCause()));
    } catch (CsvParseException e) {
      return isTooLong(e)
          ? stuck(FindingCode.LIMIT_EXCEEDED, CsvWording.LENGTH, bounds.textLength())
          : stuck(FindingCode.MALFORMED, CsvWording.QUOTES);
    }
  }

  /** What was found so far, in the order of the document. */
  public List<Finding> findings() {
    return findings;
  }

  private CsvReader<CsvRecord> reader(Reader in) {
    int longest = Math.max(1, Math.min(bounds.textLength(), Integer.MAX_VALUE / 4));
    CsvRecordHandler handler =
        CsvRecordHandler.of(
            it -> it.maxFieldSize(longest).maxRecordSize(Integer.MAX_VALUE).maxFields(1 << 14));
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .build(handler, in);
  }

  private boolean readRows(
      CsvReader<CsvRecord> reader, List<CsvColumn> columns, Consumer<CsvRow> body) {
    int headings = -1;
    for (CsvRecord record : reader) {
      row++;
      CsvRow cells = new CsvRow(this, row, record.getFields());
      if (cells.isBlank()) {
        continue;
      }
      if (headings < 0) {
        headings = record.getFieldCount();
        if (!findColumns(record.getFields(), columns)) {
          return false;
        }
        continue;
      }
      if (row > bounds.entries()) {
        return stuck(FindingCode.LIMIT_EXCEEDED, CsvWording.ROWS, bounds.entries());
      }
      cells.checkWidth(headings);
      if (cells.isSound()) {
        body.accept(cells);
      }
    }
    return headings >= 0 || stuck(FindingCode.MALFORMED, CsvWording.EMPTY);
  }

  /** Where each column stands; false if one that must be there is not, or is there twice. */
  private boolean findColumns(List<String> headings, List<CsvColumn> columns) {
    int before = findings.size();
    for (CsvColumn column : columns) {
      for (int at = 0; at < headings.size(); at++) {
        if (column.isHeadedBy(headings.get(at)) && positions.putIfAbsent(column, at) != null) {
          String heading = CsvRow.shown(headings.get(at));
          add(FindingCode.DUPLICATE_FIELD.of(place(row, at, heading), List.of(), column.name()));
        }
      }
      if (column.isRequired() && !positions.containsKey(column)) {
        String names = String.join(" / ", column.headings());
        Place first = place(row, 0, CsvRow.shown(headings.get(0)));
        add(FindingCode.MISSING_FIELD.of(first, List.of(), names));
      }
    }
    return findings.size() == before;
  }

  /** From 0; negative if the table has none. */
  int position(CsvColumn column) {
    return positions.getOrDefault(column, -1);
  }

  Place place(int row, int position, String text) {
    return new Place.Cell(document, "", row, position + 1, text);
  }

  void add(Finding finding) {
    if (findings.size() >= bounds.faults()) {
      stuck(FindingCode.LIMIT_EXCEEDED, CsvWording.FAULTS, bounds.faults());
      throw new Ended();
    }
    findings.add(finding);
  }

  private boolean stuck(FindingCode code, Object... arguments) {
    findings.add(code.of(place(Math.max(1, row), 0, ""), List.of(), arguments));
    return false;
  }

  private boolean failed(IOException cause) {
    if (cause instanceof TooLong) {
      return stuck(FindingCode.LIMIT_EXCEEDED, CsvWording.BYTES, bounds.bytes());
    }
    if (cause instanceof CharConversionException) {
      return stuck(FindingCode.MALFORMED, CsvWording.NOT_UTF8);
    }
    throw new UncheckedIOException(cause);
  }

  private static boolean isTooLong(CsvParseException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("exceeds the max") || message.contains("maximum buffer size");
  }

  /** Reading has ended early; the finding that says why is there. */
  private static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Ended() {
      super("The table is not read further.", null, false, false);
    }
  }
}
