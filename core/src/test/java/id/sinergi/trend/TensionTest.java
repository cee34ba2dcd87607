package id.sinergi.trend;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.strains;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.rule.Rulebooks;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TensionTest {
  private static final double[] FOREST = {90, 88, 87, 83, 82, 84, 80, 75};
  private static final double[] MINING = {50, 55, 57, 66, 69, 65, 72, 80};

  private static CascadeBuilder builder() {
    return Cascade.builder("hutan", Rulebooks.SAKIP)
        .agency("k", "Koordinator", MINISTRY)
        .agency("h", "Kehutanan", MINISTRY)
        .agency("t", "Tambang", MINISTRY);
  }

  private static void measured(CascadeBuilder builder, String node, String id, String agency) {
    builder.indicator(
        id,
        i -> {
          i.at(node).agency(agency).unit("%").maximize().last(YEAR);
          for (int year = 2015; year < 2025; year++) {
            i.target(Integer.toString(year), 100);
          }
        });
  }

  /** Two goals that strain each other, below nothing. */
  private static CascadeBuilder apart() {
    CascadeBuilder builder =
        builder()
            .tujuan("H", "Hutan lestari", owner("h", "Menteri"))
            .tujuan("T", "Tambang naik", owner("t", "Menteri"), strains("H"));
    measured(builder, "H", "tutupan", "h");
    measured(builder, "T", "produksi", "t");
    return builder;
  }

  private static Actuals series(double[] forest, double[] mining) {
    List<Actual> all = new ArrayList<>();
    for (int i = 0; i < forest.length; i++) {
      String year = Integer.toString(2015 + i);
      all.add(Actual.of("tutupan", "h", year, forest[i]));
      all.add(Actual.of("produksi", "t", year, mining[i]));
    }
    return Actuals.of(all);
  }

  private static Evaluation at(String period, CascadeBuilder builder, Actuals actuals) {
    return Evaluator.of(builder.build()).evaluate(actuals, Period.parse(period));
  }

  @Test
  void of_declaredLink_hasBothOverTheYearsAndNoOwner() {
    List<Tension> all = Tension.of(at("2022", apart(), series(FOREST, MINING)));

    assertThat(all).hasSize(1);
    Tension tension = all.get(0);
    assertThat(tension.a().id()).isEqualTo("T");
    assertThat(tension.b().id()).isEqualTo("H");
    assertThat(tension.link()).isPresent();
    assertThat(tension.series()).hasSize(8);
    assertThat(tension.series().get(3).period()).isEqualTo(Period.parse("2018"));
    assertThat(tension.series().get(3).a().value()).hasValue(66);
    assertThat(tension.series().get(3).b().value()).hasValue(83);
    assertThat(tension.commonGoals()).isEmpty();
  }

  /**
   * Changes of forest -2 -1 -4 -1 2 -4 -5, ranks 4 5.5 2.5 5.5 7 2.5 1; of mining 5 2 9 3 -4 7 8,
   * ranks 4 2 7 3 1 5 6. From the middle: products 0 -3 -4.5 -1.5 -9 -1.5 -6 = -25.5, squares 27
   * and 28.
   */
  @Test
  void correlation_ofChanges_isByRankWithTies() {
    Tension tension =
        Tension.between(at("2022", apart(), series(FOREST, MINING)), "tutupan", "produksi");

    assertThat(tension.changes()).isEqualTo(7);
    assertThat(tension.correlation().value().orElseThrow())
        .isEqualTo(-25.5 / Math.sqrt(27 * 28), within(1e-15));
    assertThat(tension.link()).isEmpty(); // declared between the goals, not the indicators
    assertThat(tension)
        .hasToString("tutupan and produksi: owned by nobody, correlation -0.93 (n = 7)");
  }

  @Test
  void between_goalsOfADeclaredTension_namesTheLinkEitherWay() {
    Evaluation evaluation = at("2022", apart(), series(FOREST, MINING));
    Tension tension = Tension.between(evaluation, "H", "T");

    assertThat(tension.link().orElseThrow().child()).isEqualTo("T");
    assertThat(tension.correlation()).isEqualTo(Tension.of(evaluation).get(0).correlation());
  }

  @Test
  void correlation_ofFewerThanSixChanges_isNotTold() {
    Tension tension = Tension.of(at("2020", apart(), series(FOREST, MINING))).get(0);

    assertThat(tension.changes()).isEqualTo(5);
    assertThat(tension.correlation().state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(tension.correlation().reason().map(Text::en))
        .contains("only 5 changes; it takes at least 6");
  }

  @Test
  void correlation_acrossAYearWithoutAReport_hasNoChangeThere() {
    List<Actual> all = new ArrayList<>(series(FOREST, MINING).actuals());
    all.removeIf(it -> it.period().equals(Period.parse("2018")) && it.agency().equals("h"));
    Tension tension = Tension.of(at("2022", apart(), Actuals.of(all))).get(0);

    assertThat(tension.series()).hasSize(8);
    assertThat(tension.series().get(3).b().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(tension.changes()).isEqualTo(5);
  }

  @Test
  void correlation_ofAConstant_isNotTold() {
    double[] steady = {10, 11, 12, 13, 14, 15, 16, 17};
    Tension tension = Tension.of(at("2022", apart(), series(FOREST, steady))).get(0);

    assertThat(tension.changes()).isEqualTo(7);
    assertThat(tension.correlation().reason().map(Text::en))
        .contains("the changes of one of the two are all alike");
  }

  @Test
  void of_periodsGiven_areThoseInOrder() {
    Evaluation evaluation = at("2022", apart(), series(FOREST, MINING));
    List<Period> asked = List.of(Period.parse("2017"), Period.parse("2015"), Period.parse("2030"));

    assertThat(Tension.of(evaluation, asked).get(0).series())
        .extracting(Tension.Moment::period)
        .containsExactly(Period.parse("2015"), Period.parse("2017"));
    assertThat(Tension.between(evaluation, "H", "T", asked).changes()).isZero();
  }

  // ---- who owns the trade-off

  private static List<String> owners(Tension tension) {
    return tension.commonGoals().stream().map(Node::id).toList();
  }

  @Test
  void commonGoals_areTheNearestAboveBoth() {
    CascadeBuilder builder =
        builder()
            .tujuan("A", "Atas", owner("k", "Menko"))
            .tujuan("B", "Tengah", owner("k", "Deputi"), under("A"))
            .tujuan("C", "Samping", owner("k", "Deputi"), under("A"))
            .sasaran(
                "H",
                "Hutan",
                owner("h", "Menteri"),
                supports("B", accepted()),
                supports("C", accepted()))
            .sasaran(
                "T",
                "Tambang",
                owner("t", "Menteri"),
                supports("B", accepted()),
                supports("A", accepted()),
                supports("C"), // not accepted: carries nothing
                strains("H"));
    measured(builder, "H", "tutupan", "h");
    measured(builder, "T", "produksi", "t");
    Evaluation evaluation = at("2022", builder, series(FOREST, MINING));

    assertThat(owners(Tension.of(evaluation).get(0))).containsExactly("B");
    assertThat(owners(Tension.between(evaluation, "tutupan", "produksi"))).containsExactly("B");
    assertThat(owners(Tension.between(evaluation, "B", "H"))).containsExactly("A");
    assertThat(owners(Tension.between(evaluation, "A", "H"))).containsExactly("A"); // its own
    assertThat(owners(Tension.between(evaluation, "H", "tutupan"))).containsExactly("B", "C");
    assertThat(owners(Tension.between(evaluation, "A", "tutupan"))).containsExactly("A");
    assertThat(owners(Tension.between(evaluation, "T", "H"))).containsExactly("B"); // not itself
    assertThat(Tension.method().en()).endsWith("by whoever owns that upper goal itself.");
    Evaluation agreed =
        evaluation.whatIf(w -> w.consent("T", "C", id.sinergi.cascade.Consent.ACCEPTED));
    assertThat(owners(Tension.of(agreed).get(0))).containsExactly("B", "C");
  }

  @Test
  void between_whatIsUnknownOrTheSame_isMisuse() {
    Evaluation evaluation = at("2022", apart(), series(FOREST, MINING));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tension.between(evaluation, "H", "tutupn"))
        .withMessageContaining("(tutupn)")
        .withMessageContaining("Maybe you meant (tutupan)");
    assertThatIllegalArgumentException().isThrownBy(() -> Tension.between(evaluation, "H", "H"));
    assertThat(Tension.method().en()).startsWith("Analytic aid");
  }
}
