package id.sinergi.audit;

import id.sinergi.finding.Place;
import id.sinergi.finding.Text;
import id.sinergi.internal.rule.DecimalAttainment;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A mean, sum, ratio or difference as it is printed, with its members. Immutable.
 *
 * @param id what names it
 * @param kind how it is said to come from its members
 * @param members in the order of the print: of a ratio the part, then the whole; of a difference
 *     what is taken from second
 * @param printed digit for digit: 94.00 is another print than 94
 * @param place where it is printed
 */
public record PrintedAggregate(
    String id, Kind kind, List<BigDecimal> members, BigDecimal printed, Place place)
    implements Printed {

  /** How members make one figure. */
  public enum Kind {
    /** Their sum over their number. */
    MEAN("rata-rata", "mean"),
    /** All together. */
    SUM("jumlah", "sum"),
    /** 100 x the first over the second. */
    RATIO("rasio", "ratio"),
    /** The first less the second. */
    DIFFERENCE("selisih", "difference");

    private static final MathContext DIGITS = new MathContext(50, RoundingMode.HALF_UP);
    private final String id;
    private final String en;

    Kind(String id, String en) {
      this.id = id;
      this.en = en;
    }

    /**
     * Its name.
     *
     * @return in lower case
     */
    public Text text() {
      return Text.of(id, en);
    }

    private boolean isOfTwo() {
      return this == RATIO || this == DIFFERENCE;
    }

    /** The figure, to 50 digits; empty where so many members make none. */
    Optional<BigDecimal> of(List<BigDecimal> members) {
      if (isOfTwo() && members.size() != 2) {
        return Optional.empty();
      }
      BigDecimal sum = members.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal first = members.get(0);
      BigDecimal last = members.get(members.size() - 1);
      return switch (this) {
        case SUM -> Optional.of(sum);
        case MEAN -> Optional.of(sum.divide(BigDecimal.valueOf(members.size()), DIGITS));
        case DIFFERENCE -> Optional.of(first.subtract(last));
        case RATIO ->
            last.signum() == 0
                ? Optional.empty()
                : Optional.of(DecimalAttainment.percent(first, last));
      };
    }
  }

  /**
   * Copies the members.
   *
   * @throws IllegalArgumentException if there is no member, a ratio or difference has other than
   *     two, or a number is neither 0 nor of magnitude 1e-15 to 1e18
   */
  public PrintedAggregate {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(place, "place");
    members = List.copyOf(members);
    if (members.isEmpty() || (kind.isOfTwo() && members.size() != 2)) {
      throw new IllegalArgumentException(
          "The members ("
              + members.size()
              + ") do not make a ("
              + kind
              + "). Maybe one of them was left out.");
    }
    members.forEach(member -> Amount.check(member, "member"));
    Amount.check(printed, "printed figure");
  }

  /**
   * An aggregate, written plainly.
   *
   * @param id what names it
   * @param kind how it is said to come from its members
   * @param members such as {@code 94.24}
   * @param printed such as {@code 97.51}
   * @return the aggregate, nowhere in particular
   * @throws IllegalArgumentException if a number is none, or they do not make such an aggregate
   */
  public static PrintedAggregate of(String id, Kind kind, List<String> members, String printed) {
    List<BigDecimal> amounts =
        members.stream().map(member -> Amount.parse(member, "member")).toList();
    return new PrintedAggregate(
        id, kind, amounts, Amount.parse(printed, "printed figure"), Place.NOWHERE);
  }

  @Override
  public Optional<BigDecimal> figure() {
    return Optional.of(printed);
  }

  /** Such as {@code AG01: MEAN of 3 members, printed 97.51}. */
  @Override
  public String toString() {
    return id
        + ": "
        + kind
        + " of "
        + members.size()
        + " members, printed "
        + printed.toPlainString();
  }
}
