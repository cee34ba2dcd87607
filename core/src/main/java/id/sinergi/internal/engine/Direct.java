package id.sinergi.internal.engine;

import id.sinergi.indicator.Actual;
import id.sinergi.time.Period;
import java.time.Instant;

/** A final report of one number by handle; the entry that it stands for is made when it is read. */
record Direct(Plan plan, int indicator, int part, Period period, double value, Instant at) {

  Actual toActual() {
    return Actual.of(plan.indicators.get(indicator).id(), plan.agencyOf(part), period, value)
        .reportedAt(at);
  }
}
