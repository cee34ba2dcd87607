package id.sinergi.review;

import static id.sinergi.review.Raised.isQuiet;
import static id.sinergi.review.Raised.raises;
import static id.sinergi.time.Frequency.YEAR;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Form;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Relation;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.time.During;
import id.sinergi.time.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Each objection to an arrangement raised, and something close to it that is not. */
class SharingReviewTest {
  private static final During THIS_YEAR = During.until(LocalDate.of(2024, 12, 31));

  /** An indicator shared by so many ministries. */
  private static Cascade shared(int sharers, Arrangement arrangement, Credit credit) {
    CascadeBuilder builder = Raised.sound(Rulebooks.SAKIP);
    builder.agency("kemenko", "Kemenko", AgencyKind.COORDINATING_MINISTRY);
    builder.agency("mitra", "Mitra", AgencyKind.NON_GOVERNMENT);
    for (int i = 0; i < sharers; i++) {
      builder.agency("m" + i, "Kementerian", AgencyKind.MINISTRY);
    }
    return builder
        .indicator(
            "i",
            spec -> {
              spec.at("T1").unit("x").maximize().last(YEAR).arrangement(arrangement);
              spec.composition(Composition.SUM).credit(credit);
              for (int i = 0; i < sharers; i++) {
                Party party = i == 0 ? Party.lead("m0") : Party.contributor("m" + i);
                spec.party(party.plusTarget(Target.of(Period.ofYear(2024), 10)));
              }
            })
        .build();
  }

  private static Cascade shared(int sharers, Arrangement arrangement) {
    return shared(sharers, arrangement, Credit.OWN);
  }

  @Test
  void spanOfCoordination() {
    raises(
        shared(8, Arrangement.of(Form.COORDINATION)),
        FindingCode.SPAN_OF_COORDINATION,
        "Indicator (i) has (8) sharers, more than the (7) that coordination can hold together.");
    isQuiet(shared(7, Arrangement.of(Form.COORDINATION)), FindingCode.SPAN_OF_COORDINATION);
    isQuiet(shared(8, Arrangement.of(Form.COORDINATING_BODY)), FindingCode.SPAN_OF_COORDINATION);
  }

  @Test
  void taskForceWithoutEnd() {
    raises(
        shared(2, Arrangement.of(Form.TASK_FORCE)),
        FindingCode.TASK_FORCE_WITHOUT_END,
        "The task force of indicator (i) has no end, though a task force is temporary.");
    isQuiet(
        shared(2, Arrangement.of(Form.TASK_FORCE).during(THIS_YEAR)),
        FindingCode.TASK_FORCE_WITHOUT_END);
    isQuiet(shared(2, Arrangement.of(Form.COORDINATING_BODY)), FindingCode.TASK_FORCE_WITHOUT_END);
  }

  @Test
  void coordinatorRank() {
    raises(
        shared(2, Arrangement.of(Form.COORDINATING_BODY).coordinatedBy("dinkes")),
        FindingCode.COORDINATOR_RANK,
        "Indicator (i) is coordinated by (dinkes), a (WORK_UNIT), which ranks below (m0), a"
            + " (MINISTRY).");
    isQuiet(
        shared(2, Arrangement.of(Form.COORDINATING_BODY).coordinatedBy("m1")),
        FindingCode.COORDINATOR_RANK);
    isQuiet(
        shared(2, Arrangement.of(Form.COORDINATING_BODY).coordinatedBy("kemenko")),
        FindingCode.COORDINATOR_RANK);
  }

  @Test
  void coalitionWithoutOutsiders() {
    raises(
        shared(2, Arrangement.of(Form.SOCIAL_COALITION)),
        FindingCode.COALITION_WITHOUT_OUTSIDERS,
        "The social coalition of indicator (i) has no member outside government.");
    Cascade open =
        Raised.sound()
            .agency("mitra", "Mitra", AgencyKind.NON_GOVERNMENT)
            .indicator(
                "i",
                spec ->
                    spec.at("T1")
                        .unit("x")
                        .maximize()
                        .last(YEAR)
                        .target("2024", 1)
                        .lead("dinkes")
                        .supporter("mitra")
                        .composition(Composition.LEAD_REPORTS)
                        .arrangement(Arrangement.of(Form.SOCIAL_COALITION)))
            .build();
    isQuiet(open, FindingCode.COALITION_WITHOUT_OUTSIDERS);
  }

  @Test
  void shallowRelation() {
    Arrangement dialogue = Arrangement.of(Form.COORDINATION).withRelation(Relation.DIALOGUE);
    raises(
        shared(2, dialogue, Credit.JOINT),
        FindingCode.SHALLOW_RELATION,
        "Indicator (i) gives joint credit, but its parties' relation is only (DIALOGUE).");
    isQuiet(shared(2, dialogue, Credit.OWN), FindingCode.SHALLOW_RELATION);
    isQuiet(
        shared(2, dialogue.withRelation(Relation.JOINT_PLANNING), Credit.JOINT),
        FindingCode.SHALLOW_RELATION);
  }
}
