package id.sinergi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlansTest {

  private static final List<Optional<String>> ALL =
      Stream.of("RPJMN", "Zeta", "PK", "Alfa", "RPJMD", "RENSTRA", "RKPD", "PK_PERUBAHAN", "")
          .map(name -> name.isEmpty() ? Optional.<String>empty() : Optional.of(name))
          .toList();

  private static List<String> sorted(Plans plans) {
    return ALL.stream().sorted(plans.comparator()).map(plan -> plan.orElse("-")).toList();
  }

  @Test
  void compare_default_latestPromiseFirst() {
    assertThat(sorted(Plans.DEFAULT))
        .containsExactly(
            "PK_PERUBAHAN", "PK", "RKPD", "RENSTRA", "RPJMD", "RPJMN", "Alfa", "Zeta", "-");
    assertThat(Plans.DEFAULT.order())
        .containsExactlyElementsOf(sorted(Plans.DEFAULT).subList(0, 6));
  }

  @Test
  void compare_listed_beforeTheRestOfTheKnown() {
    assertThat(sorted(Plans.of(List.of("RPJMN", "Zeta", "PK"))))
        .containsExactly(
            "RPJMN", "Zeta", "PK", "PK_PERUBAHAN", "RKPD", "RENSTRA", "RPJMD", "Alfa", "-");
  }

  @Test
  void compare_bothWays_isAntisymmetric() {
    Plans plans = Plans.of(List.of("RPJMN"));
    for (Optional<String> a : ALL) {
      for (Optional<String> b : ALL) {
        assertThat(Integer.signum(plans.compare(a, b)))
            .isEqualTo(-Integer.signum(plans.compare(b, a)));
        assertThat(plans.compare(a, b) == 0).isEqualTo(a.equals(b));
      }
    }
  }

  @Test
  void of_blankOrRepeated_isRefused() {
    for (List<String> order : List.of(List.of("PK", "PK"), List.of("PK", " "))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Plans.of(order))
          .withMessageContaining("(" + order.get(1) + ")")
          .withMessageContaining("Maybe");
    }
  }

  @Test
  void equals_sameOrder_isEqual() {
    assertThat(Plans.of(List.of("PK", "RPJMN")))
        .isEqualTo(Plans.of(List.of("PK", "RPJMN")))
        .hasSameHashCodeAs(Plans.of(List.of("PK", "RPJMN")))
        .isNotEqualTo(Plans.of(List.of("RPJMN", "PK")))
        .hasToString("PK > RPJMN");
  }
}
