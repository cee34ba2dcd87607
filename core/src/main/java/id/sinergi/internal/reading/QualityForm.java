package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;

import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.internal.json.Words;
import id.sinergi.rule.Control;
import id.sinergi.rule.Quality;
import id.sinergi.rule.Validity;
import org.jspecify.annotations.Nullable;

/** {@code {"validity", "control"}}. */
final class QualityForm extends Form {

  private static final Words<Validity> VALIDITIES = Words.of(Validity.class);
  private static final Words<Control> CONTROLS = Words.of(Control.class);

  private static final Shape<QualityForm> SHAPE =
      Shape.<QualityForm>of()
          .required("validity", (in, form) -> form.validity = in.word(VALIDITIES))
          .required("control", (in, form) -> form.control = in.word(CONTROLS))
          .build();

  private @Nullable Validity validity;
  private @Nullable Control control;

  /** Reads it; what it keeps goes to the form around it. */
  static QualityForm read(JsonIn in, Form around) {
    var form = new QualityForm();
    SHAPE.read(in, form);
    around.adopt("quality", form);
    return form;
  }

  Quality toQuality() {
    return new Quality(filled(validity), filled(control));
  }
}
