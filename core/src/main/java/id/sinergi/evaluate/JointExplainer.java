package id.sinergi.evaluate;

import static id.sinergi.evaluate.ExplanationDraft.part;

import id.sinergi.evaluate.AttainmentExplainer.Edge;
import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.evaluate.Explanation.Step;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.attainment.Contribution;
import id.sinergi.internal.attainment.Expectation;
import id.sinergi.internal.attainment.Joint;
import id.sinergi.internal.attainment.JointTerms;
import id.sinergi.internal.attainment.JointTerms.Proportion;
import id.sinergi.internal.text.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Explains the joint attainment of the parties to an indicator: limits, formula, joint target and
 * joint actual, and what each party brought, also those that do not count, and why.
 */
final class JointExplainer {
  private final JointTerms terms;
  private final Joint joint;
  private final Indicator indicator;
  private final Subject subject;
  private final MemberExplainer members;
  private final AttainedFigures figures;

  JointExplainer(JointTerms terms) {
    this.terms = terms;
    this.joint = terms.joint();
    this.indicator = joint.indicator();
    this.subject = Subject.together(indicator);
    this.members = new MemberExplainer(terms);
    this.figures = new AttainedFigures(joint);
  }

  Explanation explain() {
    ExplanationDraft draft = AttainmentExplainer.limits(joint, subject);
    if (joint.state() == State.VALUE && Rounding.compare(joint.coverage(), 1) < 0) {
      draft.note(PartyWording.lacking(PartyWording.IN, terms.coverage()));
    }
    draft.note(PartyWording.shared(joint.composition()));
    joint.weakest().map(it -> PartyWording.heldBack(it.agency())).ifPresent(draft::note);
    return members.isChain()
        ? draft.parts(() -> List.of(part(new ChainExplainer(terms).explain()))).build()
        : draft
            .parts(() -> AttainmentExplainer.below(joint, subject, this::edges, this::sides))
            .build();
  }

  /** Whose the baseline and the worst value are. */
  private void edges(ExplanationDraft formula) {
    if (formula.has("baseline") && terms.isOfParties(true)) {
      formula.note(PartyWording.OF_PARTIES_BASELINE);
    }
    if (formula.has("worst") && terms.isOfParties(false)) {
      formula.note(PartyWording.OF_PARTIES_WORST);
    }
  }

  private List<Part> sides() {
    List<Part> sides = new ArrayList<>();
    if (joint.hasTarget()) {
      Quantity target = figures.target();
      sides.addAll(
          AttainmentExplainer.target(
              target, subject, edge -> joint.isStated() ? stated(edge) : composed(edge, target)));
    }
    sides.add(part(actual()));
    return sides;
  }

  // ---- the joint target

  /** A stated joint target, scaled to those that are in. */
  private Explanation stated(Edge edge) {
    TargetExplainer stated = new TargetExplainer(joint.stated().orElseThrow(), subject.key());
    ExplanationDraft draft = stated.draft(edge.low() != terms.isTurned(), edge.title());
    Optional<Proportion> scale = terms.scale();
    if (scale.isPresent()) {
      boolean byTargets = terms.isScaledByTargets();
      draft.input(
          "partsIn",
          byTargets ? PartyWording.TARGETS_IN : PartyWording.SHARES_IN,
          scale.get().in());
      draft.input(
          "partsAll",
          byTargets ? PartyWording.TARGETS_ALL : PartyWording.SHARES_ALL,
          scale.get().all());
      draft.note(PartyWording.lacking(PartyWording.SCALED, scale.get()));
      stated.value(draft, edge.low() ? joint.low() : joint.high());
    }
    return draft.build();
  }

  /** What the targets of the parties make. */
  private Explanation composed(Edge edge, Quantity target) {
    boolean low = edge.low() != terms.isTurned();
    ExplanationDraft draft =
        composition("/target", edge.title(), PartyWording.ofTargets(joint.composition()));
    if (target.state() == State.VALUE) {
      double amount = edge.low() ? joint.low() : joint.high();
      draft.value(amount, locale -> computed(amount, locale));
    } else {
      draft.result(target);
    }
    if (!terms.planned().isEmpty()) {
      draft.input("overlap", OverlapWording.OVERLAP, terms.planned(low));
      draft.note(
          OverlapWording.planned(terms.planned(), terms.isPlannedCut(low), terms.planned(low)));
    }
    if (terms.isPlannedLeftOut()) {
      draft.note(OverlapWording.PLANNED_LEFT_OUT);
    }
    return draft
        .parts(
            () ->
                members.parts(
                    of -> target(of, low, target.isRange()), this::weight, joint.hasActual()))
        .build();
  }

  /** The target of a party; where it has none here, what it reported says so. */
  private Explanation target(Contribution of, boolean low, boolean isRange) {
    Optional<Expectation> expected = terms.expected(of).or(of::stated);
    Subject one = Subject.among(indicator, of.agency());
    return expected
        .map(
            it ->
                new TargetExplainer(it, one.key())
                    .draft(low, isRange ? one.edge(low) : one.target())
                    .build())
        .orElseGet(() -> members.actual(of));
  }

  // ---- the joint actual

  private Explanation actual() {
    ExplanationDraft draft =
        composition("/actual", subject.actual(), PartyWording.composition(joint.composition()))
            .result(figures.actual());
    figures.actual().value().ifPresent(it -> draft.value(it, locale -> computed(it, locale)));
    if (joint.composition() == Composition.POOLED_RATIO) {
      draft.input("scale", Wording.SCALE, indicator.scale());
    }
    if (!joint.excesses().isEmpty()) {
      if (joint.excess() != 0 && figures.actual().state() == State.VALUE) {
        draft.input("overlap", OverlapWording.OVERLAP, joint.excess());
      }
      joint.excesses().forEach(it -> draft.note(OverlapWording.excess(it)));
      if (joint.isExcessCut()) {
        draft.note(OverlapWording.allCut(joint.excessLimit()));
      }
    }
    boolean isMean = joint.composition() == Composition.MEAN;
    return draft
        .parts(
            () ->
                members.parts(
                    members::actual, of -> isMean ? weight(of) : OptionalDouble.empty(), true))
        .build();
  }

  /** What a party weighs in a mean of parts or of targets. */
  private OptionalDouble weight(Contribution of) {
    boolean isPooled = joint.composition() == Composition.POOLED_RATIO;
    boolean weighs = joint.composition() == Composition.MEAN || (isPooled && isIn(of));
    return weighs && members.takesPart(of)
        ? OptionalDouble.of(terms.joint().weight(of))
        : OptionalDouble.empty();
  }

  private static boolean isIn(Contribution of) {
    return of.standing() == Contribution.Standing.IN;
  }

  private ExplanationDraft composition(String key, Text title, Text rule) {
    ExplanationDraft draft =
        new ExplanationDraft(Step.COMPOSITION, subject.key() + key, title)
            .by(joint.composition().name(), rule);
    return joint.composition() == Composition.PRODUCT
        ? draft.input("scale", Wording.SCALE, indicator.scale())
        : draft;
  }

  private String computed(double value, Locale locale) {
    return Amounts.computed(
        value, indicator.decimals(), joint.rulebook().decimals(), indicator.unit(), locale);
  }
}
