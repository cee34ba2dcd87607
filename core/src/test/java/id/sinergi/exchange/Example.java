package id.sinergi.exchange;

import id.sinergi.cascade.Cascade;
import id.sinergi.finding.Finding;
import id.sinergi.finding.Place;
import id.sinergi.indicator.Actuals;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Documents that tests share. */
final class Example {

  private Example() {}

  /** A document of the test resources. */
  static String text(String file) {
    try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Cascade cascade(String file) {
    return Cascades.read(text(file)).orElseThrow();
  }

  static Actuals actuals(String file, Cascade cascade) {
    return ActualsDocuments.read(text(file), cascade).orElseThrow();
  }

  /** A small document, with one part of it replaced. */
  static String small(String part, String by) {
    String json = text("small.json");
    if (!json.contains(part)) {
      throw new IllegalArgumentException("The part (" + part + ") is not in it. Maybe a typo.");
    }
    return json.replace(part, by);
  }

  /** What was found and where, such as {@code WRONG_TYPE /nodes/0/weight 4:17}. */
  static String brief(Finding finding) {
    Place.Json place = (Place.Json) finding.place();
    String at = place.line() + ":" + place.column();
    return finding.code() + " " + place.pointer() + " " + at;
  }
}
