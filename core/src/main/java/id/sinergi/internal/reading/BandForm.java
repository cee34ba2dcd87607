package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;

import id.sinergi.figure.Band;
import id.sinergi.finding.Text;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.internal.json.Words;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"id", "from", "labelId", "labelEn"}}; beyond these {@code open} (the limit itself is
 * outside), and {@code colour} and {@code shape} where they are not those of its position.
 */
final class BandForm extends Form {

  private static final Words<id.sinergi.figure.Shape> SHAPES =
      Words.of(id.sinergi.figure.Shape.class);
  private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");
  private static final Text A_COLOUR =
      Text.of(
          "Mungkin maksudnya warna seperti (#0072B2), dengan huruf besar.",
          "Maybe a colour such as (#0072B2) is meant, in upper case.");

  private static final Shape<BandForm> SHAPE =
      Shape.<BandForm>of()
          .required("id", (in, form) -> form.id = in.name())
          .optional("from", (in, form) -> form.from = in.quantity())
          .optional("open", (in, form) -> form.open = in.flag())
          .optional("labelId", (in, form) -> form.labelId = in.text())
          .optional("labelEn", (in, form) -> form.labelEn = in.text())
          .optional("colour", (in, form) -> form.colour = colour(in))
          .optional("shape", (in, form) -> form.shape = in.word(SHAPES))
          .build();

  private @Nullable String id;
  private double from = Double.NaN;
  private boolean open;
  private @Nullable String labelId;
  private @Nullable String labelEn;
  private @Nullable String colour;
  private id.sinergi.figure.@Nullable Shape shape;

  static BandForm read(JsonIn in) {
    var form = new BandForm();
    SHAPE.read(in, form);
    return form;
  }

  private static @Nullable String colour(JsonIn in) {
    String colour = in.text();
    if (colour != null && !COLOUR.matcher(colour).matches()) {
      in.invalid(colour, A_COLOUR);
      return null;
    }
    return colour;
  }

  Band toBand(Band look) {
    String name = filled(id);
    String inIndonesian = Objects.requireNonNullElse(labelId, name);
    return new Band(
        name,
        Double.isNaN(from) ? Double.NEGATIVE_INFINITY : from,
        open,
        Text.of(inIndonesian, Objects.requireNonNullElse(labelEn, inIndonesian)),
        Objects.requireNonNullElse(colour, look.colour()),
        Objects.requireNonNullElse(shape, look.shape()));
  }
}
