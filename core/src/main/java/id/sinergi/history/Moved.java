package id.sinergi.history;

import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.finding.Text;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One figure that is not what it was. Immutable.
 *
 * @param id of a node, an indicator or an agency
 * @param party of an indicator, whose own or credited figure it is
 * @param kind which figure
 * @param was what it was; not applicable if there was no such thing
 * @param is what it is; not applicable if there is no such thing now
 * @param difference in points, above 0 if it rose; the state, where either has no value
 */
public record Moved(
    String id, Optional<String> party, Kind kind, Figure was, Figure is, Quantity difference) {

  /** Which figure of a goal, an indicator or an agency. */
  public enum Kind {
    /** The official score of a goal. */
    SCORE("skor", "score"),
    /** What is measured at a goal. */
    MEASURED("terukur", "measured"),
    /** What the goals below come to. */
    SUPPORTED("pendukung", "supported"),
    /** A goal from the bottom up. */
    ROLLUP("agregat dari bawah", "bottom-up"),
    /** The budget of a goal that was spent. */
    ABSORPTION("serapan", "absorbed"),
    /** What all parties of an indicator attained. */
    JOINT("capaian", "attained"),
    /** What one party attained. */
    OWN("capaian sendiri", "own"),
    /** What one party is credited. */
    CREDITED("dikreditkan", "credited"),
    /** The score of an agency. */
    AGENCY("skor instansi", "agency's score");

    private final String id;
    private final String en;

    Kind(String id, String en) {
      this.id = id;
      this.en = en;
    }

    /**
     * The kind in words.
     *
     * @return in both languages
     */
    public Text text() {
      return Text.of(id, en);
    }
  }

  /** Refuses null. */
  public Moved {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(was, "was");
    Objects.requireNonNull(is, "is");
    Objects.requireNonNull(difference, "difference");
  }

  /** Whether two figures are not the same to a reader of either. */
  static boolean differ(Figure was, Figure is) {
    return was.state() != is.state()
        || !was.value().equals(is.value())
        || !was.raw().equals(is.raw())
        || was.coverage() != is.coverage()
        || was.isProvisional() != is.isProvisional()
        || !was.code().equals(is.code())
        || !was.reason().equals(is.reason())
        || !was.missing().equals(is.missing())
        || !was.band().equals(is.band());
  }

  /** Such as {@code T1: 70.10 -> 74.19 (score)}. */
  @Override
  public String toString() {
    String whose = id + party.map(agency -> " of " + agency).orElse("");
    String moved = was.text(Locale.ROOT) + " -> " + is.text(Locale.ROOT);
    return whose + ": " + moved + " (" + kind.text().en() + ")";
  }
}
