package id.sinergi.view;

import static id.sinergi.testdomain.Sharing.actual;
import static id.sinergi.testdomain.Sharing.sum;
import static id.sinergi.testdomain.Sharing.with;
import static id.sinergi.testdomain.Sharing.year;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.finding.Language;
import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Party;
import id.sinergi.insight.Attribution;
import id.sinergi.insight.Reference;
import id.sinergi.time.Period;
import org.junit.jupiter.api.Test;

class AttributionPageTest {
  private static final Evaluation EVALUATION =
      year(
          sum(
              i ->
                  i.party(with(Party.lead("a"), 1500).withBaseline(before(1000)))
                      .party(with(Party.contributor("b"), 500).withBaseline(before(400)))),
          actual("a", 1335),
          actual("b", 350));

  private static Baseline before(double value) {
    return new Baseline(Period.ofYear(2023), value);
  }

  private static String page(Evaluation evaluation, Reference reference, Language language) {
    Attribution attribution = Attribution.of(evaluation, "i", reference);
    return TextView.of(evaluation).in(language).attribution(attribution).toString();
  }

  @Test
  void page_inEnglish_hasARowForEachPartyAndTheirSum() {
    assertThat(page(EVALUATION, Reference.BASELINE, Language.EN))
        .isEqualTo(
            """
            bersama at 2024

            i Warga terlayani = 84.25 ▲ Tinggi

            party  own      brought (points)  lost without it
            a      ▲ 89.00            +16.75           +16.75
            b      ■ 70.00             -2.50            -2.50
            sum                       +14.25

            joint figure 84.25 less 70.00 at the reference (baseline) = +14.25 points

            ▲ Tinggi (high)   ■ Sedang (medium)

            Analytic aid, not an official score; by the official joint attainment. What each party brought is its Shapley
            value in points: what it adds to those before it, averaged over all orders. Who is not in is taken to have
            stayed at its baseline; denominators of ratios stay as reported. Cap, floor and the limits of overlaps apply
            to each coalition; one that is not computable is worth the reference. Beside it: the joint attainment less
            what it would be without that party. Closed form: parts add up, and no coalition meets a limit.""");
  }

  @Test
  void page_inIndonesian_hasARowForEachPartyAndTheirSum() {
    assertThat(page(EVALUATION, Reference.ZERO, Language.ID))
        .isEqualTo(
            """
            bersama pada 2024

            i Warga terlayani = 84,25 ▲ Tinggi

            pihak   sendiri  sumbangan (poin)  bila tanpanya
            a       ▲ 89,00            +66,75         +66,75
            b       ■ 70,00            +17,50         +17,50
            jumlah                     +84,25

            capaian bersama 84,25 dikurangi 0,00 pada acuan (nol) = +84,25 poin

            ▲ Tinggi   ■ Sedang

            Alat bantu analisis, bukan nilai resmi; menurut capaian bersama resmi. Sumbangan setiap pihak adalah nilai
            Shapley dalam poin: apa yang ditambahkannya kepada yang datang lebih dahulu, dirata-ratakan atas semua urutan.
            Pihak yang tidak ikut dianggap mencapai nol; penyebut rasio tetap seperti dilaporkan. Batas atas, batas bawah
            dan batas tumpang tindih berlaku bagi setiap koalisi; koalisi yang tidak dapat dihitung bernilai seperti
            acuannya. Di sampingnya: capaian bersama dikurangi capaian bersama tanpa pihak itu. Rumus tertutup:
            bagian-bagian menjumlah dan tidak satu koalisi pun menyentuh batas.""");
  }

  @Test
  void page_withoutAnAttribution_saysWhy() {
    Evaluation silent = year(EVALUATION.cascade());

    assertThat(page(silent, Reference.ZERO, Language.EN))
        .contains("\n\nNothing can be attributed: there is no joint figure: not reported.\n");
    assertThat(page(silent, Reference.ZERO, Language.ID))
        .contains("\n\nTidak ada yang dapat diatribusikan: tidak ada capaian bersama: ");
  }

  @Test
  void page_ofVeryMany_isCut() {
    String page =
        TextView.of(EVALUATION)
            .limitedTo(1)
            .attribution(Attribution.of(EVALUATION, "i"))
            .toString();

    assertThat(page).contains("\n… and 1 more parties\nsum ");
  }
}
