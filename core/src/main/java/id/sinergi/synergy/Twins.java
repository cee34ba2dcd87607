package id.sinergi.synergy;

import static java.util.Objects.requireNonNull;

import id.sinergi.cascade.Cascade;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Indicators that look like one, held by different agencies that do not share it. An analytic aid:
 * whether they are one is for people to say. Immutable and thread-safe.
 *
 * <p>They look like one if they have the same external code, or the same name and unit but for
 * upper and lower case, punctuation and blanks. Those that have a party in common are no twins of
 * each other, and derived indicators are nobody's: each is of one agency by its nature.
 */
public final class Twins {
  private static final Text METHOD =
      Text.of(
          "Alat bantu analisis: indikator milik instansi yang berbeda dengan kode luar yang sama,"
              + " atau nama dan satuan yang sama (huruf besar, tanda baca dan spasi diabaikan),"
              + " yang tidak dijadikan indikator bersama.",
          "Analytic aid: indicators of different agencies with the same external code, or the same"
              + " name and unit (case, punctuation and blanks ignored), that are not shared.");

  /** Why indicators look like one. */
  public enum Sign {
    /** The same national reference code. */
    EXTERNAL_CODE("kode luar sama", "same external code"),
    /** The same name and unit, normalised. */
    NAME_AND_UNIT("nama dan satuan sama", "same name and unit");

    private final String id;
    private final String en;

    Sign(String id, String en) {
      this.id = id;
      this.en = en;
    }

    /**
     * The sign in words.
     *
     * @return in lower case
     */
    public Text text() {
      return Text.of(id, en);
    }
  }

  private final List<Indicator> indicators;
  private final Set<Sign> signs;
  private final List<Finding> findings;

  private Twins(List<Indicator> indicators, Set<Sign> signs, List<Finding> findings) {
    this.indicators = List.copyOf(indicators);
    this.signs = Collections.unmodifiableSet(signs);
    this.findings = List.copyOf(findings);
  }

  /**
   * All twins of a cascade. O(indicators and parties).
   *
   * @param cascade any
   * @return unmodifiable; in the order of the ids of their first indicators
   */
  public static List<Twins> in(Cascade cascade) {
    requireNonNull(cascade, "cascade");
    return new Look(cascade)
        .groups().stream().flatMap(group -> of(cascade, group).stream()).toList();
  }

  /**
   * The same as findings {@link FindingCode#TWIN}, one for each indicator but the first of a group.
   *
   * @param cascade any
   * @return unmodifiable; in the order of {@link #in}
   */
  public static List<Finding> findings(Cascade cascade) {
    requireNonNull(cascade, "cascade");
    return in(cascade).stream().flatMap(twins -> twins.findings.stream()).toList();
  }

  private static Optional<Twins> of(Cascade cascade, Look.Group group) {
    Indicator first = group.indicators().get(0);
    List<Indicator> rest = group.indicators().subList(1, group.indicators().size());
    Set<String> parties = parties(first);
    List<Finding> findings = new ArrayList<>();
    Set<Indicator> twins = new LinkedHashSet<>();
    rest.stream().filter(it -> isApart(it, parties)).forEach(twins::add);
    if (twins.isEmpty()) {
      return Optional.empty();
    }
    Indicator second = twins.iterator().next();
    Set<String> secondParties = parties(second);
    List<Indicator> all = new ArrayList<>(List.of(first));
    for (Indicator indicator : rest) {
      if (twins.contains(indicator)) {
        all.add(indicator);
        findings.add(finding(cascade, first, indicator));
      } else if (isApart(indicator, secondParties)) {
        all.add(indicator);
        findings.add(finding(cascade, indicator, second));
      }
    }
    return Optional.of(new Twins(all, group.signs(), findings));
  }

  private static Set<String> parties(Indicator indicator) {
    return indicator.parties().stream().map(Party::agency).collect(Collectors.toSet());
  }

  private static boolean isApart(Indicator indicator, Set<String> parties) {
    return indicator.parties().stream().noneMatch(party -> parties.contains(party.agency()));
  }

  private static Finding finding(Cascade cascade, Indicator one, Indicator another) {
    return FindingCode.TWIN.of(
        cascade.placeOf(one.id()),
        List.of(one.id(), another.id()),
        one.id(),
        one.lead().agency(),
        another.id(),
        another.lead().agency());
  }

  /**
   * The indicators that look like one.
   *
   * @return unmodifiable; at least two, in id order
   */
  public List<Indicator> indicators() {
    return indicators;
  }

  /**
   * Why they look like one. In a larger group not every sign needs to be on each.
   *
   * @return unmodifiable; at least one, the external code first
   */
  public Set<Sign> signs() {
    return signs;
  }

  /**
   * What this is and how it is found.
   *
   * @return in both languages
   */
  public static Text method() {
    return METHOD;
  }

  /** One line: such as {@code aki1 (dinkes), aki2 (rsud): same name and unit}. */
  @Override
  public String toString() {
    String each =
        indicators.stream()
            .map(indicator -> indicator.id() + " (" + indicator.lead().agency() + ")")
            .collect(Collectors.joining(", "));
    return each
        + ": "
        + signs.stream().map(sign -> sign.text().en()).collect(Collectors.joining(", "));
  }
}
