package id.sinergi.cascade;

import id.sinergi.cascade.union.JoinedIds;
import id.sinergi.cascade.union.RenamedActuals;
import id.sinergi.finding.Finding;
import id.sinergi.finding.Nearest;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Extras;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Documents put together: one cascade, what they disagree on, and what their ids became. Immutable.
 */
public final class Joined {
  private final Cascade cascade;
  private final List<Finding> findings;
  private final Set<String> documents;
  private final JoinedIds ids;

  Joined(Cascade cascade, List<Finding> findings, Set<String> documents, JoinedIds ids) {
    this.cascade = cascade;
    this.findings = List.copyOf(findings);
    this.documents = documents;
    this.ids = ids;
  }

  /** {@return the joined cascade, complete in itself: it can be written, read and evaluated} */
  public Cascade cascade() {
    return cascade;
  }

  /**
   * What the documents disagree on, each finding naming two of them and what holds: {@code
   * JOIN_CONFLICT}, and {@code POLARITY_FLIP} where an indicator is counted in opposite directions.
   *
   * @return unmodifiable; agencies first, then indicators, each in order of id
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * What an id of a document has become. Expected O(1).
   *
   * @param document the id of the document
   * @param id of a node, an indicator or an agency of that document
   * @return empty if the document has no such id
   * @throws IllegalArgumentException if no document of that id was joined
   */
  public Optional<String> idOf(String document, String id) {
    String joined = ids.of(known(document), id);
    boolean there =
        cascade.nodeIndex(joined) >= 0
            || cascade.indicatorIndex(joined) >= 0
            || cascade.agencyIndex(joined) >= 0;
    return there ? Optional.of(joined) : Optional.empty();
  }

  /**
   * The actuals of the documents as actuals of the join, each with the ids of the document that it
   * names as its cascade. O(entries).
   *
   * <pre>{@code
   * Actuals ofDinkes = ActualsDocuments.read(in, dinkes).orElseThrow();
   * evaluator.evaluate(joined.actuals(ofRpjmd, ofDinkes), Period.parse("2026"));
   * }</pre>
   *
   * @param ofDocuments each naming its cascade: one of the documents, or the join itself
   * @return all of them; an id that leads nowhere is kept, and named when they are evaluated
   * @throws IllegalArgumentException if one names no cascade, or another
   */
  public Actuals actuals(Actuals... ofDocuments) {
    return actuals(Arrays.asList(ofDocuments));
  }

  /**
   * As {@link #actuals(Actuals...)}.
   *
   * @param ofDocuments each naming its cascade: one of the documents, or the join itself
   * @return all of them
   * @throws IllegalArgumentException if one names no cascade, or another
   */
  public Actuals actuals(List<Actuals> ofDocuments) {
    Actuals.Builder all = Actuals.builder().cascade(cascade.id());
    Extras extras = Extras.NONE;
    for (Actuals some : ofDocuments) {
      String document =
          some.cascade()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "The actuals ("
                              + some
                              + ") name no cascade. Maybe say which document they are of."));
      Actuals renamed = actuals(document, some);
      renamed.actuals().forEach(all::add);
      renamed.overlaps().forEach(all::add);
      renamed.spending().forEach(all::add);
      extras = renamed.extras().plus(extras);
    }
    return all.extras(extras).build();
  }

  /**
   * The actuals of one document as actuals of the join, whatever cascade they name.
   *
   * @param document the id of the document
   * @param actuals with the ids of the document
   * @return with the ids of the join
   * @throws IllegalArgumentException if no document of that id was joined
   */
  public Actuals actuals(String document, Actuals actuals) {
    if (document.equals(cascade.id())) {
      return cascade.qualified(actuals);
    }
    known(document);
    return new RenamedActuals(
            it -> ids.of(document, it), it -> ids.of(document, it), it -> ids.of(document, it))
        .of(actuals)
        .cascade(cascade.id())
        .build();
  }

  private String known(String document) {
    if (!documents.contains(document)) {
      throw new IllegalArgumentException(
          "No document ("
              + document
              + ") was joined into ("
              + cascade.id()
              + "). "
              + Nearest.hint(document, documents).en());
    }
    return document;
  }

  /** Such as {@code kabupaten-2026: 5 agencies, ...; 2 findings}. */
  @Override
  public String toString() {
    return cascade + "; " + findings.size() + " findings";
  }
}
