package id.sinergi.internal.writing;

import id.sinergi.figure.Band;
import id.sinergi.figure.Scale;
import id.sinergi.internal.json.JsonOut;
import id.sinergi.internal.reading.Looks;
import id.sinergi.rule.Control;
import id.sinergi.rule.Quality;
import id.sinergi.rule.QualityWeights;
import id.sinergi.rule.Validity;
import java.util.List;

/** Writes the tables of a rulebook: scales, and weights from quality. */
final class ScaleWriting {

  private ScaleWriting() {}

  static void scale(JsonOut out, String name, Scale scale, Kept kept) {
    out.begin(name).beginList("bands");
    List<Band> looks = Looks.of(scale.bands().size());
    for (int i = 0; i < looks.size(); i++) {
      band(out, scale.bands().get(i), looks.get(i), kept.in("bands", i));
    }
    out.endList();
    if (scale.roundsFirst()) {
      out.flag("roundFirst", true);
    }
    kept.write(out);
    out.end();
  }

  private static void band(JsonOut out, Band band, Band look, Kept kept) {
    out.begin().text("id", band.id());
    if (!band.isLowest()) {
      out.number("from", band.from());
    }
    if (band.open()) {
      out.flag("open", true);
    }
    out.text("labelId", band.label().id()).text("labelEn", band.label().en());
    if (!band.colour().equals(look.colour())) {
      out.text("colour", band.colour());
    }
    if (band.shape() != look.shape()) {
      out.word("shape", band.shape());
    }
    kept.write(out);
    out.end();
  }

  static void weights(JsonOut out, QualityWeights weights, Kept kept) {
    out.begin("qualityWeights");
    for (Validity validity : Validity.values()) {
      Kept row = kept.in(validity.name());
      boolean some = weights.weights().keySet().stream().anyMatch(it -> it.validity() == validity);
      if (some || !row.isNothing()) {
        out.begin(validity.name());
        for (Control control : Control.values()) {
          Double weight = weights.weights().get(new Quality(validity, control));
          if (weight != null) {
            out.number(control.name(), weight);
          }
        }
        row.write(out);
        out.end();
      }
    }
    kept.write(out);
    out.end();
  }
}
