package id.sinergi.cascade;

import static id.sinergi.cascade.Option.note;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.requested;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.cascade.Option.weight;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.indicator.Extras;
import id.sinergi.testdomain.SmallCascades;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Two dinas of one regency and a province apart from them: T1 of pemkab over S1 of dinkes, and P1
 * of dinsos; here without the link that P1 has to S1, and with a tujuan R1 of the province.
 */
class ActingAgencyTest {
  private static final Link OFFER = Link.crosscutting("P1", "S1").withWeight(40).withNote("kader");

  private final Cascade cascade = dinas();

  private static Cascade dinas() {
    return SmallCascades.twoDinasBuilder()
        .tujuan("R1", "Provinsi sehat", owner("pemprov", "Gubernur"))
        .build()
        .as("dinsos")
        .withdraw("P1", "S1");
  }

  private static Link only(Cascade cascade, String child) {
    return cascade.links().stream()
        .filter(it -> it.child().equals(child))
        .reduce(
            (one, other) -> {
              throw new AssertionError(one + " and " + other);
            })
        .orElseThrow();
  }

  @Test
  void propose_offer_waitsForTheParentsAgency() {
    Cascade offered = cascade.as("dinsos").propose("P1", "S1", weight(40), note("kader"));
    assertThat(only(offered, "P1")).isEqualTo(OFFER);
    assertThat(offered.consenting(only(offered, "P1"))).isEqualTo("dinkes");
    assertThat(offered.as("dinkes").pending()).containsExactly(OFFER);
    assertThat(offered.as("pemkab").pending()).containsExactly(OFFER); // contains dinkes
    assertThat(offered.as("dinsos").pending()).isEmpty();
    assertThat(cascade.links()).hasSize(1); // the cascade at hand stays as it was
  }

  @Test
  void accept_offer_carriesValue() {
    Cascade offered = cascade.as("dinsos").propose("P1", "S1", weight(40), note("kader"));
    Cascade agreed = offered.as("dinkes").accept("P1", "S1");
    assertThat(only(agreed, "P1")).isEqualTo(OFFER.withConsent(Consent.ACCEPTED));
    assertThat(agreed.valueGraph().hasEdgeConnecting("P1", "S1")).isTrue();
    assertThat(agreed.as("dinkes").pending()).isEmpty();
    assertThat(agreed.nodes()).isEqualTo(cascade.nodes());
    assertThat(
            cascade
                .as("dinsos")
                .propose("P1", "S1", note("kader"))
                .as("dinkes")
                .accept("P1", "S1", 40))
        .isEqualTo(agreed);
    assertThat(CascadeDraft.of(agreed).toCascade()).isEqualTo(agreed);
  }

  @Test
  void accept_byWhoContainsTheOtherEnd_isConsent() {
    Cascade offered = cascade.as("pemkab").propose("P1", "R1"); // for dinsos, which it contains
    assertThat(only(offered, "P1").proposedBy()).isEqualTo(LinkEnd.CHILD);
    assertThat(only(offered.as("pemprov").accept("P1", "R1"), "P1").carriesValue()).isTrue();
  }

  @Test
  void propose_atTheParentsEnd_asksTheChildsAgency() {
    Cascade asked = cascade.as("dinkes").propose("P1", "S1");
    assertThat(only(asked, "P1").proposedBy()).isEqualTo(LinkEnd.PARENT);
    assertThat(asked.as("dinkes").pending()).isEmpty();
    assertThat(asked.as("dinsos").pending()).hasSize(1);
    assertThat(only(asked.as("dinsos").accept("P1", "S1"), "P1").carriesValue()).isTrue();
  }

  @Test
  void requested_inTheBuilder_asksTheChildsAgency() {
    Cascade built =
        SmallCascades.twoDinasBuilder()
            .program("P2", "Kader", owner("dinsos", "Kepala Dinas"), supports("S1", requested()))
            .build();
    assertThat(built.as("dinsos").pending()).extracting(Link::child).containsExactly("P2");
  }

  @Test
  void acceptInto_otherNodeOfItsOwn_takesThePlaceOfTheOneNamed() {
    CascadeDraft draft = CascadeDraft.of(cascade);
    draft.add(Node.of("P2", Level.PROGRAM, "Kader", owner("dinsos", "Kepala Dinas")), -1);
    Cascade more = draft.toCascade();
    Cascade asked = more.as("dinkes").propose("P1", "S1", weight(40), note("kader"));
    Cascade agreed = asked.as("dinsos").acceptInto("P2", "P1", "S1");
    assertThat(only(agreed, "P2"))
        .isEqualTo(
            OFFER.between("P2", "S1").withConsent(Consent.ACCEPTED).withProposedBy(LinkEnd.PARENT));
    assertThat(agreed.links()).noneMatch(it -> it.child().equals("P1"));
    assertThat(agreed.nodes()).isEqualTo(more.nodes());
  }

