package id.sinergi.finding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One sentence or name in Indonesian and in English. Immutable and thread-safe. The sentences of
 * findings are put together when they are first read: of half a million, most never are.
 */
public final class Text {
  private static final Object[] NONE = {};

  private final String id;
  private final String en;
  private final Object[] arguments; // none: two wordings, not two templates
  private @Nullable String filledId; // written by whoever reads first, always the same
  private @Nullable String filledEn;

  private Text(String id, String en, Object... arguments) {
    this.id = Objects.requireNonNull(id, "id");
    this.en = Objects.requireNonNull(en, "en");
    this.arguments = arguments;
  }

  /**
   * A text from its two wordings.
   *
   * @param id the Indonesian wording
   * @param en the English wording
   * @return the text
   */
  public static Text of(String id, String en) {
    return new Text(id, en, NONE);
  }

  /**
   * A text that reads the same in both languages, such as a name.
   *
   * @param wording the one wording
   * @return the text
   */
  public static Text same(String wording) {
    return new Text(wording, wording, NONE);
  }

  /** Two templates with what goes into their gaps. */
  static Text filled(Text templates, Object... arguments) {
    Object[] taken = new Object[arguments.length];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = Template.taken(arguments[i]);
    }
    return new Text(templates.id, templates.en, taken);
  }

  /**
   * The Indonesian wording.
   *
   * @return not null
   */
  public String id() {
    if (arguments.length == 0) {
      return id;
    }
    String filled = filledId;
    if (filled == null) {
      filled = Template.fill(id, Language.ID, arguments);
      filledId = filled;
    }
    return filled;
  }

  /**
   * The English wording.
   *
   * @return not null
   */
  public String en() {
    if (arguments.length == 0) {
      return en;
    }
    String filled = filledEn;
    if (filled == null) {
      filled = Template.fill(en, Language.EN, arguments);
      filledEn = filled;
    }
    return filled;
  }

  /**
   * The wording in one language.
   *
   * @param language which one
   * @return the wording
   */
  public String in(Language language) {
    return switch (language) {
      case ID -> id();
      case EN -> en();
    };
  }

  /** Equal if both wordings are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Text that && id().equals(that.id()) && en().equals(that.en());
  }

  @Override
  public int hashCode() {
    return 31 * id().hashCode() + en().hashCode();
  }

  /** The English wording. */
  @Override
  public String toString() {
    return en();
  }
}
