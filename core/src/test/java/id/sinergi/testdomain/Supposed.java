package id.sinergi.testdomain;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Measure;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Indicator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A cascade and actuals of which some things are supposed to be otherwise. Immutable. */
public record Supposed(
    Cascade base,
    List<Indicator> indicators,
    List<Link> links,
    List<Measure> measures,
    Actuals actuals) {

  /** As it is. */
  public static Supposed of(Cascade cascade, Actuals actuals) {
    return new Supposed(
        cascade, cascade.indicators(), cascade.links(), cascade.measures(), actuals);
  }

  Supposed indicators(String id, UnaryOperator<Indicator> change) {
    List<Indicator> other =
        indicators.stream().map(it -> it.id().equals(id) ? change.apply(it) : it).toList();
    return new Supposed(base, other, links, measures, actuals);
  }

  Supposed links(UnaryOperator<Link> change) {
    return new Supposed(base, indicators, links.stream().map(change).toList(), measures, actuals);
  }

  Supposed measures(UnaryOperator<Measure> change) {
    return new Supposed(base, indicators, links, measures.stream().map(change).toList(), actuals);
  }

  /** Without some reports. */
  Supposed without(Predicate<Actual> which) {
    Actuals.Builder builder = Actuals.builder();
    actuals.actuals().stream().filter(which.negate()).forEach(builder::add);
    actuals.overlaps().forEach(builder::add);
    actuals.spending().forEach(builder::add);
    actuals.cascade().ifPresent(builder::cascade);
    return with(builder.extras(actuals.extras()).build());
  }

  Supposed with(Actuals other) {
    return new Supposed(base, indicators, links, measures, other);
  }

  Indicator indicator(String id) {
    return indicators.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  /** Whether no cascade can be like that. */
  public boolean isWrong() {
    return draft().check().stream().anyMatch(it -> it.isError());
  }

  /** Whether no cascade can have this indicator, whatever else changes. */
  public boolean isWrong(String indicator) {
    return of(base, actuals).indicators(indicator, it -> indicator(indicator)).isWrong();
  }

  /** The cascade, made anew of all its elements. */
  public Cascade cascade() {
    return draft().toCascade();
  }

  private CascadeDraft draft() {
    CascadeDraft draft = new CascadeDraft();
    draft.id(base.id());
    draft.name(base.name());
    draft.rulebook(base.rulebook());
    draft.plans(base.plans());
    base.horizon().ifPresent(draft::horizon);
    base.agencies().forEach(it -> draft.add(it, -1));
    base.nodes().forEach(it -> draft.add(it, -1));
    base.extras().forEach(draft::extras);
    indicators.forEach(it -> draft.add(it, -1));
    links.forEach(it -> draft.add(it, -1));
    measures.forEach(it -> draft.add(it, -1));
    return draft;
  }
}
