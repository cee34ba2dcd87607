package id.sinergi.insight;

import id.sinergi.time.Period;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one agency has not reported on an indicator although it is due.
 *
 * @param indicator id of the indicator
 * @param agency id of the agency
 * @param periods the report periods; unmodifiable, in order, at least one
 */
public record MissingReport(String indicator, String agency, List<Period> periods) {
  /** Copies the periods. */
  public MissingReport {
    periods = List.copyOf(periods);
  }

  /** One line: such as {@code prev bkkbn 2022-Q3, 2022-Q4}. */
  @Override
  public String toString() {
    return indicator
        + " "
        + agency
        + " "
        + periods.stream().map(Period::toString).collect(Collectors.joining(", "));
  }
}
