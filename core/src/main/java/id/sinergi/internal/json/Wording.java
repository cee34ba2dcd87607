package id.sinergi.internal.json;

import id.sinergi.finding.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/** What findings on JSON are worded with, in both languages. */
final class Wording {

  static final Text OBJECT = Text.of("objek {...}", "an object {...}");
  static final Text LIST = Text.of("daftar [...]", "a list [...]");
  static final Text STRING = Text.of("teks", "a text");
  static final Text NUMBER = Text.of("angka", "a number");
  static final Text FLAG = Text.of("true atau false", "true or false");
  static final Text NULL = Text.same("null");

  static final Text NOT_BLANK =
      Text.of("Mungkin satu kolom belum diisi.", "Maybe a column was left empty.");
  static final Text A_DATE =
      Text.of(
          "Mungkin maksudnya tanggal seperti (2024-12-31).",
          "Maybe a date such as (2024-12-31) is meant.");
  static final Text AN_INSTANT =
      Text.of(
          "Mungkin maksudnya waktu ISO 8601 beserta selisihnya, seperti"
              + " (2024-02-01T00:00:00+07:00).",
          "Maybe an ISO 8601 instant with its offset is meant, such as"
              + " (2024-02-01T00:00:00+07:00).");
  static final Text A_PERIOD =
      Text.of(
          "Mungkin maksudnya seperti (2024), (2024-S1), (2024-Q3), (2024-03) atau (2020/2024).",
          "Maybe one such as (2024), (2024-S1), (2024-Q3), (2024-03) or (2020/2024) is meant.");
  static final Text A_PART =
      Text.of(
          "Mungkin maksudnya bagian dari 0 sampai 1, bukan persen.",
          "Maybe a part from 0 to 1 is meant, not a percentage.");

  static final Text ONE_OF_THEM =
      Text.of("Mungkin hanya salah satunya yang dimaksud.", "Maybe only one of them is meant.");
  static final Text SO = Text.of("seperti ini", "like this");

  static final Text CUT_OFF =
      Text.of("dokumen berakhir terlalu cepat", "the document ends too early");
  static final Text EMPTY = Text.of("dokumen kosong", "the document is empty");
  static final Text MORE =
      Text.of("masih ada isi setelah akhir dokumen", "there is more after the end of the document");
  static final Text NOT_UTF8 = Text.of("bukan UTF-8", "not UTF-8");
  static final Text COLLIDING =
      Text.of(
          "terlalu banyak nama isian yang bertabrakan",
          "too many names of fields collide, as if made for it");
  static final Text NOT_A_NUMBER =
      Text.of(
          "NaN dan tak hingga tidak dapat ditulis dalam JSON",
          "NaN and infinities cannot be written in JSON");

  static final Text DEPTH = Text.of("kedalaman", "depth");
  static final Text LENGTH = Text.of("panjang teks", "length of text");
  static final Text DIGITS = Text.of("panjang angka", "length of numbers");
  static final Text BYTES = Text.of("ukuran dokumen", "size of the document");
  static final Text ENTRIES = Text.of("banyaknya entri", "number of entries");
  static final Text EXTRAS = Text.of("banyaknya isian x-", "number of x- fields");
  static final Text FAULTS = Text.of("banyaknya kesalahan", "number of faults");

  private static final Pattern MEANT = Pattern.compile("Maybe you meant \\(([^()]+)\\)\\.$");
  private static final int SHOWN = 80;

  private Wording() {}

  /** What stands where something else belongs. */
  static Text of(JsonToken token) {
    return switch (token) {
      case START_OBJECT, END_OBJECT -> OBJECT;
      case START_ARRAY, END_ARRAY -> LIST;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> FLAG;
      case VALUE_NULL -> NULL;
      default -> STRING;
    };
  }

  /** One of the known words. */
  static Text oneOf(List<String> known) {
    String list = String.join(", ", known);
    return Text.of(
        "Mungkin maksudnya salah satu dari (" + list + ").",
        "Maybe one of (" + list + ") is meant.");
  }

  /** One of the known fields, or one that is merely kept. */
  static Text oneOfFields(List<String> known) {
    String list = String.join(", ", known);
    return Text.of(
        "Mungkin salah satu dari (" + list + "), atau nama yang diawali (x-).",
        "Maybe it is one of (" + list + "), or a name that begins with (x-).");
  }

  /** Given together with another field. */
  static Text beside(String other) {
    return Text.of("ada di samping " + other, "given beside " + other);
  }

  /** What a value said when it refused; the values of this library word it in English. */
  static Text refusal(IllegalArgumentException refusal) {
    return Text.same(clip(String.valueOf(refusal.getMessage()), 300));
  }

  /** A whole number from the least to the most. */
  static Text between(int least, int most) {
    String limits = least + ".." + most;
    return Text.of(
        "Mungkin maksudnya bilangan bulat dalam (" + limits + ").",
        "Maybe a whole number in (" + limits + ") is meant.");
  }

  /** The period that was probably meant, from the message that refused a text. */
  static Text meant(String refusal) {
    Matcher meant = MEANT.matcher(refusal);
    return meant.find()
        ? Text.of(
            "Mungkin maksudnya (" + meant.group(1) + ").",
            "Maybe you meant (" + meant.group(1) + ").")
        : A_PERIOD;
  }

  /** A text from the document, short enough for a message. */
  static String clip(String text) {
    return clip(text, SHOWN);
  }

  private static String clip(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most) + "...";
  }
}
