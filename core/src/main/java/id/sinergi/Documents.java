package id.sinergi;

import id.sinergi.audit.PrintedRow;
import id.sinergi.cascade.Cascade;
import id.sinergi.exchange.ActualsDocuments;
import id.sinergi.exchange.Cascades;
import id.sinergi.exchange.CsvStyle;
import id.sinergi.exchange.PrintedTables;
import id.sinergi.exchange.Reading;
import id.sinergi.finding.Finding;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.indicator.Actuals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A cascade and its actuals, read from files.
 *
 * @param findings what was found in them; entries of actuals that are errors took no part
 */
record Documents(Cascade cascade, Actuals actuals, List<Finding> findings) {

  static Documents read(Path cascade, List<Path> actuals) {
    Reading<Cascade> reading = read(cascade, () -> Cascades.read(cascade));
    Cascade read = reading.orElseThrow();
    List<Finding> findings = new ArrayList<>(reading.findings());
    List<Finding> unreadable = new ArrayList<>();
    Actuals all = Actuals.empty();
    for (Path file : actuals) {
      Reading<Actuals> more = read(file, () -> ActualsDocuments.read(file, read));
      Optional<Actuals> value = more.value();
      if (value.isPresent()) {
        all = all.plus(value.get());
        findings.addAll(more.findings());
      } else {
        unreadable.addAll(more.findings());
      }
    }
    if (!unreadable.isEmpty()) {
      throw new InvalidDocumentException(unreadable);
    }
    return new Documents(read, all, findings);
  }

  static Reading<List<PrintedRow>> read(Path table, CsvStyle style) {
    return read(table, () -> PrintedTables.read(table, style));
  }

  private static <T> T read(Path file, Supplier<T> reader) {
    try {
      return reader.get();
    } catch (UncheckedIOException e) {
      String why =
          e.getCause() instanceof NoSuchFileException
              ? "there is none"
              : String.valueOf(e.getCause());
      throw new UncheckedIOException(
          "The file ("
              + file
              + ") cannot be read: "
              + why
              + ". Maybe it is in another directory than ("
              + Path.of("").toAbsolutePath()
              + ").",
          new IOException(e));
    }
  }
}
