package id.sinergi.internal.writing;

import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.ReportStatus;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Spending;
import id.sinergi.internal.json.JsonOut;
import java.util.List;
import java.util.function.Consumer;

/** Writes actuals, overlaps and spending, entry by entry, in their canonical order. */
public final class ActualsWriting {

  private static final String FORMAT = "sinergi-actuals/1";

  private final JsonOut out;

  private ActualsWriting(JsonOut out) {
    this.out = out;
  }

  /** Writes them as one JSON object. */
  public static void write(Actuals actuals, JsonOut out) {
    new ActualsWriting(out).write(actuals);
  }

  /** Writes their lists as fields of an object that has begun; a list without entries is absent. */
  public static void writeLists(Actuals actuals, JsonOut out) {
    new ActualsWriting(out).lists(actuals);
  }

  /** Writes one entry as an item of a list. */
  public static void write(Spending spending, JsonOut out) {
    new ActualsWriting(out).spending(spending);
  }

  /** Writes one entry as an item of a list. */
  public static void write(Actual actual, JsonOut out) {
    new ActualsWriting(out).actual(actual);
  }

  /** Writes one entry as an item of a list. */
  public static void write(Overlap overlap, JsonOut out) {
    new ActualsWriting(out).overlap(overlap);
  }

  private void write(Actuals actuals) {
    out.beginLines().text("format", FORMAT).text("cascade", actuals.cascade());
    lists(actuals);
    out.kept(actuals.extras().fields());
    out.end();
  }

  private void lists(Actuals actuals) {
    list("actuals", actuals.actuals(), this::actual);
    list("overlaps", actuals.overlaps(), this::overlap);
    list("spending", actuals.spending(), this::spending);
  }

  private <T> void list(String name, List<T> items, Consumer<T> each) {
    if (!items.isEmpty()) {
      out.beginListLines(name);
      items.forEach(each);
      out.endList();
    }
  }

  private void actual(Actual actual) {
    out.begin().text("indicator", actual.indicator()).text("agency", actual.agency());
    out.text("period", actual.period().toString());
    if (actual.reported() instanceof Reported.Value one) {
      out.number("value", one.value());
    } else if (actual.reported() instanceof Reported.Ratio ratio) {
      out.number("numerator", ratio.numerator()).number("denominator", ratio.denominator());
    } else if (actual.reported() instanceof Reported.NotApplicable not) {
      out.text("notApplicable", not.reason());
    }
    if (actual.status() != ReportStatus.FINAL) {
      out.word("status", actual.status());
    }
    out.textOf("reportedAt", actual.reportedAt());
    out.text("evidence", actual.evidence()).text("note", actual.note());
    out.kept(actual.extras().fields()).end();
  }

  private void overlap(Overlap overlap) {
    out.begin().text("indicator", overlap.indicator()).beginList("parties");
    overlap.parties().forEach(out::item);
    out.endList().text("period", overlap.period().toString()).number("amount", overlap.amount());
    out.textOf("reportedAt", overlap.reportedAt());
    out.kept(overlap.extras().fields()).end();
  }

  private void spending(Spending spending) {
    out.begin().text("node", spending.node()).text("period", spending.period().toString());
    out.number("amount", spending.amount()).textOf("reportedAt", spending.reportedAt());
    out.kept(spending.extras().fields()).end();
  }
}
