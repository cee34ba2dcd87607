package id.sinergi.review;

import id.sinergi.cascade.Cascade;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.rule.Formula;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is to be said of indicators: quality, targets, direction. */
final class IndicatorReview {
  private final Ground ground;
  private final Cascade cascade;
  private final Map<String, Indicator> byCode = new HashMap<>();

  IndicatorReview(Ground ground) {
    this.ground = ground;
    this.cascade = ground.cascade();
  }

  void run() {
    for (Indicator indicator : cascade.indicators()) {
      indicator
          .quality()
          .filter(quality -> !quality.isAllowed())
          .ifPresent(
              quality ->
                  ground.note(
                      FindingCode.QUALITY_FORBIDDEN,
                      indicator.id(),
                      indicator.id(),
                      quality.validity(),
                      quality.control()));
      targets(indicator);
      direction(indicator);
      SharingReview.run(ground, indicator);
    }
  }

  private void targets(Indicator indicator) {
    boolean hasAny =
        !indicator.targets().isEmpty()
            || indicator.parties().stream().anyMatch(it -> !it.targets().isEmpty());
    if (!hasAny) {
      ground.note(FindingCode.NO_TARGET, indicator.id(), indicator.id(), indicator.lead().agency());
      return;
    }
    Formula formula =
        indicator
            .formula()
            .orElseGet(() -> cascade.rulebookOf(indicator).formula(indicator.polarity()));
    Place place = cascade.placeOf(indicator.id());
    new TargetReview(
            ground,
            new Held(
                indicator,
                List.of(indicator.id()),
                place,
                Held.holding(indicator.targets()),
                indicator.baseline(),
                indicator.worst(),
                formula))
        .run();
    for (Party party : indicator.parties()) {
      if (!party.targets().isEmpty() && party.role() != Role.SUPPORTER) {
        new TargetReview(ground, held(indicator, party, place, formula)).run();
      }
    }
  }

  /** A part of a sum has only its own baseline and worst value: those stated are of the whole. */
  private static Held held(Indicator indicator, Party party, Place place, Formula formula) {
    boolean isSum = indicator.composition().equals(Optional.of(Composition.SUM));
    OptionalDouble worst = isSum || party.worst().isPresent() ? party.worst() : indicator.worst();
    return new Held(
        indicator,
        List.of(indicator.id(), party.agency()),
        place,
        Held.holding(party.targets()),
        isSum ? party.baseline() : party.baseline().or(indicator::baseline),
        worst,
        formula);
  }

  /** Equal codes mean the same indicator. */
  private void direction(Indicator indicator) {
    if (indicator.externalCode().isEmpty()) {
      return;
    }
    Indicator first = byCode.putIfAbsent(indicator.externalCode().get(), indicator);
    if (first != null && first.polarity() != indicator.polarity()) {
      ground.note(
          FindingCode.POLARITY_FLIP,
          cascade.placeOf(indicator.id()),
          List.of(first.id(), indicator.id()),
          first.id(),
          first.polarity(),
          indicator.id(),
          indicator.polarity());
    }
  }
}
