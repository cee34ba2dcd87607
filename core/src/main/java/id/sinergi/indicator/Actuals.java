package id.sinergi.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that was reported: append-only. A later report revises an earlier one, and nothing is
 * forgotten. Immutable.
 *
 * <p>Kept in one order, whatever order the entries came in, entries equal in everything once; two
 * that hold the same are equal.
 *
 * <pre>{@code
 * Actuals known = Actuals.of(Actual.of("prev", "bkkbn", "2022", 21.6));
 * Actuals more = known.plus(Actual.of("prev", "bkkbn", "2023", 21.5));
 * }</pre>
 */
public final class Actuals {
  private static final Actuals EMPTY = builder().build();

  private final List<Actual> actuals;
  private final List<Overlap> overlaps;
  private final List<Spending> spending;
  private final Optional<String> cascade;
  private final Extras extras;

  private Actuals(
      List<Actual> actuals,
      List<Overlap> overlaps,
      List<Spending> spending,
      Optional<String> cascade,
      Extras extras) {
    this.actuals = actuals;
    this.overlaps = overlaps;
    this.spending = spending;
    this.cascade = cascade;
    this.extras = extras;
  }

  /**
   * Nothing reported.
   *
   * @return without entries
   */
  public static Actuals empty() {
    return EMPTY;
  }

  /**
   * What was reported.
   *
   * <p>Cost: one sort, O(n log n), and O(n) if they come in order.
   *
   * @param actuals in any order
   * @return those
   */
  public static Actuals of(Collection<Actual> actuals) {
    return EMPTY.with(actuals, List.of(), List.of());
  }

  /**
   * What was reported.
   *
   * @param actuals in any order
   * @return those
   */
  public static Actuals of(Actual... actuals) {
    return of(Arrays.asList(actuals));
  }

  /**
   * Collects entries of all kinds, such as those of a document.
   *
   * @return a builder without entries
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * These and more. These do not change.
   *
   * <p>Cost: O(n) to copy references, and a sort of what is added.
   *
   * @param more in any order
   * @return both
   */
  public Actuals plus(Actual... more) {
    return with(Arrays.asList(more), List.of(), List.of());
  }

  /**
   * These and more overlaps. These do not change.
   *
   * @param more in any order
   * @return both
   */
  public Actuals plus(Overlap... more) {
    return with(List.of(), Arrays.asList(more), List.of());
  }

  /**
   * These and more spending. These do not change.
   *
   * @param more in any order
   * @return both
   */
  public Actuals plus(Spending... more) {
    return with(List.of(), List.of(), Arrays.asList(more));
  }

  /**
   * These and others. These do not change.
   *
   * @param others of the same cascade, if both name one; their extras replace those of these
   * @return both
   * @throws IllegalArgumentException if the two name different cascades
   */
  public Actuals plus(Actuals others) {
    if (cascade.isPresent() && others.cascade.isPresent() && !cascade.equals(others.cascade)) {
      throw new IllegalArgumentException(
          "The actuals are of the cascade ("
              + cascade.get()
              + "), the others of ("
              + others.cascade.get()
              + "). Maybe the wrong file was read.");
    }
    Actuals both = with(others.actuals, others.overlaps, others.spending);
    return new Actuals(
        both.actuals,
        both.overlaps,
        both.spending,
        cascade.or(() -> others.cascade),
        extras.plus(others.extras));
  }

  private Actuals with(
      Collection<Actual> actuals, Collection<Overlap> overlaps, Collection<Spending> spending) {
    return new Actuals(
        CanonicalOrder.merged(this.actuals, actuals, CanonicalOrder.ACTUALS),
        CanonicalOrder.merged(this.overlaps, overlaps, CanonicalOrder.OVERLAPS),
        CanonicalOrder.merged(this.spending, spending, CanonicalOrder.SPENDING),
        cascade,
        extras);
  }

  /**
   * What was known at an instant.
   *
   * @param instant the instant, included
   * @return what was reported not after it, or without a time
   */
  public Actuals asOf(Instant instant) {
    return new Actuals(
        actuals.stream().filter(it -> isKnown(it.reportedAt(), instant)).toList(),
        overlaps.stream().filter(it -> isKnown(it.reportedAt(), instant)).toList(),
        spending.stream().filter(it -> isKnown(it.reportedAt(), instant)).toList(),
        cascade,
        extras);
  }

