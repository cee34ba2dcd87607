package id.sinergi.trend;

import static java.util.Objects.requireNonNull;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.Rounding;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pace held on an indicator so far, the pace needed from now on to reach a target ahead, and
 * where the held pace ends. An analytic aid, no official score. Immutable and thread-safe.
 *
 * <p>Of a level (anything but a sum: prevalence, a share, an index) the pace is the change on the
 * straight line from the baseline, or where none is stated from the first comparable actual,
 * through the latest; a gain counts as positive: of what is to fall, each point that it fell. Of an
 * amount (a {@code SUM} that is no ratio) it is the run rate: what came in a period since the
 * target's own period began. Time is counted in months between the ends of periods.
 *
 * <p>Rests on what was known at the as-of instant of the evaluation, by its plan, up to the end of
 * its window; of a shared indicator on the joint target, and on the joint actual of those parties
 * that it asks for something: who will be gone by then does not count. Figures are worked out in
 * decimals, so that a tie is a tie.
 *
 * <pre>{@code
 * Pace pace = Pace.of(evaluation, "prev"); // 30.8 in 2018, 21.6 in 2022, to be 14 in 2024
 * pace.held();   // 2.3 a year
 * pace.needed(); // 3.8 a year
 * pace.end();    // 17.0 in 2024
 * }</pre>
 */
public final class Pace {
  private static final Text METHOD =
      Text.of(
          "Alat bantu analisis, bukan skor resmi. Nilai: garis lurus dari nilai awal (tanpa itu:"
              + " realisasi pertama yang sebanding) melalui realisasi terakhir; jumlah: rata-rata"
              + " per periode sejak awal periode target; indikator bersama: para pihak yang diminta"
              + " oleh target itu. Waktu dihitung dalam bulan antara akhir"
              + " periode. Kemajuan selalu positif. Laju yang bertahan adalah pengandaian, bukan"
              + " ramalan.",
          "Analytic aid, not an official score. Levels: a straight line from the baseline (without"
              + " one: the first comparable actual) through the latest actual; amounts: the run"
              + " rate since the target's period began; shared indicators: of the parties that the"
              + " target asks. Time is counted in months between the ends"
              + " of periods. Progress is always positive. That a pace holds is an assumption, not"
              + " a forecast.");

  /** Since when the pace is held. */
  public enum Since {
    /** Since the stated baseline. */
    BASELINE("sejak nilai awal", "since the baseline"),
    /** Since the first actual that can be compared, as no usable baseline is stated. */
    FIRST_ACTUAL("sejak realisasi pertama", "since the first actual"),
    /** Since the period of the target began. */
    START_OF_PERIOD("sejak awal periode target", "since the target's period began");

    private final String id;
    private final String en;

    Since(String id, String en) {
      this.id = id;
      this.en = en;
    }

    /**
     * The same in words.
     *
     * @return in lower case
     */
    public Text text() {
      return Text.of(id, en);
    }
  }

  /** Whether the held pace reaches the target, or whether it was reached. */
  public enum Track {
    /** The held pace is at least what is needed. */
    ON_TRACK("sesuai laju yang diperlukan", "on track"),
    /** It is less. */
    BEHIND("tertinggal", "behind"),
    /** The target's period is over, and it was reached; {@link Pace#margin()} says by how much. */
    REACHED("tercapai", "reached"),
    /** The target's period is over, and it was missed; {@link Pace#margin()} says by how much. */
    MISSED("tidak tercapai", "missed"),
    /** It cannot be told; {@link Pace#reason()} says why. */
    NOT_TOLD("tidak dapat dikatakan", "cannot be told");

    private final String id;
    private final String en;

    Track(String id, String en) {
      this.id = id;
      this.en = en;
    }

    /**
     * The same in words.
     *
     * @return in lower case
     */
    public Text text() {
      return Text.of(id, en);
    }
  }

  /**
   * Where things stood.
   *
   * @param window of which; its end is what time is counted from
   * @param value in the unit of the indicator
   * @param isProvisional whether it may still change
   */
  public record Point(Window window, double value, boolean isProvisional) {
    /** Folds -0.0. */
    public Point {
      value += 0.0;
    }

    /** Such as {@code 30.8 in 2018}. */
    @Override
    public String toString() {
      return Rounding.rounded(value).toPlainString() + " in " + window;
    }
  }

  /**
   * What is to be reached.
   *
   * @param period at whose end
   * @param amount in the unit of the indicator; may be a range
   * @param plan that states it; empty if it is in no named plan, or those of the parties are in
   *     several
   */
  public record Goal(Period period, Quantity amount, Optional<String> plan) {
    /** Such as {@code 14 % in 2024 (RPJMN)}. */
    @Override
    public String toString() {
      return amount + " in " + period + plan.map(it -> " (" + it + ")").orElse("");
    }
  }

