package id.sinergi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.finding.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
  private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
  private static final Presentation HOW =
      new Presentation(2, Optional.of(ScaleTest.PERMENDAGRI), OptionalDouble.of(100));

  private static Figure value(double value, double coverage, boolean provisional) {
    return Figure.value(
        value,
        value,
        coverage,
        provisional,
        Optional.of(ScaleTest.PERMENDAGRI.band(value)),
        Optional.of("MIRROR"),
        HOW,
        Optional.empty());
  }

  static Stream<Figure> absent() {
    return Stream.of(
        Figure.notDue(),
        Figure.notApplicable("tidak ada sekolah"),
        Figure.notReported(List.of("kemenkes 2022-Q4")),
        Figure.notComputable(ReasonCode.ZERO_TARGET));
  }

  @ParameterizedTest
  @MethodSource("absent")
  void absent_isNeverANumberAndHasNoBand(Figure figure) {
    assertThat(figure.state()).isNotEqualTo(State.VALUE);
    assertThat(figure.value()).isEmpty();
    assertThat(figure.raw()).isEmpty();
    assertThat(figure.band()).isEmpty();
    assertThat(figure.formula()).isEmpty();
    assertThat(figure.coverage()).isZero();
    assertThat(figure.isProvisional()).isFalse();
    assertThat(figure).asString().startsWith("no data: ");
    assertThat(figure.text(INDONESIA)).startsWith("tidak ada data: ");
    assertThatThrownBy(figure::displayed)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("(" + figure + ")")
        .hasMessageContaining(". Maybe ");
  }

  @Test
  void absent_eachState_saysWhy() {
    Figure notApplicable = Figure.notApplicable("tidak ada sekolah");
    Figure notReported = Figure.notReported(List.of("kemenkes 2022-Q4"));
    Figure notComputable = Figure.notComputable(ReasonCode.ZERO_DENOMINATOR);

    assertThat(Figure.notDue()).hasToString("no data: not due");
    assertThat(Figure.notDue().text(INDONESIA)).isEqualTo("tidak ada data: belum jatuh tempo");
    assertThat(Figure.notDue().reason()).isEmpty();
    assertThat(notApplicable).hasToString("no data: not applicable (tidak ada sekolah)");
    assertThat(notApplicable.reason()).contains(Text.same("tidak ada sekolah"));
    assertThat(notApplicable.code()).isEmpty();
    assertThat(notReported).hasToString("no data: not reported (kemenkes 2022-Q4)");
    assertThat(notReported.text(INDONESIA))
        .isEqualTo("tidak ada data: belum dilaporkan (kemenkes 2022-Q4)");
    assertThat(notReported.missing()).containsExactly("kemenkes 2022-Q4");
    assertThat(notReported.reason()).isEmpty();
    assertThat(notComputable).hasToString("no data: not computable (the denominator is zero)");
    assertThat(notComputable.text(INDONESIA))
        .isEqualTo("tidak ada data: tidak dapat dihitung (penyebut nol)");
    assertThat(notComputable.code()).contains(ReasonCode.ZERO_DENOMINATOR);
    assertThat(notComputable.reason()).contains(ReasonCode.ZERO_DENOMINATOR.text());
  }

  @Test
  void notApplicable_inBothLanguages_speaksTheReaders() {
    Text reason = Text.of("semua pergi", "all left");

    assertThat(Figure.notApplicable(reason)).hasToString("no data: not applicable (all left)");
    assertThat(Figure.notApplicable(reason).text(INDONESIA)).endsWith("(semua pergi)");
    assertThat(Quantity.notApplicable(reason, "").reason()).contains(reason);
  }

  @Test
  void notReported_manyMissing_namesThreeAndCounts() {
    Figure figure = Figure.notReported(List.of("a 2022", "b 2022", "c 2022", "d 2022", "e 2022"));

    assertThat(figure).hasToString("no data: not reported (a 2022, b 2022, c 2022, 2 more)");
    assertThat(figure.text(INDONESIA)).endsWith("(a 2022, b 2022, c 2022, 2 lagi)");
    assertThat(Figure.notReported(List.of("a", "b", "c"))).asString().endsWith("(a, b, c)");
    assertThat(Figure.notReported(List.of())).hasToString("no data: not reported");
  }

  @Test
  void notReported_missing_isCopied() {
    List<String> missing = new ArrayList<>(List.of("a 2022"));
    Figure figure = Figure.notReported(missing);
    missing.clear();

    assertThat(figure.missing()).containsExactly("a 2022").isUnmodifiable();
  }

  @Test
  void value_isShownByLocaleWithItsBand() {
    Figure figure = value(74.19, 1, false);

    assertThat(figure.state()).isEqualTo(State.VALUE);
    assertThat(figure.text(Locale.ROOT)).isEqualTo("74.19");
    assertThat(figure.text(Locale.ENGLISH)).isEqualTo("74.19");
    assertThat(figure.text(INDONESIA)).isEqualTo("74,19");
    assertThat(figure.text(Locale.GERMANY)).isEqualTo("74,19");
    assertThat(figure).hasToString("74.19 (Sedang)");
    assertThat(figure.band()).map(Band::id).contains("SEDANG");
    assertThat(figure.formula()).contains("MIRROR");
    assertThat(figure.missing()).isEmpty();
    assertThat(figure.reason()).isEmpty();
    assertThat(figure.code()).isEmpty();
    assertThat(value(1234.5, 1, false).text(INDONESIA)).isEqualTo("1234,50");
  }

  @Test
  void toString_notFinalOrNotWhole_saysSo() {
    assertThat(value(74.19, 0.25, true)).hasToString("74.19 (Sedang) provisional, coverage 0.25");
    assertThat(value(74.19, 1, true)).hasToString("74.19 (Sedang) provisional");
    assertThat(value(74.19, 0.5, false)).hasToString("74.19 (Sedang) coverage 0.50");
    assertThat(value(74.19, 0.9999, false)).hasToString("74.19 (Sedang) coverage 0.9999");
    Figure bare =
        Figure.value(
            50,
            -3,
            1,
            false,
            Optional.empty(),
            Optional.empty(),
            Presentation.PLAIN,
            Optional.empty());
    assertThat(bare).hasToString("50.00");
    assertThat(bare.raw()).hasValue(-3);
    assertThat(bare.value()).hasValue(50);
  }

  @Test
  void toString_justUnderTheThreshold_neverHundred() {
    assertThat(value(99.996, 1, false)).hasToString("99.996 (Sangat Tinggi)");
    assertThat(value(99.6, 1, false).text(Locale.ROOT)).isEqualTo("99.60");
  }

  @Test
  void displayed_aggregate_isTheFifteenDigitsHalfUp() {
    double justUnder = Math.nextDown(98.125);

    assertThat(value(justUnder, 1, false).displayed()).isEqualTo(new BigDecimal("98.13"));
  }

  @Test
  void displayed_exact_isComputedOnlyWhenAskedFor() {
    AtomicInteger calls = new AtomicInteger();
    Supplier<BigDecimal> exact =
        () -> {
          calls.incrementAndGet();
          return new BigDecimal("87.9549999999999999");
        };
    Figure figure =
        Figure.value(
            87.955,
            87.955,
            1,
            false,
            Optional.empty(),
            Optional.of("TARGET_RATIO"),
            HOW,
            Optional.of(exact));

    assertThat(figure.value()).hasValue(87.955);
    assertThat(figure.hashCode()).isEqualTo(figure.hashCode());
    assertThat(calls).hasValue(0);
    assertThat(figure.displayed()).isEqualTo(new BigDecimal("87.95"));
    assertThat(figure.text(INDONESIA)).isEqualTo("87,95");
    assertThat(calls).hasValue(2);
  }

  @Test
  void equals_exactDisplayAside_byAllItsParts() {
    Figure figure = value(74.19, 0.5, true);
    Optional<Band> band = figure.band();
    Optional<String> mirror = figure.formula();
    Figure exact =
        Figure.value(74.19, 74.19, 0.5, true, band, mirror, HOW, Optional.of(() -> BigDecimal.ONE));

    assertThat(exact).isEqualTo(figure).hasSameHashCodeAs(figure);
    assertThat(figure)
        .isNotEqualTo(value(74.2, 0.5, true))
        .isNotEqualTo(value(74.19, 0.6, true))
        .isNotEqualTo(value(74.19, 0.5, false))
        .isNotEqualTo(with(74, 0.5, band, mirror, HOW))
        .isNotEqualTo(with(74.19, 0.5, Optional.empty(), mirror, HOW))
        .isNotEqualTo(with(74.19, 0.5, band, Optional.of("TABLE"), HOW))
        .isNotEqualTo(with(74.19, 0.5, band, mirror, Presentation.PLAIN))
        .isEqualTo(with(74.19, 0.5, band, mirror, HOW))
        .isNotEqualTo(Figure.notDue());
    assertThat(value(-0.0, 1, false)).isEqualTo(value(0.0, 1, false));
    assertThat(Figure.notDue()).isEqualTo(Figure.notDue());
    assertThat(Figure.notReported(List.of("a")))
        .isEqualTo(Figure.notReported(List.of("a")))
        .isNotEqualTo(Figure.notReported(List.of("b")));
    assertThat(Figure.notComputable(ReasonCode.COVERAGE))
        .isNotEqualTo(Figure.notComputable(ReasonCode.NO_WEIGHT));
    assertThat(Figure.notApplicable("x")).isNotEqualTo(Figure.notApplicable("y"));
  }

  private static Figure with(
      double raw,
      double coverage,
      Optional<Band> band,
      Optional<String> formula,
      Presentation how) {
    return Figure.value(74.19, raw, coverage, true, band, formula, how, Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void value_notFinite_isRefused(double number) {
    assertThatThrownBy(() -> with(number, 1, Optional.empty(), Optional.empty(), HOW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("raw value (" + number + ")");
    assertThatThrownBy(
            () ->
                Figure.value(
                    number, 1, 1, false, Optional.empty(), Optional.empty(), HOW, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(" + number + ")");
    assertThatThrownBy(() -> value(1, number, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("coverage (" + number + ")");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, 25})
  void value_coverageOutside_isRefused(double coverage) {
    assertThatThrownBy(() -> value(1, coverage, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(" + coverage + ")")
        .hasMessageContaining("Maybe ");
  }

  @Test
  void state_dueAndMissing() {
    assertThat(Stream.of(State.values()).filter(State::isDue))
        .containsExactly(State.VALUE, State.NOT_REPORTED, State.NOT_COMPUTABLE);
    assertThat(Stream.of(State.values()).filter(State::isMissing))
        .containsExactly(State.NOT_REPORTED, State.NOT_COMPUTABLE);
  }

  @ParameterizedTest
  @EnumSource(ReasonCode.class)
  void text_everyReason_hasBothLanguages(ReasonCode code) {
    assertThat(code.text().id()).isNotBlank().isNotEqualTo(code.text().en());
    assertThat(code.text().en()).isNotBlank();
  }
}
