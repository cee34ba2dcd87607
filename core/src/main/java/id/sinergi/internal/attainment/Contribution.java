package id.sinergi.internal.attainment;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.indicator.Composition;
import id.sinergi.internal.plan.Part;
import id.sinergi.internal.rule.Attainment;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one party brought to a joint figure.
 *
 * @param position of the part in the plan
 * @param own the part against its own target
 * @param stated what its own targets make of the window, before anything is left out
 * @param due the same less what is not applicable
 * @param compared what its own targets ask for what is in
 * @param realisation what it reported, if everything that is needed is in
 * @param span over which it was consolidated
 * @param missing report periods that are due and not reported, also where the rest has a value
 * @param code why what it reported has no value
 * @param declaration why none of it applies, if somebody said so
 * @param isPartial whether only some of what is due is in
 * @param isCurtailed whether some of it is not applicable
 * @param raw its uncapped attainment, where the weakest party counts
 * @param coverage how much of what is due is in, 0..1
 */
public record Contribution(
    int position,
    Part part,
    Outcome own,
    Standing standing,
    Optional<Expectation> stated,
    Optional<Expectation> due,
    Optional<Expectation> compared,
    Optional<Realisation> realisation,
    Optional<Window> span,
    List<Period> missing,
    Optional<ReasonCode> code,
    Optional<String> declaration,
    boolean isPartial,
    boolean isCurtailed,
    boolean isProvisional,
    OptionalDouble raw,
    double coverage) {

  /** How a party stands to a joint figure. */
  public enum Standing {
    /** It counts in none of the report periods. */
    OUTSIDE,
    /** Nothing is asked of it here. */
    NO_PART,
    /** It declared itself not applicable. */
    NOT_APPLICABLE,
    /** It is due, and has not reported. */
    NOT_REPORTED,
    /** It reported what has no value. */
    NOT_COMPUTABLE,
    /** It counts. */
    IN;

    boolean isMissing() {
      return this == NOT_REPORTED || this == NOT_COMPUTABLE;
    }

    /** Whether something is asked of the party here. */
    public boolean takesPart() {
      return this != OUTSIDE && this != NO_PART;
    }
  }

  /** A party of which nothing is asked. */
  static Contribution none(int position, Outcome own, Standing standing) {
    return new Contribution(
        position,
        own.part(),
        own,
        standing,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        false,
        OptionalDouble.empty(),
        0);
  }

  /** A party that takes part with what it did against its own target. */
  static Contribution own(int position, TimeAxis axis, Outcome own) {
    Optional<Expectation> stated = axis.stated();
    if (own.state() == State.NOT_DUE || stated.isEmpty()) {
      return none(position, own, Standing.NO_PART);
    }
    Optional<ReasonCode> reason =
        own.realisation().flatMap(it -> it.reason(Composing.pools(own.indicator())));
    Standing standing =
        switch (own.state()) {
          case NOT_APPLICABLE -> Standing.NOT_APPLICABLE;
          case NOT_REPORTED -> Standing.NOT_REPORTED;
          default -> reason.isPresent() ? Standing.NOT_COMPUTABLE : Standing.IN;
        };
    boolean isIn = standing == Standing.IN;
    Window span = stated.get().span();
    return new Contribution(
        position,
        own.part(),
        own,
        standing,
        stated,
        axis.applicable(),
        isIn ? own.expectation() : Optional.empty(),
        isIn ? own.realisation() : Optional.empty(),
        Optional.of(span),
        own.missing(),
        reason,
        own.declaration(),
        isIn && !own.missing().isEmpty(),
        axis.isCurtailed(span),
        own.isProvisional(),
        own.state() == State.VALUE ? OptionalDouble.of(own.raw()) : OptionalDouble.empty(),
        own.coverage());
  }

  /** A party that takes part with all that it reported over the span of a joint target. */
  static Contribution whole(int position, TimeAxis axis, Outcome own, Expectation joint) {
    Window span = joint.span();
    TimeAxis.Whole whole = axis.whole(span);
    boolean isReported = !whole.isNotApplicable() && whole.missing().isEmpty();
    Optional<ReasonCode> reason =
        isReported
            ? whole.realisation().reason(Composing.pools(own.indicator()))
            : Optional.empty();
    Standing standing =
        whole.isNotApplicable()
            ? Standing.NOT_APPLICABLE
            : !isReported
                ? Standing.NOT_REPORTED
                : reason.isPresent() ? Standing.NOT_COMPUTABLE : Standing.IN;
    Optional<Expectation> stated = axis.statedForIt();
    return new Contribution(
        position,
        own.part(),
        own,
        standing,
        stated,
        axis.applicable(),
        Optional.empty(),
        standing == Standing.IN ? Optional.of(whole.realisation()) : Optional.empty(),
        Optional.of(span),
        whole.isNotApplicable() ? List.of() : whole.missing(),
        reason,
        whole.declaration(),
        false,
        whole.isCurtailed(),
        whole.isProvisional() || joint.isInterim(),
        OptionalDouble.empty(),
        standing == Standing.IN ? 1 : 0);
  }

  /** The same, measured where no target of its own does it; empty raw: with a reason. */
  Contribution measured(OptionalDouble newRaw, Optional<ReasonCode> why) {
    return new Contribution(
        position,
        part,
        own,
        why.isPresent() ? Standing.NOT_COMPUTABLE : standing,
        stated,
        due,
        compared,
        realisation,
        span,
        missing,
        why.or(() -> code),
        declaration,
        isPartial,
        isCurtailed,
        isProvisional,
        newRaw,
        coverage);
  }

  /** The same with another amount; in a chain its attainment is another too, or there is none. */
  Contribution with(Realisation other, Optional<Expectation> joint) {
    Contribution changed = withRealisation(other);
    if (!isInAChain()) {
      return changed;
    }
    double attained =
        TimeAxis.terms(part, compared.or(() -> joint).orElseThrow()).raw(other.value());
    return Attainment.isReason(attained)
        ? changed.measured(OptionalDouble.empty(), Optional.of(Attainment.reason(attained)))
        : changed.measured(OptionalDouble.of(attained), Optional.empty());
  }

  private boolean isInAChain() {
    return part.indicator().composition().equals(Optional.of(Composition.WEAKEST_PARTY));
  }

  private Contribution withRealisation(Realisation other) {
    return new Contribution(
        position,
        part,
        own,
        standing,
        stated,
        due,
        compared,
        Optional.of(other),
        span,
        missing,
        code,
        declaration,
        isPartial,
        isCurtailed,
        isProvisional,
        raw,
        coverage);
  }

  public String agency() {
    return part.agency();
  }

  boolean isIn() {
    return standing == Standing.IN;
  }

  /** In, and nothing of it missing or not applicable. */
  boolean isWhole() {
    return isIn() && !isPartial && !isCurtailed;
  }

  boolean isTiled() {
    return stated.isPresent() && stated.get().rule() == Expectation.Rule.TILED;
  }

  /** Which reports are missing, such as {@code bkkbn 2022-Q3}. */
  public List<String> missingReports() {
    return missing.stream().map(period -> agency() + " " + period).toList();
  }
}
