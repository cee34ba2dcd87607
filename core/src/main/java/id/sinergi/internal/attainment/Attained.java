package id.sinergi.internal.attainment;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.rule.Attainment;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Rulebook;
import id.sinergi.time.Window;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How an attainment in a window came about: of one part, or of all parts together. */
public sealed interface Attained permits Outcome, Joint {

  Indicator indicator();

  /** By whose rules it is measured. */
  Rulebook rulebook();

  State state();

  /** Why it is not computable. */
  Optional<ReasonCode> code();

  /**
   * The window of the indicator, which ends with its last report period; empty if no report period
   * lies in the window of the evaluation.
   */
  Optional<Window> window();

  /** Which agency's report of which period is due and missing, such as {@code bkkbn 2022-Q3}. */
  List<String> missingReports();

  /** What was declared not applicable, if that is the state. */
  Optional<String> declaration();

  /** The same in both languages. */
  default Text inapplicable() {
    return Text.same(declaration().orElse(""));
  }

  /** In percent, as the formula gives it; 0 unless the state is a value. */
  double raw();

  /** In percent, after ceiling, cap and floor; 0 unless the state is a value. */
  double value();

  /** Whether the ceiling's conversion applies. */
  boolean ceilingMet();

  /** How much of what is due is reported. */
  double coverage();

  boolean isProvisional();

  /** Whether it is known what was expected. */
  boolean hasTarget();

  /** The target, or its lower edge; of no meaning without one. */
  double low();

  /** The target, or its upper edge; of no meaning without one. */
  double high();

  /** The plan whose targets count; empty without one, or where they are in no named plan. */
  Optional<String> targetPlan();

  /** Whether everything that the actual needs is reported. */
  boolean hasActual();

  /** Why the actual has no value although it is reported. */
  Optional<ReasonCode> actualReason();

  /** The actual; of no meaning without one, or with a reason. */
  double actual();

  /** NaN without one. */
  double baselineValue();

  /** NaN without one. */
  double worstValue();

  /** The attainment in decimals, for display; the binary value where decimals have no answer. */
  BigDecimal decimal();

  /** The formula in force. */
  default Formula formula() {
    return indicator().formula().orElseGet(() -> rulebook().formula(indicator().polarity()));
  }

  /** The id of the formula that travels with the figure. */
  default String formulaId() {
    return Attainment.formulaId(formula(), indicator().polarity(), low(), high(), worstValue());
  }
}
