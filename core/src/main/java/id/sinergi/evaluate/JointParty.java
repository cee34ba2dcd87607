package id.sinergi.evaluate;

import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What one party did for a shared indicator, beside what all did together. Immutable. */
public final class JointParty {

  /** How a party stands to the joint figure. */
  public enum Standing {
    /** What is asked of it is in. */
    COUNTS("ikut dihitung", "counts"),
    /** It is due, and has not reported. */
    NOT_REPORTED("belum melapor", "has not reported"),
    /** It reported what has no value. */
    NOT_COMPUTABLE("laporannya tidak dapat dihitung", "reported what has no value"),
    /** It declared itself not applicable. */
    NOT_APPLICABLE("menyatakan tidak berlaku", "declared not applicable"),
    /** Nothing is asked of it in this window. */
    NO_PART("tidak ada yang diminta darinya", "nothing is asked of it"),
    /** It takes part at another time, or exists at another time. */
    OUTSIDE("di luar masa keikutsertaannya", "outside its time"),
    /** It is named, not measured. */
    SUPPORTER("mendukung, tidak diukur", "supports, is not measured"),
    /** The lead reports one number for all. */
    LED("dilaporkan oleh penanggung jawab", "the lead reports for it");

    private final String id;
    private final String en;

    Standing(String id, String en) {
      this.id = id;
      this.en = en;
    }

    /**
     * The standing in words.
     *
     * @return in lower case
     */
    public Text text() {
      return Text.of(id, en);
    }
  }

  private final Party party;
  private final PartyFigures figures;
  private final Standing standing;
  private final boolean isPartial;
  private final Quantity distance;
  private final Optional<Portion> ofActual;
  private final Optional<Portion> ofTarget;
  private final List<Actual> reports;
  private final List<Period> missing;

  JointParty(
      Party party,
      PartyFigures figures,
      Standing standing,
      boolean isPartial,
      Quantity distance,
      Optional<Portion> ofActual,
      Optional<Portion> ofTarget,
      List<Actual> reports,
      List<Period> missing) {
    this.party = party;
    this.figures = figures;
    this.standing = standing;
    this.isPartial = isPartial;
    this.distance = distance;
    this.ofActual = ofActual;
    this.ofTarget = ofTarget;
    this.reports = List.copyOf(reports);
    this.missing = List.copyOf(missing);
  }

  /**
   * The party as the indicator names it: its agency, its share, its targets, its time.
   *
   * @return the party
   */
  public Party party() {
    return party;
  }

  /**
   * The agency.
   *
   * @return its id
   */
  public String agency() {
    return party.agency();
  }

  /**
   * What it does for the indicator.
   *
   * @return the role
   */
  public Role role() {
    return party.role();
  }

  /**
   * Its share, relative to those of the other parties.
   *
   * @return empty if none is stated: all are equal
   */
  public OptionalDouble share() {
    return party.share();
  }

  /**
   * The post that answers for its part.
   *
   * @return empty if none is named
   */
  public Optional<Owner> owner() {
    return party.owner();
  }

  /**
   * How it stands to the joint figure.
   *
   * @return exactly one standing
   */
  public Standing standing() {
    return standing;
  }

  /**
   * Whether only some of what is due of it is in, and compared with the targets of just that.
   *
   * @return false unless it counts
   */
  public boolean isPartial() {
    return isPartial;
  }

  /**
   * Its own part against its own target.
   *
   * @return in percent; not due without a target of its own
   */
  public Figure own() {
    return figures.own();
  }

  /**
   * What its own goals are given.
   *
   * @return in percent
   */
  public Figure credited() {
    return figures.credited();
  }

  /**
   * Its own target.
   *
   * @return in the unit of the indicator; not due without one
   */
  public Quantity target() {
    return figures.target();
  }

  /**
   * What it reported, consolidated over the window.
   *
   * @return in the unit of the indicator
   */
  public Quantity actual() {
    return figures.actual();
  }

  /**
   * How far its actual is from its own target: above 0 is better than the target, below 0 falls
   * short of it, whichever way the indicator should move; where the target is to be kept to, never
   * above 0. Within a range it is 0, outside it is counted from the nearer edge.
   *
   * @return in the unit of the indicator; not due without a target of its own
   */
  public Quantity distance() {
    return distance;
  }

  /**
   * Its part in the joint actual, before overlaps are taken off.
   *
   * @return empty where parts do not add up (a chain, a yield, one number for all), and where it
   *     does not count
   */
  public Optional<Portion> ofActual() {
    return ofActual;
  }

  /**
   * Its part in what the parties' own targets make, before planned overlaps are taken off.
   *
   * @return empty where targets do not add up, or it has none
   */
  public Optional<Portion> ofTarget() {
    return ofTarget;
  }

  /**
   * The reports that its figures rest on, or by which it declared itself not applicable, each with
   * its period, time and evidence.
   *
   * @return unmodifiable, in the order of their periods; empty if nothing of it is used
   */
  public List<Actual> reports() {
    return reports;
  }

  /**
   * When it reported last of what is used.
   *
   * @return empty if nothing is used, or it is not dated
   */
  public Optional<Instant> reportedAt() {
    return reports.stream().flatMap(it -> it.reportedAt().stream()).max(Comparator.naturalOrder());
  }

  /**
   * What its reports are evidenced by.
   *
   * @return unmodifiable, in the order of the reports, each once
   */
  public List<String> evidence() {
    return reports.stream().flatMap(it -> it.evidence().stream()).distinct().toList();
  }

  /**
   * The report periods that are due of it and not reported.
   *
   * @return unmodifiable, in order
   */
  public List<Period> missing() {
    return missing;
  }

  /** One line: the agency, its own figure, what it is credited, and how it stands. */
  @Override
  public String toString() {
    return agency() + ": own " + own() + ", credited " + credited() + ", " + standing.text().en();
  }
}
