package id.sinergi.cascade;

import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Owner;
import java.util.ArrayList;
import java.util.List;

/**
 * An agency that acts on a cascade: it proposes crosscutting links, gives or refuses consent to
 * those proposed to it, and withdraws them. Immutable.
 *
 * <p>The one who asks is at one end of the link, whoever answers is at the other; an agency may act
 * for those it contains. Two ways lead to a link that carries value:
 *
 * <pre>{@code
 * // dinsos offers its P1 for S1 of dinkes, and dinkes agrees
 * cascade = cascade.as("dinsos").propose("P1", "S1", weight(40));
 * cascade = cascade.as("dinkes").accept("P1", "S1");
 *
 * // dinkes asks dinsos to help, and dinsos does so with another node of its own, here a new one
 * cascade = cascade.as("dinkes").propose("T9", "S1");
 * cascade = cascade.as("dinsos").acceptInto(
 *     Node.of("P2", PROGRAM, "Kader", owner("dinsos", "Kepala Dinas")), "T9", "S1", under("T9"));
 * }</pre>
 *
 * <p>Each method returns another cascade; the one at hand stays as it is. Whatever is done, every
 * node, measure and indicator of the other agency stays as it was: ownership never moves by one
 * side's act. Each costs O(links), and copies nothing but their list; {@code acceptInto} a new node
 * costs O(size).
 *
 * <p>Misuse throws {@link IllegalArgumentException} at once: ids that lead nowhere, nodes whose
 * agencies are not apart, an agency at the wrong end, a link already decided.
 */
public final class ActingAgency {
  private final Cascade cascade;
  private final Agency agency;

  ActingAgency(Cascade cascade, Agency agency) {
    this.cascade = cascade;
    this.agency = agency;
  }

  /** {@return the agency that acts} */
  public Agency agency() {
    return agency;
  }

  /** {@return the cascade it acts on} */
  public Cascade cascade() {
    return cascade;
  }

  /**
   * The links that wait for this agency's answer, or that of one it contains. O(links).
   *
   * @return in order of parent and child; none of them carries value yet
   */
  public List<Link> pending() {
    return cascade.links().stream()
        .filter(link -> link.kind() == LinkKind.CROSSCUTTING)
        .filter(link -> link.consent() == Consent.PROPOSED)
        .filter(link -> contains(cascade.consenting(link)))
        .toList();
  }

  /**
   * Proposes that a node support one of an agency apart. At the child's end this offers help, at
   * the parent's it asks for it; an agency that contains both offers. It carries no value until the
   * other end accepts.
   *
   * <p>Who asks names any node of the other agency, such as its tujuan: that agency may accept into
   * another of its own.
   *
   * @param child the id of the node that is to deliver
   * @param parent the id of the node that is to be supported
   * @param terms weight, time, note
   * @return the cascade with the link
   * @throws IllegalArgumentException if there is no such node, if their agencies are not apart, if
   *     this agency is at neither end, if the two are linked so already, if the weight is below 0,
   *     or if the terms give consent
   */
  public Cascade propose(String child, String parent, Option.ForLink... terms) {
    Node from = Linking.node(cascade, child);
    Node to = Linking.node(cascade, parent);
    Linking.apart(cascade, from, to);
    Link bare = Options.link(Link.crosscutting(from.id(), to.id()), List.of(terms));
    if (bare.consent() != Consent.PROPOSED) {
      throw new IllegalArgumentException(
          "The consent ("
              + bare.consent()
              + ") to ("
              + Linking.name(bare)
              + ") is for the other end to give. Maybe leave it out.");
    }
    Link link = bare.withProposedBy(contains(from) ? LinkEnd.CHILD : LinkEnd.PARENT);
    if (!contains(from) && !contains(to)) {
      throw Linking.atNeitherEnd(cascade, agency, link);
    }
    return Linking.in(cascade).add(link);
  }

  /**
   * Accepts a link that was proposed to this agency: from now on it carries value.
   *
   * @param child the id of the child node
   * @param parent the id of the parent node
   * @return the cascade with the link accepted
   * @throws IllegalArgumentException if there is no such proposal, if it is another agency's to
   *     answer, if value would flow in a circle, or if of the links of the parent some would state
   *     a weight and some not
   */
  public Cascade accept(String child, String parent) {
    Link link = proposal(child, parent);
    return Linking.in(cascade).replace(link, link.withConsent(Consent.ACCEPTED));
  }

  /**
   * Accepts a link that was proposed to this agency, with a weight among the other links of its
   * goal.
   *
   * @param child the id of the child node
   * @param parent the id of the parent node, this agency's own
   * @param weight relative to the other links of the parent, 0 or more
   * @return the cascade with the link accepted
   * @throws IllegalArgumentException as {@link #accept(String, String)} does, and if the parent is
   *     not this agency's: the weight is for that end to state
   */
  public Cascade accept(String child, String parent, double weight) {
    Link link = proposal(child, parent);
    if (link.proposedBy() == LinkEnd.PARENT) {
      throw new IllegalArgumentException(
          "The weight ("
              + Names.number(weight)
              + ") among the links of ("
              + link.parent()
              + ") is not for ("
              + agency.id()
              + ") to state. Maybe ask ("
              + cascade.ownerAt(link, LinkEnd.PARENT)
              + ") to propose the link with it.");
    }
    Link weighted = link.withWeight(weight).withConsent(Consent.ACCEPTED);
    return Linking.in(cascade).replace(link, weighted);
  }

