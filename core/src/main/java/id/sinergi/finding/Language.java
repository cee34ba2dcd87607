package id.sinergi.finding;

import java.util.Locale;

/** A language this library speaks. */
public enum Language {
  /** Indonesian; numbers as {@code 1.234,5}. */
  ID(Locale.forLanguageTag("id-ID")),

  /** English, with the numbers of {@link Locale#ROOT}: {@code 1,234.5}. */
  EN(Locale.ROOT);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /**
   * The locale whose numbers this language uses.
   *
   * @return {@code id-ID} or {@link Locale#ROOT}
   */
  public Locale locale() {
    return locale;
  }

  /**
   * The language to speak to readers of a locale: Indonesian for Indonesian, else English.
   *
   * @param locale any locale
   * @return never absent
   */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(ID.locale.getLanguage()) ? ID : EN;
  }
}
