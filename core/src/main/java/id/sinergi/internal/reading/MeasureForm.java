package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;
import static id.sinergi.internal.reading.Blanks.number;

import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Measure;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.time.During;
import org.jspecify.annotations.Nullable;

/** {@code {"node", "indicator", "weight", "during"}}. */
final class MeasureForm extends EntryForm {

  private static final Shape<MeasureForm> SHAPE =
      Shape.<MeasureForm>of()
          .required("node", (in, form) -> form.node = in.name())
          .required("indicator", (in, form) -> form.indicator = in.name())
          .optional("weight", (in, form) -> form.weight = in.quantity())
          .optional("during", (in, form) -> form.during = DuringForm.read(in, form))
          .build();

  private @Nullable String node;
  private @Nullable String indicator;
  private double weight = Double.NaN;
  private During during = During.ALWAYS;

  static MeasureForm read(JsonIn in) {
    var form = new MeasureForm();
    SHAPE.read(in, form);
    return form;
  }

  @Override
  void addTo(CascadeDraft draft, int at) {
    draft.add(new Measure(filled(node), filled(indicator), number(weight), during), at);
  }

  @Override
  String path() {
    return "/measures/" + segment(filled(node)) + "/" + segment(filled(indicator));
  }

  @Override
  void tell(References references) {
    references.to("nodes", "/node", node);
    references.to("indicators", "/indicator", indicator);
  }
}
