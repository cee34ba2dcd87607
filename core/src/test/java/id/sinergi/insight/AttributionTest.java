package id.sinergi.insight;

import static id.sinergi.testdomain.Sharing.actual;
import static id.sinergi.testdomain.Sharing.indicator;
import static id.sinergi.testdomain.Sharing.with;
import static id.sinergi.testdomain.Sharing.year;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Party;
import id.sinergi.insight.Attribution.Row;
import id.sinergi.insight.Attribution.Way;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Standard;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attributions worked out by hand; those of many parties, and of {@code two}, are cut at 120. */
class AttributionTest {

  private static double[] values(Attribution attribution) {
    return attribution.rows().stream().mapToDouble(Row::value).toArray();
  }

  private static double[] leaveOneOut(Attribution attribution) {
    return attribution.rows().stream().mapToDouble(Row::leaveOneOut).toArray();
  }

  private static Cascade two(double ofA, double ofB) {
    return Cascade.builder("dua", Rulebooks.SAKIP_120)
        .agency("a", "Kementerian A", AgencyKind.MINISTRY)
        .agency("b", "Kementerian B", AgencyKind.MINISTRY)
        .indicator(
            "i",
            i ->
                i.unit("orang")
                    .maximize()
                    .sum(YEAR)
                    .composition(Composition.SUM)
                    .party(with(Party.lead("a"), ofA).withBaseline(before(10)))
                    .party(with(Party.contributor("b"), ofB).withBaseline(before(20))))
        .build();
  }

  private static Baseline before(double value) {
    return new Baseline(Period.ofYear(2023), value);
  }

  @Test
  void sum_belowItsCap_givesEachItsOwnPart() {
    Attribution attribution =
        Attribution.of(year(two(60, 40), actual("a", 50), actual("b", 30)), "i");

    assertThat(attribution.way()).contains(Way.CLOSED_FORM);
    assertThat(values(attribution)).containsExactly(new double[] {50, 30}, within(1e-12));
    assertThat(leaveOneOut(attribution)).containsExactly(new double[] {50, 30}, within(1e-12));
    assertThat(attribution.atReference()).hasValue(0);
    assertThat(attribution.total()).hasValue(80);
    assertThat(attribution).hasToString("i over zero: a +50.00, b +30.00");
  }

  @Test
  void sum_aboveItsCap_sharesWhatTheCapTakes() {
    // v(a) = 90, v(b) = 40, v(ab) = 130, cut to 120: a brings 90 or 80, b 40 or 30
    Attribution attribution =
        Attribution.of(year(two(60, 40), actual("a", 90), actual("b", 40)), "i");

    assertThat(attribution.way()).contains(Way.EXACT);
    assertThat(values(attribution)).containsExactly(new double[] {85, 35}, within(1e-12));
    assertThat(leaveOneOut(attribution)).containsExactly(new double[] {80, 30}, within(1e-12));
  }

  @Test
  void sum_overTheBaseline_showsWhoFellBack() {
    // at the baseline 30 of 100; a brings 50 less 10, b 15 less 20
    Attribution attribution =
        Attribution.of(
            year(two(60, 40), actual("a", 50), actual("b", 15)), "i", Reference.BASELINE);

    assertThat(attribution.atReference()).hasValue(30);
    assertThat(values(attribution)).containsExactly(new double[] {40, -5}, within(1e-12));
  }

  @Test
  void sum_overTheTarget_showsWhoFallsShort() {
    // at their targets 100; a is 10 short, b 30 above, cut by 10 unless a is in
    Attribution attribution =
        Attribution.of(year(two(60, 40), actual("a", 50), actual("b", 70)), "i", Reference.TARGET);

    assertThat(attribution.way()).contains(Way.EXACT);
    assertThat(attribution.atReference()).hasValue(100);
    assertThat(values(attribution)).containsExactly(new double[] {-5, 25}, within(1e-12));
    assertThat(leaveOneOut(attribution)).containsExactly(new double[] {0, 30}, within(1e-12));
  }

  @Test
  void sum_withAnOverlap_sharesWhatBothCounted() {
    // v(a) = 50 and v(b) = 30: one part alone has nothing in excess; v(ab) = 80 - 10
    Evaluation evaluation =
        year(
            two(60, 40),
            Actuals.of(actual("a", 50), actual("b", 30))
                .plus(Overlap.of("i", List.of("a", "b"), "2024", 10)));

    Attribution attribution = Attribution.of(evaluation, "i");

    assertThat(attribution.way()).contains(Way.EXACT);
    assertThat(values(attribution)).containsExactly(new double[] {45, 25}, within(1e-12));
    assertThat(leaveOneOut(attribution)).containsExactly(new double[] {40, 20}, within(1e-12));
  }

