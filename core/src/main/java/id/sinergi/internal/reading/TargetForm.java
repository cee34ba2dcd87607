package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;

import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code {"period", "plan", "effective"}} and a value, a range, or a change from the baseline. */
final class TargetForm extends Form {

  private static final Shape<TargetForm> SHAPE =
      Shape.<TargetForm>of()
          .required("period", (in, form) -> form.period = in.period())
          .optional("value", (in, form) -> form.value = in.quantity())
          .optional("low", (in, form) -> form.low = in.quantity())
          .optional("high", (in, form) -> form.high = in.quantity())
          .optional("fromBaseline", (in, form) -> form.fromBaseline = in.quantity())
          .optional("plan", (in, form) -> form.plan = in.name())
          .optional("effective", (in, form) -> form.effective = in.instant())
          .exactlyOne("value", "low high", "fromBaseline")
          .build();

  private @Nullable Period period;
  private double value = Double.NaN;
  private double low = Double.NaN;
  private double high = Double.NaN;
  private double fromBaseline = Double.NaN;
  private @Nullable String plan;
  private @Nullable Instant effective;

  static List<TargetForm> list(JsonIn in) {
    List<TargetForm> forms = new ArrayList<>();
    if (in.startList()) {
      while (in.nextItem()) {
        var form = new TargetForm();
        SHAPE.read(in, form);
        forms.add(form);
      }
    }
    return forms;
  }

  Target toTarget() {
    return new Target(
        filled(period), amount(), Optional.ofNullable(plan), Optional.ofNullable(effective));
  }

  private Target.Amount amount() {
    if (!Double.isNaN(value)) {
      return new Target.Amount.Exact(value);
    }
    return Double.isNaN(low)
        ? new Target.Amount.FromBaseline(fromBaseline)
        : new Target.Amount.Range(low, high);
  }
}
