package id.sinergi.internal.json;

import id.sinergi.finding.Text;
import java.util.List;
import tools.jackson.core.TokenStreamContext;

/**
 * Fields of which an object must have some: one of several alternatives, each of one or more fields
 * that belong together.
 *
 * @param alternatives sets of fields, as bits
 * @param exclusive whether the alternatives exclude one another
 */
record Choice(List<Long> alternatives, boolean exclusive) {

  /** Reports what is missing of the alternatives, or too much. */
  void check(long seen, List<String> names, JsonIn in, TokenStreamContext object) {
    long taken = 0;
    for (int i = 0; i < alternatives.size(); i++) { // an iterator for each object would cost
      long alternative = alternatives.get(i);
      long here = seen & alternative;
      if (here != 0 && taken != 0 && exclusive) {
        in.tooMuch(first(here, names), first(taken, names), object);
      } else if (here != 0) {
        taken = here;
        for (long rest = alternative & ~here; rest != 0; rest &= rest - 1) {
          in.missing(first(rest, names), object);
        }
      }
    }
    if (taken == 0) {
      in.missing(anyOf(names), object);
    }
  }

  private Text anyOf(List<String> names) {
    List<String> firsts = alternatives.stream().map(bits -> first(bits, names)).toList();
    return Text.of(String.join(" atau ", firsts), String.join(" or ", firsts));
  }

  private static String first(long bits, List<String> names) {
    return names.get(Long.numberOfTrailingZeros(bits));
  }
}
