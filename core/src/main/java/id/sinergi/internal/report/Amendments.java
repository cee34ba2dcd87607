package id.sinergi.internal.report;

import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Spending;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is other than what was bound, part by part and node by node, each whole. */
public final class Amendments {
  private final Map<Integer, Actuals> actuals;
  private final Map<Integer, List<Overlap>> overlaps;
  private final Map<Integer, List<Spending>> spending;
  private final Map<Integer, Indicator> indicators;

  /** None. */
  Amendments() {
    actuals = new HashMap<>();
    overlaps = new HashMap<>();
    spending = new HashMap<>();
    indicators = new HashMap<>();
  }

  private Amendments(Amendments from) {
    actuals = new HashMap<>(from.actuals);
    overlaps = new HashMap<>(from.overlaps);
    spending = new HashMap<>(from.spending);
    indicators = new HashMap<>(from.indicators);
  }

  /** The same, to be changed apart from these; O(amendments). */
  public Amendments copy() {
    return new Amendments(this);
  }

  /** What a party reported on an indicator. */
  public void actuals(int part, Actuals reported) {
    actuals.put(part, reported);
  }

  public void overlaps(int indicator, List<Overlap> reported) {
    overlaps.put(indicator, reported);
  }

  public void spending(int node, List<Spending> reported) {
    spending.put(node, reported);
  }

  public void indicator(int at, Indicator indicator) {
    indicators.put(at, indicator);
  }

  /** What a party reported on an indicator, in order of period and time. */
  public Optional<List<Actual>> actuals(int part) {
    return reported(part).map(Actuals::actuals);
  }

  /** The same, to be added to. */
  public Optional<Actuals> reported(int part) {
    return actuals.isEmpty() ? Optional.empty() : Optional.ofNullable(actuals.get(part));
  }

  public Optional<List<Overlap>> overlaps(int indicator) {
    return overlaps.isEmpty() ? Optional.empty() : Optional.ofNullable(overlaps.get(indicator));
  }

  public Optional<List<Spending>> spending(int node) {
    return spending.isEmpty() ? Optional.empty() : Optional.ofNullable(spending.get(node));
  }

  Optional<Indicator> indicator(int at) {
    return indicators.isEmpty() ? Optional.empty() : Optional.ofNullable(indicators.get(at));
  }

  boolean hasIndicators() {
    return !indicators.isEmpty();
  }
}
