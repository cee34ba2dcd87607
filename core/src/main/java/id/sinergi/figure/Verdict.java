package id.sinergi.figure;

import id.sinergi.finding.Text;

/** Whether a goal is attained, whatever is still to be reported. */
public enum Verdict {
  /** Attained, however bad the rest turns out. */
  YES("tercapai", "attained"),
  /** Not attained, however good the rest turns out. */
  NO("tidak tercapai", "not attained"),
  /** What is still to be reported decides. */
  UNDECIDED("belum pasti", "undecided");

  private final String id;
  private final String en;

  Verdict(String id, String en) {
    this.id = id;
    this.en = en;
  }

  /**
   * The verdict in words.
   *
   * @return in lower case
   */
  public Text text() {
    return Text.of(id, en);
  }
}
