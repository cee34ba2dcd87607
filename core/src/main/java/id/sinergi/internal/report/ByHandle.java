package id.sinergi.internal.report;

import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.plan.Plan;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Final reports of one number by handle, in order, as numbers: the entries that they stand for are
 * made when they are read. For one thread.
 */
public final class ByHandle {
  private static final int WIDTH = 4; // part and place before; second; nanosecond; value

  /** Those from a place on. */
  record Run(ByHandle reports, int from) {
    List<Actual> actuals() {
      return IntStream.range(from, reports.size()).mapToObj(reports::actual).toList();
    }
  }

  private final Plan plan;
  private final Scope scope;
  private long[] reports;
  private int size;

  public ByHandle(Plan plan, Scope scope) {
    this(plan, scope, new long[16 * WIDTH], 0);
  }

  private ByHandle(Plan plan, Scope scope, long[] reports, int size) {
    this.plan = plan;
    this.scope = scope;
    this.reports = reports;
    this.size = size;
  }

  /** Those so far, whatever comes later: what is in is never written again. */
  ByHandle soFar() {
    return new ByHandle(plan, scope, reports, size);
  }

  public int size() {
    return size;
  }

  /**
   * Adds a report.
   *
   * @param before the place of another of the same part, or -1
   * @return its place
   */
  public int add(int part, int before, double value, Instant at) {
    int first = size * WIDTH;
    if (first == reports.length) {
      reports = Arrays.copyOf(reports, 2 * first);
    }
    reports[first] = (long) part << 32 | (before & 0xFFFF_FFFFL);
    reports[first + 1] = at.getEpochSecond();
    reports[first + 2] = at.getNano();
    reports[first + 3] = Double.doubleToRawLongBits(value);
    return size++;
  }

  public int part(int place) {
    return (int) (reports[place * WIDTH] >>> 32);
  }

  /** The place of the report that was told to come before, or -1. */
  public int before(int place) {
    return (int) reports[place * WIDTH];
  }

  /** Whether an instant is later than a report. */
  public boolean isBefore(int place, Instant at) {
    long second = reports[place * WIDTH + 1];
    return second != at.getEpochSecond()
        ? second < at.getEpochSecond()
        : reports[place * WIDTH + 2] < at.getNano();
  }

  /** The entry that a report stands for, made anew. */
  public Actual actual(int place) {
    int part = part(place);
    Indicator of = plan.indicators.get(plan.indicatorOf(part));
    Period period = scope.lastPeriod(of.frequency()).orElseThrow();
    int first = place * WIDTH;
    double value = Double.longBitsToDouble(reports[first + 3]);
    return Actual.of(of.id(), plan.agencyOf(part), period, value)
        .reportedAt(Instant.ofEpochSecond(reports[first + 1], reports[first + 2]));
  }
}
