package id.sinergi.evaluate;

import id.sinergi.figure.Quantity;
import id.sinergi.finding.Text;

/**
 * Where a joint target comes from, and whether what is stated and what the parties have promised
 * agree: each can miss its own while all together pass, and that must be seen.
 *
 * @param origin whose target it is
 * @param stated what the indicator states for the window, whole: not yet scaled to those that
 *     reported; not due if it states nothing
 * @param composed what the parties' own targets make, less the planned overlaps; not due where not
 *     every party has one for the window, and where parties are not added or averaged
 * @param planned what is taken off that for planned overlaps, in the unit of the indicator
 * @param isOpen whether both are there and differ, at 15 digits
 */
public record JointTarget(
    Origin origin, Quantity stated, Quantity composed, double planned, boolean isOpen) {

  /** Whose target a joint target is. */
  public enum Origin {
    /** Nobody's: nothing is due. */
    NONE("tidak ada target", "no target"),
    /** The indicator's own. */
    STATED("target bersama ditetapkan", "stated joint target"),
    /** Made of the parties' targets. */
    COMPOSED("target disusun dari target para pihak", "target composed of the parties' own"),
    /** That of the party that holds a chain back. */
    WEAKEST("target mata rantai terlemah", "target of the weakest link"),
    /** That of the only party that reports. */
    LEAD("target penanggung jawab", "target of the lead");

    private final String id;
    private final String en;

    Origin(String id, String en) {
      this.id = id;
      this.en = en;
    }

    /**
     * The origin in words.
     *
     * @return in lower case
     */
    public Text text() {
      return Text.of(id, en);
    }
  }

  /** One line: whose it is, and both if they differ. */
  @Override
  public String toString() {
    return origin + (isOpen ? ": " + stated + " stated, " + composed + " composed" : "");
  }
}
