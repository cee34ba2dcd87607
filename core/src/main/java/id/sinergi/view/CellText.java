package id.sinergi.view;

import id.sinergi.figure.Band;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.text.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** How figures and amounts stand in a table, with their marks noted for the legend. */
final class CellText {
  private static final int WIDEST = 110;
  private static final String STAR = "*";

  private final Language language;
  private final Locale locale;
  private final Legend legend;
  private boolean hasStar;

  CellText(Language language) {
    this.language = language;
    this.locale = language.locale();
    this.legend = new Legend(language);
  }

  Locale locale() {
    return locale;
  }

  String in(Text text) {
    return text.in(language);
  }

  /** A text with what belongs in its place. */
  String in(Text text, String... in) {
    String written = text.in(language);
    for (String part : in) {
      int at = written.indexOf("%s");
      written = written.substring(0, at) + part + written.substring(at + 2);
    }
    return written;
  }

  String count(long count) {
    return Amounts.entered((double) count, locale);
  }

  /** A mark, and the number if there is one. */
  String figure(Figure figure) {
    String mark = legend.mark(figure.state(), figure.band());
    return figure.state() == State.VALUE
        ? mark + " " + figure.text(locale) + star(figure.isProvisional())
        : mark;
  }

  /** A percentage that no scale is for: without a mark, or the mark of why there is none. */
  String percentage(Figure figure) {
    return figure.state() == State.VALUE
        ? figure.text(locale) + star(figure.isProvisional())
        : legend.mark(figure.state(), figure.band());
  }

  /** A figure as a heading has it, such as {@code 74.19 ■ Sedang}. */
  String result(Figure figure) {
    String mark = legend.mark(figure.state(), figure.band());
    if (figure.state() != State.VALUE) {
      return mark + " " + in(figure.state().text());
    }
    String band = figure.band().map(Band::label).map(it -> " " + it.id()).orElse("");
    return figure.text(locale) + " " + mark + band;
  }

  /** An amount without its unit, or the mark of why there is none. */
  String amount(Quantity quantity, Indicator indicator, int decimals) {
    if (quantity.state() != State.VALUE) {
      return legend.mark(quantity.state(), Optional.empty());
    }
    String high = number(quantity.high().orElseThrow(), indicator.decimals(), decimals);
    return quantity.isRange()
        ? number(quantity.low().orElseThrow(), indicator.decimals(), decimals) + ".." + high
        : high;
  }

  /** The same of what can be on either side of zero. */
  String signed(Quantity quantity, Indicator indicator, int decimals) {
    String text = amount(quantity, indicator, decimals);
    return quantity.value().orElse(0) > 0 ? "+" + text : text;
  }

  /** A quantity without its unit, or the mark of why there is none. */
  String quantity(Quantity quantity) {
    if (quantity.state() != State.VALUE) {
      return legend.mark(quantity.state(), Optional.empty());
    }
    String written = quantity.text(locale);
    String unit = " " + quantity.unit();
    String number =
        written.endsWith(unit) ? written.substring(0, written.length() - unit.length()) : written;
    return number + star(quantity.isProvisional());
  }

  /** What is provisional never stands in a table like what is final. */
  String star(boolean isProvisional) {
    hasStar |= isProvisional;
    return isProvisional ? STAR : "";
  }

  /** A text of many words in lines no longer than a page is wide. */
  List<String> paragraph(Text words) {
    return wrapped("", List.of(words.in(language).split(" ", -1)), " ");
  }

  String number(double value, OptionalInt stated, int decimals) {
    return Amounts.computed(value, stated, decimals, "", locale);
  }

  String percent(OptionalDouble percent) {
    return percent.isPresent() ? Amounts.percent(percent.getAsDouble() / 100, locale) : "";
  }

  String legend() {
    String provisional = hasStar ? STAR + " " + in(Words.PROVISIONAL) : "";
    String marks = legend.text();
    return marks.isEmpty() || provisional.isEmpty()
        ? marks + provisional
        : marks + "   " + provisional;
  }

  /** Clauses in as many lines as they need, none longer than a page is wide if it can be. */
  static List<String> wrapped(String indent, List<String> clauses, String between) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String clause : clauses) {
      if (clause.isEmpty()) {
        continue;
      }
      if (line.isEmpty()) {
        line = indent + clause;
      } else if (line.length() + between.length() + clause.length() <= WIDEST) {
        line += between + clause;
      } else {
        lines.add(line);
        line = indent + clause;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }
}
