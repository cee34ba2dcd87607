package id.sinergi.insight;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.View;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.influence.Shifts;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Why a goal's figure, or an agency's score, is another in a second evaluation: in another period,
 * with what was known later, or what if. An analytic aid, no official score. Immutable and
 * thread-safe.
 *
 * <p>The difference is the sum, to a billionth of a point, of
 *
 * <ul>
 *   <li>the <b>indicators</b> with a value in both: by how much each moved (with what was reported,
 *       or with its target), times its effective weight, the mean of before and after;
 *   <li><b>coverage</b>: what counts now and did not, or the other way: reported or missing, due or
 *       not, applicable or not;
 *   <li><b>structure</b>: weights, links and consent, what measures a goal and what it goes by, how
 *       members are aggregated, what counts for the first or the last time on that day;
 *   <li>a <b>residual</b>: what rounding leaves.
 * </ul>
 *
 * <p>It is exact where all is linear. Elsewhere the weight of a member is its mean slope, the
 * integral of the derivatives of its aggregate, on a straight way from the old values to the new
 * (of a geometric mean, on the way by equal factors). Where values, weights and coverage all
 * changed, each is taken with the others at their old and at their new, half of both. The same is
 * done at every goal on the way down, so that other ways of sharing out are possible where several
 * things changed at once.
 *
 * <pre>{@code
 * Change change = Change.of(evaluationOf2021, evaluationOf2022, "T1");
 * change.difference();             // in points
 * change.indicators().get(0);      // that which moved it most
 * }</pre>
 */
public final class Change {
  private static final Text METHOD =
      Text.of(
          "Alat bantu analisis, bukan nilai resmi. Indikator yang bernilai di kedua"
              + " evaluasi: perubahan capaiannya kali bobot efektif rata-rata sebelum dan sesudah;"
              + " instansinya adalah pihak yang dikreditkan pada sasaran itu, atau penanggung jawab"
              + " utamanya. Cakupan: yang mulai atau berhenti dihitung karena dilaporkan atau"
              + " tidak, jatuh tempo atau tidak. Bobot dan struktur: bobot, tautan, persetujuan,"
              + " dasar nilai, agregasi. Tepat bila semuanya linear; selain itu bobot adalah"
              + " kemiringan rata-rata pada jalan dari nilai lama ke nilai baru. Yang berubah"
              + " bersamaan dihitung sekali pada keadaan lama dan sekali pada keadaan baru, lalu"
              + " dirata-ratakan. Sisa ditunjukkan; semuanya berjumlah sama dengan selisih.",
          "Analytic aid, not an official score. Indicators with a value in both evaluations:"
              + " how far each attainment moved, times its effective weight, the mean of before and"
              + " after; its agency is the party that is credited at the goal, or else its lead."
              + " Coverage: what came to count or ceased to, as it is reported or not, due or not."
              + " Weights and structure: weights, links, consent, basis, aggregation. Exact where"
              + " all is linear; elsewhere the weight is the mean slope on the way from the old"
              + " values to the new. What changed together is taken once at the old and once at the"
              + " new, half of both. The residual is shown; all of it sums to the difference.");

  private final Evaluation from;
  private final Evaluation to;
  private final String id;
  private final View view;
  private final Figure start;
  private final Figure end;
  private final Quantity difference;
  private final ChangeParts parts;

  private Change(
      Evaluation from,
      Evaluation to,
      String id,
      View view,
      Figure start,
      Figure end,
      Quantity difference,
      ChangeParts parts) {
    this.from = from;
    this.to = to;
    this.id = id;
    this.view = view;
    this.start = start;
    this.end = end;
    this.difference = difference;
    this.parts = parts;
  }

  /**
   * Why a goal's score, or an agency's, is another in the second evaluation; by the official view.
   * O(size), once: as much as a few evaluations, however many indicators moved.
   *
   * @param from the first
   * @param to the second; of the same cascade or of another, whose nodes, indicators and agencies
   *     are the same if their ids are
   * @param id of a node or an agency
   * @return without contributions, and with the reason, where it has no value in either
   * @throws IllegalArgumentException if either cascade has no such node or agency
   */
  public static Change of(Evaluation from, Evaluation to, String id) {
    return of(from, to, id, View.OFFICIAL);
  }

  /**
   * Why a goal's figure, or an agency's, is another in the second evaluation. O(size), once.
   *
   * @param from the first
   * @param to the second; of the same cascade or of another, whose nodes, indicators and agencies
   *     are the same if their ids are
   * @param id of a node; in the official view also of an agency
   * @param view the score, or what it is from the bottom up
   * @return without contributions, and with the reason, where it has no value in either
   * @throws IllegalArgumentException if either cascade has no such node or agency, or an agency is
   *     asked for from the bottom up
   */
  public static Change of(Evaluation from, Evaluation to, String id, View view) {
    Results now = Inside.of(to);
    Cascade cascade = to.cascade();
    int agency = now.plan().nodeAt(id) >= 0 ? -1 : cascade.agencyIndex(id);
    if (agency < 0) {
      NodeFigures figures = to.node(id); // refuses what is unknown
      String node = figures.node().id();
      return of(
          from,
          to,
          node,
          view,
          figure(from.node(node), view),
          figure(figures, view),
          cascade.rulebookOf(figures.node()).decimals(),
          () ->
              Shifts.ofNode(Inside.of(from), now, now.plan().nodeAt(node), view == View.OFFICIAL));
    }
    if (view == View.BOTTOM_UP) {
      throw new IllegalArgumentException(
          "The agency (" + id + ") has no figure from the bottom up. Maybe a goal of it is meant.");
    }
    String full = cascade.agencies().get(agency).id();
    return of(
        from,
        to,
        full,
        view,
        from.agency(full).score(),
        to.agency(full).score(),
        cascade.rulebookOf(full).decimals(),
        () -> Shifts.ofAgency(Inside.of(from), now, agency));
  }

