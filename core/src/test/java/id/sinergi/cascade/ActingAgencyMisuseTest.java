package id.sinergi.cascade;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.cascade.Option.weight;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Derived;
import id.sinergi.testdomain.SmallCascades;
import id.sinergi.time.Frequency;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** P1 of dinsos supports S1 of dinkes, accepted; R1 is of pemprov, and Q1 of lain, a stranger. */
class ActingAgencyMisuseTest {
  private final Cascade cascade = withStrangers().build();
  private final Cascade offered = cascade.as("pemprov").propose("R1", "S1");
  private final Cascade asked = cascade.as("dinkes").propose("R1", "S1");

  private static CascadeBuilder withStrangers() {
    return SmallCascades.twoDinasBuilder()
        .agency(Agency.of("lain", "Lembaga lain", AgencyKind.LEMBAGA))
        .tujuan("R1", "Provinsi sehat", owner("pemprov", "Gubernur"))
        .tujuan("Q1", "Hal lain", owner("lain", "Kepala"));
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  @Test
  void ids_unknown_nameTheNearest() {
    refused(() -> cascade.as("dinkess"), "There is no agency (dinkess). Maybe you meant (dinkes).");
    refused(
        () -> cascade.as("dinkes").propose("R2", "S1"),
        "There is no node (R2). Maybe you meant (R1).");
    refused(
        () -> cascade.as("dinkes").accept("R1", "S1"),
        "There is no crosscutting link from (R1) to (S1). Maybe propose it first.");
    refused(
        () -> offered.as("dinkes").accept("S1", "R1"),
        "There is no crosscutting link from (S1) to (R1). Maybe child and parent are swapped.");
  }

  /** T46, the other half. */
  @Test
  void propose_withinOneAgency_namesCascade() {
    refused(
        () -> cascade.as("pemkab").propose("S1", "T1"),
        "The node (S1) of (dinkes) cannot support (T1) of (pemkab) across agencies: the two are"
            + " not apart. Maybe the link should be CASCADE.");
  }

  @Test
  void propose_atNeitherEnd_namesWhoIs() {
    refused(
        () -> cascade.as("lain").propose("R1", "S1"),
        "The agency (lain) is at neither end of (R1 -> S1), which are of (pemprov) and (dinkes)."
            + " Maybe act as (pemprov).");
  }

  @Test
  void propose_again_saysHowItStands() {
    refused(
        () -> offered.as("pemprov").propose("R1", "S1"),
        "The link (R1 -> S1) is there already: (PROPOSED). Maybe wait for the answer.");
    refused(
        () -> cascade.as("dinsos").propose("P1", "S1"),
        "The link (P1 -> S1) is there already: (ACCEPTED). Maybe withdraw it first.");
  }

  @Test
  void propose_withConsent_isForTheOtherEnd() {
    refused(
        () -> cascade.as("pemprov").propose("R1", "S1", accepted()),
        "The consent (ACCEPTED) to (R1 -> S1) is for the other end to give. Maybe leave it out.");
  }

  @Test
  void weight_belowZero_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cascade.as("pemprov").propose("R1", "S1", weight(-1)))
        .withMessageContainingAll("(-1)", "(R1 -> S1)", "Maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> offered.as("dinkes").accept("R1", "S1", -1))
        .withMessageContainingAll("(-1)", "(R1 -> S1)", "Maybe");
  }

  @Test
  void answer_ofWhoAsked_isRefused() {
    String message =
        "The agency (pemprov) cannot answer for (dinkes), to which (R1 -> S1) was proposed. Maybe"
            + " act as (dinkes).";
    refused(() -> offered.as("pemprov").accept("R1", "S1"), message);
    refused(() -> offered.as("pemprov").reject("R1", "S1", "x"), message);
    refused(
        () -> asked.as("dinkes").accept("R1", "S1"),
        "The agency (dinkes) cannot answer for (pemprov), to which (R1 -> S1) was proposed. Maybe"
            + " act as (pemprov).");
  }

  @Test
  void answer_twice_saysWhatWasDecided() {
    String message =
        "The link (P1 -> S1) is decided: (ACCEPTED). Maybe withdraw it, and propose it again.";
    refused(() -> cascade.as("dinkes").accept("P1", "S1"), message);
    refused(() -> cascade.as("dinkes").reject("P1", "S1", "x"), message);
  }

  @Test
  void reject_withoutReason_isRefused() {
    refused(
        () -> offered.as("dinkes").reject("R1", "S1", " "),
        "The reason ( ) for which (dinkes) refuses (R1 -> S1) must not be blank. Maybe say what"
            + " would have to change.");
  }

