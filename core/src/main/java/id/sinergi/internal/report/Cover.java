package id.sinergi.internal.report;

import id.sinergi.time.During;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the reports of one party cover a span, report period by report period: in, declared not
 * applicable (or outside the time in which the party counts), or missing (1-model, 1.3).
 */
public final class Cover {
  private final Window span;
  private final Frequency frequency;
  private final int step;
  private final @Nullable Report[] covering;
  private final boolean[] outside;

  private Cover(Window span, Frequency frequency, @Nullable Report[] covering, boolean[] outside) {
    this.span = span;
    this.frequency = frequency;
    this.step = frequency.months();
    this.covering = covering;
    this.outside = outside;
  }

  public static Cover of(Window span, Frequency frequency, List<Report> reports, During during) {
    int step = frequency.months();
    int count = span.months() / step;
    boolean[] outside = new boolean[count];
    boolean[] free = new boolean[0];
    if (!during.isAlways()) {
      free = new boolean[span.months()];
      for (int i = 0; i < count; i++) {
        outside[i] = !during.covers(frequency.containing(span.firstMonth() + i * step));
        Arrays.fill(free, i * step, (i + 1) * step, outside[i]);
      }
    }
    @Nullable Report[] covering = new @Nullable Report[count];
    for (Report report : Disjoint.choose(reports, Report::period, span, free)) {
      int from = (report.period().firstMonth() - span.firstMonth()) / step;
      int to = (report.period().endMonth() - span.firstMonth()) / step;
      Arrays.fill(covering, from, to, report);
    }
    return new Cover(span, frequency, covering, outside);
  }

  public Window span() {
    return span;
  }

  private Period period(int i) {
    return frequency.containing(span.firstMonth() + i * step);
  }

  private boolean isNotApplicable(int i) {
    Report report = covering[i];
    return report == null ? outside[i] : report.isNotApplicable();
  }

  private boolean isMissing(int i) {
    return covering[i] == null && !outside[i];
  }

  /** Whether the party counts in no report period of the span. */
  public boolean isOutside() {
    for (boolean out : outside) {
      if (!out) {
        return false;
      }
    }
    return true;
  }

  /** Whether any report period is not applicable. */
  public boolean hasNotApplicable() {
    for (int i = 0; i < covering.length; i++) {
      if (isNotApplicable(i)) {
        return true;
      }
    }
    return false;
  }

  public boolean isNotApplicable() {
    for (int i = 0; i < covering.length; i++) {
      if (!isNotApplicable(i)) {
        return false;
      }
    }
    return true;
  }

  /** The declarations of not applicable, in order, each once. */
  public List<Report> declarations() {
    return hasNotApplicable() ? reports(true) : List.of();
  }

  /** Whether each month of a period inside the span lies in a report period not applicable. */
  public boolean isNotApplicable(Period period) {
    for (int month = period.firstMonth(); month < period.endMonth(); month++) {
      if (!isNotApplicable((month - span.firstMonth()) / step)) {
        return false;
      }
    }
    return true;
  }

  public int notApplicableMonths(int firstMonth, int endMonth) {
    int months = 0;
    for (int month = firstMonth; month < endMonth; month++) {
      if (isNotApplicable((month - span.firstMonth()) / step)) {
        months++;
      }
    }
    return months;
  }

  /** The month after the last report period that applies; the start of the span if none does. */
  public int lastEnd() {
    int last = covering.length;
    while (last > 0 && isNotApplicable(last - 1)) {
      last--;
    }
    return span.firstMonth() + last * step;
  }

  /** The report periods that are due and missing, in order. */
  public List<Period> missing() {
    List<Period> missing = new ArrayList<>();
    for (int i = 0; i < covering.length; i++) {
      if (isMissing(i)) {
        missing.add(period(i));
      }
    }
    return missing;
  }

  /** The last report period that applies, if it is missing. */
  public List<Period> missingAtEnd() {
    int last = (lastEnd() - span.firstMonth()) / step - 1;
    return last >= 0 && isMissing(last) ? List.of(period(last)) : List.of();
  }

  /**
   * Whether a provisional report has a say: any that covers the span; or, where only the last value
   * counts, that one and the declarations behind it.
   */
  public boolean restsOnProvisional(boolean lastOnly) {
    int last = (lastEnd() - span.firstMonth()) / step - 1;
    for (int i = lastOnly ? Math.max(last, 0) : 0; i < covering.length; i++) {
      Report report = covering[i];
      if (report != null && report.isProvisional()) {
        return true;
      }
    }
    return false;
  }

  /** The reports that carry a value, in order, each once. */
  public List<Report> reports() {
    return reports(false);
  }

  private List<Report> reports(boolean notApplicable) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < covering.length; i++) {
      Report report = covering[i];
      boolean beginsHere =
          report != null && report.period().firstMonth() == span.firstMonth() + i * step;
      if (beginsHere && report.isNotApplicable() == notApplicable) {
        reports.add(report);
      }
    }
    return reports;
  }

  /** The report that covers the last report period that applies; empty if that is missing. */
  public List<Report> reportAtEnd() {
    int last = (lastEnd() - span.firstMonth()) / step - 1;
    Report report = last < 0 ? null : covering[last];
    return report == null ? List.of() : List.of(report);
  }
}
