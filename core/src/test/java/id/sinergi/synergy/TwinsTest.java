package id.sinergi.synergy;

import static id.sinergi.cascade.Option.within;
import static id.sinergi.indicator.AgencyKind.REGENCY;
import static id.sinergi.indicator.AgencyKind.WORK_UNIT;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.exchange.Cascades;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Indicator;
import id.sinergi.rule.Rulebooks;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TwinsTest {
  private final CascadeBuilder cascade =
      Cascade.builder("kabupaten", Rulebooks.SAKIP)
          .agency("pemkab", "Pemerintah Kabupaten", REGENCY)
          .agency("dinkes", "Dinas Kesehatan", WORK_UNIT, within("pemkab"))
          .agency("dinsos", "Dinas Sosial", WORK_UNIT, within("pemkab"));

  private void add(String id, String agency, String name, Consumer<IndicatorSpec> more) {
    cascade.indicator(
        id,
        i -> {
          i.name(name).unit("%").maximize().last(YEAR).target("2024", 100);
          if (!agency.isEmpty()) {
            i.agency(agency);
          }
          more.accept(i);
        });
  }

  private void add(String id, String agency, String name) {
    add(id, agency, name, i -> {});
  }

  @Test
  void in_sameNameButForCaseMarksAndBlanks_areTwins() {
    add("a", "dinkes", "Angka kematian-ibu");
    add("b", "dinsos", " ANGKA  Kematian Ibu. ");
    add("c", "pemkab", "Angka kematian bayi");
    assertThat(Twins.in(cascade.build()))
        .singleElement()
        .hasToString("a (dinkes), b (dinsos): same name and unit");
  }

  @Test
  void in_sameNameOfOneAgency_areNone() {
    add("a", "dinkes", "Stunting");
    add("b", "dinkes", "Stunting");
    assertThat(Twins.in(cascade.build())).isEmpty();
  }

  @Test
  void in_anotherUnit_areNone() {
    add("a", "dinkes", "Stunting");
    add("b", "dinsos", "Stunting", i -> i.unit("orang"));
    assertThat(Twins.in(cascade.build())).isEmpty();
  }

  @Test
  void in_sameExternalCode_areTwinsWhateverTheirName() {
    add("a", "dinkes", "Stunting", i -> i.externalCode("SDG 2.2.1"));
    add("b", "dinsos", "Prevalensi", i -> i.externalCode("SDG 2.2.1").unit("orang"));
    assertThat(Twins.in(cascade.build()))
        .singleElement()
        .satisfies(twins -> assertThat(twins.signs()).containsExactly(Twins.Sign.EXTERNAL_CODE));
  }

  @Test
  void in_chainOfSigns_isOneGroup() {
    add("c", "dinkes", "Stunting", i -> i.externalCode("SDG 2.2.1"));
    add("b", "dinsos", "Prevalensi", i -> i.externalCode("SDG 2.2.1"));
    add("a", "pemkab", "prevalensi");
    List<Twins> twins = Twins.in(cascade.build());
    assertThat(twins).hasSize(1);
    assertThat(twins.get(0).indicators()).extracting(Indicator::id).containsExactly("a", "b", "c");
    assertThat(twins.get(0).signs()).containsExactly(Twins.Sign.values());
  }

  @Test
  void in_sharedAndAnAgencyThatIsNoParty_areTwins() {
    add("a", "", "Stunting", TwinsTest::shared);
    add("b", "pemkab", "Stunting");
    add("c", "dinsos", "Stunting"); // a party of a, but not of b
    assertThat(Twins.findings(cascade.build()))
        .extracting(Finding::ids)
        .containsExactly(List.of("a", "b"), List.of("c", "b"));
  }

  @Test
  void in_sharedAndItsOwnParties_areNone() {
    add("a", "", "Stunting", TwinsTest::shared);
    add("b", "dinkes", "Stunting");
    assertThat(Twins.in(cascade.build())).isEmpty();
  }

  private static void shared(IndicatorSpec spec) {
    spec.lead("dinkes").contributor("dinsos").composition(Composition.LEAD_REPORTS);
  }

  @Test
  void in_derivedIndicators_areNone() {
    add("a", "dinkes", "Sinergi", i -> i.derived(Derived.SYNERGY));
    add("b", "dinsos", "Sinergi", i -> i.derived(Derived.SYNERGY));
    assertThat(Twins.in(cascade.build())).isEmpty();
  }

  @Test
  void in_namesOfMarksAlone_areNotCompared() {
    add("a", "dinkes", "...");
    add("b", "dinsos", "--");
    assertThat(Twins.in(cascade.build())).isEmpty();
  }

  @Test
  void findings_ofTwins_sayWhoseAndWhere() {
    add("a/1", "dinkes", "Stunting");
    add("b", "dinsos", "stunting");
    Cascade read = Cascades.read(Cascades.toJson(cascade.build())).orElseThrow();
    Finding finding = Twins.findings(read).get(0);
    assertThat(finding.code()).isEqualTo(FindingCode.TWIN);
    assertThat(finding.place()).isEqualTo(Place.json("/indicators/0"));
    assertThat(finding.message().en())
        .isEqualTo(
            "Indicator (a/1) of (dinkes) and indicator (b) of (dinsos) seem to be the same.");
    assertThat(Twins.method().en()).startsWith("Analytic aid");
  }
}
