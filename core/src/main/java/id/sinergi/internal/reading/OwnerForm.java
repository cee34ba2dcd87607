package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;

import id.sinergi.indicator.Owner;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import org.jspecify.annotations.Nullable;

/** {@code {"agency", "position"}}. */
final class OwnerForm extends Form {

  private static final Shape<OwnerForm> SHAPE =
      Shape.<OwnerForm>of()
          .required("agency", (in, form) -> form.agency = in.name())
          .required("position", (in, form) -> form.position = in.name())
          .build();

  @Nullable String agency;
  private @Nullable String position;

  /** Reads it; what it keeps goes to the form around it. */
  static OwnerForm read(JsonIn in, Form around) {
    var form = new OwnerForm();
    SHAPE.read(in, form);
    around.adopt("owner", form);
    return form;
  }

  Owner toOwner() {
    return new Owner(filled(agency), filled(position));
  }
}
