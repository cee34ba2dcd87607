package id.sinergi.internal.reading;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.EntryChecks;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Nearest;
import id.sinergi.finding.Place;
import id.sinergi.finding.Severity;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Extras;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Spending;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.internal.json.Trail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one actuals document. An entry with a fault is left out, and named; the rest is kept. A
 * fault in the head leaves nothing, since every entry depends on it.
 */
public final class ActualsReading extends Form {

  /** The format that is read. */
  public static final String FORMAT = "sinergi-actuals/1";

  private static final Text KIND = Text.of("cascade", "cascade");

  private static final Shape<ActualsReading> SHAPE =
      Shape.<ActualsReading>of()
          .required("format", (in, it) -> in.format(FORMAT))
          .optional("cascade", (in, it) -> it.cascade())
          .optional("reportedAt", (in, it) -> it.reportedAt = in.instant())
          .optional("actuals", (in, it) -> it.actuals())
          .optional("overlaps", (in, it) -> it.overlaps())
          .optional("spending", (in, it) -> it.spending())
          .build();

  /** A check of one kind of entry. */
  private interface Check<T> {
    List<Finding> of(EntryChecks checks, T entry, String pointer);
  }

  private final JsonIn in;
  private final Optional<String> expected;
  private final Optional<EntryChecks> checks;
  private final Trail<Indicator> indicators;
  private final List<Actual> actuals = new ArrayList<>();
  private final List<Overlap> overlaps = new ArrayList<>();
  private final List<Spending> spending = new ArrayList<>();
  private @Nullable String cascade;
  private @Nullable Instant reportedAt;
  private int tolerated;

  /**
   * A reading of the document at which the source stands.
   *
   * @param of the cascade that the entries are checked against; without one they are not
   */
  public ActualsReading(JsonIn in, Optional<Cascade> of) {
    this.in = in;
    this.expected = of.map(Cascade::id);
    this.checks = of.map(Cascade::entryChecks);
    this.indicators = new Trail<>(of.map(Cascade::indicators).orElse(List.of()), Indicator::id);
  }

  /** Reads the document; the faults are then those of the source. */
  public void read() {
    SHAPE.read(in, this);
  }

  /** What was read; empty if the head of the document has a fault. */
  public Optional<Actuals> toActuals() {
    if (in.faults() > tolerated) {
      return Optional.empty();
    }
    Actuals.Builder builder = Actuals.builder().extras(Extras.of(kept()));
    if (cascade != null) {
      builder.cascade(cascade);
    }
    actuals.forEach(it -> builder.add(it.reportedAt().isPresent() ? it : dated(it)));
    overlaps.forEach(it -> builder.add(it.reportedAt().isPresent() ? it : dated(it)));
    spending.forEach(it -> builder.add(it.reportedAt().isPresent() ? it : dated(it)));
    return Optional.of(builder.build());
  }

  private Actual dated(Actual entry) {
    return reportedAt == null ? entry : entry.reportedAt(reportedAt);
  }

  private Overlap dated(Overlap entry) {
    return reportedAt == null ? entry : entry.reportedAt(reportedAt);
  }

  private Spending dated(Spending entry) {
    return reportedAt == null ? entry : entry.reportedAt(reportedAt);
  }

  /** Actuals of another cascade are read all the same: ids decide, entry by entry. */
  private void cascade() {
    cascade = in.name();
    if (cascade != null && expected.isPresent() && !expected.get().equals(cascade)) {
      Text hint = Nearest.hint(cascade, List.of(expected.get()));
      Finding other =
          FindingCode.UNKNOWN_REFERENCE.of(in.here(), List.of(cascade), KIND, cascade, hint);
      in.add(other.withSeverity(Severity.WARNING));
      tolerated++;
    }
  }

  private void actuals() {
    entries(
        "actuals",
        it -> ActualForm.read(it, indicators),
        ActualForm::toActual,
        EntryChecks::check,
        actuals);
  }

  private void overlaps() {
    entries("overlaps", OverlapForm::read, OverlapForm::toOverlap, EntryChecks::check, overlaps);
  }

  private void spending() {
    entries("spending", SpendingForm::read, SpendingForm::toSpending, EntryChecks::check, spending);
  }

  private <F, T> void entries(
      String section,
      Function<JsonIn, F> reader,
      Function<F, T> maker,
      Check<T> check,
      List<T> into) {
    if (!in.startList()) {
      return;
    }
    for (int at = 0; in.nextItem(); at++) {
      int before = in.faults();
      long begin = in.position();
      F form = reader.apply(in);
      if (in.faults() == before) {
        entry(section, at, begin, maker, form, check, into);
      }
      tolerated += in.faults() - before;
    }
  }

  private <F, T> void entry(
      String section,
      int at,
      long begin,
      Function<F, T> maker,
      F form,
      Check<T> check,
      List<T> into) {
    try {
      T entry = maker.apply(form);
      List<Finding> findings = checks.isPresent() ? check.of(checks.get(), entry, "") : List.of();
      if (findings.isEmpty() || findings.stream().noneMatch(Finding::isError)) {
        into.add(entry);
      }
      for (Finding finding : findings) {
        String below = finding.place() instanceof Place.Json json ? json.pointer() : "";
        in.add(finding.at(in.placeAt("/" + section + "/" + at + below, begin)));
      }
    } catch (IllegalArgumentException e) {
      in.refused(e);
    }
  }
}