  @Test
  void withdraw_notItsOwn_isRefused() {
    refused(
        () -> offered.as("dinkes").withdraw("R1", "S1"),
        "The proposal (R1 -> S1) is not (dinkes)'s to withdraw, but to answer. Maybe reject it,"
            + " with a reason.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> offered.as("lain").withdraw("R1", "S1"))
        .withMessageContaining("(lain) is at neither end");
  }

  @Test
  void accept_circle_printsThePath() {
    refused(
        () -> cascade.as("dinkes").propose("S1", "P1").as("dinsos").accept("S1", "P1"),
        "With (S1 -> P1) value would flow in a circle: (S1 -> P1 -> S1). Maybe one of these links"
            + " points the wrong way, or is a REFERENCE.");
    Cascade far = cascade.as("pemkab").propose("T1", "R1").as("pemprov").accept("T1", "R1");
    refused(
        () -> far.as("pemprov").propose("R1", "P1").as("dinsos").accept("R1", "P1"),
        "With (R1 -> P1) value would flow in a circle: (R1 -> P1 -> S1 -> T1 -> R1). Maybe one of"
            + " these links points the wrong way, or is a REFERENCE.");
  }

  @Test
  void accept_mixedWeights_namesTheRemedy() {
    refused(
        () -> cascade.as("pemprov").propose("R1", "S1", weight(40)).as("dinkes").accept("R1", "S1"),
        "With (R1 -> S1), of the links of (S1) that carry value (1) of (2) would state a weight."
            + " Maybe propose it without a weight.");
    Cascade weighted =
        withStrangers()
            .program(
                "P3", "Bantuan", owner("dinsos", "Kepala"), supports("Q1", weight(1), accepted()))
            .build();
    refused(
        () -> weighted.as("pemprov").propose("R1", "Q1").as("lain").accept("R1", "Q1"),
        "With (R1 -> Q1), of the links of (Q1) that carry value (1) of (2) would state a weight."
            + " Maybe state a weight for it too.");
  }

  @Test
  void accept_weightAtTheChildsEnd_isForTheParents() {
    refused(
        () -> asked.as("pemprov").accept("R1", "S1", 40),
        "The weight (40) among the links of (S1) is not for (pemprov) to state. Maybe ask (dinkes)"
            + " to propose the link with it.");
  }

  @Test
  void accept_synergyThatWouldCountItself_isRefused() {
    Cascade derived =
        withStrangers()
            .indicator(
                "sinergi",
                i ->
                    i.at("R1")
                        .unit("indeks")
                        .maximize()
                        .last(Frequency.YEAR)
                        .target("2024", 80)
                        .derived(Derived.SYNERGY))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> derived.as("pemprov").propose("R1", "S1").as("dinkes").accept("R1", "S1"))
        .withMessageContainingAll("(sinergi -> R1 -> sinergi)", "Maybe");
  }

  @Test
  void acceptInto_offerOrAnothersNode_isRefused() {
    refused(
        () -> offered.as("dinkes").acceptInto("Q1", "R1", "S1"),
        "The link (R1 -> S1) is an offer of (R1), which no other node can take the place of. Maybe"
            + " reject it, and ask for the other.");
    refused(
        () -> asked.as("pemprov").acceptInto("Q1", "R1", "S1"),
        "The node (Q1) is of (lain), not of (pemprov). Maybe name one of its own.");
    Node alien = Node.of("N", Level.PROGRAM, "n", owner("lain", "Kepala"));
    refused(
        () -> asked.as("pemprov").acceptInto(alien, "R1", "S1"),
        "The node (N) is of (lain), not of (pemprov). Maybe name one of its own.");
    Node own = Node.of("N", Level.PROGRAM, "n", owner("pemprov", "Kepala"));
    refused(
        () -> asked.as("pemprov").acceptInto(own, "R1", "S1", under("Q1")),
        "The node (Q1) is of (lain), not of (pemprov). Maybe name one of its own.");
    refused(
        () -> asked.as("pemprov").acceptInto(own, "R1", "S1", supports("Q1")),
        "The link (N -> Q1) needs the consent of another agency. Maybe propose it by itself.");
  }

  @Test
  void acceptInto_idTaken_isRefused() {
    Node again = Node.of("P1", Level.PROGRAM, "n", owner("pemprov", "Kepala"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> asked.as("pemprov").acceptInto(again, "R1", "S1"))
        .withMessageContainingAll("(P1)", "Maybe");
  }
}
