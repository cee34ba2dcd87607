package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.Option;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Owner;
import id.sinergi.rule.Rulebooks;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report costs, counted: what rests on it, times the logarithm of how wide that is. */
class LiveCellsTest {
  private static final int BLOCK = 16;
  private static final Period YEAR = Period.ofYear(2024);

  /** One goal over so many children, each measured by one indicator of its own. */
  private static LiveEvaluation over(int children) {
    Owner owner = new Owner("a", "Kepala");
    CascadeBuilder builder =
        Cascade.builder("lebar", Rulebooks.SAKIP)
            .agency("a", "Instansi", AgencyKind.MINISTRY)
            .tujuan("T", "Tujuan", owner);
    List<Actual> actuals = new ArrayList<>();
    for (int c = 0; c < children; c++) {
      String child = "S" + c;
      builder.sasaran(child, "Sasaran " + c, owner, Option.under("T"));
      builder.indicator(
          "i" + c, i -> i.at(child).unit("%").maximize().last(Frequency.YEAR).target("2024", 100));
      actuals.add(Actual.of("i" + c, "a", YEAR, 50 + c % 40));
    }
    return Evaluator.of(builder.build()).live(Actuals.of(actuals), YEAR);
  }

  private static long cellsOfOneReport(LiveEvaluation live, double value) {
    long before = live.cells();
    live.report(live.handle("i7", "a"), value, Instant.parse("2025-01-01T00:00:00Z"));
    return live.cells() - before;
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1_000, 10_000})
  void report_underOneGoal_costsItsBlocksAndTheirLogarithm(int children) {
    int levels = 32 - Integer.numberOfLeadingZeros((children - 1) / BLOCK);
    int ofTheChild = 1; // its one measure
    int ofTheGoal = 2 * (BLOCK + levels); // in both views
    int ofTheAgency = 1; // its one goal at the top
    assertThat(cellsOfOneReport(over(children), 99.5))
        .isBetween((long) BLOCK, (long) ofTheChild + ofTheGoal + ofTheAgency);
  }

  @Test
  void report_thatChangesNothing_costsNothing() {
    assertThat(cellsOfOneReport(over(1_000), 57)).isZero();
  }

  @Test
  void report_ofTenTimesTheSize_costsNoMoreThanFourLevels() {
    long few = cellsOfOneReport(over(500), 99.5);
    long many = cellsOfOneReport(over(5_000), 99.5);
    assertThat(many - few).isBetween(0L, 8L);
  }
}
