package id.sinergi.examples;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Cascade;
import id.sinergi.exchange.ActualsDocuments;
import id.sinergi.exchange.Cascades;
import id.sinergi.indicator.Actuals;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Objects;

/** Shows the gallery: real cascades with published figures, each at the period it is known for. */
public final class Gallery {
  private Gallery() {}

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
