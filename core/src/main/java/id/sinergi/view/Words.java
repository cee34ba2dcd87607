package id.sinergi.view;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.FigureKind;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Form;
import id.sinergi.indicator.Role;
import java.util.Locale;

/** What pages say besides names and numbers, in both languages, in one place. */
final class Words {
  static final Text AT = Text.of("pada", "at");
  static final Text AGAINST = Text.of("terhadap", "against");
  static final Text AS_ABOVE = Text.of("lihat di atas", "as above");
  static final Text PROVISIONAL = Text.of("sementara", "provisional");
  static final Text COVERAGE = Text.of("cakupan", "coverage");
  static final Text MISSING = Text.of("belum ada:", "missing:");
  static final Text MORE = Text.of("lagi", "more");
  static final Text POINTS = Text.of("poin", "points");
  static final Text MEASURED = FigureKind.MEASURED.text();
  static final Text SUPPORTED = FigureKind.SUPPORTED.text();
  static final Text GAP = FigureKind.GAP.text();
  static final Text ROLLUP = FigureKind.ROLLUP.text();
  static final Text COUNTS = Text.of("yang dipakai", "counts");
  static final Text NOT_COUNTED = Text.of("tidak dipakai", "not counted");
  static final Text BLENDED = Text.of("dicampur", "blended");
  static final Text WEIGHT = Text.of("bobot", "weight");
  static final Text BUDGET = Text.of("pagu", "budget");
  static final Text SPENT = Text.of("realisasi", "spent");
  static final Text ABSORBED = Text.of("serapan", "absorbed");
  static final Text EFFICIENCY = Text.of("efisiensi", "efficiency");
  static final Text SHARED = Text.of("IKU bersama:", "shared:");
  static final Text COORDINATED_BY = Text.of("dikoordinasi", "coordinated by");
  static final Text UNMEASURED = Text.of("kini tidak mengukur apa pun", "measures nothing now");
  static final Text PROPOSED =
      Text.of("diusulkan, belum memberi nilai", "proposed, carries nothing yet");
  static final Text REJECTED = Text.of("ditolak, tidak memberi nilai", "rejected, carries nothing");
  static final Text REFERENCE = Text.of("rujukan, tanpa hitungan", "reference, no arithmetic");
  static final Text TENSION =
      Text.of("keberhasilannya menyulitkan yang di atas", "its success makes the above harder");
  static final Text PLAN = Text.of("rencana", "plan");
  static final Text AS_OF = Text.of("per", "as of");
  static final Text WHAT_IF = Text.of("andai", "what if");
  static final Text DISCRETE = Text.of("periode itu saja", "that period alone");
  static final Text NOTHING_FOUND = Text.of("tidak ada temuan", "no findings");
  static final Text LIMITED_BY = Text.of("sebelum batas", "before limits");

  private Words() {}

  static Text of(State state) {
    return state == State.VALUE ? Text.of("tanpa skala", "no scale") : state.text();
  }

  /** What comes before the parties of a role. */
  static Text of(Role role) {
    return switch (role) {
      case LEAD -> Text.of("dipimpin", "led by");
      case CONTRIBUTOR -> Text.of("bersama", "with");
      case SUPPORTER -> Text.of("didukung", "supported by");
    };
  }

  static Text of(Form form) {
    return switch (form) {
      case COORDINATION -> Text.of("koordinasi", "coordination");
      case COORDINATING_BODY -> Text.of("badan koordinasi", "coordinating body");
      case TASK_FORCE -> Text.of("gugus tugas", "task force");
      case SOCIAL_COALITION -> Text.of("koalisi sosial", "social coalition");
    };
  }

  /** What a node is, in the words of the field, which are the same in every language. */
  static String what(Node node) {
    String word =
        node.level().map(Enum::name).orElseGet(() -> node.tier().map(Enum::name).orElse(""));
    return word.replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
