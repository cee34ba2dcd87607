package id.sinergi.internal.reading;

import id.sinergi.finding.Text;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Polarity;
import java.util.EnumMap;
import java.util.Map;

/** {@code {"MAXIMIZE", "MINIMIZE", "STABILIZE"}}: the formula of each polarity. */
final class FormulasForm extends Form {

  private static final Text ANOTHER =
      Text.of(
          "Mungkin maksudnya rumus untuk polaritas lain.",
          "Maybe the formula of another polarity is meant.");
  private static final Text SORTED =
      Text.of("Mungkin urutkan titiknya menurut x.", "Maybe sort its points by x.");

  private static final Shape<FormulasForm> SHAPE =
      Shape.<FormulasForm>of()
          .optional("MAXIMIZE", (in, form) -> form.formula(in, Polarity.MAXIMIZE))
          .optional("MINIMIZE", (in, form) -> form.formula(in, Polarity.MINIMIZE))
          .optional("STABILIZE", (in, form) -> form.formula(in, Polarity.STABILIZE))
          .build();

  private final Map<Polarity, Formula> formulas = new EnumMap<>(Polarity.class);

  static void read(JsonIn in, RulebookForm rulebook) {
    var form = new FormulasForm();
    SHAPE.read(in, form);
    rulebook.adopt("formulas", form);
    form.formulas.forEach(
        (polarity, formula) -> rulebook.change(builder -> builder.formula(polarity, formula)));
  }

  private void formula(JsonIn in, Polarity polarity) {
    Formula formula = FormulaForm.read(in, this, polarity.name());
    if (formula == null) {
      return;
    }
    if (!formula.fits(polarity) || formula.runsAgainst(polarity)) {
      in.invalid(formula.id(), ANOTHER);
    } else if (!formula.isIncreasing()) {
      in.invalid(formula.id(), SORTED);
    } else {
      formulas.put(polarity, formula);
    }
  }
}
