package id.sinergi.oracle;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.oracle.OracleParty.Expected;
import id.sinergi.oracle.OracleParty.Outcome;
import id.sinergi.oracle.OracleParty.Pair;
import id.sinergi.oracle.OracleParty.Work;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one party brings to a joint figure.
 *
 * @param expected of the party itself
 * @param outcome its own, or its actual over the span of the joint target
 * @param pair what is pooled; empty unless numerators and denominators are
 * @param against its attainment, where that decides; else the same as the actual
 */
record OraclePart(
    String agency,
    Exact share,
    Optional<Expected> expected,
    Outcome outcome,
    Optional<Pair> pair,
    Answer against,
    Optional<Exact> baseline,
    Optional<Exact> worst) {

  Work work() {
    return outcome.work().orElseThrow();
  }

  boolean isNotApplicable() {
    return outcome.actual().state() == State.NOT_APPLICABLE;
  }

  boolean isIn() {
    boolean zeroIsPooled =
        pair.isPresent()
            && outcome.actual().code().equals(Optional.of(ReasonCode.ZERO_DENOMINATOR));
    return against.isValue() || zeroIsPooled;
  }

  boolean isMissing() {
    return !isNotApplicable() && !isIn();
  }

  boolean isLikeForLike() {
    return isIn() && work().likeForLike();
  }

  /** Whether all of its span is in it. */
  boolean isWhole() {
    return isIn() && !work().likeForLike() && !work().excused();
  }

  boolean isProvisional() {
    return outcome.actual().provisional()
        || work().interim()
        || work().likeForLike()
        || work().used().stream().anyMatch(Reports.Entry::provisional);
  }

  boolean isTiled() {
    return expected.isPresent() && expected.get().tiled();
  }

  Exact actual() {
    return outcome.actual().number();
  }

  /** The target without what is not applicable, in the middle if it is a range. */
  Exact due() {
    Answer due = work().due();
    return due.isValue() ? middle(due) : expected.orElseThrow().middle();
  }

  /** The target that is compared, in the middle if it is a range. */
  Exact compared() {
    return middle(outcome.target());
  }

  private static Exact middle(Answer target) {
    return OracleParty.middle(target.number(), target.high().orElseThrow());
  }

  /**
   * Why parts have no figure: if one is not reported, all that is not reported, also of those that
   * have one like for like; else the first reason.
   */
  static Answer absent(List<OraclePart> missing, List<OraclePart> all) {
    boolean unreported =
        missing.stream()
            .anyMatch(part -> part.isIn() || part.against().state() == State.NOT_REPORTED);
    return unreported
        ? Answer.notReported(all.stream().flatMap(part -> part.work().lacking().stream()).toList())
        : Answer.notComputable(missing.get(0).against().code().orElseThrow());
  }

  /** The sum of something over parts. */
  static Exact sum(List<OraclePart> parts, Function<OraclePart, Exact> of) {
    return Exact.sum(parts.stream().map(of).toList());
  }

  /** What the parts have in common, or add up to, without the largest; never below zero. */
  static Exact allButLargest(List<Exact> parts) {
    if (parts.isEmpty()) {
      return Exact.ZERO;
    }
    Exact largest = parts.get(0);
    for (Exact part : parts) {
      largest = part.value().compareTo(largest.value()) > 0 ? part : largest;
    }
    Exact rest = Exact.sum(parts).minus(largest);
    return rest.signum() < 0 ? Exact.ZERO : rest;
  }
}
