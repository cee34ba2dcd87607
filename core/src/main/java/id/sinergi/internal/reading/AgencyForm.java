package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;

import id.sinergi.cascade.CascadeDraft;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.internal.json.Words;
import id.sinergi.rule.Rulebook;
import id.sinergi.time.During;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code {"id", "name", "kind", "parent", "rulebook", "during"}}. */
final class AgencyForm extends EntryForm {

  private static final Words<AgencyKind> KINDS = Words.of(AgencyKind.class);

  private static final Shape<AgencyForm> SHAPE =
      Shape.<AgencyForm>of()
          .required("id", (in, form) -> form.id = in.name())
          .required("name", (in, form) -> form.name = in.text())
          .required("kind", (in, form) -> form.kind = in.word(KINDS))
          .optional("parent", (in, form) -> form.parent = in.name())
          .optional("rulebook", (in, form) -> form.rulebook = RulebookRef.read(in, form))
          .optional("during", (in, form) -> form.during = DuringForm.read(in, form))
          .build();

  private @Nullable String id;
  private @Nullable String name;
  private @Nullable AgencyKind kind;
  private @Nullable String parent;
  @Nullable RulebookRef rulebook;
  private During during = During.ALWAYS;
  private Optional<Rulebook> own = Optional.empty();

  static AgencyForm read(JsonIn in) {
    var form = new AgencyForm();
    SHAPE.read(in, form);
    return form;
  }

  /** Sets the rulebook that was named or written here, which is found last. */
  void rulebook(Rulebook found) {
    own = Optional.of(found);
  }

  @Override
  @Nullable String id() {
    return id;
  }

  @Override
  void addTo(CascadeDraft draft, int at) {
    Optional<String> outer = Optional.ofNullable(parent);
    draft.add(new Agency(filled(id), filled(name), filled(kind), outer, own, during), at);
  }

  @Override
  String path() {
    return "/agencies/" + segment(filled(id));
  }

  @Override
  void tell(References references) {
    references.to("agencies", "/parent", parent);
  }
}
