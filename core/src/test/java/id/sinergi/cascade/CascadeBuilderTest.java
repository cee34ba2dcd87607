package id.sinergi.cascade;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.aggregation;
import static id.sinergi.cascade.Option.basis;
import static id.sinergi.cascade.Option.budget;
import static id.sinergi.cascade.Option.code;
import static id.sinergi.cascade.Option.during;
import static id.sinergi.cascade.Option.note;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.pattern;
import static id.sinergi.cascade.Option.rejected;
import static id.sinergi.cascade.Option.relatesTo;
import static id.sinergi.cascade.Option.service;
import static id.sinergi.cascade.Option.strains;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.tag;
import static id.sinergi.cascade.Option.tier;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.cascade.Option.weight;
import static id.sinergi.cascade.Option.within;
import static id.sinergi.indicator.AgencyKind.WORK_UNIT;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Form;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Control;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Target;
import id.sinergi.rule.Validity;
import id.sinergi.testdomain.SmallCascades;
import id.sinergi.time.During;
import id.sinergi.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CascadeBuilderTest {
  private static final During LATER = During.since(LocalDate.of(2025, 1, 1));

  @Test
  void build_kabupaten_readsAsItIsSaid() {
    Cascade cascade = SmallCascades.kabupaten();
    assertThat(cascade.links()).containsExactly(Link.cascade("S1", "T1").withWeight(60));
    assertThat(cascade.measures()).containsExactly(Measure.of("S1", "aki"));
    assertThat(cascade.indicator("aki"))
        .contains(
            Indicator.builder("aki")
                .unit("per 100.000")
                .minimize()
                .last(YEAR)
                .baseline("2024", 189)
                .target("2026", 150)
                .agency("dinkes")
                .build());
    assertThat(cascade.agency("dinkes").orElseThrow().parent()).contains("pemkab");
    assertThat(cascade.name()).isEqualTo("kabupaten-2026");
  }

  @Test
  void build_everyOption_isKept() {
    Cascade cascade =
        SmallCascades.twoDinasBuilder()
            .agency("bidang", "Bidang", WORK_UNIT, within("dinkes"), during(LATER))
            .sasaran("S2", "Sasaran", owner("dinkes", "Kepala"))
            .kegiatan(
                "K1",
                "Kegiatan",
                owner("bidang", "Kepala Bidang"),
                under("S2", weight(2), during(LATER), note("sejak 2025")),
                relatesTo("T1"),
                strains("P1"),
                weight(3),
                tier(Tier.OUTPUT),
                code("1.02.01"),
                aggregation(Aggregation.WEAKEST),
                basis(Basis.SUPPORTED),
                budget("2024", 5),
                tag("tema", "ibu"),
                service(Service.SERVICES),
                pattern(Pattern.MOBILE))
            .link("K1", supports("P1", rejected("di luar rencana")))
            .indicator("x", i -> i.unit("%").stabilize().mean(YEAR).at("K1", during(LATER)))
            .build();
    assertThat(cascade.node("K1"))
        .contains(
            new Node(
                "K1",
                Optional.of(Level.KEGIATAN),
                Optional.of(Tier.OUTPUT),
                "Kegiatan",
                new Owner("bidang", "Kepala Bidang"),
                Optional.of("1.02.01"),
                OptionalDouble.of(3),
                Optional.of(Aggregation.WEAKEST),
                Optional.of(Basis.SUPPORTED),
                List.of(BudgetLine.of("2024", 5)),
                new TreeMap<>(Map.of("tema", "ibu")),
                Optional.of(Service.SERVICES),
                Optional.of(Pattern.MOBILE)));
    assertThat(cascade.agency("bidang").orElseThrow().during()).isEqualTo(LATER);
    assertThat(cascade.measures()).contains(Measure.of("K1", "x").withDuring(LATER));
    assertThat(cascade.links())
        .contains(
            Link.cascade("K1", "S2").withWeight(2).withDuring(LATER).withNote("sejak 2025"),
            Link.of("K1", "T1", LinkKind.REFERENCE),
            Link.of("K1", "P1", LinkKind.TENSION),
            Link.crosscutting("K1", "P1").withConsent(Consent.REJECTED, "di luar rencana"));
  }

  @Test
  void agency_unknownParent_failsAtTheCall() {
    CascadeBuilder builder = SmallCascades.twoDinasBuilder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.agency("x", "X", WORK_UNIT, within("pemkap")))
        .withMessage("There is no agency with the id (pemkap). Maybe you meant (pemkab).");
  }

  @Test
  void link_rejectedWithoutReason_failsAtTheCall() {
    CascadeBuilder builder = SmallCascades.twoDinasBuilder();
    Link link = Link.crosscutting("S1", "S2").withConsent(Consent.REJECTED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.link(link))
        .withMessageStartingWith("The field (reason) is missing.");
  }

  @Test
  void sasaran_unknownParent_failsAtTheCallAndAddsNothing() {
    CascadeBuilder builder = SmallCascades.twoDinasBuilder();
    Owner owner = owner("dinkes", "Kepala");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.sasaran("S2", "S", owner, under("T1"), relatesTo("T9")))
        .withMessageContaining("(T9)");
    Cascade cascade = builder.sasaran("S2", "S", owner, under("T1"), relatesTo("S1")).build();
    assertThat(cascade.links()).filteredOn(it -> it.child().equals("S2")).hasSize(2);
  }

  @Test
  void sasaran_twoCascadeParents_failsAtTheCallAndAddsNothing() {
    CascadeBuilder builder = SmallCascades.twoDinasBuilder();
    Owner owner = owner("dinkes", "Kepala");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.sasaran("S2", "S", owner, under("T1"), under("S1")))
        .withMessageContaining("two parents");
    assertThat(builder.sasaran("S2", "S", owner, under("S1")).build().node("S2")).isPresent();
  }

  @Test
  void tujuan_idTaken_failsAtTheCall() {
    CascadeBuilder builder = SmallCascades.twoDinasBuilder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.tujuan("kunjungan", "T", owner("pemkab", "Bupati")))
        .withMessageContaining("(kunjungan) is taken already, in (indicator)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.agency("S1", "X", WORK_UNIT))
        .withMessageContaining("(S1) is taken already, in (node)");
  }

  @Test
  void program_crosscuttingWithinTheRegency_failsAtTheCall() {
    CascadeBuilder builder = SmallCascades.twoDinasBuilder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.program("P2", "P", owner("dinsos", "K"), supports("T1")))
        .withMessageEndingWith("Maybe the link should be CASCADE.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.program("P2", "P", owner("dinsos", "K"), under("S1")))
        .withMessageEndingWith("Maybe the link should be CROSSCUTTING.");
  }

  @Test
  void indicator_wrong_failsAtTheCallAndAddsNothing() {
    CascadeBuilder builder = SmallCascades.twoDinasBuilder();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> builder.indicator("x", i -> i.at("S1").at("S9").unit("%").maximize().last(YEAR)))
        .withMessageContaining("(S9)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.indicator("x", i -> i.unit("%").maximize().last(YEAR)))
        .withMessageContaining("not one lead, but (0)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.indicator("x", i -> i.at("S1").unit("%").last(YEAR)))
        .withMessageContaining("polarity");
    Cascade cascade =
        builder.indicator("x", i -> i.at("S1").at("T1").unit("%").maximize().last(YEAR)).build();
    assertThat(cascade.indicator("x").orElseThrow().parties())
        .containsExactly(Party.lead("dinkes"));
    assertThat(cascade.measures()).hasSize(4);
  }

  @Test
  void measure_twice_failsAtTheCall() {
    CascadeBuilder builder = SmallCascades.twoDinasBuilder().measure("T1", "kunjungan", weight(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.measure("T1", "kunjungan"))
        .withMessageContaining("twice");
  }

  @Test
  void build_mixedWeightsAndCycle_tellsBoth() {
    CascadeBuilder builder =
        SmallCascades.twoDinasBuilder()
            .measure("S1", "penerima", weight(1))
            .link("S1", supports("P1", accepted()));
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContaining("(1) of (2) state a weight")
        .withMessageContaining("(S1 -> P1 -> S1)");
  }

  @Test
  void build_horizonAfterTheTargets_holdsForThemToo() {
    CascadeBuilder builder = SmallCascades.twoDinasBuilder().horizon("2025/2029");
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContaining("(2024) lies outside the horizon (2025/2029)");
    assertThat(builder.horizon("2024").build().horizon()).contains(Period.parse("2024"));
  }

  @Test
  void indicator_targetOutsideTheHorizon_failsAtTheCall() {
    CascadeBuilder builder =
        Cascade.builder("c", Rulebooks.SAKIP).horizon("2024").agency("a", "A", WORK_UNIT);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                builder.indicator(
                    "x", i -> i.agency("a").unit("%").maximize().last(YEAR).target("2025", 1)))
        .withMessageContaining("(2025) lies outside the horizon (2024)");
  }

  @Test
  void build_twice_goesOn() {
    CascadeBuilder builder = SmallCascades.twoDinasBuilder();
    Cascade before = builder.build();
    Cascade after = builder.tujuan("T2", "Tujuan", owner("pemprov", "Gubernur")).build();
    assertThat(before.node("T2")).isEmpty();
    assertThat(after.node("T2")).isPresent();
    assertThat(builder).hasToString("draft dua-dinas: 4 agencies, 4 nodes, 2 indicators, 2 links");
  }

  @Test
  void indicator_everythingSaid_isKept() {
    Cascade cascade =
        SmallCascades.twoDinasBuilder()
            .indicator("x", CascadeBuilderTest::everything)
            .measure("T1", "penerima", weight(1))
            .build();
    assertThat(cascade.indicator("x")).contains(everythingBuilt());
    assertThat(cascade.measures())
        .contains(Measure.of("T1", "x").withWeight(2), Measure.of("T1", "penerima").withWeight(1));
  }

  private static void everything(IndicatorSpec i) {
    i.name("Nama")
        .indicatorClass("IKP")
        .unit("%")
        .signed()
        .definition("definisi")
        .source("sumber")
        .externalCode("IND-1")
        .decimals(1)
        .ratio(1000)
        .minimize()
        .max(YEAR)
        .worst(9)
        .ceiling()
        .formula(Standard.MET)
        .quality(Validity.PROXY, Control.LOW)
        .target("2024", 1, 2)
        .target(Target.of(Period.parse("2025"), 3))
        .lead("dinkes", 3)
        .contributor("dinsos", 1)
        .supporter("pemkab")
        .composition(Composition.MEAN)
        .credit(Credit.JOINT)
        .arrangement(Arrangement.of(Form.COORDINATION))
        .at("T1", weight(2));
  }

  private static Indicator everythingBuilt() {
    return Indicator.builder("x")
        .name("Nama")
        .indicatorClass("IKP")
        .unit("%")
        .signed(true)
        .definition("definisi")
        .source("sumber")
        .externalCode("IND-1")
        .decimals(1)
        .ratio(1000)
        .minimize()
        .max(YEAR)
        .worst(9)
        .ceiling(true)
        .formula(Standard.MET)
        .quality(Validity.PROXY, Control.LOW)
        .target(Target.range(Period.parse("2024"), 1, 2))
        .target("2025", 3)
        .party(Party.lead("dinkes").withShare(3))
        .party(Party.contributor("dinsos").withShare(1))
        .party(Party.supporter("pemkab"))
        .composition(Composition.MEAN)
        .credit(Credit.JOINT)
        .arrangement(Arrangement.of(Form.COORDINATION))
        .build();
  }
}
