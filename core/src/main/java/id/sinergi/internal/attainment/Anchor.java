package id.sinergi.internal.attainment;

import id.sinergi.indicator.Composition;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a party is taken to have brought where it is supposed not to have done what it reported. */
public enum Anchor {
  /** Nothing. */
  ZERO,
  /** Its baseline. */
  BASELINE,
  /** Its own target, of a range the middle. */
  TARGET;

  /** The amount, in the unit of the indicator; empty if none is stated. */
  OptionalDouble of(Contribution party, Joint joint) {
    return switch (this) {
      case ZERO -> OptionalDouble.of(0);
      case BASELINE -> party.part().baseline();
      case TARGET -> {
        Optional<Expectation> own =
            party
                .compared()
                .or(() -> party.due().filter(it -> party.span().equals(Optional.of(it.span()))))
                .or(() -> isChain(joint) ? joint.stated() : Optional.empty());
        yield own.isPresent() && Double.isFinite(own.get().middle())
            ? OptionalDouble.of(own.get().middle())
            : OptionalDouble.empty();
      }
    };
  }

  /** Whether a link without a target of its own is held against the joint one. */
  private static boolean isChain(Joint joint) {
    return joint.composition() == Composition.WEAKEST_PARTY;
  }
}
