package id.sinergi.cascade;

import static id.sinergi.cascade.Kabupaten.dinkes;
import static id.sinergi.cascade.Kabupaten.dinsos;
import static id.sinergi.cascade.Kabupaten.messages;
import static id.sinergi.cascade.Kabupaten.rpjmd;
import static id.sinergi.cascade.Option.under;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.indicator.Spending;
import id.sinergi.rule.Plans;
import id.sinergi.rule.Rulebooks;
import id.sinergi.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three documents of one regency, joined. */
class JoinTest {
  private final Joined joined = Kabupaten.joined().build();
  private final Cascade all = joined.cascade();

  @Test
  void ids_ofDocuments_areQualifiedAndLeadThereBareWhereUnique() {
    assertThat(all.nodes())
        .extracting(Node::id)
        .containsExactly(
            "dinkes/S1", "dinkes/T1", "dinsos/P1", "dinsos/T1", "rpjmd/R1", "rpjmd/T1");
    assertThat(all.node("S1")).isEqualTo(all.node("dinkes/S1")).isPresent();
    assertThat(all.node("T1")).isEmpty(); // three have one
    assertThat(all.indicator("aki")).isPresent();
    assertThat(all.agency("pemkab")).isEqualTo(all.agency("rpjmd/pemkab")).isPresent();
    assertThat(all.node("penerima")).isEmpty(); // an indicator
    assertThat(joined.idOf("dinkes", "T1")).contains("dinkes/T1");
    assertThat(joined.idOf("dinkes", "dinkes")).contains("rpjmd/dinkes");
    assertThat(joined.idOf("dinkes", "stunting")).contains("rpjmd/prev");
    assertThat(joined.idOf("dinkes", "P1")).isEmpty();
  }

  @Test
  void agencies_saidToBeOne_areOneAndLieWhereAnyDocumentSays() {
    assertThat(all.agencies())
        .extracting(Agency::id)
        .containsExactly("dinsos/dinsos", "rpjmd/dinkes", "rpjmd/pemkab");
    assertThat(all.contains("pemkab", "dinkes")).isTrue();
    assertThat(all.contains("pemkab", "dinsos")).isTrue();
    assertThat(all.node("dinkes/S1").orElseThrow().owner().agency()).isEqualTo("rpjmd/dinkes");
  }

  @Test
  void agencies_sameIdInTwoDocuments_areTwoUnlessSaid() {
    Cascade apart = Cascade.join("kab-2026", rpjmd(), dinkes()).build().cascade();
    assertThat(apart.agencies())
        .extracting(Agency::id)
        .containsExactly("dinkes/dinkes", "rpjmd/dinkes", "rpjmd/pemkab");
    assertThat(apart.agency("dinkes")).isEmpty();
    assertThat(apart.areApart("rpjmd/dinkes", "dinkes/dinkes")).isTrue();
  }

  @Test
  void rulebooks_ofDocuments_stayInForceForTheirAgencies() {
    Cascade apart = Cascade.join("kab-2026", rpjmd(), dinkes(), dinsos()).build().cascade();
    assertThat(apart.rulebook()).isEqualTo(Rulebooks.SAKIP_120);
    assertThat(apart.rulebookOf("dinkes/dinkes")).isEqualTo(Rulebooks.SAKIP);
    assertThat(apart.agency("dinkes/dinkes").orElseThrow().rulebook()).contains(Rulebooks.SAKIP);
    assertThat(apart.agency("dinsos/dinsos").orElseThrow().rulebook()).isEmpty();
    Cascade other =
        Cascade.join("kab-2026", rpjmd(), dinkes()).rulebook(Rulebooks.SAKIP).build().cascade();
    assertThat(other.rulebookOf("rpjmd/dinkes")).isEqualTo(Rulebooks.SAKIP_120);
    assertThat(other.agency("rpjmd/dinkes").orElseThrow().rulebook()).isEmpty(); // pemkab's
    assertThat(other.agency("dinkes/dinkes").orElseThrow().rulebook()).isEmpty();
  }

