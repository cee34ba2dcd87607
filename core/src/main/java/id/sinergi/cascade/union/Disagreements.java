package id.sinergi.cascade.union;

import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import id.sinergi.rule.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes down where documents that are joined disagree, in the order in which it is noted. */
public final class Disagreements {
  private final String join;
  private final List<Finding> findings = new ArrayList<>();

  /** Of the documents of the join of that id. */
  public Disagreements(String join) {
    this.join = join;
  }

  /**
   * As {@link #note(String, String, String, Object, String, Object)}, where the join has the say.
   */
  public void note(String id, String on, Object word, String other, Object otherWord) {
    note(id, on, join, word, other, otherWord);
  }

  /**
   * One document says this, another that, and the first of the two holds.
   *
   * @param id the id of what they disagree on, in the join
   * @param on the attribute
   * @param holder whose word holds: a document, or the join itself
   * @param word what holds
   * @param other whose word does not
   * @param otherWord what does not hold
   */
  public void note(
      String id, String on, String holder, Object word, String other, Object otherWord) {
    add(FindingCode.JOIN_CONFLICT, List.of(id), id, on, holder, word, other, otherWord);
  }

  /** As {@link #note}, unless both say the same. */
  public void compare(
      String id, String on, String holder, Object word, String other, Object otherWord) {
    if (!word.equals(otherWord)) {
      note(id, on, holder, word, other, otherWord);
    }
  }

  /** As {@link #compare}, unless one of them says nothing. */
  public void compareStated(
      String id, String on, String holder, Optional<?> word, String other, Optional<?> otherWord) {
    if (word.isPresent() && otherWord.isPresent()) {
      compare(id, on, holder, word.get(), other, otherWord.get());
    }
  }

  /** One indicator counted in opposite directions. */
  public void flip(String id, String one, Polarity polarity, String other, Polarity opposite) {
    add(FindingCode.POLARITY_FLIP, List.of(id), one, polarity, other, opposite);
  }

  private void add(FindingCode code, List<String> ids, Object... arguments) {
    findings.add(code.of(Place.NOWHERE, ids, arguments));
  }

  /** All of them, unmodifiable. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}
