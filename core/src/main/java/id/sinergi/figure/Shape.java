package id.sinergi.figure;

/** The shape of a band's mark, so that no band is told by colour alone. */
public enum Shape {
  /** Filled circle. */
  CIRCLE("●"),
  /** Filled triangle, point up. */
  TRIANGLE_UP("▲"),
  /** Filled square. */
  SQUARE("■"),
  /** Filled diamond. */
  DIAMOND("◆"),
  /** Filled triangle, point down. */
  TRIANGLE_DOWN("▼"),
  /** Filled star. */
  STAR("★"),
  /** Filled hexagon. */
  HEXAGON("⬢"),
  /** A cross. */
  CROSS("✖");

  private final String glyph;

  Shape(String glyph) {
    this.glyph = glyph;
  }

  /**
   * The shape as text.
   *
   * @return one character
   */
  public String glyph() {
    return glyph;
  }
}
