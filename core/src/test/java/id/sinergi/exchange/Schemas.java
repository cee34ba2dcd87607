package id.sinergi.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The schemas that ship with the library. */
final class Schemas {

  static final Schema CASCADE = schema("sinergi-cascade-1.schema.json");
  static final Schema ACTUALS = schema("sinergi-actuals-1.schema.json");
  static final Schema EVALUATION = schema("sinergi-evaluation-1.schema.json");
  static final Schema JOINT = schema("sinergi-joint-1.schema.json");
  static final Schema SIGN_OFF = schema("sinergi-signoff-1.schema.json");
  static final Schema INSIGHT = schema("sinergi-insight-1.schema.json");

  private Schemas() {}

  static List<String> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private static Schema schema(String file) {
    try (InputStream in = Objects.requireNonNull(Cascades.class.getResourceAsStream(file), file)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
