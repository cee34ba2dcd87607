package id.sinergi.oracle;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.IncompleteMembers;
import id.sinergi.rule.Rulebook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Section 1.5: one figure from many. */
final class OracleMembers {
  /** One measure, child or top node. */
  record Member(String id, Exact weight, Answer figure) {
    boolean isMissing() {
      return weight.signum() > 0 && figure.isMissing();
    }
  }

  private OracleMembers() {}

  static Answer aggregate(List<Member> members, Aggregation aggregation, Rulebook rulebook) {
    return aggregate(members, aggregation, rulebook.incompleteMembers(), rulebook);
  }

  /** The plain mean of a query: what is missing is left out. */
  static Answer excluding(List<Member> members, Rulebook rulebook) {
    return aggregate(members, Aggregation.WEIGHTED_MEAN, rulebook.incompleteMembers(), rulebook);
  }

  private static Answer aggregate(
      List<Member> all, Aggregation aggregation, IncompleteMembers policy, Rulebook rulebook) {
    List<Member> members = all.stream().filter(one -> one.weight().signum() > 0).toList();
    List<Member> due = members.stream().filter(one -> one.figure().isDue()).toList();
    if (due.isEmpty()) {
      if (members.isEmpty() && all.stream().anyMatch(one -> one.figure().isDue())) {
        return Answer.notComputable(ReasonCode.NO_WEIGHT);
      }
      boolean allNotApplicable =
          !members.isEmpty()
              && members.stream().allMatch(one -> one.figure().state() == State.NOT_APPLICABLE);
      return allNotApplicable ? Answer.NOT_APPLICABLE : Answer.NOT_DUE;
    }
    List<Member> values = due.stream().filter(one -> one.figure().isValue()).toList();
    List<Member> missing = due.stream().filter(one -> one.figure().isMissing()).toList();
    boolean strict = policy == IncompleteMembers.STRICT || aggregation == Aggregation.WEAKEST;
    if (values.isEmpty() || (strict && !missing.isEmpty())) {
      boolean unreported =
          missing.stream().anyMatch(one -> one.figure().state() == State.NOT_REPORTED);
      return unreported
          ? Answer.notReported(missing.stream().map(Member::id).toList())
          : Answer.notComputable(missing.get(0).figure().code().orElseThrow());
    }
    Exact coverage =
        total(values.stream().map(one -> one.weight().times(one.figure().coverage())).toList())
            .over(total(due.stream().map(Member::weight).toList()));
    if (coverage.compare(Exact.of(rulebook.minCoverage())) < 0) {
      return Answer.notComputable(ReasonCode.COVERAGE);
    }
    List<Exact> weights = new ArrayList<>();
    List<Exact> numbers = new ArrayList<>();
    for (Member member : due) {
      if (member.figure().isValue()) {
        weights.add(member.weight());
        numbers.add(member.figure().number());
      } else if (policy == IncompleteMembers.AS_FLOOR) {
        weights.add(member.weight());
        numbers.add(Exact.of(rulebook.floor().orElse(0)));
      }
    }
    if (aggregation == Aggregation.GEOMETRIC
        && numbers.stream().anyMatch(number -> number.signum() < 0)) {
      return Answer.notComputable(ReasonCode.NEGATIVE_MEMBER);
    }
    Exact value =
        switch (aggregation) {
          case WEIGHTED_MEAN -> mean(weights, numbers);
          case WEAKEST -> least(numbers);
          case GEOMETRIC -> geometric(weights, numbers);
        };
    boolean provisional =
        !missing.isEmpty() || values.stream().anyMatch(one -> one.figure().provisional());
    return Answer.value(value)
        .with(coverage, provisional)
        .withBand(OracleAttainment.band(value, rulebook.scale()));
  }

  private static Exact total(List<Exact> terms) {
    return Exact.sum(terms);
  }

  private static Exact mean(List<Exact> weights, List<Exact> numbers) {
    List<Exact> terms = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      terms.add(weights.get(i).times(numbers.get(i)));
    }
    return total(terms).over(total(weights));
  }

  private static Exact least(List<Exact> numbers) {
    Exact least = numbers.get(0);
    for (Exact number : numbers) {
      if (number.value().compareTo(least.value()) < 0) {
        least = number;
      }
    }
    return least;
  }

  private static Exact geometric(List<Exact> weights, List<Exact> numbers) {
    if (numbers.stream().anyMatch(Exact::isZero)) {
      return new Exact(BigFraction.ZERO, numbers.stream().mapToDouble(Exact::weight).sum());
    }
    if (numbers.stream().distinct().count() == 1) {
      return numbers.get(0);
    }
    BigDecimal logarithms = BigDecimal.ZERO;
    double error = 1;
    Exact sum = total(weights);
    MathContext fifty = new MathContext(60);
    for (int i = 0; i < weights.size(); i++) {
      BigDecimal part = weights.get(i).over(sum).value().toDecimal(fifty);
      BigDecimal logarithm = Decimals50.ln(numbers.get(i).value().toDecimal(fifty));
      logarithms = logarithms.add(part.multiply(logarithm));
      Exact number = numbers.get(i);
      error +=
          part.doubleValue()
              * (number.weight() / number.value().doubleValue()
                  + Math.abs(logarithm.doubleValue()));
    }
    BigFraction value = BigFraction.of(Decimals50.exp(logarithms).round(new MathContext(50)));
    return new Exact(value, value.doubleValue() * error);
  }
}
