package id.sinergi.internal.plan;

import id.sinergi.cascade.Cascade;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.internal.figures.IntList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the figures of indicators stand: first the own figures of all parts; then the joint figures
 * of the indicators that are composed of parts; then what those parties are credited that can be
 * credited something else. Any other joint or credited figure is one of these. Immutable.
 */
final class Slots {
  /** The parts of indicator {@code i} stand at {@code partStart[i] .. partStart[i + 1]}. */
  final int[] partStart;

  final int[] partAgency;
  private final int[] derived;
  private final int[] composed; // indicators with a joint figure of its own, in order
  private final int[] credited; // parts with a credited figure of their own, in order

  private Slots(Draft draft) {
    partStart = draft.partStart;
    partAgency = draft.partAgency.toArray();
    derived = draft.derived.toArray();
    composed = draft.composed.toArray();
    credited = draft.credited.toArray();
  }

  /** The slots of a cascade; O(parts). */
  static Slots of(Cascade cascade) {
    Draft draft = new Draft(cascade);
    draft.addAll();
    return new Slots(draft);
  }

  /** How many there are. */
  int count() {
    return partAgency.length + composed.length + credited.length;
  }

  /** The indicators that are derived, in order. */
  int[] derived() {
    return derived;
  }

  /** Whether the joint figure of an indicator is made of parts; O(log indicators). */
  boolean isComposed(int indicator) {
    return isShared(indicator) && Arrays.binarySearch(composed, indicator) >= 0;
  }

  boolean isShared(int indicator) {
    return partStart[indicator + 1] - partStart[indicator] > 1;
  }

  boolean isDerived(int indicator) {
    return derived.length > 0 && Arrays.binarySearch(derived, indicator) >= 0;
  }

  /** The indicator that a part belongs to; O(log indicators). */
  int indicatorOf(int part) {
    int found = Arrays.binarySearch(partStart, part);
    return found >= 0 ? found : -found - 2; // each has a part, so that no two begin at one place
  }

  /** The indicator whose figure stands in a slot; O(log indicators). */
  int indicatorAt(int slot) {
    int joint = slot - partAgency.length;
    if (joint < 0) {
      return indicatorOf(slot);
    }
    return joint < composed.length
        ? composed[joint]
        : indicatorOf(credited[joint - composed.length]);
  }

  /** The indicator whose figure stands in each slot; O(slots). */
  int[] indicators() {
    int[] all = new int[count()];
    for (int i = 0; i + 1 < partStart.length; i++) {
      Arrays.fill(all, partStart[i], partStart[i + 1], i);
    }
    System.arraycopy(composed, 0, all, partAgency.length, composed.length);
    for (int c = 0; c < credited.length; c++) {
      all[partAgency.length + composed.length + c] = all[credited[c]];
    }
    return all;
  }

  /** Where the joint figure of an indicator stands; O(1) if it has one party, else a logarithm. */
  int joint(int indicator) {
    int at = isShared(indicator) ? Arrays.binarySearch(composed, indicator) : -1;
    return at < 0 ? partStart[indicator] : partAgency.length + at;
  }

  /** Where what a party is credited stands; the same. */
  int credit(int indicator, int part) {
    int at = isShared(indicator) ? Arrays.binarySearch(credited, part) : -1;
    return at < 0 ? joint(indicator) : partAgency.length + composed.length + at;
  }

  /** Whether every party of an indicator is credited the joint figure, read where it stands. */
  boolean creditsJointAlone(int indicator) {
    if (!isShared(indicator)) {
      return true;
    }
    int next = Arrays.binarySearch(credited, partStart[indicator]);
    return next < 0 && (-next - 1 == credited.length || credited[-next - 1] >= end(indicator));
  }

  private int end(int indicator) {
    return partStart[indicator + 1];
  }

  /** The slots as they are found, indicator by indicator. */
  private static final class Draft {
    private final Cascade cascade;
    private final List<Agency> agencies;
    private final int[] partStart;
    private final IntList partAgency;
    private final IntList derived = new IntList(0);
    private final IntList composed = new IntList(0);
    private final IntList credited = new IntList(0);
    private int lead; // the agency of the last lead: that of the next one is mostly the same

    Draft(Cascade cascade) {
      this.cascade = cascade;
      agencies = cascade.agencies();
      int indicators = cascade.indicators().size();
      partStart = new int[indicators + 1];
      partAgency = new IntList(indicators + indicators / 4);
    }

    void addAll() {
      for (int i = 0; i + 1 < partStart.length; i++) {
        Indicator indicator = cascade.indicators().get(i);
        add(i, indicator);
        if (indicator.derived().isPresent()) {
          derived.add(i);
        }
        partStart[i + 1] = partAgency.size();
      }
    }

    private void add(int i, Indicator indicator) {
      List<Party> parties = indicator.parties();
      lead = agency(parties.get(0).agency(), lead);
      if (parties.size() == 1) {
        partAgency.add(lead);
        return;
      }
      boolean isComposed = Part.isComposed(indicator);
      if (isComposed) {
        composed.add(i);
      }
      for (int p = 0; p < parties.size(); p++) {
        Party party = parties.get(p);
        int agency = agency(party.agency(), lead);
        boolean canDiffer =
            (isComposed && party.role() != Role.SUPPORTER)
                || !party.during().isAlways()
                || !agencies.get(agency).during().isAlways();
        if (canDiffer) {
          credited.add(partAgency.size());
        }
        partAgency.add(agency);
      }
    }

    private int agency(String id, int guess) {
      return agencies.get(guess).id().equals(id) ? guess : cascade.agencyIndex(id);
    }
  }
}
