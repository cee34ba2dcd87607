package id.sinergi.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {
  @Test
  void of_entriesOfSeveral_areThoseOfEachInTheirOrder() {
    Runs<String> runs = new Runs<>(4, List.of("a1", "a2", "c1", "b1", "b2", "b3"));
    runs.add("a1", 0);
    runs.add("a2", 0);
    runs.add("c1", 2);
    runs.add("b1", 1);
    runs.add("b2", 1);
    runs.add("b3", 1);

    assertThat(runs.of(0)).containsExactly("a1", "a2");
    assertThat(runs.of(1)).containsExactly("b1", "b2", "b3");
    assertThat(runs.of(2)).containsExactly("c1");
    assertThat(runs.of(3)).isEmpty();
  }

  @Test
  void of_whatIsLeftOut_isWithNobody() {
    Runs<String> runs = new Runs<>(2, List.of("a1", "wrong", "a2", "wrong too", "b1"));
    runs.add("a1", 0);
    runs.leaveOut();
    runs.add("a2", 0);
    runs.leaveOut();
    runs.add("b1", 1);

    assertThat(runs.of(0)).containsExactly("a1", "a2");
    assertThat(runs.of(1)).containsExactly("b1");
  }

  @Test
  void of_nothingGiven_isNothing() {
    assertThat(new Runs<String>(3, List.of()).of(2)).isEmpty();
  }
}
