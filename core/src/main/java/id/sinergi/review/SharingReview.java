package id.sinergi.review;

import id.sinergi.cascade.Cascade;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Form;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Relation;
import id.sinergi.rule.Credit;
import java.time.LocalDate;
import java.util.Optional;

/** What is to be said of how the parties to a shared indicator are held together. */
final class SharingReview {
  /** So many sharers coordination alone holds together (spec 4.2). */
  static final int SPAN = 7;

  private final Ground ground;
  private final Cascade cascade;
  private final Indicator indicator;
  private final Arrangement arrangement;

  private SharingReview(Ground ground, Indicator indicator, Arrangement arrangement) {
    this.ground = ground;
    this.cascade = ground.cascade();
    this.indicator = indicator;
    this.arrangement = arrangement;
  }

  static void run(Ground ground, Indicator indicator) {
    if (indicator.isShared() && indicator.arrangement().isPresent()) {
      new SharingReview(ground, indicator, indicator.arrangement().get()).run();
    }
  }

  private void run() {
    if (is(Form.COORDINATION) && indicator.parties().size() > SPAN) {
      note(FindingCode.SPAN_OF_COORDINATION, indicator.parties().size(), SPAN);
    }
    if (is(Form.TASK_FORCE) && arrangement.during().to().equals(LocalDate.MAX)) {
      note(FindingCode.TASK_FORCE_WITHOUT_END);
    }
    arrangement.coordinator().flatMap(cascade::agency).ifPresent(this::rank);
    if (is(Form.SOCIAL_COALITION)
        && indicator.parties().stream().noneMatch(it -> kind(it) == AgencyKind.NON_GOVERNMENT)) {
      note(FindingCode.COALITION_WITHOUT_OUTSIDERS);
    }
    arrangement
        .relation()
        .filter(it -> it.compareTo(Relation.DIALOGUE) <= 0 && isCreditedJointly())
        .ifPresent(it -> note(FindingCode.SHALLOW_RELATION, it));
  }

  private boolean is(Form form) {
    return arrangement.form() == form;
  }

  private boolean isCreditedJointly() {
    return indicator.composition().equals(Optional.of(Composition.LEAD_REPORTS))
        || indicator
            .credit()
            .orElseGet(() -> cascade.rulebookOf(indicator).credit())
            .equals(Credit.JOINT);
  }

  private AgencyKind kind(Party party) {
    return cascade.agency(party.agency()).map(Agency::kind).orElseThrow();
  }

  private void rank(Agency coordinator) {
    indicator.parties().stream()
        .filter(it -> rank(kind(it)) > rank(coordinator.kind()))
        .findFirst()
        .ifPresent(
            above ->
                note(
                    FindingCode.COORDINATOR_RANK,
                    coordinator.id(),
                    coordinator.kind(),
                    above.agency(),
                    kind(above)));
  }

  /** Who can summon whom; a choice of this library, in the order of protocol. */
  private static int rank(AgencyKind kind) {
    return switch (kind) {
      case COORDINATING_MINISTRY -> 5;
      case MINISTRY -> 4;
      case LEMBAGA, PROVINCE -> 3;
      case REGENCY, CITY -> 2;
      case WORK_UNIT -> 1;
      case STATE_ENTERPRISE, NON_GOVERNMENT -> 0;
    };
  }

  private void note(FindingCode code, Object... more) {
    Object[] arguments = new Object[1 + more.length];
    arguments[0] = indicator.id();
    System.arraycopy(more, 0, arguments, 1, more.length);
    ground.note(code, indicator.id(), arguments);
  }
}
