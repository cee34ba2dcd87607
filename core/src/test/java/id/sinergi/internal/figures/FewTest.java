package id.sinergi.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.figure.ReasonCode;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.IncompleteMembers;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The short way of a mean gives the bits of the long one, or leaves it to that. */
class FewTest {
  private static final Rulebook WHOLE = Rulebooks.SAKIP.derive("whole").minCoverage(0.5).build();
  private static final Rulebook STRICT =
      Rulebooks.SAKIP.derive("strict").incompleteMembers(IncompleteMembers.STRICT).build();
  private static final Rulebook AS_FLOOR =
      Rulebooks.SAKIP.derive("floor").incompleteMembers(IncompleteMembers.AS_FLOOR).build();

  /** One figure and its weight. */
  record One(double weight, byte mark, double value, double coverage) {}

  @Provide
  Arbitrary<One> ones() {
    Arbitrary<Double> weights =
        Arbitraries.frequencyOf(
            Tuple.of(20, Arbitraries.doubles().between(0.1, 99).ofScale(3)),
            Tuple.of(1, Arbitraries.of(0.0, Double.NaN)));
    Arbitrary<Byte> marks =
        Arbitraries.frequency(
            Tuple.of(20, Marks.VALUE),
            Tuple.of(5, Marks.value(true)),
            Tuple.of(5, Marks.NOT_REPORTED),
            Tuple.of(1, Marks.NOT_DUE),
            Tuple.of(1, Marks.NOT_APPLICABLE),
            Tuple.of(1, Marks.notComputable(ReasonCode.COVERAGE)));
    Arbitrary<Double> values =
        Arbitraries.frequencyOf(
            Tuple.of(20, Arbitraries.doubles().between(0, 130).ofScale(4)),
            Tuple.of(2, Arbitraries.of(0.0, 100.0)),
            Tuple.of(1, Arbitraries.doubles().between(-50, 0)));
    Arbitrary<Double> coverages = Arbitraries.of(1.0, 1.0, 0.75, 1 / 3.0);
    return Combinators.combine(weights, marks, values, coverages)
        .as(
            (weight, mark, value, coverage) ->
                Marks.isValue(mark)
                    ? new One(weight, mark, value + 0.0, coverage)
                    : new One(weight, mark, 0.0, 0.0));
  }

  @Property(tries = 3_000)
  void take_anyMembers_isTheSummary(@ForAll @Size(min = 0, max = 16) List<@From("ones") One> ones) {
    for (Rulebook rulebook : List.of(Rulebooks.SAKIP, WHOLE, STRICT, AS_FLOOR)) {
      for (Aggregation aggregation : Aggregation.values()) {
        assertSame(ones, Policy.of(aggregation, rulebook));
      }
    }
  }

  private static void assertSame(List<One> ones, Policy policy) {
    Few few = new Few();
    if (few.take(members(ones), policy)) {
      Summary summary = new Summary();
      summary.scan(members(ones), policy, new Summary.Scratch());
      FigureArray expected = new FigureArray(1);
      summary.finish(policy, expected, 0);
      assertThat(few.mark).isEqualTo(expected.mark(0));
      assertThat(few.value).isEqualTo(expected.value(0));
      assertThat(few.coverage).isEqualTo(expected.coverage(0));
    }
  }

  private static Members members(List<One> ones) {
    FigureArray figures = new FigureArray(ones.size());
    Members members = new Members().reset(ones.size());
    for (int i = 0; i < ones.size(); i++) {
      One one = ones.get(i);
      figures.write(i, one.mark, one.value, one.coverage);
      members.set(i, one.weight, figures, i);
    }
    return members;
  }

  /** Else nothing above would be compared. */
  @Test
  void take_valuesAndWhatIsNotReported_isTaken() {
    One value = new One(2, Marks.VALUE, 80, 1);
    One missing = new One(1, Marks.NOT_REPORTED, 0, 0);
    Policy policy = Policy.of(Aggregation.WEIGHTED_MEAN, Rulebooks.SAKIP);
    Few few = new Few();

    assertThat(few.take(members(List.of(value, missing, value, value, missing)), policy)).isTrue();
    assertThat(few.mark).isEqualTo(Marks.value(true));
    assertThat(few.value).isEqualTo(80);
    assertThat(few.coverage).isEqualTo(0.75);
    assertThat(few.take(members(List.of(missing)), policy)).isTrue();
    assertThat(few.mark).isEqualTo(Marks.NOT_REPORTED);
    assertThat(few.take(members(List.of()), policy)).isFalse();
  }
}
