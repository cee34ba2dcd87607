package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;

import id.sinergi.indicator.Extras;
import id.sinergi.indicator.Spending;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code {"node", "period", "amount", "reportedAt"}}. */
final class SpendingForm extends Form {

  private static final Shape<SpendingForm> SHAPE =
      Shape.<SpendingForm>of()
          .required("node", (in, form) -> form.node = in.name())
          .required("period", (in, form) -> form.period = in.period())
          .required("amount", (in, form) -> form.amount = in.quantity())
          .optional("reportedAt", (in, form) -> form.reportedAt = in.instant())
          .build();

  private @Nullable String node;
  private @Nullable Period period;
  private double amount = Double.NaN;
  private @Nullable Instant reportedAt;

  static SpendingForm read(JsonIn in) {
    var form = new SpendingForm();
    SHAPE.read(in, form);
    return form;
  }

  Spending toSpending() {
    return new Spending(
        filled(node), filled(period), amount, Optional.ofNullable(reportedAt), Extras.of(kept()));
  }
}
