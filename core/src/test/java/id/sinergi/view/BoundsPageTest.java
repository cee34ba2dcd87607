package id.sinergi.view;

import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.weight;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.rule.Rulebooks;
import id.sinergi.time.Frequency;
import org.junit.jupiter.api.Test;

/** Bounds as people read them, in both languages, and as a document. */
class BoundsPageTest {
  private final Sinergi desk = desk();

  private static Sinergi desk() {
    Cascade cascade =
        Cascade.builder("c", Rulebooks.SAKIP_120)
            .agency("a", "A", MINISTRY)
            .tujuan("S", "Tujuan", owner("a", "Menteri"))
            .tujuan("T", "Tujuan", owner("a", "Menteri"))
            .indicator("x", i -> measure(i, 60))
            .indicator("y", i -> measure(i, 10))
            .indicator("z", i -> measure(i, 30))
            .build();
    return Sinergi.of(cascade, Actuals.of(Actual.of("x", "a", "2024", 110))).at("2024");
  }

  private static void measure(IndicatorSpec indicator, double weight) {
    indicator.at("T", weight(weight)).unit("u").maximize().last(Frequency.YEAR).target("2024", 100);
  }

  @Test
  void bounds_inEnglish_haveTheUndecidedFirst() {
    assertThat(desk.inEnglish().bounds().lines())
        .startsWith(
            "c at 2024",
            "",
            "goal        now  least  greatest  attained?",
            "T     ● 110.00*  66.00    114.00  undecided",
            "S             ·                   not due");
  }

  @Test
  void boundsOfAGoal_inBothLanguages_tellWhatIsMissingAndWhatDecides() {
    assertThat(desk.inEnglish().bounds("T").lines())
        .startsWith(
            "c at 2024",
            "",
            "goal T                now  least  greatest  attained?",
            "official score  ● 110.00*  66.00    114.00  undecided");
    assertThat(desk.inIndonesian().bounds("T").lines()).startsWith("c pada 2024", "");
  }

  @Test
  void boundsJson_ofAGoal_hasTheSame() {
    assertThat(desk.bounds("T").json().toString())
        .contains(
            "\"format\": \"sinergi-insight/1\"",
            "\"insight\": \"bounds\"",
            "{\"figure\": \"score\", \"state\": \"VALUE\", \"value\": 110, \"raw\": 110,"
                + " \"coverage\": 0.6, \"band\": \"SANGAT_TINGGI\", \"provisional\": true,"
                + " \"low\": 66, \"high\": 114, \"attained\": \"UNDECIDED\","
                + " \"attainedAt\": 100}",
            "{\"reports\": [{\"indicator\": \"z\", \"agency\": \"a\", \"periods\": [\"2024\"]}],"
                + " \"atBest\": {\"low\": 102, \"high\": 114}, \"atWorst\": {\"low\": 66, \"high\": 78},"
                + " \"narrowing\": 36}");
  }
}
