package id.sinergi.internal.attainment;

import id.sinergi.figure.Rounding;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.internal.plan.Fold;
import id.sinergi.internal.plan.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the arithmetic of parties is done with: doubles, by which figures are computed, or decimals,
 * by which they are displayed. The arithmetic itself is written once, in {@link Composing}.
 */
interface Numbers<N> {
  /** As figures are computed. */
  Numbers<Double> BINARY = new Binary();

  /** As figures are displayed. */
  Numbers<BigDecimal> DECIMAL = new Decimal();

  N of(double stated);

  N target(Expectation expectation, boolean low);

  N actual(Realisation realisation);

  N numerator(Realisation realisation);

  N denominator(Realisation realisation);

  /** A part's baseline; empty without one. */
  Optional<N> baseline(Part part);

  /** A part's declared worst value; empty without one. */
  Optional<N> worst(Part part);

  /** The sum of a term of each, at fixed positions. */
  <T> N sum(List<T> of, Function<? super T, N> term);

  N minus(N minuend, N subtrahend);

  N times(N a, N b);

  N over(N dividend, N divisor);

  int compare(N a, N b);

  /** Doubles, summed pairwise. */
  final class Binary implements Numbers<Double> {
    @Override
    public Double of(double stated) {
      return stated;
    }

    @Override
    public Double target(Expectation expectation, boolean low) {
      return low ? expectation.low() : expectation.high();
    }

    @Override
    public Double actual(Realisation realisation) {
      return realisation.value();
    }

    @Override
    public Double numerator(Realisation realisation) {
      return realisation.numerator();
    }

    @Override
    public Double denominator(Realisation realisation) {
      return realisation.denominator();
    }

    @Override
    public Optional<Double> baseline(Part part) {
      return part.baseline().isPresent() ? Optional.of(part.baselineValue()) : Optional.empty();
    }

    @Override
    public Optional<Double> worst(Part part) {
      return part.worst().isPresent() ? Optional.of(part.worstValue()) : Optional.empty();
    }

    @Override
    public <T> Double sum(List<T> of, Function<? super T, Double> term) {
      double[] each = new double[of.size()];
      for (int i = 0; i < each.length; i++) {
        each[i] = term.apply(of.get(i));
      }
      return Pairwise.sum(each, each.length);
    }

    @Override
    public Double minus(Double minuend, Double subtrahend) {
      return Rounding.difference(minuend, subtrahend);
    }

    @Override
    public Double times(Double a, Double b) {
      return a * b;
    }

    @Override
    public Double over(Double dividend, Double divisor) {
      return dividend / divisor;
    }

    @Override
    public int compare(Double a, Double b) {
      return Double.compare(a, b);
    }
  }

  /** Decimals, exact but for quotients of 50 digits. */
  final class Decimal implements Numbers<BigDecimal> {
    @Override
    public BigDecimal of(double stated) {
      return Rounding.decimal(stated);
    }

    @Override
    public BigDecimal target(Expectation expectation, boolean low) {
      return expectation.decimal(low);
    }

    @Override
    public BigDecimal actual(Realisation realisation) {
      return realisation.decimal();
    }

    @Override
    public BigDecimal numerator(Realisation realisation) {
      return realisation.decimalNumerator();
    }

    @Override
    public BigDecimal denominator(Realisation realisation) {
      return realisation.decimalDenominator();
    }

    @Override
    public Optional<BigDecimal> baseline(Part part) {
      return part.baselineDecimal();
    }

    @Override
    public Optional<BigDecimal> worst(Part part) {
      return part.worstDecimal();
    }

    @Override
    public <T> BigDecimal sum(List<T> of, Function<? super T, BigDecimal> term) {
      BigDecimal sum = BigDecimal.ZERO;
      for (T each : of) {
        sum = sum.add(term.apply(each));
      }
      return sum;
    }

    @Override
    public BigDecimal minus(BigDecimal minuend, BigDecimal subtrahend) {
      return minuend.subtract(subtrahend);
    }

    @Override
    public BigDecimal times(BigDecimal a, BigDecimal b) {
      return a.multiply(b);
    }

    @Override
    public BigDecimal over(BigDecimal dividend, BigDecimal divisor) {
      return dividend.divide(divisor, Fold.DECIMALS);
    }

    @Override
    public int compare(BigDecimal a, BigDecimal b) {
      return a.compareTo(b);
    }
  }
}
