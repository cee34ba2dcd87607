package id.sinergi.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrailTest {

  private static final List<String> KNOWN =
      IntStream.range(0, 1000).map(i -> 1000 + 2 * i).mapToObj(i -> "id-" + i).toList();

  private final Trail<String> trail = new Trail<>(KNOWN, Function.identity());

  private String find(String text) {
    return trail.find(("<" + text + ">").toCharArray(), 1, text.length());
  }

  @Test
  void find_inOrderWithGapsAndRepetitions_isTheKnownString() {
    for (int i = 0; i < KNOWN.size(); i += 3) {
      assertThat(find(KNOWN.get(i))).isSameAs(KNOWN.get(i));
      assertThat(find(KNOWN.get(i))).isSameAs(KNOWN.get(i));
    }
    assertThat(find(KNOWN.get(999))).isSameAs(KNOWN.get(999));
  }

  @Test
  void find_wherePartsOfTheOrderComeInAnother_goesOnFromThere() {
    for (int part = 9; part >= 0; part--) {
      for (int i = part * 100; i < part * 100 + 100; i++) {
        assertThat(find(KNOWN.get(i))).isSameAs(KNOWN.get(i));
      }
    }
  }

  @Test
  void find_inNoOrder_isNeverAnotherString() {
    List<String> shuffled = new ArrayList<>(KNOWN);
    Collections.shuffle(shuffled, new Random(7));

    for (String text : shuffled) {
      String found = find(text);
      assertThat(found == null || found.equals(text)).isTrue();
    }
  }

  @Test
  void find_whatIsNotKnown_isNothing() {
    for (int i = 0; i < 1000; i++) {
      assertThat(find("id-" + (1001 + 2 * i))).isNull();
    }
    assertThat(find("")).isNull();
    assertThat(find("zzz")).isNull();
    assertThat(new Trail<>(List.<String>of(), Function.identity()).find(new char[1], 0, 1))
        .isNull();
  }
}
