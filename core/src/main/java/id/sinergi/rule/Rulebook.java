package id.sinergi.rule;

import id.sinergi.figure.Presentation;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules figures are computed by, named and dated: regulations change, so no rule is a constant.
 *
 * <p>A rulebook is a preset of {@link Rulebooks}, one derived from it with something changed, or
 * built from nothing. Absent limits and scales are empty. Immutable and thread-safe; two rulebooks
 * are equal if everything in them is.
 *
 * <pre>{@code
 * Rulebook ours = Rulebooks.SAKIP.derive("kabupaten").cap(110).build();
 * }</pre>
 */
public final class Rulebook {

  private final String id;
  private final Optional<String> base;
  private final RulebookSettings settings;
  private final Map<String, Object> byName;
  private final SortedMap<String, Evidence> evidence;
  private final Presentation presentation;

  Rulebook(
      String id,
      Optional<String> base,
      RulebookSettings settings,
      SortedMap<String, Evidence> evidence) {
    this.id = id;
    this.base = base;
    this.settings = settings;
    this.byName = settings.toMap();
    this.evidence = Collections.unmodifiableSortedMap(evidence);
    this.presentation =
        new Presentation(
            settings.decimals,
            Stream.of(settings.scale, settings.predicates).flatMap(Optional::stream).toList(),
            OptionalDouble.of(settings.attainedAt));
  }

  /**
   * Starts a rulebook from nothing: TARGET_RATIO, MIRROR and STABILIZE, no limits, no scale,
   * nothing computed that has no answer, attained at 100, two decimals.
   *
   * @param id not that of a preset
   * @return a builder; not thread-safe
   */
  public static RulebookBuilder builder(String id) {
    return new RulebookBuilder(id, Optional.empty(), new RulebookSettings(), Optional.empty());
  }

  /**
   * Starts a rulebook from this one, to change something. Evidence for what is changed is left
   * behind, unless it is stated anew.
   *
   * @param newId not that of a preset
   * @return a builder; not thread-safe
   */
  public RulebookBuilder derive(String newId) {
    return new RulebookBuilder(
        newId, isPreset() ? Optional.of(id) : base, settings.copy(), Optional.of(this));
  }

  /**
   * The id.
   *
   * @return such as {@code sakip-120}
   */
  public String id() {
    return id;
  }

  /**
   * The preset that this rulebook derives from, however many steps ago.
   *
   * @return the preset's id; empty for a preset, and for what was built from nothing
   */
  public Optional<String> base() {
    return base;
  }

  /**
   * Whether this is one of {@link Rulebooks}.
   *
   * @return true for these alone
   */
  public boolean isPreset() {
    return Rulebooks.isPresetId(id);
  }

  /**
   * What this rulebook says otherwise than its {@link #base()}, or all it can say if it has none.
   *
   * @return field names as in JSON, {@code formulas} standing for all three; in the order they are
   *     written
   */
  public List<String> differences() {
    Optional<Rulebook> from = base.flatMap(Rulebooks::named);
    List<String> names = new ArrayList<>();
    byName.forEach(
        (name, value) -> {
          String field = isFormula(name) ? "formulas" : name;
          boolean differs = from.isEmpty() || !value.equals(from.get().byName.get(name));
          if (differs && !names.contains(field)) {
            names.add(field);
          }
        });
    if (!evidenceDifferences().isEmpty()) {
      names.add((int) names.stream().filter(Rulebook::comesBeforeEvidence).count(), "evidence");
    }
    return List.copyOf(names);
  }

  /**
   * The evidence that has to be stated, beside the other {@link #differences()}, to make this
   * rulebook of its {@link #base()}; all evidence if it has none.
   *
   * @return by the names of {@link #rules()}, sorted; empty for evidence that is to be removed
   */
  public SortedMap<String, Optional<Evidence>> evidenceDifferences() {
    SortedMap<String, Evidence> known =
        base.flatMap(Rulebooks::named)
            .map(from -> from.evidenceFor(settings))
            .orElse(new TreeMap<>());
    SortedMap<String, Optional<Evidence>> differences = new TreeMap<>();
    for (String rule : RulebookSettings.RULES) {
      Optional<Evidence> mine = Optional.ofNullable(evidence.get(rule));
      if (!mine.equals(Optional.ofNullable(known.get(rule)))) {
        differences.put(rule, mine);
      }
    }
    return Collections.unmodifiableSortedMap(differences);
  }

  /** The evidence of this rulebook for those rules that other settings share with it. */
  SortedMap<String, Evidence> evidenceFor(RulebookSettings others) {
    Map<String, Object> theirs = others.toMap();
    SortedMap<String, Evidence> shared = new TreeMap<>(evidence);
    shared.keySet().removeIf(rule -> !Objects.equals(theirs.get(rule), byName.get(rule)));
    return shared;
  }

  private static boolean isFormula(String name) {
    return name.equals("MAXIMIZE") || name.equals("MINIMIZE") || name.equals("STABILIZE");
  }

  private static boolean comesBeforeEvidence(String name) {
    return name.equals("title") || name.equals("authority") || name.equals("effectiveFrom");
  }

  /**
   * The names that evidence can be given for: {@code MAXIMIZE, MINIMIZE, STABILIZE} for the three
   * formulas, then the rules by their JSON names.
   *
   * @return in the order they are told
   */
  public static List<String> rules() {
    return RulebookSettings.RULES;
  }

