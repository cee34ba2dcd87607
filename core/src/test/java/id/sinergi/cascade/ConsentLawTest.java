package id.sinergi.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done about a crosscutting link, everything of the other agency stays as it was. */
class ConsentLawTest {
  @Provide
  Arbitrary<Cascade> cascades() {
    return ScenarioArbitraries.cascades();
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }

  private static List<Link> crosscutting(Cascade cascade, Predicate<Link> which) {
    return cascade.links().stream()
        .filter(link -> link.kind() == LinkKind.CROSSCUTTING)
        .filter(which)
        .toList();
  }

  private static void onlyLinksChanged(Cascade before, Cascade after, Link link) {
    assertThat(after.agencies()).isEqualTo(before.agencies());
    assertThat(after.nodes()).isEqualTo(before.nodes());
    assertThat(after.indicators()).isEqualTo(before.indicators());
    assertThat(after.measures()).isEqualTo(before.measures());
    assertThat(after.links())
        .filteredOn(it -> !isSame(it, link))
        .isEqualTo(before.links().stream().filter(it -> !isSame(it, link)).toList());
    assertThat(CascadeDraft.of(after).toCascade()).isEqualTo(after); // complete, and in order
  }

  private static boolean isSame(Link one, Link other) {
    return LinkKey.of(one).equals(LinkKey.of(other));
  }

  /** T27. */
  @Property(tries = 300)
  void withdraw_anyLinkByEitherEnd_changesNothingElse(@ForAll("cascades") Cascade cascade) {
    for (Link link : crosscutting(cascade, it -> it.consent() != Consent.PROPOSED)) {
      for (LinkEnd end : LinkEnd.values()) {
        Cascade without =
            cascade.as(cascade.ownerAt(link, end)).withdraw(link.child(), link.parent());
        onlyLinksChanged(cascade, without, link);
        assertThat(without.links()).hasSize(cascade.links().size() - 1);
      }
    }
  }

  @Property(tries = 300)
  void answer_anyProposal_changesNothingElse(@ForAll("cascades") Cascade cascade) {
    for (Link link : crosscutting(cascade, it -> it.consent() == Consent.PROPOSED)) {
      ActingAgency asked = cascade.as(cascade.consenting(link));
      Cascade refused = asked.reject(link.child(), link.parent(), "tidak ada anggaran");
      onlyLinksChanged(cascade, refused, link);
      accepted(asked, link).ifPresent(it -> onlyLinksChanged(cascade, it, link));
    }
  }

  /** Empty if the weights of the parent's links are stated. */
  private static Optional<Cascade> accepted(ActingAgency asked, Link link) {
    try {
      return Optional.of(asked.accept(link.child(), link.parent()));
    } catch (IllegalArgumentException mixed) {
      assertThat(mixed).hasMessageContaining("weight");
      return Optional.of(asked.accept(link.child(), link.parent(), 2));
    }
  }

  @Property(tries = 300)
  void propose_thenWithdraw_isAsBefore(@ForAll("cascades") Cascade cascade) {
    for (Node child : cascade.nodes()) {
      for (Node parent : cascade.nodes()) {
        Link link = Link.crosscutting(child.id(), parent.id());
        String from = child.owner().agency();
        boolean open = cascade.links().stream().noneMatch(it -> isSame(it, link));
        if (open && cascade.areApart(from, parent.owner().agency())) {
          for (String agency : List.of(from, parent.owner().agency())) {
            Cascade proposed = cascade.as(agency).propose(child.id(), parent.id());
            onlyLinksChanged(cascade, proposed, link);
            assertThat(proposed.as(agency).withdraw(child.id(), parent.id())).isEqualTo(cascade);
          }
        }
      }
    }
  }

  /** Nothing but the parent end and what lies above it; what derived indicators feed aside. */
  @Property(tries = 200)
  void withdraw_acceptedLink_movesOnlyWhatLiesAbove(@ForAll("scenarios") Scenario scenario) {
    Cascade cascade = scenario.cascade();
    Assume.that(cascade.indicators().stream().noneMatch(it -> it.derived().isPresent()));
    for (Link link : crosscutting(cascade, Link::carriesValue)) {
      Cascade without = cascade.as(cascade.consenting(link)).withdraw(link.child(), link.parent());
      Evaluation before = evaluated(scenario, cascade);
      Evaluation after = evaluated(scenario, without);
      Set<String> above = above(cascade, link.parent());
      for (Node node : cascade.nodes()) {
        if (!above.contains(node.id())) {
          assertThat(after.node(node.id())).isEqualTo(before.node(node.id()));
        }
      }
      cascade
          .indicators()
          .forEach(it -> assertThat(after.indicator(it.id())).isEqualTo(before.indicator(it.id())));
    }
  }

  private static Evaluation evaluated(Scenario scenario, Cascade cascade) {
    return Evaluator.of(cascade).evaluate(scenario.actuals(), scenario.request());
  }

  private static Set<String> above(Cascade cascade, String node) {
    Set<String> above = new HashSet<>(Set.of(node));
    Deque<String> open = new ArrayDeque<>(above);
    while (!open.isEmpty()) {
      for (String parent : cascade.valueGraph().successors(open.remove())) {
        if (above.add(parent)) {
          open.add(parent);
        }
      }
    }
    return above;
  }
}
