package id.sinergi.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a rulebook shows values: half up to so many decimals, but never on the other side of a band
 * limit or of the threshold than the value is on; it shows more decimals instead. Immutable.
 *
 * <p>At two decimals with the threshold 100, 99.996 prints {@code 99.996}, and 98.125 {@code
 * 98.13}.
 *
 * @param decimals 0 to 15
 * @param scales whose bands a print keeps to
 * @param attainedAt the threshold of attained in percent; absent if there is none
 */
public record Presentation(int decimals, List<Scale> scales, OptionalDouble attainedAt) {
  /** Two decimals, no scale and no threshold: nothing to keep to. */
  public static final Presentation PLAIN = new Presentation(2, List.of(), OptionalDouble.empty());

  private static final int MOST_DECIMALS = 60;

  /**
   * Checks the decimals and the threshold.
   *
   * @throws IllegalArgumentException if the decimals are not 0 to 15, or the threshold is refused
   *     by {@link Rounding#quantity}
   */
  public Presentation {
    if (decimals < 0 || decimals > 15) {
      throw new IllegalArgumentException(
          "The decimals (" + decimals + ") must be 0 to 15. Maybe you meant (2).");
    }
    scales = List.copyOf(scales);
    if (attainedAt.isPresent()) {
      attainedAt = OptionalDouble.of(Rounding.quantity(attainedAt.getAsDouble(), "threshold"));
    }
  }

  /**
   * With at most one scale.
   *
   * @param decimals 0 to 15
   * @param scale whose bands a print keeps to
   * @param attainedAt the threshold of attained in percent
   */
  public Presentation(int decimals, Optional<Scale> scale, OptionalDouble attainedAt) {
    this(decimals, scale.map(List::of).orElse(List.of()), attainedAt);
  }

  /**
   * The first scale.
   *
   * @return empty if there is none
   */
  public Optional<Scale> scale() {
    return scales.stream().findFirst();
  }

  /**
   * A value as a number for display.
   *
   * @param exact the value as a decimal: computed exactly, or {@link Rounding#rounded}
   * @param value the same as computed, which decides the side it is on
   * @return with at least this many decimals
   */
  public BigDecimal shown(BigDecimal exact, double value) {
    BigDecimal shown = shown(exact, value, Math.min(exact.scale(), MOST_DECIMALS));
    if (keeps(shown, value)) {
      return shown;
    }
    // The exact value is on the other side, by less than binary arithmetic can tell.
    BigDecimal rounded = Rounding.rounded(value);
    return shown(rounded, value, rounded.scale());
  }

  private BigDecimal shown(BigDecimal from, double value, int mostDecimals) {
    BigDecimal shown = Rounding.halfUp(from, decimals);
    for (int d = decimals + 1; d <= mostDecimals && !keeps(shown, value); d++) {
      shown = Rounding.halfUp(from, d);
    }
    return shown;
  }

  private boolean keeps(BigDecimal shown, double value) {
    for (Scale scale : scales) {
      if (scale.index(shown) != scale.index(value)) {
        return false;
      }
    }
    if (attainedAt.isPresent()) {
      double threshold = attainedAt.getAsDouble();
      boolean attained = Rounding.compare(value, threshold) >= 0;
      return attained == (shown.compareTo(Rounding.rounded(threshold)) >= 0);
    }
    return true;
  }

  /**
   * A value as text.
   *
   * @param exact the value as a decimal: computed exactly, or {@link Rounding#rounded}
   * @param value the same as computed, which decides the side it is on
   * @param locale whose decimal separator to use; there is no grouping
   * @return such as {@code 74.19}, or {@code 74,19} in Indonesian
   */
  public String print(BigDecimal exact, double value, Locale locale) {
    return NumberText.plain(shown(exact, value), locale);
  }
}
