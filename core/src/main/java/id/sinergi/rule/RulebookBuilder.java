package id.sinergi.rule;

import id.sinergi.figure.Rounding;
import id.sinergi.figure.Scale;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds a rulebook; each method refuses at once what no rulebook can say. Not thread-safe. */
public final class RulebookBuilder {

  private final String id;
  private final Optional<String> base;
  private final RulebookSettings settings;
  private final Optional<Rulebook> origin;
  private final Map<String, Optional<Evidence>> stated = new TreeMap<>();

  RulebookBuilder(
      String id, Optional<String> base, RulebookSettings settings, Optional<Rulebook> origin) {
    if (id.isBlank()) {
      throw new IllegalArgumentException(
          "The id (" + id + ") of a rulebook is blank. Maybe name the agency that uses it.");
    }
    this.id = id;
    this.base = base;
    this.settings = settings;
    this.origin = origin;
  }

  /**
   * Sets what it is, in words.
   *
   * @param title not blank
   * @return this builder
   */
  public RulebookBuilder title(String title) {
    settings.title = notBlank(title, "title").equals(id) ? "" : title;
    return this;
  }

  /**
   * Lets the id stand for a title.
   *
   * @return this builder
   */
  public RulebookBuilder noTitle() {
    settings.title = "";
    return this;
  }

  /**
   * Sets who issued it.
   *
   * @param authority not blank
   * @return this builder
   */
  public RulebookBuilder authority(String authority) {
    settings.authority = Optional.of(notBlank(authority, "authority"));
    return this;
  }

  /**
   * Leaves open who issued it.
   *
   * @return this builder
   */
  public RulebookBuilder noAuthority() {
    settings.authority = Optional.empty();
    return this;
  }

  /**
   * Sets the day from which it holds.
   *
   * @param day the first day
   * @return this builder
   */
  public RulebookBuilder effectiveFrom(LocalDate day) {
    settings.effectiveFrom = Optional.of(day);
    return this;
  }

  /**
   * Leaves open from when it holds.
   *
   * @return this builder
   */
  public RulebookBuilder noEffectiveFrom() {
    settings.effectiveFrom = Optional.empty();
    return this;
  }

  /**
   * Says what stands behind a rule.
   *
   * @param rule one of {@link Rulebook#rules()}
   * @param what the evidence
   * @return this builder
   * @throws IllegalArgumentException if there is no such rule
   */
  public RulebookBuilder evidence(String rule, Evidence what) {
    stated.put(known(rule), Optional.of(what));
    return this;
  }

  /**
   * Says that nothing stands behind a rule.
   *
   * @param rule one of {@link Rulebook#rules()}
   * @return this builder
   * @throws IllegalArgumentException if there is no such rule
   */
  public RulebookBuilder noEvidence(String rule) {
    stated.put(known(rule), Optional.empty());
    return this;
  }

  /**
   * Sets the formula of indicators that state none.
   *
   * @param polarity of these indicators
   * @param formula one that fits it and does not run against it
   * @return this builder
   * @throws IllegalArgumentException if it does not, or if the x of its points do not increase
   */
  public RulebookBuilder formula(Polarity polarity, Formula formula) {
    if (!formula.fits(polarity) || formula.runsAgainst(polarity)) {
      throw new IllegalArgumentException(
          "The formula ("
              + formula
              + ") does not go with the polarity ("
              + polarity
              + "). Maybe the formula of another polarity was meant.");
    }
    if (!formula.isIncreasing()) {
      throw new IllegalArgumentException(
          "The points of the formula (" + formula + ") do not increase in x. Maybe sort them.");
    }
    switch (polarity) {
      case MAXIMIZE -> settings.maximize = formula;
      case MINIMIZE -> settings.minimize = formula;
      case STABILIZE -> settings.stabilize = formula;
    }
    return this;
  }

  /**
   * Sets the most an indicator scores.
   *
   * @param percent the cap
   * @return this builder
   */
  public RulebookBuilder cap(double percent) {
    settings.cap = OptionalDouble.of(Rounding.quantity(percent, "cap"));
    return this;
  }

  /**
   * Lets indicators score any height.
   *
   * @return this builder
   */
  public RulebookBuilder noCap() {
    settings.cap = OptionalDouble.empty();
    return this;
  }

  /**
   * Sets the least an indicator scores.
   *
   * @param percent the floor
   * @return this builder
   */
  public RulebookBuilder floor(double percent) {
    settings.floor = OptionalDouble.of(Rounding.quantity(percent, "floor"));
    return this;
  }

  /**
   * Lets indicators score any depth.
   *
   * @return this builder
   */
  public RulebookBuilder noFloor() {
    settings.floor = OptionalDouble.empty();
    return this;
  }

  /**
   * Sets what a target scores that is met and is the most that can be had.
   *
   * @param percent before the cap
   * @return this builder
   */
  public RulebookBuilder ceilingScore(double percent) {
    settings.ceilingScore = OptionalDouble.of(Rounding.quantity(percent, "ceilingScore"));
    return this;
  }

  /**
   * Lets such targets score as others do.
   *
   * @return this builder
   */
  public RulebookBuilder noCeilingScore() {
    settings.ceilingScore = OptionalDouble.empty();
    return this;
  }

  /**
   * Sets what is said where a target leaves the formula without an answer.
   *
   * @param policy the policy
   * @return this builder
   */
  public RulebookBuilder zeroTarget(ZeroTarget policy) {
    settings.zeroTarget = policy;
    return this;
  }

  /**
   * Sets what is expected before the period of a target ends.
   *
   * @param policy the policy
   * @return this builder
   */
  public RulebookBuilder interim(Interim policy) {
    settings.interim = policy;
    return this;
  }

