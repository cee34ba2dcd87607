package id.sinergi.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final Finding ORPHAN =
      FindingCode.ORPHAN.of(Place.json("/nodes/3"), List.of("K1"), "K1", "KEGIATAN");
  private static final Finding LOOP =
      FindingCode.AGENCY_LOOP.of(Place.NOWHERE, List.of(), "a -> a");

  @Test
  void toString_located_namesThePlace() {
    assertThat(ORPHAN)
        .hasToString(
            "WARNING ORPHAN at /nodes/3: Node (K1), a (KEGIATAN), has no parent: it serves no"
                + " outcome. Link it to the outcome it serves, or drop it.");
  }

  @Test
  void toString_nowhere_namesNoPlace() {
    assertThat(LOOP.toString()).startsWith("ERROR AGENCY_LOOP: Agencies lie inside");
  }

  @Test
  void text_indonesian_isIndonesian() {
    assertThat(LOOP.text(Language.ID))
        .isEqualTo(
            "Instansi saling mencakup secara melingkar: (a -> a). Mungkin salah satunya berdiri"
                + " sendiri.");
  }

  @Test
  void withSeverity_another_isOtherwiseEqual() {
    Finding error = ORPHAN.withSeverity(Severity.ERROR);
    assertThat(error.isError()).isTrue();
    assertThat(ORPHAN.isError()).isFalse();
    assertThat(error.withSeverity(Severity.WARNING)).isEqualTo(ORPHAN);
  }

  @Test
  void at_anotherPlace_isOtherwiseEqual() {
    assertThat(LOOP.at(Place.json("/agencies/0")).place()).isEqualTo(Place.json("/agencies/0"));
    assertThat(LOOP.at(Place.json("/agencies/0")).at(Place.NOWHERE)).isEqualTo(LOOP);
  }

  @Test
  void ids_changedAfterwards_stay() {
    List<String> ids = new ArrayList<>(List.of("a"));
    Finding finding = FindingCode.SILO.of(Place.NOWHERE, ids, "a");
    ids.clear();
    assertThat(finding.ids()).containsExactly("a");
  }

  @Test
  void invalidDocument_manyErrors_listsTwentyAndCountsTheRest() {
    List<Finding> findings = new ArrayList<>(Collections.nCopies(23, LOOP));
    findings.add(ORPHAN);
    var exception = new InvalidDocumentException(findings);
    assertThat(exception.findings()).isEqualTo(findings);
    assertThat(exception)
        .hasMessage(
            "The document has errors (23):" + ("\n  " + LOOP).repeat(20) + "\n  and 3 more");
  }

  @Test
  void invalidDocument_fewErrors_countsNone() {
    assertThat(new InvalidDocumentException(List.of(LOOP)))
        .hasMessage("The document has errors (1):\n  " + LOOP);
    assertThat(new InvalidDocumentException(Collections.nCopies(20, LOOP)))
        .hasMessageNotContaining("more");
  }

  @Test
  void language_ofLocale_isIndonesianOnlyForIndonesian() {
    assertThat(Language.of(Locale.forLanguageTag("id"))).isEqualTo(Language.ID);
    assertThat(Language.of(Language.ID.locale())).isEqualTo(Language.ID);
    assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.EN);
    assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.EN);
  }

  @Test
  void text_inLanguage_isThatWording() {
    Text text = Text.of("sasaran", "objective");
    assertThat(text.in(Language.ID)).isEqualTo("sasaran");
    assertThat(text.in(Language.EN)).isEqualTo("objective");
    assertThat(text).hasToString("objective");
    assertThat(Text.same("KB")).isEqualTo(Text.of("KB", "KB"));
  }
}
