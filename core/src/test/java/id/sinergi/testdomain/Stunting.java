package id.sinergi.testdomain;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.budget;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.rejected;
import static id.sinergi.cascade.Option.relatesTo;
import static id.sinergi.cascade.Option.strains;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.cascade.Option.weight;
import static id.sinergi.indicator.AgencyKind.COORDINATING_MINISTRY;
import static id.sinergi.indicator.AgencyKind.LEMBAGA;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.time.Frequency.SEMESTER;
import static id.sinergi.time.Frequency.YEAR;

import id.sinergi.cascade.Cascade;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Form;
import id.sinergi.indicator.Spending;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import java.time.Instant;

/** A small cascade of three agencies with one shared indicator, one goal unreported. */
public final class Stunting {
  private Stunting() {}

  /** The cascade; all that carries value hangs below one goal. */
  public static Cascade cascade() {
    return Cascade.builder("stunting", Rulebooks.SAKIP_120)
        .name("Percepatan penurunan stunting")
        .agency("pmk", "Kemenko PMK", COORDINATING_MINISTRY)
        .agency("bkkbn", "BKKBN", LEMBAGA)
        .agency("kemenkes", "Kementerian Kesehatan", MINISTRY)
        .tujuan("T1", "Stunting turun", owner("pmk", "Menteri Koordinator"))
        .sasaran(
            "S1",
            "Keluarga berisiko terdampingi",
            owner("bkkbn", "Kepala"),
            supports("T1", accepted(), weight(50)),
            budget("2022", 1_200_000_000))
        .sasaran(
            "S2",
            "Gizi ibu hamil membaik",
            owner("kemenkes", "Menteri"),
            supports("T1", accepted(), weight(30)))
        .sasaran(
            "S10",
            "Imunisasi lengkap",
            owner("kemenkes", "Menteri"),
            supports("T1", accepted(), weight(20)))
        .program("P1", "Pendampingan keluarga", owner("bkkbn", "Deputi"), under("S1"))
        .indicator(
            "prev",
            i ->
                i.at("T1")
                    .name("Prevalensi stunting balita")
                    .unit("%")
                    .minimize()
                    .formula(Standard.FROM_BASELINE)
                    .last(YEAR)
                    .baseline("2018", 30.8)
                    .target(Target.of(Period.parse("2022"), 18.4).inPlan("RPJMN"))
                    .lead("bkkbn")
                    .contributor("kemenkes")
                    .supporter("pmk")
                    .composition(Composition.LEAD_REPORTS)
                    .arrangement(Arrangement.of(Form.TASK_FORCE).coordinatedBy("pmk")))
        .indicator(
            "tpk",
            i ->
                i.at("S1")
                    .at("P1")
                    .name("Tim pendamping keluarga")
                    .unit("tim")
                    .maximize()
                    .last(YEAR)
                    .target("2022", 150_000))
        .indicator(
            "kek",
            i ->
                i.at("S2")
                    .name("Ibu hamil KEK yang mendapat tambahan gizi")
                    .unit("%")
                    .ratio()
                    .maximize()
                    .sum(SEMESTER)
                    .target("2022", 80))
        .indicator(
            "idl",
            i ->
                i.at("S10")
                    .name("Imunisasi dasar lengkap")
                    .unit("%")
                    .maximize()
                    .last(YEAR)
                    .target("2022", 90))
        .build();
  }

  /** The same with links that carry nothing. */
  public static Cascade withIdleLinks() {
    return Cascade.builder("idle", Rulebooks.SAKIP)
        .agency("a", "A", MINISTRY)
        .agency("b", "B", MINISTRY)
        .tujuan("T1", "Hutan lestari", owner("a", "Menteri"))
        .tujuan("N1", "Ditolak", owner("b", "Menteri"), supports("T1", rejected("di luar tugas")))
        .tujuan("N2", "Diusulkan", owner("b", "Menteri"), supports("T1"))
        .tujuan("N3", "Rujukan", owner("b", "Menteri"), relatesTo("T1"))
        .tujuan("N4", "Tambang naik", owner("b", "Menteri"), strains("T1"))
        .build();
  }

  /** What is reported: {@code idl} is not. */
  public static Actuals actuals() {
    return Actuals.of(
            Actual.of("prev", "bkkbn", "2022", 21.6)
                .reportedAt(Instant.parse("2023-01-25T00:00:00Z"))
                .evidence("SSGI 2022"),
            Actual.of("tpk", "bkkbn", "2022", 200_000),
            Actual.ratio("kek", "kemenkes", "2022-S1", 120_000, 150_000),
            Actual.ratio("kek", "kemenkes", "2022-S2", 129_000, 150_000).provisional())
        .plus(Spending.of("S1", "2022", 1_100_000_000));
  }
}
