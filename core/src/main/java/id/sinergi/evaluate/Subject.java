package id.sinergi.evaluate;

import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;

/**
 * What an attainment that is being explained is called: that of an indicator, of all its parties
 * together, or of one of them.
 *
 * @param key what the keys of all that is below it begin with
 * @param title of the attainment
 * @param target what its target is called
 * @param actual what its actual is called
 */
record Subject(String key, Text title, Text target, Text actual) {

  /** An indicator with one target and one actual. */
  static Subject of(Indicator indicator) {
    return new Subject(indicator.id(), Text.same(indicator.name()), Wording.TARGET, Wording.ACTUAL);
  }

  /** All parties together. */
  static Subject together(Indicator indicator) {
    return new Subject(
        indicator.id(),
        Text.same(indicator.name()),
        PartyWording.JOINT_TARGET,
        PartyWording.JOINT_ACTUAL);
  }

  /** One party, by itself. */
  static Subject own(Indicator indicator, String agency) {
    return new Subject(
        key(indicator, agency), PartyWording.OWN_ATTAINMENT, Wording.TARGET, Wording.ACTUAL);
  }

  /** One party among others, told apart by its agency. */
  static Subject among(Indicator indicator, String agency) {
    return new Subject(
        key(indicator, agency),
        PartyWording.of(Wording.ATTAINMENT, agency),
        PartyWording.of(Wording.TARGET, agency),
        PartyWording.of(Wording.ACTUAL, agency));
  }

  private static String key(Indicator indicator, String agency) {
    return indicator.id() + "/" + agency;
  }

  /** The lower or the upper edge of the target. */
  Text edge(boolean low) {
    return Text.of(
        target.id() + ", batas " + (low ? "bawah" : "atas"),
        target.en() + ", " + (low ? "lower" : "upper") + " edge");
  }
}
