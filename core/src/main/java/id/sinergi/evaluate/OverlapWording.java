package id.sinergi.evaluate;

import static id.sinergi.evaluate.PartyWording.amount;
import static id.sinergi.evaluate.PartyWording.text;

import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.PlannedOverlap;
import id.sinergi.internal.attainment.Excess;
import java.util.List;
import java.util.stream.Collectors;

/** What explanations say of what several parties to a sum counted, in both languages. */
final class OverlapWording {
  static final Text OVERLAP = Text.of("dikurangi tumpang tindih", "less overlaps");
  static final Text PLANNED_LEFT_OUT =
      Text.of(
          "tumpang tindih rencana dikesampingkan: tidak semua bagian utuh",
          "planned overlaps left out: not all parts are whole");

  private OverlapWording() {}

  /** What one set of parties counted in excess, and what became of it. */
  static Text excess(Excess excess) {
    String parties = String.join(" + ", excess.parties());
    String when =
        excess.entries().stream()
            .map(Overlap::period)
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return text(
        language ->
            (language == Language.ID ? "tumpang tindih " : "overlap of ")
                + parties
                + " ("
                + when
                + "): "
                + amount(excess.amount(), language)
                + fate(excess, language));
  }

  private static String fate(Excess excess, Language language) {
    StringBuilder fate = new StringBuilder();
    if (excess.isLeftOut()) {
      fate.append(
          Text.of(
                  ", dikesampingkan: bagian salah satunya tidak utuh",
                  ", left out: the part of one of them is not whole")
              .in(language));
    }
    if (excess.isConflicting()) {
      fate.append(", ").append(Wording.CONFLICT.in(language));
    }
    if (excess.isCut()) {
      String limit = amount(excess.limit(), language);
      fate.append(cut(limit).in(language));
    }
    if (!excess.revised().isEmpty()) {
      String by = String.join(", ", excess.revised());
      fate.append(
          Text.of(", lebih lama daripada laporan " + by, ", older than the report of " + by)
              .in(language));
    }
    return fate.toString();
  }

  /** That all sets together are more than the parts allow. */
  static Text allCut(double limit) {
    return text(
        language ->
            Text.of("semua tumpang tindih", "all overlaps").in(language)
                + cut(amount(limit, language)).in(language));
  }

  private static Text cut(String limit) {
    return Text.of(
        ", dipotong ke batas " + limit + " (jumlah tanpa yang terbesar)",
        ", cut to the limit " + limit + " (the sum without the largest)");
  }

  /** What was planned to be counted in excess, and what of it counts. */
  static Text planned(List<PlannedOverlap> planned, boolean isCut, double counted) {
    return text(
        language ->
            Text.of("tumpang tindih rencana ", "planned overlap ").in(language)
                + planned.stream()
                    .map(it -> it.period() + ": " + amount(it.amount(), language))
                    .collect(Collectors.joining(", "))
                + (isCut ? cut(amount(counted, language)).in(language) : ""));
  }
}
