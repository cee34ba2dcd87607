package id.sinergi.synergy;

import static java.util.Objects.requireNonNull;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Quantity;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Agency;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.synergy.Computed;
import id.sinergi.internal.synergy.Synergies;
import id.sinergi.internal.synergy.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How an agency works together with others: how broadly, and what comes of it. An analytic aid, no
 * official score. Immutable and thread-safe.
 *
 * <p>At each of its goals an agency has up to three kinds of work: what measures the goal, what
 * supports it, and what it supports. Each kind counts alike, in each the weights are renormalised.
 * <b>Breadth</b> is the part of all this that is tied to others. <b>Joint delivery</b> is the
 * weighted mean, within 0..100, of what is attained together where it is tied, <b>own delivery</b>
 * that of the agency's own sides. The <b>index</b> is the mean of the two; where one is not due the
 * other stands alone.
 *
 * <pre>{@code
 * Synergy dinkes = Synergy.of(evaluation, "dinkes");
 * dinkes.index().value(); // percent
 * }</pre>
 */
public final class Synergy {
  private static final String PERCENT = "%";
  private static final Text METHOD =
      Text.of(
          "Alat bantu analisis, bukan skor resmi; menurut pandangan resmi. Keluasan: bagian bobot"
              + " indikator dan tautan pada sasaran instansi yang terkait dengan instansi lain,"
              + " setiap jenis pekerjaan di setiap sasaran dihitung sama. Capaian bersama:"
              + " rata-rata tertimbang, paling tinggi 100, dari capaian indikator bersama dan nilai"
              + " sasaran yang didukung. Capaian sendiri: demikian pula untuk bagian dan sasaran"
              + " sendiri. Indeks: rata-rata keduanya.",
          "Analytic aid, not an official score; by the official view. Breadth: the part of the"
              + " weights of indicators and links at the agency's goals that is tied to others,"
              + " each kind of work at each goal counting alike. Joint delivery: the weighted mean,"
              + " at most 100, of the joint attainment of shared indicators and the scores of the"
              + " goals supported. Own delivery: likewise of own parts and own goals. Index: the"
              + " mean of the two.");

  private final Agency agency;
  private final Quantity breadth;
  private final Quantity jointDelivery;
  private final Quantity ownDelivery;
  private final Quantity index;
  private final Work work;
  private final Ties ties;

  private Synergy(Evaluation evaluation, Results results, Synergies synergies, int at) {
    agency = evaluation.cascade().agencies().get(at);
    work = synergies.work(at);
    ties = new Ties(evaluation, results.plan(), synergies);
    int decimals = evaluation.cascade().rulebookOf(agency.id()).decimals();
    breadth =
        work.isEmpty()
            ? Quantity.notDue(PERCENT)
            : Quantity.of(100 * work.breadth(), PERCENT, decimals, 1, false);
    jointDelivery = quantity(work, Work.JOINT, decimals);
    ownDelivery = quantity(work, Work.OWN, decimals);
    index = quantity(work, Work.INDEX, decimals);
  }

  private static Quantity quantity(Work work, int at, int decimals) {
    return switch (work.figures().state(at)) {
      case VALUE ->
          Quantity.of(
              work.figures().value(at),
              PERCENT,
              decimals,
              work.figures().coverage(at),
              work.figures().isProvisional(at));
      case NOT_DUE -> Quantity.notDue(PERCENT);
      case NOT_APPLICABLE -> Quantity.notApplicable(Computed.noTie(), PERCENT);
      case NOT_REPORTED -> Quantity.notReported(work.missing(at), PERCENT);
      case NOT_COMPUTABLE -> Quantity.notComputable(work.figures().code(at), PERCENT);
    };
  }

  /**
   * The synergy of one agency. O(its goals, what measures them, and the links at both ends).
   *
   * @param evaluation any
   * @param agency id of an agency
   * @return its breadth, deliveries and ties
   * @throws IllegalArgumentException if the cascade has no such agency
   */
  public static Synergy of(Evaluation evaluation, String agency) {
    requireNonNull(evaluation, "evaluation");
    requireNonNull(agency, "agency");
    Results results = Inside.of(evaluation);
    evaluation.agency(agency); // refuses what is unknown
    int at = evaluation.cascade().agencyIndex(agency);
    return new Synergy(evaluation, results, results.synergies(), at);
  }

  /**
   * The synergy of each agency. O(size).
   *
   * @param evaluation any
   * @return in the order of the agencies' ids
   */
  public static List<Synergy> all(Evaluation evaluation) {
    requireNonNull(evaluation, "evaluation");
    Results results = Inside.of(evaluation);
    Synergies synergies = results.synergies();
    List<Synergy> all = new ArrayList<>();
    for (int at = 0; at < evaluation.cascade().agencies().size(); at++) {
      all.add(new Synergy(evaluation, results, synergies, at));
    }
    return Collections.unmodifiableList(all);
  }

  /**
   * Whose synergy this is.
   *
   * @return the agency
   */
  public Agency agency() {
    return agency;
  }

  /**
   * How much of the agency's work is tied to others.
   *
   * @return in percent, 0..100; not due if the agency has no work at the end of the window
   */
  public Quantity breadth() {
    return breadth;
  }

  /**
   * What is attained together where work is tied.
   *
   * @return in percent, 0..100, with the coverage by the agency's rulebook; not applicable without
   *     a tie; {@link Quantity#missing} names indicators and goals
   */
  public Quantity jointDelivery() {
    return jointDelivery;
  }

  /**
   * What the agency itself attained where work is tied.
   *
   * @return as {@link #jointDelivery}; not due where the agency has no own side that is due
   */
  public Quantity ownDelivery() {
    return ownDelivery;
  }

  /**
   * The mean of joint and own delivery; where one is not due, the other.
   *
   * @return in percent, 0..100; missing if one of the two is; not applicable without a tie
   */
  public Quantity index() {
    return index;
  }

  /**
   * What the agency's work is tied by.
   *
   * @return unmodifiable; by the ids of its goals, at a goal indicators, then what helps it, then
   *     what it helps; made anew at each call
   */
  public List<Tie> ties() {
    return work.ties().stream().map(tied -> ties.tie(tied, work.part(tied))).toList();
  }

  /**
   * Whom the agency works together with.
   *
   * @return unmodifiable; ids of agencies, in order
   */
  public SortedSet<String> counterparts() {
    SortedSet<String> counterparts = new TreeSet<>();
    work.ties().forEach(tied -> counterparts.addAll(ties.counterparts(tied)));
    return Collections.unmodifiableSortedSet(counterparts);
  }

  /**
   * What this is and how it is computed.
   *
   * @return in both languages
   */
  public Text method() {
    return METHOD;
  }

  /** One line: the agency, its index, breadth and deliveries. */
  @Override
  public String toString() {
    return agency.id()
        + ": synergy "
        + index
        + ", breadth "
        + breadth
        + ", joint "
        + jointDelivery
        + ", own "
        + ownDelivery;
  }
}
