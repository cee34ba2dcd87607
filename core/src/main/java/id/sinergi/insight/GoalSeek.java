package id.sinergi.insight;

import static java.util.Objects.requireNonNull;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Rounding;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import id.sinergi.internal.engine.Inside;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * The smallest improvement that lifts a goal's official score to a wanted one, or why none does. An
 * analytic aid, no official score. Immutable and thread-safe.
 *
 * <pre>{@code
 * GoalSeek.of(evaluation, "T1", 80, "prev").moves(); // prev of bkkbn: from 21.6 to 20.88...
 * }</pre>
 *
 * <p>Each try is a question "what if", so that the answer holds exactly: with the actuals it names
 * the goal reaches the wanted score, as figures are compared (15 digits); with the least bit less
 * of an improvement it does not. O(some hundred what-ifs).
 */
public final class GoalSeek {
  private static final Text METHOD =
      Text.of(
          "Alat bantu analisis, bukan nilai resmi; menurut nilai resmi. Realisasi dicari dengan"
              + " membagi dua antara kini dan yang terbaik; setiap percobaan adalah hitung ulang"
              + " yang tepat, selebihnya tetap. Laporan beberapa periode diubah sebanding;"
              + " penyebut rasio tetap. Beberapa indikator: bagian yang sama dari jalan masing-"
              + "masing pihak dari realisasi ke targetnya.",
          "Analytic aid, not an official score; by the official score. The actual is sought by"
              + " halving between the present and the best; each try is an exact re-evaluation, all"
              + " else staying. Reports of several periods are scaled alike; the denominator of a"
              + " ratio stays. Several indicators: the same part of the way of each party from its"
              + " actual to its target.");

  /** Why no improvement lifts the goal to the wanted score. */
  public enum Obstacle {
    /** The goal has it already. */
    ALREADY_THERE("tujuan sudah mencapainya", "the goal has it already"),
    /** No path leads from it to the goal. */
    NOT_IN_PATH("tidak ada jalur ke tujuan", "no path leads to the goal"),
    /** It counts from the bottom up, not in the official score. */
    OTHER_VIEW(
        "hanya berbobot dalam pandangan dari bawah, tidak dalam nilai resmi",
        "it counts from the bottom up only, not in the official score"),
    /** A path leads to the goal, but moving it moves nothing there. */
    NO_WEIGHT("tidak berbobot pada tujuan", "it carries no weight there"),
    /** It is at its best already, or no goal can score so much. */
    CAPPED("sudah pada batas atas", "it is capped"),
    /** At its best, the goal falls short. */
    TOO_LITTLE_WEIGHT("bobotnya terlalu kecil", "it has too little weight"),
    /** Nothing is due of it. */
    NOT_DUE("tidak jatuh tempo", "nothing is due of it"),
    /** It does not apply, or has no part in the joint figure. */
    NOT_APPLICABLE("tidak berlaku atau tidak ikut", "it does not apply, or takes no part"),
    /** Its arithmetic has no answer now, so that nobody knows which way is better. */
    NOT_COMPUTABLE("tidak dapat dihitung kini", "it is not computable now"),
    /** It is derived from others. */
    DERIVED("diturunkan, bukan dilaporkan", "it is derived, not reported"),
    /** It is not reported, so that nobody knows where it begins. */
    NOT_REPORTED("belum dilaporkan", "it is not reported"),
    /** It is to be held steady, and no target says where. */
    NO_TARGET("tidak ada target yang menunjukkan arah", "no target tells the direction"),
    /** All have reached their targets. */
    AT_TARGET("semua sudah mencapai target", "all have reached their targets"),
    /** With all at their targets, the goal falls short. */
    BEYOND_TARGETS(
        "bahkan pada semua target tujuan tidak mencapainya",
        "even at all targets the goal falls short"),
    /** The goal would have no value. */
    NO_FIGURE("tujuan tidak akan bernilai", "the goal would have no value"),
    /** The goal does not rise throughout as it becomes better, and what was tried falls short. */
    NOT_MONOTONE(
        "yang lebih baik baginya tidak selalu lebih baik bagi tujuan; yang dicoba tidak mencapainya",
        "what is better for it is not always better for the goal; what was tried falls short");

