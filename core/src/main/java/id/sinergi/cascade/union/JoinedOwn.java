package id.sinergi.cascade.union;

import id.sinergi.cascade.check.FormulaChecks;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Standard;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Targets, baseline and worst value of a joined indicator itself, rather than of its parties. */
final class JoinedOwn {
  private final List<IndicatorVersion> versions;
  private final JoinedParties parties;
  private final Carried carried;
  private final Disagreements disagreements;

  JoinedOwn(
      List<IndicatorVersion> versions,
      JoinedParties parties,
      Carried carried,
      Disagreements disagreements) {
    this.versions = versions;
    this.parties = parties;
    this.carried = carried;
    this.disagreements = disagreements;
  }

  void into(IndicatorBuilder builder) {
    builder.targets(of("targets", it -> some(it.targets())).orElse(List.of()));
    builder.noBaseline().noWorst();
    of("baseline", Indicator::baseline).ifPresent(builder::baseline);
    of("worst", it -> some(it.worst())).ifPresent(builder::worst);
  }

  /** The first word of a version that speaks of the indicator itself. */
  private <T> Optional<T> of(String on, Function<Indicator, Optional<T>> attribute) {
    Optional<IndicatorVersion> own = first(parties.itself(), attribute);
    own.ifPresent(it -> carried.stays(it, on));
    boolean anyones = !parties.isComposed() && !on.equals("targets"); // one number, one start
    Optional<IndicatorVersion> holder = anyones ? own.or(() -> first(versions, attribute)) : own;
    Optional<T> word = holder.flatMap(it -> attribute.apply(it.stated()));
    for (IndicatorVersion other : versions) {
      Optional<T> otherWord = attribute.apply(other.stated());
      boolean kept = parties.keeper(other).isPresent();
      boolean competes = kept ? !parties.isComposed() && word.isPresent() : !otherWord.equals(word);
      if (otherWord.isPresent() && !otherWord.equals(word) && competes) {
        disagreements.note(
            versions.get(0).id(),
            on,
            holder.orElse(versions.get(0)).document(),
            word,
            other.document(),
            otherWord);
      }
    }
    return word;
  }

  private static <T> Optional<IndicatorVersion> first(
      List<IndicatorVersion> versions, Function<Indicator, Optional<T>> attribute) {
    return versions.stream().filter(it -> attribute.apply(it.stated()).isPresent()).findFirst();
  }

  /**
   * A baseline or worst value that the formula needs, where not all parts have one to make it of:
   * the first that any version states. A sum has none without a word of all.
   */
  void needed(IndicatorBuilder builder, Rulebook rulebook) {
    if (parties.composition().filter(Composition.SUM::equals).isPresent()) {
      return;
    }
    Indicator joined = builder.build();
    Formula formula = joined.formula().orElseGet(() -> rulebook.formula(joined.polarity()));
    if (formula == Standard.FROM_BASELINE && !FormulaChecks.hasBaseline(joined)) {
      first(versions, Indicator::baseline)
          .flatMap(it -> it.stated().baseline())
          .ifPresent(builder::baseline);
    }
    if (formula == Standard.FROM_WORST && !FormulaChecks.hasWorst(joined)) {
      first(versions, it -> some(it.worst()))
          .ifPresent(it -> builder.worst(it.stated().worst().getAsDouble()));
    }
  }

  static <T> Optional<List<T>> some(List<T> several) {
    return several.isEmpty() ? Optional.empty() : Optional.of(several);
  }

  static Optional<Double> some(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }
}
