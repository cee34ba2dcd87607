package id.sinergi.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
  private static final int FEW = 64; // one in so many is kept apart from what it is added to
  private static final Actuals EMPTY = builder().build();

  private final Entries root;
  private final Entries added; // few, none of them in the root
  private final Optional<String> cascade;
  private final Extras extras;
  private volatile @Nullable Entries all; // once asked for

  private Actuals(Entries root, Entries added, Optional<String> cascade, Extras extras) {
    this.root = root;
    this.added = added;
    this.cascade = cascade;
    this.extras = extras;
    this.all = added.size() == 0 ? root : null;
  }

  private Entries all() {
    Entries known = all;
    if (known == null) {
      known = root.plus(added); // by two threads perhaps: the same
      all = known;
    }
    return known;
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
    Entries all = Entries.NONE.plus(actuals, List.of(), List.of());
    return new Actuals(all, Entries.NONE, Optional.empty(), Extras.NONE);
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
   * <p>Cost: a sort of what is added and a binary search for each. A few (one in 64) are kept apart
   * until the entries are first asked for, so that thousands of scenarios share what they have in
   * common; only then, or of more, O(n) to copy references.
   *
   * @param more in any order
   * @return both
   */
  public Actuals plus(Actual... more) {
    return with(Entries.NONE.plus(List.of(more), List.of(), List.of()));
  }

  /**
   * These and more overlaps. These do not change.
   *
   * @param more in any order
   * @return both
   */
  public Actuals plus(Overlap... more) {
    return with(Entries.NONE.plus(List.of(), List.of(more), List.of()));
  }

  /**
   * These and more spending. These do not change.
   *
   * @param more in any order
   * @return both
   */
  public Actuals plus(Spending... more) {
    return with(Entries.NONE.plus(List.of(), List.of(), List.of(more)));
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
    Actuals both = with(others.all());
    return new Actuals(
        both.root, both.added, cascade.or(() -> others.cascade), extras.plus(others.extras));
  }

  private Actuals with(Entries more) {
    int few = root.size() / FEW;
    if (more.size() <= few) {
      Entries apart = added.plus(more.notIn(root));
      if (apart.size() <= few) {
        return new Actuals(root, apart, cascade, extras);
      }
    }
    return new Actuals(all().plus(more), Entries.NONE, cascade, extras);
  }

  /**
   * These without others: each entry that is not among them. These do not change.
   *
   * <p>Cost: O(n) of both, without looking at entries that are the same objects. Of two that are
   * the same and a few more each, as {@code plus} gives them, O(what was added).
   *
   * @param others of any cascade
   * @return those entries, with the cascade and the extras of these
   */
  public Actuals minus(Actuals others) {
    Entries rest = root == others.root ? added.minus(others.added) : all().minus(others.all());
    return new Actuals(rest, Entries.NONE, cascade, extras);
  }

  /**
   * What was known at an instant.
   *
   * @param instant the instant, included
   * @return what was reported not after it, or without a time
   */
  public Actuals asOf(Instant instant) {
    Entries known =
        new Entries(
            actuals().stream().filter(it -> isKnown(it.reportedAt(), instant)).toList(),
            overlaps().stream().filter(it -> isKnown(it.reportedAt(), instant)).toList(),
            spending().stream().filter(it -> isKnown(it.reportedAt(), instant)).toList());
    return new Actuals(known, Entries.NONE, cascade, extras);
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
    return all().actuals;
  }

  /**
   * What several parties counted.
   *
   * @return unmodifiable; by indicator, parties, period and time (none first), then by the rest
   */
  public List<Overlap> overlaps() {
    return all().overlaps;
  }

  /**
   * What was spent.
   *
   * @return unmodifiable; by node, period and time (none first), then by the rest
   */
  public List<Spending> spending() {
    return all().spending;
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
    return root.size() + added.size();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Actuals that
        && (root == that.root ? added.holds(that.added) : all().holds(that.all()))
        && cascade.equals(that.cascade)
        && extras.equals(that.extras);
  }

  @Override
  public int hashCode() {
    return Objects.hash(actuals(), overlaps(), spending(), cascade, extras);
  }

  /** Such as {@code 3 actuals, 1 overlaps, 1 spending of stunting}. */
  @Override
  public String toString() {
    return root.actuals.size()
        + added.actuals.size()
        + " actuals, "
        + (root.overlaps.size() + added.overlaps.size())
        + " overlaps, "
        + (root.spending.size() + added.spending.size())
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
          Entries.NONE.plus(actuals, overlaps, spending), Entries.NONE, cascade, extras);
    }
  }
}
