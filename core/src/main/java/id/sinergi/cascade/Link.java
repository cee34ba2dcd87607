package id.sinergi.cascade;

import id.sinergi.time.During;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A link from a child node to a parent node. Immutable.
 *
 * @param child the id of the node that delivers
 * @param parent the id of the node that is delivered to
 * @param kind what the link means
 * @param weight relative to the other links of the parent that carry value; absent: equal
 * @param consent what the agency at the other end says; only a {@code CROSSCUTTING} link needs it
 * @param reason why consent was given or refused
 * @param during when it holds; it counts if it holds at the end of the window
 * @param note free text
 * @param proposedBy the end that asked for the link, so that the other answers: the child offers
 *     its help, unless the parent has asked for it
 */
public record Link(
    String child,
    String parent,
    LinkKind kind,
    OptionalDouble weight,
    Consent consent,
    Optional<String> reason,
    During during,
    Optional<String> note,
    LinkEnd proposedBy) {
  /**
   * A link.
   *
   * @throws IllegalArgumentException if an id is blank or the weight is not a usable quantity
   */
  public Link {
    Names.required(child, "child of a link");
    Names.required(parent, "parent of a link");
    Objects.requireNonNull(kind, "kind");
    weight = Names.weight(weight);
    Objects.requireNonNull(consent, "consent");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(during, "during");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(proposedBy, "proposedBy");
  }

  /**
   * A link of that kind without a weight, proposed, that always holds.
   *
   * @param child the id of the child node
   * @param parent the id of the parent node
   * @param kind what it means
   * @return the link
   */
  public static Link of(String child, String parent, LinkKind kind) {
    return new Link(
        child,
        parent,
        kind,
        OptionalDouble.empty(),
        Consent.PROPOSED,
        Optional.empty(),
        During.ALWAYS,
        Optional.empty(),
        LinkEnd.CHILD);
  }

  /**
   * The parent is broken down into the child.
   *
   * @param child the id of the child node
   * @param parent the id of the parent node
   * @return without a weight
   */
  public static Link cascade(String child, String parent) {
    return of(child, parent, LinkKind.CASCADE);
  }

  /**
   * The child supports the parent of an agency apart; proposed, so that it does not count yet.
   *
   * @param child the id of the child node
   * @param parent the id of the parent node
   * @return without a weight
   */
  public static Link crosscutting(String child, String parent) {
    return of(child, parent, LinkKind.CROSSCUTTING);
  }

  /**
   * The same with this weight.
   *
   * @param weight relative to its siblings; finite
   * @return otherwise equal
   */
  public Link withWeight(double weight) {
    return new Link(
        child, parent, kind, OptionalDouble.of(weight), consent, reason, during, note, proposedBy);
  }

  /**
   * The same with this consent and no reason.
   *
   * @param consent what the agency at the other end says; a cascade takes {@code REJECTED} only
   *     with a reason
   * @return otherwise equal
   */
  public Link withConsent(Consent consent) {
    return with(consent, Optional.empty());
  }

  /**
   * The same with this consent, given or refused for this reason.
   *
   * @param consent what the agency at the other end says
   * @param reason why
   * @return otherwise equal
   */
  public Link withConsent(Consent consent, String reason) {
    return with(consent, Optional.of(reason));
  }

  private Link with(Consent consent, Optional<String> reason) {
    return new Link(child, parent, kind, weight, consent, reason, during, note, proposedBy);
  }

  /**
   * The same, holding only then.
   *
   * @param during when it holds
   * @return otherwise equal
   */
  public Link withDuring(During during) {
    return new Link(child, parent, kind, weight, consent, reason, during, note, proposedBy);
  }

  /**
   * The same with this note.
   *
   * @param note free text
   * @return otherwise equal
   */
  public Link withNote(String note) {
    Optional<String> text = Optional.of(note);
    return new Link(child, parent, kind, weight, consent, reason, during, text, proposedBy);
  }

  /**
   * The same, asked for by this end.
   *
   * @param end the end that asked; the other one answers
   * @return otherwise equal
   */
  public Link withProposedBy(LinkEnd end) {
    return new Link(child, parent, kind, weight, consent, reason, during, note, end);
  }

  /** The same between nodes of other ids. */
  Link between(String child, String parent) {
    return new Link(child, parent, kind, weight, consent, reason, during, note, proposedBy);
  }

  /**
   * The node at an end.
   *
   * @param end which end
   * @return the id of the node there
   */
  public String at(LinkEnd end) {
    return end == LinkEnd.CHILD ? child : parent;
  }

  /**
   * Whether value goes up along it: {@code CASCADE}, or {@code CROSSCUTTING} and accepted.
   *
   * @return whether it does
   */
  public boolean carriesValue() {
    return kind == LinkKind.CASCADE
        || (kind == LinkKind.CROSSCUTTING && consent == Consent.ACCEPTED);
  }

  /**
   * Whether it holds on that day.
   *
   * @param day any day
   * @return whether it does
   */
  public boolean holdsOn(LocalDate day) {
    return during.contains(day);
  }

  /** Such as {@code S1 -> T1 CROSSCUTTING ACCEPTED weight 60}. */
  @Override
  public String toString() {
    String agreed = kind == LinkKind.CROSSCUTTING ? " " + consent : "";
    return child + " -> " + parent + " " + kind + agreed + Names.weightSuffix(weight);
  }
}
