package id.sinergi.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.exchange.Cascades;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import org.junit.jupiter.api.Test;

/** Findings say where in the document the thing stands, in whatever order it lists them. */
class ReviewPlacesTest {
  private static final String DOCUMENT =
      """
      {"format": "sinergi-cascade/1", "id": "kab", "rulebook": "sakip",
       "agencies": [
         {"id": "b", "name": "B", "kind": "MINISTRY"}, {"id": "a", "name": "A", "kind": "MINISTRY"}],
       "nodes": [
         {"id": "S2", "level": "SASARAN", "name": "S2", "owner": {"agency": "a", "position": "x"}},
         {"id": "S1", "level": "SASARAN", "name": "S1", "owner": {"agency": "b", "position": "x"}},
         {"id": "T1", "level": "TUJUAN", "name": "T1", "owner": {"agency": "a", "position": "x"}}],
       "links": [
         {"child": "S2", "parent": "T1", "kind": "CASCADE"},
         {"child": "S1", "parent": "T1", "kind": "CROSSCUTTING"}],
       "indicators": [
         {"id": "i2", "name": "i2", "unit": "x", "polarity": "MAXIMIZE", "consolidation": "LAST",
          "frequency": "YEAR", "agency": "a"},
         {"id": "i1", "name": "i1", "unit": "x", "polarity": "MAXIMIZE", "consolidation": "LAST",
          "frequency": "YEAR", "agency": "a", "targets": [{"period": "2024", "value": 1}]}],
       "measures": [
         {"node": "T1", "indicator": "i2"}, {"node": "T1", "indicator": "i1"}]}
      """;

  @Test
  void places_ofADocument_areItsOwn() {
    Cascade cascade = Cascades.read(DOCUMENT).orElseThrow();
    assertThat(Review.of(cascade).stream().filter(it -> it.code() == FindingCode.NO_INDICATOR))
        .extracting(Finding::place)
        .containsExactly(Place.json("/nodes/1"), Place.json("/nodes/0")); // S1, then S2
    assertThat(place(cascade, FindingCode.CONSENT_PENDING)).isEqualTo(Place.json("/links/1"));
    assertThat(place(cascade, FindingCode.NO_TARGET)).isEqualTo(Place.json("/indicators/0"));
    assertThat(cascade.placeOf("a")).isEqualTo(Place.json("/agencies/1"));
    assertThat(cascade.placeOf(cascade.measures().get(0))).isEqualTo(Place.json("/measures/1"));
  }

  @Test
  void places_ofACascadeFromCode_areNowhere() {
    Cascade cascade = Raised.sound().build();
    assertThat(cascade.placeOf("T1")).isEqualTo(Place.NOWHERE);
    assertThat(cascade.placeOf("nobody")).isEqualTo(Place.NOWHERE);
  }

  private static Place place(Cascade cascade, FindingCode code) {
    return Review.of(cascade).stream()
        .filter(finding -> finding.code() == code)
        .findFirst()
        .orElseThrow()
        .place();
  }
}
