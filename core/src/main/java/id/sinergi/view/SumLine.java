package id.sinergi.view;

import id.sinergi.evaluate.Reconciliation;
import id.sinergi.indicator.Indicator;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes how the parts make the joint actual, with their numbers, in one line. */
final class SumLine {
  private static final int SHOWN = 6;

  private final CellText text;
  private final Indicator indicator;
  private final int decimals;

  SumLine(CellText text, Indicator indicator, int decimals) {
    this.text = text;
    this.indicator = indicator;
    this.decimals = decimals;
  }

  String of(Reconciliation how) {
    if (how instanceof Reconciliation.Sum sum) {
      return sum(sum);
    }
    if (how instanceof Reconciliation.Pool pool) {
      return pool(pool);
    }
    if (how instanceof Reconciliation.Mean mean) {
      return few(mean.parts().values(), " + ", this::weighted) + equals(mean.joint());
    }
    if (how instanceof Reconciliation.Product product) {
      String scale = plain(product.scale());
      return scale
          + " × "
          + few(product.parts().values(), " × ", it -> "(" + term(it) + " / " + scale + ")")
          + equals(product.joint());
    }
    if (how instanceof Reconciliation.Chain chain) {
      return text.in(SharingWords.WEAKEST, chain.agency(), withUnit(chain.joint()));
    }
    Reconciliation.Lead lead = (Reconciliation.Lead) how;
    return text.in(SharingWords.LEAD, lead.agency(), withUnit(lead.joint()));
  }

  private String sum(Reconciliation.Sum sum) {
    String parts =
        sum.parts().size() <= SHOWN
            ? few(sum.parts().values(), " + ", this::term)
            : text.in(SharingWords.SUM_OF, text.count(sum.parts().size()))
                + " "
                + number(sum.sum());
    String overlaps =
        sum.overlaps() == 0
            ? ""
            : " - " + number(sum.overlaps()) + " (" + text.in(SharingWords.OVERLAP) + ")";
    return parts + overlaps + equals(sum.joint());
  }

  private String pool(Reconciliation.Pool pool) {
    Collection<Reconciliation.Ratio> parts = pool.parts().values();
    String numerators = few(parts, " + ", it -> entered(it.numerator()));
    String denominators = few(parts, " + ", it -> entered(it.denominator()));
    String quotient =
        parts.size() == 1
            ? numerators + " / " + denominators
            : parts.size() <= SHOWN
                ? "(" + numerators + ") / (" + denominators + ")"
                : entered(pool.numerator()) + " / " + entered(pool.denominator());
    return plain(pool.scale()) + " × " + quotient + equals(pool.joint());
  }

  private String weighted(Reconciliation.Weighted part) {
    return text.percent(OptionalDouble.of(100 * part.weight())) + " × " + term(part.value());
  }

  /** All of a few, or the first and three dots. */
  private static <T> String few(Collection<T> parts, String between, Function<T, String> written) {
    String first = parts.stream().limit(SHOWN).map(written).collect(Collectors.joining(between));
    return parts.size() <= SHOWN ? first : first + between + "…";
  }

  private String equals(double joint) {
    return " = " + withUnit(joint);
  }

  private String withUnit(double joint) {
    return number(joint) + (indicator.unit().isEmpty() ? "" : " " + indicator.unit());
  }

  /** A number within a sum: in brackets below zero. */
  private String term(double value) {
    return value < 0 ? "(" + number(value) + ")" : number(value);
  }

  private String number(double value) {
    return text.number(value, indicator.decimals(), decimals);
  }

  private String entered(double value) {
    String number = plain(value);
    return value < 0 ? "(" + number + ")" : number;
  }

  private String plain(double value) {
    return text.number(value, OptionalInt.empty(), 4);
  }
}
