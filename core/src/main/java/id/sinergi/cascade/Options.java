package id.sinergi.cascade;

import id.sinergi.figure.Rounding;
import id.sinergi.indicator.Agency;
import id.sinergi.time.During;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What options are, and what they do. */
final class Options {
  private Options() {}

  record OfAgency(UnaryOperator<Agency> change) implements Option.ForAgency {}

  record OfNode(UnaryOperator<Node> change) implements Option.ForNode {}

  record OfLink(UnaryOperator<Link> change) implements Option.ForLink {}

  record NewLink(String parent, LinkKind kind, List<Option.ForLink> options)
      implements Option.Tie {}

  record OfWeight(double value) implements Option.Weight {
    OfWeight {
      value = Rounding.quantity(value, "weight");
    }
  }

  record OfTime(During during) implements Option.Holding {}

  static Agency apply(Agency agency, Option.ForAgency... options) {
    Agency changed = agency;
    for (Option.ForAgency option : options) {
      if (option instanceof OfAgency it) {
        changed = it.change().apply(changed);
      } else if (option instanceof OfTime it) {
        changed = changed.during(it.during());
      }
    }
    return changed;
  }

  /** The node without its links. */
  static Node apply(Node node, Option.ForNode... options) {
    Node changed = node;
    for (Option.ForNode option : options) {
      if (option instanceof OfNode it) {
        changed = it.change().apply(changed);
      } else if (option instanceof OfWeight it) {
        changed = changed.withWeight(it.value());
      }
    }
    return changed;
  }

  /** The links of a node. */
  static List<Link> links(String child, Option.ForNode... options) {
    List<Link> links = new ArrayList<>();
    for (Option.ForNode option : options) {
      if (option instanceof NewLink it) {
        links.add(link(Link.of(child, it.parent(), it.kind()), it.options()));
      }
    }
    return links;
  }

  static Link link(Link bare, List<Option.ForLink> options) {
    Link link = bare;
    for (Option.ForLink option : options) {
      if (option instanceof OfLink it) {
        link = it.change().apply(link);
      } else if (option instanceof OfWeight it) {
        link = link.withWeight(it.value());
      } else if (option instanceof OfTime it) {
        link = link.withDuring(it.during());
      }
    }
    return link;
  }

  static Measure apply(Measure measure, Option.ForMeasure... options) {
    Measure changed = measure;
    for (Option.ForMeasure option : options) {
      if (option instanceof OfWeight it) {
        changed = changed.withWeight(it.value());
      } else if (option instanceof OfTime it) {
        changed = changed.withDuring(it.during());
      }
    }
    return changed;
  }
}
