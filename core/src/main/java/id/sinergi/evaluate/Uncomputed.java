package id.sinergi.evaluate;

import id.sinergi.cascade.Cascade;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a cascade may say and this version does not compute: refused, never answered wrongly. */
final class Uncomputed {
  private Uncomputed() {}

  static List<Finding> in(Cascade cascade) {
    List<Finding> findings = new ArrayList<>();
    for (Indicator indicator : cascade.indicators()) {
      Optional<Composition> composition = indicator.composition();
      if (indicator.isShared() && !composition.equals(Optional.of(Composition.LEAD_REPORTS))) {
        add(findings, indicator, "composition", composition.map(Enum::name).orElse(""));
      }
      if (indicator.derived().isPresent()) {
        add(findings, indicator, "derived", indicator.derived().get().name());
      }
    }
    return findings;
  }

  private static void add(List<Finding> into, Indicator indicator, String field, String value) {
    into.add(
        FindingCode.NOT_YET_COMPUTED.of(
            Place.json("/indicators/" + indicator.id() + "/" + field),
            List.of(indicator.id()),
            indicator.id(),
            field + " " + value));
  }
}
