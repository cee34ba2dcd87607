package id.sinergi.internal.attainment;

import id.sinergi.figure.State;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Overlap;
import id.sinergi.internal.attainment.Contribution.Standing;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.internal.plan.Part;
import id.sinergi.internal.report.Bound;
import id.sinergi.internal.report.Report;
import id.sinergi.internal.report.Scope;
import id.sinergi.internal.rule.Attainment;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The one place where the parts of a shared indicator become its joint attainment (1-model, 1.4).
 *
 * <p>First each party's part is settled ({@link Contribution}): against its own target, or over the
 * span of a joint target that asks for it. Then it is decided who counts and whose target holds
 * ({@link JointDraft}), then the quantities are put together ({@link Composing}), and at last the
 * formula is applied once ({@link Together}). {@code LEAD_REPORTS} has no parts and does not come
 * here.
 */
final class PartyAxis {
  private final Bound bound;
  private final Scope scope;
  private final int at;
  private final Indicator indicator;
  private final Composition composition;
  private final Rulebook rulebook;
  private final List<TimeAxis> axes;
  private final int[] positions;
  private final boolean isAhead; // what is reported is not read

  private PartyAxis(Bound bound, int at, Scope scope, boolean isAhead) {
    this.bound = bound;
    this.scope = scope;
    this.at = at;
    this.isAhead = isAhead;
    indicator = bound.indicator(at);
    composition = indicator.composition().orElseThrow();
    positions = bound.plan().composing(at);
    axes = new ArrayList<>(positions.length);
    rulebook = bound.part(at, positions[0]).rulebook();
  }

  /** The joint attainment on an indicator that is composed of parts. */
  static Joint joint(Bound bound, int at, Scope scope) {
    return new PartyAxis(bound, at, scope, false).joint();
  }

  /** What is expected of all together, as if nobody had reported yet. */
  static Joint ahead(Bound bound, int at, Scope scope) {
    return new PartyAxis(bound, at, scope, true).joint();
  }

  /**
   * What some parties reported together over a span that ends with a report period, whether or not
   * anything is expected there, if all of them did.
   */
  static Reached whole(Bound bound, int at, Scope scope, Window span, List<Integer> members) {
    Period any = bound.indicator(at).frequency().containing(span.firstMonth());
    return new PartyAxis(bound, at, scope, false)
        .whole(span, members, Expectation.Rule.TILED, Target.of(any, 0))
        .reached();
  }

  /** The same, held against a joint target of whatever time. */
  static Joint against(
      Bound bound,
      int at,
      Scope scope,
      Window span,
      List<Integer> members,
      Expectation.Rule rule,
      Target target) {
    return new PartyAxis(bound, at, scope, false).whole(span, members, rule, target).whole();
  }

  private Together whole(Window span, List<Integer> members, Expectation.Rule rule, Target target) {
    Part together = Part.joint(indicator, rulebook, bound.plan().cascade.plans());
    Expectation asked = new Expectation(together, rule, List.of(target), span, target.plan());
    List<Contribution> contributions = new ArrayList<>(members.size());
    for (int position : members) {
      Part part = bound.part(at, position);
      List<Report> reports = bound.reports(position, scope.asOf());
      TimeAxis axis = new TimeAxis(part, StatedTargets.none(part), reports, span);
      Outcome own = axis.outcome();
      contributions.add(
          axis.isOutside(span)
              ? Contribution.none(position, own, Standing.OUTSIDE)
              : Contribution.whole(position, axis, own, asked));
    }
    Optional<Expectation> stated = Optional.of(asked);
    JointDraft draft =
        new JointDraft(indicator, span, contributions, stated, true, overlaps(), scope.asOf());
    return new Together(draft, rulebook);
  }

  private Joint joint() {
    Optional<Window> window = scope.window().clippedTo(indicator.frequency());
    if (window.isEmpty()) {
      List<Contribution> none = new ArrayList<>();
      for (int position : positions) {
        Outcome own = Outcome.notDue(bound.part(at, position), window, Optional.empty());
        none.add(Contribution.none(position, own, Standing.NO_PART));
      }
      return new Joint(indicator, rulebook, window, none, null, State.NOT_DUE, Optional.empty());
    }
    return joint(window.get());
  }

  private Joint joint(Window window) {
    for (int position : positions) {
      axes.add(axis(position, bound.part(at, position), window));
    }
    if (needsPieces()) {
      cutPieces(window);
    }
    Part together = Part.joint(indicator, rulebook, bound.plan().cascade.plans());
    Optional<Expectation> stated = targets(together).expectation(window);
    boolean isStated = composition != Composition.WEAKEST_PARTY && isStated(stated, window);
    List<Contribution> contributions = new ArrayList<>(positions.length);
    for (int i = 0; i < positions.length; i++) {
      contributions.add(contribution(positions[i], axes.get(i), window, stated, isStated));
    }
    JointDraft draft =
        new JointDraft(
            indicator, window, contributions, stated, isStated, overlaps(), scope.asOf());
    return new Together(draft, rulebook).joint();
  }

