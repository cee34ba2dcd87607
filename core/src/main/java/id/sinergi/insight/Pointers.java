package id.sinergi.insight;

import id.sinergi.finding.Place;

/** Where an element of a cascade stands, by its id. */
final class Pointers {
  private Pointers() {}

  static Place to(String section, String id) {
    return Place.json("/" + section + "/" + id.replace("~", "~0").replace("/", "~1"));
  }
}
