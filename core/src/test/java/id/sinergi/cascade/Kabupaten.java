package id.sinergi.cascade;

import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.cascade.Option.within;
import static id.sinergi.indicator.AgencyKind.REGENCY;
import static id.sinergi.indicator.AgencyKind.WORK_UNIT;
import static id.sinergi.time.Frequency.YEAR;

import id.sinergi.finding.Finding;
import id.sinergi.finding.Language;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import java.util.List;

/**
 * Documents of one regency, each kept by itself: its RPJMD, and the Renstra of two dinas. All three
 * have a {@code T1}; the RPJMD and dinkes have the indicator {@code IKU-04}, called otherwise.
 */
final class Kabupaten {
  private Kabupaten() {}

  /** Of pemkab, which knows dinkes; under {@code sakip-120}. */
  static Cascade rpjmd() {
    return Cascade.builder("rpjmd", Rulebooks.SAKIP_120)
        .horizon("2025/2029")
        .plans("PK", "RPJMD")
        .agency("pemkab", "Pemerintah Kabupaten", REGENCY)
        .agency("dinkes", "Dinas Kesehatan", WORK_UNIT, within("pemkab"))
        .tujuan("T1", "Warga sehat", owner("pemkab", "Bupati"))
        .sasaran("R1", "Stunting turun", owner("pemkab", "Bupati"), under("T1"))
        .indicator(
            "prev",
            i ->
                i.at("R1")
                    .name("Prevalensi stunting")
                    .unit("%")
                    .minimize()
                    .last(YEAR)
                    .externalCode("IKU-04")
                    .baseline("2024", 21.5)
                    .target(Target.of(Period.parse("2026"), 18).inPlan("RPJMD")))
        .build();
  }

  /** Of dinkes; under {@code sakip}. */
  static Cascade dinkes() {
    return Cascade.builder("dinkes", Rulebooks.SAKIP)
        .horizon("2026/2030")
        .plans("PK", "RENSTRA")
        .agency("dinkes", "Dinas Kesehatan", WORK_UNIT)
        .tujuan("T1", "Ibu dan anak sehat", owner("dinkes", "Kepala Dinas"))
        .sasaran("S1", "Persalinan aman", owner("dinkes", "Kepala Dinas"), under("T1"))
        .indicator(
            "stunting",
            i ->
                i.at("T1")
                    .name("Prevalensi stunting")
                    .unit("%")
                    .minimize()
                    .last(YEAR)
                    .externalCode("IKU-04")
                    .baseline("2024", 21.5)
                    .target(Target.of(Period.parse("2026"), 17).inPlan("RENSTRA")))
        .indicator(
            "aki", i -> i.at("S1").unit("per 100.000").minimize().last(YEAR).target("2026", 150))
        .build();
  }

  /** Of dinsos; under {@code sakip-120}. */
  static Cascade dinsos() {
    return Cascade.builder("dinsos", Rulebooks.SAKIP_120)
        .horizon("2025/2029")
        .agency("dinsos", "Dinas Sosial", WORK_UNIT)
        .tujuan("T1", "Keluarga mandiri", owner("dinsos", "Kepala Dinas"))
        .program("P1", "Bantuan sosial", owner("dinsos", "Kepala Bidang"), under("T1"))
        .indicator(
            "penerima", i -> i.at("P1").unit("orang").maximize().sum(YEAR).target("2026", 900))
        .build();
  }

  /** Of all three, of which two speak of dinkes, and which the caller hangs together. */
  static CascadeJoin joined() {
    return Cascade.join("kab-2026", rpjmd(), dinkes(), dinsos())
        .same("rpjmd/dinkes", "dinkes/dinkes")
        .within("dinsos/dinsos", "rpjmd/pemkab");
  }

  /** The messages, in English. */
  static List<String> messages(List<Finding> findings) {
    return findings.stream().map(it -> it.code() + ": " + it.message().in(Language.EN)).toList();
  }
}
