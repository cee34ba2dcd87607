package id.sinergi.review;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.review.Raised.isQuiet;
import static id.sinergi.review.Raised.measured;
import static id.sinergi.review.Raised.plain;
import static id.sinergi.review.Raised.raises;
import static id.sinergi.review.Raised.sound;
import static id.sinergi.time.Frequency.YEAR;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.Option;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.history.SignOff;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Each objection to what several hold in common, or hold apart, raised, and something close to it
 * that is not.
 */
class PartsReviewTest {
  private static final Instant JANUARY = Instant.parse("2025-01-10T00:00:00Z");
  private static final Instant MARCH = Instant.parse("2025-03-10T00:00:00Z");
  private static final Cascade SUM =
      measured(
          i ->
              i.maximize()
                  .sum(YEAR)
                  .composition(Composition.SUM)
                  .party(Party.lead("dinkes").plusTarget(Target.of(Period.ofYear(2024), 50)))
                  .party(
                      Party.contributor("dinsos").plusTarget(Target.of(Period.ofYear(2024), 90))));
  private static final Actuals PARTS =
      Actuals.of(
          Actual.of("i", "dinkes", "2024", 50).reportedAt(JANUARY),
          Actual.of("i", "dinsos", "2024", 90).reportedAt(JANUARY));

  private static Evaluation at(Cascade cascade, Actuals actuals) {
    return Evaluator.of(cascade).evaluate(actuals, Period.ofYear(2024));
  }

  private static Overlap overlap(double amount) {
    return Overlap.of("i", List.of("dinkes", "dinsos"), "2024", amount).reportedAt(JANUARY);
  }

  @Test
  void overlapBounds() {
    raises(
        at(SUM, PARTS.plus(overlap(50.5))),
        FindingCode.OVERLAP_BOUNDS,
        "The overlap of indicator (i) for (2024), (50.5), exceeds its parts, and was cut to (50).");
    isQuiet(at(SUM, PARTS.plus(overlap(50))), FindingCode.OVERLAP_BOUNDS);
  }

  @Test
  void staleOverlap() {
    Actuals agreed = PARTS.plus(overlap(30));
    raises(
        at(SUM, agreed.plus(Actual.of("i", "dinsos", "2024", 95).reportedAt(MARCH))),
        FindingCode.STALE_OVERLAP,
        "The overlap of indicator (i) for (2024) between (dinkes, dinsos) is older than the report"
            + " of (dinsos).");
    isQuiet(at(SUM, agreed), FindingCode.STALE_OVERLAP);
  }

  @Test
  void sharedCountedTwice() {
    raises(
        at(sound().measure("S1", "it").build(), Actuals.of()),
        FindingCode.SHARED_COUNTED_TWICE,
        "Indicator (it) reaches (T1) by (it -> T1) and by (it -> S1 -> T1), with the effective"
            + " weight (0 official, 0 bottom-up).");
    isQuiet(at(sound().build(), Actuals.of()), FindingCode.SHARED_COUNTED_TWICE);
  }

  private static Evaluation helping(Option.ForNode... options) {
    return at(
        sound()
            .agency("kemenkes", "Kementerian Kesehatan", AgencyKind.MINISTRY)
            .sasaran("S2", "Anak sehat", owner("pemkab", "Bupati"), under("T1"))
            .kegiatan("K1", "Penyuluhan", owner("kemenkes", "Dirjen"), options)
            .build(),
        Actuals.of());
  }

  @Test
  void doublePath() {
    raises(
        helping(supports("S1", accepted()), supports("S2", accepted())),
        FindingCode.DOUBLE_PATH,
        "Node (K1) reaches (T1) by (K1 -> S1 -> T1) and by (K1 -> S2 -> T1), with the effective"
            + " weight (0 official, 0 bottom-up).");
    isQuiet(
        helping(supports("S1", accepted()), supports("S2", Option.requested())),
        FindingCode.DOUBLE_PATH);
  }

  @Test
  void silo() {
    raises(
        sound(),
        FindingCode.SILO,
        "Agency (pemkab) shares no indicator and has no accepted crosscutting link.");
    isQuiet(
        sound()
            .agency("kemenkes", "Kementerian Kesehatan", AgencyKind.MINISTRY)
            .tujuan("T2", "Warga sejahtera", owner("kemenkes", "Menteri"))
            .program("P2", "Bantuan", owner("pemkab", "Kepala"), supports("T2", accepted())),
        FindingCode.SILO);
  }

  private static CascadeBuilder counted(String one, String other) {
    return sound()
        .indicator("a", i -> plain("T1").accept(i.name(one)))
        .indicator(
            "b",
            i ->
                i.at("S1")
                    .name(other)
                    .agency("dinsos")
                    .unit("x")
                    .maximize()
                    .last(YEAR)
                    .target("2024", 100));
  }

  @Test
  void twin() {
    raises(
        counted("Toilet umum", "toilet-umum"),
        FindingCode.TWIN,
        "Indicator (a) of (pemkab) and indicator (b) of (dinsos) seem to be the same.");
    isQuiet(counted("Toilet umum", "Toilet sekolah"), FindingCode.TWIN);
  }

  private static Cascade held(String by, String externalCode) {
    return Cascade.builder(by, Rulebooks.SAKIP)
        .agency(by, "Instansi", AgencyKind.MINISTRY)
        .tujuan("T", "Tujuan", owner(by, "Menteri"))
        .indicator(
            "i",
            i ->
                i.at("T")
                    .unit("%")
                    .minimize()
                    .last(YEAR)
                    .target("2024", 1)
                    .externalCode(externalCode))
        .build();
  }

  private static List<Finding> joined(String one, String other) {
    return Cascade.join("dua", held("satu", one), held("lain", other)).build().findings();
  }

  @Test
  void joinConflict() {
    raises(
        joined("K", "K"),
        FindingCode.JOIN_CONFLICT,
        "On the (lead) of (satu/i), (satu) says (satu/satu) and (lain) says (lain/lain); the first"
            + " holds.");
    isQuiet(joined("K", "L"), FindingCode.JOIN_CONFLICT);
  }

  /** What changes of another period than the one signed off is nothing to object to. */
  @Test
  void frozen() {
    Evaluation then = at(SUM, PARTS);
    SignOff signed = SignOff.of(then, JANUARY, new Owner("pemkab", "Bupati"));
    Actual revised = Actual.of("i", "dinsos", "2024", 95).reportedAt(MARCH);
    List<Finding> later = signed.check(at(SUM, PARTS.plus(revised)));
    raises(
        later,
        FindingCode.FROZEN_CHANGED,
        "Since (2024) was signed off, the (actual) of (i, dinsos) for (2024) changed from (90;"
            + " 2025-01-10T00:00:00Z) to (95; 2025-03-10T00:00:00Z).");
    raises( // (50 + 95) of 140
        later,
        FindingCode.FROZEN_SCORE,
        "The score of (T1) signed off for (2024) was (100; provisional), and is now (103.57;"
            + " provisional).",
        "The score of (i) signed off for (2024) was (100), and is now (103.57).",
        "The score of (pemkab) signed off for (2024) was (100; provisional), and is now (103.57;"
            + " provisional).");
    Actual ofAnother = Actual.of("i", "dinsos", "2025", 95).reportedAt(MARCH);
    List<Finding> unmoved = signed.check(at(SUM, PARTS.plus(ofAnother)));
    isQuiet(unmoved, FindingCode.FROZEN_CHANGED);
    isQuiet(unmoved, FindingCode.FROZEN_SCORE);
  }
}
