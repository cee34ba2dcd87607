package id.sinergi.figure;

import id.sinergi.finding.Text;

/** Why a figure is {@link State#NOT_COMPUTABLE}. */
public enum ReasonCode {
  /** The target is 0 (or, for some formulas, below), and the formula divides by it. */
  ZERO_TARGET("target nol tidak dapat menjadi pembagi", "the formula cannot divide by this target"),
  /** The target equals the baseline: it asks for no change. */
  BASELINE_EQUALS_TARGET("target sama dengan baseline", "the target equals the baseline"),
  /** The target lies on the wrong side of the baseline or the worst value. */
  WRONG_WAY_TARGET("target berlawanan arah dengan polaritas", "the target points the wrong way"),
  /** The denominator of a ratio is 0. */
  ZERO_DENOMINATOR("penyebut nol", "the denominator is zero"),
  /** The actual is 0 or less, the formula divides by it, and there is no cap. */
  ZERO_ACTUAL("realisasi nol menjadi pembagi", "the formula cannot divide by this actual"),
  /** Too little of the weight has a value. */
  COVERAGE("cakupan di bawah batas minimum", "the coverage is below the minimum"),
  /** All weights are 0. */
  NO_WEIGHT("semua bobot nol", "all weights are zero"),
  /** Two different values for one key, and no way to tell which holds. */
  CONFLICT("dua nilai berbeda untuk hal yang sama", "two different values for the same key"),
  /** The result is too large to be a number. */
  OVERFLOW("hasil terlalu besar", "the result is too large"),
  /** A geometric mean has a negative member. */
  NEGATIVE_MEMBER("anggota negatif dalam rata-rata geometrik", "a geometric mean over a negative");

  private final String id;
  private final String en;

  ReasonCode(String id, String en) {
    this.id = id;
    this.en = en;
  }

  /**
   * The reason in words.
   *
   * @return a clause, in lower case
   */
  public Text text() {
    return Text.of(id, en);
  }
}
