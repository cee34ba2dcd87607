package id.sinergi.internal.reading;

import id.sinergi.figure.Band;
import id.sinergi.figure.Scale;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code {"bands": [...], "roundFirst"}}, the bands from the top; without them, the base's. */
final class ScaleForm extends Form {

  private static final Shape<ScaleForm> SHAPE =
      Shape.<ScaleForm>of()
          .optional("bands", (in, form) -> form.bands(in))
          .optional("roundFirst", (in, form) -> form.roundFirst = in.flag())
          .atLeastOne("bands", "roundFirst")
          .build();

  private final Place place;
  private final List<BandForm> bands = new ArrayList<>();
  private boolean isChange = true; // of what the base has
  private boolean roundFirst;
  private @Nullable Scale scale;

  private ScaleForm(Place place) {
    this.place = place;
  }

  /** Reads it; what it keeps goes to the form around it. */
  static ScaleForm read(JsonIn in, Form around, String field) {
    var form = new ScaleForm(in.here());
    int before = in.faults();
    SHAPE.read(in, form);
    for (int i = 0; i < form.bands.size(); i++) {
      form.adopt("bands/" + i, form.bands.get(i));
    }
    around.adopt(field, form);
    boolean isClean = in.faults() == before;
    form.isChange &= isClean;
    try {
      form.scale = isClean && !form.isChange ? form.toScale() : null;
    } catch (IllegalArgumentException e) {
      in.refusedAt(form.place, field, e);
    }
    return form;
  }

  /** The scale, from what the base has; empty if it has faults, or no bands, which is reported. */
  Optional<Scale> toScale(JsonIn in, Optional<Scale> base) {
    if (isChange && base.isEmpty()) {
      in.reportAt(place, FindingCode.MISSING_FIELD, "bands");
    }
    return isChange ? base.map(it -> it.roundFirst(roundFirst)) : Optional.ofNullable(scale);
  }

  private void bands(JsonIn in) {
    isChange = false;
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
