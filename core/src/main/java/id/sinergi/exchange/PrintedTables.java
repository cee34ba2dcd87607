package id.sinergi.exchange;

import id.sinergi.audit.PrintedRow;
import id.sinergi.internal.csv.CsvColumn;
import id.sinergi.internal.csv.CsvIn;
import id.sinergi.internal.json.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Printed tables of attainment as CSV, for {@link id.sinergi.audit.Audit}.
 *
 * <p>The first row holds the headings, in any case, Indonesian or English: {@code target}, {@code
 * realisasi} or {@code actual}, {@code capaian} or {@code attainment}, which must be there; {@code
 * no} or {@code id}, {@code indikator} or {@code indicator}, {@code polaritas} or {@code polarity}
 * ({@code MAXIMIZE}, {@code MINIMIZE}, {@code STABILIZE}, or {@code max}, {@code min}, {@code
 * stabil}) and {@code baseline}, which may. Other columns are passed over.
 *
 * <p>A number may have a percent sign behind it; {@code n/a}, {@code -} and nothing say that none
 * is printed; a target may be a range, {@code 80 - 90}. What cannot be read is never guessed: the
 * row is left out, alone, and the cell named in the findings. A table without its headings gives
 * nothing. O(size). Thread-safe.
 *
 * <pre>{@code
 * Audit audit = Audit.of(PrintedTables.read(file, CsvStyle.INDONESIAN).orElseThrow());
 * }</pre>
 */
public final class PrintedTables {

  private PrintedTables() {}

  /**
   * Reads a file; findings name it.
   *
   * @param file UTF-8, with or without a byte order mark
   * @param style how it is written
   * @return the rows in their order, and what is wrong
   * @throws UncheckedIOException if the file cannot be read
   * @throws IllegalArgumentException if the style heads a column that there is not
   */
  public static Reading<List<PrintedRow>> read(Path file, CsvStyle style) {
    return read(file, style, Limits.DEFAULT);
  }

  /**
   * Reads a file; findings name it.
   *
   * @param file UTF-8, with or without a byte order mark
   * @param style how it is written
   * @param limits how much is read; a row counts as an entry
   * @return the rows in their order, and what is wrong
   * @throws UncheckedIOException if the file cannot be read
   * @throws IllegalArgumentException if the style heads a column that there is not
   */
  public static Reading<List<PrintedRow>> read(Path file, CsvStyle style, Limits limits) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(Streams.reader(in, limits.toBounds()), Streams.name(file), style, limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table.
   *
   * @param csv the table itself, not its name
   * @param style how it is written
   * @return the rows in their order, and what is wrong
   * @throws IllegalArgumentException if the style heads a column that there is not
   */
  public static Reading<List<PrintedRow>> read(String csv, CsvStyle style) {
    Limits limits = Limits.DEFAULT;
    return read(Streams.reader(new StringReader(csv), limits.toBounds()), "", style, limits);
  }

  private static Reading<List<PrintedRow>> read(
      Reader characters, String document, CsvStyle style, Limits limits) {
    CsvIn in = new CsvIn(document, style.separator(), limits.toBounds());
    PrintedColumns columns = PrintedColumns.of(style);
    List<CsvColumn> all = columns.all();
    List<PrintedRow> rows = new ArrayList<>();
    boolean whole = in.read(characters, all, row -> columns.row(row).ifPresent(rows::add));
    return new Reading<>(whole ? Optional.of(List.copyOf(rows)) : Optional.empty(), in.findings());
  }
}
