package id.sinergi.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.testdomain.SmallCascades;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CascadeLawsTest {
  private static final List<Cascade> CASCADES =
      List.of(
          SmallCascades.kabupaten(),
          SmallCascades.stunting(),
          SmallCascades.twoDinas(),
          SmallCascades.broad(20));

  /** All of it, added in some order. */
  private static CascadeDraft shuffled(Cascade cascade, Random random) {
    CascadeDraft draft = new CascadeDraft();
    draft.id(cascade.id());
    draft.name(cascade.name());
    cascade.horizon().ifPresent(draft::horizon);
    draft.rulebook(cascade.rulebook());
    draft.plans(cascade.plans());
    List<Runnable> steps = new ArrayList<>();
    for (Agency agency : cascade.agencies()) {
      steps.add(() -> draft.add(agency, draft.agencies().size()));
    }
    for (Node node : cascade.nodes()) {
      steps.add(() -> draft.add(node, draft.nodes().size()));
    }
    for (Link link : cascade.links()) {
      steps.add(() -> draft.add(link, draft.links().size()));
    }
    for (Indicator indicator : cascade.indicators()) {
      steps.add(() -> draft.add(indicator, draft.indicators().size()));
    }
    for (Measure measure : cascade.measures()) {
      steps.add(() -> draft.add(measure, draft.measures().size()));
    }
    Collections.shuffle(steps, random);
    steps.forEach(Runnable::run);
    return draft;
  }

  @Property(tries = 50)
  void toCascade_anyOrder_isEqual(@ForAll long seed) {
    for (Cascade cascade : CASCADES) {
      CascadeDraft draft = shuffled(cascade, new Random(seed));
      assertThat(draft.check()).isEmpty();
      assertThat(draft.toCascade()).isEqualTo(cascade).hasSameHashCodeAs(cascade);
    }
  }

  @Property(tries = 50)
  void check_anyOrder_findsTheSameCodes(@ForAll long seed) {
    Random random = new Random(seed);
    Cascade cascade = SmallCascades.twoDinas();
    CascadeDraft draft = shuffled(cascade, random);
    draft.add(Link.crosscutting("S1", "P1").withConsent(Consent.ACCEPTED), 90);
    draft.add(Link.cascade("P1", "T9"), 91);
    draft.add(Measure.of("S1", "penerima").withWeight(1), 92);
    assertThat(draft.check())
        .extracting(it -> it.code().name())
        .containsExactlyInAnyOrder("CYCLE", "UNKNOWN_REFERENCE", "MIXED_WEIGHTS");
  }
}