  private static boolean isKnown(Optional<Instant> reportedAt, Instant instant) {
    return reportedAt.isEmpty() || !reportedAt.get().isAfter(instant);
  }

  /**
   * What was reported on indicators.
   *
   * @return unmodifiable; by indicator, agency, period and time (none first), then by the rest
   */
  public List<Actual> actuals() {
    return actuals;
  }

  /**
   * What several parties counted.
   *
   * @return unmodifiable; by indicator, parties, period and time (none first), then by the rest
   */
  public List<Overlap> overlaps() {
    return overlaps;
  }

  /**
   * What was spent.
   *
   * @return unmodifiable; by node, period and time (none first), then by the rest
   */
  public List<Spending> spending() {
    return spending;
  }

  /**
   * The cascade these belong to.
   *
   * @return its id, or empty if none was named
   */
  public Optional<String> cascade() {
    return cascade;
  }

  /**
   * Further fields of the document these came from.
   *
   * @return {@link Extras#NONE} if there are none
   */
  public Extras extras() {
    return extras;
  }

  /**
   * The number of entries of all kinds.
   *
   * @return 0 or more
   */
  public int size() {
    return actuals.size() + overlaps.size() + spending.size();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Actuals that
        && actuals.equals(that.actuals)
        && overlaps.equals(that.overlaps)
        && spending.equals(that.spending)
        && cascade.equals(that.cascade)
        && extras.equals(that.extras);
  }

  @Override
  public int hashCode() {
    return Objects.hash(actuals, overlaps, spending, cascade, extras);
  }

  /** Such as {@code 3 actuals, 1 overlaps, 1 spending of stunting}. */
  @Override
  public String toString() {
    return actuals.size()
        + " actuals, "
        + overlaps.size()
        + " overlaps, "
        + spending.size()
        + " spending"
        + cascade.map(id -> " of " + id).orElse("");
  }

  /** Collects entries of all kinds. For one thread. */
  public static final class Builder {
    private final List<Actual> actuals = new ArrayList<>();
    private final List<Overlap> overlaps = new ArrayList<>();
    private final List<Spending> spending = new ArrayList<>();
    private Optional<String> cascade = Optional.empty();
    private Extras extras = Extras.NONE;

    private Builder() {}

    /**
     * Adds a report.
     *
     * @param actual in any order
     * @return this builder
     */
    public Builder add(Actual actual) {
      actuals.add(Objects.requireNonNull(actual, "actual"));
      return this;
    }

    /**
     * Adds an overlap.
     *
     * @param overlap in any order
     * @return this builder
     */
    public Builder add(Overlap overlap) {
      overlaps.add(Objects.requireNonNull(overlap, "overlap"));
      return this;
    }

    /**
     * Adds spending.
     *
     * @param spent in any order
     * @return this builder
     */
    public Builder add(Spending spent) {
      spending.add(Objects.requireNonNull(spent, "spent"));
      return this;
    }

    /**
     * Names the cascade.
     *
     * @param id of the cascade the entries belong to
     * @return this builder
     */
    public Builder cascade(String id) {
      cascade = Optional.of(Checks.required(id, "cascade of the actuals"));
      return this;
    }

    /**
     * Keeps further fields of the document.
     *
     * @param fields all of them
     * @return this builder
     */
    public Builder extras(Extras fields) {
      extras = Objects.requireNonNull(fields, "fields");
      return this;
    }

    /**
     * Puts the entries in order. This builder can be used further.
     *
     * @return what was collected
     */
    public Actuals build() {
      return new Actuals(
          CanonicalOrder.merged(List.of(), actuals, CanonicalOrder.ACTUALS),
          CanonicalOrder.merged(List.of(), overlaps, CanonicalOrder.OVERLAPS),
          CanonicalOrder.merged(List.of(), spending, CanonicalOrder.SPENDING),
          cascade,
          extras);
    }
  }
}
