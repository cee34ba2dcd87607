package id.sinergi.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What a {@code toString} adds to a value that is not final and complete. */
final class Completeness {
  /** A coverage that is not whole never prints as 1. */
  private static final Presentation SHARE = new Presentation(2, List.of(), OptionalDouble.of(1));

  private Completeness() {}

  /** Such as {@code " provisional, coverage 0.25"}; empty for a final and complete value. */
  static String text(boolean provisional, double coverage) {
    String status = provisional ? " provisional" : "";
    if (coverage == 1) {
      return status;
    }
    BigDecimal decimal = Rounding.rounded(coverage);
    return status
        + (provisional ? "," : "")
        + " coverage "
        + SHARE.print(decimal, coverage, Locale.ROOT);
  }
}
