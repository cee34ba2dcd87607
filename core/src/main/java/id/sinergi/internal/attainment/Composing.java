package id.sinergi.internal.attainment;

import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.plan.Part;
import id.sinergi.time.Consolidation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one place where parts are put together (1-model, 1.4): quantities first, a percentage formed
 * once, on doubles for figures and on decimals for their display. The decisions (who counts, whose
 * target, what is left out or cut) are those of {@link JointDraft}.
 */
final class Composing<N> {
  private static final List<Boolean> BOTH_EDGES = List.of(true, false); // the lower one first

  private final Numbers<N> numbers;
  private final JointDraft joint;
  private final List<Contribution> in;
  private final Function<Contribution, Optional<Expectation>> expected;

  private Composing(
      Numbers<N> numbers,
      JointDraft joint,
      List<Contribution> in,
      Function<Contribution, Optional<Expectation>> expected) {
    this.numbers = numbers;
    this.joint = joint;
    this.in = in;
    this.expected = expected;
  }

  /** What is in. */
  Composing(Numbers<N> numbers, JointDraft joint) {
    this(numbers, joint, joint.in(), Contribution::compared);
  }

  /** What is due, in or not: good for targets alone. */
  static <N> Composing<N> ofAllDue(Numbers<N> numbers, JointDraft joint) {
    return new Composing<>(numbers, joint, joint.applicable(), Contribution::due);
  }

  /** Whether numerators and denominators of the parties are pooled before they are divided. */
  static boolean pools(Indicator indicator) {
    Consolidation consolidation = indicator.consolidation();
    return indicator.composition().equals(Optional.of(Composition.POOLED_RATIO))
        && consolidation != Consolidation.MIN
        && consolidation != Consolidation.MAX;
  }

  /** The joint actual. */
  N actual() {
    return switch (joint.composition()) {
      case SUM ->
          joint.isExcessCut()
              ? atLimit(each(in, this::part), joint.largest())
              : numbers.minus(parts(), excess());
      case POOLED_RATIO ->
          numbers.times(
              numbers.of(joint.indicator().scale()),
              numbers.over(
                  sum(it -> numbers.numerator(it.realisation().orElseThrow())),
                  sum(it -> numbers.denominator(it.realisation().orElseThrow()))));
      case MEAN -> mean(this::share, this::part);
      case PRODUCT -> product(this::part);
      case WEAKEST_PARTY, LEAD_REPORTS -> part(joint.weakest());
    };
  }

  /** The sum of the parts. */
  N parts() {
    return sum(this::part);
  }

  /** What is taken off the sum of the parts. */
  N excess() {
    return joint.isExcessCut()
        ? lessLargest(each(in, this::part), joint.largest())
        : numbers.sum(joint.excesses(), this::counted);
  }

  private N counted(Excess excess) {
    if (excess.isLeftOut()) {
      return numbers.of(0);
    }
    if (excess.isCut()) {
      List<Contribution> its =
          in.stream()
              .filter(it -> Collections.binarySearch(excess.parties(), it.agency()) >= 0)
              .toList();
      double[] parts = its.stream().mapToDouble(JointDraft::amount).toArray();
      return lessLargest(each(its, this::part), Excesses.largest(parts));
    }
    return numbers.sum(excess.entries(), it -> numbers.of(it.amount()));
  }

  /** The sum of all but the largest; nothing if that is below zero. */
  private N lessLargest(List<N> parts, int largest) {
    N less = numbers.minus(numbers.sum(parts, it -> it), parts.get(largest));
    return numbers.compare(less, numbers.of(0)) < 0 ? numbers.of(0) : less;
  }

  /** The sum less all that can be taken off it: the largest, or the sum if that is less. */
  private N atLimit(List<N> parts, int largest) {
    N sum = numbers.sum(parts, it -> it);
    return numbers.compare(sum, parts.get(largest)) > 0 ? parts.get(largest) : sum;
  }

  /** The joint target, its lower or its upper edge. */
  N target(boolean low) {
    if (joint.isStated()) {
      N stated = numbers.target(joint.stated().orElseThrow(), low);
      return switch (joint.scaling()) {
        case NONE -> stated;
        case BY_TARGETS ->
            numbers.over(numbers.times(stated, compared(joint.in())), full(joint.all()));
        case BY_SHARES ->
            numbers.over(numbers.times(stated, shares(joint.applicable())), shares(joint.all()));
      };
    }
    return composed(low);
  }

  /** What the targets of the parts make together, whether that is the joint target or not. */
  N composed(boolean low) {
    return switch (joint.composition()) {
      case SUM ->
          joint.isPlannedCut(low)
              ? atLimit(each(in, it -> target(it, low)), joint.largestTarget(low))
              : numbers.minus(sum(it -> target(it, low)), planned(low));
      case POOLED_RATIO ->
          mean(it -> numbers.denominator(it.realisation().orElseThrow()), it -> target(it, low));
      case MEAN -> mean(this::share, it -> target(it, low));
      case PRODUCT -> product(it -> target(it, low));
      case WEAKEST_PARTY, LEAD_REPORTS -> target(joint.weakest(), low);
    };
  }

