package id.sinergi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ActualsTest {

  private static final Instant MAY = Instant.parse("2023-05-01T00:00:00Z");
  private static final Instant JUNE = Instant.parse("2023-06-01T00:00:00Z");
  private static final Actual FIRST = Actual.of("prev", "bkkbn", "2022", 21.6);

  @Test
  void of_anyOrder_standsByIndicatorAgencyPeriodAndTime() {
    Actual revised = Actual.of("prev", "bkkbn", "2022", 21.5).reportedAt(MAY);
    Actual revisedAgain = Actual.of("prev", "bkkbn", "2022", 21.4).reportedAt(JUNE);
    Actual later = Actual.of("prev", "bkkbn", "2023", 20);
    Actual otherAgency = Actual.of("prev", "kemenkes", "2021", 1);
    Actual otherIndicator = Actual.of("aki", "kemenkes", "2024", 1);
    assertThat(
            Actuals.of(otherAgency, revisedAgain, later, FIRST, otherIndicator, revised).actuals())
        .containsExactly(otherIndicator, FIRST, revised, revisedAgain, later, otherAgency);
  }

  @Test
  void of_sameEntryTwice_holdsItOnce() {
    assertThat(Actuals.of(FIRST, FIRST)).isEqualTo(Actuals.of(FIRST));
    assertThat(Actuals.of(FIRST).plus(FIRST)).isEqualTo(Actuals.of(FIRST));
    assertThat(Actuals.of(FIRST).plus(FIRST, FIRST).size()).isEqualTo(1);
  }

  @Test
  void of_twoValuesForOneKey_keepsBoth() {
    Actual other = Actual.of("prev", "bkkbn", "2022", 22);
    assertThat(Actuals.of(other, FIRST).actuals()).containsExactly(FIRST, other);
  }

  @Test
  void plus_oneMore_leavesTheFirstAsItWas() {
    Actuals known = Actuals.of(FIRST);
    Actuals more = known.plus(Actual.of("aki", "dinkes", "2022", 1));
    assertThat(known.actuals()).containsExactly(FIRST);
    assertThat(more.actuals()).hasSize(2).last().isEqualTo(FIRST);
  }

  @Test
  void lists_changed_refuse() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> Actuals.of(FIRST).actuals().add(FIRST));
  }

  @Test
  void plus_overlapsAndSpending_standInOrder() {
    Overlap ab = Overlap.of("y", List.of("b", "a"), "2022", 5);
    Overlap ac = Overlap.of("y", List.of("a", "c"), "2021", 5);
    Overlap abc = Overlap.of("y", List.of("a", "b", "c"), "2021", 5);
    Spending s1 = Spending.of("S1", "2022", 10);
    Spending s1Revised = Spending.of("S1", "2022", 9).reportedAt(MAY);
    Spending s2 = Spending.of("S2", "2021", 10);
    Actuals actuals = Actuals.empty().plus(ac, ab).plus(abc).plus(s2).plus(s1Revised, s1);
    assertThat(actuals.overlaps()).containsExactly(ab, abc, ac);
    assertThat(actuals.spending()).containsExactly(s1, s1Revised, s2);
    assertThat(actuals.size()).isEqualTo(6);
    assertThat(actuals)
        .isEqualTo(
            Actuals.builder().add(s2).add(s1).add(s1Revised).add(abc).add(ab).add(ac).build());
  }

  @Test
  void asOf_instant_knowsWhatWasReportedByThen() {
    Actual may = FIRST.reportedAt(MAY);
    Actual june = FIRST.reportedAt(JUNE);
    Overlap overlap = Overlap.of("y", List.of("a", "b"), "2022", 5).reportedAt(JUNE);
    Spending spending = Spending.of("S1", "2022", 10).reportedAt(JUNE);
    Actuals actuals =
        Actuals.of(FIRST, may, june)
            .plus(overlap)
            .plus(spending)
            .plus(Spending.of("S1", "2022", 9));
    assertThat(actuals.asOf(MAY.minusNanos(1)).actuals()).containsExactly(FIRST);
    assertThat(actuals.asOf(MAY).actuals()).containsExactly(FIRST, may);
    assertThat(actuals.asOf(MAY).size()).isEqualTo(3);
    assertThat(actuals.asOf(JUNE)).isEqualTo(actuals);
  }

  @Test
  void plusActuals_ofOneCascade_holdsBoth() {
    Actuals named = Actuals.builder().cascade("stunting").add(FIRST).build();
    Actuals extra = Actuals.builder().extras(Extras.NONE.plus("x-by", "\"ana\"")).build();
    for (Actuals both : List.of(named.plus(extra), extra.plus(named))) {
      assertThat(both.cascade()).contains("stunting");
      assertThat(both.extras().fields()).isEqualTo(Map.of("x-by", "\"ana\""));
      assertThat(both.actuals()).containsExactly(FIRST);
    }
    assertThat(named).isNotEqualTo(Actuals.of(FIRST));
    assertThat(extra).isNotEqualTo(Actuals.empty());
  }

  @Test
  void plusActuals_ofAnotherCascade_isRefused() {
    Actuals stunting = Actuals.builder().cascade("stunting").build();
    Actuals poverty = Actuals.builder().cascade("kemiskinan").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stunting.plus(poverty))
        .withMessage(
            "The actuals are of the cascade (stunting), the others of (kemiskinan)."
                + " Maybe the wrong file was read.");
  }

  @Test
  void plus_overlapsAndSpendingAlikeButForOne_keepsAll() {
    Overlap overlap = Overlap.of("y", List.of("a", "b"), "2022", 5);
    Spending spending = Spending.of("S1", "2022", 10);
    Extras extras = Extras.of(Map.of("x-a", "1"));
    List<Overlap> overlaps =
        List.of(
            overlap,
            new Overlap("y", overlap.parties(), overlap.period(), 5, Optional.empty(), extras),
            Overlap.of("y", List.of("a", "b"), "2022", 6),
            overlap.reportedAt(MAY),
            overlap.reportedAt(JUNE),
            Overlap.of("z", List.of("a", "b"), "2022", 5));
    List<Spending> spendings =
        List.of(
            spending,
            new Spending("S1", spending.period(), 10, Optional.empty(), extras),
            Spending.of("S1", "2022", 11),
            spending.reportedAt(MAY),
            Spending.of("S1", "2023", 10),
            Spending.of("S2", "2022", 10));
    Actuals.Builder builder = Actuals.builder();
    for (int i = overlaps.size() - 1; i >= 0; i--) {
      builder.add(overlaps.get(i)).add(overlaps.get(i)).add(spendings.get(i));
    }
    assertThat(builder.build().overlaps()).isEqualTo(overlaps);
    assertThat(builder.build().spending()).isEqualTo(spendings);
  }

  @Test
  void equals_oneEntryOfAnyKindMore_isNot() {
    Actuals actuals = Actuals.of(FIRST);
    assertThat(actuals)
        .isNotEqualTo(Actuals.empty())
        .isNotEqualTo(actuals.plus(Overlap.of("y", List.of("a", "b"), "2022", 5)))
        .isNotEqualTo(actuals.plus(Spending.of("S1", "2022", 10)));
  }

  @Test
  void builder_usedFurther_leavesWhatItBuilt() {
    Actuals.Builder builder = Actuals.builder().add(FIRST);
    Actuals one = builder.build();
    builder.add(Spending.of("S1", "2022", 1));
    assertThat(one.size()).isEqualTo(1);
    assertThat(builder.build().size()).isEqualTo(2);
  }

  @Test
  void toString_some_countsThem() {
    assertThat(Actuals.builder().cascade("stunting").add(FIRST).build())
        .hasToString("1 actuals, 0 overlaps, 0 spending of stunting");
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void of_anyOrder_isEqual(@ForAll("reports") List<Actual> reports, @ForAll long seed) {
    List<Actual> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed));
    Actuals expected = Actuals.of(reports);
    assertThat(Actuals.of(shuffled)).isEqualTo(expected).hasSameHashCodeAs(expected);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void of_anyReports_holdsEachOnce(@ForAll("reports") List<Actual> reports) {
    assertThat(Actuals.of(reports).actuals())
        .containsExactlyInAnyOrderElementsOf(new HashSet<>(reports))
        .isSortedAccordingTo(CanonicalOrder.ACTUALS);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void plus_oneByOne_isTheSameAsAtOnce(
      @ForAll("reports") List<Actual> known, @ForAll("reports") List<Actual> more) {
    List<Actual> all = new ArrayList<>(known);
    all.addAll(more);
    Actuals atOnce = Actuals.of(all);
    assertThat(Actuals.of(known).plus(more.toArray(Actual[]::new))).isEqualTo(atOnce);
    assertThat(Actuals.of(known).plus(Actuals.of(more))).isEqualTo(atOnce);
    Actuals oneByOne = Actuals.of(known);
    for (Actual actual : more) {
      oneByOne = oneByOne.plus(actual);
    }
    assertThat(oneByOne).isEqualTo(atOnce);
  }

  /** Of so many entries that a few more are kept apart. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void plus_fewToMany_isTheSameAsAtOnce(
      @ForAll("reports") List<Actual> known, @ForAll("reports") List<Actual> more) {
    List<Actual> all = new ArrayList<>(known);
    for (int i = 0; i < 1000; i++) {
      all.add(Actual.of("i" + i % 50, "a" + i % 3, Period.ofYear(2000 + i / 50), i));
    }
    Actuals oneByOne = Actuals.of(all);
    Actuals root = oneByOne;
    for (Actual actual : more) {
      oneByOne = oneByOne.plus(actual);
      all.add(actual);
    }
    Actuals other = root.plus(known.toArray(Actual[]::new)).plus(FIRST);
    Actuals atOnce = Actuals.of(all);
    assertThat(oneByOne.minus(other)).isEqualTo(atOnce.minus(Actuals.of(other.actuals())));
    assertThat(oneByOne).hasToString(atOnce.toString()).hasSameHashCodeAs(atOnce);
    assertThat(oneByOne.size()).isEqualTo(atOnce.size());
    assertThat(oneByOne.actuals()).isEqualTo(atOnce.actuals());
    assertThat(oneByOne).isEqualTo(atOnce);
    assertThat(oneByOne.minus(root)).isEqualTo(Actuals.of(more).minus(root));
    assertThat(root.minus(oneByOne)).isEqualTo(Actuals.empty());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void minus_any_leavesThoseThatAreNotAmongTheOthers(
      @ForAll("reports") List<Actual> known, @ForAll("reports") List<Actual> more) {
    Actuals some = Actuals.of(known);
    Actuals others = Actuals.of(more);
    Actuals both = some.plus(others);
    assertThat(both.minus(others).actuals())
        .isEqualTo(some.actuals().stream().filter(it -> !more.contains(it)).toList());
    assertThat(both.minus(others).plus(others)).isEqualTo(both);
    assertThat(both.minus(both)).isEqualTo(Actuals.empty());
    assertThat(some.minus(Actuals.empty())).isEqualTo(some);
  }

  @Test
  void minus_overlapsAndSpending_leavesTheRestWithItsCascade() {
    Overlap ab = Overlap.of("x", List.of("a", "b"), "2022", 4);
    Overlap ac = Overlap.of("x", List.of("a", "c"), "2022", 4);
    Spending s1 = Spending.of("S1", "2022", 4);
    Spending s2 = Spending.of("S2", "2022", 4);
    Actuals all = Actuals.builder().cascade("stunting").add(ab).add(ac).add(s1).add(s2).build();
    Actuals rest = all.minus(Actuals.empty().plus(ab).plus(s2).plus(FIRST));
    assertThat(rest.overlaps()).containsExactly(ac);
    assertThat(rest.spending()).containsExactly(s1);
    assertThat(rest.cascade()).contains("stunting");
    assertThat(all.size()).isEqualTo(4);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void asOf_later_knowsMore(
      @ForAll("reports") List<Actual> reports,
      @ForAll("instants") Instant one,
      @ForAll("instants") Instant other) {
    Instant earlier = one.isBefore(other) ? one : other;
    Instant later = one.isBefore(other) ? other : one;
    Actuals all = Actuals.of(reports);
    assertThat(all.asOf(later).actuals()).containsAll(all.asOf(earlier).actuals());
    assertThat(all.asOf(later).asOf(earlier)).isEqualTo(all.asOf(earlier));
    assertThat(all.asOf(later).plus(all.asOf(earlier))).isEqualTo(all.asOf(later));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void asOf_anyInstant_doesNotDependOnWhatIsReportedLater(
      @ForAll("reports") List<Actual> reports,
      @ForAll("reports") List<Actual> more,
      @ForAll("instants") Instant instant) {
    Actual[] later =
        more.stream().map(it -> it.reportedAt(instant.plusSeconds(1))).toArray(Actual[]::new);
    Actuals known = Actuals.of(reports);
    assertThat(known.plus(later).asOf(instant)).isEqualTo(known.asOf(instant));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void order_alikeButForSome_isEqualExactlyWhenTheyAre(
      @ForAll("report") Actual a, @ForAll("report") Actual b, @ForAll @IntRange(max = 511) int of) {
    Actual mixed =
        new Actual(
            (of & 1) == 0 ? a.indicator() : b.indicator(),
            (of & 2) == 0 ? a.agency() : b.agency(),
            (of & 4) == 0 ? a.period() : b.period(),
            (of & 8) == 0 ? a.reported() : b.reported(),
            (of & 16) == 0 ? a.status() : b.status(),
            (of & 32) == 0 ? a.reportedAt() : b.reportedAt(),
            (of & 64) == 0 ? a.evidence() : b.evidence(),
            (of & 128) == 0 ? a.note() : b.note(),
            (of & 256) == 0 ? a.extras() : b.extras());
    int order = CanonicalOrder.ACTUALS.compare(a, mixed);
    assertThat(order == 0).isEqualTo(a.equals(mixed));
    assertThat(Integer.signum(CanonicalOrder.ACTUALS.compare(mixed, a)))
        .isEqualTo(-Integer.signum(order));
  }

  @Provide
  Arbitrary<List<Actual>> reports() {
    return report().list().ofMaxSize(30);
  }

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.of(MAY, JUNE, Instant.EPOCH);
  }

  /** Few values for each attribute, so that entries are often alike but for one. */
  @Provide
  Arbitrary<Actual> report() {
    Arbitrary<Reported> reported =
        Arbitraries.of(
            new Reported.Value(1),
            new Reported.Value(2),
            new Reported.Ratio(1, 2),
            new Reported.Ratio(1, 3),
            new Reported.Ratio(2, 3),
            new Reported.NotApplicable("a"),
            new Reported.NotApplicable("b"));
    Arbitrary<Extras> extras =
        Arbitraries.of(
            Extras.NONE,
            Extras.of(Map.of("x-a", "1")),
            Extras.of(Map.of("x-a", "2")),
            Extras.of(Map.of("x-a", "1", "x-b", "1")),
            Extras.of(Map.of("x-b", "1")));
    Arbitrary<Optional<String>> text =
        Arbitraries.of(Optional.empty(), Optional.of("a"), Optional.of("b"));
    return Combinators.combine(
            Arbitraries.of("i", "j"),
            Arbitraries.of("a", "b"),
            Arbitraries.of("2022", "2022-Q1", "2022-01"),
            reported,
            Arbitraries.of(ReportStatus.class),
            instants().optional(),
            text,
            extras)
        .as(
            (indicator, agency, period, what, status, at, note, more) ->
                new Actual(
                    indicator, agency, Period.parse(period), what, status, at, note, note, more));
  }
}
