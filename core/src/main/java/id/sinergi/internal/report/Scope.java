package id.sinergi.internal.report;

import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What an evaluation looks at. */
public record Scope(Window window, Optional<String> plan, Optional<Instant> asOf) {
  /** The day on which links, measures and the nodes of an agency must hold to count. */
  public LocalDate day() {
    return window.lastDay();
  }

  /** The last report period that lies in the window; empty if none does. */
  public Optional<Period> lastPeriod(Frequency frequency) {
    return window
        .clippedTo(frequency)
        .map(it -> frequency.containing(it.endMonth() - frequency.months()));
  }
}
