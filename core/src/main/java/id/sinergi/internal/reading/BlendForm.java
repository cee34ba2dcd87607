package id.sinergi.internal.reading;

import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.internal.json.Words;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Credit;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** A word, or {@code {"blend": 0.5}}: a basis, or a credit. */
final class BlendForm extends Form {

  private static final Words<Basis.Side> SIDES = Words.of(Basis.Side.class);
  private static final Words<Credit.View> VIEWS = Words.of(Credit.View.class);

  private static final Shape<BlendForm> SHAPE =
      Shape.<BlendForm>of().required("blend", (in, form) -> form.part = in.part()).build();

  private double part = Double.NaN;

  static @Nullable Basis basis(JsonIn in, Form around) {
    return in.isObject() ? blend(in, around, "basis", Basis::blend) : in.word(SIDES);
  }

  static @Nullable Credit credit(JsonIn in, Form around) {
    return in.isObject() ? blend(in, around, "credit", Credit::blend) : in.word(VIEWS);
  }

  private static <T> @Nullable T blend(JsonIn in, Form around, String field, DoubleFunction<T> of) {
    var form = new BlendForm();
    SHAPE.read(in, form);
    around.adopt(field, form);
    return Double.isNaN(form.part) ? null : of.apply(form.part);
  }
}
