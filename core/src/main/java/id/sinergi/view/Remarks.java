package id.sinergi.view;

import id.sinergi.evaluate.NodeFigures;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Form;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.internal.text.Amounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a tree says in words about goals and indicators. */
final class Remarks {
  private static final int MISSING = 3;
  private static final int PARTIES = 8;

  private final Language language;
  private final Locale locale;

  Remarks(Language language) {
    this.language = language;
    this.locale = language.locale();
  }

  /** What of these is not empty, in one line. */
  String joined(String... parts) {
    return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  /** How far a figure can be relied on, or why there is none. */
  String completeness(Figure figure) {
    if (!figure.missing().isEmpty()) {
      return in(Words.MISSING) + " " + named(figure.missing(), MISSING);
    }
    if (figure.state() != State.VALUE) {
      return figure.reason().map(this::in).orElse("");
    }
    String coverage =
        figure.coverage() < 1
            ? in(Words.COVERAGE) + " " + Amounts.percent(figure.coverage(), locale)
            : "";
    String status = figure.isProvisional() ? in(Words.PROVISIONAL) : "";
    return status.isEmpty() || coverage.isEmpty() ? status + coverage : status + ", " + coverage;
  }

  /**
   * The figures side by side, where there is more than one to tell, and the money; each line no
   * longer than so many characters if it can be.
   */
  List<String> on(NodeFigures figures, String counted, int width) {
    List<String> remarks = new ArrayList<>();
    if (figures.measured().state().isDue() && figures.supported().state().isDue()) {
      List<String> sides = new ArrayList<>();
      sides.add(aside(Words.MEASURED, figures.measured(), counted.equals("MEASURED")));
      sides.add(aside(Words.SUPPORTED, figures.supported(), counted.equals("SUPPORTED")));
      if (figures.gap().state() == State.VALUE) {
        sides.add(in(Words.GAP) + " " + points(figures.gap()));
      }
      sides.add(aside(Words.ROLLUP, figures.rollup(), false));
      remarks.addAll(wrapped(sides, width));
    }
    if (figures.pagu().state() == State.VALUE) {
      remarks.addAll(wrapped(money(figures), width));
    }
    return remarks;
  }

  private static List<String> wrapped(List<String> clauses, int width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String clause : clauses) {
      if (line.isEmpty() || line.length() + 2 + clause.length() <= width) {
        line += (line.isEmpty() ? "" : ", ") + clause;
      } else {
        lines.add(line + ",");
        line = clause;
      }
    }
    lines.add(line);
    return lines;
  }

  private String aside(Text what, Figure figure, boolean counts) {
    String note = joined(counts ? in(Words.COUNTS) : "", completeness(figure));
    String value = figure.state() == State.VALUE ? figure.text(locale) : in(figure.state().text());
    return in(what) + " " + value + (note.isEmpty() ? "" : " (" + note + ")");
  }

  private List<String> money(NodeFigures figures) {
    List<String> money = new ArrayList<>();
    money.add(in(Words.BUDGET) + " " + rupiah(figures.pagu()));
    if (figures.spent().state() != State.VALUE) {
      money.add(in(Words.SPENT) + ": " + in(figures.spent().state().text()));
      return money;
    }
    money.add(in(Words.SPENT) + " " + rupiah(figures.spent()));
    Figure absorption = figures.absorption();
    String absorbed =
        absorption.state() == State.VALUE
            ? absorption.text(locale) + " %" + noted(completeness(absorption))
            : completeness(absorption);
    money.add(in(Words.ABSORBED) + " " + absorbed);
    if (figures.efficiency().state() == State.VALUE) {
      money.add(in(Words.EFFICIENCY) + " " + points(figures.efficiency()));
    }
    return money;
  }

  private static String noted(String note) {
    return note.isEmpty() ? "" : " (" + note + ")";
  }

  private String rupiah(Quantity amount) {
    return "Rp " + Amounts.entered(amount.value().orElseThrow(), locale);
  }

  /** A difference, its unit in the language of the page. */
  private String points(Quantity difference) {
    String text = difference.text(locale);
    String unit = " " + difference.unit();
    return (text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : text)
        + " "
        + in(Words.POINTS);
  }

  /** Who shares an indicator, in which form. */
  String parties(Indicator indicator) {
    String parties =
        Arrays.stream(Role.values())
            .map(role -> parties(indicator, role))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    String arrangement = indicator.arrangement().map(this::arrangement).orElse("");
    return joined(in(Words.SHARED) + " " + parties, arrangement);
  }

  private String arrangement(Arrangement arrangement) {
    String coordinator =
        arrangement.coordinator().map(agency -> in(Words.COORDINATED_BY) + " " + agency).orElse("");
    return arrangement.form() == Form.COORDINATION && !coordinator.isEmpty()
        ? coordinator
        : (in(Words.of(arrangement.form())) + " " + coordinator).stripTrailing();
  }

  private String parties(Indicator indicator, Role role) {
    List<String> agencies =
        indicator.parties().stream()
            .filter(party -> party.role() == role)
            .map(Party::agency)
            .toList();
    return agencies.isEmpty() ? "" : in(Words.of(role)) + " " + named(agencies, PARTIES);
  }

  /** The first few of parties or periods, and how many more. */
  String named(List<String> ids) {
    return named(ids, PARTIES);
  }

  /** The first few, and how many more. */
  private String named(List<String> ids, int shown) {
    int rest = ids.size() - shown;
    return rest <= 0
        ? String.join(", ", ids)
        : String.join(", ", ids.subList(0, shown))
            + ", "
            + Amounts.entered(rest, locale)
            + " "
            + in(Words.MORE);
  }

  /** What a page that is full says last. */
  String more(int unseen) {
    Text text =
        unseen > 0
            ? Text.of(
                "… dan %s tujuan atau indikator lagi; tree(id) menampilkan yang di bawah satu"
                    + " tujuan",
                "… and %s more goals and indicators; tree(id) shows what is below one goal")
            : Text.of(
                "… dan seterusnya; tree(id) menampilkan yang di bawah satu tujuan",
                "… and more; tree(id) shows what is below one goal");
    return in(text).replace("%s", Amounts.entered(unseen, locale));
  }

  private String in(Text text) {
    return text.in(language);
  }
}