  private List<Overlap> overlaps() {
    return composition == Composition.SUM ? bound.overlaps(at) : List.of();
  }

  private TimeAxis axis(int position, Part part, Window window) {
    List<Report> reports = isAhead ? List.of() : bound.reports(position, scope.asOf());
    return new TimeAxis(part, targets(part), reports, window);
  }

  private StatedTargets targets(Part part) {
    return StatedTargets.of(part, scope.plan(), scope.asOf());
  }

  // ---- pieces of the indicator's baseline and worst value

  private boolean needsPieces() {
    return composition == Composition.SUM
        && (indicator.baseline().isPresent() || indicator.worst().isPresent());
  }

  /** Gives each part its piece: by target where all have one, else by share. */
  private void cutPieces(Window window) {
    List<TimeAxis> whole = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      Part part = axes.get(i).part().with(Part.Piece.ALL); // as if: what rests on it is seen
      whole.add(axis(positions[i], part, window));
    }
    double[] shares = new double[positions.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = axes.get(i).isOutside(window) ? 0 : axes.get(i).part().share();
    }
    double[] targets = new double[positions.length];
    double[] sizes = sizedByTarget(whole, targets, window) ? targets : shares;
    double ofShares = Pairwise.sum(shares, shares.length);
    double ofSizes = Pairwise.sum(sizes, sizes.length);
    for (int i = 0; i < sizes.length; i++) {
      if (!axes.get(i).isOutside(window)) {
        cut(i, sizes[i], ofSizes, window);
      } else {
        double share = axes.get(i).part().share(); // a longer joint target can ask for it
        cut(i, share, ofShares + share, window);
      }
    }
  }

  private void cut(int i, double size, double whole, Window window) {
    if (whole != 0) {
      Part part = axes.get(i).part().with(new Part.Piece(size, whole));
      axes.set(i, axis(positions[i], part, window));
    }
  }

  private static boolean sizedByTarget(List<TimeAxis> axes, double[] sizes, Window window) {
    for (int i = 0; i < sizes.length; i++) {
      if (!axes.get(i).isOutside(window)) {
        Optional<Expectation> own = axes.get(i).stated();
        if (own.isEmpty() || own.get().restsOnBaseline()) {
          return false;
        }
        sizes[i] = own.get().middle();
      }
    }
    return Pairwise.sum(sizes, sizes.length) != 0;
  }

  // ---- who takes part, with what

  /** Whether the indicator's own target is the joint one. */
  private boolean isStated(Optional<Expectation> stated, Window window) {
    if (stated.isEmpty() || stated.get().rule() == Expectation.Rule.TILED) {
      return stated.isPresent();
    }
    return axes.stream().noneMatch(axis -> !axis.isOutside(window) && isTiled(axis.stated()));
  }

  private static boolean isTiled(Optional<Expectation> expectation) {
    return expectation.isPresent() && expectation.get().rule() == Expectation.Rule.TILED;
  }

  private Contribution contribution(
      int position, TimeAxis axis, Window window, Optional<Expectation> stated, boolean isStated) {
    Outcome own = axis.outcome();
    boolean isChain = composition == Composition.WEAKEST_PARTY;
    Optional<Expectation> mine = axis.stated();
    boolean byOwn = isChain ? mine.isPresent() : !isStated || (isTiled(mine) && isTiled(stated));
    if (axis.isOutside(byOwn ? window : stated.map(Expectation::span).orElse(window))) {
      return Contribution.none(position, own, Standing.OUTSIDE);
    }
    Contribution contribution =
        byOwn ? Contribution.own(position, axis, own) : over(position, axis, own, stated);
    return isChain ? measured(contribution, stated) : contribution;
  }

  /** What is asked of a party by the joint target alone. */
  private static Contribution over(
      int position, TimeAxis axis, Outcome own, Optional<Expectation> stated) {
    if (stated.isEmpty() || axis.isElsewhere()) {
      return Contribution.none(position, own, Standing.NO_PART);
    }
    return Contribution.whole(position, axis, own, stated.get());
  }

  /** The uncapped attainment of a link of a chain, or why it has none. */
  private Contribution measured(Contribution link, Optional<Expectation> stated) {
    if (!link.isIn() || link.raw().isPresent()) {
      return link;
    }
    if (link.own().code().isPresent()) {
      return link.measured(OptionalDouble.empty(), link.own().code());
    }
    double raw =
        Attainment.raw(
            TimeAxis.formula(link.part()),
            indicator.polarity(),
            stated.orElseThrow().low(),
            stated.orElseThrow().high(),
            JointDraft.amount(link),
            link.part().baselineValue(),
            link.part().worstValue(),
            rulebook);
    return Attainment.isReason(raw)
        ? link.measured(OptionalDouble.empty(), Optional.of(Attainment.reason(raw)))
        : link.measured(OptionalDouble.of(raw), Optional.empty());
  }
}