  /**
   * Sets what becomes of figures with missing periods.
   *
   * @param policy the policy
   * @return this builder
   */
  public RulebookBuilder incompletePeriods(IncompletePeriods policy) {
    settings.incompletePeriods = policy;
    return this;
  }

  /**
   * Sets what becomes of joint figures with missing parties.
   *
   * @param policy the policy
   * @return this builder
   */
  public RulebookBuilder incompleteParties(IncompleteParties policy) {
    settings.incompleteParties = policy;
    return this;
  }

  /**
   * Sets what becomes of scores with missing members.
   *
   * @param policy the policy
   * @return this builder
   */
  public RulebookBuilder incompleteMembers(IncompleteMembers policy) {
    settings.incompleteMembers = policy;
    return this;
  }

  /**
   * Sets the coverage below which there is no score.
   *
   * @param coverage 0..1
   * @return this builder
   * @throws IllegalArgumentException if it lies outside 0..1
   */
  public RulebookBuilder minCoverage(double coverage) {
    settings.minCoverage = Parts.part(coverage, "minCoverage");
    return this;
  }

  /**
   * Sets how members make a score.
   *
   * @param aggregation where a node does not say
   * @return this builder
   */
  public RulebookBuilder aggregation(Aggregation aggregation) {
    settings.aggregation = aggregation;
    return this;
  }

  /**
   * Sets which side of a node is its score.
   *
   * @param basis where a node does not say
   * @return this builder
   */
  public RulebookBuilder basis(Basis basis) {
    settings.basis = basis;
    return this;
  }

  /**
   * Sets what parties are credited.
   *
   * @param credit where a shared indicator does not say
   * @return this builder
   */
  public RulebookBuilder credit(Credit credit) {
    settings.credit = credit;
    return this;
  }

  /**
   * Sets weights from quality, for members that state none.
   *
   * @param weights by quality
   * @return this builder
   */
  public RulebookBuilder qualityWeights(QualityWeights weights) {
    settings.qualityWeights = Optional.of(weights);
    return this;
  }

  /**
   * Lets members that state no weight weigh the same.
   *
   * @return this builder
   */
  public RulebookBuilder noQualityWeights() {
    settings.qualityWeights = Optional.empty();
    return this;
  }

  /**
   * Sets the bands of figures.
   *
   * @param scale the bands
   * @return this builder
   */
  public RulebookBuilder scale(Scale scale) {
    settings.scale = Optional.of(scale);
    return this;
  }

  /**
   * Lets figures have no band.
   *
   * @return this builder
   */
  public RulebookBuilder noScale() {
    settings.scale = Optional.empty();
    return this;
  }

  /**
   * Sets a second scale, of predicates.
   *
   * @param scale the predicates
   * @return this builder
   */
  public RulebookBuilder predicates(Scale scale) {
    settings.predicates = Optional.of(scale);
    return this;
  }

  /**
   * Lets figures have no predicate.
   *
   * @return this builder
   */
  public RulebookBuilder noPredicates() {
    settings.predicates = Optional.empty();
    return this;
  }

  /**
   * Sets the score from which a goal is attained.
   *
   * @param percent the threshold
   * @return this builder
   */
  public RulebookBuilder attainedAt(double percent) {
    settings.attainedAt = Rounding.quantity(percent, "attainedAt");
    return this;
  }

  /**
   * Sets the decimals that figures print with.
   *
   * @param decimals 0..15
   * @return this builder
   * @throws IllegalArgumentException if it lies outside 0..15
   */
  public RulebookBuilder decimals(int decimals) {
    if (decimals < 0 || decimals > 15) {
      throw new IllegalArgumentException(
          "The decimals (" + decimals + ") must lie in 0..15. Maybe (2) was meant.");
    }
    settings.decimals = decimals;
    return this;
  }

  /**
   * Builds the rulebook; the builder can go on.
   *
   * @return the rulebook as it now stands
   * @throws IllegalArgumentException if the id is that of a preset, or the floor lies above the cap
   */
  public Rulebook build() {
    if (Rulebooks.isPresetId(id)) {
      throw new IllegalArgumentException(
          "The id (" + id + ") is that of a preset. Maybe (" + id + "-2) would do.");
    }
    return build(base);
  }

  /** The same for the presets themselves, which have no base. */
  Rulebook preset() {
    return build(Optional.empty());
  }

  private Rulebook build(Optional<String> from) {
    if (settings.cap.isPresent()
        && settings.floor.isPresent()
        && Rounding.compare(settings.floor.getAsDouble(), settings.cap.getAsDouble()) > 0) {
      throw new IllegalArgumentException(
          "The floor ("
              + settings.floor.getAsDouble()
              + ") lies above the cap ("
              + settings.cap.getAsDouble()
              + "). Maybe they were exchanged.");
    }
    RulebookSettings now = settings.copy();
    SortedMap<String, Evidence> holds =
        new TreeMap<>(origin.map(before -> before.evidenceFor(now)).orElse(new TreeMap<>()));
    stated.forEach(
        (rule, what) -> what.ifPresentOrElse(w -> holds.put(rule, w), () -> holds.remove(rule)));
    return new Rulebook(id, from, now, holds);
  }

  private static String known(String rule) {
    if (!RulebookSettings.RULES.contains(rule)) {
      throw new IllegalArgumentException(
          "There is no rule ("
              + rule
              + ") to give evidence for. Maybe one of ("
              + String.join(", ", RulebookSettings.RULES)
              + ").");
    }
    return rule;
  }

  private static String notBlank(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "The " + what + " (" + text + ") of a rulebook is blank. Maybe leave it out.");
    }
    return text;
  }
}
