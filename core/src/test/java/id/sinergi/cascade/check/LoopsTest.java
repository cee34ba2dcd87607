package id.sinergi.cascade.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LoopsTest {
  private static final int VERTICES = 9;

  @Property(tries = 1000)
  void find_anyGraph_isAShortestLoopOfEachKnot(
      @ForAll @Size(max = 20) List<@IntRange(max = VERTICES * VERTICES - 1) Integer> codes) {
    int[][] distance = new int[VERTICES][VERTICES]; // 0 while there is no path
    Loops loops = new Loops(VERTICES);
    List<int[]> edges = new ArrayList<>();
    for (int code : codes) {
      int tail = code / VERTICES;
      int head = code % VERTICES;
      if (tail != head) {
        loops.edge(tail, head, edges.size());
        edges.add(new int[] {tail, head});
        distance[tail][head] = 1;
      }
    }
    shortest(distance);
    Set<Integer> lowest = new TreeSet<>(); // of each knot
    Set<Integer> inKnots = new HashSet<>();
    for (int v = 0; v < VERTICES; v++) {
      if (distance[v][v] > 0 && !inKnots.contains(v)) {
        lowest.add(v);
        for (int w = 0; w < VERTICES; w++) {
          if (distance[v][w] > 0 && distance[w][v] > 0) {
            inKnots.add(w);
          }
        }
      }
    }
    List<int[]> found = loops.find();
    assertThat(found.stream().map(loop -> loops.tail(loop[0])).toList())
        .containsExactlyElementsOf(lowest);
    for (int[] loop : found) {
      int start = loops.tail(loop[0]);
      assertThat(loop).hasSize(distance[start][start]);
      for (int i = 0; i < loop.length; i++) {
        int[] edge = edges.get(loops.label(loop[i]));
        assertThat(edge[0]).isEqualTo(loops.tail(loop[i]));
        assertThat(edge[1]).isEqualTo(loops.tail(loop[(i + 1) % loop.length]));
      }
    }
  }

  private static void shortest(int[][] distance) {
    for (int via = 0; via < VERTICES; via++) {
      for (int a = 0; a < VERTICES; a++) {
        for (int b = 0; b < VERTICES; b++) {
          int way = distance[a][via] + distance[via][b];
          boolean path = distance[a][via] > 0 && distance[via][b] > 0;
          if (path && (distance[a][b] == 0 || way < distance[a][b])) {
            distance[a][b] = way;
          }
        }
      }
    }
  }
}
