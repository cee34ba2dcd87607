package id.sinergi.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
  @Test
  void page_ofText_standsWhereTextDoes() {
    Page page = Page.of("satu\ndua");

    assertThat(page).hasToString("satu\ndua").hasSize(8);
    assertThat(page.lines()).containsExactly("satu", "dua");
    assertThat(String.join("-", page, "tiga")).isEqualTo("satu\ndua-tiga");
    assertThat(page.subSequence(0, 4)).isEqualTo("satu");
    assertThat(page.charAt(5)).isEqualTo('d');
  }

  @Test
  void equals_sameText_isEqual() {
    assertThat(Page.of("a")).isEqualTo(Page.of("a")).hasSameHashCodeAs(Page.of("a"));
    assertThat(Page.of("a")).isNotEqualTo(Page.of("b")).isNotEqualTo("a");
  }
}