  @Test
  void head_ofDocuments_isSpannedAndListed() {
    assertThat(all.horizon()).contains(Period.parse("2025/2030"));
    assertThat(all.plans().order())
        .startsWith("PK", "RPJMD", "RENSTRA")
        .containsAll(Plans.DEFAULT.order());
    Cascade named =
        Cascade.join("k", rpjmd(), dinkes()).name("Kabupaten").plans("RENSTRA").build().cascade();
    assertThat(named.name()).isEqualTo("Kabupaten");
    assertThat(named.plans()).isEqualTo(Plans.of(List.of("RENSTRA")));
    Cascade open = Cascade.builder("open", Rulebooks.SAKIP).build();
    assertThat(Cascade.join("k", rpjmd(), open).build().cascade().horizon()).isEmpty();
  }

  /** T18. */
  @Test
  void indicator_heldByTwoAgencies_isOneWithThePartiesOfBoth() {
    Indicator prev = all.indicator("rpjmd/prev").orElseThrow();
    assertThat(all.indicators())
        .extracting(Indicator::id)
        .containsExactly("dinkes/aki", "dinsos/penerima", "rpjmd/prev");
    assertThat(prev.lead().agency()).isEqualTo("rpjmd/pemkab");
    assertThat(prev.parties()).extracting(Party::role).containsExactly(Role.LEAD, Role.CONTRIBUTOR);
    assertThat(prev.composition()).contains(Composition.LEAD_REPORTS);
    assertThat(prev.targets()).isEqualTo(rpjmd().indicator("prev").orElseThrow().targets());
    assertThat(prev.party("rpjmd/dinkes").orElseThrow().targets())
        .isEqualTo(dinkes().indicator("stunting").orElseThrow().targets());
    assertThat(all.measures())
        .filteredOn(it -> it.indicator().equals("rpjmd/prev"))
        .extracting(Measure::node)
        .containsExactly("dinkes/T1", "rpjmd/R1");
  }

  @Test
  void findings_whatDocumentsDisagreeOn_nameBothAndWhatHolds() {
    assertThat(messages(joined.findings()))
        .containsExactly(
            "JOIN_CONFLICT: On the (rulebook) of (rpjmd/dinkes), (rpjmd) says (sakip-120) and"
                + " (dinkes) says (sakip); the first holds.",
            "JOIN_CONFLICT: On the (targets) of (rpjmd/prev), (rpjmd) says (18 for 2026 (RPJMD))"
                + " and (dinkes) says (17 for 2026 (RENSTRA)); the first holds.",
            "JOIN_CONFLICT: On the (lead) of (rpjmd/prev), (rpjmd) says (rpjmd/pemkab) and"
                + " (dinkes) says (rpjmd/dinkes); the first holds.",
            "JOIN_CONFLICT: On the (rulebook) of (rpjmd/prev), (kab-2026) says (sakip-120) and"
                + " (dinkes) says (sakip); the first holds.");
    assertThat(joined.findings()).noneMatch(it -> it.isError());
  }

  @Test
  void actuals_ofEachDocument_areThoseOfTheJoin() {
    Actuals ofRpjmd =
        Actuals.builder().cascade("rpjmd").add(Actual.of("prev", "pemkab", "2026", 18)).build();
    Actuals ofDinkes =
        Actuals.builder()
            .cascade("dinkes")
            .add(Actual.of("stunting", "dinkes", "2026", 19))
            .add(Actual.of("aki", "dinkes", "2026", 150))
            .add(Spending.of("T1", "2026", 10))
            .build();
    Actuals reported = joined.actuals(ofRpjmd, ofDinkes);
    assertThat(reported.cascade()).contains("kab-2026");
    assertThat(reported.actuals())
        .containsExactly(
            Actual.of("dinkes/aki", "rpjmd/dinkes", "2026", 150),
            Actual.of("rpjmd/prev", "rpjmd/dinkes", "2026", 19),
            Actual.of("rpjmd/prev", "rpjmd/pemkab", "2026", 18));
    assertThat(reported.spending()).containsExactly(Spending.of("dinkes/T1", "2026", 10));
    assertThat(joined.actuals("dinkes", ofDinkes).spending()).isEqualTo(reported.spending());
    assertThat(joined.actuals(reported)).isEqualTo(reported);

    Evaluation evaluation = Evaluator.of(all).evaluate(reported, Period.parse("2026"));
    assertThat(evaluation.indicator("rpjmd/prev").joint().value()).hasValue(100); // the lead's 18
    assertThat(evaluation.node("rpjmd/R1").score().value()).hasValue(100);
    assertThat(evaluation.findings()).isEmpty();
  }

