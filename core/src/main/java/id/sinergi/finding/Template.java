package id.sinergi.finding;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
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
  private static final int ROOM = 64; // what the arguments may take
  private static final int FRACTION = 30; // digits after the point

  private Template() {}

  /** The numbers of the gaps. */
  static SortedSet<Integer> gaps(String template) {
    return GAP.matcher(template)
        .results()
        .map(gap -> Integer.valueOf(gap.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static String fill(String template, Language language, Object... arguments) {
    int gap = template.indexOf('{');
    if (gap < 0) {
      return template;
    }
    StringBuilder filled = new StringBuilder(template.length() + ROOM);
    int from = 0;
    while (gap >= 0) { // one digit, as all gaps have
      filled.append(template, from, gap);
      filled.append(print(arguments[template.charAt(gap + 1) - '0'], language));
      from = gap + 3;
      gap = template.indexOf('{', from);
    }
    return filled.append(template, from, template.length()).toString();
  }

  /** An argument as it is now, and no longer than it is shown. */
  static Object taken(Object argument) {
    if (argument instanceof Text || argument instanceof Double || argument instanceof Integer) {
      return argument;
    }
    return argument instanceof String text
        ? clip(text)
        : Text.of(print(argument, Language.ID), print(argument, Language.EN));
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
    if (number instanceof Double value && !Double.isFinite(value)) {
      return value.toString();
    }
    StringBuilder digits = new StringBuilder(exact(number).toPlainString());
    int point = digits.indexOf(".");
    if (point >= 0) {
      digits.setCharAt(point, language == Language.ID ? ',' : '.');
    }
    int first = digits.charAt(0) == '-' ? 1 : 0;
    for (int at = (point < 0 ? digits.length() : point) - 3; at > first; at -= 3) {
      digits.insert(at, language == Language.ID ? '.' : ',');
    }
    return digits.toString();
  }

  /** A fraction without the noise beyond 15 digits, and 0 without a sign. */
  private static BigDecimal exact(Number number) {
    BigDecimal exact =
        number instanceof Double value
            ? new BigDecimal(value) // not by its text, which differs between JDKs
            : new BigDecimal(number.toString());
    if (number instanceof Double value && value != Math.rint(value)) {
      exact = exact.round(DIGITS);
    }
    BigDecimal near = exact.scale() > FRACTION ? exact.setScale(FRACTION, HALF_EVEN) : exact;
    return near.signum() == 0 ? BigDecimal.ZERO : near.stripTrailingZeros();
  }
}
