package id.sinergi.evaluate;

import static id.sinergi.evaluate.ExplanationDraft.part;

import id.sinergi.evaluate.ActualExplainer.In;
import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Role;
import id.sinergi.internal.attainment.Contribution;
import id.sinergi.internal.attainment.Expectation;
import id.sinergi.internal.attainment.JointTerms;
import id.sinergi.internal.attainment.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Explains the attainment of one part: limits, formula, target and actual, down to the reports. */
final class PartExplainer {
  private final Outcome outcome;
  private final Indicator indicator;
  private final Subject subject;
  private final List<Text> notes;
  private final Optional<In> asked;

  private PartExplainer(Outcome outcome, Subject subject, List<Text> notes, Optional<In> asked) {
    this.outcome = outcome;
    this.indicator = outcome.part().indicator();
    this.subject = subject;
    this.notes = notes;
    this.asked = asked;
  }

  /** The part of a sole party, or of any where the lead reports one number for all. */
  static Explanation explain(Outcome outcome) {
    Indicator indicator = outcome.indicator();
    boolean isAll = outcome.part().role() == Role.LEAD;
    List<Text> notes = indicator.isShared() ? List.of(Wording.LEAD_REPORTS) : List.of();
    Subject subject =
        isAll ? Subject.of(indicator) : Subject.own(indicator, outcome.part().agency());
    return new PartExplainer(outcome, subject, notes, Optional.empty()).explain();
  }

  /** The own part of a party to an indicator that is composed of parts. */
  static Explanation explain(JointTerms terms, Contribution of) {
    List<Text> notes = new ArrayList<>();
    Optional<In> asked = Optional.empty();
    if (of.standing() == Contribution.Standing.OUTSIDE) {
      notes.add(PartyWording.outside(of.part().during()));
    } else if (of.standing() == Contribution.Standing.NO_PART) {
      notes.add(MemberExplainer.noPart(terms.joint(), of));
    } else if (of.own().state() == State.NOT_DUE) {
      notes.add(PartyWording.ONLY_JOINT);
      asked = Optional.of(new MemberExplainer(terms).in(of));
    }
    Subject subject = Subject.own(of.part().indicator(), of.agency());
    return new PartExplainer(of.own(), subject, notes, asked).explain();
  }

  /** A party that is named and not measured. */
  static Explanation supporter(Outcome outcome) {
    Subject subject = Subject.own(outcome.indicator(), outcome.part().agency());
    return new PartExplainer(outcome, subject, List.of(PartyWording.SUPPORTER), Optional.empty())
        .explain();
  }

  private Explanation explain() {
    ExplanationDraft draft = AttainmentExplainer.limits(outcome, subject);
    notes.forEach(draft::note);
    return draft
        .parts(() -> AttainmentExplainer.below(outcome, subject, this::pieces, this::sides))
        .build();
  }

  /** The target, as one value or two edges, and the actual. */
  private List<Part> sides() {
    List<Part> sides = new ArrayList<>();
    if (outcome.expectation().isPresent()) {
      TargetExplainer target = new TargetExplainer(outcome.expectation().get(), subject.key());
      Quantity amount = new AttainedFigures(outcome).target();
      sides.addAll(
          AttainmentExplainer.target(
              amount, subject, edge -> target.draft(edge.low(), edge.title()).build()));
    }
    In in =
        asked.orElseGet(
            () ->
                new In(
                    new AttainedFigures(outcome).actual(),
                    outcome.realisation(),
                    outcome.declared(),
                    outcome.missingReports(),
                    outcome.expectation().map(Expectation::span).or(outcome::window)));
    sides.add(
        part(new ActualExplainer(outcome.part(), in).explain(subject.key(), subject.actual())));
    return sides;
  }

  /** Which piece of the indicator's baseline and worst value is this part's, where that counts. */
  private void pieces(ExplanationDraft formula) {
    if (formula.has("baseline")) {
      OptionalDouble stated = value(indicator.baseline().map(it -> it.value()));
      boolean isOwn = indicator.party(outcome.part().agency()).orElseThrow().baseline().isPresent();
      piece(Wording.BASELINE, stated, isOwn).ifPresent(formula::note);
    }
    if (formula.has("worst")) {
      boolean isOwn = indicator.party(outcome.part().agency()).orElseThrow().worst().isPresent();
      piece(Wording.WORST, indicator.worst(), isOwn).ifPresent(formula::note);
    }
  }

  private Optional<Text> piece(Text what, OptionalDouble stated, boolean isOwn) {
    return isOwn || stated.isEmpty()
        ? Optional.empty()
        : outcome
            .part()
            .piece()
            .map(it -> PartyWording.piece(what, stated.getAsDouble(), it.part(), it.whole()));
  }

  private static OptionalDouble value(Optional<Double> number) {
    return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }
}
