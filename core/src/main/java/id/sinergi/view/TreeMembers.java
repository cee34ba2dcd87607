package id.sinergi.view;

import static java.util.Objects.requireNonNull;

import id.sinergi.cascade.Link;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.figure.Figure;
import id.sinergi.finding.Language;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Member;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.text.Amounts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What stands below the goals of a tree, and what it gives them. The figures of an indicator, which
 * can have very many parties, are made once for a page, in however many rows it stands.
 */
final class TreeMembers {
  private final Evaluation evaluation;
  private final Results results;
  private final Language language;
  private final Map<String, IndicatorFigures> figures = new HashMap<>();

  TreeMembers(Evaluation evaluation, Language language) {
    this.evaluation = evaluation;
    this.results = Inside.of(evaluation);
    this.language = language;
  }

  /** An id and what it weighs among its siblings. */
  record Row(String id, String weight) {}

  /** The indicators that measure a goal. */
  List<Row> measures(String node) {
    return rows(
        results.measureMembers(plan().nodeAt(node)),
        member -> plan().cascade().indicators().get(member.index()).id());
  }

  /** The goals that carry value to a goal. */
  List<Row> children(String node) {
    return rows(
        results.childMembers(plan().nodeAt(node)), member -> plan().node(member.index()).id());
  }

  private List<Row> rows(List<Member> members, Function<Member, String> id) {
    double sum = members.stream().mapToDouble(Member::weight).sum();
    boolean areWeighed = members.size() > 1 && sum != 0;
    return members.stream()
        .sorted(Comparator.comparing(id, NaturalOrder.INSTANCE))
        .map(
            member ->
                new Row(
                    id.apply(member),
                    areWeighed ? Amounts.percent(member.weight() / sum, language.locale()) : ""))
        .toList();
  }

  /** The links to a goal that carry no value now, in the order of their children. */
  List<Link> idle(String node) {
    List<Link> links = plan().cascade().links();
    int from = 0;
    int end = links.size();
    while (from < end) { // they are in the order of their parents
      int middle = (from + end) >>> 1;
      if (links.get(middle).parent().compareTo(node) < 0) {
        from = middle + 1;
      } else {
        end = middle;
      }
    }
    return links.subList(from, links.size()).stream()
        .takeWhile(link -> link.parent().equals(node))
        .filter(link -> !link.carriesValue() && link.holdsOn(evaluation.window().lastDay()))
        .sorted(Comparator.comparing(Link::child, NaturalOrder.INSTANCE))
        .toList();
  }

  IndicatorFigures indicator(String id) {
    return figures.computeIfAbsent(id, evaluation::indicator);
  }

  /** What an indicator gives a goal, which can be less than the joint figure. */
  Figure given(String indicator, String node) {
    String owner = plan().node(plan().nodeAt(node)).owner().agency();
    int part =
        results.partFor(
            plan().cascade().agencyIndex(owner), plan().cascade().indicatorIndex(indicator));
    IndicatorFigures of = indicator(indicator);
    return part < 0
        ? of.joint()
        : requireNonNull(of.parties().get(plan().agencyOf(part))).credited();
  }

  /** Of how many indicators the figures were made. */
  int made() {
    return figures.size();
  }

  private Plan plan() {
    return results.plan();
  }
}
