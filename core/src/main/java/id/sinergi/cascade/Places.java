package id.sinergi.cascade;

import id.sinergi.finding.Place;

/** Where the elements of a cascade stood in the document they came from. Immutable. */
final class Places {
  private final int[] agencies;
  private final int[] nodes;
  private final int[] indicators;
  private final int[] links;
  private final int[] measures;

  private Places(int[] agencies, int[] nodes, int[] indicators, int[] links, int[] measures) {
    this.agencies = agencies;
    this.nodes = nodes;
    this.indicators = indicators;
    this.links = links;
    this.measures = measures;
  }

  static Places of(CascadeDraft draft) {
    return new Places(
        draft.agencies().indexes(),
        draft.nodes().indexes(),
        draft.indicators().indexes(),
        draft.links().indexes(),
        draft.measures().indexes());
  }

  /** The same, where the links are others. */
  Places withoutLinks() {
    return new Places(agencies, nodes, indicators, new int[0], measures);
  }

  Place agency(int at) {
    return place("agencies", agencies, at);
  }

  Place node(int at) {
    return place("nodes", nodes, at);
  }

  Place indicator(int at) {
    return place("indicators", indicators, at);
  }

  Place link(int at) {
    return place("links", links, at);
  }

  Place measure(int at) {
    return place("measures", measures, at);
  }

  private static Place place(String section, int[] indexes, int at) {
    return at < 0 || at >= indexes.length
        ? Place.NOWHERE
        : Place.json("/" + section + "/" + indexes[at]);
  }
}
