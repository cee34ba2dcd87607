package id.sinergi.cascade;

import id.sinergi.cascade.check.CreditChecks;
import id.sinergi.cascade.check.FormulaChecks;
import id.sinergi.cascade.check.Notes;
import id.sinergi.cascade.check.Sharing;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.rule.Rulebook;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What can be wrong with an indicator: whom it names, and how its parties share it. */
final class IndicatorChecks {
  private final Optional<Rulebook> top;
  private final Register<Agency> agencies;
  private final Register<Indicator> indicators;
  private final References references;
  private final AgencyTree tree;
  private final TargetChecks targets;

  IndicatorChecks(CascadeDraft draft, References references, AgencyTree tree) {
    this.top = draft.rulebook();
    this.agencies = draft.agencyRegister();
    this.indicators = draft.indicatorRegister();
    this.references = references;
    this.tree = tree;
    this.targets = new TargetChecks(draft);
  }

  void check(Indicator indicator, int position, Notes notes) {
    references.unique(indicators, position, indicator.id(), notes);
    parties(indicator, notes);
    coordinator(indicator, notes);
    leadCount(indicator, notes);
    composition(indicator, notes);
    compositionKind(indicator, notes);
    plannedOverlaps(indicator, notes);
    shares(indicator, notes);
    derivedAlone(indicator, notes);
    Optional<Rulebook> rulebook = rulebookOf(indicator);
    FormulaChecks.check(indicator, rulebook, notes);
    targets.check(indicator, notes);
    CreditChecks.check(indicator, rulebook, notes);
  }

  private Optional<Rulebook> rulebookOf(Indicator indicator) {
    List<Party> parties = indicator.parties();
    return parties.size() == 1 ? tree.rulebookOf(parties.get(0).agency()) : top;
  }

  private void parties(Indicator indicator, Notes notes) {
    for (int i = 0; i < indicator.parties().size(); i++) {
      Party party = indicator.parties().get(i);
      if (!agencies.isDeclared(party.agency())) {
        references.unknown(agencies, party.agency(), "/agency", notes.on("/parties", i));
      }
      if (party.owner().isPresent()) {
        String agency = party.owner().get().agency();
        references.known(agencies, agency, "/owner/agency", notes.on("/parties", i));
      }
    }
  }

  private void coordinator(Indicator indicator, Notes notes) {
    indicator
        .arrangement()
        .flatMap(it -> it.coordinator())
        .ifPresent(it -> references.known(agencies, it, "/arrangement/coordinator", notes));
  }

  private static void leadCount(Indicator indicator, Notes notes) {
    long leads = 0;
    for (Party party : indicator.parties()) {
      leads += party.role() == Role.LEAD ? 1 : 0;
    }
    if (leads != 1) {
      notes.add(FindingCode.LEAD_COUNT, "/parties", List.of(indicator.id()), indicator.id(), leads);
    }
  }

  private static void composition(Indicator indicator, Notes notes) {
    int parties = indicator.parties().size();
    if (parties > 1 && indicator.composition().isEmpty()) {
      notes.add(
          FindingCode.COMPOSITION_MISSING, "", List.of(indicator.id()), indicator.id(), parties);
    }
  }

  private static void compositionKind(Indicator indicator, Notes notes) {
    Composition misfit = indicator.isRatio() ? Composition.SUM : Composition.POOLED_RATIO;
    if (indicator.composition().isPresent() && indicator.composition().get() == misfit) {
      notes.add(
          FindingCode.COMPOSITION_KIND,
          "/composition",
          List.of(indicator.id()),
          indicator.id(),
          misfit,
          indicator.isRatio() ? "RATIO" : "VALUE");
    }
  }

  private static void plannedOverlaps(Indicator indicator, Notes notes) {
    if (!indicator.plannedOverlaps().isEmpty() && !Sharing.canOverlap(indicator)) {
      notes.add(
          FindingCode.OVERLAP_COMPOSITION,
          "/plannedOverlaps",
          List.of(indicator.id()),
          indicator.id(),
          Sharing.howComposed(indicator));
    }
  }

  private static void shares(Indicator indicator, Notes notes) {
    for (Party party : indicator.parties()) {
      if (party.share().isPresent()) {
        stated(indicator, notes);
        return;
      }
    }
  }

  /** Shares of which at least one is stated. */
  private static void stated(Indicator indicator, Notes notes) {
    List<OptionalDouble> all = indicator.parties().stream().map(Party::share).toList();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isPresent() && all.get(i).getAsDouble() < 0) {
        badShare(indicator, all, notes.on("/parties", i).on("/share"));
        return;
      }
    }
    List<OptionalDouble> composing = Sharing.composing(indicator).map(Party::share).toList();
    long stated = composing.stream().filter(OptionalDouble::isPresent).count();
    boolean some = stated > 0;
    boolean positive = composing.stream().anyMatch(it -> it.orElse(0) > 0);
    if (some && (stated < composing.size() || !positive)) {
      badShare(indicator, composing, notes.on("/parties"));
    }
  }

  private static void badShare(Indicator indicator, List<OptionalDouble> shares, Notes notes) {
    notes.add(FindingCode.BAD_SHARE, "", List.of(indicator.id()), indicator.id(), shares);
  }

  /** A shared one would be among the shared indicators that synergy and breadth count. */
  private static void derivedAlone(Indicator indicator, Notes notes) {
    if (indicator.derived().isPresent() && indicator.parties().size() > 1) {
      List<String> ids = List.of(indicator.id());
      notes.add(FindingCode.DERIVED_LOOP, "/derived", ids, Names.loop(ids));
    }
  }
}
