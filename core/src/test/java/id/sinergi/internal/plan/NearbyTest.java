package id.sinergi.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NearbyTest {
  private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  private final List<String> hashed = new ArrayList<>();
  private final Nearby nearby =
      new Nearby(
          IDS.size(),
          IDS::get,
          id -> {
            hashed.add(id);
            return IDS.indexOf(id);
          });

  @Test
  void indexOf_inAnyOrder_isThePlaceOfEach() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 1000; i++) {
      int place = random.nextInt(IDS.size());
      assertThat(nearby.indexOf(IDS.get(place))).isEqualTo(place);
    }
  }

  @Test
  void indexOf_inTwoRuns_hashesWhereOneBeginsAlone() {
    for (String id : List.of("a", "e", "b", "f", "c", "g", "d", "h")) {
      assertThat(nearby.indexOf(id)).isEqualTo(IDS.indexOf(id));
    }
    assertThat(hashed).containsExactly("e");
  }

  @Test
  void indexOf_afterAGap_followsTheNewRun() {
    for (String id : List.of("a", "d", "e", "f", "g")) {
      assertThat(nearby.indexOf(id)).isEqualTo(IDS.indexOf(id));
    }
    assertThat(hashed).containsExactly("d");
  }
}