  @Test
  void pooledRatio_bringsNumerators_denominatorsStay() {
    // 30 and 60 of 200, against 50 %: 90 of 100
    Cascade cascade =
        indicator(
            i ->
                i.ratio()
                    .maximize()
                    .sum(YEAR)
                    .composition(Composition.POOLED_RATIO)
                    .target("2024", 50)
                    .lead("a")
                    .contributor("b"));
    Attribution attribution =
        Attribution.of(
            year(
                cascade,
                Actual.ratio("i", "a", "2024", 30, 40),
                Actual.ratio("i", "b", "2024", 60, 160)),
            "i");

    assertThat(attribution.way()).contains(Way.CLOSED_FORM);
    assertThat(values(attribution)).containsExactly(new double[] {30, 60}, within(1e-12));
  }

  @Test
  void chain_overTheTarget_blamesTheWeakestAlone() {
    Attribution attribution =
        Attribution.of(chain(Composition.WEAKEST_PARTY), "i", Reference.TARGET);

    assertThat(values(attribution)).containsExactly(new double[] {0, -40}, within(1e-12));
  }

  @Test
  void chain_overZero_sharesWhatOnlyAllAttain() {
    Attribution attribution = Attribution.of(chain(Composition.WEAKEST_PARTY), "i");

    assertThat(values(attribution)).containsExactly(new double[] {30, 30}, within(1e-12));
    assertThat(leaveOneOut(attribution)).containsExactly(new double[] {60, 60}, within(1e-12));
  }

  private static Evaluation chain(Composition composition) {
    Cascade cascade =
        indicator(
            i ->
                i.unit("%")
                    .maximize()
                    .last(YEAR)
                    .composition(composition)
                    .target("2024", 50)
                    .lead("a")
                    .contributor("b"));
    return year(cascade, actual("a", 60), actual("b", 30));
  }

  @Test
  void led_isNotApplicable_andSaysWhy() {
    Attribution attribution =
        Attribution.of(
            year(
                indicator(
                    i ->
                        i.maximize()
                            .last(YEAR)
                            .composition(Composition.LEAD_REPORTS)
                            .target("2024", 50)
                            .lead("a")
                            .contributor("b")),
                actual("a", 40)),
            "i");

    assertThat(attribution.rows()).isEmpty();
    assertThat(attribution.total()).isEmpty();
    assertThat(attribution.way()).isEmpty();
    assertThat(attribution)
        .hasToString(
            "i over zero: the lead reports one number for all: there are no parts to be told"
                + " apart");
    assertThat(attribution.reason().orElseThrow().id()).contains("satu angka");
  }

  @Test
  void soleParty_isNotApplicable() {
    Evaluation evaluation =
        year(
            indicator(i -> i.maximize().last(YEAR).target("2024", 50).agency("a")),
            actual("a", 40));

    assertThat(Attribution.of(evaluation, "i").reason().orElseThrow().en())
        .isEqualTo("the indicator is of a single party");
  }

  @ParameterizedTest
  @CsvSource({
    "MEAN, 80, BASELINE, there is no baseline for a; b",
    "MEAN, 80, TARGET,   there is no target for a; b",
    "PRODUCT, NaN, ZERO, there is no joint figure: not reported",
  })
  void withoutWhatItTakes_saysWhatIsLacking(
      Composition composition, double ofB, Reference reference, String reason) {
    Cascade cascade =
        indicator(
            i ->
                i.unit("%")
                    .maximize()
                    .last(YEAR)
                    .composition(composition)
                    .target("2024", 90)
                    .lead("a")
                    .contributor("b"));
    List<Actual> actuals = new ArrayList<>(List.of(actual("a", 70)));
    if (!Double.isNaN(ofB)) {
      actuals.add(actual("b", ofB));
    }
    Evaluation evaluation = year(cascade, actuals.toArray(Actual[]::new));

    assertThat(Attribution.of(evaluation, "i", reference).reason().orElseThrow().en())
        .isEqualTo(reason.replace(';', ','));
  }

  @Test
  void reference_notComputable_saysWhy() {
    // lower is better by reciprocal, without a cap: nothing can be divided by an actual of 0
    Cascade cascade =
        indicator(
            i ->
                i.minimize()
                    .formula(Standard.RECIPROCAL)
                    .sum(YEAR)
                    .composition(Composition.SUM)
                    .target("2024", 50)
                    .lead("a")
                    .contributor("b"));
    Evaluation evaluation = year(cascade, actual("a", 40), actual("b", 40));

    assertThat(Attribution.of(evaluation, "i").reason().map(Text::en))
        .contains(
            "the joint figure at the reference is not computable: the formula cannot divide by this"
                + " actual");
  }

