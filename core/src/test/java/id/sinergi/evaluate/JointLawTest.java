package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.evaluate.JointParty.Standing;
import id.sinergi.figure.State;
import id.sinergi.indicator.Indicator;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 7: what each did and what they did together reconcile. */
class JointLawTest {
  private static final double TOLERANCE = 1e-12;

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }

  @Property(tries = 3000)
  void parts_ofAnyIndicator_makeTheJointActual(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation =
        Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), scenario.request());
    for (Indicator indicator : scenario.cascade().indicators()) {
      JointIndicator joint = (JointIndicator) evaluation.joint(indicator.id());
      Optional<Reconciliation> how = joint.reconciliation();
      assertThat(how.isPresent()).isEqualTo(joint.actual().state() == State.VALUE);
      if (how.isPresent()) {
        assertThat(how.get().joint()).isEqualTo(joint.actual().value().orElseThrow());
        assertThat(how.get().recomputed())
            .isCloseTo(how.get().joint(), within(TOLERANCE * terms(how.get())));
        ownPartsAreSeen(joint, how.get());
        portionsAddUp(joint, how.get());
      }
    }
  }

  /** What counts of a party is shown with it. */
  private static void ownPartsAreSeen(JointIndicator joint, Reconciliation how) {
    Set<String> counting =
        joint.parties().stream()
            .filter(it -> it.standing() == Standing.COUNTS)
            .map(JointParty::agency)
            .collect(Collectors.toSet());
    if (how instanceof Reconciliation.Sum sum) {
      assertThat(sum.parts().keySet()).isEqualTo(counting);
      sum.parts()
          .forEach(
              (agency, part) -> assertThat(part(joint.party(agency).orElseThrow())).hasValue(part));
      double off = joint.overlaps().stream().mapToDouble(JointOverlap::counted).sum();
      if (!sum.isCut()) {
        assertThat(sum.overlaps()).isCloseTo(off, within(TOLERANCE * Math.abs(off)));
      }
      assertThat(sum.overlaps()).isLessThanOrEqualTo(off * (1 + TOLERANCE));
    } else if (how instanceof Reconciliation.Mean mean) {
      assertThat(mean.parts().keySet()).isEqualTo(counting);
    } else if (how instanceof Reconciliation.Pool pool) {
      assertThat(pool.parts().keySet()).isEqualTo(counting);
    } else if (how instanceof Reconciliation.Chain chain) {
      assertThat(chain.attainments().keySet()).isEqualTo(counting).contains(chain.agency());
    }
  }

  private static OptionalDouble part(JointParty party) {
    return party.ofActual().orElseThrow().amount().value();
  }

  /** The amounts that each adds make the joint actual, before overlaps. */
  private static void portionsAddUp(JointIndicator joint, Reconciliation how) {
    double[] amounts =
        joint.parties().stream()
            .flatMap(it -> it.ofActual().stream())
            .mapToDouble(it -> it.amount().value().orElseThrow())
            .toArray();
    if (amounts.length > 0) {
      double whole = how instanceof Reconciliation.Sum sum ? sum.sum() : how.joint();
      double terms = DoubleStream.of(amounts).map(Math::abs).sum();
      assertThat(DoubleStream.of(amounts).sum()).isCloseTo(whole, within(TOLERANCE * terms));
    }
    double[] percents =
        joint.parties().stream()
            .flatMap(it -> it.ofActual().stream())
            .flatMapToDouble(it -> it.percent().stream())
            .toArray();
    if (percents.length > 0) {
      assertThat(DoubleStream.of(percents).sum()).isCloseTo(100, within(1e-9));
    }
  }

  /** The size of what is added, of which the tolerance is a part. */
  private static double terms(Reconciliation how) {
    if (how instanceof Reconciliation.Sum sum) {
      return sum.parts().values().stream().mapToDouble(Math::abs).sum() + sum.overlaps();
    }
    if (how instanceof Reconciliation.Mean mean) {
      return mean.parts().values().stream()
          .mapToDouble(it -> Math.abs(it.weight() * it.value()))
          .sum();
    }
    if (how instanceof Reconciliation.Pool pool) {
      double numerators =
          pool.parts().values().stream().mapToDouble(it -> Math.abs(it.numerator())).sum();
      double denominators =
          pool.parts().values().stream().mapToDouble(it -> Math.abs(it.denominator())).sum();
      double condition = denominators / Math.abs(pool.denominator());
      return Math.abs(pool.scale()) * numerators / Math.abs(pool.denominator()) * condition;
    }
    return Math.abs(how.joint());
  }
}
