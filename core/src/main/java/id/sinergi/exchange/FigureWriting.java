package id.sinergi.exchange;

import id.sinergi.figure.Band;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.insight.Certainty;
import id.sinergi.internal.json.JsonOut;
import java.util.List;
import java.util.Optional;

/** Writes figures and quantities: the state, and what goes with it. */
final class FigureWriting {

  private FigureWriting() {}

  static void figure(JsonOut out, String name, Figure figure) {
    write(out.begin(name), figure);
  }

  /** With its bounds and verdict; an open side is absent, and so are all three without bounds. */
  static void figure(JsonOut out, String name, Certainty certainty) {
    bounded(out.begin(name), certainty);
    out.end();
  }

  static void quantity(JsonOut out, String name, Quantity quantity) {
    write(out.begin(name), quantity);
  }

  /** Writes the fields of an object that has begun. */
  static void bounded(JsonOut out, Certainty certainty) {
    fields(out, certainty.figure());
    if (certainty.bounds().isPresent()) {
      out.number("low", certainty.bounds().get().low());
      out.number("high", certainty.bounds().get().high());
    }
    out.word("attained", certainty.verdict());
  }

  /** Writes the fields of an object that has begun, and ends it. */
  static void write(JsonOut out, Figure figure) {
    fields(out, figure);
    out.end();
  }

  private static void fields(JsonOut out, Figure figure) {
    out.word("state", figure.state());
    if (figure.state() == State.VALUE) {
      out.number("value", figure.value()).number("raw", figure.raw());
      out.number("coverage", figure.coverage());
      out.text("band", figure.band().map(Band::id));
      out.flag("provisional", figure.isProvisional()).text("formula", figure.formula());
    } else {
      absent(out, figure.state(), figure.coverage(), figure.missing());
      reason(out, figure.code(), figure.reason());
    }
  }

  /** Writes the fields of an object that has begun, and ends it. */
  static void write(JsonOut out, Quantity quantity) {
    out.word("state", quantity.state());
    if (quantity.state() == State.VALUE) {
      if (quantity.isRange()) {
        out.number("low", quantity.low()).number("high", quantity.high());
      } else {
        out.number("value", quantity.value());
      }
      out.number("coverage", quantity.coverage()).flag("provisional", quantity.isProvisional());
    } else {
      absent(out, quantity.state(), quantity.coverage(), quantity.missing());
      reason(out, quantity.code(), quantity.reason());
    }
    out.text("unit", quantity.unit()).end();
  }

  private static void absent(JsonOut out, State state, double coverage, List<String> missing) {
    if (state == State.NOT_REPORTED) {
      out.number("coverage", coverage).beginList("missing");
      missing.forEach(out::item);
      out.endList();
    }
  }

  /** The code where the arithmetic has no answer, else the reason as declared, or in English. */
  private static void reason(JsonOut out, Optional<ReasonCode> code, Optional<Text> reason) {
    out.text("reason", code.map(Enum::name).or(() -> reason.map(Text::en)));
  }
}
