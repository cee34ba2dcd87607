package id.sinergi.rule;

import id.sinergi.figure.Scale;
import id.sinergi.rule.Evidence.Level;
import java.util.List;
import java.util.Optional;

/** The ready rulebooks. A cascade names the one it uses; none is a hidden default. */
public final class Rulebooks {

  private static final List<String> IDS = List.of("sakip", "sakip-120");

  private static final String CHOICE = "no regulation was found that says it; chosen here";

  /**
   * What LKjIP print: nothing is capped or floored.
   *
   * <p>Bands by Permendagri 86/2017, whose whole numbers are read half-open: from 91 Sangat Tinggi,
   * from 76 Tinggi, from 66 Sedang, from 51 Rendah, below that Sangat Rendah.
   */
  public static final Rulebook SAKIP =
      Rulebook.builder("sakip")
          .title("SAKIP as printed in LKjIP")
          .scale(permendagri86())
          .evidence("MAXIMIZE", practice("LKjIP; PermenPANRB 8/2021 'normal'"))
          .evidence(
              "MINIMIZE",
              practice("35 of 41 printed lower-is-better rows; PermenPANRB 8/2021 'khusus'"))
          .evidence("STABILIZE", unverified("secondary sources on Kemenkeu; no printed row seen"))
          .evidence("cap", practice("LKjIP have printed 1667"))
          .evidence("floor", practice("LKjIP have printed -44.01"))
          .evidence("ceilingScore", practice("LKjIP print no conversion"))
          .evidence("zeroTarget", unverified(CHOICE))
          .evidence("interim", unverified(CHOICE))
          .evidence("incompletePeriods", unverified(CHOICE))
          .evidence("incompleteParties", unverified(CHOICE))
          .evidence("incompleteMembers", unverified(CHOICE))
          .evidence("minCoverage", unverified(CHOICE))
          .evidence("aggregation", practice("LKjIP average the rows of a sasaran"))
          .evidence("basis", unverified(CHOICE))
          .evidence("credit", unverified(CHOICE))
          .evidence("qualityWeights", practice("LKjIP print no weights"))
          .evidence(
              "scale", cited("Permendagri 86/2017, whole-number bands; read half-open by choice"))
          .evidence("predicates", unverified(CHOICE))
          .evidence("attainedAt", practice("LKjIP call 100 and above attained"))
          .evidence("decimals", practice("LKjIP print two"))
          .preset();

  /**
   * The same for joint scores: cap 120, floor 0, and no score below half of the weight, so that no
   * one over-deliverer hides ten failures.
   */
  public static final Rulebook SAKIP_120 =
      SAKIP
          .derive("sakip-120")
          .title("SAKIP for joint scores, 0 to 120")
          .cap(120)
          .floor(0)
          .ceilingScore(120)
          .minCoverage(0.5)
          .evidence("cap", unverified("no SAKIP regulation sets it; Kemenkeu caps at 120"))
          .evidence("floor", unverified("no SAKIP regulation sets it; Kemenkeu floors at 0"))
          .evidence("ceilingScore", cited("PermenPANRB 8/2021: a target of 100% that is met, 120"))
          .evidence("minCoverage", unverified(CHOICE))
          .preset();

  private static final List<Rulebook> ALL = List.of(SAKIP, SAKIP_120);

  private Rulebooks() {}

  /**
   * The preset of a name.
   *
   * @param id such as {@code sakip-120}
   * @return empty if there is none
   */
  public static Optional<Rulebook> named(String id) {
    return ALL.stream().filter(rulebook -> rulebook.id().equals(id)).findFirst();
  }

  /**
   * All presets.
   *
   * @return in the order they are told in the documentation
   */
  public static List<Rulebook> all() {
    return ALL;
  }

  static boolean isPresetId(String id) {
    return IDS.contains(id);
  }

  private static Scale permendagri86() {
    return Scale.builder()
        .from(91, "SANGAT_TINGGI", "Sangat Tinggi", "Very high")
        .from(76, "TINGGI", "Tinggi", "High")
        .from(66, "SEDANG", "Sedang", "Medium")
        .from(51, "RENDAH", "Rendah", "Low")
        .rest("SANGAT_RENDAH", "Sangat Rendah", "Very low");
  }

  private static Evidence practice(String source) {
    return new Evidence(Level.PRACTICE, source);
  }

  private static Evidence cited(String source) {
    return new Evidence(Level.CITED, source);
  }

  private static Evidence unverified(String source) {
    return new Evidence(Level.UNVERIFIED, source);
  }
}
