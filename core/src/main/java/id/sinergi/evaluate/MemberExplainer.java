package id.sinergi.evaluate;

import id.sinergi.evaluate.ActualExplainer.In;
import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.internal.attainment.Contribution;
import id.sinergi.internal.attainment.Joint;
import id.sinergi.internal.attainment.JointTerms;
import id.sinergi.internal.attainment.Realisation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** Explains what one party brought to a joint figure, and why it counts or does not. */
final class MemberExplainer {
  private final JointTerms terms;
  private final Joint joint;
  private final Indicator indicator;
  private final Set<Integer> taking = new HashSet<>();

  MemberExplainer(JointTerms terms) {
    this.terms = terms;
    this.joint = terms.joint();
    this.indicator = joint.indicator();
    joint.takingPart().forEach(it -> taking.add(it.position()));
  }

  /** Whether something is asked of a party that enters the joint figure; a share of zero is not. */
  boolean takesPart(Contribution of) {
    return taking.contains(of.position());
  }

  /** Why a party does not count; empty if it does. */
  Optional<Text> leftOut(Contribution of) {
    if (of.standing().takesPart() && !takesPart(of)) {
      return Optional.of(Wording.NO_WEIGHT);
    }
    return switch (of.standing()) {
      case IN -> Optional.empty();
      case OUTSIDE -> Optional.of(PartyWording.outside(of.part().during()));
      case NO_PART -> Optional.of(noPart(joint, of));
      case NOT_APPLICABLE -> Optional.of(Wording.notApplicable(of.declaration().orElse("")));
      case NOT_REPORTED -> Optional.of(Wording.leftOut(State.NOT_REPORTED));
      case NOT_COMPUTABLE -> Optional.of(Wording.leftOut(State.NOT_COMPUTABLE));
    };
  }

  /**
   * The parties that take part, then those that do not, each in order of their agencies.
   *
   * @param isOfThoseIn whether what is missing is left out; what all are due counts without it
   */
  List<Part> parts(
      Function<Contribution, Explanation> explained,
      Function<Contribution, OptionalDouble> weight,
      boolean isOfThoseIn) {
    List<Part> taking = new ArrayList<>();
    List<Part> others = new ArrayList<>();
    for (Contribution of : joint.contributions()) {
      boolean counts = !isOfThoseIn && takesPart(of) && isMissing(of);
      (takesPart(of) ? taking : others)
          .add(
              new Part(
                  explained.apply(of), weight.apply(of), counts ? Optional.empty() : leftOut(of)));
    }
    for (Party party : indicator.parties()) {
      if (party.role() == Role.SUPPORTER) {
        others.add(
            new Part(
                supporter(indicator, party.agency()),
                OptionalDouble.empty(),
                Optional.of(PartyWording.SUPPORTER)));
      }
    }
    taking.addAll(others);
    return taking;
  }

  private static boolean isMissing(Contribution of) {
    return of.standing() == Contribution.Standing.NOT_REPORTED
        || of.standing() == Contribution.Standing.NOT_COMPUTABLE;
  }

  /** Why nothing is asked of a party. */
  static Text noPart(Joint joint, Contribution of) {
    return joint.window().isEmpty()
        ? PartyWording.NO_REPORT_PERIOD
        : of.part().targets().isEmpty() ? PartyWording.NO_TARGET : PartyWording.NO_TARGET_HERE;
  }

  /** What a party reported. */
  Explanation actual(Contribution of) {
    Subject subject = Subject.among(indicator, of.agency());
    return new ActualExplainer(of.part(), in(of)).explain(subject.key(), subject.actual());
  }

  /** What is in of what a party was to report. */
  In in(Contribution of) {
    return new In(
        amount(of), terms.reported(of), terms.declared(of), of.missingReports(), of.span());
  }

  private Quantity amount(Contribution of) {
    String unit = indicator.unit();
    Optional<ReasonCode> reason = terms.reported(of).flatMap(Realisation::reason);
    if (reason.isPresent()) {
      return Quantity.notComputable(reason.get(), unit);
    }
    return switch (of.standing()) {
      case OUTSIDE, NO_PART -> Quantity.notDue(unit);
      case NOT_APPLICABLE -> Quantity.notApplicable(of.declaration().orElse(""), unit);
      case NOT_REPORTED -> Quantity.notReported(of.missingReports(), unit);
      case NOT_COMPUTABLE, IN -> {
        Optional<Realisation> reported = terms.reported(of);
        yield reported.isPresent()
            ? Quantity.of(reported.get().value(), unit, decimals(), 1, of.isProvisional())
            : Quantity.notComputable(of.code().orElseThrow(), unit);
      }
    };
  }

  /** The attainment of a link that has none. */
  Figure attainment(Contribution of) {
    return switch (of.standing()) {
      case OUTSIDE, NO_PART -> Figure.notDue();
      case NOT_APPLICABLE -> Figure.notApplicable(of.declaration().orElse(""));
      case NOT_REPORTED -> Figure.notReported(of.missingReports());
      case NOT_COMPUTABLE, IN -> Figure.notComputable(of.code().orElseThrow());
    };
  }

  private int decimals() {
    return indicator.decimals().orElse(joint.rulebook().decimals());
  }

  /** A party that is named and not measured. */
  static Explanation supporter(Indicator indicator, String agency) {
    Subject subject = Subject.among(indicator, agency);
    return new ExplanationDraft(
            Explanation.Step.ACTUAL, subject.key() + "/actual", subject.actual())
        .by(indicator.consolidation().name(), Wording.consolidation(indicator.consolidation()))
        .result(Quantity.notDue(indicator.unit()))
        .build();
  }

  boolean isChain() {
    return joint.composition() == Composition.WEAKEST_PARTY;
  }
}
