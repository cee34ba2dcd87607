package id.sinergi.cascade;

import id.sinergi.indicator.Owner;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing to be attained, with one owner. Immutable. At least one of level and tier is present.
 *
 * @param id unique among nodes, indicators and agencies
 * @param level the planning component
 * @param tier the place in the pohon kinerja
 * @param name what is to be attained
 * @param owner the post that answers for it
 * @param code the code in the nomenclature
 * @param weight in the score of the owner's agency, for a top node; absent: 1
 * @param aggregation how members make a score; absent: the rulebook's
 * @param basis which side makes the score; absent: the rulebook's
 * @param budget the pagu per period, in order of period and then amount
 * @param tags free classification, in order of key
 * @param service what it serves the public with
 * @param pattern how that service is organised
 */
public record Node(
    String id,
    Optional<Level> level,
    Optional<Tier> tier,
    String name,
    Owner owner,
    Optional<String> code,
    OptionalDouble weight,
    Optional<Aggregation> aggregation,
    Optional<Basis> basis,
    List<BudgetLine> budget,
    SortedMap<String, String> tags,
    Optional<Service> service,
    Optional<Pattern> pattern) {
  private static final Comparator<BudgetLine> BY_PERIOD =
      Comparator.comparing(BudgetLine::period).thenComparingDouble(BudgetLine::amount);
  private static final SortedMap<String, String> NO_TAGS =
      Collections.unmodifiableSortedMap(new TreeMap<>());

  /**
   * A node.
   *
   * @throws IllegalArgumentException if the id is blank, if neither level nor tier is present, or
   *     if the weight is not a usable quantity
   */
  public Node {
    Names.required(id, "id of a node");
    if (level.isEmpty() && tier.isEmpty()) {
      throw new IllegalArgumentException(
          "The node (" + id + ") needs a level or a tier. Maybe it is a (SASARAN).");
    }
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(code, "code");
    weight = Names.weight(weight);
    Objects.requireNonNull(aggregation, "aggregation");
    Objects.requireNonNull(basis, "basis");
    budget = inOrder(budget);
    tags = tags.isEmpty() ? NO_TAGS : Collections.unmodifiableSortedMap(byKey(tags));
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(pattern, "pattern");
  }

  /**
   * A node of a plan.
   *
   * @param id unique among nodes, indicators and agencies
   * @param level the planning component
   * @param name what it is called
   * @param owner the post that answers for it
   * @return the node
   */
  public static Node of(String id, Level level, String name, Owner owner) {
    return of(id, Optional.of(level), Optional.empty(), name, owner);
  }

  /**
   * A node of a pohon kinerja that is not in a plan yet.
   *
   * @param id unique among nodes, indicators and agencies
   * @param tier the place in the pohon kinerja
   * @param name what it is called
   * @param owner the post that answers for it
   * @return the node
   */
  public static Node of(String id, Tier tier, String name, Owner owner) {
    return of(id, Optional.empty(), Optional.of(tier), name, owner);
  }

  private static Node of(
      String id, Optional<Level> level, Optional<Tier> tier, String name, Owner owner) {
    return new Node(
        id,
        level,
        tier,
        name,
        owner,
        Optional.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        NO_TAGS,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The same at this level.
   *
   * @param level the planning component
   * @return otherwise equal
   */
  public Node withLevel(Level level) {
    return new Node(
        id,
        Optional.of(level),
        tier,
        name,
        owner,
        code,
        weight,
        aggregation,
        basis,
        budget,
        tags,
        service,
        pattern);
  }

  /**
   * The same in this tier.
   *
   * @param tier the place in the pohon kinerja
   * @return otherwise equal
   */
  public Node withTier(Tier tier) {
    return new Node(
        id,
        level,
        Optional.of(tier),
        name,
        owner,
        code,
        weight,
        aggregation,
        basis,
        budget,
        tags,
        service,
        pattern);
  }

  /**
   * The same with this code of the nomenclature.
   *
   * @param code the code in the nomenclature
   * @return otherwise equal
   */
  public Node withCode(String code) {
    return new Node(
        id,
        level,
        tier,
        name,
        owner,
        Optional.of(code),
        weight,
        aggregation,
        basis,
        budget,
        tags,
        service,
        pattern);
  }

  /**
   * The same with this weight in the score of its agency.
   *
   * @param weight relative to its siblings; finite
   * @return otherwise equal
   */
  public Node withWeight(double weight) {
    return new Node(
        id,
        level,
        tier,
        name,
        owner,
        code,
        OptionalDouble.of(weight),
        aggregation,
        basis,
        budget,
        tags,
        service,
        pattern);
  }

  /**
   * The same, its members aggregated so.
   *
   * @param aggregation how members make a score
   * @return otherwise equal
   */
  public Node withAggregation(Aggregation aggregation) {
    return new Node(
        id,
        level,
        tier,
        name,
        owner,
        code,
        weight,
        Optional.of(aggregation),
        basis,
        budget,
        tags,
        service,
        pattern);
  }

  /**
   * The same, scored on this basis.
   *
   * @param basis which side makes the score
   * @return otherwise equal
   */
  public Node withBasis(Basis basis) {
    return new Node(
        id,
        level,
        tier,
        name,
        owner,
        code,
        weight,
        aggregation,
        Optional.of(basis),
        budget,
        tags,
        service,
        pattern);
  }

  /**
   * The same with this budget instead of its own.
   *
   * @param budget in any order
   * @return otherwise equal
   */
  public Node withBudget(List<BudgetLine> budget) {
    return new Node(
        id,
        level,
        tier,
        name,
        owner,
        code,
        weight,
        aggregation,
        basis,
        budget,
        tags,
        service,
        pattern);
  }

  /**
   * The same with one more line in its budget.
   *
   * @param line the pagu of one period
   * @return otherwise equal
   */
  public Node plusBudget(BudgetLine line) {
    List<BudgetLine> lines = new ArrayList<>(budget);
    lines.add(line);
    return withBudget(lines);
  }

  /**
   * The same with one more tag.
   *
   * @param key the name of the tag
   * @param value what it says
   * @return otherwise equal
   */
  public Node plusTag(String key, String value) {
    SortedMap<String, String> more = byKey(tags);
    more.put(key, value);
    return new Node(
        id,
        level,
        tier,
        name,
        owner,
        code,
        weight,
        aggregation,
        basis,
        budget,
        more,
        service,
        pattern);
  }

  /**
   * The same, serving the public so.
   *
   * @param service what the public is served with
   * @return otherwise equal
   */
  public Node withService(Service service) {
    return new Node(
        id,
        level,
        tier,
        name,
        owner,
        code,
        weight,
        aggregation,
        basis,
        budget,
        tags,
        Optional.of(service),
        pattern);
  }

  /**
   * The same, its service organised so.
   *
   * @param pattern how the service is organised
   * @return otherwise equal
   */
  public Node withPattern(Pattern pattern) {
    return new Node(
        id,
        level,
        tier,
        name,
        owner,
        code,
        weight,
        aggregation,
        basis,
        budget,
        tags,
        service,
        Optional.of(pattern));
  }

  /** Such as {@code S1 SASARAN of bkkbn: Keluarga berisiko terdampingi}. */
  @Override
  public String toString() {
    String what = level.map(Enum::name).orElseGet(() -> tier.map(Enum::name).orElse(""));
    return id + " " + what + " of " + owner.agency() + ": " + name;
  }

  private static List<BudgetLine> inOrder(List<BudgetLine> budget) {
    if (budget.size() < 2) {
      return List.copyOf(budget);
    }
    List<BudgetLine> sorted = new ArrayList<>(budget);
    sorted.sort(BY_PERIOD);
    return List.copyOf(sorted);
  }

  private static SortedMap<String, String> byKey(SortedMap<String, String> tags) {
    SortedMap<String, String> natural = new TreeMap<>(); // whatever order the map came with
    natural.putAll(tags);
    return natural;
  }
}
