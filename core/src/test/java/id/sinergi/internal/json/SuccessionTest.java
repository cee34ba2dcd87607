package id.sinergi.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuccessionTest {

  @Test
  void after_nothingLearnt_isTheOther() {
    assertThat(new Succession().after(3, 7)).isEqualTo(7);
    assertThat(new Succession().after(100_000, 7)).isEqualTo(7);
  }

  @Test
  void after_learntTwice_isTheLast() {
    var succession = new Succession();
    succession.learn(3, 0);
    assertThat(succession.after(3, 7)).isEqualTo(0);
    succession.learn(3, 5);
    succession.learn(100_000, 2);
    assertThat(succession.after(3, 7)).isEqualTo(5);
    assertThat(succession.after(100_000, 7)).isEqualTo(2);
    assertThat(succession.after(4, 7)).isEqualTo(7);
  }
}
