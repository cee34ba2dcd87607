package id.sinergi.evaluate;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Agency;
import id.sinergi.internal.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What takes no part in the figures of a goal or an agency, and why. */
final class LeftOut {
  private final Plan plan;
  private final Cascade cascade;
  private final LocalDate day;

  /** At the last day of a window, on which links, measures and agencies must hold to count. */
  LeftOut(Plan plan, LocalDate day) {
    this.plan = plan;
    this.cascade = plan.cascade();
    this.day = day;
  }

  /** Why nothing of an agency counts; empty if it does. */
  Optional<Text> agency(Agency agency) {
    return agency.during().contains(day)
        ? Optional.empty()
        : Optional.of(Wording.agencyNotInForce(agency));
  }

  /** The same of the agency that owns a goal. */
  Optional<Text> owner(String node) {
    Node of = cascade.node(node).orElseThrow();
    return agency(cascade.agency(of.owner().agency()).orElseThrow());
  }

  /** The measures of a goal that do not hold, in order, without a weight. */
  List<Part> measures(String node, IntFunction<Explanation> explain) {
    List<Part> parts = new ArrayList<>();
    for (Measure measure : of(node, cascade.measures(), Measure::node)) {
      if (!measure.holdsOn(day)) {
        Explanation what = explain.apply(cascade.indicatorIndex(measure.indicator()));
        parts.add(part(what, Wording.notInForce(measure.during())));
      }
    }
    return parts;
  }

  /**
   * The goals that would carry value to a goal if the link, and the agencies at both of its ends,
   * held; in order, without a weight.
   */
  List<Part> children(String node, IntFunction<Explanation> explain) {
    List<Part> parts = new ArrayList<>();
    for (Link link : of(node, cascade.links(), Link::parent)) {
      if (link.carriesValue()) {
        Optional<Text> why =
            link.holdsOn(day)
                ? owner(node).or(() -> owner(link.child()))
                : Optional.of(Wording.notInForce(link.during()));
        why.ifPresent(it -> parts.add(part(explain.apply(plan.nodeAt(link.child())), it)));
      }
    }
    return parts;
  }

  /** The links to a goal, of any kind, in the order of the children. */
  List<Link> links(String node) {
    return of(node, cascade.links(), Link::parent);
  }

  /** The links to a goal that are not agreed; told in words, as they may lead round in a circle. */
  List<Text> unagreed(String node) {
    return of(node, cascade.links(), Link::parent).stream()
        .filter(link -> link.kind() == LinkKind.CROSSCUTTING && link.consent() != Consent.ACCEPTED)
        .map(Wording::unagreed)
        .toList();
  }

  private static Part part(Explanation what, Text why) {
    return new Part(what, OptionalDouble.empty(), Optional.of(why));
  }

  /** Those of one goal, among some that are in order of their goals; O(log n) and their number. */
  private static <T> List<T> of(String node, List<T> sorted, Function<T, String> goal) {
    int from = 0;
    int end = sorted.size();
    while (from < end) {
      int middle = (from + end) >>> 1;
      if (goal.apply(sorted.get(middle)).compareTo(node) < 0) {
        from = middle + 1;
      } else {
        end = middle;
      }
    }
    while (end < sorted.size() && goal.apply(sorted.get(end)).equals(node)) {
      end++;
    }
    return sorted.subList(from, end);
  }
}
