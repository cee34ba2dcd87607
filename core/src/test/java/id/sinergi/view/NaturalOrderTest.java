package id.sinergi.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  private static final NaturalOrder ORDER = NaturalOrder.INSTANCE;

  @Test
  void compare_numbersInIds_orderAsNumbers() {
    assertThat(
            List.of("R10", "R2", "R2-moe", "R1", "R02", "BPS", "R").stream().sorted(ORDER).toList())
        .containsExactly("BPS", "R", "R1", "R02", "R2", "R2-moe", "R10");
  }

  @Test
  void compare_numbersBeyondAnyInteger_orderAsNumbers() {
    assertThat(ORDER.compare("x99999999999999999999", "x100000000000000000000")).isNegative();
  }

  @Property
  void compare_anyThree_isAnOrder(
      @ForAll
          @StringLength(max = 5)
          @CharRange(from = '0', to = '2')
          @CharRange(from = 'a', to = 'b')
          String a,
      @ForAll
          @StringLength(max = 5)
          @CharRange(from = '0', to = '2')
          @CharRange(from = 'a', to = 'b')
          String b,
      @ForAll
          @StringLength(max = 5)
          @CharRange(from = '0', to = '2')
          @CharRange(from = 'a', to = 'b')
          String c) {
    assertThat(Integer.signum(ORDER.compare(a, b))).isEqualTo(-Integer.signum(ORDER.compare(b, a)));
    assertThat(ORDER.compare(a, b) == 0).isEqualTo(a.equals(b));
    if (ORDER.compare(a, b) <= 0 && ORDER.compare(b, c) <= 0) {
      assertThat(ORDER.compare(a, c)).isNotPositive();
    }
  }
}