    private final String id;
    private final String en;

    Obstacle(String id, String en) {
      this.id = id;
      this.en = en;
    }

    /**
     * Why, in words.
     *
     * @return in lower case
     */
    public Text text() {
      return Text.of(id, en);
    }
  }

  /**
   * What one party's actual would have to be.
   *
   * @param indicator id of the indicator
   * @param agency id of the party
   * @param from what it is, in the unit of the indicator; empty if it is not reported
   * @param to the least improved that suffices, in the unit of the indicator; what is not reported
   *     begins at 0, or at twice its target where less is better
   * @param practical the same with the decimals of the indicator, rounded to the side that
   *     suffices; empty where several move at once, or none of so few decimals suffices
   */
  public record Move(
      String indicator,
      String agency,
      OptionalDouble from,
      double to,
      Optional<BigDecimal> practical) {

    /** One line: such as {@code prev of bkkbn: 21.6 to 20.88}. */
    @Override
    public String toString() {
      String begin =
          from.isPresent() ? Rounding.rounded(from.getAsDouble()).toPlainString() : "nothing";
      BigDecimal end = practical.orElseGet(() -> Rounding.rounded(to));
      return indicator + " of " + agency + ": " + begin + " to " + end.toPlainString();
    }
  }

  private final Evaluation evaluation;
  private final Node goal;
  private final Figure score;
  private final double wanted;
  private final List<String> indicators;
  private final Sought sought;

  /**
   * What was found.
   *
   * @param part of the way to the targets; empty where one party moves
   * @param best the score with all that is sought at its best, or at its target
   */
  record Sought(
      List<Move> moves,
      List<Actual> actuals,
      OptionalDouble part,
      Optional<Figure> reached,
      Optional<Figure> best,
      List<String> without,
      Optional<Obstacle> obstacle) {

    static Sought none(Obstacle obstacle, Optional<Figure> best, List<String> without) {
      return new Sought(
          List.of(),
          List.of(),
          OptionalDouble.empty(),
          Optional.empty(),
          best,
          without,
          Optional.of(obstacle));
    }

    static Sought none(Obstacle obstacle) {
      return none(obstacle, Optional.empty(), List.of());
    }
  }

  private GoalSeek(
      Evaluation evaluation, Node goal, double wanted, List<String> indicators, Sought sought) {
    this.evaluation = evaluation;
    this.goal = goal;
    this.score = evaluation.node(goal.id()).score();
    this.wanted = wanted;
    this.indicators = List.copyOf(indicators);
    this.sought = sought;
  }

  /**
   * By the actual of an indicator's lead.
   *
   * @param evaluation any
   * @param node id of a goal
   * @param wanted score, in percent
   * @param indicator id of an indicator
   * @return what it would have to be, or why nothing suffices
   * @throws IllegalArgumentException if the cascade has no such goal or indicator, or the score is
   *     no number
   */
  public static GoalSeek of(Evaluation evaluation, String node, double wanted, String indicator) {
    requireNonNull(indicator, "indicator");
    String lead = evaluation.indicator(indicator).indicator().lead().agency();
    return of(evaluation, node, wanted, indicator, lead);
  }

  /**
   * By the actual of one party of an indicator.
   *
   * @param evaluation any
   * @param node id of a goal
   * @param wanted score, in percent
   * @param indicator id of an indicator
   * @param agency id of one of its parties
   * @return what it would have to be, or why nothing suffices
   * @throws IllegalArgumentException if the cascade has no such goal or indicator, the agency is no
   *     party of it, or the score is no number
   */
  public static GoalSeek of(
      Evaluation evaluation, String node, double wanted, String indicator, String agency) {
    Node goal = evaluation.node(requireNonNull(node, "node")).node();
    String full =
        evaluation.cascade().agency(agency).map(it -> it.id()).orElse(requireNonNull(agency));
    if (evaluation.indicator(indicator).party(full).isEmpty()) {
      throw new IllegalArgumentException(
          "The agency ("
              + agency
              + ") is no party of the indicator ("
              + indicator
              + "). Maybe it supports a goal instead.");
    }
    Seeking seeking = new Seeking(evaluation, Inside.of(evaluation), goal.id(), number(wanted));
    String id = evaluation.indicator(indicator).indicator().id();
    return new GoalSeek(evaluation, goal, wanted, List.of(id), seeking.by(id, full));
  }

