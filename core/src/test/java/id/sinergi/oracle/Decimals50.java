package id.sinergi.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Logarithm and exponential to 50 digits, by series. */
final class Decimals50 {
  private static final MathContext CONTEXT = new MathContext(70, RoundingMode.HALF_EVEN);
  private static final BigDecimal TINY = new BigDecimal("1e-68");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal LN_TEN =
      smallLn(new BigDecimal("1.25")).add(smallLn(TWO).multiply(BigDecimal.valueOf(3)));

  private Decimals50() {}

  /** The natural logarithm of a positive number. */
  static BigDecimal ln(BigDecimal x) {
    int tens = x.precision() - x.scale() - 1;
    BigDecimal mantissa = x.scaleByPowerOfTen(-tens); // 1 <= mantissa < 10
    int halvings = 0;
    while (mantissa.compareTo(BigDecimal.valueOf(1.5)) > 0) {
      mantissa = mantissa.divide(TWO, CONTEXT);
      halvings++;
    }
    return smallLn(mantissa)
        .add(smallLn(TWO).multiply(BigDecimal.valueOf(halvings)))
        .add(LN_TEN.multiply(BigDecimal.valueOf(tens)), CONTEXT);
  }

  static BigDecimal exp(BigDecimal x) {
    int halvings = 0;
    BigDecimal small = x;
    while (small.abs().compareTo(new BigDecimal("0.1")) > 0) {
      small = small.divide(TWO, CONTEXT);
      halvings++;
    }
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int n = 1; term.abs().compareTo(TINY) > 0; n++) {
      term = term.multiply(small, CONTEXT).divide(BigDecimal.valueOf(n), CONTEXT);
      sum = sum.add(term, CONTEXT);
    }
    for (int n = 0; n < halvings; n++) {
      sum = sum.multiply(sum, CONTEXT);
    }
    return sum;
  }

  // 2 artanh((x-1)/(x+1))
  private static BigDecimal smallLn(BigDecimal x) {
    BigDecimal y = x.subtract(BigDecimal.ONE).divide(x.add(BigDecimal.ONE), CONTEXT);
    BigDecimal square = y.multiply(y, CONTEXT);
    BigDecimal power = y;
    BigDecimal sum = BigDecimal.ZERO;
    for (int n = 1; power.abs().compareTo(TINY) > 0; n += 2) {
      sum = sum.add(power.divide(BigDecimal.valueOf(n), CONTEXT), CONTEXT);
      power = power.multiply(square, CONTEXT);
    }
    return sum.multiply(TWO, CONTEXT);
  }
}
