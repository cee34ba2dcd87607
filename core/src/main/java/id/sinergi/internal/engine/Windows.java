package id.sinergi.internal.engine;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import id.sinergi.internal.attainment.Asked;
import id.sinergi.internal.plan.Frame;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.report.Scope;
import java.time.LocalDate;

/**
 * What of a plan holds, and what is asked, in the windows looked at last: shared by all evaluations
 * of a cascade, and kept as long as there is memory for it. Thread-safe.
 */
public final class Windows {
  static final int MOST = 24; // two years of months

  private final Plan plan;
  private final Cache<LocalDate, Frame> frames =
      CacheBuilder.newBuilder().maximumSize(MOST).softValues().build();
  private final Cache<Scope, Asked> asked =
      CacheBuilder.newBuilder().maximumSize(MOST).softValues().build();

  /** Of a plan. */
  public Windows(Plan plan) {
    this.plan = plan;
  }

  public Plan plan() {
    return plan;
  }

  Frame frame(Scope scope) {
    LocalDate day = plan.hasDates() ? scope.day() : LocalDate.EPOCH; // one frame for all days
    return frames.asMap().computeIfAbsent(day, d -> new Frame(plan, d));
  }

  public Asked asked(Scope scope) {
    return asked.asMap().computeIfAbsent(scope, s -> new Asked(plan, s));
  }
}
