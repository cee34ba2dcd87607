package id.sinergi.rule;

/**
 * The quality of an indicator: validity and control. Immutable.
 *
 * @param validity how directly it shows the outcome
 * @param control how far the outcome lies in its owner's hands
 */
public record Quality(Validity validity, Control control) {

  /**
   * Whether the two can go together: an exact indicator under high control and an activity under
   * low control cannot.
   *
   * @return false for these two combinations
   */
  public boolean isAllowed() {
    return !(validity == Validity.EXACT && control == Control.HIGH)
        && !(validity == Validity.ACTIVITY && control == Control.LOW);
  }
}
