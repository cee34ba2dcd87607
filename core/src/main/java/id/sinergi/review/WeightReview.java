package id.sinergi.review;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Measure;
import id.sinergi.figure.Rounding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Text;
import id.sinergi.internal.figures.Pairwise;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What is to be said of weights that are stated but are no percentages. */
final class WeightReview {
  private static final Text MEASURES = Text.of("ukuran", "measures");
  private static final Text LINKS = Text.of("tautan", "links");

  private final Ground ground;

  WeightReview(Ground ground) {
    this.ground = ground;
  }

  void run() {
    Cascade cascade = ground.cascade();
    each(cascade.measures(), Measure::node, Measure::weight, MEASURES);
    List<Link> carrying = cascade.links().stream().filter(Link::carriesValue).toList();
    each(carrying, Link::parent, Link::weight, LINKS);
  }

  /** Both come in the order of the nodes that they are at; of one node all state one, or none. */
  private <T> void each(
      List<T> all, Function<T, String> nodeOf, Function<T, OptionalDouble> weightOf, Text what) {
    for (int i = 0; i < all.size(); ) {
      String node = nodeOf.apply(all.get(i));
      int end = i;
      while (end < all.size() && nodeOf.apply(all.get(end)).equals(node)) {
        end++;
      }
      if (weightOf.apply(all.get(i)).isPresent()) {
        double total =
            Pairwise.sum(
                all.subList(i, end).stream().mapToDouble(it -> weightOf.apply(it).orElse(0)));
        if (Rounding.compare(total, 100) != 0) {
          ground.note(FindingCode.WEIGHTS_NOT_100, node, node, what, total);
        }
      }
      i = end;
    }
  }
}