  /**
   * By several indicators at once: all parties that have not reached their targets go the same part
   * of the way from their actuals to their targets. What is not reported, derived or has no target
   * stays as it is.
   *
   * @param evaluation any
   * @param node id of a goal
   * @param wanted score, in percent
   * @param indicators ids of indicators
   * @return how far they would have to go, or why nothing suffices
   * @throws IllegalArgumentException if the cascade has no such goal or indicator, or the score is
   *     no number
   */
  public static GoalSeek of(
      Evaluation evaluation, String node, double wanted, List<String> indicators) {
    Node goal = evaluation.node(requireNonNull(node, "node")).node();
    List<String> ids =
        indicators.stream()
            .map(it -> evaluation.indicator(it).indicator().id())
            .distinct()
            .sorted()
            .toList();
    Seeking seeking = new Seeking(evaluation, Inside.of(evaluation), goal.id(), number(wanted));
    return new GoalSeek(evaluation, goal, wanted, ids, seeking.together(ids));
  }

  private static double number(double wanted) {
    if (!Double.isFinite(wanted)) {
      throw new IllegalArgumentException(
          "The score (" + wanted + ") must be a number. Maybe you meant (100).");
    }
    return wanted;
  }

  /**
   * What was evaluated.
   *
   * @return the evaluation, as it is
   */
  public Evaluation evaluation() {
    return evaluation;
  }

  /**
   * What is to be lifted.
   *
   * @return the goal
   */
  public Node goal() {
    return goal;
  }

  /**
   * What the goal scores now.
   *
   * @return its official score
   */
  public Figure score() {
    return score;
  }

  /**
   * What it is to score.
   *
   * @return in percent
   */
  public double wanted() {
    return wanted;
  }

  /**
   * By what it was sought.
   *
   * @return unmodifiable; the ids of the indicators, in order
   */
  public List<String> indicators() {
    return indicators;
  }

  /**
   * What would have to be, party by party.
   *
   * @return unmodifiable; in order of indicator and agency; empty if nothing suffices
   */
  public List<Move> moves() {
    return sought.moves();
  }

  /**
   * What would have to be reported for that, to be asked "what if".
   *
   * @return unmodifiable; empty if nothing suffices
   */
  public List<Actual> actuals() {
    return sought.actuals();
  }

  /**
   * How far several would have to go from their actuals to their targets.
   *
   * @return 0..1; empty for one party, or if nothing suffices
   */
  public OptionalDouble part() {
    return sought.part();
  }

  /**
   * What the goal then scores.
   *
   * @return at least what is wanted, to 15 digits; empty if nothing suffices
   */
  public Optional<Figure> reached() {
    return sought.reached();
  }

  /**
   * What the goal scores with the best there is to have: where nothing suffices, how far it falls
   * short.
   *
   * @return empty where it was not looked for
   */
  public Optional<Figure> best() {
    return sought.best();
  }

  /**
   * Which of several stayed as they are: not reported, derived, or without a way to a target.
   *
   * @return unmodifiable; ids in order
   */
  public List<String> without() {
    return sought.without();
  }

  /**
   * Why nothing suffices.
   *
   * @return empty if something does
   */
  public Optional<Obstacle> obstacle() {
    return sought.obstacle();
  }

  /**
   * What this is and how it is computed.
   *
   * @return in both languages
   */
  public Text method() {
    return METHOD;
  }

  /** One line: such as {@code T1 to 80: prev of bkkbn: 21.6 to 20.88}, or why not. */
  @Override
  public String toString() {
    String begin = goal.id() + " to " + Rounding.rounded(wanted).toPlainString() + ": ";
    return begin
        + obstacle()
            .map(it -> it.text().en())
            .orElseGet(
                () -> moves().stream().map(Move::toString).collect(Collectors.joining(", ")));
  }
}
