package id.sinergi.cascade;

import id.sinergi.cascade.check.Loops;
import id.sinergi.cascade.check.Notes;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Agency;
import java.util.Arrays;
import java.util.List;

/** What can be wrong with agencies. */
final class AgencyChecks {
  private final Register<Agency> agencies;
  private final References references;

  AgencyChecks(CascadeDraft draft, References references) {
    this.agencies = draft.agencyRegister();
    this.references = references;
  }

  void check(Agency agency, int position, Notes notes) {
    references.unique(agencies, position, agency.id(), notes);
    if (isItsOwnParent(agency)) {
      notes.add(
          FindingCode.AGENCY_LOOP,
          "/parent",
          List.of(agency.id()),
          Names.loop(List.of(agency.id())));
    } else {
      agency.parent().ifPresent(id -> references.known(agencies, id, "/parent", notes));
    }
  }

  private static boolean isItsOwnParent(Agency agency) {
    return agency.parent().filter(agency.id()::equals).isPresent();
  }

  /**
   * Agencies inside one another in a circle: once for each circle, at the first in the document.
   */
  void loops(List<Finding> findings) {
    List<Agency> all = agencies.section().values();
    Loops loops = new Loops(all.size());
    for (int i = 0; i < all.size(); i++) {
      int parent = all.get(i).parent().map(agencies::positionOf).orElse(-1);
      if (parent >= 0 && parent != i) {
        loops.edge(i, parent, i);
      }
    }
    for (int[] loop : loops.find()) {
      List<String> ids = Arrays.stream(loop).mapToObj(e -> all.get(loops.tail(e)).id()).toList();
      agencies
          .section()
          .notes(loops.tail(loop[0]), findings)
          .add(FindingCode.AGENCY_LOOP, "/parent", ids, Names.loop(ids));
    }
  }
}
