package id.sinergi.insight;

import static java.util.Objects.requireNonNull;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.View;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.influence.AtTarget;
import id.sinergi.internal.influence.Screening;
import id.sinergi.internal.plan.Plan;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The indicators below a goal by what the goal gains if each reached its target, alone. An analytic
 * aid, no official score. Immutable and thread-safe.
 *
 * <pre>{@code
 * Levers.of(evaluation, "T1", View.OFFICIAL).top(10); // what lifts T1 most, exactly
 * }</pre>
 *
 * <p>Reaching the target means: each party that is behind its own target does what it was asked,
 * the nearest edge of it, and what is better stays; where the lead reports for all, the lead's;
 * where the joint target alone is stated, all parties' actuals scaled alike until it is reached. So
 * all together can be beyond a joint target, or short of one that the parts do not make. Reports of
 * several periods are scaled alike; of a ratio the numerator moves.
 *
 * <p>One sweep from the goal down bounds what each can gain. Those that can gain most are then
 * evaluated as a question "what if", until no other can gain more: none is missed, unless {@link
 * #isExact} says so.
 */
public final class Levers {
  private static final int SPARE = 20; // agencies looked at beyond those that are asked for
  private static final Text METHOD =
      Text.of(
          "Alat bantu analisis, bukan skor resmi; menurut pandangan yang disebut. Mencapai target"
              + " berarti: setiap pihak yang tertinggal melakukan yang diminta darinya, yang lebih"
              + " baik tetap; bila hanya target bersama yang ada, realisasi semua pihak diubah"
              + " sebanding sampai target itu tercapai. Satu sapuan dari tujuan ke bawah memberi"
              + " batas kenaikan tiap indikator; yang teratas dihitung ulang tepat, selebihnya"
              + " tetap, sampai tidak ada lagi yang dapat melebihinya. Yang tanpa batas dihitung"
              + " ulang sesudahnya; lebih dari dua ribu tidak dihitung, dan hasilnya"
              + " menyebutkannya. Yang belum dilaporkan dianggap masuk sendirian. Per instansi:"
              + " hanya bagian instansi itu sendiri yang bergerak, pihak lain tetap; dua kali lebih"
              + " banyak calon, dan dua puluh lagi, dihitung ulang menurut jumlah batas.",
          "Analytic aid, not an official score; by the view named. Reaching the target means: each"
              + " party that is behind does what it was asked, what is better stays; where a joint"
              + " target alone is stated, all parties' actuals are scaled alike until it is reached."
              + " One sweep from the goal down bounds what each indicator can gain; the top ones are"
              + " evaluated exactly, all else staying, until no other can gain more. What has no"
              + " bound is evaluated after them; no more than two thousand are, and the result says so."
              + " What is not reported is taken to come in alone. By agency: only the agency's own"
              + " parts move, other parties stay; twice as many candidates, and twenty more, are"
              + " evaluated, by the sum of bounds.");

  /**
   * What a goal without a figure would have if an indicator below it were reported at its target.
   *
   * @param indicator id of the indicator
   * @param figure what the goal would have
   * @param actuals what would have to be reported; unmodifiable
   */
  public record Reporting(String indicator, Figure figure, List<Actual> actuals) {
    /** Copies the actuals. */
    public Reporting {
      actuals = List.copyOf(actuals);
    }

    /** One line: such as {@code bansos at its target: 100.00}. */
    @Override
    public String toString() {
      return indicator + " at its target: " + figure;
    }
  }

  /** Why an indicator below a goal is no lever. */
  public enum Idle {
    /** It has reached its target. */
    ATTAINED("sudah mencapai target", "at or above the target"),
    /** It has no weight in this view, at the present figures. */
    NO_WEIGHT("tanpa bobot dalam pandangan ini", "without weight in this view"),
    /** The goal would not rise if it reached its target. */
    NO_GAIN("tidak menaikkan tujuan", "not lifting the goal"),
    /** It is not reported, and the goal has no figure that could rise. */
    NOT_REPORTED("belum dilaporkan", "not reported"),
    /** Nothing is due of it. */
    NOT_DUE("belum jatuh tempo", "not due"),
    /** It does not apply. */
    NOT_APPLICABLE("tidak berlaku", "not applicable"),
    /** Its arithmetic has no answer. */
    NOT_COMPUTABLE("tidak dapat dihitung", "not computable");

    private final String id;
    private final String en;

    Idle(String id, String en) {
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

  private final Evaluation evaluation;
  private final Results results;
  private final Plan plan;
  private final Node goal;
  private final View view;
  private final Figure figure;
  private final Screening screening;
  private final Supposing supposing;
  private final int[] gaining;
  private volatile LeverSearch.@Nullable Found found; // for so many as were asked for last

  private Levers(Evaluation evaluation, String node, View view) {
    this.evaluation = requireNonNull(evaluation, "evaluation");
    this.view = requireNonNull(view, "view");
    NodeFigures figures = evaluation.node(requireNonNull(node, "node"));
    results = Inside.of(evaluation);
    plan = results.plan();
    goal = figures.node();
    figure = Supposing.figure(figures, view);
    screening = Screening.of(results, plan.nodeAt(goal.id()), view == View.OFFICIAL);
    gaining = screening.gaining();
    supposing = new Supposing(evaluation, figures.node(), view, screening);
  }

  /**
   * The levers of a goal's official score.
   *
   * @param evaluation any
   * @param node id of a goal
   * @return the levers
   * @throws IllegalArgumentException if the cascade has no such node
   */
  public static Levers of(Evaluation evaluation, String node) {
    return of(evaluation, node, View.OFFICIAL);
  }

  /**
   * The levers of a goal, in a view. O(nodes + parties), the sweep.
   *
   * @param evaluation any
   * @param node id of a goal
   * @param view official, or from the bottom up
   * @return the levers
   * @throws IllegalArgumentException if the cascade has no such node
   */
  public static Levers of(Evaluation evaluation, String node, View view) {
    return new Levers(evaluation, node, view);
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
   * Whose levers these are.
   *
   * @return the goal
   */
  public Node goal() {
    return goal;
  }

  /**
   * In which view.
   *
   * @return official, or from the bottom up
   */
  public View view() {
    return view;
  }

  /**
   * What the goal has now, in this view. Without a value it can gain none, and has no levers.
   *
   * @return its score, or its bottom-up figure
   */
  public Figure figure() {
    return figure;
  }

  /**
   * The levers that lift the goal most, each evaluated exactly. O(as many what-ifs as there are
   * indicators that can gain as much as the last of these, or of which that is not known; no more
   * than two thousand).
   *
   * @param most how many, at least 1
   * @return unmodifiable; the greatest gain first, equal ones by id; those above 0
   * @throws IllegalArgumentException if none are asked for
   */
  public List<Lever> top(int most) {
    return found(most).levers();
  }

  /**
   * Whether no other lifts the goal more than {@link #top} so many, but for 1e-9 of its figure. As
   * many what-ifs as that, unless that was asked for last.
   *
   * @param most how many, at least 1
   * @return false where too many would have to be evaluated, so that one can be missed
   * @throws IllegalArgumentException if none are asked for
   */
  public boolean isExact(int most) {
    return found(most).isCertain();
  }

  private LeverSearch.Found found(int most) {
    LeverSearch.Found last = found;
    if (last == null || last.most() != most) {
      last = new LeverSearch(supposing, screening, refusing(most), LeverSearch.MOST).found();
      found = last;
    }
    return last;
  }

  private static int refusing(int most) {
    if (most < 1) {
      throw new IllegalArgumentException(
          "The number of levers (" + most + ") must be 1 or more. Maybe you meant (10).");
    }
    return most;
  }

  /**
   * All levers as they are estimated, none evaluated exactly. Made one by one, when they are
   * reached.
   *
   * @return the greatest estimate first, equal ones by id; those above 0
   */
  public Stream<Lever> all() {
    Ranking ranking = new Ranking(gaining, screening::gain);
    return Stream.generate(() -> supposing.estimated(ranking.next())).limit(gaining.length);
  }

  /**
   * How many indicators below the goal are levers, by the estimate.
   *
   * @return 0 or more
   */
  public int count() {
    return gaining.length;
  }

  /**
   * How many indicators below the goal are no levers, by why. O(indicators).
   *
   * @return unmodifiable; in the order of the reasons, those that occur
   */
  public Map<Idle, Integer> others() {
    Map<Idle, Integer> counts = new EnumMap<>(Idle.class);
    for (int i = 0; i < plan.indicators.size(); i++) {
      if (screening.isBelow(i) && !(screening.gain(i) > 0)) {
        counts.merge(idle(i), 1, Integer::sum);
      }
    }
    return Collections.unmodifiableMap(counts);
  }

  private boolean hasFigure() {
    return figure.state() == State.VALUE;
  }

  /**
   * Of a goal without a figure: what it would have if one indicator below it, alone, were reported
   * at its target. O(indicators, and a what-if for each of the first not reported).
   *
   * @param most how many indicators are looked at, at least 1
   * @return unmodifiable; in id order, those that give the goal a figure; empty if it has one
   * @throws IllegalArgumentException if none are asked for
   */
  public List<Reporting> reporting(int most) {
    refusing(most);
    return hasFigure()
        ? List.of()
        : IntStream.range(0, plan.indicators.size())
            .filter(it -> screening.isBelow(it))
            .filter(it -> results.joint().state(it) == State.NOT_REPORTED)
            .limit(most)
            .boxed()
            .flatMap(it -> supposing.reporting(it).stream())
            .toList();
  }

  private Idle idle(int indicator) {
    return switch (results.joint().state(indicator)) {
      case VALUE ->
          screening.weight(indicator) > 0
              ? (isAttained(indicator) ? Idle.ATTAINED : Idle.NO_GAIN)
              : Idle.NO_WEIGHT;
      case NOT_REPORTED ->
          !hasFigure()
              ? Idle.NOT_REPORTED
              : screening.weight(indicator) > 0 ? Idle.NO_GAIN : Idle.NO_WEIGHT;
      case NOT_DUE -> Idle.NOT_DUE;
      case NOT_APPLICABLE -> Idle.NOT_APPLICABLE;
      case NOT_COMPUTABLE -> Idle.NOT_COMPUTABLE;
    };
  }

  /** Whether nothing of it has still to move. */
  private boolean isAttained(int indicator) {
    return plan.isDerived(indicator)
        ? results.joint().value(indicator) >= 100
        : AtTarget.of(results, indicator).filter(it -> it.steps().isEmpty()).isPresent();
  }

  /**
   * The agencies that lift the goal most if all that each reports itself reached its target
   * together, the other parties of shared indicators staying as they are. O(parties of the gaining
   * indicators, and one what-if for each of twice as many agencies as are asked for, and twenty
   * more).
   *
   * @param most how many, at least 1
   * @return unmodifiable; the greatest gain first, equal ones by id; those above 0
   * @throws IllegalArgumentException if none are asked for
   */
  public List<AgencyLever> byAgency(int most) {
    return new ByAgency(results, screening, supposing).top(refusing(most), SPARE);
  }

  /**
   * What this is and how it is computed.
   *
   * @return in both languages
   */
  public Text method() {
    return METHOD;
  }

  /** One line: whose levers, and how many. */
  @Override
  public String toString() {
    return "levers of " + goal.id() + " = " + figure + ", " + view + ": " + gaining.length;
  }
}
