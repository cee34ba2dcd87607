package id.sinergi.evaluate;

import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Link;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Agency;
import id.sinergi.internal.attainment.Expectation;
import id.sinergi.rule.Aggregation;
import id.sinergi.time.Consolidation;
import id.sinergi.time.During;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What explanations say, in both languages, in one place. */
final class Wording {
  static final Text BASELINE = Text.of("baseline", "baseline");
  static final Text WORST = Text.of("nilai terburuk", "worst value");
  static final Text CAP = Text.of("batas atas", "cap");
  static final Text FLOOR = Text.of("batas bawah", "floor");
  static final Text CEILING = Text.of("nilai target maksimal", "ceiling score");
  static final Text VALUE = Text.of("nilai", "value");
  static final Text NUMERATOR = Text.of("pembilang", "numerator");
  static final Text DENOMINATOR = Text.of("penyebut", "denominator");
  static final Text SCALE = Text.of("skala", "scale");
  static final Text PERCENT = Text.of("perubahan dari baseline (%)", "change from baseline (%)");
  static final Text PAGU = Text.of("pagu", "budget");
  static final Text SPENT = Text.of("realisasi anggaran", "spent");
  static final Text COVERAGE = Text.of("cakupan", "coverage");
  static final Text MIN_COVERAGE = Text.of("cakupan minimum", "minimum coverage");
  static final Text MISSING_AS =
      Text.of("yang belum ada dihitung sebagai", "what is missing counts as");
  static final Text WINDOW_MONTHS = Text.of("bulan berjalan", "months of the window");
  static final Text TARGET_MONTHS = Text.of("bulan target", "months of the target");
  static final Text ELAPSED = Text.of("bulan sejak baseline", "months since the baseline");
  static final Text DISTANCE =
      Text.of("bulan dari baseline ke target", "months from baseline to target");
  static final Text TARGET = Text.of("target", "target");
  static final Text LOWER_EDGE = Text.of("target, batas bawah", "target, lower edge");
  static final Text UPPER_EDGE = Text.of("target, batas atas", "target, upper edge");
  static final Text ACTUAL = Text.of("realisasi", "actual");
  static final Text RAW = Text.of("capaian menurut rumus", "attainment by the formula");
  static final Text ATTAINMENT = Text.of("capaian", "attainment");
  static final Text PROVISIONAL = Text.of("sementara", "provisional");
  static final Text DIRECTION = Text.of("arah", "direction");
  static final Text POINTS = Text.of("poin", "points");
  static final Text DIFFERENCE = Text.of("selisih dalam poin", "difference in points");
  static final Text ABSORPTION = Text.of("realisasi anggaran / pagu × 100", "spent / budget × 100");
  static final Text APART =
      Text.of(
          "pembilang dan penyebut masing-masing, lalu dibagi",
          "numerators and denominators apart, then divided");
  static final Text CONFLICT =
      Text.of(
          "angka yang berbeda dilaporkan, tidak ada yang dipilih",
          "different numbers were reported, none is picked");
  static final Text LEAD_REPORTS =
      Text.of(
          "IKU bersama: penanggung jawab utama melaporkan satu angka untuk semua",
          "shared indicator: the lead reports one number for all");
  static final Text NOT_OFFICIAL = Text.of("tidak dipakai oleh basis", "not used by the basis");
  static final Text NO_WEIGHT = Text.of("bobot nol", "weight zero");

  private Wording() {}

  /** Which average a selection asks for. */
  static Text average(Selection selection) {
    StringBuilder id = new StringBuilder("rata-rata indikator yang berbeda");
    StringBuilder en = new StringBuilder("average of the distinct indicators");
    selection.level().ifPresent(level -> add(id, en, " tingkat ", " of level ", level.name()));
    selection.agency().ifPresent(agency -> add(id, en, " milik ", " of ", agency));
    selection.below().ifPresent(node -> add(id, en, " di bawah ", " below ", node));
    return Text.of(id.toString(), en.toString());
  }

