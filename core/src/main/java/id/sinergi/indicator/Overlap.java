package id.sinergi.indicator;

import id.sinergi.time.Period;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a {@link Composition#SUM} counted in excess because several of its parties counted the same.
 * Belongs to no agency. Immutable.
 *
 * @param indicator the id of the indicator
 * @param parties the ids of the agencies concerned: two or more, in order
 * @param period when
 * @param amount in the unit of the indicator, 0 or more
 * @param reportedAt when it was agreed; the latest holds; one without was always known
 * @param extras further fields of its document
 */
public record Overlap(
    String indicator,
    List<String> parties,
    Period period,
    double amount,
    Optional<Instant> reportedAt,
    Extras extras) {

  /** Orders the parties; refuses fewer than two, one named twice, and a negative amount. */
  public Overlap {
    Checks.required(indicator, "indicator of an overlap");
    parties = parties.stream().sorted().toList();
    if (parties.size() < 2 || parties.stream().distinct().count() < parties.size()) {
      throw new IllegalArgumentException(
          "The parties ("
              + String.join(", ", parties)
              + ") of the overlap of ("
              + indicator
              + ") must be two or more, each once. Maybe one of them has another id.");
    }
    parties.forEach(agency -> Checks.required(agency, "party to an overlap"));
    Objects.requireNonNull(period, "period");
    amount = Checks.amount(amount, "overlap");
    Objects.requireNonNull(reportedAt, "reportedAt");
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * An overlap.
   *
   * @param indicator the id of the indicator
   * @param parties the ids of the agencies concerned
   * @param period such as {@code 2022}
   * @param amount in the unit of the indicator, 0 or more
   * @return without time
   * @throws IllegalArgumentException if there are fewer than two parties, the period cannot be read
   *     or the amount is negative
   */
  public static Overlap of(String indicator, List<String> parties, String period, double amount) {
    return new Overlap(
        indicator, parties, Period.parse(period), amount, Optional.empty(), Extras.NONE);
  }

  /**
   * This overlap with its time.
   *
   * @param reportedAt when it was agreed
   * @return otherwise equal
   */
  public Overlap reportedAt(Instant reportedAt) {
    return new Overlap(indicator, parties, period, amount, Optional.of(reportedAt), extras);
  }

  /** Such as {@code 1200 of y in 2022 by bkkbn, kemenkes}. */
  @Override
  public String toString() {
    String by = String.join(", ", parties);
    return Checks.plain(amount) + " of " + indicator + " in " + period + " by " + by;
  }
}
