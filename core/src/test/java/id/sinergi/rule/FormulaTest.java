package id.sinergi.rule;

import static id.sinergi.rule.Polarity.MAXIMIZE;
import static id.sinergi.rule.Polarity.MINIMIZE;
import static id.sinergi.rule.Polarity.STABILIZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormulaTest {

  private static final Point ORIGIN = new Point(0, 0);
  private static final Point MIDDLE = new Point(50, 80);
  private static final Point TOP = new Point(100, 120);

  @ParameterizedTest
  @CsvSource({
    "TARGET_RATIO, false, true",
    "MIRROR, true, false",
    "RECIPROCAL, true, false",
    "FROM_BASELINE, false, false",
    "FROM_WORST, true, false",
    "MET, false, false",
    "STABILIZE, false, false",
  })
  void runsAgainst_standard_dependsOnPolarity(
      Standard formula, boolean againstMore, boolean againstLess) {
    assertThat(formula.runsAgainst(MAXIMIZE)).isEqualTo(againstMore);
    assertThat(formula.runsAgainst(MINIMIZE)).isEqualTo(againstLess);
    assertThat(formula.runsAgainst(STABILIZE)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Standard.class)
  void fits_standard_stabiliseBelongsTogether(Standard formula) {
    boolean stabilizes = formula == Standard.STABILIZE;
    assertThat(formula.fits(STABILIZE)).isEqualTo(stabilizes);
    assertThat(formula.fits(MAXIMIZE)).isEqualTo(!stabilizes);
    assertThat(formula.fits(MINIMIZE)).isEqualTo(!stabilizes);
    assertThat(formula.isIncreasing()).isTrue();
    assertThat(formula.id()).isEqualTo(formula.name());
  }

  @Test
  void runsAgainst_table_ifAnyStretchDoes() {
    Table rising = new Table(List.of(ORIGIN, MIDDLE, TOP));
    Table falling = new Table(List.of(new Point(0, 120), MIDDLE, new Point(100, 0)));
    Table hump = new Table(List.of(ORIGIN, MIDDLE, new Point(100, 0)));
    Table flat = new Table(List.of(new Point(0, 5), new Point(1, 5)));
    assertThat(rising.runsAgainst(MAXIMIZE)).isFalse();
    assertThat(rising.runsAgainst(MINIMIZE)).isTrue();
    assertThat(falling.runsAgainst(MAXIMIZE)).isTrue();
    assertThat(falling.runsAgainst(MINIMIZE)).isFalse();
    assertThat(hump.runsAgainst(MAXIMIZE)).isTrue();
    assertThat(hump.runsAgainst(MINIMIZE)).isTrue();
    assertThat(flat.runsAgainst(MAXIMIZE)).isFalse();
    assertThat(flat.runsAgainst(MINIMIZE)).isFalse();
  }

  @Test
  void fits_withPoints_stabiliseBelongsTogether() {
    Table table = new Table(List.of(ORIGIN, TOP));
    Stabilize stabilize = new Stabilize(List.of(ORIGIN, TOP));
    assertThat(table.fits(MAXIMIZE)).isTrue();
    assertThat(table.fits(MINIMIZE)).isTrue();
    assertThat(table.fits(STABILIZE)).isFalse();
    assertThat(stabilize.fits(STABILIZE)).isTrue();
    assertThat(stabilize.fits(MAXIMIZE)).isFalse();
    assertThat(stabilize.runsAgainst(STABILIZE)).isFalse();
  }

  @Test
  void isIncreasing_points_byXAlone() {
    assertThat(new Table(List.of(ORIGIN, MIDDLE, TOP)).isIncreasing()).isTrue();
    assertThat(new Table(List.of(MIDDLE, ORIGIN)).isIncreasing()).isFalse();
    assertThat(new Table(List.of(MIDDLE, MIDDLE)).isIncreasing()).isFalse();
    assertThat(new Stabilize(List.of(TOP, MIDDLE)).isIncreasing()).isFalse();
    assertThat(new Stabilize(List.of(TOP)).isIncreasing()).isTrue();
    assertThat(new Table(List.of(new Point(0.3, 1), new Point(0.1 + 0.2, 2))).isIncreasing())
        .as("equal on 15 digits")
        .isFalse();
  }

  @Test
  void points_changedAfterwards_areCopied() {
    List<Point> points = new ArrayList<>(List.of(ORIGIN, TOP));
    Table table = new Table(points);
    points.add(MIDDLE);
    assertThat(table.points()).containsExactly(ORIGIN, TOP);
    assertThat(table).isEqualTo(new Table(List.of(ORIGIN, TOP)));
  }

  @Test
  void points_none_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table(List.of()))
        .withMessageContaining("Maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stabilize(List.of()))
        .withMessageContaining("STABILIZE");
  }

  @Test
  void toString_withPoints_isOneLine() {
    assertThat(new Stabilize(List.of(new Point(90, 100), new Point(100, 120))))
        .hasToString("STABILIZE (90, 100), (100, 120)");
    assertThat(new Table(List.of(new Point(0.5, -1.25)))).hasToString("TABLE (0.5, -1.25)");
  }
}
