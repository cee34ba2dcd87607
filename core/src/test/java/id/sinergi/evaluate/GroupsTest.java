package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Pattern;
import id.sinergi.testdomain.Sharing;
import id.sinergi.testdomain.Stunting;
import id.sinergi.time.Period;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Figures grouped by what goals, and arrangements, have in common. */
class GroupsTest {
  private final Evaluation evaluation = Sharing.goal();

  @Test
  void groups_byService_haveThePlainMeanOfTheirGoals() {
    SortedMap<String, Group> groups = evaluation.groups(Grouping.SERVICE);

    assertThat(groups.keySet()).containsExactly("ADMINISTRATIVE", "GOODS");
    Group administrative = groups.get("ADMINISTRATIVE");
    assertThat(administrative.members().keySet()).containsExactly("S1", "S10");
    assertThat(administrative.mean().value()).hasValue(90); // one is not reported
    assertThat(administrative.mean().isProvisional()).isTrue();
    assertThat(administrative.mean().coverage()).isEqualTo(0.5);
    assertThat(administrative.withoutValue()).isEqualTo(1);
    assertThat(groups.get("GOODS").mean().value()).hasValue(87.5); // 75 and 100, whatever weights
  }

  @Test
  void groups_byPattern_comeInTheOrderOfTheirDeclaration() {
    assertThat(evaluation.groups(Grouping.PATTERN).keySet())
        .containsExactly(
            Pattern.TECHNICAL.name(), Pattern.ONE_DOOR.name(), Pattern.ELECTRONIC.name());
    assertThat(evaluation.groups(Grouping.PATTERN).get("ELECTRONIC").mean().missing())
        .containsExactly("S10");
  }

  @Test
  void groups_ofArrangements_haveTheJointFigures() {
    SortedMap<String, Group> forms = evaluation.groups(Grouping.FORM);

    assertThat(forms.keySet()).containsExactly("COORDINATION", "COORDINATING_BODY");
    assertThat(forms.get("COORDINATION").members()).containsOnlyKeys("i");
    assertThat(forms.get("COORDINATION").mean().value()).hasValue(80);
    assertThat(forms.get("COORDINATING_BODY").mean().value().orElseThrow()).isEqualTo(110);
    assertThat(evaluation.groups(Grouping.RELATION)).containsOnlyKeys("DIALOGUE");
  }

  @Test
  void groups_ofAnArrangementThatIsOver_hasNoMember() {
    Cascade cascade = Sharing.taskForce().cascade();
    Evaluation later =
        Evaluator.of(cascade).evaluate(Sharing.taskForce().actuals(), Period.ofYear(2025));

    assertThat(Sharing.taskForce().groups(Grouping.FORM)).containsOnlyKeys("TASK_FORCE");
    assertThat(later.groups(Grouping.FORM)).isEmpty();
    assertThat(((JointIndicator) later.joint("i")).isArranged()).isFalse();
  }

  @Test
  void groups_ofNothingClassified_areNone() {
    Evaluation stunting =
        Evaluator.of(Stunting.cascade()).evaluate(Stunting.actuals(), Period.ofYear(2022));

    assertThat(stunting.groups(Grouping.SERVICE)).isEmpty();
    assertThat(stunting.groups(Grouping.RELATION)).isEmpty();
  }

  @Test
  void keys_ofRelations_goFromCoordinationToCloseness() {
    assertThat(Grouping.RELATION.keys()).startsWith("TAKING_INTO_ACCOUNT").endsWith("MERGER");
  }
}
