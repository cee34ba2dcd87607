package id.sinergi.cascade.union;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BareIdsTest {
  private static BareIds of(String... ids) {
    return BareIds.of(List.of(List.of(ids), List.of()));
  }

  @Test
  void full_endOfOneId_isThatId() {
    BareIds ids = of("kab/S1", "dinkes/S2", "plain");
    assertThat(ids.full("S1")).contains("kab/S1");
    assertThat(ids.full("S2")).contains("dinkes/S2");
    assertThat(ids.full("plain")).isEmpty();
    assertThat(ids.full("kab")).isEmpty();
    assertThat(ids.full("1")).isEmpty(); // only whole segments
    assertThat(ids.full("")).isEmpty();
    assertThat(of("a/").full("")).contains("a/");
  }

  @Test
  void full_endOfSeveral_isNone() {
    BareIds ids = of("kab/S1", "dinkes/S1", "prov/x/S1");
    assertThat(ids.full("S1")).isEmpty();
    assertThat(ids.full("x/S1")).contains("prov/x/S1");
    assertThat(BareIds.of(List.of(List.of("kab/S1"), List.of("dinkes/S1"))).full("S1")).isEmpty();
  }

  @Test
  void isEmpty_noSeparators_is() {
    assertThat(of("a", "b").isEmpty()).isTrue();
    assertThat(of("a", "b/c").isEmpty()).isFalse();
  }

  @Test
  void of_separatorsByTheThousand_looksAtAFew() {
    String id = "/".repeat(100_000);
    BareIds ids = of(id + "x");
    assertThat(ids.full(id.substring(1) + "x")).contains(id + "x");
    assertThat(ids.full("x")).isEmpty();
  }
}
