package id.sinergi.cascade;

import id.sinergi.cascade.check.Notes;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Hints;
import id.sinergi.finding.Place;
import id.sinergi.finding.Text;
import java.util.List;

/** Checks that ids lead somewhere, and that no id leads to two things. */
final class References {
  private final List<Register<?>> registers;
  private final boolean allApart;
  private final Hints hints = new Hints();

  private References(CascadeDraft draft, boolean complete) {
    this.registers =
        List.of(draft.agencyRegister(), draft.nodeRegister(), draft.indicatorRegister());
    this.allApart =
        complete
            && registers.stream().allMatch(register -> register.section().isInOrder())
            && draft.agencyRegister().isApartFrom(draft.nodeRegister())
            && draft.agencyRegister().isApartFrom(draft.indicatorRegister())
            && draft.nodeRegister().isApartFrom(draft.indicatorRegister());
  }

  /** Of a draft to which nothing is added any more. */
  static References of(CascadeDraft draft) {
    return new References(draft, true);
  }

  /** Of a draft that grows. */
  static References growing(CascadeDraft draft) {
    return new References(draft, false);
  }

  /** Whether the id is declared; notes it if not. */
  boolean known(Register<?> register, String id, String below, Notes notes) {
    return known(register, register.positionOf(id), id, below, notes);
  }

  /** Whether the id, which was found at this position or nowhere, is declared; notes it if not. */
  boolean known(Register<?> register, int position, String id, String below, Notes notes) {
    if (position >= 0 || register.isSpoiled(id)) {
      return true;
    }
    unknown(register, id, below, notes);
    return false;
  }

  /** Notes an id that is not declared. */
  void unknown(Register<?> register, String id, String below, Notes notes) {
    Text hint = hints.to(id, register.ids());
    notes.add(FindingCode.UNKNOWN_REFERENCE, below, List.of(id), register.kind(), id, hint);
  }

  /** Notes an id that an element before this one has, of whatever kind. */
  void unique(Register<?> register, int position, String id, Notes notes) {
    if (allApart) {
      return;
    }
    int own = registers.indexOf(register);
    boolean last = position == register.section().size(); // about to be added
    for (int i = 0; i < registers.size(); i++) {
      int other = registers.get(i).positionOf(id);
      boolean before = last || i < own || (i == own && other < position);
      if (other >= 0 && before) {
        Place there = registers.get(i).section().place(other, "");
        Object where = there.equals(Place.NOWHERE) ? registers.get(i).kind() : there;
        notes.add(FindingCode.DUPLICATE_ID, "/id", List.of(id), id, where);
        return;
      }
    }
  }
}
