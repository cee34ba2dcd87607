package id.sinergi.internal.reading;

import id.sinergi.cascade.CascadeDraft;
import id.sinergi.internal.json.Form;
import org.jspecify.annotations.Nullable;

/** The form of one entry in a list of the cascade document. */
abstract class EntryForm extends Form {

  /** Takes down the ids that an entry refers to. */
  @FunctionalInterface
  interface References {
    /**
     * One reference.
     *
     * @param section the list in which the id is looked for
     * @param pointer where it stands, below the entry
     * @param id null if it could not be read
     */
    void to(String section, String pointer, @Nullable String id);
  }

  /** Its id; null if it has none, or none that could be read. */
  @Nullable String id() {
    return null;
  }

  /**
   * Adds what an entry without faults says to the draft.
   *
   * @throws IllegalArgumentException if its values do not go together
   */
  abstract void addTo(CascadeDraft draft, int at);

  /** Where the {@code x-} fields of an entry without faults are kept. */
  abstract String path();

  /** Tells what the entry refers to, as far as it could be read. */
  abstract void tell(References references);
}
