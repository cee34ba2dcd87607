package id.sinergi.view;

import id.sinergi.cascade.Pattern;
import id.sinergi.cascade.Service;
import id.sinergi.evaluate.Grouping;
import id.sinergi.finding.Text;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Form;
import id.sinergi.indicator.Relation;
import id.sinergi.indicator.Role;

/** What pages say of working together, in both languages, in one place. */
final class SharingWords {
  static final Text PARTY = Text.of("pihak", "party");
  static final Text ROLE = Text.of("peran", "role");
  static final Text TARGET = Text.of("target", "target");
  static final Text ACTUAL = Text.of("realisasi", "actual");
  static final Text DISTANCE = Text.of("selisih (+ lebih baik)", "distance (+ better)");
  static final Text OWN = Text.of("sendiri", "own");
  static final Text CREDITED = Text.of("dikreditkan", "credited");
  static final Text SHARE = Text.of("porsi", "share");
  static final Text BETTER = Text.of("lebih baik %s", "%s better");
  static final Text SHORT = Text.of("kurang %s", "%s short");
  static final Text OFF = Text.of("menyimpang %s", "%s off");
  static final Text GAP =
      Text.of(
          "target bersama %s, target para pihak %s",
          "the joint target is %s, the parties' own make %s");
  static final Text PLANNED =
      Text.of("tumpang tindih terencana %s", "planned overlaps of %s taken off");
  static final Text IN_ALL =
      Text.of("target bersama seluruhnya %s", "the joint target is %s in all");
  static final Text SCALED =
      Text.of("disesuaikan dengan yang dihitung", "scaled to those that count");
  static final Text NO_SHARING =
      Text.of("bukan indikator bersama: satu pihak saja", "not shared: a single party");
  static final Text NOBODY =
      Text.of("tidak ada instansi lain yang ikut", "no other agency has a part in it");
  static final Text DELIVERED_BY = Text.of("diwujudkan oleh", "delivered by");
  static final Text PARTIES = Text.of("%s pihak", "%s parties");
  static final Text MORE_PARTIES = Text.of("… dan %s pihak lagi", "… and %s more parties");
  static final Text MORE_LINES = Text.of("… dan %s baris lagi", "… and %s more lines");
  static final Text REPORTED = Text.of("dilaporkan", "reported");
  static final Text IN_PART = Text.of("baru sebagian", "in part");
  static final Text NOT_IN_FORCE =
      Text.of("tidak berlaku pada akhir periode", "not in force at the end of the window");
  static final Text SUM_OF = Text.of("jumlah %s bagian", "sum of %s parts");
  static final Text OVERLAP = Text.of("tumpang tindih", "overlap");
  static final Text OVERLAPS = Text.of("tumpang tindih", "overlaps");
  static final Text OVERLAP_OF = Text.of("tumpang tindih %s:", "overlap of %s:");
  static final Text AGREED = Text.of("disepakati %s", "%s agreed");
  static final Text TAKEN_OFF = Text.of("dikurangkan %s", "%s taken off");
  static final Text CUT =
      Text.of("dipotong, melebihi bagian mereka", "cut: more than their parts allow");
  static final Text CUT_TOGETHER =
      Text.of(
          "semua tumpang tindih dipotong, melebihi seluruh bagian",
          "all overlaps cut: more than the parts together allow");
  static final Text LEFT_OUT =
      Text.of(
          "tidak dikurangkan selama bagian salah satunya tidak lengkap",
          "left out while one of them is not complete");
  static final Text CONFLICTING =
      Text.of("angkanya bertentangan", "different amounts, none is picked");
  static final Text STALE = Text.of("lebih tua dari laporan %s", "older than the report of %s");
  static final Text WEAKEST =
      Text.of("mata rantai terlemah: %s dengan %s", "the weakest link: %s with %s");
  static final Text LEAD = Text.of("satu angka, dari %s: %s", "one number, from %s: %s");
  static final Text GOAL = Text.of("tujuan", "goal");
  static final Text AGENCY = Text.of("instansi", "agency");
  static final Text LINK = Text.of("kaitan", "link");
  static final Text WEIGHT = Text.of("bobot", "weight");
  static final Text SCORE = Text.of("nilai", "score");
  static final Text CASCADE = Text.of("turunan", "cascade");
  static final Text CROSSCUTTING = Text.of("lintas instansi", "crosscutting");
  static final Text ACCEPTED = Text.of("disetujui", "accepted");
  static final Text SHARED_INDICATORS = Text.of("indikator bersama", "shared indicators");
  static final Text INDICATOR = Text.of("indikator", "indicator");
  static final Text JOINT = Text.of("bersama", "joint");
  static final Text SEE = Text.of("rincian: joint(%s)", "joint(%s) tells who did what");

