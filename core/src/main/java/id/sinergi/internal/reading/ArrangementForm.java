package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;

import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Relation;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.internal.json.Words;
import id.sinergi.time.During;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code {"form", "coordinator", "during", "relation"}}. */
final class ArrangementForm extends Form {

  private static final Words<id.sinergi.indicator.Form> FORMS =
      Words.of(id.sinergi.indicator.Form.class);
  private static final Words<Relation> RELATIONS = Words.of(Relation.class);

  private static final Shape<ArrangementForm> SHAPE =
      Shape.<ArrangementForm>of()
          .required("form", (in, it) -> it.form = in.word(FORMS))
          .optional("coordinator", (in, it) -> it.coordinator = in.name())
          .optional("during", (in, it) -> it.during = DuringForm.read(in, it))
          .optional("relation", (in, it) -> it.relation = in.word(RELATIONS))
          .build();

  private id.sinergi.indicator.@Nullable Form form;
  @Nullable String coordinator;
  private During during = During.ALWAYS;
  private @Nullable Relation relation;

  /** Reads it; what it keeps goes to the form around it. */
  static ArrangementForm read(JsonIn in, Form around) {
    var form = new ArrangementForm();
    SHAPE.read(in, form);
    around.adopt("arrangement", form);
    return form;
  }

  Arrangement toArrangement() {
    return new Arrangement(
        filled(form), Optional.ofNullable(coordinator), during, Optional.ofNullable(relation));
  }
}
