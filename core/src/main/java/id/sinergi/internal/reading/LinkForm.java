package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;
import static id.sinergi.internal.reading.Blanks.number;

import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkEnd;
import id.sinergi.cascade.LinkKind;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.internal.json.Words;
import id.sinergi.time.During;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code {"child", "parent", "kind", "weight", "consent", "proposedBy", "reason", ...}}. */
final class LinkForm extends EntryForm {

  private static final Words<LinkKind> KINDS = Words.of(LinkKind.class);
  private static final Words<Consent> CONSENTS = Words.of(Consent.class);
  private static final Words<LinkEnd> ENDS = Words.of(LinkEnd.class);

  private static final Shape<LinkForm> SHAPE =
      Shape.<LinkForm>of()
          .required("child", (in, form) -> form.child = in.name())
          .required("parent", (in, form) -> form.parent = in.name())
          .required("kind", (in, form) -> form.kind = in.word(KINDS))
          .optional("weight", (in, form) -> form.weight = in.quantity())
          .optional("consent", (in, form) -> form.consent = in.word(CONSENTS))
          .optional("proposedBy", (in, form) -> form.proposedBy = in.word(ENDS))
          .optional("reason", (in, form) -> form.reason = in.text())
          .optional("during", (in, form) -> form.during = DuringForm.read(in, form))
          .optional("note", (in, form) -> form.note = in.text())
          .build();

  private @Nullable String child;
  private @Nullable String parent;
  private @Nullable LinkKind kind;
  private double weight = Double.NaN;
  private @Nullable Consent consent = Consent.PROPOSED;
  private @Nullable LinkEnd proposedBy = LinkEnd.CHILD;
  private @Nullable String reason;
  private During during = During.ALWAYS;
  private @Nullable String note;

  static LinkForm read(JsonIn in) {
    var form = new LinkForm();
    SHAPE.read(in, form);
    return form;
  }

  @Override
  void addTo(CascadeDraft draft, int at) {
    draft.add(
        new Link(
            filled(child),
            filled(parent),
            filled(kind),
            number(weight),
            filled(consent),
            Optional.ofNullable(reason),
            during,
            Optional.ofNullable(note),
            filled(proposedBy)),
        at);
  }

  @Override
  String path() {
    String ends = segment(filled(parent)) + "/" + segment(filled(child));
    return "/links/" + ends + "/" + filled(kind);
  }

  @Override
  void tell(References references) {
    references.to("nodes", "/child", child);
    references.to("nodes", "/parent", parent);
  }
}