  /**
   * What it is, in words.
   *
   * @return the id if nothing else was said
   */
  public String title() {
    return settings.title.isEmpty() ? id : settings.title;
  }

  /**
   * Who issued it.
   *
   * @return empty if not said
   */
  public Optional<String> authority() {
    return settings.authority;
  }

  /**
   * The day from which it holds.
   *
   * @return empty if not said
   */
  public Optional<LocalDate> effectiveFrom() {
    return settings.effectiveFrom;
  }

  /**
   * What stands behind each rule.
   *
   * @return by the names of {@link #rules()}, sorted; a rule without evidence is absent
   */
  public SortedMap<String, Evidence> evidence() {
    return evidence;
  }

  /**
   * The formula of indicators that state none.
   *
   * @param polarity of the indicator
   * @return one that fits it
   */
  public Formula formula(Polarity polarity) {
    return switch (polarity) {
      case MAXIMIZE -> settings.maximize;
      case MINIMIZE -> settings.minimize;
      case STABILIZE -> settings.stabilize;
    };
  }

  /**
   * The most an indicator scores.
   *
   * @return in percent; empty without a cap
   */
  public OptionalDouble cap() {
    return settings.cap;
  }

  /**
   * The least an indicator scores.
   *
   * @return in percent; empty without a floor
   */
  public OptionalDouble floor() {
    return settings.floor;
  }

  /**
   * What a target scores that is met and is the most that can be had.
   *
   * @return in percent, before the cap; empty if such targets score as others do
   */
  public OptionalDouble ceilingScore() {
    return settings.ceilingScore;
  }

  /**
   * What is said where a target leaves the formula without an answer.
   *
   * @return the policy
   */
  public ZeroTarget zeroTarget() {
    return settings.zeroTarget;
  }

  /**
   * What is expected before the period of a target ends.
   *
   * @return the policy
   */
  public Interim interim() {
    return settings.interim;
  }

  /**
   * What becomes of figures with missing periods.
   *
   * @return the policy
   */
  public IncompletePeriods incompletePeriods() {
    return settings.incompletePeriods;
  }

  /**
   * What becomes of joint figures with missing parties.
   *
   * @return the policy
   */
  public IncompleteParties incompleteParties() {
    return settings.incompleteParties;
  }

  /**
   * What becomes of scores with missing members.
   *
   * @return the policy
   */
  public IncompleteMembers incompleteMembers() {
    return settings.incompleteMembers;
  }

  /**
   * The coverage below which there is no score.
   *
   * @return 0..1
   */
  public double minCoverage() {
    return settings.minCoverage;
  }

  /**
   * How members make a score, where a node does not say.
   *
   * @return the aggregation
   */
  public Aggregation aggregation() {
    return settings.aggregation;
  }

  /**
   * Which side of a node is its score, where a node does not say.
   *
   * @return the basis
   */
  public Basis basis() {
    return settings.basis;
  }

  /**
   * What parties are credited, where a shared indicator does not say.
   *
   * @return the credit
   */
  public Credit credit() {
    return settings.credit;
  }

  /**
   * Weights from quality, for members that state none.
   *
   * @return empty if all weigh the same
   */
  public Optional<QualityWeights> qualityWeights() {
    return settings.qualityWeights;
  }

  /**
   * The bands of figures.
   *
   * @return empty if figures have no band
   */
  public Optional<Scale> scale() {
    return settings.scale;
  }

  /**
   * A second scale, of predicates.
   *
   * @return empty if there is none
   */
  public Optional<Scale> predicates() {
    return settings.predicates;
  }

  /**
   * The score from which a goal is attained.
   *
   * @return in percent
   */
  public double attainedAt() {
    return settings.attainedAt;
  }

  /**
   * The decimals that figures print with.
   *
   * @return 0..15
   */
  public int decimals() {
    return settings.decimals;
  }

  /**
   * How figures under this rulebook print.
   *
   * @return its decimals, both scales and threshold
   */
  public Presentation presentation() {
    return presentation;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Rulebook that
            && id.equals(that.id)
            && base.equals(that.base)
            && byName.equals(that.byName)
            && evidence.equals(that.evidence));
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, base, byName, evidence);
  }

  /** The limits first, then each rule with the level of its evidence. */
  @Override
  public String toString() {
    StringJoiner rules = new StringJoiner(", ");
    for (String rule : RulebookSettings.RULES) {
      rules.add(rule + " " + text(byName.get(rule)) + " (" + level(rule) + ")");
    }
    String limits = "cap " + text(settings.cap) + ", floor " + text(settings.floor);
    String attained = "attained at " + text(settings.attainedAt);
    String from = base.map(name -> "; from " + name).orElse("");
    return id + ": " + limits + ", " + attained + from + "; " + title() + "; " + rules;
  }

  private String level(String rule) {
    Evidence known = evidence.get(rule);
    return known == null ? "no evidence" : known.level().name().toLowerCase(Locale.ROOT);
  }

  private static String text(@Nullable Object value) {
    if (value instanceof OptionalDouble number) {
      return number.isPresent() ? text(number.getAsDouble()) : "none";
    }
    if (value instanceof Double number) {
      return Rounding.decimal(number).toPlainString();
    }
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? text(optional.get()) : "none";
    }
    if (value instanceof Scale scale) {
      return "of " + scale.bands().size() + " bands";
    }
    if (value instanceof QualityWeights weights) {
      return "for " + weights.weights().size() + " qualities";
    }
    return String.valueOf(value);
  }
}
