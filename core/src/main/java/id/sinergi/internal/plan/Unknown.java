package id.sinergi.internal.plan;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Node;
import id.sinergi.finding.Nearest;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one place where an id that is not of what is expected is refused. */
public final class Unknown {
  private Unknown() {}

  /** What has ids in a cascade. */
  public enum Kind {
    NODE("node", "a goal"),
    INDICATOR("indicator", "an indicator"),
    AGENCY("agency", "an agency");

    private final String word;
    private final String one;

    Kind(String word, String one) {
      this.word = word;
      this.one = one;
    }

    private boolean has(Cascade cascade, String id) {
      return switch (this) {
        case NODE -> cascade.node(id).isPresent();
        case INDICATOR -> cascade.indicatorIndex(id) >= 0;
        case AGENCY -> cascade.agencyIndex(id) >= 0;
      };
    }

    private Stream<String> ids(Cascade cascade) {
      return switch (this) {
        case NODE -> cascade.nodes().stream().map(Node::id);
        case INDICATOR -> cascade.indicators().stream().map(Indicator::id);
        case AGENCY -> cascade.agencies().stream().map(Agency::id);
      };
    }
  }

  /** A position that was looked up, if there is one. */
  public static int require(int index, Cascade cascade, String id, Kind expected) {
    if (index < 0) {
      throw of(cascade, id, expected);
    }
    return index;
  }

  /** Says what the id is of instead, or else which known one is nearest. */
  public static IllegalArgumentException of(Cascade cascade, String id, Kind... expected) {
    List<Kind> kinds = List.of(expected);
    Optional<Kind> other = Stream.of(Kind.values()).filter(it -> it.has(cascade, id)).findFirst();
    if (other.isPresent()) {
      String meant = kinds.stream().map(it -> it.one).collect(Collectors.joining(" or "));
      return new IllegalArgumentException(
          "("
              + id
              + ") is "
              + other.get().one
              + "; here "
              + meant
              + " is expected. Maybe the ids are in another order.");
    }
    List<String> known = kinds.stream().flatMap(it -> it.ids(cascade)).toList();
    return new IllegalArgumentException(
        "The cascade has no "
            + kinds.stream().map(it -> it.word).collect(Collectors.joining(" or "))
            + " ("
            + id
            + "). "
            + Nearest.hint(id, known).en());
  }
}
