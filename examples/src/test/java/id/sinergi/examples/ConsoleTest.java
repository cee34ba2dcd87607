package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  @Test
  void results_ofEveryKind_readAsTextAndWhole() throws Exception {
    List<String> answers =
        ConsoleSession.answers(
            List.of(
                "var s = Gallery.open(\"stunting\").at(\"2022\")",
                "s.tree()",
                "s.explain(\"T1\")",
                "s.node(\"T1\")",
                "s.json()",
                "s.at(\"2022-13\")"));

    assertThat(answers.get(0))
        .isEqualTo(
            "s ==> stunting at 2022: T1 = 74.19 (Sedang), S6 = 90.00 (Tinggi), 7 agencies, 1 shared"
                + " indicator");
    assertThat(answers.get(1).lines().count()).isGreaterThan(25);
    assertThat(answers.get(1)).contains("└─ pangan Desa").endsWith("○ not reported");
    assertThat(answers.get(2)).contains("(21.6 - 30.8) / (18.4 - 30.8) × 100 = 74.19");
    assertThat(answers.get(3)).endsWith(" ==> T1 = 74.19 (Sedang) Stunting turun");
    assertThat(answers.get(4)).contains("\"sinergi-evaluation/1\"").doesNotContain("\\\"");
    assertThat(answers.get(5)).contains("IllegalArgumentException", "2022-13");
    assertThat(answers).noneMatch(answer -> answer.contains("\\n"));
  }
}
