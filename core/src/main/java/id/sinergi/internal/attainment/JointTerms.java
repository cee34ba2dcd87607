package id.sinergi.internal.attainment;

import id.sinergi.figure.State;
import id.sinergi.indicator.PlannedOverlap;
import id.sinergi.internal.attainment.JointDraft.Scaling;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.internal.report.Bound;
import id.sinergi.internal.report.Cover;
import id.sinergi.internal.report.Report;
import id.sinergi.internal.report.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The numbers between what the parties brought and their joint figure, and the reports behind them,
 * for explanations. Nothing is decided here.
 */
public final class JointTerms {
  private final Joint joint;
  private final Bound bound;
  private final Scope scope;

  /** Of an indicator that is composed of parts. */
  public JointTerms(Joint joint, Bound bound, Scope scope) {
    this.joint = joint;
    this.bound = bound;
    this.scope = scope;
  }

  /**
   * So much of a whole.
   *
   * @param of what each party has in it, in order of agency
   */
  public record Proportion(List<Term> of) {
    /**
     * What one party has in a proportion.
     *
     * @param in what counts
     * @param all what there is
     */
    public record Term(String agency, double in, double all) {
      /** Whether less counts than there is. */
      public boolean isLess() {
        return in != all;
      }
    }

    public double in() {
      return sum(Term::in);
    }

    public double all() {
      return sum(Term::all);
    }

    private double sum(ToDoubleFunction<Term> each) {
      double[] terms = of.stream().mapToDouble(each).toArray();
      return Pairwise.sum(terms, terms.length);
    }
  }

  public Joint joint() {
    return joint;
  }

  /** Whether the joint target is scaled by the parts' targets, not by their shares. */
  public boolean isScaledByTargets() {
    return joint.hasActual() && joint.draft().scaling() == Scaling.BY_TARGETS;
  }

  /** What a stated joint target is scaled by; empty if it stands as it is. */
  public Optional<Proportion> scale() {
    if (!joint.hasActual() || joint.draft().scaling() == Scaling.NONE) {
      return Optional.empty();
    }
    List<Proportion.Term> terms = new ArrayList<>();
    for (Contribution it : joint.draft().all()) {
      boolean applies = it.standing() != Contribution.Standing.NOT_APPLICABLE;
      terms.add(
          isScaledByTargets()
              ? new Proportion.Term(
                  it.agency(),
                  it.compared().map(Expectation::middle).orElse(0.0),
                  it.stated().orElseThrow().middle())
              : new Proportion.Term(
                  it.agency(), applies ? JointDraft.share(it) : 0, JointDraft.share(it)));
    }
    return Optional.of(new Proportion(terms));
  }

  /** How the coverage of the joint figure comes about; only where it has amounts. */
  public Proportion coverage() {
    List<Contribution> due = joint.draft().applicable();
    double[] weights = Together.weights(joint.composition(), due);
    List<Proportion.Term> terms = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      Contribution it = due.get(i);
      double in = it.isIn() ? weights[i] * it.coverage() : 0;
      terms.add(new Proportion.Term(it.agency(), in, weights[i]));
    }
    return new Proportion(terms);
  }

  /** Whether the edges of the target have changed places on the way. */
  public boolean isTurned() {
    if (joint.isStated() && !joint.hasActual()) {
      return false; // it stands as it was stated
    }
    Composing<Double> parts =
        joint.hasActual()
            ? new Composing<>(Numbers.BINARY, joint.draft())
            : Composing.ofAllDue(Numbers.BINARY, joint.draft());
    return parts.target(true) > parts.target(false);
  }

  /** What the target of a party is that goes into the joint one; empty if none does. */
  public Optional<Expectation> expected(Contribution of) {
    return joint.hasActual() ? of.compared() : of.due();
  }

  /** What a party's report is held against in a chain, also where it has none. */
  public Optional<Expectation> heldAgainst(Contribution link) {
    return link.compared()
        .or(link::due)
        .or(link::stated)
        .or(() -> link.standing().takesPart() ? joint.stated() : Optional.empty());
  }

  /** What was planned to be counted in excess of a composed target, as far as all is in. */
  public List<PlannedOverlap> planned() {
    return joint.isStated() || !joint.hasActual()
        ? List.of()
        : joint.draft().planned().stream()
            .map(it -> new PlannedOverlap(it.period(), it.amount()))
            .toList();
  }

  /** What is taken off the sum of one edge of the parts' targets. */
  public double planned(boolean low) {
    return planned().isEmpty() ? 0 : new Composing<>(Numbers.BINARY, joint.draft()).planned(low);
  }

  public boolean isPlannedCut(boolean low) {
    return !planned().isEmpty() && joint.draft().isPlannedCut(low);
  }

  /** Whether something was planned and does not count, since not all parts are in. */
  public boolean isPlannedLeftOut() {
    return joint.hasActual() && !joint.isStated() && joint.draft().isPlannedLeftOut();
  }

  /** The reports of a party that declare report periods not applicable, in order. */
  public List<Report> declared(Contribution of) {
    return of.span()
        .map(
            span ->
                Cover.of(
                        span,
                        joint.indicator().frequency(),
                        bound.reports(of.position(), scope.asOf()),
                        of.part().during())
                    .declarations())
        .orElse(of.own().declared());
  }

  /** What a party reported that has no value, or counts; empty if something is missing. */
  public Optional<Realisation> reported(Contribution of) {
    if (of.realisation().isPresent() || of.standing() != Contribution.Standing.NOT_COMPUTABLE) {
      return of.realisation();
    }
    return of.own().state() == State.NOT_DUE
        ? Optional.of(axis(of).whole(of.span().orElseThrow()).realisation())
        : of.own().realisation();
  }

  private TimeAxis axis(Contribution of) {
    return new TimeAxis(
        of.part(),
        StatedTargets.of(of.part(), scope.plan(), scope.asOf()),
        bound.reports(of.position(), scope.asOf()),
        joint.window().orElseThrow());
  }

  /** Whether the joint baseline, or worst value, is made of those of the parties. */
  public boolean isOfParties(boolean baseline) {
    boolean stated =
        baseline ? joint.indicator().baseline().isPresent() : joint.indicator().worst().isPresent();
    return joint.weakest().isEmpty() && (!stated || joint.draft().isOfSomeParts());
  }
}
