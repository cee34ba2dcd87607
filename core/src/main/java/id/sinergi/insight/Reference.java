package id.sinergi.insight;

import id.sinergi.finding.Text;
import id.sinergi.internal.attainment.Anchor;

/** What an {@link Attribution} takes a party to have brought where it is not in. */
public enum Reference {
  /** Nothing: an actual of 0. */
  ZERO(Anchor.ZERO, "nol", "zero"),
  /** Its baseline; of a sum its piece of the indicator's, if it states none of its own. */
  BASELINE(Anchor.BASELINE, "baseline", "baseline"),
  /** Its own target; of a range the middle. */
  TARGET(Anchor.TARGET, "target", "target");

  private final Anchor anchor;
  private final String id;
  private final String en;

  Reference(Anchor anchor, String id, String en) {
    this.anchor = anchor;
    this.id = id;
    this.en = en;
  }

  /**
   * The reference in words.
   *
   * @return in lower case
   */
  public Text text() {
    return Text.of(id, en);
  }

  Anchor anchor() {
    return anchor;
  }
}