  private static Figure figure(NodeFigures figures, View view) {
    return view == View.OFFICIAL ? figures.score() : figures.rollup();
  }

  private static Change of(
      Evaluation from,
      Evaluation to,
      String id,
      View view,
      Figure start,
      Figure end,
      int decimals,
      Supplier<Shifts> shifts) {
    Quantity difference = Quantity.difference(end, start, decimals);
    ChangeParts parts = ChangeParts.none(difference);
    if (difference.state() == State.VALUE) {
      parts = ChangeParts.of(id, to, shifts.get(), difference, decimals);
      difference = parts.residual.state() == State.VALUE ? difference : parts.residual;
    }
    return new Change(from, to, id, view, start, end, difference, parts);
  }

  /**
   * The first evaluation.
   *
   * @return as it was given
   */
  public Evaluation from() {
    return from;
  }

  /**
   * The second evaluation.
   *
   * @return as it was given
   */
  public Evaluation to() {
    return to;
  }

  /**
   * Whose change it is.
   *
   * @return the full id of a node or an agency
   */
  public String id() {
    return id;
  }

  /**
   * On which way the figures travel.
   *
   * @return the view that was asked for
   */
  public View view() {
    return view;
  }

  /**
   * What it was.
   *
   * @return the figure in the first evaluation
   */
  public Figure start() {
    return start;
  }

  /**
   * What it is.
   *
   * @return the figure in the second evaluation
   */
  public Figure end() {
    return end;
  }

  /**
   * How far it moved.
   *
   * @return in points, above 0 if it rose; without a value, and with the reason, where it has none
   *     in either evaluation
   */
  public Quantity difference() {
    return difference;
  }

  /**
   * What each indicator did to it that has another attainment, and a value in both.
   *
   * @return unmodifiable, those that moved it most first, then by id; some may come to 0; none
   *     without a difference
   */
  public List<Part> indicators() {
    return parts.indicators;
  }

  /**
   * The same by agency: by the party that the goal is given the credit of, and where the goal
   * stands for no party, and of what has one party, by the lead. Sums to what the indicators do.
   *
   * @return unmodifiable, those that moved it most first, then by id
   */
  public List<Part> agencies() {
    return parts.agencies;
  }

  /**
   * What came of members that count now and did not, or the other way.
   *
   * @return in points; without a value where there is no difference
   */
  public Quantity coverage() {
    return parts.coverage;
  }

  /**
   * The same by the goal whose members they are; by the agency itself, if its top goals are.
   *
   * @return unmodifiable, those that moved it most first, then by id
   */
  public List<Part> coverageByGoal() {
    return parts.coverageByGoal;
  }

  /**
   * What came of weights, links, consent, basis and aggregation.
   *
   * @return in points; without a value where there is no difference
   */
  public Quantity structure() {
    return parts.structure;
  }

  /**
   * The same by the goal at which they changed; by the agency itself, if its top goals did.
   *
   * @return unmodifiable, those that moved it most first, then by id
   */
  public List<Part> structureByGoal() {
    return parts.structureByGoal;
  }

  /**
   * The difference less all the rest: what rounding leaves.
   *
   * @return in points; without a value where there is no difference
   */
  public Quantity residual() {
    return parts.residual;
  }

  /**
   * Whether every aggregate on the way is a weighted mean, so that no weight is a mean slope.
   *
   * @return true also where there is no difference
   */
  public boolean isLinear() {
    return parts.isLinear;
  }

  /**
   * What this is and how it is computed, naming the view.
   *
   * @return in both languages
   */
  public Text method() {
    boolean isOfficial = view == View.OFFICIAL;
    return Text.of(
        (isOfficial ? "Menurut pandangan resmi. " : "Menurut pandangan dari bawah. ") + METHOD.id(),
        (isOfficial ? "By the official view. " : "By the bottom-up view. ") + METHOD.en());
  }

  /** One line: such as {@code T1: +4.09 points, from 70.10 to 74.19}. */
  @Override
  public String toString() {
    String far = difference.text(Locale.ROOT);
    return id
        + ": "
        + (difference.value().orElse(0) > 0 ? "+" + far : far)
        + ", from "
        + start.text(Locale.ROOT)
        + " to "
        + end.text(Locale.ROOT);
  }

  /** What one indicator, agency or goal did to the figure. Immutable and thread-safe. */
  public static final class Part {
    private final String id;
    private final String name;
    private final double points;

    Part(String id, String name, double points) {
      this.id = id;
      this.name = name;
      this.points = points;
    }

    /**
     * Whose part it is.
     *
     * @return the id of the indicator, the agency or the goal
     */
    public String id() {
      return id;
    }

    /**
     * What it is called in the second evaluation.
     *
     * @return the name of the indicator, the agency or the goal
     */
    public String name() {
      return name;
    }

    /**
     * How far it moved the figure.
     *
     * @return in points, unrounded; below 0 if it lowered it
     */
    public double points() {
      return points;
    }

    /** One line: such as {@code prev +3.20}. */
    @Override
    public String toString() {
      return id + (points > 0 ? " +" : " ") + Rounding.displayed(points, 2).toPlainString();
    }
  }
}
