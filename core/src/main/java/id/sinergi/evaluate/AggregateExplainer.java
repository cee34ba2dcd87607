package id.sinergi.evaluate;

import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.figure.Figure;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.internal.figures.Member;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.IncompleteMembers;
import id.sinergi.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Explains an aggregate: which members count with which weight, and what is left out and why. */
final class AggregateExplainer {
  private final Aggregation aggregation;
  private final Rulebook rulebook;
  private final Gathered members;

  private AggregateExplainer(Aggregation aggregation, Rulebook rulebook, Gathered members) {
    this.aggregation = aggregation;
    this.rulebook = rulebook;
    this.members = members;
  }

  static Explanation explain(
      ExplanationDraft draft,
      Aggregation aggregation,
      Rulebook rulebook,
      Figure figure,
      Gathered members) {
    return new AggregateExplainer(aggregation, rulebook, members).explain(draft, figure);
  }

  private Explanation explain(ExplanationDraft draft, Figure figure) {
    draft.by(aggregation.name(), Wording.aggregation(aggregation)).result(figure);
    if (isGated()) {
      gate(draft, figure, coverage(), rulebook);
    }
    if (asFloor() && figure.state() == State.VALUE) {
      draft.input("missingAs", Wording.MISSING_AS, rulebook.floor().orElse(0.0));
    }
    return draft.parts(this::parts).build();
  }

  /** Tells by how much too little has a value, where that is why a figure has none. */
  static void gate(ExplanationDraft draft, Figure figure, double coverage, Rulebook rulebook) {
    if (figure.code().equals(Optional.of(ReasonCode.COVERAGE))) {
      draft.input("coverage", Wording.COVERAGE, coverage);
      draft.input("minCoverage", Wording.MIN_COVERAGE, rulebook.minCoverage());
    }
  }

  /** Whether the coverage of this aggregate matters; else its reason is that of a member. */
  private boolean isGated() {
    boolean strict =
        aggregation == Aggregation.WEAKEST
            || rulebook.incompleteMembers() == IncompleteMembers.STRICT;
    return members.in().stream().anyMatch(it -> it.weight() > 0 && it.state() == State.VALUE)
        && !(strict && members.in().stream().anyMatch(AggregateExplainer::isMissing));
  }

  private double coverage() {
    double covered = 0;
    double due = 0;
    for (Member member : members.in()) {
      covered += member.weight() * member.coverage();
      due += member.state().isDue() ? member.weight() : 0;
    }
    return covered / due;
  }

  private static boolean isMissing(Member member) {
    return member.weight() > 0 && member.state().isMissing();
  }

  /** Whether what is missing counts, as the floor. */
  private boolean asFloor() {
    return rulebook.incompleteMembers() == IncompleteMembers.AS_FLOOR
        && aggregation != Aggregation.WEAKEST
        && members.in().stream().anyMatch(member -> member.state().isMissing());
  }

  private List<Part> parts() {
    boolean asFloor = asFloor();
    List<Part> parts = new ArrayList<>();
    for (Member member : members.in()) {
      parts.add(
          new Part(
              members.explain().apply(member.index()),
              OptionalDouble.of(member.weight()),
              members.over().or(() -> leftOut(member, asFloor))));
    }
    parts.addAll(members.others().get());
    return parts;
  }

  /** Why a member does not count; empty if it does. */
  static Optional<Text> leftOut(Member member, boolean asFloor) {
    if (member.weight() == 0) {
      return Optional.of(Wording.NO_WEIGHT);
    }
    boolean counts = member.state() == State.VALUE || (asFloor && member.state().isMissing());
    return counts ? Optional.empty() : Optional.of(Wording.leftOut(member.state()));
  }
}
