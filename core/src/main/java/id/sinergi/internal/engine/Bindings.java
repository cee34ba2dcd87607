package id.sinergi.internal.engine;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import id.sinergi.indicator.Actuals;
import id.sinergi.internal.attainment.Readings;
import id.sinergi.internal.report.Bound;
import id.sinergi.internal.report.Scope;

/**
 * Actuals bound to a plan, and what they amount to in the windows asked for last: kept as long as
 * there is memory for it. Thread-safe.
 */
public final class Bindings {
  private final Windows windows;
  private final Bound bound;
  private final Cache<Scope, Readings> readings =
      CacheBuilder.newBuilder().maximumSize(Windows.MOST).softValues().build();

  /** Binds in one pass; O(size). */
  public Bindings(Windows windows, Actuals actuals) {
    this.windows = windows;
    this.bound = new Bound(windows.plan(), actuals);
  }

  /** What is bound. */
  public Bound bound() {
    return bound;
  }

  /** Of which windows. */
  public Windows windows() {
    return windows;
  }

  /** What every figure in a window follows from, as numbers. */
  public Numerals numerals(Scope scope) {
    Readings read = new Readings(bound, windows.asked(scope));
    return new Numerals(windows.plan(), windows.frame(scope), read);
  }

  /** Every figure in a window. */
  public Results evaluate(Scope scope, Parallel parallel) {
    Readings read =
        readings.asMap().computeIfAbsent(scope, s -> new Readings(bound, windows.asked(s)));
    return new Results(bound, windows.frame(scope), read, scope, parallel);
  }
}
