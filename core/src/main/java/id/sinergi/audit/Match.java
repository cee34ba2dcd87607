package id.sinergi.audit;

import id.sinergi.finding.Text;

/** Whether a printed figure follows from what is printed beside it. */
public enum Match {
  /** By a formula and a habit of rounding. */
  FOLLOWS("sesuai", "follows"),
  /** By none that is known: a misprint, or a rule of its own. */
  DOES_NOT_FOLLOW("tidak sesuai", "does not follow"),
  /** No figure is printed. */
  NOT_PRINTED("capaian tidak dicetak", "not printed"),
  /** A figure is printed, the target or the actual is not. */
  INCOMPLETE("target atau realisasi tidak dicetak", "target or actual not printed"),
  /** The formula has no answer, as for a target of zero; whatever is printed is made up. */
  NO_ANSWER("rumus tidak memberi jawaban", "the formula has no answer");

  private final String id;
  private final String en;

  Match(String id, String en) {
    this.id = id;
    this.en = en;
  }

  /**
   * In words.
   *
   * @return a clause, in lower case
   */
  public Text text() {
    return Text.of(id, en);
  }
}
