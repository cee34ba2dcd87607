package id.sinergi.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static String get(Texts texts, String text) {
    return get(texts, 0, text);
  }

  private static String get(Texts texts, int field, String text) {
    return texts.get(field, ("<" + text + ">").toCharArray(), 1, text.length());
  }

  @Test
  void get_equalTexts_areOneString() {
    var texts = new Texts();
    List<String> first = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      first.add(get(texts, "kata-" + i * 7919));
    }
    first.add(get(texts, ""));

    first.forEach(text -> assertThat(get(texts, text)).isSameAs(text));
    assertThat(get(texts, "kata")).isEqualTo("kata");
    assertThat(first.get(1)).isEqualTo("kata-7919");
  }

  @Test
  void fresh_textThatComesAgain_isFoundInAnyOrder() {
    var texts = new Texts();
    List<String> first = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      String text = "id-" + i;
      first.add(texts.fresh(0, ("<" + text + ">").toCharArray(), 1, text.length()));
      if (i % 100 == 0) { // what is hashed so far, and what is not yet
        assertThat(get(texts, 1, first.get(i / 2))).isSameAs(first.get(i / 2));
      }
    }

    for (int i = 0; i < 10_000; i++) {
      String text = first.get(i * 7919 % 10_000);
      assertThat(get(texts, 2, text)).isSameAs(text);
    }
    assertThat(get(texts, 3, "id-")).isEqualTo("id-");
  }

  @Test
  void fresh_textThatWasThereBefore_isEqual() {
    var texts = new Texts();
    String before = get(texts, "id");
    String again = texts.fresh(0, "id".toCharArray(), 0, 2);

    assertThat(again).isEqualTo(before);
    assertThat(get(texts, 1, "id")).isEqualTo(before);
  }

  @Test
  void get_textsOfOneHash_areNeverTakenForOneAnother() {
    var texts = new Texts();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 1 << 8; i++) {
      words.add(Integer.toBinaryString(i | 1 << 8).replace("0", "Aa").replace("1", "BB"));
    }
    assertThat(words.stream().map(String::hashCode).distinct()).hasSize(1);

    assertThat(words).allMatch(word -> get(texts, word).equals(word));
    assertThat(words).allMatch(word -> get(texts, word).equals(word));
  }

  @Test
  void get_inTheSameOrderByAnotherField_isTheSameString() {
    var texts = new Texts();
    List<String> first = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      first.add(get(texts, 0, "id-" + i));
    }

    for (int i = 0; i < 1000; i += 3) { // one, again, the next, then one left out
      assertThat(get(texts, 90, "id-" + i)).isSameAs(first.get(i));
      assertThat(get(texts, 90, "id-" + i)).isSameAs(first.get(i));
      assertThat(get(texts, 90, "id-" + (i + 1) % 1000)).isSameAs(first.get((i + 1) % 1000));
    }
    assertThat(get(texts, 90, "id-7")).isSameAs(first.get(7));
  }
}
