package id.sinergi.evaluate;

import static java.util.Objects.requireNonNull;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Measure;
import id.sinergi.finding.Finding;
import id.sinergi.finding.Language;
import id.sinergi.finding.Nearest;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.internal.change.WhatIfs;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.plan.Unknown;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a question "what if" changes: what was reported, what is aimed at, what weighs how much, who
 * consents. Collected by {@link Evaluation#whatIf}; changes nothing itself. For one thread.
 *
 * <pre>{@code
 * Evaluation better = evaluation.whatIf(w -> w.actual("prev", "bkkbn", "2022", 18.4));
 * }</pre>
 *
 * <p>Later calls see earlier ones. Ids may be bare where they are unique.
 */
public final class WhatIf {
  private static final String WHY = "what if";

  private final Results results;
  private final Plan plan;
  private final Cascade cascade; // as it is; ids do not change
  private final Structure structure;
  private final Map<Key, Optional<Actual>> actuals = new LinkedHashMap<>();
  private final Set<Integer> indicators = new LinkedHashSet<>();
  private final Set<Integer> measures = new LinkedHashSet<>();
  private final Set<Integer> links = new LinkedHashSet<>();
  private boolean isClosed;

  /** What one party would have reported for one period. */
  private record Key(int part, Period period) {
    boolean overlaps(Period other) {
      return period.firstMonth() < other.endMonth() && other.firstMonth() < period.endMonth();
    }
  }

  /** From here on refuses changes: what was asked is answered. */
  void close() {
    isClosed = true;
  }

  private void open() {
    if (isClosed) {
      throw new IllegalStateException(
          "This question is answered already. Maybe ask another with whatIf.");
    }
  }

  WhatIf(Results results, Structure structure) {
    this.results = results;
    this.plan = results.plan();
    this.cascade = plan.cascade();
    this.structure = structure;
  }

  /**
   * As if this had been reported, instead of all that was reported for that period.
   *
   * @param indicator id of an indicator
   * @param agency id of one of its parties
   * @param period such as {@code 2022}
   * @param value in the unit of the indicator
   * @return this
   * @throws IllegalArgumentException if there is no such indicator, party or period, or the value
   *     does not fit
   */
  public WhatIf actual(String indicator, String agency, String period, double value) {
    requireNonNull(indicator, "indicator");
    requireNonNull(agency, "agency");
    requireNonNull(period, "period");
    return actual(Actual.of(indicator, agency, period, value));
  }

  /**
   * As if this had been reported, instead of all that was reported for its period. Reports for
   * other periods stay; where one for a longer period is in, it still wins.
   *
   * @param actual of a party of its indicator
   * @return this
   * @throws IllegalArgumentException if it does not fit the cascade
   */
  public WhatIf actual(Actual actual) {
    requireNonNull(actual, "actual");
    Actual full = cascade.qualified(Actuals.of(actual)).actuals().get(0);
    List<Finding> faults = cascade.check(full);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          "The actual (" + actual + ") does not fit: " + faults.get(0).text(Language.EN));
    }
    open();
    int part = plan.partOf(cascade.indicatorIndex(full.indicator()), full.agency());
    actuals.put(new Key(part, full.period()), Optional.of(full));
    return this;
  }

  /**
   * As if nothing had been reported for a period. Where nothing is, that is so already.
   *
   * <p>What was reported for other periods stays, so that a year reported by semester is taken out
   * semester by semester; to ask for the year at once is refused, as it would change nothing.
   *
   * @param indicator id of an indicator
   * @param agency id of one of its parties
   * @param period exactly as it was reported
   * @return this
   * @throws IllegalArgumentException if there is no such indicator, party or period, or if nothing
   *     is reported for just that period, but for others that overlap it: it names them
   */
  public WhatIf withoutActual(String indicator, String agency, String period) {
    requireNonNull(indicator, "indicator");
    requireNonNull(agency, "agency");
    requireNonNull(period, "period");
    int at = indicator(indicator);
    int part = plan.partOf(at, party(structure.indicator(at), agency).agency());
    Key key = new Key(part, Period.parse(period));
    SortedSet<Period> reported = reported(part);
    List<Period> overlapping = reported.stream().filter(key::overlaps).toList();
    if (!overlapping.isEmpty() && !reported.contains(key.period)) {
      throw new IllegalArgumentException(
          "The agency ("
              + agency
              + ") reported nothing on ("
              + indicator
              + ") for just ("
              + key.period
              + "), but for "
              + overlapping.stream().map(it -> "(" + it + ")").collect(Collectors.joining(", "))
              + ". Maybe take out each of those.");
    }
    open();
    actuals.put(key, Optional.empty());
    return this;
  }

  /** For which periods a party would have reported by now. */
  private SortedSet<Period> reported(int part) {
    SortedSet<Period> periods = new TreeSet<>();
    results.bound().actuals(part).forEach(it -> periods.add(it.period()));
    actuals.forEach(
        (key, instead) -> {
          if (key.part == part && instead.isPresent()) {
            periods.add(key.period);
          } else if (key.part == part) {
            periods.remove(key.period);
          }
        });
    return periods;
  }

  /**
   * As if the indicator itself had this target for a period, in every plan that states one for it;
   * where none does, in no named plan.
   *
   * @param indicator id of an indicator
   * @param period such as {@code 2024}
   * @param value in the unit of the indicator
   * @return this
   * @throws IllegalArgumentException if there is no such indicator or period, or the target does
   *     not fit
   */
  public WhatIf target(String indicator, String period, double value) {
    requireNonNull(indicator, "indicator");
    requireNonNull(period, "period");
    int at = indicator(indicator);
    return ofIndicator(at, Aims.inEachPlan(Target.of(Period.parse(period), value)));
  }

  /**
   * As if the indicator itself had this target, instead of all of its plan and period.
   *
   * @param indicator id of an indicator
   * @param target to hold
   * @return this
   * @throws IllegalArgumentException if there is no such indicator, or the target does not fit
   */
  public WhatIf target(String indicator, Target target) {
    requireNonNull(indicator, "indicator");
    requireNonNull(target, "target");
    int at = indicator(indicator);
    return ofIndicator(at, Aims.inItsPlan(target));
  }

  /**
   * As if a party had this target for a period, in every plan that states one for it; where none
   * does, in no named plan. That of a sole party, and of a lead who reports for all, is the
   * indicator's.
   *
   * @param indicator id of an indicator
   * @param agency id of one of its parties
   * @param period such as {@code 2024}
   * @param value in the unit of the indicator
   * @return this
   * @throws IllegalArgumentException if there is no such indicator, party or period, or the target
   *     does not fit
   */
  public WhatIf partyTarget(String indicator, String agency, String period, double value) {
    requireNonNull(indicator, "indicator");
    requireNonNull(agency, "agency");
    requireNonNull(period, "period");
    int at = indicator(indicator);
    return ofParty(at, agency, Aims.inEachPlan(Target.of(Period.parse(period), value)));
  }

  /**
   * As if a party had this target, instead of all of its plan and period. That of a sole party, and
   * of a lead who reports for all, is the indicator's.
   *
   * <pre>{@code
   * Target easier = Target.of(Period.parse("2024"), 40).inPlan("PK");
   * evaluation.whatIf(w -> w.partyTarget("penerima", "dinkes", easier));
   * }</pre>
   *
   * @param indicator id of an indicator
   * @param agency id of one of its parties
   * @param target to hold
   * @return this
   * @throws IllegalArgumentException if there is no such indicator or party, or the target does not
   *     fit
   */
  public WhatIf partyTarget(String indicator, String agency, Target target) {
    requireNonNull(indicator, "indicator");
    requireNonNull(agency, "agency");
    requireNonNull(target, "target");
    int at = indicator(indicator);
    return ofParty(at, agency, Aims.inItsPlan(target));
  }

  private WhatIf ofIndicator(int at, UnaryOperator<List<Target>> change) {
    return put(at, Aims.ofIndicator(structure.indicator(at), plan.isComposed(at), change));
  }

  private WhatIf ofParty(int at, String agency, UnaryOperator<List<Target>> change) {
    Indicator of = structure.indicator(at);
    return put(at, Aims.ofParty(of, party(of, agency), plan.isComposed(at), change));
  }

  private WhatIf put(int at, Indicator indicator) {
    List<Finding> faults = cascade.check(indicator);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          "The indicator ("
              + indicator.id()
              + ") would be wrong: "
              + faults.get(0).text(Language.EN));
    }
    open();
    structure.put(at, indicator);
    indicators.add(at);
    return this;
  }

  /**
   * As if a measure had this weight among those of its goal. Where those state none, they count as
   * they do now.
   *
   * @param node id of a goal
   * @param indicator id of an indicator that measures it
   * @param weight 0 or more
   * @return this
   * @throws IllegalArgumentException if the indicator does not measure the goal, or the weight is
   *     none
   */
  public WhatIf measureWeight(String node, String indicator, double weight) {
    requireNonNull(node, "node");
    requireNonNull(indicator, "indicator");
    int goal = node(node);
    String measuring = cascade.indicators().get(indicator(indicator)).id();
    int at =
        plan.measuresAt(goal)
            .filter(m -> plan.measure(m).indicator().equals(measuring))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The goal ("
                            + node
                            + ") is not measured by ("
                            + measuring
                            + "). "
                            + Nearest.hint(
                                    measuring,
                                    plan.measuresAt(goal)
                                        .mapToObj(m -> plan.measure(m).indicator())
                                        .toList())
                                .en()));
    put(at, structure.measure(at).withWeight(weight(weight)));
    plan.measuresAt(goal)
        .filter(m -> structure.measure(m).weight().isEmpty())
        .forEach(m -> put(m, structure.measure(m).withWeight(plan.measureWeight(m))));
    return this;
  }

  private static double weight(double weight) {
    if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) { // also refuses NaN
      throw new IllegalArgumentException(
          "The weight (" + weight + ") must be finite and zero or more. Maybe a sign was left in.");
    }
    return weight;
  }

  private void put(int at, Measure measure) {
    open();
    structure.put(at, measure);
    measures.add(at);
  }

  /**
   * As if a link that carries value had this weight among those to its goal. Where those state
   * none, they count as they do now.
   *
   * @param child id of the node that supports
   * @param parent id of the node that is supported
   * @param weight 0 or more
   * @return this
   * @throws IllegalArgumentException if no link carries value from one to the other, or the weight
   *     is none
   */
  public WhatIf linkWeight(String child, String parent, double weight) {
    requireNonNull(child, "child");
    requireNonNull(parent, "parent");
    int goal = node(parent);
    String from = plan.node(node(child)).id();
    int[] those = carryingTo(goal);
    int at =
        java.util.Arrays.stream(those)
            .filter(l -> structure.link(l).child().equals(from))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "No link carries value from ("
                            + child
                            + ") to ("
                            + parent
                            + "). "
                            + (isUndecided(from, goal)
                                ? "It waits for consent, or was refused. Maybe ask what if it were"
                                    + " accepted first."
                                : Nearest.hint(
                                        from,
                                        java.util.Arrays.stream(those)
                                            .mapToObj(l -> structure.link(l).child())
                                            .toList())
                                    .en())));
    put(at, structure.link(at).withWeight(weight(weight)));
    for (int link : those) {
      if (structure.link(link).weight().isEmpty()) {
        structure.put(link, structure.link(link).withWeight(1.0)); // as it counts already
      }
    }
    return this;
  }

  private boolean isUndecided(String child, int goal) {
    return plan.linksTo(goal).anyMatch(l -> structure.link(l).child().equals(child));
  }

  private int[] carryingTo(int goal) {
    return plan.linksTo(goal).filter(l -> structure.link(l).carriesValue()).toArray();
  }

  private void put(int at, Link link) {
    open();
    structure.put(at, link);
    links.add(at);
  }

  /**
   * As if a crosscutting link had been answered otherwise.
   *
   * @param child id of the node that supports
   * @param parent id of the node that is supported
   * @param consent as it is to be
   * @return this
   * @throws IllegalArgumentException if there is no such crosscutting link
   */
  public WhatIf consent(String child, String parent, Consent consent) {
    requireNonNull(child, "child");
    requireNonNull(parent, "parent");
    requireNonNull(consent, "consent");
    int goal = node(parent);
    String from = plan.node(node(child)).id();
    int at =
        plan.linksTo(goal)
            .filter(l -> plan.link(l).kind() == LinkKind.CROSSCUTTING)
            .filter(l -> plan.link(l).child().equals(from))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "No crosscutting link leads from ("
                            + child
                            + ") to ("
                            + parent
                            + "). Maybe one is to be proposed first."));
    Link link = structure.link(at);
    if (link.consent() == consent) {
      return this;
    }
    put(
        at,
        consent == Consent.REJECTED ? link.withConsent(consent, WHY) : link.withConsent(consent));
    return this;
  }

  private int indicator(String id) {
    return Unknown.require(cascade.indicatorIndex(id), cascade, id, Unknown.Kind.INDICATOR);
  }

  private int node(String id) {
    return Unknown.require(plan.nodeAt(id), cascade, id, Unknown.Kind.NODE);
  }

  private Party party(Indicator indicator, String agency) {
    String full = cascade.agency(agency).map(Agency::id).orElse(agency);
    return indicator
        .party(full)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The agency ("
                        + agency
                        + ") is no party of the indicator ("
                        + indicator.id()
                        + "). "
                        + Nearest.hint(
                                full, indicator.parties().stream().map(Party::agency).toList())
                            .en()));
  }

  /** Whether anything but actuals is other than in the plan. */
  Structure structure() {
    return structure;
  }

  /**
   * Writes all of it into a patch.
   *
   * @return false if the order in which figures follow from each other would be another
   */
  boolean write(WhatIfs patch) {
    actuals.forEach((key, instead) -> patch.actual(key.part, key.period, instead));
    indicators.forEach(at -> patch.indicator(at, structure.indicator(at)));
    measures.forEach(at -> patch.measureWeight(at, structure.measure(at).weight().getAsDouble()));
    links.stream()
        .map(at -> plan.nodeAt(structure.link(at).parent()))
        .distinct()
        .forEach(this::uniform);
    for (int at : links) {
      Link link = structure.link(at);
      double weight = link.carriesValue() ? link.weight().orElse(1.0) : Double.NaN;
      if (!patch.linkWeight(at, weight)) {
        return false;
      }
    }
    return true;
  }

  /** Refuses links of which some state a weight and some do not. */
  private void uniform(int goal) {
    int[] those = carryingTo(goal);
    long stated =
        java.util.Arrays.stream(those).filter(l -> structure.link(l).weight().isPresent()).count();
    if (stated > 0 && stated < those.length) {
      throw new IllegalArgumentException(
          "Of the links to ("
              + plan.node(goal).id()
              + ") some would state a weight ("
              + stated
              + ") and some not ("
              + (those.length - stated)
              + "). Maybe give the link a weight too.");
    }
  }

  /** Such as {@code what if: 1 actuals, 2 indicators, 0 measures, 0 links otherwise}. */
  @Override
  public String toString() {
    return "what if: "
        + actuals.size()
        + " actuals, "
        + indicators.size()
        + " indicators, "
        + measures.size()
        + " measures, "
        + links.size()
        + " links otherwise";
  }
}
