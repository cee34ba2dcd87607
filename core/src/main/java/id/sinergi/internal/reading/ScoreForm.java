package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;

import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.internal.json.Words;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** {@code {"id", "state", "value", "coverage", "provisional"}}: a figure that was signed off. */
public final class ScoreForm extends Form {
  private static final Words<State> STATES = Words.of(State.class);

  private static final Text BY_STATE =
      Text.of(
          "Mungkin keadaannya lain: hanya (VALUE) yang bernilai, dan selalu.",
          "Maybe the state is another: only (VALUE) has a value, and always.");

  private static final Shape<ScoreForm> SHAPE =
      Shape.<ScoreForm>of()
          .required("id", (in, form) -> form.id = in.name())
          .required("state", (in, form) -> form.state = in.word(STATES))
          .optional("value", (in, form) -> form.value = in.computed())
          .optional("coverage", (in, form) -> form.coverage = in.part())
          .optional("provisional", (in, form) -> form.isProvisional = in.flag())
          .build();

  private @Nullable String id;
  private @Nullable State state;
  private double value = Double.NaN;
  private double coverage;
  private boolean isProvisional;

  static ScoreForm read(JsonIn in) {
    var form = new ScoreForm();
    int before = in.faults();
    long begin = in.position();
    SHAPE.read(in, form);
    if (in.faults() == before && Double.isNaN(form.value) == (form.state == State.VALUE)) {
      in.invalid(form.state().name(), BY_STATE, begin);
    }
    return form;
  }

  public String id() {
    return filled(id);
  }

  public State state() {
    return filled(state);
  }

  public OptionalDouble value() {
    return Blanks.number(value);
  }

  public double coverage() {
    return coverage;
  }

  public boolean isProvisional() {
    return isProvisional;
  }
}
