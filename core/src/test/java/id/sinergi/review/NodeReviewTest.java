package id.sinergi.review;

import static id.sinergi.cascade.Option.budget;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.rejected;
import static id.sinergi.cascade.Option.requested;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.tier;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.cascade.Option.weight;
import static id.sinergi.review.Raised.isQuiet;
import static id.sinergi.review.Raised.plain;
import static id.sinergi.review.Raised.raises;
import static id.sinergi.review.Raised.sound;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.Node;
import id.sinergi.cascade.Option;
import id.sinergi.cascade.Tier;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.rule.Control;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Validity;
import org.junit.jupiter.api.Test;

/** Each objection to goals and links raised, and something close to it that is not. */
class NodeReviewTest {
  private static CascadeBuilder withSasaran(Option.ForNode... options) {
    return sound().sasaran("X1", "Lain", owner("dinkes", "Kepala"), options);
  }

  @Test
  void sound_raisesNothingButThatAllWorkAlone() {
    assertThat(Review.of(sound().build()))
        .extracting(Finding::code)
        .containsExactly(FindingCode.SILO);
  }

  @Test
  void orphan() {
    raises(
        withSasaran(),
        FindingCode.ORPHAN,
        "Node (X1), a (SASARAN), has no parent: it serves no outcome.");
    isQuiet(withSasaran(under("T1")), FindingCode.ORPHAN);
    isQuiet(sound().tujuan("X1", "Lain", owner("dinkes", "Kepala")), FindingCode.ORPHAN);
  }

  @Test
  void orphan_requestThatIsOpenIsAWayUp_oneThatWasRefusedIsNot() {
    CascadeBuilder builder = sound().tujuan("T2", "Lain", owner("dinsos", "Kepala"), under("T1"));
    isQuiet(
        builder.program("X1", "Lain", owner("dinkes", "Kepala"), supports("T2", requested())),
        FindingCode.ORPHAN);
    raises(
        sound()
            .tujuan("T2", "Lain", owner("dinsos", "Kepala"), under("T1"))
            .program("X1", "Lain", owner("dinkes", "Kepala"), supports("T2", rejected("tidak"))),
        FindingCode.ORPHAN,
        "Node (X1), a (PROGRAM), has no parent: it serves no outcome.");
  }

  @Test
  void noCascadeDown() {
    raises(
        withSasaran(under("T1")), FindingCode.NO_CASCADE_DOWN, "Nobody below works on node (X1).");
    isQuiet(
        withSasaran(under("T1")).program("X2", "Lain", owner("dinkes", "Bidang"), under("X1")),
        FindingCode.NO_CASCADE_DOWN);
  }

  @Test
  void tierWithoutLevel_andItsOutcome() {
    CascadeBuilder builder =
        sound()
            .node(
                Node.of("X1", Tier.IMMEDIATE_OUTCOME, "Lain", owner("pemkab", "Bupati")),
                under("P1"));
    raises(
        builder,
        FindingCode.TIER_WITHOUT_LEVEL,
        "Node (X1), a (IMMEDIATE_OUTCOME) of the pohon kinerja, is not yet in the plan.");
    raises(builder.build(), FindingCode.NO_CASCADE_DOWN, "Nobody below works on node (X1).");
    isQuiet(withSasaran(under("T1"), tier(Tier.IMMEDIATE_OUTCOME)), FindingCode.TIER_WITHOUT_LEVEL);
  }

  @Test
  void levels() {
    CascadeBuilder skips = sound().kegiatan("X1", "Lain", owner("pemkab", "Kepala"), under("S1"));
    raises(
        skips,
        FindingCode.LEVEL_SKIP,
        "The link from (X1), a (KEGIATAN), to (S1), a (SASARAN), skips a level.");
    isQuiet(
        sound().kegiatan("X1", "Lain", owner("dinkes", "Kepala"), under("S1")),
        FindingCode.LEVEL_SKIP);
    CascadeBuilder turned = sound().tujuan("X1", "Lain", owner("pemkab", "Kepala"), under("P1"));
    raises(
        turned,
        FindingCode.LEVEL_ORDER,
        "The link from (X1), a (TUJUAN), to (P1), a (PROGRAM), runs upwards.");
    isQuiet(turned, FindingCode.LEVEL_SKIP);
    isQuiet(
        sound().sasaran("X1", "Lain", owner("pemkab", "x"), under("S1")), FindingCode.LEVEL_ORDER);
  }

  @Test
  void noIndicator() {
    raises(withSasaran(), FindingCode.NO_INDICATOR, "Nothing measures node (X1).");
    isQuiet(withSasaran().indicator("ix", plain("X1")), FindingCode.NO_INDICATOR);
  }

