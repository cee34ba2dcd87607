package id.sinergi.cascade;

import id.sinergi.cascade.check.Bounded;
import id.sinergi.cascade.check.Notes;
import id.sinergi.cascade.check.Sharing;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Hints;
import id.sinergi.finding.Place;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Spending;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Checks the entries of actuals against a cascade, one by one; a wrong one is rejected alone. For
 * one document and one thread: {@link Cascade#entryChecks()} makes a new one.
 */
public final class EntryChecks {
  private final Cascade cascade;
  private final ToIntFunction<String> indicators;
  private final ToIntFunction<String> agencies;
  private final Hints hints = new Hints();

  EntryChecks(Cascade cascade) {
    this.cascade = cascade;
    this.indicators = cascade.ids().indicatorWalk();
    this.agencies = cascade.ids().agencyWalk();
  }

  /**
   * What is wrong with an actual. Expected O(parties).
   *
   * @param actual the entry
   * @param pointer of the entry in its document, such as {@code /actuals/3}; may be empty
   * @return empty if it can be taken; unmodifiable
   */
  public List<Finding> check(Actual actual, String pointer) {
    List<Finding> findings = new ArrayList<>();
    Notes notes = notes(findings, pointer);
    Optional<Indicator> indicator = indicator(actual.indicator(), notes);
    Optional<Agency> agency = agency(actual.agency(), "/agency", notes);
    if (indicator.isPresent()) {
      if (agency.isPresent()) {
        isParty(indicator.get(), agency.get().id(), "/agency", notes);
      }
      isLongEnough(indicator.get(), actual.period(), notes);
      isOfItsKind(indicator.get(), actual.reported(), notes);
    }
    return findings.isEmpty() ? List.of() : List.copyOf(findings);
  }

  /**
   * What is wrong with an overlap. Expected O(parties).
   *
   * @param overlap the entry
   * @param pointer of the entry in its document, such as {@code /overlaps/3}; may be empty
   * @return empty if it can be taken; unmodifiable
   */
  public List<Finding> check(Overlap overlap, String pointer) {
    return Bounded.collect(
        CascadeDraft.MOST_FINDINGS, findings -> check(overlap, notes(findings, pointer)));
  }

  private void check(Overlap overlap, Notes notes) {
    Optional<Indicator> indicator = indicator(overlap.indicator(), notes);
    for (String party : overlap.parties()) {
      Optional<Agency> agency = agency(party, "/parties", notes);
      indicator.ifPresent(
          it -> agency.ifPresent(known -> isParty(it, known.id(), "/parties", notes)));
    }
    indicator.ifPresent(
        it -> {
          isLongEnough(it, overlap.period(), notes);
          isSum(it, notes);
        });
  }

  /**
   * What is wrong with a spending. Expected O(1).
   *
   * @param spending the entry
   * @param pointer of the entry in its document, such as {@code /spending/3}; may be empty
   * @return empty if it can be taken; unmodifiable
   */
  public List<Finding> check(Spending spending, String pointer) {
    List<Finding> findings = new ArrayList<>();
    if (cascade.nodeIndex(spending.node()) < 0) {
      Text hint = hints.to(spending.node(), cascade.ids().nodes());
      unknown(CascadeDraft.NODE, spending.node(), hint, "/node", notes(findings, pointer));
    }
    return List.copyOf(findings);
  }

  private static Notes notes(List<Finding> findings, String pointer) {
    return new Notes(findings, below -> Place.json(pointer + below));
  }

  private Optional<Indicator> indicator(String id, Notes notes) {
    int index = indicators.applyAsInt(id);
    if (index < 0) {
      Text hint = hints.to(id, cascade.ids().indicators());
      unknown(CascadeDraft.INDICATOR, id, hint, "/indicator", notes);
      return Optional.empty();
    }
    return Optional.of(cascade.indicators().get(index));
  }

  private Optional<Agency> agency(String id, String below, Notes notes) {
    int index = agencies.applyAsInt(id);
    if (index < 0) {
      unknown(CascadeDraft.AGENCY, id, hints.to(id, cascade.ids().agencies()), below, notes);
      return Optional.empty();
    }
    return Optional.of(cascade.agencies().get(index));
  }

  private static void unknown(Text kind, String id, Text hint, String below, Notes notes) {
    notes.add(FindingCode.UNKNOWN_REFERENCE, below, List.of(id), kind, id, hint);
  }

  private static void isParty(Indicator indicator, String agency, String below, Notes notes) {
    if (indicator.partyIndex(agency) < 0) {
      List<String> parties = indicator.parties().stream().map(Party::agency).toList();
      List<String> ids = List.of(agency, indicator.id());
      notes.add(FindingCode.NOT_A_PARTY, below, ids, agency, indicator.id(), parties);
    }
  }

  private static void isLongEnough(Indicator indicator, Period period, Notes notes) {
    if (period.months() < indicator.frequency().months()) {
      notes.add(
          FindingCode.PERIOD_FINER_THAN_FREQUENCY,
          "/period",
          List.of(indicator.id()),
          indicator.id(),
          period,
          indicator.frequency());
    }
  }

  private static void isOfItsKind(Indicator indicator, Reported reported, Notes notes) {
    if (indicator.isRatio() && reported instanceof Reported.Value) {
      otherKind(indicator, "/value", "RATIO", "VALUE", notes);
    }
    if (!indicator.isRatio() && reported instanceof Reported.Ratio) {
      otherKind(indicator, "/numerator", "VALUE", "RATIO", notes);
    }
  }

  private static void otherKind(
      Indicator indicator, String below, String its, String other, Notes notes) {
    List<String> ids = List.of(indicator.id());
    notes.add(FindingCode.RATIO_PARTS, below, ids, indicator.id(), its, other);
  }

  private static void isSum(Indicator indicator, Notes notes) {
    if (!Sharing.canOverlap(indicator)) {
      notes.add(
          FindingCode.OVERLAP_COMPOSITION,
          "/indicator",
          List.of(indicator.id()),
          indicator.id(),
          Sharing.howComposed(indicator));
    }
  }
}
