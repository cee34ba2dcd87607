package id.sinergi.oracle;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import java.util.List;
import java.util.Optional;

/**
 * What the oracle says a figure or a quantity is.
 *
 * @param value empty unless the state is VALUE; the lower end of a range
 * @param high the upper end of a range, otherwise the value
 * @param raw before ceiling, cap and floor
 */
record Answer(
    State state,
    Optional<Exact> value,
    Optional<Exact> high,
    Optional<Exact> raw,
    Optional<ReasonCode> code,
    List<String> missing,
    Exact coverage,
    boolean provisional,
    Optional<String> formula,
    Optional<String> band) {

  static final Answer NOT_DUE = of(State.NOT_DUE);
  static final Answer NOT_APPLICABLE = of(State.NOT_APPLICABLE);

  private static Answer of(State state) {
    return new Answer(
        state,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Exact.ZERO,
        false,
        Optional.empty(),
        Optional.empty());
  }

  static Answer notReported(List<String> missing) {
    Answer bare = of(State.NOT_REPORTED);
    return new Answer(
        bare.state,
        bare.value,
        bare.high,
        bare.raw,
        bare.code,
        List.copyOf(missing),
        bare.coverage,
        false,
        bare.formula,
        bare.band);
  }

  static Answer notComputable(ReasonCode code) {
    Answer bare = of(State.NOT_COMPUTABLE);
    return new Answer(
        bare.state,
        bare.value,
        bare.high,
        bare.raw,
        Optional.of(code),
        bare.missing,
        bare.coverage,
        false,
        bare.formula,
        bare.band);
  }

  static Answer value(Exact value) {
    return range(value, value);
  }

  static Answer range(Exact low, Exact high) {
    return new Answer(
        State.VALUE,
        Optional.of(low),
        Optional.of(high),
        Optional.of(low),
        Optional.empty(),
        List.of(),
        Exact.ONE,
        false,
        Optional.empty(),
        Optional.empty());
  }

  Answer withRaw(Exact raw, String formula) {
    return new Answer(
        state,
        value,
        high,
        Optional.of(raw),
        code,
        missing,
        coverage,
        provisional,
        Optional.of(formula),
        band);
  }

  Answer with(Exact coverage, boolean provisional) {
    return new Answer(state, value, high, raw, code, missing, coverage, provisional, formula, band);
  }

  Answer withBand(Optional<String> band) {
    return new Answer(state, value, high, raw, code, missing, coverage, provisional, formula, band);
  }

  boolean isValue() {
    return state == State.VALUE;
  }

  boolean isMissing() {
    return state == State.NOT_REPORTED || state == State.NOT_COMPUTABLE;
  }

  boolean isDue() {
    return isValue() || isMissing();
  }

  Exact number() {
    return value.orElseThrow();
  }
}
