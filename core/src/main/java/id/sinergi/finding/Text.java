package id.sinergi.finding;

import java.util.Objects;

/**
 * One sentence or name in Indonesian and in English. Immutable.
 *
 * @param id the Indonesian wording
 * @param en the English wording
 */
public record Text(String id, String en) {

  /** Refuses null. */
  public Text {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(en, "en");
  }

  /**
   * A text from its two wordings.
   *
   * @param id the Indonesian wording
   * @param en the English wording
   * @return the text
   */
  public static Text of(String id, String en) {
    return new Text(id, en);
  }

  /**
   * A text that reads the same in both languages, such as a name.
   *
   * @param wording the one wording
   * @return the text
   */
  public static Text same(String wording) {
    return new Text(wording, wording);
  }

  /**
   * The wording in one language.
   *
   * @param language which one
   * @return the wording
   */
  public String in(Language language) {
    return switch (language) {
      case ID -> id;
      case EN -> en;
    };
  }

  /** The English wording. */
  @Override
  public String toString() {
    return en;
  }
}
