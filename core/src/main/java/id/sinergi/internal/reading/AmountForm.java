package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;

import id.sinergi.finding.Text;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number for a period: {@code {"period", "value"}} or {@code {"period", "amount"}}. */
final class AmountForm extends Form {

  private static final Text NEGATIVE =
      Text.of(
          "Mungkin tanda minus tertinggal; angka ini harus 0 atau lebih.",
          "Maybe a minus sign was left in; the number must be 0 or more.");

  private static final Shape<AmountForm> VALUE =
      Shape.<AmountForm>of()
          .required("period", (in, form) -> form.period = in.period())
          .required("value", (in, form) -> form.number = in.quantity())
          .build();

  private static final Shape<AmountForm> AMOUNT =
      Shape.<AmountForm>of()
          .required("period", (in, form) -> form.period = in.period())
          .required("amount", (in, form) -> form.number = in.quantity())
          .build();

  private static final Shape<AmountForm> EXCESS =
      Shape.<AmountForm>of()
          .required("period", (in, form) -> form.period = in.period())
          .required("amount", (in, form) -> form.number = notNegative(in))
          .build();

  private @Nullable Period period;
  private double number = Double.NaN;

  /** A baseline; what it keeps goes to the form around it. */
  static AmountForm baseline(JsonIn in, Form around) {
    AmountForm form = read(in, VALUE);
    around.adopt("baseline", form);
    return form;
  }

  /** The lines of a budget. */
  static List<AmountForm> budget(JsonIn in) {
    return list(in, AMOUNT);
  }

  /** Planned overlaps. */
  static List<AmountForm> overlaps(JsonIn in) {
    return list(in, EXCESS);
  }

  private static List<AmountForm> list(JsonIn in, Shape<AmountForm> shape) {
    List<AmountForm> forms = new ArrayList<>(1);
    if (in.startList()) {
      while (in.nextItem()) {
        forms.add(read(in, shape));
      }
    }
    return forms;
  }

  private static AmountForm read(JsonIn in, Shape<AmountForm> shape) {
    var form = new AmountForm();
    shape.read(in, form);
    return form;
  }

  /** A quantity of 0 or more; NaN if it is none. */
  static double notNegative(JsonIn in) {
    double value = in.quantity();
    if (value < 0) {
      in.invalid(Double.toString(value), NEGATIVE);
      return Double.NaN;
    }
    return value;
  }

  Period period() {
    return filled(period);
  }

  double number() {
    return number;
  }
}
