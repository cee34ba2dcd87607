package id.sinergi.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.rule.Plans;
import id.sinergi.rule.Rulebooks;
import id.sinergi.testdomain.SmallCascades;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class CascadeTest {
  private final Cascade cascade = SmallCascades.twoDinas();

  @Test
  void lists_anyOrderAdded_areInOrder() {
    assertThat(cascade.agencies())
        .extracting(Agency::id)
        .containsExactly("dinkes", "dinsos", "pemkab", "pemprov");
    assertThat(cascade.nodes()).extracting(Node::id).containsExactly("P1", "S1", "T1");
    assertThat(cascade.links()).extracting(Link::parent).containsExactly("S1", "T1");
    assertThat(cascade.measures()).extracting(Measure::node).containsExactly("P1", "S1");
  }

  @Test
  void lists_changed_refuse() {
    assertThatThrownBy(() -> cascade.nodes().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> cascade.extras().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void index_knownAndUnknown_isThePositionOrNone() {
    assertThat(cascade.nodeIndex("S1")).isEqualTo(1);
    assertThat(cascade.nodeIndex("kunjungan")).isEqualTo(-1);
    assertThat(cascade.indicatorIndex("penerima")).isEqualTo(1);
    assertThat(cascade.agencyIndex("pemkab")).isEqualTo(2);
    assertThat(cascade.node("S9")).isEmpty();
  }

  @Test
  void rulebookOf_agencyInsideAnother_isTheNearest() {
    Cascade own =
        SmallCascades.twoDinasBuilder()
            .agency(Agency.of("dinas", "Dinas", AgencyKind.WORK_UNIT).within("pemprov"))
            .node(Sketch.node("N", "dinas"))
            .indicator("x", i -> i.at("N").unit("%").maximize().last(Frequency.YEAR))
            .build();
    assertThat(own.rulebookOf("dinas")).isEqualTo(Rulebooks.SAKIP_120);
    assertThat(own.rulebookOf("dinkes")).isEqualTo(Rulebooks.SAKIP);
    assertThat(own.rulebookOf(own.node("N").orElseThrow())).isEqualTo(Rulebooks.SAKIP_120);
    assertThat(own.rulebookOf(own.indicator("x").orElseThrow())).isEqualTo(Rulebooks.SAKIP_120);
    assertThat(own.rulebookOf(own.indicator("penerima").orElseThrow())).isEqualTo(Rulebooks.SAKIP);
  }

  @Test
  void areApart_dinasOfOneRegency_areAndARegencyIsNotFromItsDinas() {
    assertThat(cascade.areApart("dinkes", "dinsos")).isTrue();
    assertThat(cascade.areApart("dinkes", "pemprov")).isTrue();
    assertThat(cascade.areApart("dinkes", "pemkab")).isFalse();
    assertThat(cascade.areApart("pemkab", "dinkes")).isFalse();
    assertThat(cascade.areApart("dinkes", "dinkes")).isFalse();
    assertThat(cascade.contains("pemkab", "dinkes")).isTrue();
    assertThat(cascade.contains("dinkes", "pemkab")).isFalse();
  }

  @Test
  void contains_unknownAgency_namesTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cascade.contains("pemkab", "dinkess"))
        .withMessage("There is no agency (dinkess). Maybe you meant (dinkes).");
  }

  @Test
  void valueGraph_twoDinas_holdsWhatCarriesValue() {
    Cascade more =
        SmallCascades.twoDinasBuilder()
            .link(Link.crosscutting("S1", "P1"))
            .link(Link.of("P1", "T1", LinkKind.TENSION))
            .build();
    var graph = more.valueGraph();
    assertThat(graph.nodes()).containsExactlyInAnyOrder("T1", "S1", "P1");
    assertThat(graph.edges()).hasSize(2);
    assertThat(graph.edgeValue("S1", "T1")).contains(Link.cascade("S1", "T1"));
    assertThat(graph.edgeValue("P1", "S1").map(Link::consent)).contains(Consent.ACCEPTED);
  }

  @Test
  void build_childrenByTheHundred_works() {
    assertThat(SmallCascades.broad(150).links()).hasSize(150);
  }

  @Test
  void build_nothing_isEmptyAndDefined() {
    Cascade empty = Cascade.builder("kosong", Rulebooks.SAKIP).build();
    assertThat(empty.nodes()).isEmpty();
    assertThat(empty.nodeIndex("x")).isEqualTo(-1);
    assertThat(empty.valueGraph().nodes()).isEmpty();
    assertThat(empty.plans()).isEqualTo(Plans.DEFAULT);
  }

  @Test
  void equals_sameAndOther_tellsThemApart() {
    assertThat(cascade)
        .isEqualTo(SmallCascades.twoDinas())
        .hasSameHashCodeAs(SmallCascades.twoDinas());
    List<CascadeBuilder> others =
        List.of(
            SmallCascades.twoDinasBuilder().name("lain"),
            SmallCascades.twoDinasBuilder().horizon(Period.parse("2024")),
            SmallCascades.twoDinasBuilder().plans("PK"),
            SmallCascades.twoDinasBuilder().measure("T1", "penerima"),
            SmallCascades.twoDinasBuilder().link(Link.of("P1", "T1", LinkKind.REFERENCE)));
    assertThat(others).allSatisfy(it -> assertThat(it.build()).isNotEqualTo(cascade));
  }

  @Test
  void toString_cascade_tellsItsSizeAtOnce() {
    assertThat(SmallCascades.stunting())
        .hasToString("stunting: 3 agencies, 2 nodes, 1 indicators, 1 links");
  }
}
