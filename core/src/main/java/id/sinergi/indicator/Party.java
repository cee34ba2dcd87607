package id.sinergi.indicator;

import id.sinergi.rule.Target;
import id.sinergi.time.During;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * An agency's part in an indicator. Immutable.
 *
 * @param agency the id of the agency
 * @param role what it does for the indicator
 * @param share relative to the other parties' shares; whether it may be is checked with the cascade
 * @param owner the post that answers for this part
 * @param targets its own, in order of period, plan (none first), time of effect (none first)
 * @param baseline where its part stood
 * @param worst the worst its part can be
 * @param during when it takes part
 */
public record Party(
    String agency,
    Role role,
    OptionalDouble share,
    Optional<Owner> owner,
    List<Target> targets,
    Optional<Baseline> baseline,
    OptionalDouble worst,
    During during) {

  /** Orders the targets; refuses a blank agency and what is no quantity. */
  public Party {
    Checks.required(agency, "agency of a party");
    Objects.requireNonNull(role, "role");
    share = Checks.quantity(share, "share");
    Objects.requireNonNull(owner, "owner");
    targets = CanonicalOrder.targets(targets);
    Objects.requireNonNull(baseline, "baseline");
    worst = Checks.quantity(worst, "worst value");
    Objects.requireNonNull(during, "during");
  }

  /**
   * A party with nothing of its own.
   *
   * @param agency the id of the agency
   * @param role what it does for the indicator
   * @return without share and targets
   */
  public static Party of(String agency, Role role) {
    return new Party(
        agency,
        role,
        OptionalDouble.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        OptionalDouble.empty(),
        During.ALWAYS);
  }

  /**
   * The party that answers for the indicator.
   *
   * @param agency the id of the agency
   * @return without share and targets
   */
  public static Party lead(String agency) {
    return of(agency, Role.LEAD);
  }

  /**
   * A party that delivers a measured part.
   *
   * @param agency the id of the agency
   * @return without share and targets
   */
  public static Party contributor(String agency) {
    return of(agency, Role.CONTRIBUTOR);
  }

  /**
   * A party that is named, not measured.
   *
   * @param agency the id of the agency
   * @return without share and targets
   */
  public static Party supporter(String agency) {
    return of(agency, Role.SUPPORTER);
  }

  /**
   * This party in another role.
   *
   * @param role what it does for the indicator
   * @return otherwise equal
   */
  public Party withRole(Role role) {
    return new Party(agency, role, share, owner, targets, baseline, worst, during);
  }

  /**
   * This party with a share.
   *
   * @param share relative to the other parties' shares
   * @return otherwise equal
   */
  public Party withShare(double share) {
    return new Party(
        agency, role, OptionalDouble.of(share), owner, targets, baseline, worst, during);
  }

  /**
   * This party with the post that answers for its part.
   *
   * @param owner the post
   * @return otherwise equal
   */
  public Party withOwner(Owner owner) {
    return new Party(agency, role, share, Optional.of(owner), targets, baseline, worst, during);
  }

  /**
   * This party with these targets instead of its own.
   *
   * @param targets in any order
   * @return otherwise equal
   */
  public Party withTargets(List<Target> targets) {
    return new Party(agency, role, share, owner, targets, baseline, worst, during);
  }

  /**
   * This party with one more target.
   *
   * @param target the target
   * @return otherwise equal
   */
  public Party plusTarget(Target target) {
    return withTargets(Stream.concat(targets.stream(), Stream.of(target)).toList());
  }

  /**
   * This party with a baseline of its own.
   *
   * @param baseline where its part stood
   * @return otherwise equal
   */
  public Party withBaseline(Baseline baseline) {
    return new Party(agency, role, share, owner, targets, Optional.of(baseline), worst, during);
  }

  /**
   * This party with a worst value of its own.
   *
   * @param worst the worst its part can be
   * @return otherwise equal
   */
  public Party withWorst(double worst) {
    return new Party(
        agency, role, share, owner, targets, baseline, OptionalDouble.of(worst), during);
  }

  /**
   * This party, limited in time.
   *
   * @param during when it takes part
   * @return otherwise equal
   */
  public Party during(During during) {
    return new Party(agency, role, share, owner, targets, baseline, worst, during);
  }

  /** Such as {@code LEAD bkkbn, share 60}. */
  @Override
  public String toString() {
    String part = share.isPresent() ? ", share " + Checks.plain(share.getAsDouble()) : "";
    return role + " " + agency + part;
  }
}
