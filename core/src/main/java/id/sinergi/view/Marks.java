package id.sinergi.view;

import id.sinergi.figure.Band;
import id.sinergi.figure.State;
import java.util.Optional;

/** One mark for each band and state, so that a column of them reads at a glance. */
final class Marks {
  private static final String WITHOUT_BAND = "•";

  private Marks() {}

  static String of(State state, Optional<Band> band) {
    return switch (state) {
      case VALUE -> band.map(b -> b.shape().glyph()).orElse(WITHOUT_BAND);
      case NOT_REPORTED -> "○";
      case NOT_COMPUTABLE -> "⊘";
      case NOT_APPLICABLE -> "–";
      case NOT_DUE -> "·";
    };
  }
}
