package id.sinergi.evaluate;

import static id.sinergi.testdomain.Sharing.actual;
import static id.sinergi.testdomain.Sharing.sum;
import static id.sinergi.testdomain.Sharing.with;
import static id.sinergi.testdomain.Sharing.year;
import static id.sinergi.time.Frequency.QUARTER;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.evaluate.JointParty.Standing;
import id.sinergi.evaluate.JointTarget.Origin;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Target;
import id.sinergi.testdomain.Sharing;
import id.sinergi.testdomain.Stunting;
import id.sinergi.time.During;
import id.sinergi.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What several agencies attained together, and what each did for it. */
class JointOutcomeTest {
  private static final Instant JANUARY = Instant.parse("2025-01-10T00:00:00Z");
  private static final Instant MARCH = Instant.parse("2025-03-10T00:00:00Z");

  private static JointIndicator joint(Evaluation evaluation) {
    return (JointIndicator) evaluation.joint("i");
  }

  private static JointIndicator joint(Cascade cascade, Actual... actuals) {
    return joint(year(cascade, actuals));
  }

  private static JointParty party(JointIndicator joint, String agency) {
    return joint.party(agency).orElseThrow();
  }

  private static void assertPercent(Figure figure, String expected) {
    assertThat(figure.displayed()).isEqualByComparingTo(expected);
  }

  private static void assertAmount(Quantity quantity, double expected) {
    assertThat(quantity.value().orElseThrow()).isCloseTo(expected, within(1e-9));
  }

  private static Cascade three(Consumer<IndicatorSpec> more) {
    return sum(
        i -> {
          i.party(with(Party.lead("a"), 80_000))
              .party(with(Party.contributor("b"), 90_000))
              .party(with(Party.contributor("c"), 50_000));
          more.accept(i);
        });
  }

  private static Cascade two(Consumer<IndicatorSpec> more) {
    return sum(
        i -> {
          i.party(with(Party.lead("a"), 50)).party(with(Party.contributor("b"), 90));
          more.accept(i);
        });
  }

  private static Overlap overlap(double amount) {
    return Overlap.of("i", List.of("a", "b"), "2024", amount);
  }

  @Test
  void t17_eachMissesItsTargetWhileAllTogetherPass_andBothTargetsAreTold() {
    JointIndicator joint =
        joint(
            three(i -> i.target("2024", 200_000)),
            actual("a", 78_000),
            actual("b", 85_000),
            actual("c", 47_000));

    assertPercent(joint.figure(), "105");
    assertPercent(party(joint, "a").own(), "97.5");
    assertPercent(party(joint, "b").own(), "94.44");
    assertPercent(party(joint, "c").own(), "94");
    assertThat(joint.targets().origin()).isEqualTo(Origin.STATED);
    assertThat(joint.targets().isOpen()).isTrue();
    assertAmount(joint.targets().stated(), 200_000);
    assertAmount(joint.targets().composed(), 220_000);
    assertAmount(joint.distance(), 10_000);
    assertAmount(party(joint, "b").distance(), -5_000);
    assertThat(party(joint, "b").ofActual().orElseThrow().percent().orElseThrow())
        .isCloseTo(85.0 / 2.1, within(1e-9));
    assertThat(party(joint, "b").ofTarget().orElseThrow().percent().orElseThrow())
        .isCloseTo(90.0 / 2.2, within(1e-9));
    assertThat(joint.parties()).allMatch(it -> it.standing() == Standing.COUNTS);
  }

  @Test
  void t17_withoutAStatedTarget_isComposedAndAgrees() {
    JointIndicator joint =
        joint(three(i -> {}), actual("a", 78_000), actual("b", 85_000), actual("c", 47_000));

    assertThat(joint.targets().origin()).isEqualTo(Origin.COMPOSED);
    assertThat(joint.targets().isOpen()).isFalse();
    assertAmount(joint.targets().composed(), 220_000);
    assertThat(joint.targets().stated().state()).isEqualTo(State.NOT_DUE);
  }

