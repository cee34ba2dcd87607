package id.sinergi.internal.reading;

import id.sinergi.finding.Text;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.time.During;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code {"from", "to"}}, dates, both included; an open end is left out. */
final class DuringForm extends Form {

  private static final Text SWAPPED =
      Text.of(
          "Mungkin tertukar: (from) lebih akhir daripada (to).",
          "Maybe they were swapped: (from) is after (to).");

  private static final Shape<DuringForm> SHAPE =
      Shape.<DuringForm>of()
          .optional("from", (in, form) -> form.from = in.date())
          .optional("to", (in, form) -> form.to = in.date())
          .build();

  private @Nullable LocalDate from;
  private @Nullable LocalDate to;

  /** Reads it; what it keeps goes to the form around it. */
  static During read(JsonIn in, Form around) {
    var form = new DuringForm();
    long begin = in.position();
    SHAPE.read(in, form);
    around.adopt("during", form);
    return form.toDuring(in, begin);
  }

  private During toDuring(JsonIn in, long begin) {
    LocalDate first = from == null ? LocalDate.MIN : from;
    LocalDate last = to == null ? LocalDate.MAX : to;
    if (!first.isAfter(last)) {
      return During.of(first, last);
    }
    if (first.equals(LocalDate.MAX) && last.equals(LocalDate.MIN)) {
      return During.NEVER;
    }
    in.invalid(first + ".." + last, SWAPPED, begin);
    return During.ALWAYS;
  }
}
