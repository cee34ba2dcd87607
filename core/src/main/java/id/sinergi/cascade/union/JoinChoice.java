package id.sinergi.cascade.union;

import id.sinergi.indicator.Composition;
import java.util.Optional;

/**
 * What the caller says of the indicators of one external code.
 *
 * @param definition the document whose definition holds
 * @param lead the full id of the agency that leads
 * @param composition how the parts make a whole
 */
public record JoinChoice(
    Optional<String> definition, Optional<String> lead, Optional<Composition> composition) {
  /** Nothing said. */
  public static final JoinChoice NONE =
      new JoinChoice(Optional.empty(), Optional.empty(), Optional.empty());

  /** With another definition. */
  public JoinChoice withDefinition(String document) {
    return new JoinChoice(Optional.of(document), lead, composition);
  }

  /** With another lead. */
  public JoinChoice withLead(String agency) {
    return new JoinChoice(definition, Optional.of(agency), composition);
  }

  /** With another composition. */
  public JoinChoice withComposition(Composition how) {
    return new JoinChoice(definition, lead, Optional.of(how));
  }
}
