package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;

import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Extras;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.ReportStatus;
import id.sinergi.indicator.Reported;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.internal.json.Trail;
import id.sinergi.internal.json.Words;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One actual: a value, the two parts of a ratio, or why there is none. */
final class ActualForm extends Form {

  private static final Words<ReportStatus> STATUSES = Words.of(ReportStatus.class);

  private static final Shape<ActualForm> SHAPE =
      Shape.<ActualForm>of()
          .required("indicator", (in, form) -> form.indicator = in.name(form.indicators))
          .required("agency", (in, form) -> form.agency = in.name())
          .required("period", (in, form) -> form.period = in.period())
          .optional("value", (in, form) -> form.value = in.quantity())
          .optional("numerator", (in, form) -> form.numerator = in.quantity())
          .optional("denominator", (in, form) -> form.denominator = in.quantity())
          .optional("notApplicable", (in, form) -> form.notApplicable = in.name())
          .optional("status", (in, form) -> form.status = in.word(STATUSES))
          .optional("reportedAt", (in, form) -> form.reportedAt = in.instant())
          .optional("evidence", (in, form) -> form.evidence = in.shared())
          .optional("note", (in, form) -> form.note = in.text())
          .exactlyOne("value", "numerator denominator", "notApplicable")
          .build();

  private final Trail<Indicator> indicators;
  private @Nullable String indicator;
  private @Nullable String agency;
  private @Nullable Period period;
  private double value = Double.NaN;
  private double numerator = Double.NaN;
  private double denominator = Double.NaN;
  private @Nullable String notApplicable;
  private @Nullable ReportStatus status = ReportStatus.FINAL;
  private @Nullable Instant reportedAt;
  private @Nullable String evidence;
  private @Nullable String note;

  private ActualForm(Trail<Indicator> indicators) {
    this.indicators = indicators;
  }

  /** Reads it; the trail is of the indicators that it can be of. */
  static ActualForm read(JsonIn in, Trail<Indicator> indicators) {
    var form = new ActualForm(indicators);
    SHAPE.read(in, form);
    return form;
  }

  Actual toActual() {
    return new Actual(
        filled(indicator),
        filled(agency),
        filled(period),
        reported(),
        filled(status),
        Optional.ofNullable(reportedAt),
        Optional.ofNullable(evidence),
        Optional.ofNullable(note),
        Extras.of(kept()));
  }

  private Reported reported() {
    if (notApplicable != null) {
      return new Reported.NotApplicable(notApplicable);
    }
    return Double.isNaN(value)
        ? new Reported.Ratio(numerator, denominator)
        : new Reported.Value(value);
  }
}