  @Test
  void acceptInto_newNodeOfItsOwn_hangsInItsOwnPlan() {
    Cascade asked = cascade.as("dinkes").propose("P1", "S1");
    Node kader = Node.of("K1", Level.KEGIATAN, "Kader", owner("dinsos", "Kepala Bidang"));
    Cascade agreed = asked.as("dinsos").acceptInto(kader, "P1", "S1", under("P1"));
    assertThat(agreed.node("K1")).contains(kader);
    assertThat(agreed.links())
        .extracting(Link::toString)
        .containsExactly("K1 -> P1 CASCADE", "K1 -> S1 CROSSCUTTING ACCEPTED", "S1 -> T1 CASCADE");
    assertThat(agreed.nodes()).containsAll(cascade.nodes()).hasSize(cascade.nodes().size() + 1);
  }

  @Test
  void reject_proposal_staysWithTheReasonAndCarriesNothing() {
    Cascade offered = cascade.as("dinsos").propose("P1", "S1");
    Cascade refused = offered.as("dinkes").reject("P1", "S1", "tidak ada anggaran");
    Link link = only(refused, "P1");
    assertThat(link.consent()).isEqualTo(Consent.REJECTED);
    assertThat(link.reason()).contains("tidak ada anggaran");
    assertThat(refused.valueGraph().edges()).hasSize(1);
    assertThat(refused.as("dinsos").withdraw("P1", "S1")).isEqualTo(cascade);
  }

  /** T27. */
  @Test
  void withdraw_acceptedByEitherEnd_leavesTheOtherAgencysNodesUntouched() {
    Cascade agreed = cascade.as("dinsos").propose("P1", "S1").as("dinkes").accept("P1", "S1");
    assertThat(agreed.as("dinsos").withdraw("P1", "S1")).isEqualTo(cascade);
    assertThat(agreed.as("dinkes").withdraw("P1", "S1")).isEqualTo(cascade);
    assertThat(agreed.as("pemkab").withdraw("P1", "S1")).isEqualTo(cascade);
  }

  /** T46: of two dinas of one regency, one supports the other. T47: a tujuan under a sasaran. */
  @Test
  void propose_betweenDinasOfOneRegencyAndUnderAnotherAgencysSasaran_isAllowed() {
    assertThat(cascade.areApart("dinkes", "dinsos")).isTrue();
    Cascade both =
        cascade
            .as("dinsos")
            .propose("P1", "S1")
            .as("pemprov")
            .propose("R1", "S1")
            .as("dinkes")
            .accept("P1", "S1")
            .as("dinkes")
            .accept("R1", "S1");
    assertThat(both.node("R1")).map(it -> it.level().orElseThrow()).contains(Level.TUJUAN);
    assertThat(both.node("S1")).map(it -> it.level().orElseThrow()).contains(Level.SASARAN);
    assertThat(both.valueGraph().predecessors("S1")).containsExactlyInAnyOrder("P1", "R1");
  }

  @Test
  void keptBesides_ofALinkThatChanges_goesAndComesWithIt() {
    Cascade asked = cascade.as("dinkes").propose("P1", "S1");
    CascadeDraft draft = CascadeDraft.of(asked);
    Extras kept = Extras.of(Map.of("x-surat", "\"12/2026\""));
    draft.extras("/links/S1/P1/CROSSCUTTING", kept);
    draft.extras("/links/S1/P10/CROSSCUTTING", kept); // of another, whose id begins likewise
    draft.extras("/links/S1/P1/CROSSCUTTING/during", kept);
    Cascade noted = draft.toCascade();
    Node kader = Node.of("a/b", Level.KEGIATAN, "Kader", owner("dinsos", "Kepala Bidang"));
    assertThat(noted.as("dinsos").accept("P1", "S1").extras()).isEqualTo(noted.extras());
    assertThat(noted.as("dinsos").acceptInto(kader, "P1", "S1").extras())
        .containsOnlyKeys(
            "/links/S1/P10/CROSSCUTTING",
            "/links/S1/a~1b/CROSSCUTTING",
            "/links/S1/a~1b/CROSSCUTTING/during");
    assertThat(noted.as("dinkes").withdraw("P1", "S1").extras())
        .containsOnlyKeys("/links/S1/P10/CROSSCUTTING");
  }
}
