package id.sinergi.internal.csv;

import id.sinergi.figure.Numeral;
import id.sinergi.finding.Text;

/** What findings on tables are worded with, in both languages. */
final class CsvWording {

  static final Text EMPTY = Text.of("dokumen kosong", "the document is empty");
  static final Text NOT_UTF8 = Text.of("bukan UTF-8", "not UTF-8");
  static final Text QUOTES =
      Text.of(
          "tanda kutip yang dibuka tidak ditutup sebagaimana mestinya",
          "a quote that is opened is not closed as it should be");

  static final Text BYTES = Text.of("ukuran", "size");
  static final Text LENGTH = Text.of("panjang teks", "length of text");
  static final Text ROWS = Text.of("jumlah baris", "number of rows");
  static final Text FAULTS = Text.of("jumlah temuan", "number of findings");

  static final Text TOO_MANY_CELLS =
      Text.of(
          "Baris ini punya lebih banyak sel daripada judul kolom. Mungkin pemisahnya lain, atau"
              + " teks berpemisah tidak dikutip.",
          "The row has more cells than there are headings. Maybe the separator is another, or a"
              + " text that holds it is not quoted.");

  static final Text OTHER_STYLE =
      Text.of("Mungkin gaya angkanya yang lain.", "Maybe the style of numbers is the other.");
  static final Text OTHERWISE =
      Text.of(
          "Mungkin ada kata, titik, atau koma yang bukan pada tempatnya.",
          "Maybe words, points or commas are where they do not belong.");

  private CsvWording() {}

  /** What a cell of numbers may show. */
  static Text number(Numeral.Style style, Text hint) {
    return Text.of(
        "Seharusnya angka seperti (" + style.example() + "), (n/a), (-) atau kosong. " + hint.id(),
        "It should be a number such as ("
            + style.example()
            + "), (n/a), (-) or nothing. "
            + hint.en());
  }
}
