package id.sinergi.internal.plan;

import id.sinergi.figure.Rounding;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.rule.Plans;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Target;
import id.sinergi.time.During;
import id.sinergi.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One party's part in one indicator: what is expected of it, and by which rules it is measured.
 *
 * @param share relative to the other parts; 1 unless stated
 * @param targets in the order of their periods, plans and times of effect
 * @param baselinePeriod when the baseline was; empty without one
 * @param during when the party counts
 * @param piece which piece of the indicator's baseline and worst value is this part's; empty if it
 *     is all of them, or they are its own
 */
public record Part(
    Indicator indicator,
    String agency,
    Role role,
    double share,
    List<Target> targets,
    Optional<Period> baselinePeriod,
    OptionalDouble baseline,
    OptionalDouble worst,
    During during,
    Rulebook rulebook,
    Plans plans,
    Optional<Piece> piece) {

  /** So much of so much. */
  public record Piece(double part, double whole) {
    public static final Piece ALL = new Piece(1, 1);

    double of(double amount) {
      return amount * part / whole;
    }

    /** Its sizes are sums of targets, which are decimals of 15 digits: 0.1 + 0.2 is 0.3. */
    BigDecimal of(BigDecimal amount) {
      return amount.multiply(Rounding.rounded(part)).divide(Rounding.rounded(whole), Fold.DECIMALS);
    }
  }

  /**
   * The part of a party. A sole party, and the lead who reports for all, hold what the indicator
   * itself states. A part of a sum has a piece of the indicator's baseline and worst value, which
   * piece depends on the window.
   */
  static Part of(Indicator indicator, Party party, Agency agency, Rulebook rulebook, Plans plans) {
    boolean isComposed = isComposed(indicator);
    boolean holdsOwn = !isComposed && indicator.lead().equals(party);
    boolean isSum = isComposed && indicator.composition().equals(Optional.of(Composition.SUM));
    Optional<Baseline> baseline =
        isSum ? party.baseline() : party.baseline().or(indicator::baseline);
    List<Target> targets =
        holdsOwn && !indicator.targets().isEmpty() ? indicator.targets() : party.targets();
    return new Part(
        indicator,
        party.agency(),
        party.role(),
        party.share().orElse(1.0),
        targets,
        baseline.map(Baseline::period),
        value(baseline),
        isSum || party.worst().isPresent() ? party.worst() : indicator.worst(),
        agency.during().isAlways() ? party.during() : agency.during().and(party.during()),
        rulebook,
        plans,
        Optional.empty());
  }

  /** What the indicator states for all of its parties together. */
  public static Part joint(Indicator indicator, Rulebook rulebook, Plans plans) {
    return new Part(
        indicator,
        "",
        Role.LEAD,
        1.0,
        indicator.targets(),
        indicator.baseline().map(Baseline::period),
        value(indicator.baseline()),
        indicator.worst(),
        During.ALWAYS,
        rulebook,
        plans,
        Optional.empty());
  }

  /** Whether an indicator has parts of which its joint figure is made. */
  static boolean isComposed(Indicator indicator) {
    Optional<Composition> composition = indicator.composition();
    return indicator.isShared()
        && (composition.isEmpty() || composition.get() != Composition.LEAD_REPORTS);
  }

  private static OptionalDouble value(Optional<Baseline> baseline) {
    return baseline.isPresent()
        ? OptionalDouble.of(baseline.get().value())
        : OptionalDouble.empty();
  }

  /** The same with a piece of what the indicator states where this part states nothing. */
  public Part with(Piece newPiece) {
    boolean takesBaseline = baseline.isEmpty() && indicator.baseline().isPresent();
    boolean takesWorst = worst.isEmpty() && indicator.worst().isPresent();
    return new Part(
        indicator,
        agency,
        role,
        share,
        targets,
        takesBaseline ? indicator.baseline().map(Baseline::period) : baselinePeriod,
        takesBaseline
            ? OptionalDouble.of(newPiece.of(indicator.baseline().get().value()))
            : baseline,
        takesWorst ? OptionalDouble.of(newPiece.of(indicator.worst().getAsDouble())) : worst,
        during,
        rulebook,
        plans,
        Optional.of(newPiece));
  }

  public boolean isSupporting() {
    return role == Role.SUPPORTER;
  }

  /** The baseline's value; NaN without one. */
  public double baselineValue() {
    return baseline.orElse(Double.NaN);
  }

  /** The declared worst value; NaN without one. */
  public double worstValue() {
    return worst.orElse(Double.NaN);
  }

  /** The baseline in decimals, for display. */
  public Optional<BigDecimal> baselineDecimal() {
    if (baseline.isEmpty()) {
      return Optional.empty();
    }
    boolean isPiece = piece.isPresent() && ownParty().baseline().isEmpty();
    return Optional.of(
        isPiece
            ? piece.get().of(Rounding.decimal(indicator.baseline().orElseThrow().value()))
            : Rounding.decimal(baseline.getAsDouble()));
  }

  /** The declared worst value in decimals, for display. */
  public Optional<BigDecimal> worstDecimal() {
    if (worst.isEmpty()) {
      return Optional.empty();
    }
    boolean isPiece = piece.isPresent() && ownParty().worst().isEmpty();
    return Optional.of(
        isPiece
            ? piece.get().of(Rounding.decimal(indicator.worst().orElseThrow()))
            : Rounding.decimal(worst.getAsDouble()));
  }

  private Party ownParty() {
    return indicator.party(agency).orElseThrow();
  }
}
