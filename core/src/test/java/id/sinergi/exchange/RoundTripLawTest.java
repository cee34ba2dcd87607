package id.sinergi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.indicator.Actuals;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Write, then read, is the identity; neither order, white space nor layout matter. */
class RoundTripLawTest {

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void cascade_writtenAndRead_isEqual(@ForAll long seed) {
    Cascade cascade = RandomDocument.cascade(seed);

    String json = Cascades.toJson(cascade);
    Reading<Cascade> reading = Cascades.read(json);

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.orElseThrow()).isEqualTo(cascade);
    assertThat(Cascades.toJson(reading.orElseThrow())).isEqualTo(json);
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void actuals_writtenAndRead_areEqual(@ForAll long seed) {
    Cascade cascade = RandomDocument.cascade(seed);
    Actuals actuals = RandomDocument.actuals(seed);

    String json = ActualsDocuments.toJson(actuals);
    Reading<Actuals> reading = ActualsDocuments.read(json, cascade);

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.orElseThrow()).isEqualTo(actuals);
    assertThat(ActualsDocuments.toJson(reading.orElseThrow())).isEqualTo(json);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void documents_shuffled_readTheSame(@ForAll long seed) {
    Cascade cascade = RandomDocument.cascade(seed);
    Actuals actuals = RandomDocument.actuals(seed);
    var shuffle = new Shuffle(seed);

    String other = shuffle.of(Cascades.toJson(cascade));
    String others = shuffle.of(ActualsDocuments.toJson(actuals));

    assertThat(Cascades.read(other).orElseThrow()).isEqualTo(cascade);
    assertThat(ActualsDocuments.read(others, cascade).orElseThrow()).isEqualTo(actuals);
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  void documents_equalInputs_giveEqualBytes(@ForAll long seed) {
    Cascade cascade = RandomDocument.cascade(seed);
    var bytes = new ByteArrayOutputStream();

    Cascades.write(RandomDocument.cascade(seed), bytes);

    assertThat(bytes.toByteArray())
        .isEqualTo(Cascades.toJson(cascade).getBytes(StandardCharsets.UTF_8));
  }
}
