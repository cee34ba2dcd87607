package id.sinergi.evaluate;

import id.sinergi.finding.Text;

/** The figures that one goal has side by side. */
public enum FigureKind {
  /** The official figure, by the basis of the goal. */
  SCORE("skor resmi", "official score"),
  /** The aggregate of what is measured at the goal. */
  MEASURED("terukur", "measured"),
  /** The aggregate of the scores of what supports it. */
  SUPPORTED("pendukung", "supported"),
  /** Supported less measured, in points. */
  GAP("kesenjangan", "gap"),
  /** The view from the bottom up. */
  ROLLUP("agregat dari bawah", "bottom-up"),
  /** Realisation of the budget in percent of the pagu. */
  ABSORPTION("serapan anggaran", "budget absorption"),
  /** Score less absorption, in points. */
  EFFICIENCY("efisiensi", "efficiency");

  private final String id;
  private final String en;

  FigureKind(String id, String en) {
    this.id = id;
    this.en = en;
  }

  /**
   * The kind in words.
   *
   * @return in lower case
   */
  public Text text() {
    return Text.of(id, en);
  }
}
