package id.sinergi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.time.During;
import id.sinergi.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the small values refuse, keep and print. */
class ValuesTest {

  private static final During UNTIL_MAY = During.until(LocalDate.of(2024, 5, 31));
  private static final Period YEAR = Period.ofYear(2022);
  private static final Instant NOON = Instant.parse("2023-01-25T12:00:00Z");

  static Stream<Arguments> misuses() {
    return Stream.of(
        misuse("id of an agency ( )", () -> Agency.of(" ", "A", AgencyKind.CITY)),
        misuse("parent of an agency ()", () -> Agency.of("a", "A", AgencyKind.CITY).within("")),
        misuse("agency of an owner ()", () -> new Owner("", "Kepala")),
        misuse("position of an owner ( )", () -> new Owner("a", " ")),
        misuse("coordinator", () -> Arrangement.of(Form.TASK_FORCE).coordinatedBy("")),
        misuse("agency of a party ()", () -> Party.lead("")),
        misuse("planned overlap (-1.0)", () -> PlannedOverlap.of("2022", -1)),
        misuse("indicator of an actual ()", () -> Actual.of("", "a", YEAR, 1)),
        misuse("agency of an actual ()", () -> Actual.of("i", "", YEAR, 1)),
        misuse("(2022-Q5)", () -> Actual.of("i", "a", "2022-Q5", 1)),
        misuse("not applicable ( )", () -> Actual.notApplicable("i", "a", YEAR, " ")),
        misuse("indicator of an overlap ()", () -> Overlap.of("", List.of("a", "b"), "2022", 1)),
        misuse("parties (a)", () -> Overlap.of("y", List.of("a"), "2022", 1)),
        misuse("parties (a, a, b)", () -> Overlap.of("y", List.of("a", "b", "a"), "2022", 1)),
        misuse("party to an overlap ()", () -> Overlap.of("y", List.of("a", ""), "2022", 1)),
        misuse("overlap (-1.0)", () -> Overlap.of("y", List.of("a", "b"), "2022", -1)),
        misuse("node of a spending ()", () -> Spending.of("", "2022", 1)),
        misuse("cascade of the actuals ()", () -> Actuals.builder().cascade("")),
        misuse("name (a) must begin with x-", () -> Extras.of(Map.of("a", "1"))),
        misuse("name (X-a)", () -> Extras.NONE.plus("X-a", "1")),
        misuse("scale of a ratio (0.0)", () -> new Indicator.Kind.Ratio(0)));
  }

  private static Arguments misuse(String message, ThrowingCallable call) {
    return Arguments.of(message, call);
  }

  @ParameterizedTest
  @MethodSource("misuses")
  void of_misuse_failsWithTheValueAndARemedy(String message, ThrowingCallable call) {
    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .withMessageContaining(message)
        .withMessageMatching("(?s).*\\. Maybe [^.]*\\.");
  }

