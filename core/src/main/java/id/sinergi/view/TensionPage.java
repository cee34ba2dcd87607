package id.sinergi.view;

import id.sinergi.cascade.Link;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Owner;
import id.sinergi.trend.Tension;
import java.util.ArrayList;
import java.util.List;

/** Writes which goals pull against each other, both over time, and who owns the trade-off. */
final class TensionPage {
  private static final Text NONE =
      Text.of("tidak ada ketegangan yang dinyatakan", "no tension is declared");
  private static final Text STRAINS = Text.of("%s mempersulit %s", "%s makes %s harder");
  private static final Text PAIR = Text.of("%s dan %s", "%s and %s");
  private static final Text OWNED = Text.of("dipegang oleh %s", "owned by %s");
  private static final Text NOBODY =
      Text.of(
          "tidak ada yang memegang pertukarannya: tidak ada tujuan di atas keduanya",
          "nobody owns the trade-off: there is no goal above both");
  private static final Text WHERE = Text.of("%s, pada %s", "%s, at %s");
  private static final Text REASON = Text.of("alasan: %s", "reason: %s");
  private static final Text NOTE = Text.of("catatan: %s", "note: %s");
  private static final Text PERIOD = Text.of("periode", "period");
  private static final Text CORRELATION =
      Text.of("korelasi peringkat perubahan %s, n = %s", "rank correlation of changes %s, n = %s");
  private static final Text UNTOLD =
      Text.of("korelasi tidak dikatakan: %s", "correlation not told: %s");

  private final Evaluation evaluation;
  private final Language language;
  private final int limit;
  private final CellText text;

  TensionPage(Evaluation evaluation, Language language, int limit) {
    this.evaluation = evaluation;
    this.language = language;
    this.limit = limit;
    this.text = new CellText(language);
  }

  Page page(List<Tension> all) {
    List<String> lines = new ArrayList<>();
    if (all.isEmpty()) {
      lines.add("");
      lines.add(text.in(NONE));
    }
    for (Tension tension : all) {
      lines.add("");
      if (lines.size() >= limit) {
        lines.add(text.in(InsightWords.AND_MORE));
        break;
      }
      lines.addAll(lines(tension));
    }
    return AidPage.of(evaluation, language, text, lines, Tension.method());
  }

  private List<String> lines(Tension tension) {
    List<String> lines = new ArrayList<>();
    Text how = tension.link().isPresent() ? STRAINS : PAIR;
    boolean isTurned =
        tension.link().isPresent() && !tension.link().get().child().equals(tension.a().id());
    String a = named(tension.a());
    String b = named(tension.b());
    lines.add(isTurned ? text.in(how, b, a) : text.in(how, a, b));
    tension.link().ifPresent(it -> lines.addAll(said(it)));
    lines.add("  " + owners(tension));
    if (!tension.series().isEmpty()) {
      Table table = new Table(text.in(PERIOD), tension.a().id(), tension.b().id());
      tension
          .series()
          .forEach(
              it -> table.row(it.period().toString(), text.figure(it.a()), text.figure(it.b())));
      table.lines().forEach(it -> lines.add("  " + it));
    }
    lines.add("  " + correlation(tension));
    return lines;
  }

  /** What each side said to the link. */
  private List<String> said(Link link) {
    List<String> lines = new ArrayList<>();
    link.reason().ifPresent(it -> lines.add("  " + text.in(REASON, it)));
    link.note().ifPresent(it -> lines.add("  " + text.in(NOTE, it)));
    return lines;
  }

  private static String named(Tension.End end) {
    String owner = end.owner().map(Owner::agency).map(it -> " (" + it + ")").orElse("");
    return end.id() + " " + end.name() + owner;
  }

  private String owners(Tension tension) {
    if (tension.commonGoals().isEmpty()) {
      return text.in(NOBODY);
    }
    List<String> owners = tension.commonGoals().stream().map(this::owner).toList();
    return text.in(OWNED, String.join("; ", owners));
  }

  private String owner(Node goal) {
    Owner owner = goal.owner();
    return text.in(
        WHERE, owner.position() + " (" + owner.agency() + ")", goal.id() + " " + goal.name());
  }

  private String correlation(Tension tension) {
    Quantity correlation = tension.correlation();
    return correlation.state() == State.VALUE
        ? text.in(
            CORRELATION,
            correlation.text(text.locale()).strip() + text.star(correlation.isProvisional()),
            text.count(tension.changes()))
        : text.in(UNTOLD, correlation.reason().map(text::in).orElse(""));
  }
}
