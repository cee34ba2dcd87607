package id.sinergi.internal.attainment;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.plan.Part;
import id.sinergi.internal.report.Report;
import id.sinergi.internal.rule.DecimalAttainment;
import id.sinergi.internal.synergy.Computed;
import id.sinergi.rule.Rulebook;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How one part's attainment in a window came about.
 *
 * @param code why it is not computable
 * @param window the window of the indicator, which ends with its last report period; empty if no
 *     report period lies in the window of the evaluation
 * @param expectation empty unless something is due
 * @param realisation empty unless everything needed is reported; what is computed is always here,
 *     even without a value
 * @param missing the report periods that are due and not reported, also where the rest has a value
 * @param declaration what was declared not applicable, if that is the state
 * @param declared the reports that declare report periods not applicable, in order
 * @param raw in percent, as the formula gives it; 0 unless the state is a value
 * @param value in percent, after ceiling, cap and floor; 0 unless the state is a value
 * @param ceilingMet whether the ceiling's conversion applies
 * @param coverage how much of what is due is reported, also where there is no attainment
 */
public record Outcome(
    Part part,
    State state,
    Optional<ReasonCode> code,
    Optional<Window> window,
    Optional<Expectation> expectation,
    Optional<Realisation> realisation,
    List<Period> missing,
    Optional<String> declaration,
    List<Report> declared,
    double raw,
    double value,
    boolean ceilingMet,
    double coverage,
    boolean isProvisional)
    implements Attained {

  private static final MathContext SHOWN = new MathContext(40, RoundingMode.HALF_UP);

  static Outcome notDue(Part part, Optional<Window> window, Optional<Realisation> realisation) {
    return new Outcome(
        part,
        State.NOT_DUE,
        Optional.empty(),
        window,
        Optional.empty(),
        realisation,
        List.of(),
        Optional.empty(),
        List.of(),
        0,
        0,
        false,
        0,
        false);
  }

  static Outcome notApplicable(Part part, Window window, String declaration) {
    return new Outcome(
        part,
        State.NOT_APPLICABLE,
        Optional.empty(),
        Optional.of(window),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(declaration),
        List.of(),
        0,
        0,
        false,
        0,
        false);
  }

  static Outcome notReported(
      Part part, Window window, Expectation expectation, List<Period> missing) {
    return new Outcome(
        part,
        State.NOT_REPORTED,
        Optional.empty(),
        Optional.of(window),
        Optional.of(expectation),
        Optional.empty(),
        missing,
        Optional.empty(),
        List.of(),
        0,
        0,
        false,
        0,
        true);
  }

  static Outcome notComputable(
      Part part,
      Window window,
      Expectation expectation,
      Realisation realisation,
      List<Period> missing,
      ReasonCode code,
      double coverage,
      boolean isProvisional) {
    return new Outcome(
        part,
        State.NOT_COMPUTABLE,
        Optional.of(code),
        Optional.of(window),
        Optional.of(expectation),
        Optional.of(realisation),
        missing,
        Optional.empty(),
        List.of(),
        0,
        0,
        false,
        coverage,
        isProvisional);
  }

  /** What is computed has no value: it is missing, or does not apply. */
  static Outcome uncomputed(Part part, Window window, Expectation expectation, Computed computed) {
    State state = computed.state();
    boolean isMissing = state.isMissing();
    return new Outcome(
        part,
        state,
        state == State.NOT_COMPUTABLE ? Optional.of(computed.code()) : Optional.empty(),
        Optional.of(window),
        isMissing ? Optional.of(expectation) : Optional.empty(),
        Optional.of(new Realisation(part.indicator(), computed)),
        List.of(),
        Optional.empty(),
        List.of(),
        0,
        0,
        false,
        0,
        isMissing);
  }

  /** The same, telling which report periods were declared not applicable. */
  Outcome declared(List<Report> declarations) {
    return declarations.isEmpty()
        ? this
        : new Outcome(
            part,
            state,
            code,
            window,
            expectation,
            realisation,
            missing,
            declaration,
            declarations,
            raw,
            value,
            ceilingMet,
            coverage,
            isProvisional);
  }

  @Override
  public Indicator indicator() {
    return part.indicator();
  }

  @Override
  public Rulebook rulebook() {
    return part.rulebook();
  }

  @Override
  public List<String> missingReports() {
    Optional<Computed> computed = realisation.flatMap(Realisation::computed);
    if (computed.isPresent()) {
      return computed.get().missing();
    }
    return missing.stream().map(period -> part.agency() + " " + period).toList();
  }

  @Override
  public boolean hasTarget() {
    return expectation.isPresent();
  }

  @Override
  public double low() {
    return expectation.orElseThrow().low();
  }

  @Override
  public double high() {
    return expectation.orElseThrow().high();
  }

  @Override
  public Optional<String> targetPlan() {
    return expectation.flatMap(Expectation::plan);
  }

  @Override
  public boolean hasActual() {
    return realisation.filter(Realisation::isThere).isPresent();
  }

  @Override
  public Text inapplicable() {
    return realisation.flatMap(Realisation::computed).isPresent()
        ? Computed.noTie()
        : Attained.super.inapplicable();
  }

  @Override
  public Optional<ReasonCode> actualReason() {
    return realisation.flatMap(Realisation::reason);
  }

  @Override
  public double actual() {
    return realisation.orElseThrow().value();
  }

  @Override
  public double baselineValue() {
    return part.baselineValue();
  }

  @Override
  public double worstValue() {
    return part.worstValue();
  }

  @Override
  public BigDecimal decimal() {
    Expectation expected = expectation.orElseThrow();
    return DecimalAttainment.of(
            formula(),
            part.indicator().polarity(),
            expected.decimal(true),
            expected.decimal(false),
            realisation.orElseThrow().decimal(),
            part.baselineDecimal(),
            part.worstDecimal(),
            part.indicator().isCeiling(),
            part.rulebook())
        .map(decimal -> decimal.round(SHOWN)) // a tie behind a division by three is a tie
        .orElseGet(() -> Rounding.decimal(Rounding.significant(value)));
  }
}
