package id.sinergi.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IdTableTest {
  private static IdTable table(Set<String> ids) {
    return IdTable.of(List.copyOf(new TreeSet<>(ids)), Function.identity());
  }

  @Property(tries = 200)
  void indexOf_anyIds_isThePositionInOrder(
      @ForAll @Size(max = 60) Set<String> ids, @ForAll String other) {
    List<String> sorted = new ArrayList<>(new TreeSet<>(ids));
    IdTable table = table(ids);
    for (int i = 0; i < sorted.size(); i++) {
      assertThat(table.indexOf(sorted.get(i))).isEqualTo(i);
    }
    int expected = Math.max(-1, Collections.binarySearch(sorted, other));
    assertThat(table.indexOf(other)).isEqualTo(expected);
    assertThat(table.ids()).isEqualTo(sorted);
  }

  @Test
  void indexOf_idsMadeToCollide_findsEach() {
    Set<String> ids = new TreeSet<>();
    for (int i = 0; i < 256; i++) {
      StringBuilder id = new StringBuilder();
      for (int bit = 0; bit < 8; bit++) {
        id.append((i >> bit & 1) == 0 ? "Aa" : "BB"); // these two have one hash code
      }
      ids.add(id.toString());
    }
    IdTable table = table(ids);
    List<String> sorted = List.copyOf(ids);
    for (int i = 0; i < sorted.size(); i++) {
      assertThat(table.indexOf(sorted.get(i))).isEqualTo(i);
    }
    assertThat(table.indexOf("AaAaAaAaAaAaAaAaAa")).isEqualTo(-1);
    assertThat(table.indexOf("C#AaAaAaAaAaAaAa")).isEqualTo(-1);
  }

  @Property(tries = 300)
  void indexOf_idsAddedAndTakenBack_isTheFirstOfThose(
      @ForAll @Size(max = 80) List<@IntRange(max = 40) Integer> steps) {
    IdTable table = new IdTable(0);
    List<String> ids = new ArrayList<>();
    for (int step : steps) {
      if (step == 0 && !ids.isEmpty()) {
        String last = ids.remove(ids.size() - 1);
        table.removeLast();
        assertThat(table.indexOf(last)).isEqualTo(ids.indexOf(last));
      } else {
        String id = Integer.toBinaryString(step | 64).replace("0", "Aa").replace("1", "BB");
        ids.add(id); // all of one hash code
        table.add(id);
      }
      if (step % 3 == 0) {
        ids.forEach(id -> assertThat(table.indexOf(id)).isEqualTo(ids.indexOf(id)));
      }
    }
    ids.forEach(id -> assertThat(table.indexOf(id)).isEqualTo(ids.indexOf(id)));
    ids.forEach(id -> assertThat(table.copy().indexOf(id)).isEqualTo(ids.indexOf(id)));
    assertThat(table.ids()).isEqualTo(ids);
    assertThat(table.indexOf("other")).isEqualTo(-1);
  }

  @Property(tries = 300)
  void walk_anyIdsInAnyOrder_isTheirPosition(
      @ForAll @Size(max = 60) Set<@IntRange(max = 99) Integer> known,
      @ForAll @Size(max = 120) List<@IntRange(max = 99) Integer> asked) {
    List<String> ids = known.stream().map(String::valueOf).sorted().toList();
    IdTable table = IdTable.of(ids, Function.identity());
    Walk walk = new Walk(table);
    for (int number : asked) {
      String other = String.valueOf(number);
      int expected = ids.indexOf(other);
      String id = expected >= 0 && number % 2 == 0 ? ids.get(expected) : other; // or only equal
      assertThat(walk.indexOf(id)).isEqualTo(expected);
    }
  }
}
