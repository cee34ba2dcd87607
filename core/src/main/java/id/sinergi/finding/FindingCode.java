package id.sinergi.finding;

import static id.sinergi.finding.Severity.ERROR;
import static id.sinergi.finding.Severity.INFO;
import static id.sinergi.finding.Severity.WARNING;

import java.util.List;
import java.util.Optional;

/**
 * Everything a check can find. Each code says in its comment which arguments {@link #of} takes, in
 * their order; the sentences stand in {@code IndonesianWordings} and {@code EnglishWordings}.
 */
public enum FindingCode {
  // Reading a document.

  /** Not readable at all: what the parser says. */
  MALFORMED(ERROR),
  /** Another format: the one found, the one expected. */
  UNSUPPORTED_FORMAT(ERROR),
  /** A field nobody knows: the field, the {@linkplain Nearest#hint hint}. */
  UNKNOWN_FIELD(ERROR),
  /** A field given twice: the field. */
  DUPLICATE_FIELD(ERROR),
  /** A field that must be there is not: the field. */
  MISSING_FIELD(ERROR),
  /** Another type of JSON value: the field, what stands there, what is expected. */
  WRONG_TYPE(ERROR),
  /** A value that cannot be: the field, the value, what it should be (a sentence). */
  INVALID_VALUE(ERROR),
  /** Larger than the reader's limits: the limit's name, its value. */
  LIMIT_EXCEEDED(ERROR),

  // The cascade cannot be evaluated.

  /** An id used twice: the id, where it stands already. */
  DUPLICATE_ID(ERROR),
  /** No such thing: the kind of thing, the id, the {@linkplain Nearest#hint hint}. */
  UNKNOWN_REFERENCE(ERROR),
  /** Value would flow in a circle: the path. */
  CYCLE(ERROR),
  /** A child broken down from two parents: the child, one parent, the other. */
  TWO_CASCADE_PARENTS(ERROR),
  /** A CASCADE link between agencies apart: child, its agency, parent, its agency. */
  CASCADE_BETWEEN_APART(ERROR),
  /** A CROSSCUTTING link within one agency: child, its agency, parent, its agency. */
  CROSSCUTTING_WITHIN(ERROR),
  /** Not exactly one lead: the indicator, the number of leads. */
  LEAD_COUNT(ERROR),
  /** Several parties and no composition: the indicator, the number of parties. */
  COMPOSITION_MISSING(ERROR),
  /** A weight below zero: what bears it, the weight. */
  NEGATIVE_WEIGHT(ERROR),
  /** Some weights stated, some not: the node, measures or links, how many do, of how many. */
  MIXED_WEIGHTS(ERROR),
  /** Some shares stated and some not, or one below zero, or all zero: the indicator, the shares. */
  BAD_SHARE(ERROR),
  /** A composition that does not fit the kind: the indicator, the composition, the kind. */
  COMPOSITION_KIND(ERROR),
  /** A link given twice: child, parent, kind. */
  DUPLICATE_LINK(ERROR),
  /** A measure given twice: node, indicator. */
  DUPLICATE_MEASURE(ERROR),
  /** A formula that runs against the polarity: the indicator, the formula, the polarity. */
  FORMULA_POLARITY(ERROR),
  /** A range upside down: the indicator, the period, low, high. */
  RANGE_INVERTED(ERROR),
  /** A formula or target without what it computes with: the indicator, which, what it needs. */
  FORMULA_NEEDS(ERROR),
  /** A table whose x do not increase: the indicator or rulebook, the points. */
  TABLE_NOT_INCREASING(ERROR),
  /** A derived indicator that would count itself: the path. */
  DERIVED_LOOP(ERROR),
  /** A target outside the horizon: the indicator, the period, the horizon. */
  TARGET_OUTSIDE_HORIZON(ERROR),
  /** Same period, plan and effective instant: the indicator, these three. */
  DUPLICATE_TARGET(ERROR),
  /** Credit for a part nobody has: the indicator, the credit, the party or composition. */
  OWN_CREDIT_WITHOUT_PART(ERROR),
  /** Agencies inside one another in a circle: the path. */
  AGENCY_LOOP(ERROR),

  // An entry of the actuals is not taken.

  /** Reported by no party: the agency, the indicator, its parties. */
  NOT_A_PARTY(ERROR),
  /** A period too short: the indicator, the period, the frequency. */
  PERIOD_FINER_THAN_FREQUENCY(ERROR),
  /** A value for a ratio, or the reverse: the indicator, its kind, the kind reported. */
  RATIO_PARTS(ERROR),
  /** A magnitude not computed with: what it is of, the number. */
  OUT_OF_RANGE(ERROR),
  /** An overlap of other than a SUM: the indicator, its composition. */
  OVERLAP_COMPOSITION(ERROR),

  // It evaluates, but a good evaluator would object.