  @Test
  void activityOnly() {
    CascadeBuilder only =
        withSasaran()
            .indicator(
                "ix",
                i -> {
                  plain("X1").accept(i);
                  i.quality(Validity.ACTIVITY, Control.HIGH);
                });
    raises(
        only,
        FindingCode.ACTIVITY_ONLY,
        "The outcome (X1) is measured by activity alone, indicators: (1).");
    isQuiet(only.indicator("iy", plain("X1")), FindingCode.ACTIVITY_ONLY);
  }

  @Test
  void activityOnly_ofAProgram_isNoObjection() {
    CascadeBuilder program =
        Raised.bare(Rulebooks.SAKIP)
            .indicator(
                "ip",
                i -> {
                  plain("P1").accept(i);
                  i.quality(Validity.ACTIVITY, Control.HIGH);
                });
    isQuiet(program, FindingCode.ACTIVITY_ONLY);
  }

  @Test
  void consent() {
    CascadeBuilder open =
        sound()
            .tujuan("T2", "Lain", owner("dinsos", "Kepala"))
            .program("X1", "Lain", owner("dinkes", "Kepala"), supports("T2", requested()));
    raises(
        open,
        FindingCode.CONSENT_PENDING,
        "The link from (X1) to (T2) does not count until agency (dinkes) accepts it.");
    CascadeBuilder refused =
        sound()
            .tujuan("T2", "Lain", owner("dinsos", "Kepala"))
            .program("X1", "Lain", owner("dinkes", "Kepala"), supports("T2", rejected("penuh")));
    raises(
        refused,
        FindingCode.CONSENT_REJECTED,
        "The link from (X1) to (T2) does not count: agency (dinsos) rejected it, reason: (penuh).");
    isQuiet(refused, FindingCode.CONSENT_PENDING);
    CascadeBuilder agreed =
        sound()
            .tujuan("T2", "Lain", owner("dinsos", "Kepala"))
            .program("X1", "Lain", owner("dinkes", "Kepala"), supports("T2", Option.accepted()));
    isQuiet(agreed, FindingCode.CONSENT_PENDING);
    isQuiet(agreed, FindingCode.CONSENT_REJECTED);
  }

  @Test
  void weights() {
    CascadeBuilder ninety =
        sound()
            .sasaran("X1", "Lain", owner("dinkes", "Kepala"), under("P1", weight(60)))
            .sasaran("X2", "Lain", owner("dinkes", "Kepala"), under("P1", weight(30)));
    raises(
        ninety,
        FindingCode.WEIGHTS_NOT_100,
        "The weights of the (links) of node (P1) sum to (90), not to 100.");
    isQuiet(
        sound()
            .sasaran("X1", "Lain", owner("dinkes", "Kepala"), under("P1", weight(60)))
            .sasaran("X2", "Lain", owner("dinkes", "Kepala"), under("P1", weight(40))),
        FindingCode.WEIGHTS_NOT_100);
    isQuiet(sound(), FindingCode.WEIGHTS_NOT_100);
  }

  @Test
  void budgets() {
    raises(
        budgets(100, 60, 50),
        FindingCode.BUDGET_GAP,
        "The pagu of node (X0) for (2024) is (100), but below it stand (110).");
    isQuiet(budgets(110, 60, 50), FindingCode.BUDGET_GAP);
  }

  @Test
  void budgets_ofWhatStatesNone_areThoseBelowIt() {
    CascadeBuilder through =
        sound()
            .program("X0", "Lain", owner("dinkes", "x"), budget("2024", 100))
            .kegiatan("X1", "Lain", owner("dinkes", "x"), under("X0"))
            .subKegiatan("X2", "Lain", owner("dinkes", "x"), under("X1"), budget("2024", 90));
    raises(
        through,
        FindingCode.BUDGET_GAP,
        "The pagu of node (X0) for (2024) is (100), but below it stand (90).");
  }

  private static CascadeBuilder budgets(double own, double one, double other) {
    return sound()
        .program("X0", "Lain", owner("dinkes", "x"), budget("2024", own))
        .kegiatan("X1", "Lain", owner("dinkes", "x"), under("X0"), budget("2024", one))
        .kegiatan("X2", "Lain", owner("dinkes", "x"), under("X0"), budget("2024", other));
  }

  @Test
  void tension() {
    CascadeBuilder apart =
        sound().tujuan("X1", "Tambang", owner("dinkes", "x"), Option.strains("T1"));
    raises(
        apart,
        FindingCode.UNMANAGED_TENSION,
        "Nodes (X1) and (T1) pull against each other, and no one above owns both.");
    isQuiet(
        sound().program("X1", "Tambang", owner("dinkes", "x"), under("T1"), Option.strains("P1")),
        FindingCode.UNMANAGED_TENSION);
  }
}
