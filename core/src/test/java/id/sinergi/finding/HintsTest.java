package id.sinergi.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HintsTest {

  private static final List<String> KNOWN = List.of("known");

  @Test
  void to_moreIdsThanTheLimit_saysOnlyThatTheyAreNotDeclared() {
    Hints hints = new Hints();
    for (int i = 0; i < Hints.MOST; i++) {
      assertThat(hints.to("knwon", KNOWN).en()).contains("(known)");
    }
    assertThat(hints.to("knwon", KNOWN).en()).contains("declared");
  }

  @Test
  void to_enoughLookedAt_saysOnlyThatTheyAreNotDeclared() {
    Hints hints = new Hints();
    assertThat(hints.to("knwon", Collections.nCopies((int) Hints.LOOKS, "known")).en())
        .contains("(known)");
    assertThat(hints.to("knwon", KNOWN).en()).contains("declared");
  }
}
