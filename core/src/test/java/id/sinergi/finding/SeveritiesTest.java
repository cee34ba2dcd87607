package id.sinergi.finding;

import static id.sinergi.finding.FindingCode.ORPHAN;
import static id.sinergi.finding.FindingCode.SILO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeveritiesTest {
  private static final Finding ORPHANED = ORPHAN.of(Place.NOWHERE, List.of("K1"), "K1", "KEGIATAN");
  private static final Finding ALONE = SILO.of(Place.NOWHERE, List.of("a"), "a");

  @Test
  void weigh_byDefault_changesNothing() {
    assertThat(Severities.DEFAULT.weigh(List.of(ORPHANED, ALONE))).containsExactly(ORPHANED, ALONE);
  }

  @Test
  void weigh_withOthers_isOtherwise_inTheSameOrder() {
    Severities ours = Severities.DEFAULT.with(ORPHAN, Severity.ERROR);
    assertThat(ours.weigh(List.of(ALONE, ORPHANED)))
        .containsExactly(ALONE, ORPHANED.withSeverity(Severity.ERROR));
    assertThat(ours.of(ORPHAN)).isEqualTo(Severity.ERROR);
    assertThat(ours.of(SILO)).isEqualTo(Severity.WARNING);
    assertThat(Severities.DEFAULT.of(ORPHAN)).isEqualTo(Severity.WARNING);
  }

  @Test
  void weigh_withoutOne_leavesItOut_untilItIsWeighedAgain() {
    Severities ours = Severities.DEFAULT.without(SILO);
    assertThat(ours.weigh(List.of(ORPHANED, ALONE))).containsExactly(ORPHANED);
    assertThat(ours).hasToString("{}, off [SILO]");
    assertThat(ours.with(SILO, Severity.INFO).weigh(List.of(ALONE)))
        .containsExactly(ALONE.withSeverity(Severity.INFO));
    assertThat(ours).isEqualTo(Severities.DEFAULT.without(SILO)).isNotEqualTo(Severities.DEFAULT);
  }
}
