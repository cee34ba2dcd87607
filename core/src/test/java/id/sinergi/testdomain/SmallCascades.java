package id.sinergi.testdomain;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.budget;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.rulebook;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.tag;
import static id.sinergi.cascade.Option.tier;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.cascade.Option.weight;
import static id.sinergi.cascade.Option.within;
import static id.sinergi.indicator.AgencyKind.COORDINATING_MINISTRY;
import static id.sinergi.indicator.AgencyKind.LEMBAGA;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.indicator.AgencyKind.PROVINCE;
import static id.sinergi.indicator.AgencyKind.REGENCY;
import static id.sinergi.indicator.AgencyKind.WORK_UNIT;
import static id.sinergi.time.Frequency.QUARTER;
import static id.sinergi.time.Frequency.YEAR;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.Tier;
import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Form;
import id.sinergi.indicator.Relation;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Target;
import id.sinergi.time.During;
import id.sinergi.time.Period;
import java.time.LocalDate;

/** Small cascades that tests share. Each call makes a new one. */
public final class SmallCascades {
  private SmallCascades() {}

  /** One regency, one dinas, one goal, one indicator that is nowhere shared. */
  public static Cascade kabupaten() {
    return Cascade.builder("kabupaten-2026", Rulebooks.SAKIP_120)
        .agency("pemkab", "Pemerintah Kabupaten", REGENCY)
        .agency("dinkes", "Dinas Kesehatan", WORK_UNIT, within("pemkab"))
        .tujuan("T1", "Ibu dan anak sehat", owner("pemkab", "Bupati"))
        .sasaran("S1", "Persalinan aman", owner("dinkes", "Kepala Dinas"), under("T1", weight(60)))
        .indicator(
            "aki",
            i ->
                i.at("S1")
                    .unit("per 100.000")
                    .minimize()
                    .last(YEAR)
                    .baseline("2024", 189)
                    .target("2026", 150))
        .build();
  }

  /** A national goal that one lead reports for two agencies, with a budget below it. */
  public static Cascade stunting() {
    return Cascade.builder("stunting", Rulebooks.SAKIP_120)
        .name("Percepatan penurunan stunting")
        .horizon("2018/2024")
        .plans("PK", "RPJMN")
        .agency("pmk", "Kemenko PMK", COORDINATING_MINISTRY)
        .agency("bkkbn", "BKKBN", LEMBAGA)
        .agency("kemenkes", "Kementerian Kesehatan", MINISTRY)
        .tujuan(
            "T1", "Stunting turun", owner("pmk", "Menteri Koordinator"), tier(Tier.FINAL_OUTCOME))
        .sasaran(
            "S1",
            "Keluarga berisiko terdampingi",
            owner("bkkbn", "Kepala"),
            supports("T1", weight(60), accepted()),
            budget("2022", 1_200_000_000),
            tag("tematik", "stunting"))
        .indicator(
            "prev",
            i ->
                i.at("T1", weight(100))
                    .name("Prevalensi stunting balita")
                    .unit("%")
                    .minimize()
                    .formula(Standard.FROM_BASELINE)
                    .last(YEAR)
                    .baseline("2018", 30.8)
                    .target(Target.of(Period.parse("2022"), 18.4).inPlan("RPJMN"))
                    .target(Target.of(Period.parse("2024"), 14).inPlan("RPJMN"))
                    .lead("bkkbn", 60)
                    .contributor("kemenkes", 40)
                    .composition(Composition.LEAD_REPORTS)
                    .credit(Credit.JOINT)
                    .arrangement(taskForce()))
        .build();
  }

  private static Arrangement taskForce() {
    return Arrangement.of(Form.TASK_FORCE)
        .coordinatedBy("pmk")
        .during(During.of(LocalDate.of(2021, 8, 5), LocalDate.of(2024, 12, 31)))
        .withRelation(Relation.JOINT_WORKING);
  }

  /** Two dinas of one regency, of which one supports the other, and a province apart from both. */
  public static Cascade twoDinas() {
    return twoDinasBuilder().build();
  }

  /** The same, to go on with. */
  public static CascadeBuilder twoDinasBuilder() {
    return Cascade.builder("dua-dinas", Rulebooks.SAKIP)
        .agency("pemprov", "Pemerintah Provinsi", PROVINCE, rulebook(Rulebooks.SAKIP_120))
        .agency("pemkab", "Pemerintah Kabupaten", REGENCY)
        .agency("dinkes", "Dinas Kesehatan", WORK_UNIT, within("pemkab"))
        .agency("dinsos", "Dinas Sosial", WORK_UNIT, within("pemkab"))
        .tujuan("T1", "Warga sehat", owner("pemkab", "Bupati"))
        .sasaran("S1", "Layanan dekat", owner("dinkes", "Kepala Dinas"), under("T1"))
        .program(
            "P1", "Bantuan sosial", owner("dinsos", "Kepala Dinas"), supports("S1", accepted()))
        .indicator(
            "kunjungan",
            i -> i.at("S1").unit("kunjungan").maximize().sum(QUARTER).target("2024", 4000))
        .indicator(
            "penerima",
            i ->
                i.at("P1")
                    .unit("orang")
                    .maximize()
                    .sum(QUARTER)
                    .lead("dinsos")
                    .contributor("dinkes")
                    .composition(Composition.SUM)
                    .plannedOverlap("2024", 10)
                    .target("2024", 900));
  }

  /** A goal with that many nodes of its own agency directly under it, {@code N1} and on. */
  public static Cascade broad(int children) {
    CascadeBuilder builder =
        Cascade.builder("broad", Rulebooks.SAKIP)
            .agency("a", "Instansi", MINISTRY)
            .tujuan("N0", "Tujuan", owner("a", "Menteri"));
    for (int i = 1; i <= children; i++) {
      builder.sasaran("N" + i, "Sasaran " + i, owner("a", "Deputi"), under("N0"));
    }
    return builder.build();
  }
}
