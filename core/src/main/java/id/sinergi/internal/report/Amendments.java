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

/**
 * What is other than what was bound, part by part and node by node, each whole. What was settled
 * before is shared by all copies; what came since is each one's own.
 */
public final class Amendments {
  private final Layers<Actuals> actuals;
  private final Layers<List<Overlap>> overlaps;
  private final Layers<List<Spending>> spending;
  private final Layers<Indicator> indicators;

  /** None. */
  Amendments() {
    actuals = new Layers<>(Map.of(), new HashMap<>());
    overlaps = new Layers<>(Map.of(), new HashMap<>());
    spending = new Layers<>(Map.of(), new HashMap<>());
    indicators = new Layers<>(Map.of(), new HashMap<>());
  }

  private Amendments(Amendments from, boolean isSettled) {
    actuals = isSettled ? from.actuals.settled() : from.actuals.copy();
    overlaps = isSettled ? from.overlaps.settled() : from.overlaps.copy();
    spending = isSettled ? from.spending.settled() : from.spending.copy();
    indicators = isSettled ? from.indicators.settled() : from.indicators.copy();
  }

  /** The same, to be changed apart from these; O(what came since they were settled). */
  public Amendments copy() {
    return new Amendments(this, false);
  }

  /** The same, which are shared from now on by all copies of them; O(amendments). */
  public Amendments settled() {
    return new Amendments(this, true);
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
    return actuals.get(part);
  }

  public Optional<List<Overlap>> overlaps(int indicator) {
    return overlaps.get(indicator);
  }

  public Optional<List<Spending>> spending(int node) {
    return spending.get(node);
  }

  Optional<Indicator> indicator(int at) {
    return indicators.get(at);
  }

  boolean hasIndicators() {
    return !indicators.isEmpty();
  }

  /** Some that are settled and shared, and others over them. */
  private record Layers<T>(Map<Integer, T> base, Map<Integer, T> own) {
    Layers<T> copy() {
      return new Layers<>(base, new HashMap<>(own));
    }

    Layers<T> settled() {
      if (own.isEmpty()) {
        return new Layers<>(base, new HashMap<>());
      }
      Map<Integer, T> all = new HashMap<>(base);
      all.putAll(own);
      return new Layers<>(all, new HashMap<>());
    }

    void put(int at, T value) {
      own.put(at, value);
    }

    Optional<T> get(int at) {
      if (own.isEmpty() && base.isEmpty()) {
        return Optional.empty();
      }
      T known = own.get(at);
      return Optional.ofNullable(known == null ? base.get(at) : known);
    }

    boolean isEmpty() {
      return own.isEmpty() && base.isEmpty();
    }
  }
}
