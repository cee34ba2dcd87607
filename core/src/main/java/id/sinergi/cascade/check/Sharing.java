package id.sinergi.cascade.check;

import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.time.Consolidation;
import java.util.stream.Stream;

/** How the parties of an indicator make a whole. */
public final class Sharing {
  private Sharing() {}

  /**
   * Whether several of its parties can have counted the same: a SUM, consolidated by SUM or LAST.
   */
  public static boolean canOverlap(Indicator indicator) {
    return indicator.composition().filter(Composition.SUM::equals).isPresent()
        && (indicator.consolidation() == Consolidation.SUM
            || indicator.consolidation() == Consolidation.LAST);
  }

  /** Such as {@code MEAN}, {@code -} without one, or {@code SUM of MEAN}. */
  public static String howComposed(Indicator indicator) {
    String composition = indicator.composition().map(Enum::name).orElse("-");
    return indicator.composition().filter(Composition.SUM::equals).isPresent()
        ? composition + " of " + indicator.consolidation()
        : composition;
  }

  /** The parties that make the joint figure: the lead and the contributors. */
  public static Stream<Party> composing(Indicator indicator) {
    return indicator.parties().stream().filter(it -> it.role() != Role.SUPPORTER);
  }
}
