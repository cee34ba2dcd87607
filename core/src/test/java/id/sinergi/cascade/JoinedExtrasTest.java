package id.sinergi.cascade;

import static id.sinergi.cascade.Kabupaten.messages;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.exchange.Cascades;
import id.sinergi.indicator.Extras;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Rulebooks;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What documents carry besides goes where the things go that it is kept with. */
class JoinedExtrasTest {
  private static Cascade with(Cascade document, Map<String, String> values) {
    CascadeDraft draft = CascadeDraft.of(document);
    values.forEach((path, json) -> draft.extras(path, Extras.of(Map.of("x-a", json))));
    return draft.toCascade();
  }

  private static Joined joined(Map<String, String> first, Map<String, String> second) {
    return Cascade.join("j", with(Kabupaten.rpjmd(), first), with(Kabupaten.dinkes(), second))
        .same("rpjmd/dinkes", "dinkes/dinkes")
        .build();
  }

  private static Map<String, Extras> kept(String path, String json) {
    return Map.of(path, Extras.of(Map.of("x-a", json)));
  }

  @Test
  void extras_ofWhatStaysByItself_goWithIt() {
    Joined joined =
        joined(
            Map.of("/links/T1/R1/CASCADE", "1", "/nodes/T1/owner", "2"),
            Map.of("/indicators/aki/targets/0", "3", "/measures/S1/aki", "4"));
    assertThat(joined.cascade().extras())
        .containsAllEntriesOf(kept("/links/rpjmd~1T1/rpjmd~1R1/CASCADE", "1"))
        .containsAllEntriesOf(kept("/nodes/rpjmd~1T1/owner", "2"))
        .containsAllEntriesOf(kept("/indicators/dinkes~1aki/targets/0", "3"))
        .containsAllEntriesOf(kept("/measures/dinkes~1S1/dinkes~1aki", "4"))
        .hasSize(4);
    assertThat(Cascades.read(Cascades.toJson(joined.cascade())).orElseThrow())
        .isEqualTo(joined.cascade());
  }

  @Test
  void extras_ofASolePartysTarget_goToTheParty() {
    Joined joined =
        joined(
            Map.of("/indicators/prev/targets/0", "1", "/indicators/prev/baseline", "2"),
            Map.of("/indicators/stunting/targets/0", "3", "/indicators/stunting", "4"));
    assertThat(joined.cascade().extras())
        .containsAllEntriesOf(kept("/indicators/rpjmd~1prev/targets/0", "1"))
        .containsAllEntriesOf(kept("/indicators/rpjmd~1prev/baseline", "2"))
        .containsAllEntriesOf(kept("/indicators/rpjmd~1prev/parties/rpjmd~1dinkes/targets/0", "3"))
        .containsAllEntriesOf(kept("/indicators/rpjmd~1prev", "4"))
        .hasSize(4);
  }

  @Test
  void extras_twoWordsInOnePlace_theFirstHoldsAndTheOtherIsNamed() {
    Joined joined =
        joined(Map.of("", "1", "/agencies/dinkes", "2"), Map.of("", "3", "/agencies/dinkes", "2"));
    assertThat(joined.cascade().extras())
        .containsAllEntriesOf(kept("", "1"))
        .containsAllEntriesOf(kept("/agencies/rpjmd~1dinkes", "2"))
        .hasSize(2);
    assertThat(messages(joined.findings()))
        .contains(
            "JOIN_CONFLICT: On the (x-a) of (j), (rpjmd) says (1) and (dinkes) says (3); the first"
                + " holds.");
  }

  @Test
  void extras_withoutAPlace_areNamed() {
    CascadeDraft draft = CascadeDraft.of(Kabupaten.dinkes());
    draft.rulebook(Rulebooks.SAKIP.derive("dinkes-2026").build());
    Cascade own = with(draft.toCascade(), Map.of("/rulebook", "1"));
    Joined merged =
        Cascade.join("j", Kabupaten.rpjmd(), own).same("rpjmd/dinkes", "dinkes/dinkes").build();
    assertThat(merged.cascade().extras()).isEmpty();
    assertThat(messages(merged.findings()))
        .contains(
            "JOIN_CONFLICT: On the (/rulebook x-a) of (j), (j) says (-) and (dinkes) says (1); the"
                + " first holds.");
    Joined apart = Cascade.join("j", Kabupaten.rpjmd(), own).build();
    assertThat(apart.cascade().extras()).isEqualTo(kept("/agencies/dinkes~1dinkes/rulebook", "1"));
    assertThat(Cascades.read(Cascades.toJson(apart.cascade())).orElseThrow())
        .isEqualTo(apart.cascade());
    Joined same = Cascade.join("j", own).build();
    assertThat(same.cascade().extras()).isEqualTo(kept("/rulebook", "1"));
  }

  @Test
  void extras_ofACreditThatIsNot_areNamed() {
    CascadeDraft draft = CascadeDraft.of(Kabupaten.rpjmd());
    draft.id("k");
    draft.add(
        Kabupaten.rpjmd().indicator("prev").orElseThrow().toBuilder("prev2")
            .externalCode("X")
            .credit(Credit.blend(0.5))
            .build(),
        -1);
    Cascade one = with(draft.toCascade(), Map.of("/indicators/prev2/credit", "1"));
    draft.id("l");
    Joined joined = Cascade.join("j", one, draft.toCascade()).build();
    assertThat(joined.cascade().extras()).isEmpty();
    assertThat(messages(joined.findings()))
        .contains(
            "JOIN_CONFLICT: On the (/indicators/prev2/credit x-a) of (k/prev2), (j) says (-) and"
                + " (k) says (1); the first holds.");
  }
}
