package id.sinergi.view;

import static id.sinergi.cascade.Option.owner;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.testdomain.Sharing.actual;
import static id.sinergi.testdomain.Sharing.sum;
import static id.sinergi.testdomain.Sharing.with;
import static id.sinergi.testdomain.Sharing.year;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.Grouping;
import id.sinergi.finding.Language;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Rulebooks;
import id.sinergi.testdomain.Sharing;
import id.sinergi.time.Period;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages on working together, in both languages. */
class SharingPagesTest {

  private static String kept(String name, Language language) throws IOException {
    String file = name + "-" + language.name().toLowerCase(Locale.ROOT) + ".txt";
    try (InputStream in =
        Objects.requireNonNull(SharingPagesTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    }
  }

  /** How each aid is told to be one. */
  private static String method(Language language) {
    return language == Language.ID
        ? "\n\nAlat bantu analisis, bukan skor resmi"
        : "\n\nAnalytic aid, not an official score";
  }

  private static TextView view(Evaluation evaluation, Language language) {
    return TextView.of(evaluation).in(language);
  }

  private static String joint(Evaluation evaluation, String id) {
    return TextView.of(evaluation).joint(evaluation.joint(id)).toString();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void joint_ofASharedIndicator_readsAsKept(Language language) throws IOException {
    Evaluation evaluation = Sharing.taskForce();

    assertThat(view(evaluation, language).joint(evaluation.joint("i")))
        .hasToString(kept("joint", language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void joint_ofAGoal_readsAsKept(Language language) throws IOException {
    Evaluation evaluation = Sharing.goal();

    assertThat(view(evaluation, language).joint(evaluation.joint("T")))
        .hasToString(kept("joint-goal", language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void synergy_ofAllAndOfOne_readsAsKept(Language language) throws IOException {
    TextView view = view(Sharing.goal(), language);

    assertThat(view.synergy().toString()).startsWith(kept("synergy", language) + method(language));
    assertThat(view.synergy("a").toString())
        .startsWith(kept("synergy-one", language) + method(language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void silos_readAsKept(Language language) throws IOException {
    assertThat(view(Sharing.goal(), language).silos().toString())
        .startsWith(kept("silos", language) + method(language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void arrangements_readAsKept(Language language) throws IOException {
    assertThat(view(Sharing.goal(), language).arrangements())
        .hasToString(kept("arrangements", language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void groups_readAsKept(Language language) throws IOException {
    assertThat(view(Sharing.goal(), language).groups(Grouping.values()))
        .hasToString(kept("groups", language));
  }

  @Test
  void twins_ofTwoAgencies_standTogether() {
    CascadeBuilder builder = Cascade.builder("kembar", Rulebooks.SAKIP);
    for (String agency : List.of("a", "b")) {
      builder
          .agency(agency, agency, MINISTRY)
          .sasaran("S" + agency, "Sasaran", owner(agency, "Menteri"))
          .indicator(
              "i" + agency,
              i ->
                  i.at("S" + agency)
                      .name("Toilet layak")
                      .unit("unit")
                      .maximize()
                      .last(YEAR)
                      .agency(agency));
    }
    Evaluation evaluation =
        Evaluator.of(builder.build()).evaluate(Actuals.empty(), Period.ofYear(2024));

    assertThat(TextView.of(evaluation).twins().lines())
        .startsWith(
            "kembar",
            "",
            "indicator  agency",
            "ia         a       Toilet layak  same name and unit",
            "ib         b       Toilet layak");
    assertThat(view(Sharing.goal(), Language.ID).twins().toString())
        .startsWith("bersama\n\ntidak ada indikator kembar\n\nAlat bantu analisis");
  }

  @Test
  void joint_overlaps_tellWhatWasDoneWithThem() {
    Cascade cascade =
        sum(
            i ->
                i.party(with(Party.lead("a"), 50))
                    .party(with(Party.contributor("b"), 90))
                    .party(with(Party.contributor("c"), 10)));
    Actuals actuals =
        Actuals.of(actual("a", 50), actual("b", 90))
            .plus(Overlap.of("i", List.of("a", "b"), "2024", 70))
            .plus(Overlap.of("i", List.of("b", "c"), "2024", 4));

    assertThat(joint(year(cascade, actuals), "i"))
        .contains("50 + 90 - 50 (overlap) = 90 orang")
        .contains("overlap of a, b: 70 agreed, 50 taken off, cut: more than their parts allow")
        .contains("overlap of b, c: 4 agreed, left out while one of them is not complete");
  }

  @Test
  void joint_eachComposition_showsItsArithmetic() {
    assertThat(joint(composed(Composition.MEAN), "i"))
        .contains("75 % × 80 + 25 % × 40 = 70 orang")
        .contains("mean of the parts by share · credited: 50 % joint, 50 % own");
    assertThat(joint(composed(Composition.PRODUCT), "i"))
        .contains("100 × (80 / 100) × (40 / 100) = 32 orang");
    assertThat(joint(composed(Composition.WEAKEST_PARTY), "i"))
        .contains("the weakest link: b with 40 orang");
    Cascade pool =
        Sharing.indicator(
            i ->
                i.minimize()
                    .ratio()
                    .last(YEAR)
                    .composition(Composition.POOLED_RATIO)
                    .target("2024", 10)
                    .lead("a")
                    .contributor("b"));
    assertThat(
            joint(
                year(
                    pool,
                    Actuals.of(
                        Actual.ratio("i", "a", "2024", 9, 10),
                        Actual.ratio("i", "b", "2024", 1, 100))),
                "i"))
        .contains("100 × (9 + 1) / (10 + 100) = 9.09 orang")
        .contains("9.09 against 10 orang · 0.91 better");
  }

  private static Evaluation composed(Composition composition) {
    Cascade cascade =
        Sharing.indicator(
            i ->
                i.maximize()
                    .last(YEAR)
                    .composition(composition)
                    .credit(Credit.blend(0.5))
                    .party(with(Party.lead("a"), 100).withShare(3))
                    .party(with(Party.contributor("b"), 100).withShare(1)));
    return year(cascade, actual("a", 80), actual("b", 40));
  }

  @Test
  void joint_ofVeryManyParties_showsTheFirstAndHowManyMore() {
    CascadeBuilder builder =
        Cascade.builder("banyak", Rulebooks.SAKIP)
            .agency("k000", "Kementerian", MINISTRY)
            .tujuan("T", "Tujuan", owner("k000", "Menteri"));
    for (int i = 1; i < 40; i++) {
      String id = String.format(Locale.ROOT, "k%03d", i);
      builder.agency(id, id, MINISTRY);
    }
    builder.indicator(
        "i",
        spec -> {
          spec.at("T").unit("orang").maximize().sum(YEAR).composition(Composition.SUM);
          spec.target("2024", 10).lead("k000");
          for (int i = 1; i < 40; i++) {
            spec.contributor(String.format(Locale.ROOT, "k%03d", i));
          }
        });
    Evaluation evaluation = year(builder.build());

    assertThat(TextView.of(evaluation).limitedTo(10).joint(evaluation.joint("i")).toString())
        .contains("k004   contributor")
        .doesNotContain("k005   contributor")
        .contains("… and 35 more parties");
  }

  @Test
  void tree_ofClassifiedGoals_saysHowTheyServe() {
    assertThat(TextView.of(Sharing.goal()).tree().toString())
        .contains("sasaran · a, Menteri · administrative · one door");
  }
}
