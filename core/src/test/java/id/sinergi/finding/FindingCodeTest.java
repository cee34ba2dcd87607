package id.sinergi.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingCodeTest {

  private static final Map<String, List<String>> INDONESIAN =
      Wordings.parse(IndonesianWordings.TEXT);
  private static final Map<String, List<String>> ENGLISH = Wordings.parse(EnglishWordings.TEXT);

  /** A gap that is not in parentheses; a hint stands alone, a kind of thing is a word. */
  private static final Pattern BARE = Pattern.compile("[^(]\\{\\d}[^)]");

  @Test
  void wordings_everyCode_hasTheSameCodesInBothLanguages() {
    String[] codes = Arrays.stream(FindingCode.values()).map(Enum::name).toArray(String[]::new);
    assertThat(INDONESIAN).containsOnlyKeys(codes);
    assertThat(ENGLISH).containsOnlyKeys(codes);
    assertThat(IndonesianWordings.TEXT.lines()).hasSize(3 * codes.length);
    assertThat(EnglishWordings.TEXT.lines()).hasSize(3 * codes.length);
  }

  @ParameterizedTest
  @EnumSource
  void wordings_anyCode_haveTheSameGapsInBothLanguages(FindingCode code) {
    List<String> id = INDONESIAN.getOrDefault(code.name(), List.of());
    List<String> en = ENGLISH.getOrDefault(code.name(), List.of());
    assertThat(id).hasSize(2);
    assertThat(en).hasSize(2);
    var all = new TreeSet<Integer>();
    for (int i = 0; i < 2; i++) {
      assertThat(Template.gaps(id.get(i))).isEqualTo(Template.gaps(en.get(i)));
      all.addAll(Template.gaps(en.get(i)));
    }
    assertThat(all)
        .as("no argument is left out")
        .containsExactlyElementsOf(IntStream.range(0, all.size()).boxed().toList());
  }

  @ParameterizedTest
  @EnumSource
  void wordings_anyCode_putValuesInParenthesesAndEndWithAStop(FindingCode code) {
    for (Map<String, List<String>> language : List.of(INDONESIAN, ENGLISH)) {
      String message = language.getOrDefault(code.name(), List.of()).get(0);
      assertThat(message).endsWith(".");
      if (code != FindingCode.UNKNOWN_REFERENCE) { // its {0} is a word such as indicator
        assertThat(BARE.matcher(" " + message).find()).isFalse();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordings_anError_remedyBeginsWithMaybe(FindingCode code) {
    String id = Wordings.of(code).remedy().id();
    String en = Wordings.of(code).remedy().en();
    boolean hint = en.matches("\\{\\d}"); // the caller's sentence
    if (code.severity() == Severity.ERROR && !hint) {
      assertThat(id).startsWith("Mungkin ").endsWith(".");
      assertThat(en).startsWith("Maybe ").endsWith(".");
    } else if (!hint) {
      assertThat(id).doesNotStartWith("Mungkin").endsWith(".");
      assertThat(en).doesNotStartWith("Maybe").endsWith(".");
    }
  }

  @ParameterizedTest
  @EnumSource
  void of_anyCode_fillsEveryGap(FindingCode code) {
    Object[] arguments =
        IntStream.range(0, Wordings.of(code).arity()).mapToObj(i -> "value" + i).toArray();
    Finding finding = code.of(Place.NOWHERE, List.of("id"), arguments);
    for (Language language : Language.values()) {
      assertThat(finding.text(language)).doesNotContain("{", "}").contains(asStrings(arguments));
    }
    assertThat(finding.severity()).isEqualTo(code.severity());
  }

  private static String[] asStrings(Object[] arguments) {
    return Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
  }

  @Test
  void of_numbers_printsThemAsEachLanguageDoes() {
    Finding finding =
        FindingCode.TARGET_GAP.of(
            Place.json("/indicators/0"), List.of("kb"), "kb", "2024", 220_000.5, 200_000);
    assertThat(finding.message())
        .isEqualTo(
            Text.of(
                "Target indikator (kb) untuk (2024): bagian-bagiannya menjadi (220.000,5), yang"
                    + " dinyatakan (200.000).",
                "The targets of indicator (kb) for (2024): the parts make (220,000.5), stated is"
                    + " (200,000)."));
  }

  @Test
  void of_wrongNumberOfArguments_fails() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FindingCode.CYCLE.of(Place.NOWHERE, List.of(), "a", "b"))
        .withMessage("The code (CYCLE) takes (1) arguments, not (2). Maybe see its comment.");
  }
}
