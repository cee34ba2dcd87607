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

  private final CascadeDraft draft;

  TargetChecks(CascadeDraft draft) {
    this.draft = draft;
  }

  void check(Indicator indicator, Notes notes) {
    boolean baseline = FormulaChecks.hasBaseline(indicator);
    check(indicator.id(), indicator.targets(), baseline, notes);
    for (int i = 0; i < indicator.parties().size(); i++) {
      Party party = indicator.parties().get(i);
      boolean own = party.baseline().isPresent() || indicator.baseline().isPresent();
      check(indicator.id(), party.targets(), own, notes.on("/parties", i));
    }
  }

  private void check(String id, List<Target> targets, boolean baseline, Notes notes) {
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      Notes onTarget = notes.on("/targets", i);
      inHorizon(id, target, onTarget);
      inOrder(id, target, onTarget);
      if (!baseline) {
        withoutBaseline(id, target, onTarget);
      }
      if (i > 0 && isSame(target, targets.get(i - 1))) {
        twice(id, target, onTarget);
      }
    }
  }

  private void inHorizon(String id, Target target, Notes notes) {
    Optional<Period> horizon = draft.horizon();
    if (horizon.isPresent() && !horizon.get().contains(target.period())) {
      notes.add(
          FindingCode.TARGET_OUTSIDE_HORIZON,
          "/period",
          List.of(id),
          id,
          target.period(),
          horizon.get());
    }
  }

  private static void inOrder(String id, Target target, Notes notes) {
    if (target.amount() instanceof Target.Amount.Range range && range.low() > range.high()) {
      notes.add(
          FindingCode.RANGE_INVERTED,
          "",
          List.of(id),
          id,
          target.period(),
          range.low(),
          range.high());
    }
  }

  private static void withoutBaseline(String id, Target target, Notes notes) {
    if (target.amount() instanceof Target.Amount.FromBaseline) {
      Text what =
          Text.of(
              "target fromBaseline untuk " + target.period(),
              "a target fromBaseline for " + target.period());
      notes.add(FindingCode.FORMULA_NEEDS, "/fromBaseline", List.of(id), id, what, BASELINE);
    }
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
