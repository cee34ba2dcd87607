package id.sinergi.evaluate;

import id.sinergi.finding.Text;
import id.sinergi.internal.synergy.Tied;

/** What explanations say of derived indicators. */
final class SynergyWording {
  static final Text DERIVED =
      Text.of("dihitung dari kerja sama, tidak dilaporkan", "computed from synergy, not reported");
  static final Text BREADTH =
      Text.of(
          "keluasan: rata-rata bagian yang terkait dengan instansi lain, setiap jenis pekerjaan"
              + " sama",
          "breadth: the mean of the parts tied to other agencies, each kind of work alike");
  static final Text INDEX =
      Text.of(
          "indeks sinergi: rata-rata capaian bersama dan capaian sendiri",
          "index of synergy: the mean of joint and own delivery");
  static final Text JOINT = Text.of("capaian bersama", "joint delivery");
  static final Text OWN = Text.of("capaian sendiri", "own delivery");
  static final Text WITHIN = Text.of("0 sampai 100", "0 to 100");
  static final Text TIED =
      Text.of(
          "bobot yang terkait dengan instansi lain / seluruh bobot × 100",
          "weight tied to other agencies / all weight × 100");
  static final Text TIED_WEIGHT = Text.of("bobot terkait", "tied weight");
  static final Text ALL_WEIGHT = Text.of("seluruh bobot", "all weight");

  private SynergyWording() {}

  /** One kind of work at a goal. */
  static Text sort(String goal, Tied.Kind kind) {
    return switch (kind) {
      case INDICATOR -> Text.of("indikator " + goal, "indicators of " + goal);
      case HELPED -> Text.of("pendukung " + goal, "what supports " + goal);
      case HELPING -> Text.of("yang didukung " + goal, "what " + goal + " supports");
    };
  }
}
