package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;

import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.internal.json.Words;
import id.sinergi.rule.Evidence;
import id.sinergi.rule.Rulebook;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code {"cap": {"level", "source"}, ...}}: what stands behind each rule; null for nothing. */
final class EvidenceForm extends Form {

  private static final Shape<EvidenceForm> SHAPE = shape();

  private final Map<String, Source> sources = new LinkedHashMap<>();

  static void read(JsonIn in, RulebookForm rulebook) {
    var form = new EvidenceForm();
    SHAPE.read(in, form);
    rulebook.adopt("evidence", form);
    form.sources.forEach(
        (rule, source) ->
            rulebook.change(
                builder -> {
                  if (source.isNone) {
                    builder.noEvidence(rule);
                  } else {
                    builder.evidence(rule, source.toEvidence());
                  }
                }));
  }

  private static Shape<EvidenceForm> shape() {
    Shape.Builder<EvidenceForm> shape = Shape.of();
    for (String rule : Rulebook.rules()) {
      shape.optional(rule, (in, form) -> form.source(in, rule));
    }
    return shape.build();
  }

  private void source(JsonIn in, String rule) {
    Source source = Source.read(in);
    adopt(rule, source);
    sources.put(rule, source);
  }

  /** The evidence for one rule. */
  private static final class Source extends Form {

    private static final Words<Evidence.Level> LEVELS = Words.of(Evidence.Level.class);

    private static final Shape<Source> SHAPE =
        Shape.<Source>of()
            .required("level", (in, form) -> form.level = in.word(LEVELS))
            .required("source", (in, form) -> form.source = in.name())
            .build();

    private boolean isNone;
    private Evidence.@Nullable Level level;
    private @Nullable String source;

    static Source read(JsonIn in) {
      var form = new Source();
      form.isNone = in.isNull();
      if (!form.isNone) {
        SHAPE.read(in, form);
      }
      return form;
    }

    Evidence toEvidence() {
      return new Evidence(filled(level), filled(source));
    }
  }
}
