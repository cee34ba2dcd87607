package id.sinergi.time;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last sentence of a refused period text: the valid form that was probably meant. */
final class PeriodRemedy {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})\\W+(\\d{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\W*([A-Z]*)\\W*(\\d{1,2}|[IV]{1,3})?(?:\\W+\\d{1,2})?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("([A-Z]*)\\W*(\\d{1,2}|[IV]{1,3})\\W*(\\d{4})");

  private PeriodRemedy() {}

  static String of(String text) {
    String nearest = nearest(text.strip().toUpperCase(Locale.ROOT));
    return nearest.isEmpty()
        ? "Maybe it begins with something other than a year of four digits."
        : "Maybe you meant (" + nearest + ").";
  }

  private static String nearest(String text) {
    if (text.length() > 40) {
      return "";
    }
    Matcher years = YEARS.matcher(text);
    if (years.matches()) {
      return years(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
    }
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return part(first.group(1), first.group(2), first.group(3) == null ? "" : first.group(3));
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      return part(last.group(3), last.group(1), last.group(2));
    }
    return "";
  }

  private static String years(int first, int last) {
    if (first == 0 || last == 0) {
      return "";
    }
    return first == last
        ? Period.ofYear(first).toString()
        : Period.ofYears(Math.min(first, last), Math.max(first, last)).toString();
  }

  private static String part(String yearText, String name, String numberText) {
    int year = Integer.parseInt(yearText);
    if (year == 0) {
      return "";
    }
    // "2024-QIII" is read as the letters QIII without a number.
    String letters = name;
    String digits = numberText;
    if (digits.isEmpty()) {
      int cut = letters.length();
      while (cut > 1 && "IV".indexOf(letters.charAt(cut - 1)) >= 0) {
        cut--;
      }
      digits = letters.substring(cut);
      letters = letters.substring(0, cut);
    }
    if (digits.isEmpty()) {
      return Period.ofYear(year).toString();
    }
    int number = number(digits);
    return switch (letters) {
      case "Q", "T", "TW", "TRIWULAN", "KUARTAL", "QUARTER" ->
          Period.ofQuarter(year, within(number, 4)).toString();
      case "S", "SEM", "SMT", "SEMESTER", "H" ->
          Period.ofSemester(year, within(number, 2)).toString();
      case "", "M", "B", "BULAN", "MONTH" -> Period.ofMonth(year, within(number, 12)).toString();
      default -> Period.ofYear(year).toString();
    };
  }

  private static int within(int number, int most) {
    return Math.max(1, Math.min(most, number));
  }

  private static int number(String digits) {
    return switch (digits) {
      case "I" -> 1;
      case "II" -> 2;
      case "III" -> 3;
      case "IV" -> 4;
      default -> digits.charAt(0) > '9' ? 1 : Integer.parseInt(digits);
    };
  }
}
