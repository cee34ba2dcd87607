package id.sinergi.internal.attainment;

import id.sinergi.figure.ReasonCode;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.ReportStatus;
import id.sinergi.indicator.Reported;
import id.sinergi.internal.figures.FigureArray;
import id.sinergi.internal.figures.Marks;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.report.Bound;
import id.sinergi.internal.report.Report;
import id.sinergi.internal.rule.Attainment;
import id.sinergi.internal.rule.Steady;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was reported in a window, resolved: of each part that one report settles the actual, of all
 * others the figure. Immutable; the attainments follow from it as often as they are wanted.
 */
public final class Readings {
  private static final int CHUNK = 512; // parts attained at once

  private final Asked asked;
  private final FigureArray given; // of a part with an actual: the actual as its value
  private final byte[] way; // by which its attainment follows; none where the figure is given

  /** Of bound actuals; O(size). */
  public Readings(Bound bound, Asked asked) {
    this.asked = asked;
    given = asked.plan().newSlots();
    Plan plan = asked.plan();
    way = new byte[plan.partAgency.length];
    Attaining attaining = new Attaining(bound, asked.scope());
    for (int i = 0; i < plan.indicators.size(); i++) {
      if (!plan.isDerived(i) && holdsAPeriodOf(bound.indicator(i)) && !read(bound, i, attaining)) {
        Arrays.fill(way, plan.partStart[i], plan.partStart[i + 1], Steady.NONE);
        attaining.attain(i, given);
      }
    }
  }

  private Readings(Readings from, Asked asked) {
    this.asked = asked;
    given = from.given;
    way = from.way;
  }

  /** The same for a sweep that needs no more than numbers. */
  public Readings numbers(Plan numbers) {
    return new Readings(this, asked.numbers(numbers));
  }

  /** Where the window holds no report period of an indicator, nothing of it is due. */
  private boolean holdsAPeriodOf(Indicator indicator) {
    return asked.scope().window().clippedTo(indicator.frequency()).isPresent();
  }

  /** Reads an indicator part by part, if no party is credited another figure than the lead's. */
  private boolean read(Bound bound, int i, Attaining attaining) {
    Plan plan = asked.plan();
    if (!plan.creditsJointAlone(i)) {
      return false;
    }
    int end = plan.partStart[i + 1];
    for (int p = plan.partStart[i]; p < end; p++) {
      if (asked.isIdle(p)) {
        continue; // not due, as a figure is that is not written
      }
      if (!asked.isSettled(p) || !read(bound, i, p)) {
        Attaining.write(attaining.outcome(i, p), given, p);
      }
    }
    return true;
  }

  private boolean read(Bound bound, int i, int part) {
    Actual only = null;
    List<Actual> reports = bound.actuals(part);
    for (int r = 0; r < reports.size(); r++) {
      Actual actual = reports.get(r);
      if (isOfAll(actual) && Report.isKnown(actual, asked.scope().asOf())) {
        if (only != null || actual.reported() instanceof Reported.NotApplicable) {
          return false;
        }
        only = actual;
      }
    }
    if (only == null) {
      given.write(part, Marks.NOT_REPORTED, 0.0, 0.0);
      return true;
    }
    if (only.reported() instanceof Reported.Value value) {
      actual(part, only, value.value());
      return true;
    }
    Realisation quotient = new Realisation(bound.indicator(i), List.of(Report.single(only)));
    Optional<ReasonCode> reason = quotient.reason();
    if (reason.isPresent()) {
      given.write(part, Marks.notComputable(reason.get()), 0.0, 0.0);
    } else {
      actual(part, only, quotient.value());
    }
    return true;
  }

  private void actual(int part, Actual of, double value) {
    way[part] = asked.way(part);
    given.write(part, Marks.value(of.status() == ReportStatus.PROVISIONAL), value, 1.0);
  }

  /** Whether an actual is for the report period that settles a part. */
  private boolean isOfAll(Actual actual) {
    int end = actual.period().endMonth();
    int last = asked.scope().window().endMonth();
    int months = asked.months();
    return actual.period().months() == months && end <= last && end > last - months;
  }

  /** The figures of all slots, those of the parts to be written by {@link #attain}. */
  public FigureArray toFigures() {
    return given.copyFrom(way.length);
  }

  /** Writes the figures of the parts from one to before another. */
  public void attain(FigureArray out, int from, int to) {
    System.arraycopy(given.marks, from, out.marks, from, to - from);
    int[] doubtful = new int[CHUNK + 1];
    for (int start = from; start < to; start += CHUNK) {
      int end = Math.min(start + CHUNK, to);
      int count = asked.attain(way, given.values, out.values, start, end, doubtful);
      for (int i = 0; i < count; i++) {
        attain(doubtful[i], out);
      }
    }
  }

  private void attain(int part, FigureArray out) {
    double attained = asked.attain(part, given.values[part]);
    if (Attainment.isReason(attained)) {
      out.write(part, Marks.notComputable(Attainment.reason(attained)), 0.0, 0.0);
    } else {
      out.values[part] = attained;
    }
  }
}
