package id.sinergi.internal.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.io.SerializedString;

/**
 * The fields of one kind of JSON object, each with what reads its value into a form. Immutable and
 * thread-safe; reading an object allocates nothing here.
 */
public final class Shape<F extends Form> {

  /** Reads the value of one field into a form; on return the parser stands on its last token. */
  @FunctionalInterface
  public interface Handler<F> {
    void read(JsonIn in, F form);
  }

  /**
   * One field.
   *
   * @param index among the fields of the shape
   * @param number among those of all shapes
   */
  private record Field<F>(SerializedString name, Handler<F> handler, int index, int number) {}

  private static final AtomicInteger FIELDS = new AtomicInteger(); // of all shapes

  private final Map<String, Field<F>> fields;
  private final Field<F>[] inOrder;
  private final List<String> names;
  private final Choice[] choices;
  private final long required;
  private final int beginning = FIELDS.getAndIncrement(); // as a field before the first

  private Shape(Builder<F> builder) {
    inOrder = builder.fields.toArray(Shape::fields);
    fields = new HashMap<>();
    builder.fields.forEach(field -> fields.put(field.name.getValue(), field));
    names = List.copyOf(builder.names);
    choices = builder.choices.toArray(Choice[]::new);
    required = builder.required;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <F> Field<F>[] fields(int size) {
    return new Field[size];
  }

  /** A shape to which fields are added. */
  public static <F extends Form> Builder<F> of() {
    return new Builder<>();
  }

  /** The names of all fields, in their order of writing. */
  public List<String> names() {
    return names;
  }

  /** Reads the object at which the parser stands; says false, and why, if it is none. */
  public boolean read(JsonIn in, F form) {
    if (!in.isObject()) {
      in.wrongType(Wording.OBJECT);
      return false;
    }
    TokenStreamContext object = in.context();
    long seen = 0;
    int last = beginning;
    Field<F> expected = after(beginning, 0, in);
    for (String name = in.nextName(expected.name);
        name != null;
        name = in.nextName(expected.name)) {
      Field<F> field = name.equals(expected.name.getValue()) ? expected : fields.get(name);
      if (field == null) {
        in.otherField(name, form, names);
      } else if ((seen & 1L << field.index) != 0) {
        in.duplicate(name);
      } else {
        seen |= 1L << field.index;
        in.nextValue(field.number);
        field.handler.read(in, form);
        if (field.index != expected.index) {
          in.succession.learn(last, field.index);
        }
        last = field.number;
        expected = after(field.number, field.index + 1, in);
      }
    }
    long missing = required & ~seen;
    for (; missing != 0; missing &= missing - 1) {
      in.missing(names.get(Long.numberOfTrailingZeros(missing)), object);
    }
    for (Choice choice : choices) {
      choice.check(seen, names, in, object);
    }
    return true;
  }

  /** The field that is likely to come after another. */
  private Field<F> after(int number, int next, JsonIn in) {
    return inOrder[in.succession.after(number, Math.min(next, inOrder.length - 1))];
  }

  /** Collects the fields of a shape, at most 64. */
  public static final class Builder<F extends Form> {

    private final List<Field<F>> fields = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private long required;

    private Builder() {}

    /** A field that must be there. */
    public Builder<F> required(String name, Handler<F> handler) {
      required |= 1L << names.size();
      return optional(name, handler);
    }

    /** A field that may be there. */
    public Builder<F> optional(String name, Handler<F> handler) {
      fields.add(
          new Field<>(new SerializedString(name), handler, names.size(), FIELDS.getAndIncrement()));
      names.add(name);
      return this;
    }

    /** Of these fields, declared before, at least one must be there. */
    public Builder<F> atLeastOne(String... alternatives) {
      choices.add(new Choice(Stream.of(alternatives).map(this::bits).toList(), false));
      return this;
    }

    /** Exactly one alternative must be there; {@code "low high"} is one of two fields. */
    public Builder<F> exactlyOne(String... alternatives) {
      choices.add(new Choice(Stream.of(alternatives).map(this::bits).toList(), true));
      return this;
    }

    private long bits(String alternative) {
      return Stream.of(alternative.split(" ")).mapToLong(name -> 1L << names.indexOf(name)).sum();
    }

    /** The shape. */
    public Shape<F> build() {
      return new Shape<>(this);
    }
  }
}
