package id.sinergi.evaluate;

import static id.sinergi.evaluate.ExplanationDraft.part;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.evaluate.Explanation.Step;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.internal.attainment.Contribution;
import id.sinergi.internal.attainment.Credits;
import id.sinergi.internal.attainment.Credits.Source;
import id.sinergi.internal.attainment.Joint;
import id.sinergi.internal.attainment.JointTerms;
import id.sinergi.internal.attainment.Outcome;
import id.sinergi.internal.engine.Results;
import id.sinergi.rule.Credit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/** Explains indicators: their joint figures, parties' own, and what the goals of agencies show. */
final class CreditExplainer {
  private final Results results;
  private final Cascade cascade;
  private final IntFunction<Explanation> scores;

  /** Explains by the results, and the scores that derived indicators rest on by the function. */
  CreditExplainer(Results results, IntFunction<Explanation> scores) {
    this.results = results;
    this.scores = scores;
    this.cascade = results.plan().cascade();
  }

  /** The joint figure; of a sole party its own. */
  Explanation together(int indicator) {
    return results.plan().isComposed(indicator)
        ? new JointExplainer(results.terms(indicator)).explain()
        : alone(results.outcome(results.plan().firstPart(indicator)));
  }

  private Explanation alone(Outcome outcome) {
    return outcome.indicator().derived().isPresent()
        ? new SynergyExplainer(results, outcome, this::together, this::own, scores).explain()
        : PartExplainer.explain(outcome);
  }

  /** The own figure of a party. */
  Explanation own(int part) {
    int indicator = results.plan().indicatorOf(part);
    if (!results.plan().isComposed(indicator)) {
      return alone(results.outcome(part));
    }
    JointTerms terms = results.terms(indicator);
    String agency = party(indicator, part).agency();
    return terms
        .joint()
        .contribution(agency)
        .map(it -> PartExplainer.explain(terms, it))
        .orElseGet(() -> PartExplainer.supporter(results.outcome(part)));
  }

  private Party party(int indicator, int part) {
    int first = results.plan().firstPart(indicator);
    return cascade.indicators().get(indicator).parties().get(part - first);
  }

  /** The figure that the goals of an agency show of an indicator. */
  Explanation shown(int indicator, int agency) {
    int part = results.partFor(agency, indicator);
    boolean isComposed = results.plan().isComposed(indicator);
    if (part < 0) {
      return isComposed ? ofNoParty(indicator, agency) : together(indicator);
    }
    boolean isJoint =
        !isComposed && results.credited().state(part) == results.joint().state(indicator);
    return isJoint ? together(indicator) : credited(indicator, part, agency);
  }

  private String agencyId(int agency) {
    return cascade.agencies().get(agency).id();
  }

  private Explanation ofNoParty(int indicator, int agency) {
    Explanation joint = together(indicator);
    return draft(indicator, new IndicatorMaker(results, indicator).joint())
        .by(Source.JOINT.name(), PartyWording.noParty(agencyId(agency)))
        .parts(() -> List.of(part(joint)))
        .build();
  }

  private ExplanationDraft draft(int indicator, Figure figure) {
    Indicator of = cascade.indicators().get(indicator);
    return new ExplanationDraft(Step.CREDIT, of.id(), Text.same(of.name())).result(figure);
  }

  private Explanation credited(int indicator, int part, int agency) {
    String party = party(indicator, part).agency();
    IndicatorMaker figures = new IndicatorMaker(results, indicator);
    Source source = source(figures, indicator, part);
    Credit credit = credit(indicator);
    ExplanationDraft draft =
        draft(indicator, figures.credited(party))
            .by(source.name(), PartyWording.credited(source, party, agencyId(agency), credit));
    return draft.parts(() -> parts(indicator, part, source, credit)).build();
  }

  private Source source(IndicatorMaker figures, int indicator, int part) {
    if (figures.composed().isPresent()) {
      Joint joint = figures.composed().get();
      Optional<Contribution> of = joint.contribution(party(indicator, part).agency());
      if (of.isPresent()) {
        return Credits.source(joint, of.get());
      }
    }
    boolean isOut =
        results.credited().state(part) == State.NOT_DUE
            && results.joint().state(indicator) != State.NOT_DUE;
    return isOut ? Source.NOT_DUE : Source.JOINT;
  }

  private Credit credit(int indicator) {
    Indicator of = cascade.indicators().get(indicator);
    return of.credit().orElse(cascade.rulebookOf(of).credit());
  }

  private List<Part> parts(int indicator, int part, Source source, Credit credit) {
    Explanation joint = together(indicator);
    if (source == Source.JOINT) {
      return List.of(part(joint));
    }
    if (source == Source.BLEND) {
      double b = ((Credit.Blend) credit).b();
      return List.of(weighed(joint, b), weighed(own(part), 1 - b));
    }
    Text why = PartyWording.notCredited(source, party(indicator, part).agency());
    Part aside = new Part(joint, OptionalDouble.empty(), Optional.of(why));
    return source == Source.OWN ? List.of(part(own(part)), aside) : List.of(aside);
  }

  private static Part weighed(Explanation what, double weight) {
    return new Part(what, OptionalDouble.of(weight), Optional.empty());
  }
}
