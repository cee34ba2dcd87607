package id.sinergi.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.Request;
import id.sinergi.exchange.Evaluations;
import id.sinergi.exchange.SignOffs;
import id.sinergi.finding.Finding;
import id.sinergi.finding.Language;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Owner;
import id.sinergi.testdomain.Perubahan;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year as it was reported, month by month, and as it is seen from later. */
class PerubahanTest {
  private static final Actuals ALL = Perubahan.until(16);
  private static final Owner BUPATI = new Owner("pemkab", "Bupati");

  /**
   * 14 of 18; 96 of 100, the dissolved dinas with its five months; 156 of 180, by the PK perubahan.
   */
  @ParameterizedTest
  @CsvSource({
    "2024-01, 2024-02-10T00:00:00Z, 77.78",
    "2024-06, 2024-07-10T00:00:00Z, 96.00",
    "2024-06, 2024-09-10T00:00:00Z, 96.00",
    "2024, 2025-01-20T00:00:00Z, 86.67",
    "2024, 2025-03-20T00:00:00Z, 87.50",
    "2024-01, 2025-03-20T00:00:00Z, 86.11"
  })
  void score_asOfEachInstant_isWhatWasReportedThen(String period, Instant asOf, String score) {
    assertThat(evaluate(Perubahan.inAugust(), ALL, period, asOf).node("T1").score().displayed())
        .hasToString(score);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01, 2024-02-10T00:00:00Z, 2",
    "2024-04, 2024-05-10T00:00:00Z, 5",
    "2024-07, 2024-08-10T00:00:00Z, 8",
  })
  void toJson_beforeThePerubahan_isThatOfTheDocumentsKnownThen(
      String period, Instant asOf, int month) {
    Actuals known = Perubahan.until(month);
    String today = json(Perubahan.inAugust(), ALL, period, asOf);
    assertThat(today).isEqualTo(json(Perubahan.inMay(), known, period, asOf));
  }

  /** A date in the cascade has no time at which it became known: it only changes the digest. */
  @Test
  void toJson_beforeTheReorganisation_hasTheSameFigures() {
    Instant asOf = Instant.parse("2024-04-10T00:00:00Z");
    String today = json(Perubahan.inAugust(), ALL, "2024-03", asOf);
    String then = json(Perubahan.inJanuary(), Perubahan.until(4), "2024-03", asOf);
    assertThat(withoutDigest(today)).isEqualTo(withoutDigest(then)).isNotEqualTo(today);
  }

  @Test
  void of_beforeAndAfterTheRevision_namesIt() {
    Differences since =
        Differences.of(at("2024", "2025-01-20T00:00:00Z"), at("2024", "2025-03-20T00:00:00Z"));
    assertThat(since.actuals())
        .hasToString(
            "[[8 for latih by dinkes in 2024-01 (FINAL, 2024-02-05T00:00:00Z)]"
                + " -> [9.5 for latih by dinkes in 2024-01 (FINAL, 2025-03-05T00:00:00Z)]]");
    assertThat(since.targets()).isEmpty();
    assertThat(since.figures())
        .extracting(Moved::toString)
        .contains("T1: 86.67 -> 87.50 (score)", "dinkes: 86.67 -> 87.50 (agency's score)")
        .contains("latih of dinkes: 84.29 -> 85.36 (own)");
    assertThat(since).hasToString("kader: figures that differ 12, causes 1");
  }

  @Test
  void of_beforeAndAfterThePerubahan_namesTheTarget() {
    Differences since =
        Differences.of(at("2024", "2024-08-10T00:00:00Z"), at("2024", "2024-08-25T00:00:00Z"));
    assertThat(since.actuals()).isEmpty();
    assertThat(since.targets())
        .hasToString(
            "[[] -> [latih of dinkes: 140 for 2024 (PK_PERUBAHAN) from 2024-08-20T00:00:00Z]]");
  }

  @Test
  void of_beforeAndAfterTheReorganisation_namesTheAgency() {
    Instant asOf = Instant.parse("2024-07-10T00:00:00Z");
    Differences since =
        Differences.of(
            evaluate(Perubahan.inJanuary(), ALL, "2024-06", asOf),
            evaluate(Perubahan.inMay(), ALL, "2024-06", asOf));
    assertThat(since.structure()).containsExactly("dinsos");
    assertThat(since.figures()).extracting(Moved::id).contains("T1", "latih");
  }

  @Test
  void check_january_findsTheRevisionAlone() {
    Instant signedAt = Instant.parse("2024-02-15T00:00:00Z");
    SignOff signed =
        SignOff.of(
            Evaluator.of(Perubahan.inJanuary())
                .evaluate(Perubahan.until(2), Request.of(Period.parse("2024-01"))),
            signedAt,
            BUPATI);
    assertThat(signed)
        .hasToString("kader at 2024-01, signed 2024-02-15T00:00:00Z by Bupati (pemkab)");
    assertThat(signed.check(at("2024-01", "2025-03-04T23:59:59Z"))).isEmpty();

    List<Finding> findings = signed.check(at("2024-01", "2025-03-05T00:00:00Z"));

    assertThat(findings.get(0).text(Language.EN))
        .isEqualTo(
            "Since (2024-01) was signed off, the (actual) of (latih, dinkes) for (2024-01) changed"
                + " from (8; 2024-02-05T00:00:00Z) to (9.5; 2025-03-05T00:00:00Z)."
                + " Have the change explained, or sign the period off anew.");
    assertThat(findings.get(0).text(Language.ID))
        .isEqualTo(
            "Sejak (2024-01) disahkan, (realisasi) atas (latih, dinkes) untuk (2024-01) berubah"
                + " dari (8; 2024-02-05T00:00:00Z) menjadi (9,5; 2025-03-05T00:00:00Z)."
                + " Minta penjelasan atas perubahan itu, atau sahkan lagi periodenya.");
    assertThat(findings)
        .extracting(it -> it.code() + " " + it.ids())
        .containsExactly(
            "FROZEN_CHANGED [latih, dinkes]",
            "FROZEN_SCORE [S1]",
            "FROZEN_SCORE [T1]",
            "FROZEN_SCORE [latih]",
            "FROZEN_SCORE [dinkes]",
            "FROZEN_SCORE [pemkab]");
    assertThat(findings.get(2).message().en())
        .isEqualTo("The score of (T1) signed off for (2024-01) was (77.78), and is now (86.11).");
  }

  /** A target that reaches back is a change of what was signed; one of another period is none. */
  @Test
  void check_theYearSignedBeforeThePerubahan_findsTheTarget() {
    SignOff signed =
        SignOff.of(
            at("2024", "2024-08-10T00:00:00Z"), Instant.parse("2024-08-11T00:00:00Z"), BUPATI);
    assertThat(signed.check(at("2024", "2024-08-25T00:00:00Z")))
        .extracting(it -> it.message().en())
        .contains(
            "Since (2024) was signed off, the (target) of (latih, dinkes) for (2024) changed from"
                + " (120) to (140).");
  }

  @Test
  void check_anotherPeriodOrCascade_isRefused() {
    SignOff signed =
        SignOff.of(
            at("2024-01", "2024-02-10T00:00:00Z"), Instant.parse("2024-02-11T00:00:00Z"), BUPATI);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> signed.check(at("2024-02", "2024-03-10T00:00:00Z")))
        .withMessageContaining("Maybe it is to be evaluated as signOff.request() asks.");
  }

  @Test
  void of_whatCannotBeSigned_isRefused() {
    Evaluation january = at("2024-01", "2024-02-10T00:00:00Z");
    Instant before = Instant.parse("2024-02-09T00:00:00Z");
    Instant after = Instant.parse("2024-02-11T00:00:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignOff.of(january, before, BUPATI))
        .withMessageContaining("Maybe they were swapped.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignOff.of(january, after, new Owner("bappeda", "Kepala")))
        .withMessageContaining("(bappeda)");
    Evaluation whatIf = january.whatIf(w -> w.actual(Actual.of("latih", "dinkes", "2024-01", 10)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignOff.of(whatIf, after, BUPATI))
        .withMessageContaining("Maybe sign off what was reported.");
  }

  /** Not one digit can be changed in a document that was signed. */
  @Test
  void read_anAlteredDocument_isRefused() {
    SignOff signed =
        SignOff.of(
            at("2024-01", "2024-02-10T00:00:00Z"), Instant.parse("2024-02-11T00:00:00Z"), BUPATI);
    String json = SignOffs.toJson(signed);
    assertThat(SignOffs.read(json).orElseThrow()).isEqualTo(signed);
    String altered = json.replace("\"value\": 8,", "\"value\": 9,");
    assertThat(altered).isNotEqualTo(json);
    assertThat(SignOffs.read(altered).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR INVALID_VALUE at /digest: The field (digest) cannot be ("
                + signed.digest()
                + "). Maybe the document was altered after it was signed.");
  }

  private static Evaluation at(String period, String asOf) {
    return evaluate(Perubahan.inAugust(), ALL, period, Instant.parse(asOf));
  }

  private static Evaluation evaluate(
      Cascade cascade, Actuals actuals, String period, Instant asOf) {
    Request request = Request.of(Period.parse(period)).withAsOf(asOf);
    return Evaluator.of(cascade).evaluate(actuals, request);
  }

  private static String json(Cascade cascade, Actuals actuals, String period, Instant asOf) {
    return Evaluations.toJson(evaluate(cascade, actuals, period, asOf));
  }

  private static String withoutDigest(String json) {
    return json.replaceFirst("\"digest\": \"[0-9a-f]{64}\"", "");
  }
}
