package id.sinergi.trend;

import id.sinergi.evaluate.Request;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;

/** The same kind of period in earlier years. */
final class Years {
  private static final int YEAR = 12;

  private Years() {}

  /** So many before, the latest first; of several years, of as long before. */
  static List<Request> before(Request request, int years) {
    Period period = request.period();
    int step = Math.max(YEAR, period.months());
    List<Request> before = new ArrayList<>();
    for (int i = 1; i <= years; i++) {
      Period.spanning(period.firstMonth() - i * step, period.endMonth() - i * step)
          .ifPresent(it -> before.add(request.at(it)));
    }
    return before;
  }
}
