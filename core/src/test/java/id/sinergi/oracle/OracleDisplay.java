package id.sinergi.oracle;

import id.sinergi.figure.Scale;
import id.sinergi.rule.Rulebook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section 2.4: what is printed for a percentage. */
final class OracleDisplay {
  private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);

  private OracleDisplay() {}

  /** An exact value half up, with more decimals where fewer would put it on another side. */
  static BigDecimal shown(BigFraction exact, Rulebook rulebook) {
    List<String> sides = sides(exact, rulebook);
    int decimals = rulebook.decimals();
    BigDecimal shown = halfUp(exact, decimals);
    while (!sides(BigFraction.of(shown), rulebook).equals(sides)) {
      decimals++;
      shown = halfUp(exact, decimals);
    }
    return shown;
  }

  /** A computed value, which holds no more than 15 digits. */
  static BigDecimal shown(double computed, Rulebook rulebook) {
    return shown(BigFraction.of(new BigDecimal(computed).round(FIFTEEN)), rulebook);
  }

  private static BigDecimal halfUp(BigFraction exact, int decimals) {
    return exact.toScale(decimals);
  }

  private static List<String> sides(BigFraction value, Rulebook rulebook) {
    List<String> sides = new ArrayList<>();
    for (Optional<Scale> scale : List.of(rulebook.scale(), rulebook.predicates())) {
      sides.add(OracleAttainment.band(Exact.of(value), scale).orElse(""));
    }
    BigFraction threshold = BigFraction.of(rulebook.attainedAt());
    sides.add(value.compareRounded(threshold) >= 0 ? "attained" : "not attained");
    return sides;
  }
}
