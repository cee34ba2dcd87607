package id.sinergi.review;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.cascade.Tier;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Indicator;
import id.sinergi.rule.Quality;
import id.sinergi.rule.Validity;
import java.util.List;
import java.util.Optional;

/** What is to be said of goals: whom they serve, who works on them, what measures them. */
final class NodeReview {
  private final Ground ground;
  private final Cascade cascade;

  NodeReview(Ground ground) {
    this.ground = ground;
    this.cascade = ground.cascade();
  }

  void run() {
    int nextMeasure = 0;
    for (int i = 0; i < cascade.nodes().size(); i++) {
      Node node = cascade.nodes().get(i);
      place(node, i);
      int first = nextMeasure; // measures are in the order of their nodes
      while (nextMeasure < cascade.measures().size() && ground.measured(nextMeasure) == i) {
        nextMeasure++;
      }
      measured(node, cascade.measures().subList(first, nextMeasure));
    }
  }

  private void place(Node node, int at) {
    if (node.level().isPresent()) {
      if (node.level().get() != Level.TUJUAN && !ground.serves(at)) {
        ground.note(FindingCode.ORPHAN, node.id(), node.id(), node.level().get());
      }
    } else {
      ground.note(FindingCode.TIER_WITHOUT_LEVEL, node.id(), node.id(), node.tier().orElseThrow());
    }
    if (isOutcome(node) && !ground.isServed(at)) {
      ground.note(FindingCode.NO_CASCADE_DOWN, node.id(), node.id());
    }
  }

  /** By its planning component, or by its tier before it is planned. */
  private static boolean isOutcome(Node node) {
    return node.level().isPresent()
        ? node.level().get().compareTo(Level.SASARAN) <= 0
        : node.tier().filter(tier -> tier != Tier.OUTPUT).isPresent();
  }

  private void measured(Node node, List<Measure> measures) {
    if (measures.isEmpty()) {
      ground.note(FindingCode.NO_INDICATOR, node.id(), node.id());
    } else if (isOutcome(node) && measures.stream().allMatch(this::isOfActivity)) {
      ground.note(FindingCode.ACTIVITY_ONLY, node.id(), node.id(), measures.size());
    }
  }

  private boolean isOfActivity(Measure measure) {
    Optional<Quality> quality = cascade.indicator(measure.indicator()).flatMap(Indicator::quality);
    return quality.filter(it -> it.validity() == Validity.ACTIVITY).isPresent();
  }
}
