package id.sinergi.figure;

import id.sinergi.finding.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Bands from the top down, contiguous by construction: each has only a lower limit and the last has
 * none, so that every value is in exactly one. Immutable.
 *
 * <pre>{@code
 * Scale scale =
 *     Scale.builder()
 *         .from(100, "HIJAU", "Hijau", "Green")
 *         .from(80, "KUNING", "Kuning", "Yellow")
 *         .rest("MERAH", "Merah", "Red");
 * scale.band(99.6).id(); // "KUNING"
 * }</pre>
 */
public final class Scale {
  private final List<Band> bands;
  private final boolean roundsFirst;

  private Scale(List<Band> bands, boolean roundsFirst) {
    this.bands = bands;
    this.roundsFirst = roundsFirst;
  }

  /**
   * A scale that looks at values as they are.
   *
   * @param bands from the top down; limits strictly descending, only the last without
   * @return the scale
   * @throws IllegalArgumentException if they are none, out of order, share an id, or the last (and
   *     no other) is not without limit
   */
  public static Scale of(List<Band> bands) {
    List<Band> copy = List.copyOf(bands);
    if (copy.isEmpty() || !copy.get(copy.size() - 1).isLowest()) {
      throw new IllegalArgumentException(
          "The last band of the scale ("
              + copy
              + ") must have no lower limit, so that no value is"
              + " left without a band. Maybe the lowest band is missing.");
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < copy.size(); i++) {
      Band band = copy.get(i);
      if (!ids.add(band.id())) {
        throw new IllegalArgumentException(
            "The band ("
                + band.id()
                + ") is twice in the scale ("
                + copy
                + "). Maybe one of the two"
                + " has another id.");
      }
      if (i > 0 && Rounding.compare(copy.get(i - 1).from(), band.from()) <= 0) {
        throw new IllegalArgumentException(
            "The band ("
                + band
                + ") must begin below the band before it ("
                + copy.get(i - 1)
                + "). Maybe the bands are not listed from the top.");
      }
    }
    return new Scale(copy, false);
  }

  /**
   * A builder that gives each band a colour and a shape by its position, from the top.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * This scale, with values rounded half up to a whole number before they are looked up, or not.
   *
   * @param roundFirst whether 90.6 is looked up as 91
   * @return the scale
   */
  public Scale roundFirst(boolean roundFirst) {
    return roundFirst == roundsFirst ? this : new Scale(bands, roundFirst);
  }

  /**
   * The band of a value, compared on 15 significant digits.
   *
   * @param value in percent, finite
   * @return exactly one. Cost: O(bands), no allocation.
   */
  public Band band(double value) {
    return bands.get(index(value));
  }

  int index(double value) {
    double looked = roundsFirst ? whole(value) : value;
    int last = bands.size() - 1;
    for (int i = 0; i < last; i++) {
      if (bands.get(i).reaches(looked)) {
        return i;
      }
    }
    return last;
  }

  /** Half up to a whole number; beyond 2^52 all doubles are whole. */
  private static double whole(double value) {
    double rounded = Rounding.significant(value);
    double magnitude = Math.abs(rounded);
    if (magnitude >= 0x1p52) {
      return rounded;
    }
    double whole = Math.floor(magnitude + 0.5);
    return rounded < 0 ? -whole : whole;
  }

  /** The position of the band that a reader finds for a printed number. */
  int index(BigDecimal printed) {
    BigDecimal looked = roundsFirst ? Rounding.halfUp(printed, 0) : printed;
    int last = bands.size() - 1;
    for (int i = 0; i < last; i++) {
      Band band = bands.get(i);
      int side = looked.compareTo(Rounding.rounded(band.from()));
      if (band.open() ? side > 0 : side >= 0) {
        return i;
      }
    }
    return last;
  }

  /**
   * The bands.
   *
   * @return from the top down, unmodifiable
   */
  public List<Band> bands() {
    return bands;
  }

  /**
   * Whether values are rounded half up to a whole number before they are looked up.
   *
   * @return false unless asked for
   */
  public boolean roundsFirst() {
    return roundsFirst;
  }

  /**
   * The limits between bands.
   *
   * @return a copy, descending; one fewer than bands
   */
  public double[] limits() {
    double[] limits = new double[bands.size() - 1];
    for (int i = 0; i < limits.length; i++) {
      limits[i] = bands.get(i).from();
    }
    return limits;
  }

  /** Equal bands, looked up the same way. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Scale that
        && roundsFirst == that.roundsFirst
        && bands.equals(that.bands);
  }

  /** By content. */
  @Override
  public int hashCode() {
    return bands.hashCode() * 2 + (roundsFirst ? 1 : 0);
  }

  /** Such as {@code [HIJAU >= 100.0, KUNING >= 80.0, MERAH]}. */
  @Override
  public String toString() {
    return bands + (roundsFirst ? " rounded first" : "");
  }

  /** Lists bands from the top down; {@link #rest} adds the lowest and builds. */
  public static final class Builder {
    private final List<Row> rows = new ArrayList<>();

    private Builder() {}

    private record Row(double from, boolean open, String id, Text label) {}

    /**
     * The next band, its limit inside.
     *
     * @param limit the lower limit in percent
     * @param id such as {@code TINGGI}
     * @param labelId the Indonesian name
     * @param labelEn the English name
     * @return this builder
     */
    public Builder from(double limit, String id, String labelId, String labelEn) {
      return add(limit, false, id, labelId, labelEn);
    }

    /**
     * The next band, its limit outside.
     *
     * @param limit the value above which the band begins, in percent
     * @param id such as {@code AA}
     * @param labelId the Indonesian name
     * @param labelEn the English name
     * @return this builder
     */
    public Builder above(double limit, String id, String labelId, String labelEn) {
      return add(limit, true, id, labelId, labelEn);
    }

    /**
     * The lowest band, and the scale.
     *
     * @param id such as {@code RENDAH}
     * @param labelId the Indonesian name
     * @param labelEn the English name
     * @return the scale
     * @throws IllegalArgumentException as {@link Scale#of} does
     */
    public Scale rest(String id, String labelId, String labelEn) {
      add(Double.NEGATIVE_INFINITY, false, id, labelId, labelEn);
      List<Band> bands = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        Row row = rows.get(i);
        bands.add(
            new Band(
                row.id(),
                row.from(),
                row.open(),
                row.label(),
                Look.colour(i, rows.size()),
                Look.shape(i, rows.size())));
      }
      return Scale.of(bands);
    }

    private Builder add(double from, boolean open, String id, String labelId, String labelEn) {
      rows.add(new Row(from, open, id, Text.of(labelId, labelEn)));
      return this;
    }
  }
}
