package id.sinergi.exchange;

import id.sinergi.audit.PrintedRow;
import id.sinergi.figure.Numeral;
import id.sinergi.finding.Text;
import id.sinergi.internal.csv.CsvColumn;
import id.sinergi.internal.csv.CsvRow;
import id.sinergi.rule.Polarity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of a printed table, and how a row of it is read. */
final class PrintedColumns {
  private static final String ID = "id";
  private static final String INDICATOR = "indicator";
  private static final String POLARITY = "polarity";
  private static final String TARGET = "target";
  private static final String ACTUAL = "actual";
  private static final String BASELINE = "baseline";
  private static final String ATTAINMENT = "attainment";

  private static final List<CsvColumn> USUAL =
      List.of(
          new CsvColumn(ID, List.of("no", "id"), false),
          new CsvColumn(INDICATOR, List.of("indikator", "indicator"), false),
          new CsvColumn(POLARITY, List.of("polaritas", "polarity"), false),
          new CsvColumn(TARGET, List.of("target"), true),
          new CsvColumn(ACTUAL, List.of("realisasi", "actual"), true),
          new CsvColumn(BASELINE, List.of("baseline"), false),
          new CsvColumn(ATTAINMENT, List.of("capaian", "attainment"), true));

  private static final Map<String, Polarity> POLARITIES =
      Map.of(
          "maximize", Polarity.MAXIMIZE,
          "max", Polarity.MAXIMIZE,
          "minimize", Polarity.MINIMIZE,
          "min", Polarity.MINIMIZE,
          "stabilize", Polarity.STABILIZE,
          "stabil", Polarity.STABILIZE);

  private static final Text A_POLARITY =
      Text.of(
          "Seharusnya (MAXIMIZE), (MINIMIZE), (STABILIZE), (max), (min), (stabil) atau kosong.",
          "It should be (MAXIMIZE), (MINIMIZE), (STABILIZE), (max), (min), (stabil) or nothing.");

  /** Two numbers, neither of which is cut at its own sign. */
  private static final Pattern RANGE = Pattern.compile("(.*[0-9%])\\s*+(?:-|–|s\\.d\\.)\\s*+(.+)");

  private final Map<String, CsvColumn> columns = new LinkedHashMap<>();
  private final Numeral.Style numbers;

  private PrintedColumns(Numeral.Style numbers) {
    this.numbers = numbers;
  }

  static PrintedColumns of(CsvStyle style) {
    PrintedColumns made = new PrintedColumns(style.numbers());
    USUAL.forEach(column -> made.columns.put(column.name(), column));
    style
        .headings()
        .forEach(
            (name, heading) -> {
              CsvColumn usual = made.columns.get(name);
              if (usual == null) {
                throw new IllegalArgumentException(
                    "There is no column ("
                        + name
                        + ") in a printed table. Maybe one of ("
                        + String.join(", ", made.columns.keySet())
                        + ") is meant.");
              }
              made.columns.put(name, new CsvColumn(name, List.of(heading), true));
            });
    return made;
  }

  List<CsvColumn> all() {
    return List.copyOf(columns.values());
  }

  /** Empty if a cell cannot be read; all of them are named. */
  Optional<PrintedRow> row(CsvRow row) {
    PrintedRow printed = PrintedRow.of(name(row)).at(row.place(column(ATTAINMENT)));
    printed = polarity(row, printed);
    printed = target(row, printed);
    printed = with(row, ACTUAL, printed, PrintedRow::withActual);
    printed = with(row, BASELINE, printed, PrintedRow::withBaseline);
    printed = with(row, ATTAINMENT, printed, PrintedRow::withFigure);
    return row.isSound() ? Optional.of(printed) : Optional.empty();
  }

  private CsvColumn column(String name) {
    CsvColumn column = columns.get(name);
    if (column == null) {
      throw new IllegalStateException("There is no column (" + name + ").");
    }
    return column;
  }

  /** The number of the row as printed, else its indicator, else its number in the table. */
  private String name(CsvRow row) {
    for (String name : List.of(ID, INDICATOR)) {
      String text = row.text(column(name));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return String.valueOf(row.number());
  }

  private PrintedRow polarity(CsvRow row, PrintedRow printed) {
    String text = row.text(column(POLARITY));
    if (text.isEmpty()) {
      return printed;
    }
    Polarity polarity = POLARITIES.get(text.toLowerCase(Locale.ROOT));
    if (polarity == null) {
      row.fault(column(POLARITY), A_POLARITY);
      return printed;
    }
    return printed.withPolarity(polarity);
  }

  private PrintedRow with(
      CsvRow row,
      String name,
      PrintedRow printed,
      BiFunction<PrintedRow, BigDecimal, PrintedRow> with) {
    return row.number(column(name), numbers).map(it -> with.apply(printed, it)).orElse(printed);
  }

  private PrintedRow target(CsvRow row, PrintedRow printed) {
    Matcher range = RANGE.matcher(row.text(column(TARGET)));
    if (range.matches()) {
      try {
        Optional<BigDecimal> low = CsvRow.read(range.group(1), numbers);
        Optional<BigDecimal> high = CsvRow.read(range.group(2), numbers);
        if (low.isPresent() && high.isPresent()) {
          return printed.withTarget(low.get(), high.get());
        }
      } catch (IllegalArgumentException e) {
        // no range of two numbers upwards: what it is instead is said of the whole cell
      }
    }
    return with(row, TARGET, printed, PrintedRow::withTarget);
  }
}