  private SharingWords() {}

  static Text of(Composition composition) {
    return switch (composition) {
      case LEAD_REPORTS ->
          Text.of(
              "penanggung jawab melaporkan satu angka untuk semua",
              "the lead reports one number for all");
      case SUM -> Text.of("jumlah bagian, dikurangi tumpang tindih", "sum of parts, less overlaps");
      case POOLED_RATIO ->
          Text.of("pembilang dan penyebut digabung", "numerators and denominators pooled");
      case MEAN -> Text.of("rata-rata bagian menurut porsi", "mean of the parts by share");
      case WEAKEST_PARTY ->
          Text.of("rantai: yang terlemah menentukan", "a chain: its weakest link counts");
      case PRODUCT -> Text.of("hasil berantai: bagian dikalikan", "a yield: the parts multiplied");
    };
  }

  static Text of(Role role) {
    return switch (role) {
      case LEAD -> Text.of("penanggung jawab", "lead");
      case CONTRIBUTOR -> Text.of("kontributor", "contributor");
      case SUPPORTER -> Text.of("pendukung", "supporter");
    };
  }

  static Text of(AgencyKind kind) {
    return switch (kind) {
      case COORDINATING_MINISTRY -> Text.of("kementerian koordinator", "coordinating ministry");
      case MINISTRY -> Text.of("kementerian", "ministry");
      case LEMBAGA -> Text.same("lembaga");
      case PROVINCE -> Text.of("provinsi", "province");
      case REGENCY -> Text.of("kabupaten", "regency");
      case CITY -> Text.of("kota", "city");
      case WORK_UNIT -> Text.of("perangkat daerah atau unit kerja", "work unit");
      case STATE_ENTERPRISE -> Text.of("badan usaha milik negara", "state enterprise");
      case NON_GOVERNMENT -> Text.of("di luar pemerintah", "outside government");
    };
  }

  static Text of(Relation relation) {
    return switch (relation) {
      case TAKING_INTO_ACCOUNT -> Text.of("saling memperhitungkan", "taking into account");
      case DIALOGUE -> Text.of("dialog", "dialogue");
      case JOINT_PLANNING -> Text.of("perencanaan bersama", "joint planning");
      case JOINT_WORKING -> Text.of("kerja bersama", "joint working");
      case JOINT_VENTURE -> Text.of("usaha patungan", "joint venture");
      case SATELLITE -> Text.of("lembaga bersama", "satellite");
      case STRATEGIC_ALLIANCE -> Text.of("aliansi strategis", "strategic alliance");
      case UNION -> Text.of("penyatuan", "union");
      case MERGER -> Text.of("penggabungan", "merger");
    };
  }

  static Text of(Service service) {
    return switch (service) {
      case ADMINISTRATIVE -> Text.of("layanan administratif", "administrative");
      case SERVICES -> Text.of("layanan jasa", "services");
      case GOODS -> Text.of("layanan barang", "goods");
      case REGULATORY -> Text.of("layanan pengaturan", "regulatory");
    };
  }

  static Text of(Pattern pattern) {
    return switch (pattern) {
      case TECHNICAL -> Text.of("teknis fungsional", "technical unit");
      case ONE_ROOF -> Text.of("satu atap", "one roof");
      case ONE_DOOR -> Text.of("satu pintu", "one door");
      case CENTRALISED -> Text.of("terpusat", "centralised");
      case ELECTRONIC -> Text.of("elektronik", "electronic");
      case MOBILE -> Text.of("keliling", "mobile");
    };
  }

  /** What the members of a group have in common. */
  static Text of(Grouping by, String key) {
    return switch (by) {
      case SERVICE -> of(Service.valueOf(key));
      case PATTERN -> of(Pattern.valueOf(key));
      case FORM -> Words.of(Form.valueOf(key));
      case RELATION -> of(Relation.valueOf(key));
    };
  }

  /** What goals or indicators are grouped by. */
  static Text of(Grouping by) {
    return switch (by) {
      case SERVICE -> Text.of("menurut jenis layanan", "by service");
      case PATTERN -> Text.of("menurut pola layanan", "by service pattern");
      case FORM -> Text.of("menurut bentuk kerja sama", "by form of the arrangement");
      case RELATION -> Text.of("menurut kedekatan kerja sama", "by relation of the parties");
    };
  }
}
