package id.sinergi.cascade.check;

import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Rulebook;
import java.util.List;
import java.util.Optional;

/** That whoever is credited with an own part has one. Supporters get the joint figure. */
public final class CreditChecks {
  private CreditChecks() {}

  /** Notes whoever is credited with a part and has none. */
  public static void check(Indicator indicator, Optional<Rulebook> rulebook, Notes notes) {
    Optional<Composition> composition = indicator.composition();
    if (indicator.parties().size() < 2 || composition.isEmpty()) {
      return;
    }
    if (composition.get() == Composition.LEAD_REPORTS) {
      // without parts the credit is joint, whatever the rulebook says of others
      indicator.credit().ifPresent(credit -> ofJointOnly(indicator, credit, notes));
    } else {
      indicator
          .credit()
          .or(() -> rulebook.map(Rulebook::credit))
          .ifPresent(credit -> ofParts(indicator, credit, notes));
    }
  }

  private static void ofJointOnly(Indicator indicator, Credit credit, Notes notes) {
    if (!credit.equals(Credit.JOINT)) {
      notes.add(
          FindingCode.OWN_CREDIT_WITHOUT_PART,
          "/credit",
          List.of(indicator.id()),
          indicator.id(),
          credit,
          Composition.LEAD_REPORTS);
    }
  }

  private static void ofParts(Indicator indicator, Credit credit, Notes notes) {
    for (int i = 0; !credit.equals(Credit.JOINT) && i < indicator.parties().size(); i++) {
      Party party = indicator.parties().get(i);
      if (party.role() != Role.SUPPORTER && party.targets().isEmpty()) {
        notes.add(
            FindingCode.OWN_CREDIT_WITHOUT_PART,
            "/parties/" + i,
            List.of(indicator.id(), party.agency()),
            indicator.id(),
            credit,
            party.agency());
      }
    }
  }
}
