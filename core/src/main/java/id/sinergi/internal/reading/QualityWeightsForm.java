package id.sinergi.internal.reading;

import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.rule.Control;
import id.sinergi.rule.Quality;
import id.sinergi.rule.QualityWeights;
import id.sinergi.rule.Validity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** {@code {"EXACT": {"LOW": 1.2, ...}, ...}}: the weight of each validity and control. */
final class QualityWeightsForm extends Form {

  private static final Shape<QualityWeightsForm> SHAPE = shape();

  private final Map<Quality, Double> weights = new HashMap<>();

  static void read(JsonIn in, RulebookForm rulebook) {
    var form = new QualityWeightsForm();
    int before = in.faults();
    SHAPE.read(in, form);
    rulebook.adopt("qualityWeights", form);
    if (in.faults() == before) {
      rulebook.change(builder -> builder.qualityWeights(new QualityWeights(form.weights)));
    }
  }

  private static Shape<QualityWeightsForm> shape() {
    Shape.Builder<QualityWeightsForm> shape = Shape.of();
    for (Validity validity : Validity.values()) {
      shape.optional(validity.name(), (in, form) -> form.row(in, validity));
    }
    return shape.build();
  }

  private void row(JsonIn in, Validity validity) {
    var row = new Row();
    Row.SHAPE.read(in, row);
    adopt(validity.name(), row);
    row.weights.forEach((control, weight) -> weights.put(new Quality(validity, control), weight));
  }

  /** The weights of one validity. */
  private static final class Row extends Form {

    private static final Shape<Row> SHAPE = shape();

    private final Map<Control, Double> weights = new EnumMap<>(Control.class);

    private static Shape<Row> shape() {
      Shape.Builder<Row> shape = Shape.of();
      for (Control control : Control.values()) {
        shape.optional(
            control.name(), (in, form) -> form.weights.put(control, AmountForm.notNegative(in)));
      }
      return shape.build();
    }
  }
}
