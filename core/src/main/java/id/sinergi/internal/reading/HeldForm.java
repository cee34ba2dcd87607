package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;

import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code {"indicator", "agency"}} and a value or a range: what a figure was held against. */
public final class HeldForm extends Form {
  private static final Shape<HeldForm> SHAPE =
      Shape.<HeldForm>of()
          .required("indicator", (in, form) -> form.indicator = in.name())
          .optional("agency", (in, form) -> form.agency = in.name())
          .optional("value", (in, form) -> form.value = in.computed())
          .optional("low", (in, form) -> form.low = in.computed())
          .optional("high", (in, form) -> form.high = in.computed())
          .exactlyOne("value", "low high")
          .build();

  private @Nullable String indicator;
  private @Nullable String agency;
  private double value = Double.NaN;
  private double low = Double.NaN;
  private double high = Double.NaN;

  static HeldForm read(JsonIn in) {
    var form = new HeldForm();
    SHAPE.read(in, form);
    return form;
  }

  public String indicator() {
    return filled(indicator);
  }

  public Optional<String> agency() {
    return Optional.ofNullable(agency);
  }

  public double low() {
    return Double.isNaN(value) ? low : value;
  }

  public double high() {
    return Double.isNaN(value) ? high : value;
  }
}