  @Test
  void qualified_bareIds_areMadeFullWhereUnique() {
    Actuals bare =
        Actuals.of(
            Actual.of("aki", "dinkes", "2026", 150),
            Actual.of("dinkes/aki", "rpjmd/dinkes", "2027", 150),
            Actual.of("hilang", "dinkes", "2026", 1));
    assertThat(all.qualified(bare).actuals())
        .extracting(Actual::toString)
        .containsExactly(
            "150 for dinkes/aki by rpjmd/dinkes in 2026 (FINAL)",
            "150 for dinkes/aki by rpjmd/dinkes in 2027 (FINAL)",
            "1 for hilang by rpjmd/dinkes in 2026 (FINAL)");
    assertThat(all.check(bare.actuals().get(0))).isEmpty();
    assertThat(rpjmd().qualified(bare)).isSameAs(bare);
    Actuals full = all.qualified(bare);
    assertThat(all.qualified(all.qualified(Actuals.of(full.actuals().subList(0, 2)))))
        .isEqualTo(Actuals.of(full.actuals().subList(0, 2)));

    Evaluation evaluation = Evaluator.of(all).evaluate(bare, Period.parse("2026"));
    assertThat(evaluation.indicator("aki").joint().value()).hasValue(100);
    assertThat(evaluation.explainParty("aki", "dinkes")).isNotNull();
    assertThat(evaluation.findings()).hasSize(1); // hilang
  }

  @Test
  void qualified_actualsOfADocument_takeItsIdsFirst() {
    Actuals spent = Actuals.builder().cascade("dinsos").add(Spending.of("T1", "2026", 5)).build();
    assertThat(all.qualified(spent).spending())
        .containsExactly(Spending.of("dinsos/T1", "2026", 5));
  }

  @Test
  void links_betweenDocuments_comeByConsentOrAreSaid() {
    Cascade agreed =
        all.as("dinsos").propose("P1", "S1").as("dinkes").accept("dinsos/P1", "dinkes/S1");
    assertThat(agreed.valueGraph().predecessors("dinkes/S1")).containsExactly("dinsos/P1");
    Node kader = Node.of("dinsos/P2", Level.PROGRAM, "Kader", new Owner("dinsos", "Kepala Bidang"));
    Cascade helped =
        all.as("dinkes")
            .propose("P1", "S1")
            .as("dinsos")
            .acceptInto(kader, "P1", "S1", under("P1"));
    assertThat(helped.node("P2").orElseThrow().owner().agency()).isEqualTo("dinsos/dinsos");
    assertThat(helped.valueGraph().successors("dinsos/P2"))
        .containsExactlyInAnyOrder("dinkes/S1", "dinsos/P1");
    Cascade tree =
        Kabupaten.joined()
            .link("dinkes/T1", under("R1"))
            .link("dinsos/T1", under("rpjmd/R1"))
            .build()
            .cascade();
    assertThat(tree.valueGraph().predecessors("rpjmd/R1"))
        .containsExactlyInAnyOrder("dinkes/T1", "dinsos/T1");
  }

  @Test
  void join_ofJoins_keepsTheWayBack() {
    Cascade prov = Cascade.builder("prov", Rulebooks.SAKIP).build();
    Cascade twice = Cascade.join("nasional", prov, all).build().cascade();
    assertThat(twice.node("kab-2026/dinkes/S1")).isPresent();
    assertThat(twice.node("dinkes/T1")).isEqualTo(twice.node("kab-2026/dinkes/T1")).isPresent();
    assertThat(twice.node("S1")).isPresent();
    assertThat(twice.node("T1")).isEmpty();
  }
}
