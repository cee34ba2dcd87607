package id.sinergi.evaluate;

import id.sinergi.cascade.Node;
import id.sinergi.cascade.Pattern;
import id.sinergi.cascade.Service;
import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Form;
import id.sinergi.indicator.Relation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * By what figures are grouped: goals by how they serve the public, shared indicators by how their
 * parties work together. What says nothing of it is in no group.
 */
public enum Grouping {
  /** Goals by what the public is served with. */
  SERVICE,
  /** Goals by how that service is organised. */
  PATTERN,
  /** Shared indicators by the form of their arrangement. */
  FORM,
  /** Shared indicators by how close their parties work together. */
  RELATION;

  /**
   * What there can be groups of.
   *
   * @return unmodifiable: names such as {@code ONE_DOOR}, in the order of their declaration, so
   *     that relations go from coordination to closeness
   */
  public List<String> keys() {
    Enum<?>[] keys =
        switch (this) {
          case SERVICE -> Service.values();
          case PATTERN -> Pattern.values();
          case FORM -> Form.values();
          case RELATION -> Relation.values();
        };
    return Arrays.stream(keys).map(Enum::name).toList();
  }

  /**
   * Whether goals are grouped, by their scores; else shared indicators, by their joint figures.
   *
   * @return true for {@link #SERVICE} and {@link #PATTERN}
   */
  public boolean isOfGoals() {
    return this == SERVICE || this == PATTERN;
  }

  /** Keys as they are declared. */
  Comparator<String> order() {
    return Comparator.comparingInt(keys()::indexOf);
  }

  Optional<String> of(Node node) {
    return switch (this) {
      case SERVICE -> node.service().map(Enum::name);
      case PATTERN -> node.pattern().map(Enum::name);
      case FORM, RELATION -> Optional.empty();
    };
  }

  Optional<String> of(Arrangement arrangement) {
    return switch (this) {
      case FORM -> Optional.of(arrangement.form().name());
      case RELATION -> arrangement.relation().map(Enum::name);
      case SERVICE, PATTERN -> Optional.empty();
    };
  }
}