  @Test
  void silentParty_isNoPlayer() {
    Attribution attribution = Attribution.of(year(two(60, 40), actual("a", 30)), "i");

    assertThat(attribution.rows()).singleElement().hasToString("a +50.00");
    assertThat(attribution.row("b")).isEmpty();
  }

  // ---- many parties

  private static Evaluation many(int parties, Consumer<IndicatorSpec> says) {
    CascadeBuilder builder = Cascade.builder("banyak", Rulebooks.SAKIP_120);
    List<Actual> actuals = new ArrayList<>();
    for (int p = 0; p < parties; p++) {
      String id = String.format(Locale.ROOT, "p%02d", p);
      builder.agency(id, id, AgencyKind.REGENCY);
      actuals.add(actual(id, p % 4 + 1));
    }
    builder.indicator(
        "i",
        i -> {
          i.unit("orang").maximize().sum(YEAR).composition(Composition.SUM);
          for (int p = 0; p < parties; p++) {
            String id = String.format(Locale.ROOT, "p%02d", p);
            i.party(p == 0 ? Party.lead(id) : Party.contributor(id));
          }
          says.accept(i);
        });
    return Evaluator.of(builder.build()).evaluate(Actuals.of(actuals), Period.ofYear(2024));
  }

  @Test
  void sixteenParties_areExact() {
    // parts of 1 to 4, forty together, against twenty
    Attribution attribution = Attribution.of(many(16, i -> i.target("2024", 20)), "i");

    assertThat(attribution.way()).contains(Way.EXACT);
    assertThat(attribution.rows()).hasSize(16);
    assertThat(attribution.rows().stream().mapToDouble(Row::value).sum())
        .isEqualTo(120, within(1e-9));
    for (int p = 4; p < 16; p++) {
      Row row = attribution.rows().get(p);
      assertThat(row.value())
          .isEqualTo(attribution.rows().get(p - 4).value(), within(1e-9)); // equal parts
      assertThat(row.leaveOneOut()).isZero();
    }
  }

  @Test
  void moreParties_areSampled_withTheirErrors() {
    Evaluation evaluation = many(20, i -> i.target("2024", 25));
    Sampling sampling = new Sampling(5, 400);
    Attribution attribution = Attribution.of(evaluation, "i", Reference.ZERO, sampling);

    assertThat(attribution.way()).contains(Way.SAMPLED);
    assertThat(attribution.sampling()).contains(sampling);
    assertThat(attribution.method().en()).contains("400 random orders", "seed 5");
    assertThat(attribution.rows().stream().mapToDouble(Row::value).sum())
        .isEqualTo(120, within(1e-9));
    for (int p = 4; p < 20; p++) {
      Row row = attribution.rows().get(p);
      Row equal = attribution.rows().get(p - 4);
      double error = row.standardError().orElseThrow();
      assertThat(error).isBetween(1e-3, 1.0);
      assertThat(row.value()).isEqualTo(equal.value(), within(7 * error)); // 5 of a difference
    }
    assertThat(values(Attribution.of(evaluation, "i", Reference.ZERO, sampling)))
        .containsExactly(values(attribution));
    assertThat(Attribution.of(evaluation, "i").sampling()).contains(new Sampling(1, 2000));
  }

  @Test
  void manyParties_belowTheCap_takeTheClosedForm() {
    Attribution attribution = Attribution.of(many(99, i -> i.target("2024", 500)), "i");

    assertThat(attribution.way()).contains(Way.CLOSED_FORM);
    assertThat(attribution.row("p02").orElseThrow().value()).isEqualTo(0.6, within(1e-12));
    assertThat(attribution.toString()).endsWith("p02 +0.60, and 96 more");
  }

  @Test
  void orders_oddOrTooFew_areRefused() {
    assertThatThrownBy(() -> new Sampling(1, 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(7)")
        .hasMessageEndingWith("Maybe 8 was meant.");
    assertThatThrownBy(() -> new Sampling(1, 2)).hasMessageContaining("(2)");
  }

  @Test
  void unknownIndicator_isRefused() {
    Evaluation evaluation = year(two(60, 40));
    assertThatThrownBy(() -> Attribution.of(evaluation, "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(x)");
  }
}
