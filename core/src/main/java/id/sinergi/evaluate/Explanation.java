package id.sinergi.evaluate;

import id.sinergi.figure.Band;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How one figure came about: a step, what went into it, and how each of those came about in turn,
 * down to what an agency reported and its evidence.
 *
 * <p>Each step recomputes: its {@linkplain #inputs inputs} and the unrounded values and weights of
 * its {@linkplain #parts parts} give its {@linkplain #value value} by its {@link #step} and {@link
 * #method}. Immutable and thread-safe; parts are made on demand, since a cascade is a graph and the
 * tree of all its explanations is larger than it.
 */
public final class Explanation {

  /** What a step does; its method says by which variant. */
  public enum Step {
    /** A number as an agency reported it: input {@code value}, or numerator and denominator. */
    REPORT,
    /** A target as it was stated: input {@code value}, or {@code baseline} and {@code percent}. */
    STATED_TARGET,
    /**
     * What the stated targets make of the window. The method is a consolidation; inputs {@code
     * windowMonths, targetMonths} where a longer target counts by months; {@code baseline,
     * elapsedMonths, distanceMonths} where it is approached on a line. A stated joint target of a
     * sum is at last taken times the input {@code partsIn} over {@code partsAll}, where only some
     * of the parties are in.
     */
    TARGET,
    /**
     * What the reports make of the window. The method is a consolidation; for a ratio the inputs
     * {@code scale, numerator, denominator}, each of the last two consolidated apart.
     */
    ACTUAL,
    /**
     * The formula named by the method: target and actual, and inputs such as {@code baseline}. Of a
     * range the method is {@code RANGE} inside; outside {@code RANGE:} and the formula against the
     * nearer edge. A formula through points has inputs {@code x1, y1, x2, ...}. Where the formula
     * has no answer and the rulebook gives one, {@code :MET_OR_FLOOR} or {@code :CAP} follows, with
     * the input {@code floor} or {@code cap}. Where it matters which side is right, the input
     * {@code direction} is 1 if more is better and -1 if less is.
     */
    FORMULA,
    /** Ceiling, cap and floor, in this order: inputs {@code ceilingScore, cap, floor} in force. */
    LIMITS,
    /**
     * The aggregation named by the method over weighted parts; {@code missingAs} if given. Where
     * too little of what is due has a value, the inputs {@code coverage} and {@code minCoverage}
     * tell how much has, and how much must.
     */
    AGGREGATE,
    /**
     * The one part that counts, or for {@code BLEND} the weighted sum of two, with {@code coverage}
     * and {@code minCoverage} as for an aggregate.
     */
    BASIS,
    /** The first part less the second. */
    DIFFERENCE,
    /**
     * 100 times the input {@code spent} over {@code pagu}; the parts are the goals below, whose
     * amounts add up to an amount that the goal does not state itself.
     */
    ABSORPTION,
    /**
     * How much of one kind of work at a goal is tied to other agencies: 100 times the input {@code
     * tied} over {@code all}, which are weights.
     */
    TIED,
    /**
     * What the parties to an indicator reached, or were to reach, together. The method is a
     * composition: {@code SUM} adds the parts, less the input {@code overlap} if there is one;
     * {@code POOLED_RATIO} takes the input {@code scale} times the sum of the inputs {@code
     * numerator} of the parts over that of their inputs {@code denominator}, and of targets the
     * mean by weights, which are denominators; {@code MEAN} the mean by weights, which are shares;
     * {@code PRODUCT} the input {@code scale} times the product of each part over the scale; {@code
     * WEAKEST_PARTY} the least of the parts, which are the parties' own attainments.
     */
    COMPOSITION,
    /**
     * What the goals of an agency show of a shared indicator: by {@code JOINT} and {@code OWN} the
     * one part that counts, by {@code BLEND} the weighted sum of two. Any other method says why
     * there is none: {@code NOT_DUE, NOT_APPLICABLE, NOT_REPORTED, NOT_COMPUTABLE}.
     */
    CREDIT
  }

  /**
   * A number that goes into a step.
   *
   * @param name the same in every language
   * @param label in words
   * @param value unrounded
   */
  public record Input(String name, Text label, double value) {}

  /**
   * One part of a step.
   *
   * @param what how it came about
   * @param weight empty where the step does not weigh, and of what does not hold
   * @param leftOut why it takes no part, such as a state, weight zero, or that it does not hold at
   *     the end of the window; empty if it does
   */
  public record Part(Explanation what, OptionalDouble weight, Optional<Text> leftOut) {}

  private final Step step;
  private final String subject;
  private final Text title;
  private final String method;
  private final Text rule;
  private final State state;
  private final OptionalDouble value;
  private final Function<Locale, String> shown;
  private final List<Input> inputs;
  private final List<Text> notes;
  private final OptionalInt months;
  private final Optional<FigureKind> kind;
  private final Optional<Band> band;
  private final Supplier<List<Part>> parts;

  Explanation(ExplanationDraft draft) {
    step = draft.step;
    subject = draft.subject;
    title = draft.title;
    method = draft.method;
    rule = draft.rule;
    state = draft.state;
    value = draft.value;
    shown = draft.shown;
    inputs = List.copyOf(draft.inputs);
    notes = List.copyOf(draft.notes);
    months = draft.months;
    kind = draft.kind;
    band = draft.band;
    parts = draft.parts;
  }

  /**
   * What this step does.
   *
   * @return the kind of step
   */
  public Step step() {
    return step;
  }

  /**
   * What this is about.
   *
   * @return the id of a node, an indicator or an agency, or a key such as {@code prev/bkkbn/2022}
   */
  public String subject() {
    return subject;
  }

  /**
   * What this is about, in words.
   *
   * @return a title in both languages
   */
  public Text title() {
    return title;
  }

  /**
   * The variant of the step.
   *
   * @return such as {@code WEIGHTED_MEAN}, {@code FROM_BASELINE} or {@code SUM}
   */
  public String method() {
    return method;
  }

  /**
   * The rule in words.
   *
   * @return a clause in both languages
   */
  public Text rule() {
    return rule;
  }

  /**
   * What the result is.
   *
   * @return the state of the figure or quantity
   */
  public State state() {
    return state;
  }

  /**
   * The result, unrounded.
   *
   * @return empty unless the state is a value
   */
  public OptionalDouble value() {
    return value;
  }

  /**
   * Which of a goal's figures this explains.
   *
   * @return empty for indicators, agencies and what they follow from
   */
  public Optional<FigureKind> kind() {
    return kind;
  }

  /**
   * The band of the result.
   *
   * @return empty where the result is no figure, has no value, or there is no scale
   */
  public Optional<Band> band() {
    return band;
  }

  /**
   * The result as people read it.
   *
   * @param locale whose decimal separator to use
   * @return the rounded number, or why there is none
   */
  public String shown(Locale locale) {
    return shown.apply(locale);
  }

  /**
   * The numbers that go into the step.
   *
   * @return unmodifiable, in the order of the formula
   */
  public List<Input> inputs() {
    return inputs;
  }

  /**
   * One of the numbers that go into the step.
   *
   * @param name such as {@code baseline}
   * @return the number
   * @throws NoSuchElementException if the step has no such input
   */
  public double input(String name) {
    return inputs.stream()
        .filter(input -> input.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("The step has no input (" + name + ")."))
        .value();
  }

  /**
   * What else a reader should know: the evidence, coverage, what is provisional or missing.
   *
   * @return unmodifiable
   */
  public List<Text> notes() {
    return notes;
  }

  /**
   * The months that a report or a stated target stands for.
   *
   * @return empty for other steps
   */
  public OptionalInt months() {
    return months;
  }

  /**
   * What goes into the step, each with its own explanation, also what is left out and why.
   *
   * @return in the order in which it is computed, then what does not hold; made anew at each call
   */
  public List<Part> parts() {
    return parts.get();
  }

  /** One line: what, its result, and the rule. */
  @Override
  public String toString() {
    return subject + " = " + shown(Locale.ROOT) + " by " + method;
  }
}
