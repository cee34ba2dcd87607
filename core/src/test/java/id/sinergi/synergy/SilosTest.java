package id.sinergi.synergy;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.rejected;
import static id.sinergi.cascade.Option.requested;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.exchange.Cascades;
import id.sinergi.finding.Finding;
import id.sinergi.finding.Place;
import id.sinergi.indicator.Agency;
import id.sinergi.rule.Rulebooks;
import id.sinergi.testdomain.Regency;
import org.junit.jupiter.api.Test;

class SilosTest {
  @Test
  void in_withoutSharedIndicatorOrCrosscutting_isASilo() {
    CascadeBuilder builder =
        Regency.builder(Rulebooks.SAKIP, accepted())
            .agency("kosong", "Tanpa pekerjaan", MINISTRY)
            .agency("sendiri", "Sendiri", MINISTRY)
            .indicator(
                "satu", i -> i.agency("sendiri").unit("x").maximize().last(YEAR).target("2024", 1));
    assertThat(Silos.in(builder.build()))
        .extracting(Agency::id)
        .containsExactly("pemkab", "sendiri");
  }

  @Test
  void in_linkRefusedOrOnlyAsked_isNoTie() {
    CascadeBuilder builder =
        Regency.builder(Rulebooks.SAKIP, rejected("tidak"))
            .agency("x", "Lain", MINISTRY)
            .tujuan("X1", "Lain", owner("x", "Kepala"))
            .link("X1", supports("S1", requested()));
    assertThat(Silos.in(builder.build())).extracting(Agency::id).containsExactly("pemkab", "x");
  }

  @Test
  void in_goalMeasuredByASharedIndicatorOfOthers_isNoSilo() {
    CascadeBuilder builder = Regency.builder(Rulebooks.SAKIP).measure("T1", "gizi");
    assertThat(Silos.in(builder.build())).isEmpty();
  }

  @Test
  void findings_ofASilo_sayWhoAndWhere() {
    Cascade built = Regency.builder(Rulebooks.SAKIP).build();
    Finding finding = Silos.findings(Cascades.read(Cascades.toJson(built)).orElseThrow()).get(0);
    assertThat(finding.ids()).containsExactly("pemkab");
    assertThat(finding.place()).isEqualTo(Place.json("/agencies/2"));
    assertThat(finding.message().en())
        .isEqualTo("Agency (pemkab) shares no indicator and has no accepted crosscutting link.");
  }
}
