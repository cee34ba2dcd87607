package id.sinergi.audit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.sinergi.exchange.CsvStyle;
import id.sinergi.exchange.PrintedTables;
import id.sinergi.rule.Standard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows that somebody classified by hand beside what the audit says of them.
 *
 * @param id of the row
 * @param theirs the class of the file, such as {@code truncate F1 r/t}
 * @param ours the same words, from the audit
 * @param isComputedAlike whether the file's figure, of so many decimals, is ours rounded
 */
record Classified(String id, String theirs, String ours, boolean isComputedAlike) {

  private static final CsvStyle STYLE =
      CsvStyle.PLAIN
          .withHeading("id", "row_id")
          .withHeading("target", "target_num")
          .withHeading("actual", "realisasi_num")
          .withHeading("attainment", "capaian_num");

  private static final Map<Standard, String> FORMULAS =
      Map.of(
          Standard.TARGET_RATIO, "F1 r/t",
          Standard.MIRROR, "F2 (2t-r)/t",
          Standard.RECIPROCAL, "F3 t/r");

  static List<Classified> read(Path file) {
    List<Audited> audited = Audit.of(PrintedTables.read(file, STYLE).orElseThrow()).rows();
    List<Classified> all = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord record : records) {
        Audited row = audited.get(all.size());
        String theirs = (record.getField("check_result") + " " + record.getField("formula"));
        all.add(
            new Classified(
                record.getField("row_id"),
                theirs.strip(),
                words(row),
                isAlike(record.getField("computed"), row)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (audited.size() != all.size()) {
      throw new AssertionError("The audit looked at " + audited.size() + " of " + all.size());
    }
    return all;
  }

  /** A line for each class of theirs and ours, with how many rows are of both. */
  static String confusion(List<Classified> all) {
    Map<String, Integer> counts = new TreeMap<>();
    all.forEach(it -> counts.merge(it.theirs + " -> " + it.ours, 1, Integer::sum));
    StringBuilder lines = new StringBuilder();
    counts.forEach(
        (pair, count) -> lines.append(String.format(Locale.ROOT, "%3d %s\n", count, pair)));
    return lines.toString();
  }

  boolean isSame() {
    return theirs.equals(ours);
  }

  private static String words(Audited row) {
    return switch (row.match()) {
      case NOT_PRINTED -> "capaian_not_printed";
      case NO_ANSWER -> "zero_target";
      case INCOMPLETE -> "incomplete";
      case DOES_NOT_FOLLOW -> "NO_MATCH nearest " + words(row.derivation().orElseThrow());
      case FOLLOWS ->
          words(row.habit().orElseThrow()) + " " + words(row.derivation().orElseThrow());
    };
  }

  private static String words(Habit habit) {
    return switch (habit) {
      case EXACT, HALF_UP -> "round";
      case TRUNCATED -> "truncate";
      case ROUNDED_UP -> "round_up";
      case PADDED_WHOLE -> "rounded_to_0_then_padded";
      case PADDED_TENTHS -> "rounded_to_1_then_padded";
    };
  }

  private static String words(Derivation derivation) {
    if (derivation instanceof Derivation.Attained attained) {
      return FORMULAS.get(attained.formula());
    }
    if (derivation instanceof Derivation.Capped capped) {
      return FORMULAS.get(capped.formula()).substring(0, 2) + "cap100";
    }
    return derivation instanceof Derivation.Fraction ? "F6 r/t (fraction)" : "F5 printed=realisasi";
  }

  private static boolean isAlike(String computed, Audited row) {
    return computed.isEmpty()
        ? row.computed().isEmpty()
        : row.computed()
                .orElseThrow()
                .setScale(4, RoundingMode.HALF_UP)
                .compareTo(new BigDecimal(computed))
            == 0;
  }
}
