package id.sinergi.internal.attainment;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.internal.game.Game;
import id.sinergi.internal.report.Report;
import id.sinergi.internal.rule.Attainment;
import id.sinergi.internal.rule.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/**
 * The game of a joint attainment: a coalition is worth what all would attain together if those in
 * it brought what they reported, and the others what they are anchored at. Only realisations
 * differ: who counts, targets, scaling and denominators are those of the joint figure, and all else
 * is worked out by {@link Together}. What has no value is worth the reference, which is what nobody
 * is worth.
 */
public final class Coalitions implements Game {
  private static final double TOLERANCE = 1e-9; // points

  private final Joint joint;
  private final List<Contribution> players;
  private final int[] places; // of the players among all contributions
  private final List<Contribution> anchored; // the players, if they were not in
  private final List<String> lacking = new ArrayList<>();
  private final Joint reference;

  /** Of a joint figure with a value. */
  public Coalitions(Joint joint, Anchor anchor) {
    this.joint = joint;
    players = joint.counting();
    places = new int[players.size()];
    anchored = new ArrayList<>(players.size());
    for (int at = 0; at < joint.contributions().size(); at++) {
      int player = anchored.size();
      if (player < places.length && isAt(at, player)) {
        places[player] = at;
        anchored.add(anchored(players.get(player), anchor));
      }
    }
    reference = at(new boolean[places.length]);
  }

  private boolean isAt(int place, int player) {
    return joint.contributions().get(place).position() == players.get(player).position();
  }

  /** The same party with what it is anchored at; as it is, if there is nothing to anchor it at. */
  private Contribution anchored(Contribution party, Anchor anchor) {
    OptionalDouble amount = anchor.of(party, joint);
    if (amount.isPresent()) {
      Optional<Realisation> other = realisation(party, amount.getAsDouble());
      if (other.isPresent()) {
        return party.with(other.get(), joint.stated());
      }
    }
    lacking.add(party.agency());
    return party;
  }

  /** One report of an amount, of a ratio with the reported denominator; empty if none could be. */
  private static Optional<Realisation> realisation(Contribution party, double amount) {
    Realisation reported = party.realisation().orElseThrow();
    Indicator indicator = reported.indicator();
    Actual like = reported.reports().get(0).actual();
    if (!indicator.isRatio()) {
      return Rounding.isQuantity(amount)
          ? Optional.of(
              one(indicator, Actual.of(like.indicator(), like.agency(), like.period(), amount)))
          : Optional.empty();
    }
    double denominator = reported.denominator();
    double numerator = denominator * (amount / indicator.scale());
    return Rounding.isQuantity(numerator) && Rounding.isQuantity(denominator)
        ? Optional.of(
            one(
                indicator,
                Actual.ratio(
                    like.indicator(), like.agency(), like.period(), numerator, denominator)))
        : Optional.empty();
  }

  private static Realisation one(Indicator indicator, Actual actual) {
    return new Realisation(indicator, List.of(Report.single(actual)));
  }

  private Joint at(boolean[] in) {
    List<Contribution> all = new ArrayList<>(joint.contributions());
    for (int player = 0; player < in.length; player++) {
      if (!in[player]) {
        all.set(places[player], anchored.get(player));
      }
    }
    return new Together(joint.draft().with(all), joint.rulebook()).joint();
  }

  /** The agencies that there is nothing to anchor at, in order; of no meaning unless empty. */
  public List<String> lacking() {
    return List.copyOf(lacking);
  }

  /** Why nobody is worth anything; empty if the reference has a value. */
  public Optional<ReasonCode> whyNot() {
    return reference.code();
  }

  /** What nobody is worth. */
  public double reference() {
    return reference.value();
  }

  public String agency(int player) {
    return players.get(player).agency();
  }

  @Override
  public int players() {
    return places.length;
  }

  @Override
  public double worth(boolean[] in) {
    Joint together = at(in);
    return together.state() == State.VALUE ? together.value() : reference.value();
  }

  /**
   * What each player adds, whoever else is in, where the percentage is a straight line over the
   * joint actual, no cap, floor or ceiling is met by any coalition, and nothing is counted in
   * excess; empty elsewhere. Asks for two coalitions: no other is beyond them.
   */
  public Optional<double[]> additions() {
    if (!joint.excesses().isEmpty() || !isSummed() || !Attainment.isStraight(terms())) {
      return Optional.empty();
    }
    double[] added = new double[places.length];
    double[] sizes = new double[places.length];
    for (int player = 0; player < added.length; player++) {
      added[player] = amount(players.get(player)) - amount(anchored.get(player));
      sizes[player] = Math.abs(added[player]);
    }
    Joint most = at(those(added, it -> it > 0));
    Joint least = at(those(added, it -> it < 0));
    if (!isOnTheLine(most) || !isOnTheLine(least)) {
      return Optional.empty();
    }
    double whole = Pairwise.sum(sizes, sizes.length);
    double slope = whole == 0 ? 0 : (most.value() - least.value()) / whole;
    for (int player = 0; player < added.length; player++) {
      added[player] *= slope;
    }
    double sum = Pairwise.sum(added, added.length);
    boolean isSound = Math.abs(sum - (joint.value() - reference.value())) <= TOLERANCE;
    return isSound ? Optional.of(added) : Optional.empty();
  }

  private boolean isSummed() {
    return switch (joint.composition()) {
      case SUM, MEAN, POOLED_RATIO -> true;
      case WEAKEST_PARTY, PRODUCT, LEAD_REPORTS -> false;
    };
  }

  private Terms terms() {
    return new Terms(
        joint.formula(),
        joint.indicator().polarity(),
        joint.low(),
        joint.high(),
        joint.baselineValue(),
        joint.worstValue(),
        joint.indicator().isCeiling(),
        joint.rulebook());
  }

  /** What a party has in the joint actual, but for a factor that all have. */
  private double amount(Contribution party) {
    Realisation realisation = party.realisation().orElseThrow();
    return joint.composition() == Composition.POOLED_RATIO
        ? realisation.numerator()
        : joint.weight(party) * realisation.value();
  }

  private static boolean[] those(double[] added, DoublePredicate holds) {
    boolean[] in = new boolean[added.length];
    for (int player = 0; player < in.length; player++) {
      in[player] = holds.test(added[player]);
    }
    return in;
  }

  private static boolean isOnTheLine(Joint joint) {
    return joint.state() == State.VALUE
        && !joint.ceilingMet()
        && Double.compare(joint.value(), joint.raw()) == 0;
  }
}
