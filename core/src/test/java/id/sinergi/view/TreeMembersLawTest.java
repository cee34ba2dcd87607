package id.sinergi.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Level;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.evaluate.FigureKind;
import id.sinergi.finding.Language;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.text.Amounts;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a tree shows below a goal is what explains it, and it begins where reading begins. */
class TreeMembersLawTest {
  @Property(tries = 200)
  void members_ofAnyGoal_areTheWeighedPartsOfItsExplanation(@ForAll("scenarios") Scenario of) {
    Evaluation evaluation = Evaluator.of(of.cascade()).evaluate(of.actuals(), of.request());
    TreeMembers members = new TreeMembers(evaluation, Language.ID);
    for (Node node : of.cascade().nodes()) {
      assertThat(members.measures(node.id()))
          .isEqualTo(rows(evaluation, node.id(), FigureKind.MEASURED));
      assertThat(members.children(node.id()))
          .isEqualTo(rows(evaluation, node.id(), FigureKind.SUPPORTED));
      assertThat(members.idle(node.id()))
          .containsExactlyInAnyOrderElementsOf(
              of.cascade().links().stream()
                  .filter(link -> link.parent().equals(node.id()) && !link.carriesValue())
                  .filter(link -> link.holdsOn(evaluation.window().lastDay()))
                  .toList());
      for (Indicator indicator : of.cascade().indicators()) {
        assertThat(members.given(indicator.id(), node.id()))
            .isEqualTo(evaluation.credited(indicator.id(), node.id()));
      }
    }
    assertThat(members.made()).isLessThanOrEqualTo(of.cascade().indicators().size());
  }

  private static List<TreeMembers.Row> rows(Evaluation evaluation, String node, FigureKind kind) {
    List<Part> parts =
        evaluation.explain(node, kind).parts().stream()
            .filter(part -> part.weight().isPresent())
            .toList();
    double sum = parts.stream().mapToDouble(part -> part.weight().orElseThrow()).sum();
    return parts.stream()
        .map(
            part ->
                new TreeMembers.Row(
                    part.what().subject(),
                    parts.size() == 1 || sum == 0
                        ? ""
                        : Amounts.percent(part.weight().orElseThrow() / sum, Language.ID.locale())))
        .sorted(Comparator.comparing(TreeMembers.Row::id, NaturalOrder.INSTANCE))
        .toList();
  }

  @Property(tries = 200)
  void roots_asManyAsAsked_areTheFirstOfAll(@ForAll("scenarios") Scenario of) {
    Evaluation evaluation = Evaluator.of(of.cascade()).evaluate(of.actuals(), of.request());
    Set<String> above =
        of.cascade().links().stream()
            .filter(Link::carriesValue)
            .map(Link::parent)
            .collect(Collectors.toSet());
    Comparator<Node> byLevel =
        Comparator.comparing(
            node -> node.level().map(Level::ordinal).orElse(Level.values().length));
    List<Node> all =
        evaluation.roots().stream()
            .sorted(
                byLevel
                    .thenComparing(node -> !above.contains(node.id()))
                    .thenComparing(Node::id, NaturalOrder.INSTANCE))
            .toList();
    Headline headline = new Headline(evaluation, Language.ID);
    for (int most = 1; most <= all.size() + 1; most++) {
      assertThat(headline.roots(most)).isEqualTo(all.subList(0, Math.min(most, all.size())));
    }
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
