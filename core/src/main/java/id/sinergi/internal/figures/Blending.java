package id.sinergi.internal.figures;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Rounding;

/** The one place where two figures become one that lies between them. */
public final class Blending {
  private Blending() {}

  /**
   * b of one figure and the rest of another, both due; missing if one of them is. Tells whether it
   * is another than before.
   *
   * @param minCoverage of a figure that counts
   */
  public static boolean blend(
      double b,
      double minCoverage,
      Figures one,
      int at,
      Figures other,
      int where,
      FigureArray out,
      int to) {
    byte first = one.mark(at);
    byte second = other.mark(where);
    if (!Marks.isValue(first) || !Marks.isValue(second)) {
      boolean notReported = Marks.isNotReported(first) || Marks.isNotReported(second);
      return out.set(
          to, notReported ? Marks.NOT_REPORTED : Marks.isMissing(first) ? first : second, 0.0, 0.0);
    }
    double coverage = b * one.coverage(at) + (1 - b) * other.coverage(where);
    if (coverage < 1.0 && Rounding.compare(coverage, minCoverage) < 0) {
      return out.notComputable(to, ReasonCode.COVERAGE);
    }
    double mine = one.value(at);
    double rest = other.value(where);
    double blended = Rounding.sum(b * mine, (1 - b) * rest);
    return out.set(
        to,
        Marks.value(Marks.isProvisional(first) || Marks.isProvisional(second)),
        Math.max(Math.min(mine, rest), Math.min(Math.max(mine, rest), blended)),
        coverage);
  }
}
