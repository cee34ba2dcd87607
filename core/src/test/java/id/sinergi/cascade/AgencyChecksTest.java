package id.sinergi.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgencyChecksTest {
  private static Agency agency(String id) {
    return Agency.of(id, id, AgencyKind.WORK_UNIT);
  }

  @Test
  void check_sketch_findsNothing() {
    assertThat(new Sketch().found()).isEmpty();
  }

  @Test
  void check_idTwice_isDuplicate() {
    Sketch sketch = new Sketch().add(agency("dinkes"));
    assertThat(sketch.found()).containsExactly("DUPLICATE_ID /agencies/4/id");
    assertThat(sketch.firstMessage())
        .isEqualTo("The id (dinkes) is taken already, in (/agencies/1).");
  }

  @Test
  void check_idOfANodeAndOfAnIndicator_isDuplicateAtTheLater() {
    Sketch sketch = new Sketch().add(agency("T1")).add(agency("aki"));
    assertThat(sketch.found())
        .containsExactly("DUPLICATE_ID /nodes/0/id", "DUPLICATE_ID /indicators/0/id");
  }

  @Test
  void check_idsThatConcatenateAlike_areDifferent() {
    Sketch sketch =
        new Sketch()
            .add(Sketch.node("1", "dinkes"))
            .add(Sketch.node("12", "dinkes"))
            .add(Sketch.plain("23").agency("dinkes"))
            .add(Sketch.plain("3").agency("dinkes"))
            .add(Measure.of("1", "23"))
            .add(Measure.of("12", "3"))
            .add(Link.cascade("1", "12"));
    assertThat(sketch.found()).isEmpty();
  }

  @Test
  void check_unknownParent_namesTheNearest() {
    Sketch sketch = new Sketch().add(agency("dinpora").within("pemkap"));
    assertThat(sketch.found()).containsExactly("UNKNOWN_REFERENCE /agencies/4/parent");
    assertThat(sketch.draft.check().get(0).remedy().en()).isEqualTo("Maybe you meant (pemkab).");
  }

  @Test
  void check_parentFurtherDown_isKnown() {
    Sketch sketch = new Sketch().add(agency("seksi").within("bidang")).add(agency("bidang"));
    assertThat(sketch.found()).isEmpty();
  }

  @Test
  void check_parentThatCouldNotBeRead_isKnown() {
    Sketch sketch = new Sketch().add(agency("dinpora").within("rusak"));
    sketch.draft.spoiled("agencies", "rusak");
    assertThat(sketch.found()).isEmpty();
  }

  @Test
  void check_parentsInACircle_isLoopWithThePath() {
    Sketch sketch =
        new Sketch()
            .add(agency("a").within("b"))
            .add(agency("b").within("c"))
            .add(agency("c").within("a"))
            .add(agency("d").within("a"));
    assertThat(sketch.found()).containsExactly("AGENCY_LOOP /agencies/4/parent");
    assertThat(sketch.firstMessage()).contains("(a -> b -> c -> a)");
    assertThat(sketch.draft.check().get(0).ids()).containsExactly("a", "b", "c");
  }

  @Test
  void check_ownParent_isLoop() {
    Sketch sketch = new Sketch().add(agency("a").within("a"));
    assertThat(sketch.found()).containsExactly("AGENCY_LOOP /agencies/4/parent");
  }

  @Test
  void check_longLoop_showsItsBeginning() {
    Sketch sketch = new Sketch();
    IntStream.range(0, 100).forEach(i -> sketch.add(agency("a" + i).within("a" + (i + 1) % 100)));
    assertThat(sketch.firstMessage()).contains("a38 -> a39 -> ... (60 more) -> a0)");
  }
}
