package id.sinergi.internal.reading;

import id.sinergi.figure.Band;
import id.sinergi.figure.Scale;
import id.sinergi.finding.Place;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code {"bands": [...], "roundFirst"}}, the bands from the top. */
final class ScaleForm extends Form {

  private static final Shape<ScaleForm> SHAPE =
      Shape.<ScaleForm>of()
          .required("bands", (in, form) -> form.bands(in))
          .optional("roundFirst", (in, form) -> form.roundFirst = in.flag())
          .build();

  private final List<BandForm> bands = new ArrayList<>();
  private boolean roundFirst;

  /** Reads it; what it keeps goes to the form around it. */
  static @Nullable Scale read(JsonIn in, Form around, String field) {
    var form = new ScaleForm();
    int before = in.faults();
    Place begin = in.here();
    SHAPE.read(in, form);
    for (int i = 0; i < form.bands.size(); i++) {
      form.adopt("bands/" + i, form.bands.get(i));
    }
    around.adopt(field, form);
    try {
      return in.faults() == before ? form.toScale() : null;
    } catch (IllegalArgumentException e) {
      in.refusedAt(begin, field, e);
      return null;
    }
  }

  private void bands(JsonIn in) {
    if (in.startList()) {
      while (in.nextItem()) {
        bands.add(BandForm.read(in));
      }
    }
  }

  private Scale toScale() {
    List<Band> looks = Looks.of(bands.size());
    List<Band> all = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      all.add(bands.get(i).toBand(looks.get(i)));
    }
    return Scale.of(all).roundFirst(roundFirst);
  }
}
