package id.sinergi.evaluate;

import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.weight;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.time.Frequency.QUARTER;
import static id.sinergi.time.Frequency.YEAR;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Party;
import id.sinergi.internal.game.Game;
import id.sinergi.internal.game.Shapley;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Control;
import id.sinergi.rule.Quality;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.rule.Validity;
import id.sinergi.time.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published worked examples of everything but a single attainment (those are in {@code
 * worked-examples.csv}), and the reasons why some lie outside this library. A test is named by the
 * examples it holds.
 *
 * <p>Sources. KEU: github.com/kucing007/kinerja-app, {@code src/lib/calc/*.test.ts}, tests that
 * cite KMK 127/2026. AKP: github.com/irfansihab/audit-system-v9, {@code 01-kriteria-lke-permen88
 * -2021.md}, an illustration of the answers of PermenPANRB 88/2021. PEL: github.com/kmplus-akasia/
 * pms-service, {@code PEL-004-PMS-BRD.md}. SHP: github.com/drvinceknight/coopgt, {@code
 * shapley-value.rst}. SIM: an article on Simpson's paradox, gist c056cc9351857ff7b9cd9ec8ee0db415.
 * COI: github.com/bluefoxr/COINr, {@code vignettes/aggregate.Rmd}.
 */
class PublishedExamplesTest {
  private static final String FOLDER = "sinergi.published";
  private static final Pattern IDS = Pattern.compile("(?:AKP|COI|KEU|LPS|PAN|PEL|SHP|SIM)\\d\\d");

  private static final String ONE_PERSON = "the performance of one person";

  /** Examples outside this library, and why. */
  private static final Map<String, String> OUTSIDE =
      Map.ofEntries(
          entry("KEU16", ONE_PERSON + " (NHK)"),
          entry("KEU17", ONE_PERSON + " (calibration of NHK)"),
          entry("KEU20", ONE_PERSON + " (NPK and its calibration)"),
          entry("KEU21", ONE_PERSON + " (NKP)"),
          entry("KEU22", ONE_PERSON + " (NKP, correction, employee predicate)"),
          entry("KEU23", ONE_PERSON + " (NKO blended into NKP)"),
          entry("KEU24", ONE_PERSON + " (NKO blended into NKP)"),
          entry("KEU25", ONE_PERSON + " (NKO blended into NKP)"),
          entry("KEU26", ONE_PERSON + " (NKO blended into NKP)"),
          entry("KEU27", ONE_PERSON + " (K3 by the ambition of a target)"),
          entry("KEU28", ONE_PERSON + " (K3 by the ambition of a target)"),
          entry("KEU30", "a result without its inputs"),
          entry("PAN08", ONE_PERSON + " (SKP), of parts without their inputs"),
          entry("PEL03", ONE_PERSON + " who changes posts"),
          entry("PEL04", ONE_PERSON + " who changes posts"),
          entry(
              "LPS01", "money granted for a score; what is due between 60 and 100 % is not told"));

  /** The weights of KMK 127/2026, table 14. */
  private static final Rulebook BY_QUALITY = Rulebooks.KEMENKEU_2026;

  // ---- along time

  @ParameterizedTest
  @CsvSource({"2024-Q2, 9", "2024, 18"})
  void keu12_sum_isOfWhatIsDue(String period, double expected) {
    assertActual(i -> i.sum(QUARTER), quarters(4, 5, 4, 5), period, expected);
  }

  @Test
  void keu13_last_isThatOfTheThirdQuarter() {
    assertActual(i -> i.last(QUARTER), quarters(25, 60, 75, 100), "2024-Q3", 75);
  }

  @Test
  void keu14_mean_ofAlike_isThat() {
    assertActual(i -> i.mean(QUARTER), quarters(3.25, 3.25, 3.25, 3.25), "2024", 3.25);
  }

  @Test
  void keu15_sumOfAMissingQuarter_isNotReported() {
    Figure half = at(i -> i.sum(QUARTER), quarters(9), "2024-Q2").joint();

    assertThat(half.state()).isEqualTo(State.NOT_REPORTED);
    assertThat(half.missing()).containsExactly("a 2024-Q2");
  }

  @Test
  void keu11_noActual_isNotReported() {
    assertThat(at(i -> i.last(YEAR), Actuals.empty(), "2024").joint().state())
        .isEqualTo(State.NOT_REPORTED);
  }

  private static void assertActual(
      Consumer<IndicatorSpec> says, Actuals actuals, String period, double expected) {
    assertThat(at(says, actuals, period).actual().value()).hasValue(expected);
  }

  /** Indicator {@code i}, each quarter of which is to be 10. */
  private static IndicatorFigures at(Consumer<IndicatorSpec> says, Actuals actuals, String period) {
    Cascade cascade =
        OneGoal.measuredBy(
            Rulebooks.SAKIP,
            i -> {
              says.accept(i.maximize().target("2024", 10));
              IntStream.rangeClosed(1, 4).forEach(q -> i.target("2024-Q" + q, 10));
            });
    return OneGoal.at(cascade, actuals, period);
  }

  private static Actuals quarters(double... values) {
    return Actuals.of(
        IntStream.range(0, values.length)
            .mapToObj(q -> Actual.of("i", "a", "2024-Q" + (q + 1), values[q]))
            .toList());
  }

  // ---- weights

  /**
   * Weights by quality, and those times days (365, 200, 365): what one member of three brings when
   * it alone attains 100. KEU19 is printed 40.62 for the first, from rounded intermediates.
   */
  @ParameterizedTest
  @CsvSource({
    "KEU18, '1 1.1 0.85', 33.90 37.29 28.81",
    "KEU19, '365 220 310.25', 40.77 24.57 34.66",
  })
  void keu18_keu19_weights_areRelative(String id, String weights, String shares) {
    double[] each = numbers(weights);
    List<String> brought = new ArrayList<>();
    for (int i = 0; i < each.length; i++) {
      double[] attained = new double[each.length];
      attained[i] = 100;
      brought.add(shown(OneGoal.aggregated(Rulebooks.SAKIP, MEAN, attained, each)));
    }

    assertThat(String.join(" ", brought)).as(id).isEqualTo(shares);
  }

  /** A quality that is not allowed weighs 1. */
  @ParameterizedTest
  @CsvSource({
    "EXACT, LOW, 1.2, true",
    "PROXY, MODERATE, 1.0, true",
    "ACTIVITY, HIGH, 0.6, true",
    "EXACT, HIGH, 1, false",
    "ACTIVITY, LOW, 1, false",
  })
  void keu29_quality_weighsAsTheTableSays(
      Validity validity, Control control, double weight, boolean isAllowed) {
    Cascade cascade =
        OneGoal.begun(BY_QUALITY)
            .indicator("i", i -> hundred(i).at("T").quality(validity, control))
            .indicator("j", i -> hundred(i).at("T").quality(Validity.PROXY, Control.MODERATE))
            .build();
    Actuals actuals = Actuals.of(Actual.of("i", "a", "2024", 100), Actual.of("j", "a", "2024", 0));
    Evaluation stated = OneGoal.aggregated(Rulebooks.SAKIP, MEAN, new double[] {100, 0}, weight, 1);

    assertThat(OneGoal.evaluate(cascade, actuals, "2024").node("T").score().value())
        .isEqualTo(stated.node("T").score().value());
    assertThat(new Quality(validity, control).isAllowed()).isEqualTo(isAllowed);
  }

  /** One answer B (70) of weight 6 is 4.20 points; BB, B and CC of 6, 9 and 15 are 20.10 of 30. */
  @Test
  void akp01_akp02_answersTimesWeights_areThePrintedPoints() {
    double[] one = {70, 0};
    double[] component = {80, 70, 60, 0};

    assertThat(shown(OneGoal.aggregated(Rulebooks.SAKIP, MEAN, one, 6, 94))).isEqualTo("4.20");
    assertThat(shown(OneGoal.aggregated(Rulebooks.SAKIP, MEAN, component, 6, 9, 15, 70)))
        .isEqualTo("20.10");
  }

  @Test
  void coi01_arithmeticCompensates_geometricDoesNot() {
    double[] far = {0, 10};
    double[] near = {5, 5};

    assertThat(shown(OneGoal.aggregated(Rulebooks.SAKIP, MEAN, far))).isEqualTo("5.00");
    assertThat(shown(OneGoal.aggregated(Rulebooks.SAKIP, MEAN, near))).isEqualTo("5.00");
    Aggregation geometric = Aggregation.GEOMETRIC;
    assertThat(shown(OneGoal.aggregated(Rulebooks.SAKIP, geometric, far))).isEqualTo("0.00");
    assertThat(shown(OneGoal.aggregated(Rulebooks.SAKIP, geometric, near))).isEqualTo("5.00");
  }

  private static final Aggregation MEAN = Aggregation.WEIGHTED_MEAN;

  private static IndicatorSpec hundred(IndicatorSpec spec) {
    return spec.unit("%").maximize().last(YEAR).target("2024", 100);
  }

  private static String shown(Evaluation evaluation) {
    return evaluation.node("T").score().text(Locale.ROOT);
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  // ---- together

  /** Every part is below its target, and the whole above the one stated for it. */
  @Test
  void pel01_sumOfParts_isHeldAgainstItsOwnTarget() {
    Cascade cascade =
        shared(
            i ->
                i.sum(YEAR)
                    .target("2024", 200_000)
                    .composition(Composition.SUM)
                    .party(Party.lead("a").plusTarget(target(80_000)))
                    .party(Party.contributor("b").plusTarget(target(90_000)))
                    .party(Party.contributor("c").plusTarget(target(50_000))));
    IndicatorFigures sum =
        OneGoal.at(
            cascade,
            Actuals.of(
                Actual.of("i", "a", "2024", 78_000),
                Actual.of("i", "b", "2024", 85_000),
                Actual.of("i", "c", "2024", 47_000)),
            "2024");

    assertThat(sum.actual().value()).hasValue(210_000);
    assertThat(sum.joint().value()).hasValue(105);
    assertThat(sum.parties().values().stream().map(it -> it.own().text(Locale.ROOT)))
        .containsExactly("97.50", "94.44", "94.00");
  }

  /** Owners of one figure are each credited it, and each weighs it as it wants. */
  @Test
  void pel02_sharedFigure_countsForEachOwnerByItsOwnWeight() {
    CascadeBuilder builder = Cascade.builder("bersama", Rulebooks.SAKIP);
    double[] weights = {50, 40};
    for (int owner = 0; owner < weights.length; owner++) {
      builder
          .agency("a" + owner, "Instansi", MINISTRY)
          .tujuan("T" + owner, "Tujuan", owner("a" + owner, "Menteri"));
    }
    builder.indicator(
        "i",
        i ->
            hundred(i)
                .at("T0", weight(weights[0]))
                .at("T1", weight(weights[1]))
                .lead("a0")
                .contributor("a1")
                .composition(Composition.LEAD_REPORTS));
    builder.indicator("rest0", i -> hundred(i).at("T0", weight(100 - weights[0])));
    builder.indicator("rest1", i -> hundred(i).at("T1", weight(100 - weights[1])));
    Actuals actuals =
        Actuals.of(
            Actual.of("i", "a0", "2024", 105),
            Actual.of("rest0", "a0", "2024", 0),
            Actual.of("rest1", "a1", "2024", 0));
    Evaluation evaluation = OneGoal.evaluate(builder.build(), actuals, "2024");

    assertThat(evaluation.node("T0").score().text(Locale.ROOT)).isEqualTo("52.50");
    assertThat(evaluation.node("T1").score().text(Locale.ROOT)).isEqualTo("42.00");
  }

  /** A is better in each stratum and worse in all: 70 of 90 and 10 of 10, 2 of 10 and 81 of 90. */
  @ParameterizedTest
  @CsvSource({"70, 90, 10, 10, 80, 77.78 100.00", "2, 10, 81, 90, 83, 20.00 90.00"})
  void sim01_pooledRatio_isOfAllCases(
      double a, double ofA, double b, double ofB, double pooled, String strata) {
    Cascade cascade =
        shared(
            i ->
                i.ratio()
                    .last(YEAR)
                    .target("2024", 100)
                    .composition(Composition.POOLED_RATIO)
                    .party(Party.lead("a").plusTarget(target(100)))
                    .party(Party.contributor("b").plusTarget(target(100))));
    IndicatorFigures figures =
        OneGoal.at(
            cascade,
            Actuals.of(
                Actual.ratio("i", "a", "2024", a, ofA), Actual.ratio("i", "b", "2024", b, ofB)),
            "2024");

    assertThat(figures.joint().value()).hasValue(pooled);
    assertThat(
            figures.parties().values().stream()
                .map(it -> it.own().text(Locale.ROOT))
                .reduce((one, other) -> one + " " + other))
        .contains(strata);
  }

  /** The source misprints player 2 in the order 3, 2, 1 (12, which is 0); its result is right. */
  @Test
  void shp01_shapley_isTheMeanOverAllOrders() {
    double[] alone = {6, 12, 42}; // and together as the greatest of those that are in
    Shapley shapley =
        Shapley.exact(
            new Game() {
              @Override
              public int players() {
                return alone.length;
              }

              @Override
              public double worth(boolean[] in) {
                return IntStream.range(0, alone.length)
                    .mapToDouble(player -> in[player] ? alone[player] : 0)
                    .max()
                    .orElseThrow();
              }
            });

    assertThat(IntStream.range(0, 3).mapToObj(it -> Math.round(shapley.value(it) * 1e9) / 1e9))
        .containsExactly(2.0, 5.0, 35.0);
  }

  private static Cascade shared(Consumer<IndicatorSpec> says) {
    return OneGoal.begun(Rulebooks.SAKIP)
        .agency("b", "Instansi b", MINISTRY)
        .agency("c", "Instansi c", MINISTRY)
        .indicator(
            "i",
            i -> {
              i.at("T").unit("satuan").maximize();
              says.accept(i);
            })
        .build();
  }

  private static Target target(double value) {
    return Target.of(Period.parse("2024"), value);
  }

  // ---- all of them

  @Test
  @EnabledIfSystemProperty(named = FOLDER, matches = ".+")
  void examples_published_areEachHeldOnceOrOutside() throws IOException {
    Set<String> published = new TreeSet<>();
    Path file = Path.of(System.getProperty(FOLDER), "worked_examples.csv");
    try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
      records.forEach(it -> published.add(it.getField("id")));
    }
    Set<String> known = held();

    assertThat(published).hasSize(48);
    assertThat(known).doesNotContainAnyElementsOf(OUTSIDE.keySet());
    known.addAll(OUTSIDE.keySet());
    assertThat(known).isEqualTo(published);
  }

  /** Ids in the names of tests here, and of the attainments. */
  private static Set<String> held() throws IOException {
    Set<String> ids = new TreeSet<>();
    for (Method method : PublishedExamplesTest.class.getDeclaredMethods()) {
      Matcher named = IDS.matcher(method.getName().toUpperCase(Locale.ROOT));
      while (named.find()) {
        ids.add(named.group());
      }
    }
    String path = "/id/sinergi/rule/worked-examples.csv";
    try (InputStream in =
            Objects.requireNonNull(PublishedExamplesTest.class.getResourceAsStream(path));
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(reader)) {
      records.forEach(it -> ids.add(it.getField("id").substring(0, "KEU00".length())));
    }
    return ids;
  }
}
