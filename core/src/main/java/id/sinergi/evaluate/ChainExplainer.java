package id.sinergi.evaluate;

import static id.sinergi.evaluate.ExplanationDraft.part;

import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.evaluate.Explanation.Step;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.attainment.Contribution;
import id.sinergi.internal.attainment.Expectation;
import id.sinergi.internal.attainment.Joint;
import id.sinergi.internal.attainment.JointTerms;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Explains a chain: the least of what each link attains by the formula, before limits. */
final class ChainExplainer {
  private final JointTerms terms;
  private final Joint joint;
  private final Indicator indicator;
  private final MemberExplainer members;

  ChainExplainer(JointTerms terms) {
    this.terms = terms;
    this.joint = terms.joint();
    this.indicator = joint.indicator();
    this.members = new MemberExplainer(terms);
  }

  Explanation explain() {
    ExplanationDraft draft =
        new ExplanationDraft(Step.COMPOSITION, indicator.id(), Wording.RAW)
            .by(joint.composition().name(), PartyWording.composition(joint.composition()));
    if (joint.state() == State.VALUE) {
      draft.value(joint.raw(), locale -> AttainmentExplainer.percent(joint.raw(), locale));
    } else {
      draft.result(new AttainedFigures(joint).figure());
    }
    return draft.parts(() -> members.parts(this::link, of -> OptionalDouble.empty(), true)).build();
  }

  private Explanation link(Contribution of) {
    Optional<Expectation> against = terms.heldAgainst(of);
    return against.isPresent() ? link(of, against.get()) : members.actual(of);
  }

  private Explanation link(Contribution of, Expectation expected) {
    Subject link = Subject.among(indicator, of.agency());
    ExplanationDraft draft = new ExplanationDraft(Step.FORMULA, link.key(), link.title());
    if (of.raw().isPresent()) {
      double raw = of.raw().getAsDouble();
      draft.value(raw, locale -> AttainmentExplainer.percent(raw, locale));
      FormulaWording.write(measured(of, expected), draft);
    } else {
      draft.by(joint.formula().id(), PartyWording.NO_ATTAINMENT).result(members.attainment(of));
    }
    return draft.parts(() -> sides(of, expected, link)).build();
  }

  private FormulaWording.Measured measured(Contribution of, Expectation expected) {
    return new FormulaWording.Measured(
        indicator,
        joint.rulebook(),
        expected.low(),
        expected.high(),
        of.realisation().orElseThrow().value(),
        of.part().baselineValue(),
        of.part().worstValue());
  }

  private List<Part> sides(Contribution of, Expectation expected, Subject link) {
    TargetExplainer target = new TargetExplainer(expected, link.key());
    List<Part> sides =
        AttainmentExplainer.target(
            Quantity.range(expected.low(), expected.high(), indicator.unit(), 0),
            new Subject(link.key(), link.title(), Wording.TARGET, Wording.ACTUAL),
            edge -> target.draft(edge.low(), edge.title()).build());
    sides.add(part(members.actual(of)));
    return sides;
  }
}
