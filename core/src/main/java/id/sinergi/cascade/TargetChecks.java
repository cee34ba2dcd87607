package id.sinergi.cascade;

import id.sinergi.cascade.check.FormulaChecks;
import id.sinergi.cascade.check.Notes;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import java.util.List;
import java.util.Optional;

/** What can be wrong with targets: the indicator's own, and its parties'. */
final class TargetChecks {
  private static final Text BASELINE = Text.of("nilai awal (baseline)", "a baseline");
  private static final String TARGETS = "/targets";

  private final CascadeDraft draft;

  TargetChecks(CascadeDraft draft) {
    this.draft = draft;
  }

  void check(Indicator indicator, Notes notes) {
    boolean baseline = FormulaChecks.hasBaseline(indicator);
    check(indicator.id(), indicator.targets(), baseline, notes);
    for (int i = 0; i < indicator.parties().size(); i++) {
      Party party = indicator.parties().get(i);
      if (!party.targets().isEmpty()) {
        boolean own = party.baseline().isPresent() || indicator.baseline().isPresent();
        check(indicator.id(), party.targets(), own, notes.on("/parties", i));
      }
    }
  }

  private void check(String id, List<Target> targets, boolean baseline, Notes notes) {
    Optional<Period> horizon = draft.horizon();
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      if (horizon.isPresent() && !horizon.get().contains(target.period())) {
        outside(id, target, horizon.get(), notes.on(TARGETS, i));
      }
      if (target.amount() instanceof Target.Amount.Range range && range.low() > range.high()) {
        inverted(id, target, range, notes.on(TARGETS, i));
      }
      if (target.amount() instanceof Target.Amount.FromBaseline && !baseline) {
        withoutBaseline(id, target, notes.on(TARGETS, i));
      }
      if (i > 0 && isSame(target, targets.get(i - 1))) {
        twice(id, target, notes.on(TARGETS, i));
      }
    }
  }

  private static void outside(String id, Target target, Period horizon, Notes notes) {
    notes.add(
        FindingCode.TARGET_OUTSIDE_HORIZON, "/period", List.of(id), id, target.period(), horizon);
  }

  private static void inverted(String id, Target target, Target.Amount.Range range, Notes notes) {
    notes.add(
        FindingCode.RANGE_INVERTED,
        "",
        List.of(id),
        id,
        target.period(),
        range.low(),
        range.high());
  }

  private static void withoutBaseline(String id, Target target, Notes notes) {
    Text what =
        Text.of(
            "target fromBaseline untuk " + target.period(),
            "a target fromBaseline for " + target.period());
    notes.add(FindingCode.FORMULA_NEEDS, "/fromBaseline", List.of(id), id, what, BASELINE);
  }

  /** Targets lie in order of what makes them one, so that equals are neighbours. */
  private static boolean isSame(Target target, Target other) {
    return target.period().equals(other.period())
        && target.plan().equals(other.plan())
        && target.effective().equals(other.effective());
  }

  private static void twice(String id, Target target, Notes notes) {
    notes.add(
        FindingCode.DUPLICATE_TARGET,
        "",
        List.of(id),
        id,
        target.period(),
        target.plan(),
        target.effective());
  }
}
