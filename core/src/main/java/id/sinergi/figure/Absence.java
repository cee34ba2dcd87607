package id.sinergi.figure;

import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why there is no value: what figures and quantities without one share. */
record Absence(State state, Text declared, Optional<ReasonCode> code, List<String> missing) {
  private static final Text NOTHING = Text.same("");

  static final Absence NOT_DUE = new Absence(State.NOT_DUE, NOTHING, Optional.empty(), List.of());

  /** A joint indicator can miss thousands of parties; a line names the first few. */
  private static final int NAMED = 3;

  private static final Text NO_DATA = Text.of("tidak ada data: ", "no data: ");
  private static final Text MORE = Text.of(" lagi", " more");

  static Absence notApplicable(Text reason) {
    return new Absence(State.NOT_APPLICABLE, reason, Optional.empty(), List.of());
  }

  static Absence notReported(List<String> missing) {
    return new Absence(State.NOT_REPORTED, NOTHING, Optional.empty(), List.copyOf(missing));
  }

  static Absence notComputable(ReasonCode code) {
    return new Absence(State.NOT_COMPUTABLE, NOTHING, Optional.of(code), List.of());
  }

  Optional<Text> reason() {
    return state == State.NOT_APPLICABLE ? Optional.of(declared) : code.map(ReasonCode::text);
  }

  /** Such as {@code no data: not reported (kemenkes 2022-Q4)}. */
  String text(Locale locale) {
    Language language = Language.of(locale);
    String why =
        missing.isEmpty() ? reason().map(text -> text.in(language)).orElse("") : names(language);
    return NO_DATA.in(language)
        + state.text().in(language)
        + (why.isBlank() ? "" : " (" + why + ")");
  }

  private String names(Language language) {
    int rest = missing.size() - NAMED;
    return rest <= 0
        ? String.join(", ", missing)
        : String.join(", ", missing.subList(0, NAMED)) + ", " + rest + MORE.in(language);
  }
}
