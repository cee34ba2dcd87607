package id.sinergi.evaluate;

import static id.sinergi.evaluate.ExplanationDraft.part;

import id.sinergi.evaluate.Explanation.Step;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.ReasonCode;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.attainment.Expectation;
import id.sinergi.internal.text.Amounts;
import id.sinergi.rule.Target;
import java.util.Locale;
import java.util.OptionalInt;

/** Explains what the stated targets of a part, or of all parts together, make of a window. */
final class TargetExplainer {
  private final Expectation expected;
  private final Indicator indicator;
  private final String key;

  /**
   * Of what is expected.
   *
   * @param key what the key of the target begins with
   */
  TargetExplainer(Expectation expected, String key) {
    this.expected = expected;
    this.indicator = expected.part().indicator();
    this.key = key + "/target";
  }

  /** One edge of the target, or all of it. */
  ExplanationDraft draft(boolean low, Text title) {
    ExplanationDraft draft =
        new ExplanationDraft(Step.TARGET, key, title)
            .by(expected.consolidation().name(), Wording.consolidation(expected.consolidation()));
    value(draft, low ? expected.low() : expected.high());
    Wording.rule(expected.rule()).ifPresent(draft::note);
    expected.plan().ifPresent(plan -> draft.note(Text.same(plan)));
    int whole = expected.targets().get(0).period().months();
    if (expected.rule() == Expectation.Rule.BY_MONTHS) {
      draft.input("windowMonths", Wording.WINDOW_MONTHS, expected.span().months());
      draft.input("targetMonths", Wording.TARGET_MONTHS, whole);
    } else if (expected.rule() == Expectation.Rule.ON_THE_LINE) {
      baseline(draft).input("elapsedMonths", Wording.ELAPSED, expected.elapsed());
      draft.input("distanceMonths", Wording.DISTANCE, expected.distance());
    }
    return draft.parts(() -> expected.targets().stream().map(it -> part(stated(it, low))).toList());
  }

  /** The amount that comes out, if it is a number. */
  void value(ExplanationDraft draft, double amount) {
    if (Double.isFinite(amount)) {
      draft.value(amount, locale -> computed(amount, locale));
    } else {
      draft.result(Quantity.notComputable(ReasonCode.OVERFLOW, indicator.unit()));
    }
  }

  /** A piece of what is nothing is none. */
  private ExplanationDraft baseline(ExplanationDraft draft) {
    return draft.input("baseline", Wording.BASELINE, expected.part().baseline());
  }

  private Explanation stated(Target target, boolean low) {
    double value = expected.value(target, low);
    ExplanationDraft draft =
        new ExplanationDraft(
                Step.STATED_TARGET,
                key + "/" + target.period(),
                Text.of("target " + target.period(), "target " + target.period()))
            .by("STATED", Text.of("ditetapkan", "stated"));
    value(draft, value);
    if (target.amount() instanceof Target.Amount.FromBaseline change) {
      baseline(draft).input("percent", Wording.PERCENT, change.percent());
    } else {
      draft.input("value", Wording.VALUE, value);
      draft.shown = locale -> Amounts.entered(value, indicator.unit(), locale);
    }
    target.plan().ifPresent(plan -> draft.note(Text.same(plan)));
    draft.months = OptionalInt.of(target.period().months());
    return draft.build();
  }

  private String computed(double value, Locale locale) {
    return Amounts.computed(
        value,
        indicator.decimals(),
        expected.part().rulebook().decimals(),
        indicator.unit(),
        locale);
  }
}
