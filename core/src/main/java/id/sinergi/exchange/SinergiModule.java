package id.sinergi.exchange;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.JointOutcome;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.indicator.Actuals;
import id.sinergi.internal.json.JsonOut;
import id.sinergi.internal.writing.ActualsWriting;
import id.sinergi.internal.writing.CascadeWriting;
import id.sinergi.time.Period;
import java.io.Serial;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a host on Jackson 3 use types of this library as fields of its own: {@link Cascade}, {@link
 * Actuals} and {@link Period} are read and written, {@link Evaluation}, {@link JointOutcome},
 * {@link Figure} and {@link Quantity} written, in the same formats as elsewhere.
 *
 * <p>A cascade or actuals with errors fail the reading with a mismatch whose cause is an {@link
 * id.sinergi.finding.InvalidDocumentException}. Actuals are read without a cascade to check them
 * against: an evaluation names what does not fit. Limits are those of the host's own mapper.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new SinergiModule()).build();
 * }</pre>
 */
@SuppressWarnings("exports") // a host that registers it has databind itself
public final class SinergiModule extends SimpleModule {

  @Serial private static final long serialVersionUID = 1L;

  /** A module to register with a mapper. */
  public SinergiModule() {
    super("id.sinergi");
    addSerializer(Cascade.class, writing((it, out) -> CascadeWriting.write(it, out)));
    addSerializer(Actuals.class, writing((it, out) -> ActualsWriting.write(it, out)));
    addSerializer(Evaluation.class, writing((it, out) -> EvaluationWriting.write(it, out)));
    addSerializer(JointOutcome.class, writing((it, out) -> JointWriting.write(it, out)));
    addSerializer(Figure.class, writing((it, out) -> FigureWriting.write(out.begin(), it)));
    addSerializer(Quantity.class, writing((it, out) -> FigureWriting.write(out.begin(), it)));
    addSerializer(Period.class, new PeriodWriting());
    addDeserializer(Cascade.class, new HostReading.OfCascade());
    addDeserializer(Actuals.class, new HostReading.OfActuals());
    addDeserializer(Period.class, new HostReading.OfPeriod());
  }

  private static <T> ValueSerializer<T> writing(BiConsumer<T, JsonOut> body) {
    return new ValueSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        body.accept(value, JsonOut.into(generator));
      }
    };
  }

  private static final class PeriodWriting extends ValueSerializer<Period> {
    @Override
    public void serialize(Period period, JsonGenerator generator, SerializationContext context) {
      generator.writeString(period.toString());
    }
  }
}
