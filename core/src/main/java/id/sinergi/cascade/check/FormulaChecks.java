package id.sinergi.cascade.check;

import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Stabilize;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** That the formula in force, the indicator's own or its rulebook's, fits what it computes with. */
public final class FormulaChecks {
  private static final Text BASELINE = Text.of("nilai awal (baseline)", "a baseline");
  private static final Text WORST = Text.of("nilai terburuk (worst)", "a worst value");

  private FormulaChecks() {}

  /** Notes what the formula in force lacks, or runs against. */
  public static void check(Indicator indicator, Optional<Rulebook> rulebook, Notes notes) {
    if (indicator.formula().isPresent()) {
      own(indicator, indicator.formula().get(), notes.on("/formula"));
      needs(indicator, indicator.formula().get(), "/formula", notes);
    } else if (rulebook.isPresent()) {
      needs(indicator, rulebook.get().formula(indicator.polarity()), "", notes);
    }
  }

  /** A rulebook's formulas were held to the same when it was built. */
  private static void own(Indicator indicator, Formula formula, Notes notes) {
    List<String> ids = List.of(indicator.id());
    Polarity polarity = indicator.polarity();
    if (!formula.isIncreasing()) {
      notes.add(FindingCode.TABLE_NOT_INCREASING, "", ids, indicator.id(), points(formula));
    }
    if (!formula.fits(polarity)) {
      Text other = Text.same("polarity STABILIZE");
      Text others = Text.of("polarity MAXIMIZE atau MINIMIZE", "polarity MAXIMIZE or MINIMIZE");
      notes.add(
          FindingCode.FORMULA_NEEDS,
          "",
          ids,
          indicator.id(),
          formula.id(),
          polarity == Polarity.STABILIZE ? others : other);
    } else if (formula.isIncreasing() && formula.runsAgainst(polarity)) {
      notes.add(FindingCode.FORMULA_POLARITY, "", ids, indicator.id(), formula.id(), polarity);
    }
  }

  private static List<?> points(Formula formula) {
    if (formula instanceof Table table) {
      return table.points();
    }
    return formula instanceof Stabilize stabilize ? stabilize.points() : List.of();
  }

  private static void needs(Indicator indicator, Formula formula, String place, Notes notes) {
    if (formula == Standard.FROM_BASELINE && !hasBaseline(indicator)) {
      needs(indicator, formula, BASELINE, place, notes);
    }
    if (formula == Standard.FROM_WORST && !hasWorst(indicator)) {
      needs(indicator, formula, WORST, place, notes);
    }
  }

  private static void needs(
      Indicator indicator, Formula formula, Text what, String place, Notes notes) {
    List<String> ids = List.of(indicator.id());
    notes.add(FindingCode.FORMULA_NEEDS, place, ids, indicator.id(), formula.id(), what);
  }

  /** Whether its joint figure has a baseline: its own, or one made of its parties'. */
  public static boolean hasBaseline(Indicator indicator) {
    return indicator.baseline().isPresent()
        || isMadeOfParts(indicator, party -> party.baseline().isPresent());
  }

  /** Whether its joint figure has a worst value, likewise. */
  public static boolean hasWorst(Indicator indicator) {
    return indicator.worst().isPresent()
        || isMadeOfParts(indicator, party -> party.worst().isPresent());
  }

  /** Parts sum under SUM; under WEAKEST_PARTY one of them stands for all. */
  private static boolean isMadeOfParts(Indicator indicator, Predicate<Party> has) {
    boolean parts =
        indicator
            .composition()
            .filter(it -> it == Composition.SUM || it == Composition.WEAKEST_PARTY)
            .isPresent();
    return parts && indicator.parties().size() > 1 && Sharing.composing(indicator).allMatch(has);
  }
}
