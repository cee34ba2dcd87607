package id.sinergi.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was filled into the blanks of a form. */
final class Blanks {

  private Blanks() {}

  /** A field without which the form would have had a fault. */
  static <T> T filled(@Nullable T value) {
    return Objects.requireNonNull(value);
  }

  /** What each form of a list says; without the cost of a stream where there is none. */
  static <F, T> List<T> each(List<F> forms, Function<F, T> maker) {
    if (forms.isEmpty()) {
      return List.of();
    }
    List<T> made = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      made.add(maker.apply(forms.get(i)));
    }
    return made;
  }

  /** A number; NaN if the field was not there. */
  static OptionalDouble number(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