  /** What all targets that were stated make together, whoever is in. */
  static <N> Composing<N> ofAllStated(Numbers<N> numbers, JointDraft joint) {
    return new Composing<>(numbers, joint, joint.all(), Contribution::stated);
  }

  private N target(Contribution contribution, boolean low) {
    Expectation expectation =
        expected.apply(contribution).or(joint::stated).orElseThrow(); // of a chain: the stated one
    return numbers.target(expectation, low);
  }

  /** What the parties to a sum were expected to count in excess. */
  N planned(boolean low) {
    if (joint.isPlannedCut(low)) {
      return lessLargest(each(in, it -> target(it, low)), joint.largestTarget(low));
    }
    return numbers.sum(joint.planned(), it -> numbers.of(it.amount()));
  }

  private N compared(List<Contribution> contributions) {
    return numbers.sum(contributions, it -> middle(it.compared()));
  }

  private N full(List<Contribution> contributions) {
    return numbers.sum(contributions, it -> middle(it.stated()));
  }

  /** Twice the middle of a range, which serves as well where only proportions count. */
  private N middle(Optional<Expectation> expectation) {
    if (expectation.isEmpty()) {
      return numbers.of(0);
    }
    Expectation range = expectation.get();
    return numbers.sum(BOTH_EDGES, low -> numbers.target(range, low));
  }

  private N shares(List<Contribution> contributions) {
    return numbers.sum(contributions, this::share);
  }

  /** The baseline of the joint figure; empty without one. */
  Optional<N> baseline() {
    boolean isStated = joint.indicator().baseline().isPresent();
    return edge(
        numbers::baseline,
        isStated
            ? joint.indicator().baseline().map(it -> numbers.of(it.value()))
            : Optional.empty());
  }

  /** The declared worst value of the joint figure; empty without one. */
  Optional<N> worst() {
    return edge(
        numbers::worst,
        joint.indicator().worst().isPresent()
            ? Optional.of(numbers.of(joint.indicator().worst().getAsDouble()))
            : Optional.empty());
  }

  private Optional<N> edge(Function<Part, Optional<N>> ofPart, Optional<N> stated) {
    if (joint.composition() == Composition.WEAKEST_PARTY) {
      return ofPart.apply(joint.weakest().part());
    }
    if (stated.isPresent() && !joint.isOfSomeParts()) {
      return stated;
    }
    if (in.isEmpty() || JointDraft.any(in, it -> ofPart.apply(it.part()).isEmpty())) {
      return Optional.empty();
    }
    Function<Contribution, N> each = it -> ofPart.apply(it.part()).orElseThrow();
    return Optional.of(
        switch (joint.composition()) {
          case POOLED_RATIO ->
              mean(it -> numbers.denominator(it.realisation().orElseThrow()), each);
          case MEAN -> mean(this::share, each);
          case PRODUCT -> product(each);
          default -> sum(each);
        });
  }

  private N share(Contribution contribution) {
    return numbers.of(JointDraft.share(contribution));
  }

  private N part(Contribution contribution) {
    return numbers.actual(contribution.realisation().orElseThrow());
  }

  private N sum(Function<Contribution, N> term) {
    return numbers.sum(in, term);
  }

  private N mean(Function<Contribution, N> weight, Function<Contribution, N> value) {
    List<N> weights = each(in, weight);
    List<N> values = each(in, value);
    List<N> terms = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      terms.add(numbers.times(weights.get(i), values.get(i)));
    }
    N all = numbers.sum(weights, it -> it);
    N mean = numbers.over(numbers.sum(terms, it -> it), all);
    N zero = numbers.of(0);
    boolean isBetween =
        numbers.compare(all, zero) > 0 // else there is no mean
            && numbers.compare(Collections.min(weights, numbers::compare), zero) >= 0;
    return isBetween ? within(values, mean) : mean;
  }

  /** A mean is never outside the range of its members, whatever is lost in the last digit. */
  private N within(List<N> members, N mean) {
    N least = Collections.min(members, numbers::compare);
    N greatest = Collections.max(members, numbers::compare);
    return numbers.compare(mean, least) < 0
        ? least
        : numbers.compare(mean, greatest) > 0 ? greatest : mean;
  }

  private static <T, A> List<A> each(List<T> of, Function<? super T, A> amount) {
    List<A> each = new ArrayList<>(of.size());
    for (int i = 0; i < of.size(); i++) {
      each.add(amount.apply(of.get(i)));
    }
    return each;
  }

  private N product(Function<Contribution, N> value) {
    N scale = numbers.of(joint.indicator().scale());
    N product = scale;
    for (Contribution contribution : in) {
      product = numbers.times(product, numbers.over(value.apply(contribution), scale));
    }
    return product;
  }
}
