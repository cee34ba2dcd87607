package id.sinergi.evaluate;

import id.sinergi.figure.Quantity;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.attainment.Contribution;
import id.sinergi.internal.attainment.Expectation;
import id.sinergi.internal.attainment.Joint;
import id.sinergi.internal.attainment.Realisation;
import id.sinergi.internal.figures.Pairwise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** What each party brought to what adds up: a sum, a pool, a mean. */
final class Portions {
  private final Joint joint;
  private final Indicator indicator;
  private final int decimals;

  /** What a part adds to the whole, lower and upper edge. */
  private record Term(String agency, double low, double high) {
    double middle() {
      return low / 2 + high / 2;
    }

    boolean isFinite() {
      return Double.isFinite(low) && Double.isFinite(high);
    }
  }

  Portions(Joint joint, int decimals) {
    this.joint = joint;
    this.indicator = joint.indicator();
    this.decimals = decimals;
  }

  /** By agency; empty where there is no joint actual, and where parts do not add up. */
  Map<String, Portion> ofActual() {
    List<Contribution> counting = joint.counting();
    List<Term> terms = new ArrayList<>();
    double weights = Pairwise.sum(counting.stream().mapToDouble(joint::weight));
    for (Contribution it : counting) {
      Realisation part = it.realisation().orElseThrow();
      switch (joint.composition()) {
        case SUM -> terms.add(term(it, 1, part.value(), part.value()));
        case POOLED_RATIO -> {
          double added = indicator.scale() * part.numerator() / weights;
          terms.add(term(it, 1, added, added));
        }
        case MEAN -> terms.add(term(it, joint.weight(it) / weights, part.value(), part.value()));
        default -> {} // a chain, a yield: nothing adds up
      }
    }
    return portions(terms);
  }

  /** By agency; of those that count, or where nobody does, of those that were to. */
  Map<String, Portion> ofTarget() {
    boolean anyCounts = !joint.counting().isEmpty();
    boolean isPooled = joint.composition() == Composition.POOLED_RATIO;
    List<Contribution> among =
        anyCounts ? joint.counting() : isPooled ? List.of() : joint.takingPart();
    List<Contribution> with =
        among.stream().filter(it -> expected(it, anyCounts).isPresent()).toList();
    double weights =
        joint.composition() == Composition.SUM
            ? 1
            : Pairwise.sum(with.stream().mapToDouble(joint::weight));
    boolean adds =
        joint.composition() != Composition.WEAKEST_PARTY
            && joint.composition() != Composition.PRODUCT;
    List<Term> terms = new ArrayList<>();
    for (Contribution it : adds ? with : List.<Contribution>of()) {
      Expectation expected = expected(it, anyCounts).orElseThrow();
      terms.add(term(it, joint.weight(it) / weights, expected.low(), expected.high()));
    }
    return portions(terms);
  }

  private static Optional<Expectation> expected(Contribution contribution, boolean counts) {
    return counts ? contribution.compared() : contribution.due();
  }

  private static Term term(Contribution contribution, double weight, double low, double high) {
    double one = weight * low;
    double other = weight * high;
    return new Term(contribution.agency(), Math.min(one, other), Math.max(one, other));
  }

  private Map<String, Portion> portions(List<Term> terms) {
    Map<String, Portion> portions = new TreeMap<>();
    if (!terms.stream().allMatch(Term::isFinite)) {
      return portions;
    }
    double whole = Pairwise.sum(terms.stream().mapToDouble(Term::middle));
    boolean isOfOneSign =
        terms.stream().allMatch(it -> it.middle() >= 0)
            || terms.stream().allMatch(it -> it.middle() <= 0);
    boolean hasPercent = whole != 0 && Double.isFinite(whole) && isOfOneSign;
    for (Term term : terms) {
      portions.put(
          term.agency(),
          new Portion(
              Quantity.range(term.low(), term.high(), indicator.unit(), decimals),
              hasPercent
                  ? OptionalDouble.of(Math.min(100, 100 * (term.middle() / whole)))
                  : OptionalDouble.empty()));
    }
    return portions;
  }
}
