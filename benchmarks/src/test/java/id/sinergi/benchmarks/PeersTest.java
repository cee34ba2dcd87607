package id.sinergi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.indicator.Indicator;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeersTest {
  private static final int SIZE = 10_000;

  @ParameterizedTest
  @ValueSource(strings = {"floor", "doubleGraph", "decimalGraph", "jgrapht"})
  void rollUp_ofAPeer_agreesWithOurs(String name) {
    assertThat(World.of(SIZE).rollUp(name).scores()).hasSize(World.of(SIZE).tables().nodes.length);
  }

  @Test
  void checked_otherAnswer_fails() {
    World world = World.of(SIZE);
    double[] ours = Agreement.scores(world.evaluation(), world.tables());
    Peer floor = new Floor(world.figures());
    Agreement.checked(floor, ours);
    ours[ours.length - 1] += 1e-8;
    assertThatThrownBy(() -> Agreement.checked(floor, ours))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Floor");
  }

  @Test
  void yardstick_ofItsSize_isWhatItSays() {
    World world = World.of(SIZE);
    var indicators = world.yardstick.cascade().indicators();
    long shared = indicators.stream().filter(Indicator::isShared).count();
    long parts = world.tables().partIndicator.length;
    long reported =
        Arrays.stream(world.tables().partNumerator).filter(it -> !Double.isNaN(it)).count();
    assertThat(world.yardstick.size()).isBetween(10_000, 11_000);
    assertThat((double) shared / indicators.size()).isBetween(0.18, 0.22);
    assertThat((double) reported / parts).isBetween(0.94, 0.96);
  }

  @Test
  void yardstick_ofTheSameSize_isTheSame() {
    assertThat(Yardstick.of(1_000)).isEqualTo(Yardstick.of(1_000));
  }
}
