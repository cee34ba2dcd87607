package id.sinergi.view;

import id.sinergi.figure.Band;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what the marks mean that a page has used: bands from the top, then what is no value. */
final class Legend {
  private record Entry(State state, double from, String mark, String meaning) {}

  private static final Comparator<Entry> IN_ORDER =
      Comparator.comparing(Entry::state)
          .thenComparing(Entry::from, Comparator.reverseOrder())
          .thenComparing(Entry::mark)
          .thenComparing(Entry::meaning);

  private final Language language;
  private final TreeMap<Entry, Boolean> used = new TreeMap<>(IN_ORDER);

  Legend(Language language) {
    this.language = language;
  }

  /** The mark of a figure, noted for the legend. */
  String mark(State state, Optional<Band> band) {
    String mark = Marks.of(state, band);
    double from = band.map(Band::from).orElse(Double.NEGATIVE_INFINITY);
    String meaning = band.map(b -> meaning(b)).orElseGet(() -> Words.of(state).in(language));
    used.put(new Entry(state, from, mark, meaning), true);
    return mark;
  }

  /** Bands keep their Indonesian names, which are terms; other languages add what they mean. */
  private String meaning(Band band) {
    String name = band.label().id();
    String translated = band.label().in(language);
    return name.equals(translated)
        ? name
        : name + " (" + translated.toLowerCase(language.locale()) + ")";
  }

  String text() {
    return used.keySet().stream()
        .map(entry -> entry.mark() + " " + entry.meaning())
        .collect(Collectors.joining("   "));
  }
}
