package id.sinergi.internal.reading;

import id.sinergi.figure.Band;
import id.sinergi.figure.Scale;
import java.util.List;

/** How bands look whose document says nothing of it: by their position. */
public final class Looks {

  private Looks() {}

  /** Bands, of no other meaning, that look as those of a scale of so many do. */
  public static List<Band> of(int count) {
    if (count == 0) {
      return List.of();
    }
    Scale.Builder scale = Scale.builder();
    for (int i = 1; i < count; i++) {
      scale.from(count - i, "band" + i, "", "");
    }
    return scale.rest("rest", "", "").bands();
  }
}
