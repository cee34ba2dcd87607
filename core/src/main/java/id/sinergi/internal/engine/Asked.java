package id.sinergi.internal.engine;

import id.sinergi.indicator.Indicator;
import id.sinergi.internal.rule.Attainment;
import id.sinergi.internal.rule.Steady;
import id.sinergi.internal.rule.Terms;
import id.sinergi.rule.Rulebook;
import id.sinergi.time.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of every part in a window, whatever is reported. Immutable.
 *
 * <p>Where one report settles a part (its window is one report period, its target is stated for all
 * of it, and it counts always), the terms of its attainment are here, as numbers. What is asked of
 * every other part depends on what was reported: the time axis and the party axis tell.
 */
final class Asked {
  private final Plan plan;
  private final Scope scope;
  private final byte[] way;
  private final double[] target;
  private final byte[] ruleOf;
  private final List<Rulebook> rules = new ArrayList<>();
  private final double[] caps;
  private final double[] floors;
  private int months; // of the one report period that settles a part: all lengths divide each other
  private @Nullable Terms[] general = new Terms[0];

  /** Of a plan in a window; O(size). */
  Asked(Plan plan, Scope scope) {
    this.plan = plan;
    this.scope = scope;
    int parts = plan.partAgency.length;
    way = new byte[parts];
    target = new double[parts];
    ruleOf = new byte[parts];
    for (int i = 0; i < plan.indicators.size(); i++) {
      if (!plan.isDerived(i) && !plan.isComposed(i)) {
        ask(i);
      }
    }
    caps = rules.stream().mapToDouble(Steady::cap).toArray();
    floors = rules.stream().mapToDouble(Steady::floor).toArray();
  }

  private void ask(int i) {
    Indicator indicator = plan.indicators.get(i);
    Optional<Window> window = scope.window().clippedTo(indicator.frequency());
    if (window.isEmpty() || window.get().months() != indicator.frequency().months()) {
      return;
    }
    for (int p = plan.partStart[i]; p < plan.partStart[i + 1]; p++) {
      Optional<Terms> terms = TimeAxis.terms(plan.part(i, p), window.get(), scope);
      if (terms.isPresent()) {
        settle(p, window.get(), terms.get());
      }
    }
  }

  private void settle(int part, Window window, Terms terms) {
    int rule = rule(terms.rulebook());
    if (rule > Byte.MAX_VALUE) {
      return; // more rulebooks than one byte tells apart: resolved one by one
    }
    months = window.months();
    way[part] = Steady.way(terms);
    target[part] = terms.low();
    ruleOf[part] = (byte) rule;
    if (way[part] == Steady.GENERAL) {
      if (general.length == 0) {
        general = new Terms[way.length];
      }
      general[part] = terms;
    }
  }

  private int rule(Rulebook rulebook) {
    for (int r = rules.size() - 1; r >= 0; r--) {
      if (Objects.equals(rules.get(r), rulebook)) {
        return r;
      }
    }
    rules.add(rulebook);
    return rules.size() - 1;
  }

  private Asked(Asked from, Plan plan) {
    this.plan = plan;
    scope = from.scope;
    way = from.way;
    target = from.target;
    ruleOf = from.ruleOf;
    caps = from.caps;
    floors = from.floors;
    months = from.months;
    general = from.general;
  }

  /** The same for a sweep that needs no more than numbers. */
  Asked numbers(Plan numbers) {
    return new Asked(this, numbers);
  }

  Plan plan() {
    return plan;
  }

  Scope scope() {
    return scope;
  }

  /** By which way one report settles a part, if it does. */
  byte way(int part) {
    return way[part];
  }

  /** Whether one report settles a part. */
  boolean isSettled(int part) {
    return way[part] != Steady.NONE;
  }

  /** How long the report period is that settles parts. */
  int months() {
    return months;
  }

  /** The attainment of a part that one report settles, or a NaN that stands for a reason. */
  double attain(int part, double actual) {
    byte by = way[part];
    if (by == Steady.GENERAL) {
      return Objects.requireNonNull(general[part]).value(actual);
    }
    double raw = Steady.raw(by, target[part], actual);
    if (Attainment.isReason(raw)) {
      return raw;
    }
    int rule = ruleOf[part];
    return Math.max(Math.min(raw, caps[rule]), floors[rule]);
  }
}
