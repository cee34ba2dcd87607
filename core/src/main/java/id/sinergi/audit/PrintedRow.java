package id.sinergi.audit;

import id.sinergi.finding.Place;
import id.sinergi.rule.Polarity;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of attainment as it is printed: target, actual, attainment, and whatever of them
 * is not there. Immutable.
 *
 * <pre>{@code
 * PrintedRow.of("IKU 1").withTarget("95").withActual("96").withFigure("101");
 * }</pre>
 */
public final class PrintedRow implements Printed {
  private final String id;
  private final @Nullable Polarity polarity;
  private final @Nullable BigDecimal low;
  private final @Nullable BigDecimal high;
  private final @Nullable BigDecimal actual;
  private final @Nullable BigDecimal baseline;
  private final @Nullable BigDecimal figure;
  private final Place place;

  private PrintedRow(
      String id,
      @Nullable Polarity polarity,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      @Nullable BigDecimal actual,
      @Nullable BigDecimal baseline,
      @Nullable BigDecimal figure,
      Place place) {
    this.id = Objects.requireNonNull(id, "id");
    this.polarity = polarity;
    this.low = low;
    this.high = high;
    this.actual = actual;
    this.baseline = baseline;
    this.figure = figure;
    this.place = Objects.requireNonNull(place, "place");
  }

  /**
   * A row in which nothing is printed yet.
   *
   * @param id what names it
   * @return the row
   */
  public static PrintedRow of(String id) {
    return new PrintedRow(id, null, null, null, null, null, null, Place.NOWHERE);
  }

  /**
   * This row of an indicator whose polarity is known; without, formulas of both are tried.
   *
   * @param stated which way the indicator should move
   * @return otherwise equal
   */
  public PrintedRow withPolarity(Polarity stated) {
    return new PrintedRow(id, stated, low, high, actual, baseline, figure, place);
  }

  /**
   * This row with a target.
   *
   * @param target in the unit of the row
   * @return otherwise equal
   * @throws IllegalArgumentException if it is neither 0 nor of magnitude 1e-15 to 1e18
   */
  public PrintedRow withTarget(BigDecimal target) {
    return withTarget(target, target);
  }

  /**
   * The same, written plainly.
   *
   * @param target such as {@code 93.5}
   * @return otherwise equal
   * @throws IllegalArgumentException if it is no such number
   */
  public PrintedRow withTarget(String target) {
    return withTarget(Amount.parse(target, "target"));
  }

  /**
   * This row with a target that is a range.
   *
   * @param from the lower edge, in the unit of the row
   * @param to the upper edge
   * @return otherwise equal
   * @throws IllegalArgumentException if an edge is neither 0 nor of magnitude 1e-15 to 1e18, or the
   *     lower is above the upper
   */
  public PrintedRow withTarget(BigDecimal from, BigDecimal to) {
    Amount.check(from, "target");
    Amount.check(to, "target");
    if (from.compareTo(to) > 0) {
      throw new IllegalArgumentException(
          "The target from ("
              + from.toPlainString()
              + ") to ("
              + to.toPlainString()
              + ") must not run downwards. Maybe its edges were swapped.");
    }
    return new PrintedRow(id, polarity, from, to, actual, baseline, figure, place);
  }

  /**
   * This row with an actual.
   *
   * @param reached in the unit of the row
   * @return otherwise equal
   * @throws IllegalArgumentException if it is neither 0 nor of magnitude 1e-15 to 1e18
   */
  public PrintedRow withActual(BigDecimal reached) {
    Amount.check(reached, "actual");
    return new PrintedRow(id, polarity, low, high, reached, baseline, figure, place);
  }

  /**
   * The same, written plainly.
   *
   * @param reached such as {@code 93.5}
   * @return otherwise equal
   * @throws IllegalArgumentException if it is no such number
   */
  public PrintedRow withActual(String reached) {
    return withActual(Amount.parse(reached, "actual"));
  }

  /**
   * This row with a baseline, so that {@code FROM_BASELINE} is tried too.
   *
   * @param before in the unit of the row
   * @return otherwise equal
   * @throws IllegalArgumentException if it is neither 0 nor of magnitude 1e-15 to 1e18
   */
  public PrintedRow withBaseline(BigDecimal before) {
    Amount.check(before, "baseline");
    return new PrintedRow(id, polarity, low, high, actual, before, figure, place);
  }

  /**
   * This row with the attainment that is printed.
   *
   * @param printed in percent, all its zeros kept: 94.00 is another print than 94
   * @return otherwise equal
   * @throws IllegalArgumentException if it is neither 0 nor of magnitude 1e-15 to 1e18
   */
  public PrintedRow withFigure(BigDecimal printed) {
    Amount.check(printed, "attainment");
    return new PrintedRow(id, polarity, low, high, actual, baseline, printed, place);
  }

  /**
   * The same, written plainly.
   *
   * @param printed such as {@code 94.00}
   * @return otherwise equal
   * @throws IllegalArgumentException if it is no such number
   */
  public PrintedRow withFigure(String printed) {
    return withFigure(Amount.parse(printed, "attainment"));
  }

  /**
   * This row, located.
   *
   * @param where it is printed
   * @return otherwise equal
   */
  public PrintedRow at(Place where) {
    return new PrintedRow(id, polarity, low, high, actual, baseline, figure, where);
  }

  @Override
  public String id() {
    return id;
  }

  /**
   * Which way the indicator should move.
   *
   * @return empty if nothing says so
   */
  public Optional<Polarity> polarity() {
    return Optional.ofNullable(polarity);
  }

  /**
   * The target, or the lower edge of it.
   *
   * @return empty if none is printed
   */
  public Optional<BigDecimal> low() {
    return Optional.ofNullable(low);
  }

  /**
   * The target, or the upper edge of it.
   *
   * @return empty if none is printed
   */
  public Optional<BigDecimal> high() {
    return Optional.ofNullable(high);
  }

  /**
   * What was reached.
   *
   * @return empty if nothing is printed
   */
  public Optional<BigDecimal> actual() {
    return Optional.ofNullable(actual);
  }

  /**
   * Where things stood before.
   *
   * @return empty if nothing is printed
   */
  public Optional<BigDecimal> baseline() {
    return Optional.ofNullable(baseline);
  }

  /** The attainment that is printed. */
  @Override
  public Optional<BigDecimal> figure() {
    return Optional.ofNullable(figure);
  }

  @Override
  public Place place() {
    return place;
  }

  /** Such as {@code IKU 1: target 95, actual 96, printed 101}. */
  @Override
  public String toString() {
    String from = Amount.text(low);
    String to = Amount.text(high);
    String target = from.equals(to) ? from : from + ".." + to;
    return id
        + ": target "
        + target
        + ", actual "
        + Amount.text(actual)
        + ", printed "
        + Amount.text(figure);
  }
}
