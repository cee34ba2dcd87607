package id.sinergi.rule;

import id.sinergi.figure.Scale;
import id.sinergi.rule.Evidence.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ready rulebooks. A cascade names the one it uses; none is a hidden default. */
public final class Rulebooks {

  private static final List<String> IDS = List.of("sakip", "sakip-120", "kemenkeu-2026");

  private static final String CHOICE = "no regulation was found that says it; chosen here";
  private static final String SECONDARY = "secondary sources citing KMK 127/2026";

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

  /**
   * The rules of the Ministry of Finance from 2026, as secondary sources tell KMK 127/2026: the
   * decree itself was not read, so that every rule is marked unverified.
   *
   * <p>Cap 120, floor 0; a ceiling target that is met scores 120; what is stabilised is graded
   * through (90, 100) and (100, 120); indicators weigh by their quality; a missing period or party
   * leaves no figure. Bands from 100 green, from 80 yellow, below that red; the predicates are a
   * second scale.
   */
  public static final Rulebook KEMENKEU_2026 =
      Rulebook.builder("kemenkeu-2026")
          .title("Kemenkeu performance management, 2026")
          .authority("KMK 127/2026")
          .formula(
              Polarity.STABILIZE, new Stabilize(List.of(new Point(90, 100), new Point(100, 120))))
          .cap(120)
          .floor(0)
          .ceilingScore(120)
          .incompletePeriods(IncompletePeriods.STRICT)
          .incompleteParties(IncompleteParties.STRICT)
          .qualityWeights(qualityWeights())
          .scale(
              Scale.builder()
                  .from(100, "HIJAU", "Hijau", "Green")
                  .from(80, "KUNING", "Kuning", "Yellow")
                  .rest("MERAH", "Merah", "Red"))
          .predicates(
              Scale.builder()
                  .from(110, "SANGAT_BAIK", "Sangat Baik", "Very good")
                  .from(100, "BAIK", "Baik", "Good")
                  .from(90, "CUKUP", "Cukup", "Fair")
                  .from(80, "KURANG", "Kurang", "Poor")
                  .rest("BURUK", "Buruk", "Very poor"))
          .evidence("MAXIMIZE", unverified(SECONDARY))
          .evidence("MINIMIZE", unverified(SECONDARY))
          .evidence("STABILIZE", unverified(SECONDARY + "; 96 of 100 gives 112, 102 gives 116"))
          .evidence("cap", unverified(SECONDARY))
          .evidence("floor", unverified(SECONDARY))
          .evidence("ceilingScore", unverified(SECONDARY))
          .evidence("zeroTarget", unverified(SECONDARY + "; a declared worst value answers it"))
          .evidence("interim", unverified(CHOICE))
          .evidence("incompletePeriods", unverified(SECONDARY))
          .evidence("incompleteParties", unverified(CHOICE))
          .evidence("incompleteMembers", unverified(CHOICE))
          .evidence("minCoverage", unverified(CHOICE))
          .evidence("aggregation", unverified(SECONDARY))
          .evidence("basis", unverified(CHOICE))
          .evidence("credit", unverified(CHOICE))
          .evidence("qualityWeights", unverified(SECONDARY + ", table of validity and control"))
          .evidence("scale", unverified(SECONDARY))
          .evidence("predicates", unverified(SECONDARY))
          .evidence("attainedAt", unverified(SECONDARY))
          .evidence("decimals", unverified(SECONDARY))
          .preset();

  private static final List<Rulebook> ALL = List.of(SAKIP, SAKIP_120, KEMENKEU_2026);

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

  /** A combination that is not allowed weighs 1, and is a finding. */
  private static QualityWeights qualityWeights() {
    return new QualityWeights(
        Map.of(
            new Quality(Validity.EXACT, Control.LOW), 1.20,
            new Quality(Validity.EXACT, Control.MODERATE), 1.15,
            new Quality(Validity.PROXY, Control.LOW), 1.10,
            new Quality(Validity.PROXY, Control.MODERATE), 1.00,
            new Quality(Validity.PROXY, Control.HIGH), 0.90,
            new Quality(Validity.ACTIVITY, Control.MODERATE), 0.80,
            new Quality(Validity.ACTIVITY, Control.HIGH), 0.60));
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
