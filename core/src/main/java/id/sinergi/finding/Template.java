package id.sinergi.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills the numbered gaps <code>{0}</code>, <code>{1}</code> ... of a sentence. Unlike {@link
 * java.text.MessageFormat} it gives quotes no meaning, shows numbers in full, and does not depend
 * on the locale data of the Java runtime. What a document makes long is cut short: a document is
 * not to be answered with a larger one.
 */
final class Template {

  private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final String ABSENT = "-";
  private static final int LISTED = 20;
  private static final int SHOWN = 300;

  private Template() {}

  /** The numbers of the gaps. */
  static SortedSet<Integer> gaps(String template) {
    return GAP.matcher(template)
        .results()
        .map(gap -> Integer.valueOf(gap.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static String fill(String template, Language language, Object... arguments) {
    return GAP.matcher(template)
        .replaceAll(
            gap ->
                Matcher.quoteReplacement(
                    print(arguments[Integer.parseInt(gap.group(1))], language)));
  }

  private static String print(Object argument, Language language) {
    if (argument instanceof Text text) {
      return text.in(language);
    }
    if (argument instanceof Number number) {
      return number(number, language);
    }
    if (argument instanceof OptionalDouble some) {
      return some.isPresent() ? number(some.getAsDouble(), language) : ABSENT;
    }
    if (argument instanceof Optional<?> some) {
      return some.isPresent() ? print(some.get(), language) : ABSENT;
    }
    if (argument instanceof Collection<?> several) {
      return list(several, language);
    }
    return argument instanceof Enum<?> constant ? constant.name() : clip(argument.toString());
  }

  private static String list(Collection<?> several, Language language) {
    String shown =
        several.stream()
            .limit(LISTED)
            .map(one -> print(one, language))
            .collect(Collectors.joining(", "));
    int more = several.size() - LISTED;
    return more > 0 ? shown + ", ... (+" + more + ")" : shown;
  }

  private static String clip(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }

  private static String number(Number number, Language language) {
    return format(language).format(exact(number));
  }

  /** A fraction without the noise beyond 15 digits, and 0 without a sign. */
  private static Number exact(Number number) {
    if (number instanceof Double value && Double.isFinite(value)) {
      return value == Math.rint(value) ? value + 0.0 : new BigDecimal(value).round(DIGITS);
    }
    return number;
  }

  private static DecimalFormat format(Language language) {
    var symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator(language == Language.ID ? '.' : ',');
    symbols.setDecimalSeparator(language == Language.ID ? ',' : '.');
    symbols.setMinusSign('-');
    symbols.setNaN("NaN");
    symbols.setInfinity("Infinity");
    var format = new DecimalFormat("#,##0.#", symbols);
    format.setMaximumFractionDigits(30);
    return format;
  }
}
