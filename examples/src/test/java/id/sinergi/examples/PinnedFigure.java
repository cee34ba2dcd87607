package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.Sinergi;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * One line of {@code figures/*.csv}: a figure computed from the sources in exact fractions, by
 * hand, before there was an engine. What a line leaves empty it does not say.
 *
 * @param shown what is printed, such as {@code 74.19}
 * @param value the double nearest to the exact figure
 * @param status final or provisional
 * @param detail what is missing, or the reason
 */
record PinnedFigure(
    String at,
    String plan,
    String what,
    String id,
    String figure,
    State state,
    String shown,
    String value,
    String band,
    String coverage,
    String status,
    String detail) {

  static Stream<PinnedFigure> of(String example) throws IOException {
    String path = "/figures/" + example + ".csv";
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PinnedFigure.class.getResourceAsStream(path), path),
                StandardCharsets.UTF_8))) {
      return in.lines().skip(1).map(PinnedFigure::parse).toList().stream();
    }
  }

  private static PinnedFigure parse(String line) {
    String[] cells = line.split(",", -1);
    return new PinnedFigure(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        State.valueOf(cells[5]),
        cells[6],
        cells[7],
        cells[8],
        cells[9],
        cells[10],
        cells[11]);
  }

  /** The desk that looks where this line does. */
  Sinergi desk(Sinergi opened) {
    return plan.isEmpty() ? opened.at(at) : opened.at(at).plan(plan);
  }

  void check(Sinergi desk) {
    switch (what) {
      case "node" -> checkNode(desk.node(id));
      case "indicator" -> checkIndicator(desk.indicator(id));
      case "agency" -> check(desk.agency(id).score());
      default -> throw new AssertionError(what);
    }
  }

  private void checkNode(NodeFigures node) {
    switch (figure) {
      case "score" -> check(node.score());
      case "measured" -> check(node.measured());
      case "supported" -> check(node.supported());
      case "rollup" -> check(node.rollup());
      case "gap" -> check(node.gap());
      default -> throw new AssertionError(figure);
    }
  }

  private void checkIndicator(IndicatorFigures indicator) {
    switch (figure) {
      case "joint" -> check(indicator.joint());
      case "target" -> check(indicator.target());
      case "actual" -> checkValue(indicator.actual().value());
      default -> throw new AssertionError(figure);
    }
  }

  private void check(Figure actual) {
    assertThat(actual.state()).as(toString()).isEqualTo(state);
    if (state != State.VALUE) {
      assertThat(actual.band()).as(toString()).isEmpty();
      checkDetail(actual.missing(), actual.code().map(ReasonCode::name).orElse(""));
      return;
    }
    checkValue(actual.value());
    assertThat(actual.text(Locale.ROOT)).as(toString()).isEqualTo(shown);
    assertThat(actual.isProvisional()).as(toString()).isEqualTo(status.equals("provisional"));
    if (!band.isEmpty()) {
      assertThat(actual.band().orElseThrow().id()).as(toString()).isEqualTo(band);
    }
    if (!coverage.isEmpty()) {
      assertThat(actual.coverage())
          .as(toString())
          .isCloseTo(Double.parseDouble(coverage), within(1e-12));
    }
  }

  private void check(Quantity actual) {
    assertThat(actual.state()).as(toString()).isEqualTo(state);
    if (state == State.VALUE) {
      checkValue(actual.value());
      if (!shown.isEmpty()) {
        assertThat(actual.text(Locale.ROOT)).as(toString()).startsWith(shown + " ");
        assertThat(actual.isProvisional()).as(toString()).isEqualTo(status.equals("provisional"));
      }
    }
  }

  private void checkValue(OptionalDouble actual) {
    double expected = Double.parseDouble(value);
    assertThat(actual.orElseThrow())
        .as(toString())
        .isCloseTo(expected, within(1e-12 * Math.max(100, Math.abs(expected))));
  }

  private void checkDetail(List<String> missing, String code) {
    if (!detail.isEmpty()) {
      assertThat(state == State.NOT_REPORTED ? String.join("; ", missing) : code)
          .as(toString())
          .isEqualTo(detail);
    }
  }
}
