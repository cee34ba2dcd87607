package id.sinergi.testdomain;

import id.sinergi.time.During;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Periods around the year 2024, and times in and around it. */
final class RandomPeriods {
  static final Instant[] INSTANTS = {
    Instant.parse("2024-02-01T00:00:00Z"),
    Instant.parse("2024-08-15T09:30:00Z"),
    Instant.parse("2025-01-20T00:00:00Z")
  };

  private RandomPeriods() {}

  /** The sub-periods of a year, in order. */
  static List<Period> of(Frequency frequency, int year) {
    List<Period> periods = new ArrayList<>();
    for (int i = 1; i <= 12 / frequency.months(); i++) {
      periods.add(
          switch (frequency) {
            case MONTH -> Period.ofMonth(year, i);
            case QUARTER -> Period.ofQuarter(year, i);
            case SEMESTER -> Period.ofSemester(year, i);
            case YEAR -> Period.ofYear(year);
          });
    }
    return periods;
  }

  /** Mostly always. */
  static During during(RandomChoices choices, String decision, int percent) {
    if (!choices.chance(decision, percent)) {
      return During.ALWAYS;
    }
    return choices.one(
        decision + "/when",
        During.until(LocalDate.of(2024, 5, 31)),
        During.since(LocalDate.of(2024, 4, 1)),
        During.since(LocalDate.of(2024, 7, 1)),
        During.until(LocalDate.of(2024, 9, 30)),
        During.of(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 12, 31)),
        During.until(LocalDate.of(2023, 12, 31)),
        During.since(LocalDate.of(2023, 1, 1)));
  }
}