  /**
   * Accepts what this agency was asked for, with another node of its own than was named.
   *
   * @param node the id of a node of this agency, or of one it contains
   * @param child the id of the node that was named
   * @param parent the id of the node that is to be supported
   * @return the cascade in which that node supports the parent, and the request is gone
   * @throws IllegalArgumentException as {@link #accept(String, String)} does, if the link was
   *     offered rather than asked for, if the node is not this agency's, or if it is linked to the
   *     parent so already
   */
  public Cascade acceptInto(String node, String child, String parent) {
    Link asked = request(child, parent);
    Node other = Linking.node(cascade, node);
    own(other);
    Linking.apart(cascade, other, Linking.node(cascade, asked.parent()));
    Link accepted = asked.between(other.id(), asked.parent()).withConsent(Consent.ACCEPTED);
    return Linking.in(cascade).replace(asked, accepted);
  }

  /**
   * Accepts what this agency was asked for, with a new node of its own.
   *
   * @param node a node that is not in the cascade yet, owned by this agency or one it contains
   * @param child the id of the node that was named
   * @param parent the id of the node that is to be supported
   * @param places where the new node hangs in this agency's own plan: links to nodes of its own
   * @return the cascade with the node, which supports the parent, and without the request
   * @throws IllegalArgumentException as {@link #accept(String, String)} does, if the link was
   *     offered rather than asked for, if the node or a place is not this agency's, or if the node
   *     is not right
   */
  public Cascade acceptInto(Node node, String child, String parent, Option.Tie... places) {
    Link asked = request(child, parent);
    String owner = cascade.as(node.owner().agency()).agency().id();
    Node own = node.withOwner(new Owner(owner, node.owner().position()));
    own(own);
    List<Link> links = new ArrayList<>();
    for (Link place : Options.links(own.id(), places)) {
      if (place.kind() == LinkKind.CROSSCUTTING) {
        throw new IllegalArgumentException(
            "The link ("
                + Linking.name(place)
                + ") needs the consent of another agency. Maybe propose it by itself.");
      }
      Node around = Linking.node(cascade, place.parent());
      own(around);
      links.add(place.between(own.id(), around.id()));
    }
    Link accepted = asked.between(own.id(), asked.parent()).withConsent(Consent.ACCEPTED);
    return Linking.in(cascade).replace(asked, accepted, own, links);
  }

  /**
   * Refuses a link that was proposed to this agency. It stays, with the reason, and carries
   * nothing.
   *
   * @param child the id of the child node
   * @param parent the id of the parent node
   * @param reason why; it is shown to the other agency
   * @return the cascade with the link rejected
   * @throws IllegalArgumentException if there is no such proposal, if it is another agency's to
   *     answer, or if the reason is blank
   */
  public Cascade reject(String child, String parent, String reason) {
    Link link = proposal(child, parent);
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "The reason ("
              + reason
              + ") for which ("
              + agency.id()
              + ") refuses ("
              + Linking.name(link)
              + ") must not be blank. Maybe say what would have to change.");
    }
    return Linking.in(cascade).replace(link, link.withConsent(Consent.REJECTED, reason));
  }

  /**
   * Removes a crosscutting link: while it waits for an answer, who proposed it may; once it is
   * decided, either end may. Nothing else is removed, changed or hung elsewhere.
   *
   * @param child the id of the child node
   * @param parent the id of the parent node
   * @return the cascade without the link
   * @throws IllegalArgumentException if there is no such link, or if it is not this agency's to
   *     withdraw
   */
  public Cascade withdraw(String child, String parent) {
    Link link = Linking.in(cascade).find(child, parent);
    boolean proposer = contains(cascade.ownerAt(link, link.proposedBy()));
    boolean other = contains(cascade.consenting(link));
    if (!proposer && !other) {
      throw Linking.atNeitherEnd(cascade, agency, link);
    }
    if (!proposer && link.consent() == Consent.PROPOSED) {
      throw new IllegalArgumentException(
          "The proposal ("
              + Linking.name(link)
              + ") is not ("
              + agency.id()
              + ")'s to withdraw, but to answer. Maybe reject it, with a reason.");
    }
    return Linking.in(cascade).remove(link);
  }

  /** A link that this agency was asked for. */
  private Link request(String child, String parent) {
    Link link = proposal(child, parent);
    if (link.proposedBy() == LinkEnd.CHILD) {
      throw new IllegalArgumentException(
          "The link ("
              + Linking.name(link)
              + ") is an offer of ("
              + link.child()
              + "), which no other node can take the place of. Maybe reject it, and ask for the"
              + " other.");
    }
    return link;
  }

  /** A link that is this agency's to answer. */
  private Link proposal(String child, String parent) {
    Link link = Linking.in(cascade).find(child, parent);
    if (link.consent() != Consent.PROPOSED) {
      throw new IllegalArgumentException(
          "The link ("
              + Linking.name(link)
              + ") is decided: ("
              + link.consent()
              + "). Maybe withdraw it, and propose it again.");
    }
    String asked = cascade.consenting(link);
    if (!contains(asked)) {
      throw new IllegalArgumentException(
          "The agency ("
              + agency.id()
              + ") cannot answer for ("
              + asked
              + "), to which ("
              + Linking.name(link)
              + ") was proposed. Maybe act as ("
              + asked
              + ").");
    }
    return link;
  }

  private void own(Node node) {
    if (!contains(node)) {
      throw new IllegalArgumentException(
          "The node ("
              + node.id()
              + ") is of ("
              + node.owner().agency()
              + "), not of ("
              + agency.id()
              + "). Maybe name one of its own.");
    }
  }

  private boolean contains(Node node) {
    return contains(node.owner().agency());
  }

  private boolean contains(String other) {
    return cascade.contains(agency.id(), other);
  }
}
