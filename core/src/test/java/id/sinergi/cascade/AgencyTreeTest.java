package id.sinergi.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AgencyTreeTest {
  private static final Optional<Rulebook> TOP = Optional.of(Rulebooks.SAKIP);

  private static Agency agency(int i) {
    return Agency.of("a" + i, "A", AgencyKind.WORK_UNIT);
  }

  @Property(tries = 200)
  void contains_anyForest_isWhatWalkingUpSays(
      @ForAll @IntRange(min = 1, max = 60) int size, @ForAll long seed) {
    Random random = new Random(seed);
    int[] parents = new int[size];
    List<Agency> agencies = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      parents[i] = random.nextInt(4) == 0 ? -1 : Math.max(-1, i - 1 - random.nextInt(3));
      Agency agency = parents[i] < 0 ? agency(i) : agency(i).within("a" + parents[i]);
      agencies.add(random.nextInt(5) == 0 ? agency.withRulebook(Rulebooks.SAKIP_120) : agency);
    }
    List<Agency> shuffled = new ArrayList<>(agencies);
    Collections.shuffle(shuffled, random);
    AgencyTree tree = AgencyTree.of(shuffled, TOP);
    for (int inner = 0; inner < size; inner++) {
      Optional<Rulebook> rulebook = Optional.empty();
      List<Integer> around = new ArrayList<>();
      for (int at = inner; at >= 0; at = parents[at]) {
        around.add(at);
        rulebook = rulebook.or(agencies.get(at)::rulebook);
      }
      for (int outer = 0; outer < size; outer++) {
        assertThat(tree.contains("a" + outer, "a" + inner)).isEqualTo(around.contains(outer));
      }
      assertThat(tree.rulebookOf("a" + inner)).isEqualTo(rulebook.or(() -> TOP));
    }
  }

  @Test
  void of_loopsAndUnknownParents_endsAndKnowsAll() {
    AgencyTree tree =
        AgencyTree.of(
            List.of(
                agency(0).within("a1"),
                agency(1).within("a2"),
                agency(2).within("a0"),
                agency(3).within("a3"),
                agency(4).within("nobody"),
                agency(5).within("a0")),
            TOP);
    assertThat(tree.knows("a0") && tree.knows("a4") && !tree.knows("nobody")).isTrue();
    assertThat(tree.contains("a0", "a5")).isTrue();
    assertThat(tree.areApart("a3", "a4")).isTrue();
    assertThat(tree.contains("nobody", "a4")).isFalse();
    assertThat(tree.rulebookOf("nobody")).isEqualTo(TOP);
  }

  @Test
  void contains_aChainOfThousands_isReachedInSteps() {
    AgencyTree tree = new AgencyTree(TOP);
    tree.add(agency(0));
    for (int i = 1; i < 100_000; i++) {
      tree.add(agency(i).within("a" + (i - 1)));
    }
    for (int i = 0; i < 100_000; i++) {
      assertThat(tree.contains("a0", "a99999") && !tree.contains("a99999", "a" + i / 2)).isTrue();
    }
  }
}