  static Stream<DoubleFunction<Object>> numbers() {
    return Stream.of(
        value -> Party.lead("a").withShare(value),
        value -> Party.lead("a").withWorst(value),
        value -> new Baseline(YEAR, value),
        value -> new PlannedOverlap(YEAR, value),
        value -> new Indicator.Kind.Ratio(value),
        value -> Actual.of("i", "a", YEAR, value),
        value -> Actual.ratio("i", "a", YEAR, value, 1),
        value -> Actual.ratio("i", "a", YEAR, 1, value),
        value -> Overlap.of("y", List.of("a", "b"), "2022", value),
        value -> Spending.of("S1", "2022", value));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void of_noQuantity_isRefused(DoubleFunction<Object> made) {
    for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1e19, 1e-16}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> made.apply(value))
          .withMessageContaining("(" + value + ")");
    }
  }

  @Test
  void of_minusZero_equalsZero() {
    assertThat(Actual.of("i", "a", YEAR, -0.0)).isEqualTo(Actual.of("i", "a", YEAR, 0.0));
    assertThat(new Reported.Ratio(-0.0, -0.0)).isEqualTo(new Reported.Ratio(0, 0));
    assertThat(new Baseline(YEAR, -0.0)).isEqualTo(new Baseline(YEAR, 0));
    assertThat(new PlannedOverlap(YEAR, -0.0)).isEqualTo(new PlannedOverlap(YEAR, 0));
    assertThat(Spending.of("S1", "2022", -0.0)).isEqualTo(Spending.of("S1", "2022", 0));
    assertThat(Party.lead("a").withShare(-0.0)).isEqualTo(Party.lead("a").withShare(0));
  }

  @Test
  void withers_eachAttribute_changeThatOneOnly() {
    assertThat(
            Agency.of("d", "D", AgencyKind.WORK_UNIT)
                .within("p")
                .withRulebook(Rulebooks.SAKIP)
                .during(UNTIL_MAY))
        .satisfies(
            it -> {
              assertThat(it.parent()).contains("p");
              assertThat(it.rulebook()).contains(Rulebooks.SAKIP);
              assertThat(it.during()).isEqualTo(UNTIL_MAY);
            });
    assertThat(
            Arrangement.of(Form.TASK_FORCE)
                .coordinatedBy("p")
                .withRelation(Relation.UNION)
                .during(UNTIL_MAY))
        .satisfies(
            it -> {
              assertThat(it.coordinator()).contains("p");
              assertThat(it.relation()).contains(Relation.UNION);
              assertThat(it.during()).isEqualTo(UNTIL_MAY);
            });
    Owner owner = new Owner("p", "Bupati");
    assertThat(
            Party.supporter("a")
                .withRole(Role.CONTRIBUTOR)
                .withShare(60)
                .withOwner(owner)
                .withBaseline(Baseline.of("2021", 3))
                .withWorst(9)
                .plusTarget(Target.of(YEAR, 2))
                .during(UNTIL_MAY))
        .satisfies(
            it -> {
              assertThat(it.role()).isEqualTo(Role.CONTRIBUTOR);
              assertThat(it.share()).hasValue(60);
              assertThat(it.owner()).contains(owner);
              assertThat(it.baseline()).contains(new Baseline(Period.ofYear(2021), 3));
              assertThat(it.worst()).hasValue(9);
              assertThat(it.targets()).containsExactly(Target.of(YEAR, 2));
              assertThat(it.during()).isEqualTo(UNTIL_MAY);
            });
  }

  @Test
  void actual_withers_changeThatOneOnly() {
    Actual actual =
        Actual.ratio("i", "a", "2022", 86, 120)
            .provisional()
            .evidence("SSGI 2022")
            .note("sementara")
            .reportedAt(NOON);
    assertThat(actual.reported()).isEqualTo(new Reported.Ratio(86, 120));
    assertThat(actual.status()).isEqualTo(ReportStatus.PROVISIONAL);
    assertThat(actual.evidence()).contains("SSGI 2022");
    assertThat(actual.note()).contains("sementara");
    assertThat(actual.reportedAt()).contains(NOON);
    assertThat(Actual.of("i", "a", "2022", 1).status()).isEqualTo(ReportStatus.FINAL);
    assertThat(Overlap.of("y", List.of("a", "b"), "2022", 1).reportedAt(NOON).reportedAt())
        .contains(NOON);
    assertThat(Spending.of("S1", "2022", 1).reportedAt(NOON).reportedAt()).contains(NOON);
  }

  @Test
  void party_targetsInAnyOrder_areEqual() {
    Target year = Target.of(YEAR, 2);
    Target inPlan = year.inPlan("PK");
    Target later = inPlan.effectiveFrom(NOON);
    Target quarter = Target.of(Period.ofQuarter(2022, 1), 1);
    Target next = Target.of(Period.ofYear(2023), 1);
    assertThat(Party.lead("a").withTargets(List.of(next, Target.of(next.period(), 2))))
        .isEqualTo(Party.lead("a").withTargets(List.of(Target.of(next.period(), 2), next)));
    Party party = Party.lead("a").withTargets(List.of(next, later, year, inPlan, quarter));
    assertThat(party.targets()).containsExactly(quarter, year, inPlan, later, next);
    assertThat(party)
        .isEqualTo(Party.lead("a").withTargets(List.of(quarter, inPlan, next, later, year)));
  }

  @Test
  void overlap_partiesInAnyOrder_areEqual() {
    assertThat(Overlap.of("y", List.of("b", "a"), "2022", 1))
        .isEqualTo(Overlap.of("y", List.of("a", "b"), "2022", 1));
  }

  @Test
  void extras_anyMap_standInOrderOfName() {
    Map<String, String> fields = new LinkedHashMap<>(Map.of("x-b", "1"));
    Extras extras = Extras.of(fields).plus("x-a", "[2]").plus("x-b", "3");
    fields.clear();
    assertThat(extras.fields()).containsExactly(Map.entry("x-a", "[2]"), Map.entry("x-b", "3"));
    assertThat(extras).hasToString("{x-a=[2], x-b=3}");
    assertThat(Extras.of(Map.of())).isSameAs(Extras.NONE);
    assertThat(Extras.NONE.plus(extras)).isSameAs(extras);
    assertThat(extras.plus(Extras.NONE)).isSameAs(extras);
    assertThat(extras.isEmpty()).isFalse();
    assertThat(Extras.NONE.isEmpty()).isTrue();
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(Agency.of("d", "Dinkes", AgencyKind.WORK_UNIT), "d WORK_UNIT: Dinkes"),
        Arguments.of(new Owner("d", "Kepala Dinas"), "Kepala Dinas (d)"),
        Arguments.of(Baseline.of("2018", 30.8), "30.8 in 2018"),
        Arguments.of(PlannedOverlap.of("2022", 500), "500 in 2022"),
        Arguments.of(Party.lead("a"), "LEAD a"),
        Arguments.of(Party.contributor("a").withShare(60), "CONTRIBUTOR a, share 60"),
        Arguments.of(
            Actual.of("prev", "bkkbn", "2022", 21.6), "21.6 for prev by bkkbn in 2022 (FINAL)"),
        Arguments.of(
            Actual.ratio("r", "a", "2022", 86, 120).provisional().reportedAt(NOON),
            "86/120 for r by a in 2022 (PROVISIONAL, 2023-01-25T12:00:00Z)"),
        Arguments.of(
            Actual.notApplicable("r", "a", "2022", "belum ada survei"),
            "not applicable: belum ada survei for r by a in 2022 (FINAL)"),
        Arguments.of(Overlap.of("y", List.of("b", "a"), "2022", 1200), "1200 of y in 2022 by a, b"),
        Arguments.of(Spending.of("S1", "2022", 1.1e9), "1100000000 on S1 in 2022"),
        Arguments.of(Indicator.Kind.VALUE, "VALUE"),
        Arguments.of(Indicator.Kind.RATIO, "RATIO x 100"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void toString_anyValue_isOneLine(Object value, String text) {
    assertThat(value).hasToString(text);
  }
}
