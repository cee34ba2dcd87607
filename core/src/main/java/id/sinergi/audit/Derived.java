package id.sinergi.audit;

import id.sinergi.figure.ReasonCode;
import id.sinergi.internal.rule.Attainment;
import id.sinergi.internal.rule.DecimalAttainment;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Standard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure that could have been printed.
 *
 * @param derivation from what it comes
 * @param figure to 50 digits
 * @param isProper whether it is of a formula for the polarity of the row
 */
record Derived(Derivation derivation, BigDecimal figure, boolean isProper) {

  /** Nothing is capped in it: what is capped in print is found by {@link Derivation.Capped}. */
  private static final Rulebook RULEBOOK = Rulebooks.SAKIP;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** All that a row could print, the likeliest first; none if no proper formula has an answer. */
  static List<Derived> all(PrintedRow row) {
    List<Derived> all = new ArrayList<>();
    List<Standard> proper = proper(row);
    for (Standard formula : proper) {
      raw(formula, row)
          .ifPresent(it -> all.add(new Derived(new Derivation.Attained(formula), it, true)));
    }
    if (all.isEmpty()) {
      return all;
    }
    for (Derived attained : List.copyOf(all)) {
      Formula formula = ((Derivation.Attained) attained.derivation).formula();
      if (attained.figure.compareTo(HUNDRED) > 0) {
        all.add(new Derived(new Derivation.Capped(formula), HUNDRED, true));
      }
      BigDecimal fraction = attained.figure.movePointLeft(2);
      all.add(new Derived(new Derivation.Fraction(formula), fraction, true));
    }
    all.add(new Derived(new Derivation.Actual(), row.actual().orElseThrow(), true));
    for (Standard formula : improper(row)) {
      raw(formula, row)
          .ifPresent(it -> all.add(new Derived(new Derivation.Attained(formula), it, false)));
    }
    return all;
  }

  /** The aggregate as it is called, then what else the members could make. */
  static List<Derived> all(PrintedAggregate aggregate) {
    List<PrintedAggregate.Kind> kinds = new ArrayList<>(List.of(PrintedAggregate.Kind.values()));
    kinds.remove(aggregate.kind());
    kinds.add(0, aggregate.kind());
    List<Derived> all = new ArrayList<>();
    for (PrintedAggregate.Kind kind : kinds) {
      kind.of(aggregate.members())
          .ifPresent(
              it ->
                  all.add(
                      new Derived(new Derivation.Aggregated(kind), it, kind == aggregate.kind())));
    }
    return all;
  }

  /** Why the first proper formula has no answer. */
  static ReasonCode reason(PrintedRow row) {
    Standard formula = proper(row).get(0);
    return Attainment.reason(
        Attainment.raw(
            formula,
            polarity(row, formula),
            row.low().orElseThrow().doubleValue(),
            row.high().orElseThrow().doubleValue(),
            row.actual().orElseThrow().doubleValue(),
            row.baseline().map(BigDecimal::doubleValue).orElse(Double.NaN),
            Double.NaN,
            RULEBOOK));
  }

  /** The printed figure as this one; a fraction of few decimals says nothing unless it is exact. */
  Optional<Fit> fit(BigDecimal printed) {
    return Habit.of(figure, printed)
        .filter(habit -> habit.isSound() || isProper)
        .filter(
            habit ->
                habit == Habit.EXACT
                    || printed.scale() >= 2
                    || !(derivation instanceof Derivation.Fraction))
        .map(habit -> new Fit(derivation, figure, habit));
  }

  private static Optional<BigDecimal> raw(Standard formula, PrintedRow row) {
    return DecimalAttainment.raw(
        formula,
        polarity(row, formula),
        row.low().orElseThrow(),
        row.high().orElseThrow(),
        row.actual().orElseThrow(),
        row.baseline(),
        Optional.empty(),
        RULEBOOK);
  }

  private static List<Standard> proper(PrintedRow row) {
    List<Standard> formulas = new ArrayList<>();
    if (row.polarity().isEmpty()) {
      formulas.addAll(List.of(Standard.TARGET_RATIO, Standard.MIRROR, Standard.RECIPROCAL));
    } else {
      switch (row.polarity().get()) {
        case MAXIMIZE -> formulas.add(Standard.TARGET_RATIO);
        case MINIMIZE -> formulas.addAll(List.of(Standard.MIRROR, Standard.RECIPROCAL));
        case STABILIZE -> formulas.add(Standard.STABILIZE);
      }
    }
    if (row.baseline().isPresent()) {
      formulas.add(Standard.FROM_BASELINE);
    }
    return formulas;
  }

  /** What is printed by mistake where another polarity was meant. */
  private static List<Standard> improper(PrintedRow row) {
    List<Standard> formulas =
        new ArrayList<>(List.of(Standard.TARGET_RATIO, Standard.MIRROR, Standard.RECIPROCAL));
    formulas.removeAll(proper(row));
    return formulas;
  }

  /** The row's, else the one the formula is for. */
  private static Polarity polarity(PrintedRow row, Standard formula) {
    return row.polarity()
        .orElseGet(
            () ->
                switch (formula) {
                  case MIRROR, RECIPROCAL -> Polarity.MINIMIZE;
                  case FROM_BASELINE ->
                      row.high().orElseThrow().compareTo(row.baseline().orElseThrow()) < 0
                          ? Polarity.MINIMIZE
                          : Polarity.MAXIMIZE;
                  default -> Polarity.MAXIMIZE;
                });
  }
}
