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
import java.util.function.Consumer;

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
    return with(it -> it.level = Optional.of(level));
  }

  /**
   * The same in this tier.
   *
   * @param tier the place in the pohon kinerja
   * @return otherwise equal
   */
  public Node withTier(Tier tier) {
    return with(it -> it.tier = Optional.of(tier));
  }

  /**
   * The same with this code of the nomenclature.
   *
   * @param code the code in the nomenclature
   * @return otherwise equal
   */
  public Node withCode(String code) {
    return with(it -> it.code = Optional.of(code));
  }

  /**
   * The same with this weight in the score of its agency.
   *
   * @param weight relative to its siblings; finite
   * @return otherwise equal
   */
  public Node withWeight(double weight) {
    return with(it -> it.weight = OptionalDouble.of(weight));
  }

  /**
   * The same, its members aggregated so.
   *
   * @param aggregation how members make a score
   * @return otherwise equal
   */
  public Node withAggregation(Aggregation aggregation) {
    return with(it -> it.aggregation = Optional.of(aggregation));
  }

  /**
   * The same, scored on this basis.
   *
   * @param basis which side makes the score
   * @return otherwise equal
   */
  public Node withBasis(Basis basis) {
    return with(it -> it.basis = Optional.of(basis));
  }

  /**
   * The same with this budget instead of its own.
   *
   * @param budget in any order
   * @return otherwise equal
   */
  public Node withBudget(List<BudgetLine> budget) {
    return with(it -> it.budget = budget);
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
    return with(it -> it.tags = more);
  }

  /**
   * The same, serving the public so.
   *
   * @param service what the public is served with
   * @return otherwise equal
   */
  public Node withService(Service service) {
    return with(it -> it.service = Optional.of(service));
  }

  /**
   * The same, its service organised so.
   *
   * @param pattern how the service is organised
   * @return otherwise equal
   */
  public Node withPattern(Pattern pattern) {
    return with(it -> it.pattern = Optional.of(pattern));
  }

  /**
   * The same, answered for by another post.
   *
   * @param owner the post that answers for it
   * @return otherwise equal
   */
  public Node withOwner(Owner owner) {
    return with(it -> it.owner = owner);
  }

  /** The same under another id. */
  Node withId(String id) {
    return with(it -> it.id = id);
  }

  private Node with(Consumer<Parts> change) {
    Parts parts = new Parts(this);
    change.accept(parts);
    return parts.toNode();
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

  /** What a node consists of, while something of it changes. */
  private static final class Parts {
    private String id;
    private Optional<Level> level;
    private Optional<Tier> tier;
    private final String name;
    private Owner owner;
    private Optional<String> code;
    private OptionalDouble weight;
    private Optional<Aggregation> aggregation;
    private Optional<Basis> basis;
    private List<BudgetLine> budget;
    private SortedMap<String, String> tags;
    private Optional<Service> service;
    private Optional<Pattern> pattern;

    Parts(Node node) {
      id = node.id;
      level = node.level;
      tier = node.tier;
      name = node.name;
      owner = node.owner;
      code = node.code;
      weight = node.weight;
      aggregation = node.aggregation;
      basis = node.basis;
      budget = node.budget;
      tags = node.tags;
      service = node.service;
      pattern = node.pattern;
    }

    Node toNode() {
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
  }
}