  /** Serves no outcome: the node, its level. */
  ORPHAN(WARNING),
  /** Nobody below works on it: the node. */
  NO_CASCADE_DOWN(WARNING),
  /** A link skips a level: child, its level, parent, its level. */
  LEVEL_SKIP(WARNING),
  /** A link runs upwards: child, its level, parent, its level. */
  LEVEL_ORDER(WARNING),
  /** Nothing measures it: the node. */
  NO_INDICATOR(WARNING),
  /** Nothing to hold it against: the indicator, the agency. */
  NO_TARGET(WARNING),
  /** An outcome measured by activity alone: the node, the number of its indicators. */
  ACTIVITY_ONLY(WARNING),
  /** A quality the guidance forbids: the indicator, validity, control. */
  QUALITY_FORBIDDEN(WARNING),
  /** Targets that do not add up: the indicator, the period, what the parts make, what is stated. */
  TARGET_GAP(WARNING),
  /** Asks for less than there was: the indicator, the period, target, baseline. */
  TARGET_EASIER_THAN_BASELINE(WARNING),
  /** Asks for the wrong direction: the indicator, the period, target, baseline. */
  WRONG_WAY_TARGET(WARNING),
  /** Asks for nothing: the indicator, the period, the target. */
  BASELINE_EQUALS_TARGET(WARNING),
  /** A target of zero: the indicator, the period, the formula. */
  ZERO_TARGET(WARNING),
  /** Flattered by MIRROR: the indicator, the period, target, baseline. */
  MIRROR_HIDES(WARNING),
  /** Plans disagree: the indicator, the period, one plan, its target, another, its target. */
  PLANS_DISAGREE(WARNING),
  /** Counted in opposite directions: an indicator, its polarity, another, its polarity. */
  POLARITY_FLIP(WARNING),
  /** By two paths: the indicator, the goal, both paths, the effective weight. */
  SHARED_COUNTED_TWICE(WARNING),
  /** By two paths: the node, the goal, both paths, the effective weight. */
  DOUBLE_PATH(WARNING),
  /** Not yet agreed: child, parent, the agency that is to agree. */
  CONSENT_PENDING(WARNING),
  /** Refused: child, parent, the agency that refused, its reason. */
  CONSENT_REJECTED(WARNING),
  /** Older than a part it corrects: the indicator, the period, its parties, the party revised. */
  STALE_OVERLAP(WARNING),
  /** More than the parts allow: the indicator, the period, the amount, the limit. */
  OVERLAP_BOUNDS(WARNING),
  /**
   * Joined documents disagree: the id of what, on what of it, one document, its word, another, its
   * word.
   */
  JOIN_CONFLICT(WARNING),
  /** No rule reads it: the indicator, the agency, the period, why (a part of a sentence). */
  ACTUAL_UNUSED(WARNING),
  /** A final figure changed: the indicator, the agency, the period, before, after. */
  FINAL_REVISED(WARNING),
  /** Two figures for one key: the indicator, the agency, the period, one, the other. */
  CONFLICTING_ACTUALS(WARNING),
  /**
   * An entry of a period that was signed off is another: the period, which kind of entry, the ids
   * it is about, its period, what it was, what it is.
   */
  FROZEN_CHANGED(WARNING),
  /** A score that was signed off is another: whose, the period, what it was, what it is. */
  FROZEN_SCORE(WARNING),
  /** Too many to hold together: the indicator, the number of sharers, the most. */
  SPAN_OF_COORDINATION(WARNING),
  /** A task force for ever: the indicator. */
  TASK_FORCE_WITHOUT_END(WARNING),
  /** Over: the indicator, its last day. */
  ARRANGEMENT_EXPIRED(WARNING),
  /** Ranks too low: the indicator, the coordinator, its kind, the agency above it, its kind. */
  COORDINATOR_RANK(WARNING),
  /** A social coalition of governments only: the indicator. */
  COALITION_WITHOUT_OUTSIDERS(WARNING),
  /** Joint credit, loose relation: the indicator, the relation. */
  SHALLOW_RELATION(WARNING),
  /** Works alone: the agency. */
  SILO(WARNING),
  /** Seem to be one: an indicator, its agency, another, its agency. */
  TWIN(WARNING),
  /** Nobody above both: the child, the parent of a TENSION link. */
  UNMANAGED_TENSION(WARNING),
  /** Money that does not add up: the node, the period, what is stated, the sum below. */
  BUDGET_GAP(WARNING),
  /** Spent over the pagu, or in full without the outcome: the node, spent, pagu, score. */
  OVERRUN(WARNING),

  // Worth knowing.

  /** Weights that are not percentages: the node, measures or links, their total. */
  WEIGHTS_NOT_100(INFO),
  /** In the pohon kinerja, not yet in the plan: the node, its tier. */
  TIER_WITHOUT_LEVEL(INFO);

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  /**
   * How much this weighs unless the host says otherwise.
   *
   * @return the default severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * The criterion of the evaluation of AKIP that a finding of this code speaks to.
   *
   * @return empty for errors, and where there is none
   */
  public Optional<Criterion> criterion() {
    return Criterion.of(this);
  }

  /**
   * A finding of this code.
   *
   * @param place where it stands in the source, or {@link Place#NOWHERE}
   * @param ids the ids concerned, the most concerned first
   * @param arguments as the code's comment lists them: numbers are printed as each language prints
   *     them, a {@link Text} in each language, an absent optional as a dash, the elements of a
   *     collection with commas between, anything else by its {@code toString}
   * @return the finding, in both languages
   * @throws IllegalArgumentException if the number of arguments is not the code's
   */
  public Finding of(Place place, List<String> ids, Object... arguments) {
    Wordings wordings = Wordings.of(this);
    if (arguments.length != wordings.arity()) {
      throw new IllegalArgumentException(
          "The code ("
              + this
              + ") takes ("
              + wordings.arity()
              + ") arguments, not ("
              + arguments.length
              + "). Maybe see its comment.");
    }
    Text message = Text.filled(wordings.message(), arguments);
    Text remedy = Text.filled(wordings.remedy(), arguments);
    return new Finding(this, severity, ids, place, message, remedy);
  }
}
