package id.sinergi.insight;

import static java.util.Objects.requireNonNull;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.View;
import id.sinergi.figure.Figure;
import id.sinergi.finding.Text;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.influence.Screening;
import id.sinergi.internal.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The indicators below a goal by what the goal gains if each reached its target, alone. An analytic
 * aid, no official score. Immutable and thread-safe.
 *
 * <pre>{@code
 * Levers.of(evaluation, "T1", View.OFFICIAL).top(10); // what lifts T1 most, exactly
 * }</pre>
 *
 * <p>One sweep of sensitivities from the goal down estimates them all. The first of those are then
 * evaluated as a question "what if". Reaching the target means: the actual of each party that has
 * not reached its own target is that target, or the edge of it that is nearest; where the lead
 * reports for all, the lead's; where the joint target alone is stated, all parties' actuals scaled
 * alike until it is reached. Reports of several periods are scaled alike; of a ratio the numerator
 * moves. What is better than its target stays.
 */
public final class Levers {
  private static final int SPARE = 20; // looked at beyond those that are asked for
  private static final Text METHOD =
      Text.of(
          "Alat bantu analisis, bukan nilai resmi; menurut pandangan yang disebut. Satu sapuan"
              + " kepekaan dari tujuan ke bawah menaksir semua indikator pada angka kini; yang"
              + " teratas dihitung ulang tepat, masing-masing seolah realisasinya sama dengan"
              + " targetnya dan selebihnya tetap. Yang belum dilaporkan dianggap masuk sendirian"
              + " di samping anggota lain. Di luar rata-rata tertimbang, taksiran dapat meleset:"
              + " dua kali lebih banyak calon, dan dua puluh lagi, dihitung ulang.",
          "Analytic aid, not an official score; by the view named. One sweep of sensitivities from"
              + " the goal down estimates all indicators at the present figures; the top ones are"
              + " evaluated exactly, each as if its actual were its target and all else stayed."
              + " What is not reported is taken to come in alone beside the other members."
              + " Where not all is a weighted mean an estimate can be off: twice as many"
              + " candidates, and twenty more, are evaluated.");

  /** Why an indicator below a goal is no lever. */
  public enum Idle {
    /** It has reached its target. */
    ATTAINED("sudah mencapai target", "at or above the target"),
    /** It has no weight in this view, at the present figures. */
    NO_WEIGHT("tanpa bobot dalam pandangan ini", "without weight in this view"),
    /** It is not reported, and the goal would not rise if it reached its target. */
    NO_GAIN("tidak menaikkan tujuan", "not lifting the goal"),
    /** Nothing is due of it. */
    NOT_DUE("tidak jatuh tempo", "not due"),
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
   * candidates: twice as many as asked for, and twenty more).
   *
   * @param most how many, at least 1
   * @return unmodifiable; the greatest gain first, equal ones by id; those above 0
   * @throws IllegalArgumentException if none are asked for
   */
  public List<Lever> top(int most) {
    Ranking ranking = ranking(most);
    List<Lever> levers = new ArrayList<>();
    for (long left = 2L * most + SPARE; left > 0 && ranking.left() > 0; left--) {
      levers.add(supposing.lever(ranking.next()));
    }
    return levers.stream()
        .filter(it -> it.gain() > 0)
        .sorted(
            Comparator.comparingDouble(Lever::gain)
                .reversed()
                .thenComparing(it -> it.indicator().id()))
        .limit(most)
        .toList();
  }

  private Ranking ranking(int most) {
    if (most < 1) {
      throw new IllegalArgumentException(
          "The number of levers (" + most + ") must be 1 or more. Maybe you meant (10).");
    }
    return new Ranking(gaining, screening::gain);
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

  private Idle idle(int indicator) {
    return switch (results.joint().state(indicator)) {
      case VALUE -> screening.weight(indicator) > 0 ? Idle.ATTAINED : Idle.NO_WEIGHT;
      case NOT_REPORTED -> screening.weight(indicator) > 0 ? Idle.NO_GAIN : Idle.NO_WEIGHT;
      case NOT_DUE -> Idle.NOT_DUE;
      case NOT_APPLICABLE -> Idle.NOT_APPLICABLE;
      case NOT_COMPUTABLE -> Idle.NOT_COMPUTABLE;
    };
  }

  /**
   * The agencies whose indicators below the goal lift it most if all that each answers for reached
   * their targets together. O(gaining indicators, and one what-if for each of twice as many
   * agencies as are asked for, and twenty more).
   *
   * @param most how many, at least 1
   * @return unmodifiable; the greatest gain first, equal ones by id; those above 0
   * @throws IllegalArgumentException if none are asked for
   */
  public List<AgencyLever> byAgency(int most) {
    SortedMap<Integer, List<Integer>> indicators = new TreeMap<>();
    double[] estimates = new double[plan.agencies.size()];
    for (int at : gaining) {
      int agency = plan.partAgency[plan.partStart[at]];
      estimates[agency] += screening.gain(at);
      indicators.computeIfAbsent(agency, it -> new ArrayList<>()).add(at);
    }
    ranking(most); // refuses none
    int[] agencies = indicators.keySet().stream().mapToInt(it -> it).toArray();
    Ranking ranking = new Ranking(agencies, it -> estimates[it]);
    List<AgencyLever> levers = new ArrayList<>();
    for (long left = 2L * most + SPARE; left > 0 && ranking.left() > 0; left--) {
      int agency = ranking.next();
      List<Integer> those = indicators.getOrDefault(agency, List.of());
      levers.add(supposing.together(agency, those, estimates[agency]));
    }
    return levers.stream()
        .filter(it -> it.gain() > 0)
        .sorted(
            Comparator.comparingDouble(AgencyLever::gain)
                .reversed()
                .thenComparing(it -> it.agency().id()))
        .limit(most)
        .toList();
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
