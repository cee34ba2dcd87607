package id.sinergi.view;

import id.sinergi.finding.Text;

/** What pages say of synergy, silos and twins, in both languages, in one place. */
final class InsightWords {
  static final Text PLAIN_MEANS =
      Text.of(
          "Rata-rata biasa: skor tujuan dari semua tingkat, sehingga sebuah tujuan dihitung di"
              + " samping yang di bawahnya; atau capaian bersama indikator, masing-masing sekali.",
          "Plain means: of the scores of goals at all levels, so that a goal counts beside those"
              + " below it; or of the joint attainment of indicators, each once.");
  static final Text SYNERGY = Text.of("sinergi", "synergy");
  static final Text BREADTH = Text.of("keluasan", "breadth");
  static final Text JOINT_DELIVERY = Text.of("capaian bersama", "joint delivery");
  static final Text OWN_DELIVERY = Text.of("capaian sendiri", "own delivery");
  static final Text WITH = Text.of("dengan", "with");
  static final Text TIE = Text.of("kaitan", "tie");
  static final Text ITSELF = Text.of("diri sendiri", "itself");
  static final Text RESTS_ON = Text.of("bertumpu pada", "rests on");
  static final Text AT_PRESENT = Text.of("pada angka kini", "at the present figures");
  static final Text NO_ROWS =
      Text.of("tidak ada instansi dengan nilai dari bawah", "no agency has a bottom-up score");
  static final Text ALONE = Text.of("bekerja sendiri: %s", "work alone: %s");
  static final Text NOBODY_ALONE =
      Text.of("tidak ada instansi yang bekerja sendiri", "no agency works alone");
  static final Text NO_TWINS = Text.of("tidak ada indikator kembar", "no twins");
  static final Text MORE_AGENCIES = Text.of("… dan %s instansi lagi", "… and %s more agencies");
  static final Text AND_MORE = Text.of("… dan seterusnya", "… and more");
  static final Text NO_TIES =
      Text.of("tidak terkait dengan instansi mana pun", "tied to no other agency");
  static final Text NO_ARRANGEMENT = Text.of("bentuk tidak disebut", "no form stated");
  static final Text NOTHING_SHARED = Text.of("tidak ada indikator bersama", "no shared indicator");
  static final Text RELATION = Text.of("kedekatan", "relation");
  static final Text COORDINATOR = Text.of("koordinator", "coordinator");
  static final Text PARTIES = Text.of("pihak", "parties");
  static final Text NO_GROUPS = Text.of("tidak ada yang digolongkan", "nothing is classified so");
  static final Text MEMBERS = Text.of("anggota", "members");
  static final Text MEAN = Text.of("rata-rata", "mean");
  static final Text WITHOUT_VALUE = Text.of("tanpa nilai", "without value");

  private InsightWords() {}
}
