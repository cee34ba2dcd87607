package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.Sinergi;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure of every example at every period that its sources reach. */
class PinnedFigureTest {
  @ParameterizedTest
  @CsvSource({"new-zealand, 1300", "stunting, 500", "jombang, 70"})
  void figures_ofAnExample_areThoseComputedByHand(String example, int atLeast) throws IOException {
    List<PinnedFigure> figures = PinnedFigure.of(example).toList();
    assertThat(figures).hasSizeGreaterThanOrEqualTo(atLeast);
    Sinergi opened = Gallery.open(example);
    Map<String, Sinergi> desks = new HashMap<>();
    for (PinnedFigure figure : figures) {
      Sinergi desk =
          desks.computeIfAbsent(figure.at() + " " + figure.plan(), key -> figure.desk(opened));
      figure.check(desk);
    }
  }
}
