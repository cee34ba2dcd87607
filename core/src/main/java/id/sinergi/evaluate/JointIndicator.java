package id.sinergi.evaluate;

import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.rule.Credit;
import java.util.List;
import java.util.Optional;

/**
 * The report on one shared indicator: what the parties attained together, what each did for it, and
 * how the two views reconcile. Immutable and thread-safe.
 */
public final class JointIndicator implements JointOutcome {
  private final Evaluation evaluation;
  private final IndicatorFigures figures;
  private final Quantity distance;
  private final JointTarget joined;
  private final Credit credit;
  private final List<JointParty> parties;
  private final List<JointOverlap> overlaps;
  private final Optional<Reconciliation> reconciliation;

  JointIndicator(
      Evaluation evaluation,
      IndicatorFigures figures,
      Quantity distance,
      JointTarget joined,
      Credit credit,
      List<JointParty> parties,
      List<JointOverlap> overlaps,
      Optional<Reconciliation> reconciliation) {
    this.evaluation = evaluation;
    this.figures = figures;
    this.distance = distance;
    this.joined = joined;
    this.credit = credit;
    this.parties = List.copyOf(parties);
    this.overlaps = List.copyOf(overlaps);
    this.reconciliation = reconciliation;
  }

  @Override
  public String id() {
    return indicator().id();
  }

  @Override
  public String name() {
    return indicator().name();
  }

  @Override
  public Figure figure() {
    return figures.joint();
  }

  @Override
  public boolean isShared() {
    return indicator().isShared();
  }

  @Override
  public Evaluation evaluation() {
    return evaluation;
  }

  /**
   * The indicator.
   *
   * @return with its parties, targets and rules
   */
  public Indicator indicator() {
    return figures.indicator();
  }

  /**
   * The figures behind this: the joint one, its window and plan.
   *
   * @return the same as the evaluation gives
   */
  public IndicatorFigures figures() {
    return figures;
  }

  /**
   * What was expected of all together, as it is compared: scaled where a party is missing.
   *
   * @return in the unit of the indicator
   */
  public Quantity target() {
    return figures.target();
  }

  /**
   * What all reached together.
   *
   * @return in the unit of the indicator
   */
  public Quantity actual() {
    return figures.actual();
  }

  /**
   * How far the joint actual is from the joint target; with the sign of {@link
   * JointParty#distance()}: above 0 is better than the target.
   *
   * @return in the unit of the indicator
   */
  public Quantity distance() {
    return distance;
  }

  /**
   * Where the joint target comes from, and whether it agrees with what the parties promised.
   *
   * @return both targets
   */
  public JointTarget targets() {
    return joined;
  }

  /**
   * How the parts are put together.
   *
   * @return empty for an indicator of a single party
   */
  public Optional<Composition> composition() {
    return indicator().composition();
  }

  /**
   * How the joint figure is credited: the indicator's own credit, else the rulebook's.
   *
   * @return {@code JOINT} where there are no parts
   */
  public Credit credit() {
    return credit;
  }

  /**
   * Each party, supporters too.
   *
   * @return unmodifiable; the lead first, then by role, then in id order of the agencies
   */
  public List<JointParty> parties() {
    return parties;
  }

  /**
   * One party. O(log parties).
   *
   * @param agency id of an agency
   * @return empty if it is no party
   */
  public Optional<JointParty> party(String agency) {
    int at = indicator().partyIndex(agency);
    return at < 0 ? Optional.empty() : Optional.of(parties.get(at));
  }

  /**
   * What several parties counted, set by set.
   *
   * @return unmodifiable, in order of the parties; empty but for a sum that has parts
   */
  public List<JointOverlap> overlaps() {
    return overlaps;
  }

  /**
   * How what each did makes what they did together.
   *
   * @return empty unless there is a joint actual
   */
  public Optional<Reconciliation> reconciliation() {
    return reconciliation;
  }

  /**
   * The party that holds a chain back.
   *
   * @return id of its agency; empty unless it is a chain whose links all have an attainment
   */
  public Optional<String> weakest() {
    return reconciliation.flatMap(
        it ->
            it instanceof Reconciliation.Chain chain
                ? Optional.of(chain.agency())
                : Optional.empty());
  }

  /**
   * How the parties work together: form, relation, coordinator and time.
   *
   * @return empty if none is stated
   */
  public Optional<Arrangement> arrangement() {
    return indicator().arrangement();
  }

  /**
   * Whether the arrangement holds at the end of the window.
   *
   * @return false also if none is stated
   */
  public boolean isArranged() {
    return arrangement()
        .filter(it -> it.during().contains(evaluation.window().lastDay()))
        .isPresent();
  }

  /**
   * Who coordinates the parties.
   *
   * @return with its kind; empty if nobody is named
   */
  public Optional<Agency> coordinator() {
    return arrangement().flatMap(Arrangement::coordinator).flatMap(evaluation.cascade()::agency);
  }

  /**
   * The span of coordination: how many parties there are to hold together.
   *
   * @return at least 1
   */
  public int span() {
    return parties.size();
  }

  /** One line: the indicator, the joint figure, and how many share it. */
  @Override
  public String toString() {
    return id()
        + " = "
        + figure()
        + (isShared() ? ", shared by " + span() : ", of a single party")
        + ": "
        + actual()
        + " of "
        + target();
  }
}
