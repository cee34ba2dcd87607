package id.sinergi.audit;

import id.sinergi.finding.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/** How a computed figure became the printed one; the likeliest first. */
public enum Habit {
  /** Nothing was lost. */
  EXACT("tepat", "exact"),
  /** Rounded half up to the decimals printed. */
  HALF_UP("dibulatkan", "rounded half up"),
  /** Cut off after the decimals printed. */
  TRUNCATED("dipotong", "truncated"),
  /** Rounded away from zero, whatever follows. */
  ROUNDED_UP("dibulatkan ke atas", "rounded up"),
  /** Rounded half up to a whole number, then printed with zeros behind it. */
  PADDED_WHOLE("dibulatkan ke 0 desimal, ditambah nol", "rounded to 0 decimals, then padded"),
  /** Rounded half up to one decimal, then printed with zeros behind it. */
  PADDED_TENTHS("dibulatkan ke 1 desimal, ditambah nol", "rounded to 1 decimal, then padded");

  private final String id;
  private final String en;

  Habit(String id, String en) {
    this.id = id;
    this.en = en;
  }

  /**
   * The habit in words.
   *
   * @return a clause, in lower case
   */
  public Text text() {
    return Text.of(id, en);
  }

  /** Whether no more was lost than the decimals that are printed ask for. */
  boolean isSound() {
    return this == EXACT || this == HALF_UP;
  }

  /** The first habit that makes the figure the printed one. */
  static Optional<Habit> of(BigDecimal figure, BigDecimal printed) {
    return Stream.of(values()).filter(habit -> habit.makes(figure, printed)).findFirst();
  }

  private boolean makes(BigDecimal figure, BigDecimal printed) {
    int decimals = Math.max(0, printed.scale());
    return switch (this) {
      case EXACT -> figure.compareTo(printed) == 0;
      case HALF_UP -> is(printed, figure, decimals, RoundingMode.HALF_UP);
      case TRUNCATED -> is(printed, figure, decimals, RoundingMode.DOWN);
      case ROUNDED_UP -> is(printed, figure, decimals, RoundingMode.UP);
      case PADDED_WHOLE -> decimals > 0 && is(printed, figure, 0, RoundingMode.HALF_UP);
      case PADDED_TENTHS -> decimals > 1 && is(printed, figure, 1, RoundingMode.HALF_UP);
    };
  }

  private static boolean is(
      BigDecimal printed, BigDecimal figure, int decimals, RoundingMode rounding) {
    return figure.setScale(decimals, rounding).compareTo(printed) == 0;
  }
}
