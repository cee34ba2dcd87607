package id.sinergi.history;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Request;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.finding.Finding;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Owner;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A period that was signed off: who stands for which scores, and what they came from. Later changes
 * are findings. Immutable and thread-safe.
 *
 * <p>Kept are the scores of goals and agencies, the joint figures of indicators, the targets these
 * were held against, and the reports that held, all of the window that was signed off and as known
 * then. That is what a finding needs to say which entry changed, what it was and what it is, and no
 * larger than a digest for each entry would be. The {@link #digest} covers all of it: equal digests
 * mean that nothing changed, and a stored sign-off that someone altered no longer has its own.
 *
 * <p>The cascade itself is not kept. Where its weights, links or dates changed, that shows in the
 * scores; where it shows in no score, what was signed off stands as it was.
 *
 * <pre>{@code
 * SignOff signed = SignOff.of(evaluation, Instant.now(), new Owner("pmk", "Menteri Koordinator"));
 * List<Finding> later = signed.check(evaluationOfTheSamePeriodNow);
 * }</pre>
 *
 * @param cascade id of the cascade
 * @param request what was evaluated: the period, the plan, and as of when
 * @param signedAt when it was signed
 * @param signedBy the post that signed
 * @param nodes the score of each goal, by id
 * @param indicators the joint figure of each indicator, by id
 * @param agencies the score of each agency, by id
 * @param targets what was to be reached, by indicator, the joint target first, then by party
 * @param reports the actuals, overlaps and spending of the window that held
 */
public record SignOff(
    String cascade,
    Request request,
    Instant signedAt,
    Owner signedBy,
    SortedMap<String, Score> nodes,
    SortedMap<String, Score> indicators,
    SortedMap<String, Score> agencies,
    List<Held> targets,
    Actuals reports) {

  /**
   * What a figure was when it was signed off.
   *
   * @param state which of the states
   * @param value in percent; empty unless there is a value
   * @param coverage 0 to 1
   * @param isProvisional whether it was provisional
   */
  public record Score(State state, OptionalDouble value, double coverage, boolean isProvisional) {
    /** Refuses a value in a state that has none, and the reverse. */
    public Score {
      if (value.isPresent() != (state == State.VALUE)) {
        throw new IllegalArgumentException(
            "The score in state ("
                + state
                + ") has the value ("
                + value
                + "). Maybe the state is another.");
      }
    }

    static Score of(Figure figure) {
      return new Score(figure.state(), figure.value(), figure.coverage(), figure.isProvisional());
    }

    /** Such as {@code 74.19} or {@code NOT_REPORTED}. */
    @Override
    public String toString() {
      return value.isPresent() ? Double.toString(value.getAsDouble()) : state.toString();
    }
  }

  /**
   * A target that a figure was held against, in the unit of the indicator.
   *
   * @param indicator id of the indicator
   * @param agency the party whose part it is; empty for the target of all together
   * @param low the amount, or the lower edge of a range
   * @param high the amount, or the upper edge
   */
  public record Held(String indicator, Optional<String> agency, double low, double high) {
    /** Such as {@code prev: 18.4} or {@code prev of bkkbn: 18.4}. */
    @Override
    public String toString() {
      String whose = indicator + agency.map(id -> " of " + id).orElse("");
      return whose + ": " + low + (low == high ? "" : ".." + high);
    }
  }

  /** Copies what is given; refuses a request that does not say as of when. */
  public SignOff {
    Objects.requireNonNull(cascade, "cascade");
    Objects.requireNonNull(signedAt, "signedAt");
    Objects.requireNonNull(signedBy, "signedBy");
    Objects.requireNonNull(reports, "reports");
    Instant asOf =
        request
            .asOf()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The request for ("
                            + request.period()
                            + ") does not say as of when. Maybe as of the signing."));
    if (asOf.isAfter(signedAt)) {
      throw new IllegalArgumentException(
          "What is known at ("
              + asOf
              + ") cannot be signed off at ("
              + signedAt
              + "). Maybe they were swapped.");
    }
    nodes = Collections.unmodifiableSortedMap(new TreeMap<>(nodes));
    indicators = Collections.unmodifiableSortedMap(new TreeMap<>(indicators));
    agencies = Collections.unmodifiableSortedMap(new TreeMap<>(agencies));
    targets = List.copyOf(targets);
  }

  /**
   * Signs a period off: as of the instant of the evaluation, or else with what was known when it
   * was signed. O(n log n), n being the size of the cascade and the actuals.
   *
   * @param evaluation of the period
   * @param signedAt when it is signed
   * @param signedBy the post that signs, of an agency of the cascade
   * @return what is signed off
   * @throws IllegalArgumentException if it answers a question "what if", the cascade has no such
   *     agency, or what is known is of a time after the signing
   */
  public static SignOff of(Evaluation evaluation, Instant signedAt, Owner signedBy) {
    Objects.requireNonNull(signedAt, "signedAt");
    if (evaluation.isWhatIf()) {
      throw new IllegalArgumentException(
          "The evaluation ("
              + evaluation
              + ") answers a question what if. Maybe sign off what was reported.");
    }
    Cascade cascade = evaluation.cascade();
    if (cascade.agency(signedBy.agency()).isEmpty()) {
      throw new IllegalArgumentException(
          "The cascade has no agency ("
              + signedBy.agency()
              + ") to sign it off. Maybe its id is another.");
    }
    Request request = evaluation.request();
    Evaluation known =
        request.asOf().isPresent()
            ? evaluation
            : evaluation.evaluator().evaluate(request.withAsOf(signedAt));
    return Snapshot.of(known, known.request(), signedAt, signedBy);
  }

  /**
   * What has changed since. First which reports and targets are others; then which scores of goals,
   * indicators and agencies. Reports of later periods, and targets that nothing of the period is
   * held against, do not matter. O(n log n).
   *
   * @param now an evaluation of the same cascade for the same period and plan, with what is known
   *     now or was at another instant
   * @return {@code FROZEN_CHANGED}, then {@code FROZEN_SCORE}, each by id; empty if nothing
   *     changed; unmodifiable
   * @throws IllegalArgumentException if it is of another cascade, period or plan
   */
  public List<Finding> check(Evaluation now) {
    Request asked = now.request();
    boolean isSame =
        now.cascade().id().equals(cascade)
            && asked.period().equals(request.period())
            && asked.isDiscrete() == request.isDiscrete()
            && asked.plan().equals(request.plan());
    if (!isSame) {
      throw new IllegalArgumentException(
          "What was signed off is ("
              + cascade
              + ") at ("
              + request.period()
              + "), not ("
              + now
              + "). Maybe it is to be evaluated as signOff.request() asks.");
    }
    SignOff present = Snapshot.of(now, request, signedAt, signedBy);
    return digest().equals(present.digest()) ? List.of() : new Frozen(this, present).findings();
  }

  /**
   * What tells it from any other: SHA-256 of all that is kept but for who signed, when, and as of
   * when. O(size of what is kept).
   *
   * @return 64 hexadecimal digits; the same for the same scores from the same entries
   */
  public String digest() {
    return Snapshot.digest(this);
  }

  /** One line: such as {@code stunting at 2022, signed 2023-02-01T00:00:00Z by Kepala (bkkbn)}. */
  @Override
  public String toString() {
    return cascade + " at " + request.period() + ", signed " + signedAt + " by " + signedBy;
  }
}
