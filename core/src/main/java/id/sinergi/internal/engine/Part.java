package id.sinergi.internal.engine;

import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Plans;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Target;
import id.sinergi.time.During;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One party's part in one indicator: what is expected of it, and by which rules it is measured.
 *
 * @param targets in the order of their periods, plans and times of effect
 * @param during when the party counts
 */
public record Part(
    Indicator indicator,
    String agency,
    List<Target> targets,
    Optional<Baseline> baseline,
    OptionalDouble worst,
    During during,
    Rulebook rulebook,
    Plans plans) {

  /** The part of a sole party or the lead holds what the indicator itself states. */
  static Part of(Indicator indicator, Party party, Agency agency, Rulebook rulebook, Plans plans) {
    boolean holdsOwn = !indicator.isShared() || indicator.lead().equals(party);
    List<Target> targets =
        holdsOwn && !indicator.targets().isEmpty() ? indicator.targets() : party.targets();
    return new Part(
        indicator,
        party.agency(),
        targets,
        party.baseline().or(indicator::baseline),
        party.worst().isPresent() ? party.worst() : indicator.worst(),
        agency.during().and(party.during()),
        rulebook,
        plans);
  }

  /** The baseline's value; NaN without one. */
  public double baselineValue() {
    return baseline.isPresent() ? baseline.get().value() : Double.NaN;
  }

  /** The declared worst value; NaN without one. */
  public double worstValue() {
    return worst.orElse(Double.NaN);
  }
}
