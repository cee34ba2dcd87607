package id.sinergi.internal.writing;

import id.sinergi.internal.json.JsonOut;
import id.sinergi.rule.Evidence;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes one rulebook. */
public final class RulebookWriting {

  private static final List<String> FIELDS =
      List.of(
          "title",
          "authority",
          "effectiveFrom",
          "evidence",
          "formulas",
          "cap",
          "floor",
          "ceilingScore",
          "zeroTarget",
          "interim",
          "incompletePeriods",
          "incompleteParties",
          "incompleteMembers",
          "minCoverage",
          "aggregation",
          "basis",
          "credit",
          "qualityWeights",
          "scale",
          "predicates",
          "attainedAt",
          "decimals");

  private final JsonOut out;
  private final Rulebook rulebook;
  private final Optional<Rulebook> base;
  private final Kept kept;

  private RulebookWriting(JsonOut out, Rulebook rulebook, Optional<Rulebook> base, Kept kept) {
    this.out = out;
    this.rulebook = rulebook;
    this.base = base;
    this.kept = kept;
  }

  /** What it says otherwise than its base, as a field; null for what it removes. */
  static void write(JsonOut out, Rulebook rulebook, Kept kept) {
    Optional<Rulebook> base = rulebook.base().flatMap(Rulebooks::named);
    var writing = new RulebookWriting(out, rulebook, base, kept);
    Set<String> differences = Set.copyOf(rulebook.differences());
    out.begin("rulebook").text("id", rulebook.id()).text("base", rulebook.base());
    for (String field : FIELDS) {
      if (differences.contains(field) || !kept.in(field).isNothing()) {
        writing.field(field);
      }
    }
    kept.write(out);
    out.end();
  }

  /** All it says, as an item of a list. */
  public static void writeWhole(JsonOut out, Rulebook rulebook) {
    var writing = new RulebookWriting(out, rulebook, Optional.empty(), Kept.nothing());
    out.begin().text("id", rulebook.id()).text("base", rulebook.base());
    FIELDS.forEach(writing::field);
    out.end();
  }

  private void field(String name) {
    switch (name) {
      case "title" -> orNothing(name, Optional.of(rulebook.title()).filter(this::isSaid));
      case "authority" -> orNothing(name, rulebook.authority());
      case "effectiveFrom" -> orNothing(name, rulebook.effectiveFrom());
      case "evidence" -> evidence();
      case "formulas" -> formulas();
      case "cap" -> orNothing(name, rulebook.cap());
      case "floor" -> orNothing(name, rulebook.floor());
      case "ceilingScore" -> orNothing(name, rulebook.ceilingScore());
      case "zeroTarget" -> out.word(name, rulebook.zeroTarget());
      case "interim" -> out.word(name, rulebook.interim());
      case "incompletePeriods" -> out.word(name, rulebook.incompletePeriods());
      case "incompleteParties" -> out.word(name, rulebook.incompleteParties());
      case "incompleteMembers" -> out.word(name, rulebook.incompleteMembers());
      case "minCoverage" -> out.number(name, rulebook.minCoverage());
      case "aggregation" -> out.word(name, rulebook.aggregation());
      case "basis" -> Values.basis(out, rulebook.basis(), kept.in(name));
      case "credit" -> Values.credit(out, rulebook.credit(), kept.in(name));
      case "qualityWeights" ->
          rulebook
              .qualityWeights()
              .ifPresentOrElse(
                  weights -> ScaleWriting.weights(out, weights, kept.in(name)), removed(name));
      case "scale" ->
          rulebook
              .scale()
              .ifPresentOrElse(
                  scale -> ScaleWriting.scale(out, name, scale, kept.in(name)), removed(name));
      case "predicates" ->
          rulebook
              .predicates()
              .ifPresentOrElse(
                  scale -> ScaleWriting.scale(out, name, scale, kept.in(name)), removed(name));
      case "attainedAt" -> out.number(name, rulebook.attainedAt());
      default -> out.number("decimals", rulebook.decimals());
    }
  }

  /** The id stands for a title that is not said. */
  private boolean isSaid(String title) {
    return !title.equals(rulebook.id());
  }

  private void orNothing(String name, Optional<?> value) {
    value.ifPresentOrElse(some -> out.text(name, some.toString()), removed(name));
  }

  private void orNothing(String name, OptionalDouble value) {
    value.ifPresentOrElse(some -> out.number(name, some), removed(name));
  }

  private Runnable removed(String name) {
    return () -> base.ifPresent(from -> out.nothing(name));
  }

  private void formulas() {
    Kept within = kept.in("formulas");
    out.begin("formulas");
    for (Polarity polarity : Polarity.values()) {
      var formula = rulebook.formula(polarity);
      Kept own = within.in(polarity.name());
      if (!own.isNothing() || base.filter(it -> it.formula(polarity).equals(formula)).isEmpty()) {
        Values.formula(out, polarity.name(), formula, own);
      }
    }
    within.write(out);
    out.end();
  }

  private void evidence() {
    Kept within = kept.in("evidence");
    SortedMap<String, Optional<Evidence>> sources =
        new TreeMap<>(base.isPresent() ? rulebook.evidenceDifferences() : new TreeMap<>());
    rulebook
        .evidence()
        .forEach(
            (rule, source) -> {
              if (base.isEmpty() || !within.in(rule).isNothing()) {
                sources.put(rule, Optional.of(source));
              }
            });
    out.begin("evidence");
    sources.forEach((rule, source) -> evidence(rule, source, within.in(rule)));
    within.write(out);
    out.end();
  }

  private void evidence(String rule, Optional<Evidence> source, Kept within) {
    if (source.isEmpty()) {
      out.nothing(rule);
      return;
    }
    out.begin(rule).word("level", source.get().level()).text("source", source.get().source());
    within.write(out);
    out.end();
  }
}