  private static void add(StringBuilder id, StringBuilder en, String in, String of, String what) {
    id.append(in).append(what);
    en.append(of).append(what);
  }

  static Text aggregation(Aggregation aggregation) {
    return switch (aggregation) {
      case WEIGHTED_MEAN -> Text.of("rata-rata tertimbang", "weighted mean");
      case WEAKEST -> Text.of("yang terlemah", "the weakest");
      case GEOMETRIC -> Text.of("rata-rata geometrik tertimbang", "weighted geometric mean");
    };
  }

  /** Why a target stands although nothing, or not only that, is stated for just this window. */
  static Optional<Text> rule(Expectation.Rule rule) {
    return switch (rule) {
      case TILED -> Optional.empty();
      case WHOLE ->
          Optional.of(
              Text.of("target penuh, mendahului akhirnya", "the whole target, ahead of its end"));
      case BY_MONTHS ->
          Optional.of(Text.of("menurut bulan yang sudah berjalan", "by the months gone by"));
      case ON_THE_LINE ->
          Optional.of(
              Text.of("pada garis lurus dari baseline", "on the straight line from the baseline"));
      case LIKE_FOR_LIKE ->
          Optional.of(
              Text.of("hanya yang sudah lengkap dilaporkan", "only what is completely reported"));
    };
  }

  static Text consolidation(Consolidation consolidation) {
    return switch (consolidation) {
      case SUM -> Text.of("jumlah", "sum");
      case MEAN -> Text.of("rata-rata menurut bulan", "mean by months");
      case LAST -> Text.of("yang terakhir", "the last");
      case MIN -> Text.of("yang terkecil", "the least");
      case MAX -> Text.of("yang terbesar", "the greatest");
    };
  }

  static Text leftOut(State state) {
    return state.text();
  }

  static Text notApplicable(String reason) {
    Text state = leftOut(State.NOT_APPLICABLE);
    return Text.of(state.id() + " (" + reason + ")", state.en() + " (" + reason + ")");
  }

  static Text notInForce(During during) {
    return Text.of(
        "tidak berlaku pada akhir periode (" + when(during).id() + ")",
        "not in force at the end of the window (" + when(during).en() + ")");
  }

  static Text agencyNotInForce(Agency agency) {
    Text why = notInForce(agency.during());
    return Text.of(
        "instansi " + agency.id() + " " + why.id(), "agency " + agency.id() + " " + why.en());
  }

  /** That only the periods in which a party is in force are expected of it. */
  static Text inForce(String agency, During during) {
    return Text.of(
        "bagian " + agency + " berlaku " + when(during).id(),
        "the part of " + agency + " is in force " + when(during).en());
  }

  /** In which days something is in force. */
  static Text when(During during) {
    boolean open = during.from().equals(LocalDate.MIN);
    boolean endless = during.to().equals(LocalDate.MAX);
    if (during.from().isAfter(during.to())) {
      return Text.of("tidak pernah", "never");
    }
    return open && endless
        ? Text.of("selalu", "always")
        : open
            ? Text.of("sampai " + during.to(), "until " + during.to())
            : endless
                ? Text.of("sejak " + during.from(), "since " + during.from())
                : Text.of(
                    during.from() + " sampai " + during.to(), during.from() + " to " + during.to());
  }

  /** That a crosscutting link is not agreed, and for what reason. */
  static Text unagreed(Link link) {
    boolean rejected = link.consent() == Consent.REJECTED;
    String reason = link.reason().map(why -> " (" + why + ")").orElse("");
    return Text.of(
        link.child() + (rejected ? " ditolak" : " diusulkan") + ", tidak memberi nilai" + reason,
        link.child() + (rejected ? " rejected" : " proposed") + ", carries nothing" + reason);
  }

  /** What was due and is not reported, where the rest has a value all the same. */
  static Text missing(List<String> missing) {
    String each = String.join(", ", missing);
    return Text.of("belum dilaporkan: " + each, "not reported: " + each);
  }
}
