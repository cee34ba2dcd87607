package id.sinergi.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.figure.Rounding;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Standard;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Examples that regulations print, or tests that cite them; the source stands with each. */
class WorkedExamplesTest {

  private static final Rulebook KEMENKEU = Rulebooks.KEMENKEU_2026;

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/id/sinergi/rule/worked-examples.csv", numLinesToSkip = 1)
  void attainment_workedExample_isAsTheSourceHasIt(
      String id, String inputs, String expected, String source) {
    assertThat(source).as("the source of %s", id).isNotBlank();
    Map<String, String> given =
        Arrays.stream(inputs.split(";", -1))
            .map(input -> input.split("=", -1))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    Case one =
        Case.of(
                Standard.valueOf(given.getOrDefault("formula", "")),
                Polarity.valueOf(given.getOrDefault("polarity", "")),
                given.getOrDefault("T", ""),
                given.getOrDefault("R", ""))
            .under(KEMENKEU);
    String worst = given.get("W");
    if (worst != null) {
      one = one.worst(worst);
    }
    boolean ceiling = given.containsKey("ceiling");
    double value = Attainment.capped(one.raw(), ceiling && one.isMet(), KEMENKEU);
    Optional<BigDecimal> decimal = one.decimal(ceiling);
    if (Attainment.isReason(value)) {
      assertThat(Attainment.reason(value).name()).isEqualTo(expected);
      assertThat(decimal).isEmpty();
    } else {
      BigDecimal printed = new BigDecimal(expected);
      assertThat(Rounding.displayed(value, printed.scale())).isEqualTo(printed);
      assertThat(Rounding.halfUp(decimal.orElseThrow(), printed.scale())).isEqualTo(printed);
    }
  }
}
