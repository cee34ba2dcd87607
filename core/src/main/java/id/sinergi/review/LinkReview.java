package id.sinergi.review;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Node;
import id.sinergi.finding.FindingCode;
import java.util.List;

/** What is to be said of links: levels that are skipped or turned around, and consent. */
final class LinkReview {
  private final Ground ground;
  private final Cascade cascade;

  LinkReview(Ground ground) {
    this.ground = ground;
    this.cascade = ground.cascade();
  }

  void run() {
    for (int i = 0; i < cascade.links().size(); i++) {
      Link link = cascade.links().get(i);
      if (link.kind() == LinkKind.CASCADE) {
        levels(link, ground.child(i), ground.parent(i));
      } else if (link.kind() == LinkKind.CROSSCUTTING) {
        consent(link);
      }
    }
  }

  /** Within one owner agency only: where agencies meet, so do their plans, level with level. */
  private void levels(Link link, Node child, Node parent) {
    boolean isOfOne = child.owner().agency().equals(parent.owner().agency());
    if (isOfOne && child.level().isPresent() && parent.level().isPresent()) {
      int steps = child.level().get().compareTo(parent.level().get());
      if (steps < 0) {
        note(FindingCode.LEVEL_ORDER, link, child, parent);
      } else if (steps > 1) {
        note(FindingCode.LEVEL_SKIP, link, child, parent);
      }
    }
  }

  private void note(FindingCode code, Link link, Node child, Node parent) {
    ground.note(
        code,
        cascade.placeOf(link),
        List.of(child.id(), parent.id()),
        child.id(),
        child.level().orElseThrow(),
        parent.id(),
        parent.level().orElseThrow());
  }

  private void consent(Link link) {
    if (link.consent() == Consent.PROPOSED) {
      note(FindingCode.CONSENT_PENDING, link, cascade.consenting(link));
    } else if (link.consent() == Consent.REJECTED) {
      note(FindingCode.CONSENT_REJECTED, link, cascade.consenting(link), link.reason());
    }
  }

  private void note(FindingCode code, Link link, Object... more) {
    Object[] arguments = new Object[2 + more.length];
    arguments[0] = link.child();
    arguments[1] = link.parent();
    System.arraycopy(more, 0, arguments, 2, more.length);
    ground.note(code, cascade.placeOf(link), List.of(link.child(), link.parent()), arguments);
  }
}
