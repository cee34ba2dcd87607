package id.sinergi.view;

import id.sinergi.evaluate.Explanation;
import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.figure.Rounding;
import id.sinergi.finding.Language;
import id.sinergi.internal.text.Amounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A formula in words with its numbers in place of the words. */
final class FormulaNumbers {
  private static final Pattern WORD = Pattern.compile("\\p{Alpha}+");
  private static final int DECIMALS = 4;

  private FormulaNumbers() {}

  /** Such as {@code (21.6 - 30.8) / (18.4 - 30.8) × 100}; empty for what is no such formula. */
  static Optional<String> of(Explanation formula, List<Part> sides, Language language) {
    String words = formula.rule().in(language);
    if (!words.contains("× 100")) {
      return Optional.empty();
    }
    Map<String, String> numbers = numbers(formula, sides, language);
    String written =
        WORD.matcher(words).replaceAll(found -> numbers.getOrDefault(found.group(), found.group()));
    return Optional.of(written);
  }

  private static Map<String, String> numbers(
      Explanation formula, List<Part> sides, Language language) {
    Map<String, String> numbers = new HashMap<>();
    Explanation actual = sides.get(sides.size() - 1).what();
    put(numbers, actual.value().orElseThrow(), language, "actual", "realisasi");
    double target = sides.get(0).what().value().orElseThrow();
    boolean isAbove =
        sides.size() > 2 // a range has two edges
            && Rounding.compare(
                    actual.value().orElseThrow(), sides.get(1).what().value().orElseThrow())
                > 0;
    put(numbers, isAbove ? sides.get(1).what().value().orElseThrow() : target, language, "target");
    for (Explanation.Input input : formula.inputs()) {
      put(numbers, input.value(), language, input.name());
      if (input.name().equals("worst")) {
        put(numbers, input.value(), language, "terburuk");
      }
    }
    return numbers;
  }

  private static void put(
      Map<String, String> numbers, double value, Language language, String... words) {
    String number = Amounts.computed(value, OptionalInt.empty(), DECIMALS, "", language.locale());
    for (String word : words) {
      numbers.put(word, value < 0 ? "(" + number + ")" : number);
    }
  }
}
