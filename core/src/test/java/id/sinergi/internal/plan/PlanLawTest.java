package id.sinergi.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Measure;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A plan lays out all that its cascade says, and every way through it leads back. */
class PlanLawTest {
  @Property(tries = 300)
  void plan_ofAnyCascade_hasItsMeasuresAndLinksInTheirPlaces(
      @ForAll("scenarios") Scenario scenario) {
    Cascade cascade = scenario.cascade();
    Plan plan = new Plan(cascade);
    List<Measure> measures = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    plan.nodesInOrder()
        .forEach(
            n -> {
              plan.measuresAt(n).mapToObj(plan::measure).forEach(measures::add);
              plan.linksTo(n).mapToObj(plan::link).forEach(links::add);
            });
    assertThat(measures).isEqualTo(cascade.measures());
    assertThat(links)
        .containsAll(cascade.links().stream().filter(Link::carriesValue).toList())
        .isSubsetOf(cascade.links());
    for (int n = 0; n < plan.nodeCount(); n++) {
      String id = plan.node(n).id();
      assertThat(plan.nodeAt(id)).isEqualTo(n);
      assertThat(plan.measuresAt(n)).allMatch(m -> plan.measure(m).node().equals(id));
      assertThat(plan.linksTo(n)).allMatch(l -> plan.link(l).parent().equals(id));
      assertThat(plan.linksTo(n))
          .allMatch(l -> plan.node(plan.linkChild[l]).id().equals(plan.link(l).child()));
    }
  }

  @Property(tries = 300)
  void readers_ofAnyPlan_areTheWaysDownTurnedRound(@ForAll("scenarios") Scenario scenario) {
    Plan plan = new Plan(scenario.cascade());
    for (int i = 0; i < plan.indicators.size(); i++) {
      String id = plan.indicators.get(i).id();
      assertThat(plan.measuresOf(i).mapToObj(plan::measure).toList())
          .isEqualTo(
              plan.cascade().measures().stream().filter(m -> m.indicator().equals(id)).toList());
    }
    for (int n = 0; n < plan.nodeCount(); n++) {
      int node = n;
      assertThat(plan.measuresAt(n)).allMatch(m -> plan.readers().measureNode[m] == node);
      assertThat(plan.linksTo(n)).allMatch(l -> plan.readers().linkParent[l] == node);
      assertThat(plan.upward(n)).allMatch(l -> plan.linkChild[l] == node);
    }
    assertThat(IntStream.range(0, plan.nodeCount()).flatMap(plan::upward))
        .hasSize(plan.linkChild.length)
        .doesNotHaveDuplicates();
    assertThat(IntStream.range(0, plan.agencyCount()).flatMap(plan::nodesOf))
        .hasSize(plan.nodeCount())
        .doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void slots_ofAnyPlan_leadBackToTheirIndicators(@ForAll("scenarios") Scenario scenario) {
    Plan plan = new Plan(scenario.cascade());
    Slots slots = Slots.of(scenario.cascade());
    List<Integer> used = new ArrayList<>();
    for (int i = 0; i < plan.indicators.size(); i++) {
      int first = plan.partStart[i];
      int end = plan.partStart[i + 1];
      int joint = slots.joint(i);
      assertThat(slots.isComposed(i)).isEqualTo(Part.isComposed(plan.indicators.get(i)));
      assertThat(joint == first).isNotEqualTo(slots.isComposed(i));
      assertThat(slots.indicatorAt(joint)).isEqualTo(i);
      if (joint != first) {
        used.add(joint);
      }
      boolean isJointAlone = true;
      for (int part = first; part < end; part++) {
        used.add(part);
        int credit = slots.credit(i, part);
        assertThat(slots.indicatorAt(credit)).isEqualTo(i);
        assertThat(plan.creditSlot(part)).isEqualTo(credit);
        isJointAlone &= credit == joint;
        if (credit != joint) {
          used.add(credit);
        }
      }
      assertThat(slots.creditsJointAlone(i)).isEqualTo(isJointAlone);
    }
    assertThat(used).hasSize(slots.count()).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
