package id.sinergi.internal.reading;

import id.sinergi.finding.Place;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook where one is used: named by its id, or written there.
 *
 * @param place where it stands
 * @param id the name; null if it could not be read
 * @param written what is written there; null if it is named
 */
record RulebookRef(Place place, @Nullable String id, @Nullable RulebookForm written) {

  /** Reads it; what it keeps goes to the form around it. */
  static RulebookRef read(JsonIn in, Form around) {
    Place place = in.here();
    if (!in.isObject()) {
      return new RulebookRef(place, in.name(), null);
    }
    RulebookForm form = RulebookForm.read(in);
    around.adopt("rulebook", form);
    return new RulebookRef(place, form.id(), form);
  }
}
