package id.sinergi.cascade;

import id.sinergi.indicator.Owner;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Rulebook;
import id.sinergi.time.During;
import java.util.List;

/**
 * What can be said besides in a call of a {@link CascadeBuilder}. Meant for static import:
 *
 * <pre>{@code
 * import static id.sinergi.cascade.Option.*;
 *
 * builder.sasaran("S1", "Persalinan aman", owner("dinkes", "Kepala"), under("T1", weight(60)));
 * }</pre>
 *
 * <p>The nested types say of what an option can be said. All are immutable.
 */
public sealed interface Option {
  /** Can be said of an agency. */
  sealed interface ForAgency extends Option permits Holding, Options.OfAgency {}

  /** Can be said of a node. */
  sealed interface ForNode extends Option permits Tie, Weight, Options.OfNode {}

  /** Can be said of a link. */
  sealed interface ForLink extends Option permits Holding, Weight, Options.OfLink {}

  /** Can be said of a measure. */
  sealed interface ForMeasure extends Option permits Holding, Weight {}

  /** A link to a parent. */
  sealed interface Tie extends ForNode permits Options.NewLink {}

  /** A weight. */
  sealed interface Weight extends ForNode, ForLink, ForMeasure permits Options.OfWeight {}

  /** A time in which something holds. */
  sealed interface Holding extends ForAgency, ForLink, ForMeasure permits Options.OfTime {}

  /**
   * The post that answers for a node.
   *
   * @param agency the id of an agency
   * @param position such as {@code Kepala Dinas}
   * @return the post
   */
  static Owner owner(String agency, String position) {
    return new Owner(agency, position);
  }

  /**
   * An agency inside another.
   *
   * @param agency the id of an agency
   * @return otherwise equal
   */
  static ForAgency within(String agency) {
    return new Options.OfAgency(it -> it.within(agency));
  }

  /**
   * An agency under rules of its own.
   *
   * @param rulebook the rules
   * @return the option
   */
  static ForAgency rulebook(Rulebook rulebook) {
    return new Options.OfAgency(it -> it.withRulebook(rulebook));
  }

  /**
   * Holding only then.
   *
   * @param during when it holds
   * @return the option
   */
  static Holding during(During during) {
    return new Options.OfTime(during);
  }

  /**
   * A weight: of a link or a measure among its siblings, of a top node in its agency's score.
   *
   * @param weight relative to its siblings; finite
   * @return the option
   * @throws IllegalArgumentException if it is not a usable quantity
   */
  static Weight weight(double weight) {
    return new Options.OfWeight(weight);
  }

  /**
   * A {@code CASCADE} link: the parent is broken down into the node.
   *
   * @param parent the id of the parent node
   * @param options what else there is to say, in any order
   * @return the option
   */
  static Tie under(String parent, ForLink... options) {
    return new Options.NewLink(parent, LinkKind.CASCADE, List.of(options));
  }

  /**
   * A {@code CROSSCUTTING} link: the node supports one of an agency apart; proposed unless said.
   *
   * @param parent the id of the parent node
   * @param options what else there is to say, in any order
   * @return the option
   */
  static Tie supports(String parent, ForLink... options) {
    return new Options.NewLink(parent, LinkKind.CROSSCUTTING, List.of(options));
  }

  /**
   * A {@code REFERENCE} link.
   *
   * @param parent the id of the parent node
   * @param options what else there is to say, in any order
   * @return the option
   */
  static Tie relatesTo(String parent, ForLink... options) {
    return new Options.NewLink(parent, LinkKind.REFERENCE, List.of(options));
  }

  /**
   * A {@code TENSION} link: the node's success makes the parent's harder.
   *
   * @param parent the id of the parent node
   * @param options what else there is to say, in any order
   * @return the option
   */
  static Tie strains(String parent, ForLink... options) {
    return new Options.NewLink(parent, LinkKind.TENSION, List.of(options));
  }

  /**
   * Agreed by the agency at the other end.
   *
   * @return the option
   */
  static ForLink accepted() {
    return new Options.OfLink(it -> it.withConsent(Consent.ACCEPTED));
  }

  /**
   * Agreed by the agency at the other end, for a reason.
   *
   * @param reason why
   * @return the option
   */
  static ForLink accepted(String reason) {
    return new Options.OfLink(it -> it.withConsent(Consent.ACCEPTED, reason));
  }

  /**
   * Refused by the agency at the other end, for a reason.
   *
   * @param reason why
   * @return the option
   */
  static ForLink rejected(String reason) {
    return new Options.OfLink(it -> it.withConsent(Consent.REJECTED, reason));
  }

  /**
   * Asked for by the parent's agency, so that the child's answers; without this the child offers
   * itself, and the parent's agency answers.
   *
   * @return the option
   */
  static ForLink requested() {
    return new Options.OfLink(it -> it.withProposedBy(LinkEnd.PARENT));
  }

  /**
   * A note on a link.
   *
   * @param text free text
   * @return the option
   */
  static ForLink note(String text) {
    return new Options.OfLink(it -> it.withNote(text));
  }

  /**
   * The place of a node in the pohon kinerja.
   *
   * @param tier the place in the pohon kinerja
   * @return the option
   */
  static ForNode tier(Tier tier) {
    return new Options.OfNode(it -> it.withTier(tier));
  }

  /**
   * The code of a node in the nomenclature.
   *
   * @param code the code in the nomenclature
   * @return the option
   */
  static ForNode code(String code) {
    return new Options.OfNode(it -> it.withCode(code));
  }

  /**
   * How the members of a node make a score.
   *
   * @param aggregation how members make a score
   * @return the option
   */
  static ForNode aggregation(Aggregation aggregation) {
    return new Options.OfNode(it -> it.withAggregation(aggregation));
  }

  /**
   * Which side of a node makes its score.
   *
   * @param basis which side makes the score
   * @return the option
   */
  static ForNode basis(Basis basis) {
    return new Options.OfNode(it -> it.withBasis(basis));
  }

  /**
   * The pagu of a node for one period.
   *
   * @param period such as {@code 2024} or {@code 2024-Q3}
   * @param amount in the currency of the cascade
   * @return the option
   * @throws IllegalArgumentException if the period is none or the amount is no usable quantity
   */
  static ForNode budget(String period, double amount) {
    BudgetLine line = BudgetLine.of(period, amount);
    return new Options.OfNode(it -> it.plusBudget(line));
  }

  /**
   * A tag of a node.
   *
   * @param key the name of the tag
   * @param value what it says
   * @return the option
   */
  static ForNode tag(String key, String value) {
    return new Options.OfNode(it -> it.plusTag(key, value));
  }

  /**
   * What a node serves the public with.
   *
   * @param service what the public is served with
   * @return the option
   */
  static ForNode service(Service service) {
    return new Options.OfNode(it -> it.withService(service));
  }

  /**
   * How the public service of a node is organised.
   *
   * @param pattern how the service is organised
   * @return the option
   */
  static ForNode pattern(Pattern pattern) {
    return new Options.OfNode(it -> it.withPattern(pattern));
  }
}