  private final Evaluation evaluation;
  private final Optional<String> party;
  private final Frequency per;
  private final Pacing pacing;

  private Pace(Evaluation evaluation, Optional<String> party, Frequency per, Pacing pacing) {
    this.evaluation = evaluation;
    this.party = party;
    this.per = per;
    this.pacing = pacing;
  }

  /**
   * The pace of an indicator to the furthest target ahead: of the plan that counts in the window of
   * the evaluation, else of the first by precedence that has one; of an amount, of those whose
   * period has begun. Where no target is ahead, to the last one that is over. O(reports and targets
   * of the indicator), times the report periods at the end that are not complete.
   *
   * @param evaluation as of when, by which plan, from what is reported
   * @param indicator id of an indicator
   * @return of all parties together; of a sole party its own
   * @throws IllegalArgumentException if the cascade has no such indicator
   */
  public static Pace of(Evaluation evaluation, String indicator) {
    requireNonNull(evaluation, "evaluation");
    requireNonNull(indicator, "indicator");
    return of(evaluation, indicator, Optional.empty(), Optional.empty());
  }

  /**
   * The same to the target of a period.
   *
   * @param evaluation as of when, by which plan, from what is reported
   * @param indicator id of an indicator
   * @param target of which period; nothing is told of what is needed if it has none, or is over:
   *     then whether it was reached
   * @return of all parties together; of a sole party its own
   * @throws IllegalArgumentException if the cascade has no such indicator
   */
  public static Pace of(Evaluation evaluation, String indicator, Period target) {
    requireNonNull(evaluation, "evaluation");
    requireNonNull(indicator, "indicator");
    requireNonNull(target, "target");
    return of(evaluation, indicator, Optional.empty(), Optional.of(target));
  }

  /**
   * The pace of one party's own part, to its own furthest target ahead.
   *
   * @param evaluation as of when, by which plan, from what is reported
   * @param indicator id of an indicator
   * @param agency id of one of its parties
   * @return of its part alone; not told of one that has none
   * @throws IllegalArgumentException if the indicator has no such party
   */
  public static Pace ofParty(Evaluation evaluation, String indicator, String agency) {
    requireNonNull(evaluation, "evaluation");
    requireNonNull(indicator, "indicator");
    requireNonNull(agency, "agency");
    return of(evaluation, indicator, Optional.of(agency), Optional.empty());
  }

  /**
   * The same to its own target of a period.
   *
   * @param evaluation as of when, by which plan, from what is reported
   * @param indicator id of an indicator
   * @param agency id of one of its parties
   * @param target of which period
   * @return of its part alone; not told of one that has none
   * @throws IllegalArgumentException if the indicator has no such party
   */
  public static Pace ofParty(
      Evaluation evaluation, String indicator, String agency, Period target) {
    requireNonNull(evaluation, "evaluation");
    requireNonNull(indicator, "indicator");
    requireNonNull(agency, "agency");
    requireNonNull(target, "target");
    return of(evaluation, indicator, Optional.of(agency), Optional.of(target));
  }

  private static Pace of(
      Evaluation evaluation, String id, Optional<String> agency, Optional<Period> target) {
    Indicator indicator = evaluation.indicator(id).indicator(); // refuses what is unknown
    Optional<String> party =
        agency.map(it -> evaluation.cascade().agency(it).map(Agency::id).orElse(it));
    if (party.isPresent() && indicator.party(party.get()).isEmpty()) {
      throw new IllegalArgumentException(
          "The agency ("
              + party.get()
              + ") is no party of the indicator ("
              + id
              + "). Maybe it supports a goal instead.");
    }
    Pacing pacing = PaceSearch.of(evaluation, indicator, party, target);
    Frequency per = pacing.isAmount() ? indicator.frequency() : Frequency.YEAR;
    return new Pace(evaluation, party, per, pacing);
  }

  /**
   * The pace of every indicator, as {@link #of(Evaluation, String)} has it.
   *
   * @param evaluation any
   * @return in the order of the indicators' ids, each computed when it is reached
   */
  public static Stream<Pace> all(Evaluation evaluation) {
    requireNonNull(evaluation, "evaluation");
    return evaluation.cascade().indicators().stream().map(it -> of(evaluation, it.id()));
  }

  /**
   * The same counted per another stretch of time.
   *
   * @param frequency a month, a quarter, a half year or a year
   * @return otherwise equal
   */
  public Pace per(Frequency frequency) {
    return new Pace(evaluation, party, requireNonNull(frequency, "frequency"), pacing);
  }

