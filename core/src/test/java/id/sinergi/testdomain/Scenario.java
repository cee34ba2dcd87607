package id.sinergi.testdomain;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Request;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.rule.Rulebook;

/** A cascade, what was reported, and what is asked. */
public record Scenario(Cascade cascade, Actuals actuals, Request request) {

  /** Everything that was chosen, one thing on a line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("\n" + request + "\n");
    text.append(cascade.plans()).append('\n').append(rules(cascade.rulebook()));
    for (Agency agency : cascade.agencies()) {
      text.append("agency ").append(agency).append(" in ").append(agency.parent().orElse("-"));
      text.append(" during ").append(agency.during()).append('\n');
      agency.rulebook().ifPresent(rulebook -> text.append(rules(rulebook)));
    }
    cascade
        .nodes()
        .forEach(
            node ->
                text.append(
                    "node %s weight %s %s %s budget %s%n"
                        .formatted(
                            node, node.weight(), node.aggregation(), node.basis(), node.budget())));
    cascade
        .links()
        .forEach(link -> text.append("link %s during %s%n".formatted(link, link.during())));
    cascade
        .measures()
        .forEach(one -> text.append("measure %s during %s%n".formatted(one, one.during())));
    cascade.indicators().forEach(indicator -> describe(indicator, text));
    actuals.actuals().forEach(actual -> text.append(actual).append('\n'));
    actuals
        .overlaps()
        .forEach(one -> text.append("overlap %s at %s%n".formatted(one, one.reportedAt())));
    actuals.spending().forEach(one -> text.append("%s at %s%n".formatted(one, one.reportedAt())));
    return text.toString();
  }

  private static String rules(Rulebook rulebook) {
    return "rulebook " + rulebook.id() + " " + rulebook.differences() + "\n";
  }

  private static void describe(Indicator indicator, StringBuilder text) {
    text.append(
        "indicator %s %s %s %s %s %s baseline %s worst %s ceiling %s quality %s targets %s%n"
            .formatted(
                indicator.id(),
                indicator.kind(),
                indicator.polarity(),
                indicator.formula(),
                indicator.consolidation(),
                indicator.frequency(),
                indicator.baseline(),
                indicator.worst(),
                indicator.isCeiling(),
                indicator.quality(),
                indicator.targets()));
    indicator
        .composition()
        .ifPresent(
            composition ->
                text.append(
                    "  composed by %s credit %s planned overlaps %s%n"
                        .formatted(composition, indicator.credit(), indicator.plannedOverlaps())));
    indicator
        .parties()
        .forEach(
            party ->
                text.append(
                    "  party %s during %s targets %s baseline %s worst %s%n"
                        .formatted(
                            party,
                            party.during(),
                            party.targets(),
                            party.baseline(),
                            party.worst())));
  }
}
