package id.sinergi.internal.attainment;

import id.sinergi.indicator.Indicator;
import id.sinergi.internal.plan.Part;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.report.Scope;
import id.sinergi.internal.rule.Attainment;
import id.sinergi.internal.rule.Steady;
import id.sinergi.internal.rule.Terms;
import id.sinergi.rule.Rulebook;
import id.sinergi.time.Window;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of every part in a window, whatever is reported. Immutable.
 *
 * <p>Where one report settles a part (its window is one report period, its target is stated for all
 * of it, and it counts always), the terms of its attainment are here, as numbers. What is asked of
 * every other part depends on what was reported: the time axis and the party axis tell.
 */
public final class Asked {
  private final Plan plan;
  private final Scope scope;
  private final byte[] way;
  private final double[] target;
  private final byte[] ruleOf;
  private final BitSet idle;
  private final double[] caps;
  private final double[] floors;
  private final boolean isLimited;
  private int months; // of the one report period that settles a part: all lengths divide each other
  private @Nullable Terms[] general = new Terms[0];

  /** Of a plan in a window; O(size). */
  public Asked(Plan plan, Scope scope) {
    this.plan = plan;
    this.scope = scope;
    int parts = plan.partAgency.length;
    Limits limits = new Limits();
    way = new byte[parts];
    target = new double[parts];
    ruleOf = new byte[parts];
    idle = new BitSet(parts);
    for (int i = 0; i < plan.indicators.size(); i++) {
      if (!plan.isDerived(i) && !plan.isComposed(i)) {
        ask(i, limits);
      }
    }
    caps = limits.known.keySet().stream().mapToDouble(Limit::cap).toArray();
    floors = limits.known.keySet().stream().mapToDouble(Limit::floor).toArray();
    isLimited =
        DoubleStream.of(caps).anyMatch(Double::isFinite)
            || DoubleStream.of(floors).anyMatch(Double::isFinite);
  }

  private void ask(int i, Limits limits) {
    Indicator indicator = plan.indicators.get(i);
    Optional<Window> window = scope.window().clippedTo(indicator.frequency());
    boolean isOne = window.isPresent() && window.get().months() == indicator.frequency().months();
    for (int p = plan.partStart[i]; p < plan.partStart[i + 1]; p++) {
      Part part = plan.part(i, p);
      Optional<Expectation> expected = window.flatMap(it -> TimeAxis.expected(part, it, scope));
      if (expected.isEmpty()) {
        idle.set(p);
      } else if (isOne) {
        months = window.get().months();
        int settled = p;
        TimeAxis.settling(part, expected.get()).ifPresent(terms -> settle(settled, terms, limits));
      }
    }
  }

  private void settle(int part, Terms terms, Limits limits) {
    int rule = limits.number(terms.rulebook());
    boolean isTold = rule <= Byte.MAX_VALUE; // more limits than one byte tells apart: by the terms
    way[part] = isTold ? Steady.way(terms) : Steady.GENERAL;
    ruleOf[part] = isTold ? (byte) rule : 0;
    if (way[part] != Steady.GENERAL) {
      target[part] = terms.low();
      return;
    }
    if (general.length == 0) {
      general = new Terms[way.length];
    }
    general[part] = terms;
  }

  /** Between what attainments are held. */
  private record Limit(double cap, double floor) {}

  /** Numbers the limits of rulebooks, in the order in which they come. */
  private static final class Limits {
    private final Map<Limit, Integer> known = new LinkedHashMap<>();
    private @Nullable Rulebook last; // the next is mostly the same
    private int number;

    int number(Rulebook of) {
      if (!Objects.equals(of, last)) {
        Limit limit = new Limit(Steady.cap(of), Steady.floor(of));
        number = known.computeIfAbsent(limit, it -> known.size());
        last = of;
      }
      return number;
    }
  }

  private Asked(Asked from, Plan plan) {
    this.plan = plan;
    scope = from.scope;
    way = from.way;
    target = from.target;
    ruleOf = from.ruleOf;
    idle = from.idle;
    caps = from.caps;
    floors = from.floors;
    isLimited = from.isLimited;
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

  /** Whether nothing is expected of a part that no parties compose, whatever is reported. */
  boolean isIdle(int part) {
    return idle.get(part);
  }

  /** Whether one report settles a part. */
  public boolean isSettled(int part) {
    return way[part] != Steady.NONE;
  }

  /** How long the report period is that settles parts. */
  int months() {
    return months;
  }

  /** The attainment of a part that one report settles, or a NaN that stands for a reason. */
  public double attain(int part, double actual) {
    byte by = way[part];
    if (by == Steady.GENERAL) {
      return Objects.requireNonNull(general[part]).value(actual);
    }
    double raw = Steady.raw(by, target[part], actual);
    return Attainment.isReason(raw) ? raw : limited(part, raw);
  }

  private double limited(int part, double raw) {
    int rule = ruleOf[part];
    return Math.max(Math.min(raw, caps[rule]), floors[rule]);
  }

  /**
   * The attainments of the parts from one to before another as far as they are beyond doubt, and
   * what is given where there is no way.
   *
   * @return how many others there are, written to {@code doubtful}
   */
  int attain(byte[] ways, double[] given, double[] out, int from, int to, int[] doubtful) {
    int count = Steady.raw(ways, target, given, out, from, to, doubtful);
    if (isLimited) {
      for (int part = from; part < to; part++) {
        out[part] = ways[part] == Steady.NONE ? out[part] : limited(part, out[part]);
      }
    }
    return count;
  }
}
