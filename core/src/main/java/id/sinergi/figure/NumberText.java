package id.sinergi.figure;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers in the separators of a locale.
 *
 * <p>Those of Indonesian, English and the root locale are fixed here: the locale data of a JDK
 * changes between versions, and an image may come without.
 */
final class NumberText {
  private NumberText() {}

  static String plain(BigDecimal value, Locale locale) {
    String text = value.toPlainString();
    char decimal = decimalSeparator(locale);
    return decimal == '.' ? text : text.replace('.', decimal);
  }

  static String grouped(BigDecimal value, Locale locale) {
    String text = plain(value, locale);
    int start = value.signum() < 0 ? 1 : 0;
    int end = value.scale() > 0 ? text.length() - value.scale() - 1 : text.length();
    StringBuilder grouped = new StringBuilder(text);
    char separator = groupingSeparator(locale);
    for (int at = end - 3; at > start; at -= 3) {
      grouped.insert(at, separator);
    }
    return grouped.toString();
  }

  private static boolean isIndonesian(Locale locale) {
    return Locale.forLanguageTag("id").getLanguage().equals(locale.getLanguage());
  }

  private static boolean isRootOrEnglish(Locale locale) {
    return locale.getLanguage().isEmpty() || locale.getLanguage().equals("en");
  }

  private static char decimalSeparator(Locale locale) {
    if (isRootOrEnglish(locale)) {
      return '.';
    }
    return isIndonesian(locale)
        ? ','
        : DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
  }

  private static char groupingSeparator(Locale locale) {
    if (isRootOrEnglish(locale)) {
      return ',';
    }
    return isIndonesian(locale)
        ? '.'
        : DecimalFormatSymbols.getInstance(locale).getGroupingSeparator();
  }
}
