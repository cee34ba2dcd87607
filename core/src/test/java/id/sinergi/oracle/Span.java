package id.sinergi.oracle;

import id.sinergi.time.During;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Months from one, to before another; a month is year x 12 + month - 1. */
record Span(int from, int to) {
  static Span of(Period period) {
    return new Span(period.firstMonth(), period.endMonth());
  }

  int months() {
    return to - from;
  }

  boolean isWithin(Span other) {
    return other.from <= from && to <= other.to;
  }

  boolean overlaps(Span other) {
    return from < other.to && other.from < to;
  }

  LocalDate firstDay() {
    return LocalDate.of(from / 12, from % 12 + 1, 1);
  }

  LocalDate lastDay() {
    return LocalDate.of(to / 12, to % 12 + 1, 1).minusDays(1);
  }

  boolean isWithin(During during) {
    return !during.from().isAfter(firstDay()) && !during.to().isBefore(lastDay());
  }

  /** The sub-periods of a frequency, aligned to the calendar, that lie inside. */
  List<Span> reports(Frequency frequency) {
    int length =
        switch (frequency) {
          case MONTH -> 1;
          case QUARTER -> 3;
          case SEMESTER -> 6;
          case YEAR -> 12;
        };
    List<Span> reports = new ArrayList<>();
    for (int month = from; month + length <= to; month++) {
      if (month % length == 0) {
        reports.add(new Span(month, month + length));
      }
    }
    return reports;
  }

  /** The text of a report period. */
  String text() {
    String year = String.format(Locale.ROOT, "%04d", from / 12);
    return switch (months()) {
      case 1 -> year + String.format(Locale.ROOT, "-%02d", from % 12 + 1);
      case 3 -> year + "-Q" + (from % 12 / 3 + 1);
      case 6 -> year + "-S" + (from % 12 / 6 + 1);
      default -> year;
    };
  }
}