  @Test
  void t42_theOneWhoIsSilent_isNotReportedWhateverTheOthersDid() {
    JointIndicator joint =
        joint(
            sum(i -> i.party(with(Party.lead("a"), 100)).party(with(Party.contributor("b"), 100))),
            actual("a", 110));

    assertPercent(party(joint, "a").credited(), "110");
    assertThat(party(joint, "a").credited()).isEqualTo(joint.figure());
    assertThat(party(joint, "a").standing()).isEqualTo(Standing.COUNTS);
    JointParty silent = party(joint, "b");
    assertThat(silent.standing()).isEqualTo(Standing.NOT_REPORTED);
    assertThat(silent.credited().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(silent.missing()).containsExactly(Period.ofYear(2024));
    assertThat(silent.reports()).isEmpty();
    assertThat(silent.reportedAt()).isEmpty();
    assertThat(silent.ofActual()).isEmpty();
    assertThat(silent.distance().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(party(joint, "a").ofActual().orElseThrow().percent()).hasValue(100);
  }

  @Test
  void t44_overlap_isTakenOffOnceAndTheLineReconciles() {
    Actuals actuals = Actuals.of(actual("a", 50), actual("b", 90)).plus(overlap(30));
    JointIndicator joint = joint(year(two(i -> {}), actuals));

    assertPercent(joint.figure(), "78.57");
    assertThat(joint.reconciliation().orElseThrow())
        .isEqualTo(
            new Reconciliation.Sum(
                new java.util.TreeMap<>(java.util.Map.of("a", 50.0, "b", 90.0)), 30, false, 110));
    JointOverlap taken = joint.overlaps().get(0);
    assertThat(taken.parties()).containsExactly("a", "b");
    assertThat(taken.amount()).isEqualTo(30);
    assertThat(taken.counted()).isEqualTo(30);
    assertThat(taken.limit()).isEqualTo(50);
    assertThat(taken.isCut() || taken.isLeftOut() || taken.isStale() || taken.isConflicting())
        .isFalse();
    JointIndicator planned = joint(year(two(i -> i.plannedOverlap("2024", 30)), actuals));
    assertPercent(planned.figure(), "100");
    assertThat(planned.targets().planned()).isEqualTo(30);
    assertAmount(planned.targets().composed(), 110);
    assertThat(party(planned, "b").ofTarget().orElseThrow().percent().orElseThrow())
        .isCloseTo(100 * 90.0 / 140, within(1e-9));
  }

  @Test
  void overlap_largerThanThePartsAllow_isCutToTheLimit() {
    JointIndicator joint =
        joint(year(two(i -> {}), Actuals.of(actual("a", 50), actual("b", 90)).plus(overlap(70))));

    assertThat(joint.overlaps().get(0).isCut()).isTrue();
    assertThat(joint.overlaps().get(0).counted()).isEqualTo(50);
    assertAmount(joint.actual(), 90);
    assertThat(joint.figure().isProvisional()).isTrue();
  }

  @Test
  void overlaps_togetherLargerThanThePartsAllow_areCutTogether() {
    Actuals actuals =
        Actuals.of(actual("a", 50), actual("b", 90), actual("c", 10))
            .plus(overlap(50), Overlap.of("i", List.of("b", "c"), "2024", 10))
            .plus(Overlap.of("i", List.of("a", "c"), "2024", 10));
    JointIndicator joint = joint(year(three(i -> {}), actuals));

    Reconciliation.Sum line = (Reconciliation.Sum) joint.reconciliation().orElseThrow();
    assertThat(line.isCut()).isTrue();
    assertThat(line.overlaps()).isEqualTo(60);
    assertThat(joint.overlaps()).noneMatch(JointOverlap::isCut);
    assertAmount(joint.actual(), 90);
  }

  @Test
  void overlap_olderThanAPart_isStaleAndSaysWhoRevised() {
    Actuals actuals =
        Actuals.of(actual("a", 50).reportedAt(MARCH), actual("b", 90).reportedAt(JANUARY))
            .plus(overlap(30).reportedAt(JANUARY));
    JointIndicator joint = joint(year(two(i -> {}), actuals));

    assertThat(joint.overlaps().get(0).isStale()).isTrue();
    assertThat(joint.overlaps().get(0).revised()).containsExactly("a");
    assertThat(joint.overlaps().get(0).counted()).isEqualTo(30);
    assertThat(party(joint, "a").reportedAt()).contains(MARCH);
  }

  @Test
  void overlap_withOneWhoIsSilent_isLeftOut() {
    Actuals actuals = Actuals.of(actual("a", 50), actual("c", 10)).plus(overlap(30));
    JointIndicator joint = joint(year(three(i -> {}), actuals));

    assertThat(joint.overlaps().get(0).isLeftOut()).isTrue();
    assertThat(joint.overlaps().get(0).counted()).isZero();
    assertAmount(joint.actual(), 60);
  }

  @Test
  void overlap_oftwoAmountsThatNothingTellsApart_isConflicting() {
    Actuals actuals = Actuals.of(actual("a", 50), actual("b", 90)).plus(overlap(30), overlap(20));
    JointIndicator joint = joint(year(two(i -> {}), actuals));

    assertThat(joint.overlaps().get(0).isConflicting()).isTrue();
    assertThat(joint.figure().state()).isEqualTo(State.NOT_COMPUTABLE);
    assertThat(joint.reconciliation()).isEmpty();
  }

  @Test
  void chain_theWeakestLink_standsForAll() {
    JointIndicator joint =
        joint(
            Sharing.indicator(
                i ->
                    i.maximize()
                        .last(YEAR)
                        .composition(Composition.WEAKEST_PARTY)
                        .party(with(Party.lead("a"), 40))
                        .party(with(Party.contributor("b"), 100))),
            actual("a", 50),
            actual("b", 60));

    assertPercent(joint.figure(), "60");
    assertThat(joint.weakest()).contains("b");
    assertThat(joint.targets().origin()).isEqualTo(Origin.WEAKEST);
    Reconciliation.Chain chain = (Reconciliation.Chain) joint.reconciliation().orElseThrow();
    assertThat(chain.attainments()).containsEntry("a", 125.0).containsEntry("b", 60.0);
    assertThat(joint.parties()).allMatch(it -> it.ofActual().isEmpty() && it.ofTarget().isEmpty());
  }

  @Test
  void chain_aLinkThatIsSilent_leavesTheOthersReported() {
    JointIndicator joint =
        joint(
            Sharing.indicator(
                i ->
                    i.maximize()
                        .last(YEAR)
                        .composition(Composition.WEAKEST_PARTY)
                        .party(with(Party.lead("a"), 40))
                        .party(with(Party.contributor("b"), 100))),
            actual("a", 50));

    assertThat(joint.figure().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(joint.weakest()).isEmpty();
    assertThat(joint.reconciliation()).isEmpty();
    assertThat(party(joint, "a").standing()).isEqualTo(Standing.COUNTS);
    assertAmount(party(joint, "a").distance(), 10);
  }

  @Test
  void pool_addsNumeratorsAndDenominators() {
    Cascade cascade =
        Sharing.indicator(
            i ->
                i.maximize()
                    .ratio()
                    .last(YEAR)
                    .composition(Composition.POOLED_RATIO)
                    .party(with(Party.lead("a"), 90))
                    .party(with(Party.contributor("b"), 10)));
    JointIndicator joint =
        joint(
            year(
                cascade,
                Actuals.of(
                    Actual.ratio("i", "a", "2024", 9, 10),
                    Actual.ratio("i", "b", "2024", 1, 100))));

    Reconciliation.Pool pool = (Reconciliation.Pool) joint.reconciliation().orElseThrow();
    assertThat(pool.numerator()).isEqualTo(10);
    assertThat(pool.denominator()).isEqualTo(110);
    assertThat(pool.recomputed()).isCloseTo(1000.0 / 110, within(1e-12));
    assertAmount(party(joint, "a").ofActual().orElseThrow().amount(), 900.0 / 110);
    assertThat(party(joint, "a").ofActual().orElseThrow().percent().orElseThrow())
        .isCloseTo(90, within(1e-9));
    assertAmount(party(joint, "b").ofTarget().orElseThrow().amount(), 1000.0 / 110);
  }

  @Test
  void mean_weighsByShares() {
    JointIndicator joint =
        joint(
            Sharing.indicator(
                i ->
                    i.maximize()
                        .last(YEAR)
                        .composition(Composition.MEAN)
                        .party(with(Party.lead("a"), 100).withShare(3))
                        .party(with(Party.contributor("b"), 100).withShare(1))
                        .party(with(Party.contributor("c"), 100).withShare(0))),
            actual("a", 80),
            actual("b", 40),
            actual("c", 7));

    assertAmount(joint.actual(), 70);
    Reconciliation.Mean mean = (Reconciliation.Mean) joint.reconciliation().orElseThrow();
    assertThat(mean.parts()).containsEntry("a", new Reconciliation.Weighted(0.75, 80)).hasSize(2);
    assertAmount(party(joint, "b").ofActual().orElseThrow().amount(), 10);
    assertThat(party(joint, "c").standing()).isEqualTo(Standing.NO_PART);
  }

  @Test
  void product_multipliesParts() {
    JointIndicator joint =
        joint(
            Sharing.indicator(
                i ->
                    i.maximize()
                        .last(YEAR)
                        .composition(Composition.PRODUCT)
                        .party(with(Party.lead("a"), 90))
                        .party(with(Party.contributor("b"), 90))),
            actual("a", 90),
            actual("b", 80));

    Reconciliation.Product product = (Reconciliation.Product) joint.reconciliation().orElseThrow();
    assertThat(product.recomputed()).isCloseTo(72, within(1e-12));
    assertThat(product.parts()).containsEntry("b", 80.0);
    assertThat(party(joint, "a").ofActual()).isEmpty();
  }

  @Test
  void leadReports_thereAreNoParts() {
    JointIndicator joint =
        (JointIndicator)
            Evaluator.of(Stunting.cascade())
                .evaluate(Stunting.actuals(), Period.ofYear(2022))
                .joint("prev");

    assertThat(joint.reconciliation()).contains(new Reconciliation.Lead("bkkbn", 21.6));
    assertThat(joint.targets().origin()).isEqualTo(Origin.LEAD);
    assertThat(joint.credit()).isEqualTo(Credit.JOINT);
    assertThat(joint.parties())
        .extracting(JointParty::agency)
        .containsExactly("bkkbn", "kemenkes", "pmk");
    assertThat(joint.parties())
        .extracting(JointParty::standing)
        .containsExactly(Standing.COUNTS, Standing.LED, Standing.SUPPORTER);
    assertThat(party(joint, "bkkbn").evidence()).containsExactly("SSGI 2022");
    assertAmount(joint.distance(), -3.2); // lower is better: too high by so much
    assertThat(joint.overlaps()).isEmpty();
  }

  @Test
  void arrangement_isToldWithTheCoordinatorsKind() {
    JointIndicator joint = joint(Sharing.taskForce());

    assertThat(joint.coordinator().orElseThrow().kind())
        .isEqualTo(AgencyKind.COORDINATING_MINISTRY);
    assertThat(joint.isArranged()).isTrue();
    assertThat(joint.span()).isEqualTo(4);
    assertThat(party(joint, "a").owner()).contains(new Owner("a", "Deputi Layanan"));
    assertThat(party(joint, "b").share()).hasValue(30);
    assertThat(party(joint, "menko").standing()).isEqualTo(Standing.SUPPORTER);
    assertThat(joint.targets().isOpen()).isTrue();
    assertAmount(joint.targets().composed(), 210); // planned overlaps off
    assertThat(joint.overlaps().get(0).revised()).containsExactly("a");
  }

  @Test
  void standing_outsideItsTime_andNotApplicable_areTold() {
    During gone = During.until(LocalDate.of(2023, 12, 31));
    JointIndicator joint =
        joint(
            sum(
                i ->
                    i.party(with(Party.lead("a"), 50))
                        .party(with(Party.contributor("b"), 50).during(gone))
                        .party(with(Party.contributor("c"), 50))
                        .party(Party.contributor("menko"))),
            actual("a", 40),
            Actual.notApplicable("i", "c", "2024", "tidak ada sasaran"));

    assertThat(party(joint, "b").standing()).isEqualTo(Standing.OUTSIDE);
    assertThat(party(joint, "c").standing()).isEqualTo(Standing.NOT_APPLICABLE);
    assertThat(party(joint, "c").reports()).hasSize(1);
    assertThat(party(joint, "menko").standing()).isEqualTo(Standing.NO_PART);
    assertAmount(joint.target(), 50);
  }

  @Test
  void partlyReported_namesWhatIsMissing() {
    Target first = Target.of(Period.parse("2024-Q1"), 10);
    JointIndicator joint =
        joint(
            Sharing.indicator(
                i ->
                    i.maximize()
                        .sum(QUARTER)
                        .composition(Composition.SUM)
                        .party(with(Party.lead("a"), 40))
                        .party(with(Party.contributor("b").plusTarget(first), 40))),
            Actual.of("i", "a", "2024", 40),
            Actual.of("i", "b", "2024-Q1", 9));

    assertThat(party(joint, "b").missing())
        .extracting(Period::toString)
        .containsExactly("2024-Q2", "2024-Q3", "2024-Q4");
    assertThat(party(joint, "b").standing()).isEqualTo(Standing.NOT_REPORTED);
  }

  @Test
  void distance_readsRightForEachPolarity() {
    Quantity target = Quantity.of(10, "x", 2, 1, false);
    Quantity range = Quantity.range(8, 10, "x", 2);
    Quantity above = Quantity.of(12, "x", 2, 0.5, true);
    Quantity inside = Quantity.of(9, "x", 2, 1, false);
    Quantity below = Quantity.of(7, "x", 2, 1, false);

    assertAmount(Distance.of(Polarity.MAXIMIZE, target, above, 2), 2);
    assertAmount(Distance.of(Polarity.MINIMIZE, target, above, 2), -2);
    assertAmount(Distance.of(Polarity.STABILIZE, target, above, 2), -2);
    assertAmount(Distance.of(Polarity.STABILIZE, target, below, 2), -3);
    assertAmount(Distance.of(Polarity.MAXIMIZE, range, inside, 2), 0);
    assertAmount(Distance.of(Polarity.MAXIMIZE, range, below, 2), -1);
    assertAmount(Distance.of(Polarity.MINIMIZE, range, below, 2), 1);
    assertThat(Distance.of(Polarity.MAXIMIZE, target, above, 2).isProvisional()).isTrue();
    assertThat(Distance.of(Polarity.MAXIMIZE, Quantity.notDue("x"), above, 2).state())
        .isEqualTo(State.NOT_DUE);
    assertThat(
            Distance.of(Polarity.MAXIMIZE, target, Quantity.notReported(List.of("a"), "x"), 2)
                .missing())
        .containsExactly("a");
  }

  @Test
  void singleParty_isReportedAndSaysSo() {
    Evaluation evaluation = Sharing.goal();
    JointIndicator single = (JointIndicator) evaluation.joint("izin");

    assertThat(single.isShared()).isFalse();
    assertThat(single.span()).isEqualTo(1);
    assertThat(single.targets().origin()).isEqualTo(Origin.STATED);
    assertThat(single.toString()).contains("of a single party");
    assertThat(evaluation.joint("S1").isShared()).isFalse();
    assertThat(evaluation.joint("S1").toString()).contains("shared by nobody");
  }

  @Test
  void goal_tellsWhoContributesThroughWhat() {
    JointGoal goal = (JointGoal) Sharing.goal().joint("T");

    assertThat(goal.isShared()).isTrue();
    assertThat(goal.agencies()).containsExactly("a", "b", "c", "menko");
    assertThat(goal.children())
        .extracting(it -> it.node().id())
        .containsExactly("S1", "S10", "S2", "S3", "S4", "S5");
    JointGoal.Child first = goal.children().get(0);
    assertThat(first.agency()).isEqualTo("a");
    assertThat(first.weight().orElseThrow()).isCloseTo(60.0 / 90, within(1e-15)); // one missing
    assertPercent(first.score(), "90");
    assertThat(first.isLinked()).isTrue();
    assertThat(goal.missing()).containsExactly("S10");
    assertThat(goal.children().get(1).weight()).isEmpty();
    assertThat(goal.children().get(1).isLinked()).isTrue();
    assertThat(goal.children().get(3).leftOut().orElseThrow().en())
        .isEqualTo("rejected (di luar tugas)");
    assertThat(goal.children().get(4).isLinked()).isFalse();
    assertThat(goal.indicators()).extracting(JointIndicator::id).containsExactly("i");
    assertThat(goal.indicators().get(0).parties()).hasSize(2);
  }

  @Test
  void unknownId_isRefusedNamingTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sharing.goal().joint("S11"))
        .withMessageContaining("(S11)")
        .withMessageContaining("Maybe you meant (S1");
  }
}
