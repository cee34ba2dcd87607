package id.sinergi.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The plans of a cascade in order of precedence: which target holds where several plans state one.
 * Immutable.
 */
public final class Plans {

  private static final List<String> KNOWN =
      List.of("PK_PERUBAHAN", "PK", "RKPD", "RENSTRA", "RPJMD", "RPJMN");

  /** The latest promise first: PK_PERUBAHAN, PK, RKPD, RENSTRA, RPJMD, RPJMN. */
  public static final Plans DEFAULT = new Plans(KNOWN);

  private final List<String> order;
  private final Comparator<Optional<String>> comparator =
      Comparator.<Optional<String>>comparingInt(this::rank)
          .thenComparing(plan -> plan.orElse(""), Comparator.naturalOrder());

  private Plans(List<String> order) {
    this.order = order;
  }

  /**
   * Plans in the order of precedence given.
   *
   * @param order the first plan holds before all others; may be empty
   * @return those, then the other known plans in the order of {@link #DEFAULT}, then any other name
   *     alphabetically, then targets without a plan
   * @throws IllegalArgumentException if a name is blank or repeated
   */
  public static Plans of(List<String> order) {
    Set<String> seen = new HashSet<>();
    for (String plan : order) {
      if (plan.isBlank() || !seen.add(plan)) {
        throw new IllegalArgumentException(
            "The plan ("
                + plan
                + ") of the plans ("
                + String.join(", ", order)
                + ") is blank or repeated. Maybe list each plan once.");
      }
    }
    return new Plans(List.copyOf(order));
  }

  /**
   * The plans as listed.
   *
   * @return in order of precedence
   */
  public List<String> order() {
    return order;
  }

  /**
   * Orders plans by precedence.
   *
   * @return total and stable; the plan that holds first is the least, no plan at all the greatest
   */
  public Comparator<Optional<String>> comparator() {
    return comparator;
  }

  /**
   * Compares two plans by precedence.
   *
   * @param a a plan, or empty for a target without one
   * @param b another
   * @return negative if {@code a} holds before {@code b}
   */
  public int compare(Optional<String> a, Optional<String> b) {
    return comparator.compare(a, b);
  }

  private int rank(Optional<String> plan) {
    if (plan.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    int listed = order.indexOf(plan.get());
    if (listed >= 0) {
      return listed;
    }
    int known = KNOWN.indexOf(plan.get());
    return order.size() + (known >= 0 ? known : KNOWN.size());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Plans that && order.equals(that.order);
  }

  @Override
  public int hashCode() {
    return order.hashCode();
  }

  @Override
  public String toString() {
    return String.join(" > ", order);
  }
}