  /**
   * What is evaluated.
   *
   * @return the evaluation this rests on
   */
  public Evaluation evaluation() {
    return evaluation;
  }

  /**
   * Whose pace it is.
   *
   * @return the indicator
   */
  public Indicator indicator() {
    return pacing.indicator();
  }

  /**
   * Whose part alone it is.
   *
   * @return the id of an agency; empty for all parties together
   */
  public Optional<String> party() {
    return party;
  }

  /**
   * Whether it is of an amount that adds up, not of a level.
   *
   * @return true for a {@code SUM} that is no ratio
   */
  public boolean isAmount() {
    return pacing.isAmount();
  }

  /**
   * What the pace is counted per.
   *
   * @return unless asked otherwise a year for a level, a report period for an amount
   */
  public Frequency per() {
    return per;
  }

  /**
   * Since when it is held.
   *
   * @return empty if no pace was held yet
   */
  public Optional<Since> since() {
    return pacing.since();
  }

  /**
   * Where it began.
   *
   * @return empty for an amount, and if no pace was held yet
   */
  public Optional<Point> start() {
    return pacing.start();
  }

  /**
   * What is reached: of a level the latest actual, of an amount what came in so far.
   *
   * @return empty if there is none that is complete
   */
  public Optional<Point> latest() {
    return pacing.latest();
  }

  /**
   * What is to be reached.
   *
   * @return the target, ahead or over; empty if there is none, or the period that was asked for has
   *     none
   */
  public Optional<Goal> goal() {
    return pacing.aim().map(it -> new Goal(it.period(), pacing.target(it), it.plan()));
  }

  /**
   * The pace held.
   *
   * @return in the unit of the indicator, per {@link #per()}; of a level below 0 if it went the
   *     wrong way; without a value the reason or what is missing
   */
  public Quantity held() {
    return pacing.held(per);
  }

  /**
   * The pace needed from the latest actual to the target: of a range to the nearest edge that meets
   * it.
   *
   * @return in the unit of the indicator, per {@link #per()}; of a level below 0 if the target is
   *     passed, by as much as may be lost; without a value the reason or what is missing
   */
  public Quantity needed() {
    return pacing.needed(per);
  }

  /**
   * What there would be at the end of the target's period at the held pace.
   *
   * @return in the unit of the indicator, not cut off where it can go no further; without a value
   *     the reason or what is missing
   */
  public Quantity end() {
    return pacing.end();
  }

  /**
   * What it came to in the period of a target that is over: whether it was reached is a matter of
   * this, not of any pace.
   *
   * @return in the unit of the indicator; not applicable while the period is not over; without a
   *     value else the reason or what is missing
   */
  public Quantity outcome() {
    return pacing.came();
  }

  /**
   * By how much a target that is over was passed: of a range from the nearest edge.
   *
   * @return in the unit of the indicator, below 0 by as much as was missing; without a value when
   *     {@link #outcome()} is
   */
  public Quantity margin() {
    return pacing.margin();
  }

  /**
   * That at the held pace a percentage, now within its whole, would pass 100 % or fall below 0 %:
   * such a pace cannot hold.
   *
   * @return in both languages, a clause in lower case; empty of anything else
   */
  public Optional<Text> note() {
    return pacing.note();
  }

  /**
   * Whether the held pace reaches the target: held is at least needed where more is better, or of
   * levels less; an amount that is to be small keeps at or below it; what is to be stable ends
   * within its range. Never told while the last report period of the window is not reported. Of a
   * target whose period is over: whether it was reached.
   *
   * @return one of the five
   */
  public Track track() {
    return pacing.track();
  }

  /**
   * Why it cannot be told whether the target is or was reached.
   *
   * @return in both languages, a clause in lower case; present if and only if {@link
   *     Track#NOT_TOLD}
   */
  public Optional<Text> reason() {
    return pacing.reason();
  }

  /**
   * What this is and how it is computed.
   *
   * @return in both languages
   */
  public static Text method() {
    return METHOD;
  }

  /**
   * One line: such as {@code prev: held 2.3 %, needed 3.8 % per YEAR, behind}, or {@code prev:
   * missed 14 % in 2024: came to 19.8 %}.
   */
  @Override
  public String toString() {
    String whose = indicator().id() + party().map(it -> " of " + it).orElse("");
    return whose + ": " + state();
  }

  private String state() {
    return switch (track()) {
      case NOT_TOLD -> reason().map(Text::en).orElse("");
      case REACHED, MISSED ->
          track().text().en() + " " + goal().orElseThrow() + ": came to " + outcome();
      case ON_TRACK, BEHIND ->
          "held " + held() + ", needed " + needed() + " per " + per() + ", " + track().text().en();
    };
  }
}
