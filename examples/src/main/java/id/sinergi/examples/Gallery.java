package id.sinergi.examples;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Cascade;
import id.sinergi.exchange.ActualsDocuments;
import id.sinergi.exchange.Cascades;
import id.sinergi.indicator.Actuals;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;

/** Shows the gallery: real cascades with published figures, each at the period it is known for. */
public final class Gallery {
  /**
   * One example.
   *
   * @param id the name of its directory
   * @param period what it is best read at
   * @param lesson what it shows
   */
  public record Example(String id, String period, String lesson) {}

  private static final List<Example> EXAMPLES =
      List.of(
          new Example("stunting", "2022", "one survey, one number: the lead reports for all"),
          new Example("new-zealand", "2013-Q2", "ten shared results, each from its baseline"),
          new Example("jombang", "2022", "one ordinary report, to the printed digit"),
          new Example("satgas-waspada-investasi", "2022", "a task force, and what it counts twice"),
          new Example("mal-pelayanan-publik", "2024", "one roof, many agencies; sum or mean"),
          new Example("sp4n-lapor", "2023", "a pooled ratio, and the mean that flatters"),
          new Example("samsat", "2023", "a chain: mean, weakest link and yield side by side"),
          new Example("extreme-poverty", "2024", "a target of zero, and its remedies"),
          new Example("rural-area-development", "2024", "who was asked, who agreed, who refused"),
          new Example("regency-silos", "2024", "two dinas that work together, one that does not"),
          new Example("forests-and-mining", "2024", "two goals that pull apart; nobody owns it"),
          new Example("akip-sheet", "2024", "an evaluation is a cascade too: answers to predicate"),
          new Example("readiness", "2022", "are they ready to work together? beside any outcome"));

  private Gallery() {}

  /**
   * What there is.
   *
   * @return unmodifiable, in the order they are shown
   */
  public static List<Example> examples() {
    return EXAMPLES;
  }

  /**
   * Prints the gallery.
   *
   * @param args none
   * @throws IOException if an example cannot be read
   */
  public static void main(String[] args) throws IOException {
    print(System.out);
  }

  static void print(PrintStream out) throws IOException {
    Sinergi stunting = open("stunting").at("2022");
    out.println(stunting.tree());
    out.println();

    Sinergi newZealand = open("new-zealand");
    out.println(newZealand.at("2013-Q2").tree());
    out.println();

    Sinergi jombang = open("jombang").at("2022");
    out.println(jombang.tree());
    out.println();
    out.println("Averages as the report prints them:");
    out.println("  sasaran " + jombang.average("SASARAN"));
    out.println("  program " + jombang.average("PROGRAM"));
    out.println("Efficiency, each indicator paired with the program that serves it:");
    out.println("  spip with P2 " + jombang.efficiency("spip", "P2"));
    out.println("  apip with P3 " + jombang.efficiency("apip", "P3"));
    out.println("  akip with P1 " + jombang.efficiency("akip", "P1"));
    out.println();

    out.println("How a figure came about, here of one indicator of New Zealand:");
    out.println();
    out.println(newZealand.at("2014-Q1").explain("benefit"));
    out.println();

    out.println(open("samsat").at("2023").tree());
    out.println();

    out.println("One indicator of several agencies whose parts overlap, the overlap gone stale:");
    out.println();
    out.println(open("satgas-waspada-investasi").at("2022").joint("tindakan"));
    out.println();

    out.println("Who works with whom in a regency:");
    out.println();
    out.println(open("regency-silos").at("2024").silos());
    out.println();

    out.println("All examples; each has a page of commentary beside its documents:");
    for (Example example : EXAMPLES) {
      out.println("  " + open(example.id()).at(example.period()));
      out.println("    " + example.lesson());
    }
  }

  /**
   * Opens an example.
   *
   * @param example the name of its directory, such as {@code stunting}
   * @return the desk
   * @throws IOException if it cannot be read
   */
  public static Sinergi open(String example) throws IOException {
    Cascade cascade;
    try (InputStream in = resource(example, "cascade.json")) {
      cascade = Cascades.read(in).orElseThrow();
    }
    try (InputStream in = resource(example, "actuals.json")) {
      Actuals actuals = ActualsDocuments.read(in, cascade).orElseThrow();
      return Sinergi.of(cascade, actuals);
    }
  }

  private static InputStream resource(String example, String file) {
    String path = "/gallery/" + example + "/" + file;
    return Objects.requireNonNull(Gallery.class.getResourceAsStream(path), path);
  }
}
