package id.sinergi.testdomain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A stream of named random decisions, each independent of all others.
 *
 * <p>Option 0 of every decision is the simplest. A sample is made simpler by switching decisions
 * off, which leaves the others as they are; so a failing sample shrinks to what matters.
 */
public final class RandomChoices {
  private final long seed;
  private final Set<String> off;
  private final Set<String> taken = new LinkedHashSet<>();
  private boolean numbersExtreme;

  public RandomChoices(long seed, Set<String> off) {
    this.seed = seed;
    this.off = Set.copyOf(off);
  }

  /** One of 0..n-1, all equally likely. */
  public int pick(String decision, int n) {
    int picked = off.contains(decision) ? 0 : (int) Long.remainderUnsigned(mix(decision), n);
    if (picked != 0) {
      taken.add(decision);
    }
    return picked;
  }

  /** True in so many of a hundred samples. */
  public boolean chance(String decision, int percent) {
    return pick(decision, 1000) > 1000 - 10 * percent;
  }

  /** One of the options, the first the simplest. */
  @SafeVarargs
  public final <T> T one(String decision, T... options) {
    return options[pick(decision, options.length)];
  }

  /** From here on, numbers are at the edge of what a quantity can be. */
  RandomChoices withExtremeNumbers() {
    numbersExtreme = true;
    return this;
  }

  boolean areNumbersExtreme() {
    return numbersExtreme;
  }

  /** All of the items, in some order. */
  public <T> List<T> shuffled(String decision, List<T> items) {
    List<T> rest = new ArrayList<>(items);
    List<T> shuffled = new ArrayList<>();
    while (!rest.isEmpty()) {
      shuffled.add(rest.remove(pick(decision + "/" + rest.size(), rest.size())));
    }
    return shuffled;
  }

  /** The decisions that went another way than the simplest, in the order they were taken. */
  public List<String> taken() {
    return List.copyOf(taken);
  }

  public long seed() {
    return seed;
  }

  public Set<String> off() {
    return off;
  }

  /** The same decisions, with some more switched off. */
  public RandomChoices without(List<String> decisions) {
    Set<String> more = new LinkedHashSet<>(off);
    more.addAll(decisions);
    return new RandomChoices(seed, more);
  }

  private long mix(String decision) {
    long state = seed;
    for (int i = 0; i < decision.length(); i++) {
      state = (state ^ decision.charAt(i)) * 0x100000001B3L;
    }
    return step(state) >>> 1;
  }

  private static long step(long state) {
    long mixed = state + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
