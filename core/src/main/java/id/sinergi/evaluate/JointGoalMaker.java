package id.sinergi.evaluate;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.JointGoal.Child;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Member;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.IncompleteMembers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the report on one goal of who delivers it with its owner. */
final class JointGoalMaker {
  private static final Text PROPOSED = Text.of("diusulkan", "proposed");

  private final Evaluation evaluation;
  private final Cascade cascade;
  private final Results results;
  private final LeftOut leftOut;
  private final int at;

  JointGoalMaker(Evaluation evaluation, Results results, int at) {
    this.evaluation = evaluation;
    this.cascade = evaluation.cascade();
    this.results = results;
    this.leftOut = new LeftOut(results.plan(), evaluation.window().lastDay());
    this.at = at;
  }

  JointGoal make() {
    Node node = results.plan().node(at);
    List<String> shared =
        results.measureMembers(at).stream()
            .map(it -> cascade.indicators().get(it.index()))
            .filter(Indicator::isShared)
            .map(Indicator::id)
            .toList();
    return new JointGoal(evaluation, evaluation.node(node.id()), children(node), shared);
  }

  private List<Child> children(Node node) {
    Map<Integer, Member> members =
        results.childMembers(at).stream()
            .collect(Collectors.toMap(Member::index, Function.identity(), (one, same) -> one));
    boolean asFloor =
        cascade.rulebookOf(node).incompleteMembers() == IncompleteMembers.AS_FLOOR
            && results.plan().aggregation(at) != Aggregation.WEAKEST;
    double whole =
        Pairwise.sum(
            members.values().stream()
                .filter(it -> leftOut(it, asFloor).isEmpty())
                .mapToDouble(Member::weight));
    return leftOut.links(node.id()).stream()
        .filter(it -> it.kind() == LinkKind.CASCADE || it.kind() == LinkKind.CROSSCUTTING)
        .map(link -> child(link, members, whole, asFloor))
        .toList();
  }

  private Child child(Link link, Map<Integer, Member> members, double whole, boolean asFloor) {
    int index = results.plan().nodeAt(link.child());
    Optional<Text> idle = idle(link);
    Optional<Member> member =
        idle.isPresent() ? Optional.empty() : Optional.ofNullable(members.get(index));
    Optional<Text> why = idle.or(() -> member.flatMap(it -> leftOut(it, asFloor)));
    return new Child(
        results.plan().node(index),
        link,
        idle.isEmpty(),
        member.isPresent() && why.isEmpty()
            ? OptionalDouble.of(member.get().weight() / whole)
            : OptionalDouble.empty(),
        evaluation.node(link.child()).score(),
        why);
  }

  /** Why a link carries nothing now; empty if it does. */
  private Optional<Text> idle(Link link) {
    if (!link.carriesValue()) {
      return Optional.of(link.consent() == Consent.REJECTED ? rejected(link) : PROPOSED);
    }
    return link.holdsOn(evaluation.window().lastDay())
        ? leftOut.owner(link.parent()).or(() -> leftOut.owner(link.child()))
        : Optional.of(Wording.notInForce(link.during()));
  }

  private static Text rejected(Link link) {
    String reason = link.reason().map(why -> " (" + why + ")").orElse("");
    return Text.of("ditolak" + reason, "rejected" + reason);
  }

  private static Optional<Text> leftOut(Member member, boolean asFloor) {
    return AggregateExplainer.leftOut(member, asFloor);
  }
}
