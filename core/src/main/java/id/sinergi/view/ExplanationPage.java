package id.sinergi.view;

import id.sinergi.evaluate.Explanation;
import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.evaluate.Explanation.Step;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.internal.text.Amounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes an explanation as a tree. Steps that only pass on what one other step gives are told in
 * one breath with it; what takes no part is named, with its figure, and not followed further.
 */
final class ExplanationPage {
  private static final int COUNTED = 1000;

  private final Language language;
  private final Locale locale;
  private final Legend legend;
  private final StepWords words;
  private final int limit;
  private final List<String> lines = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private int beyond;

  ExplanationPage(Language language, int limit) {
    this.language = language;
    this.locale = language.locale();
    this.legend = new Legend(language);
    this.words = new StepWords(language, legend);
    this.limit = limit;
  }

  Page write(String heading, Explanation explanation) {
    step(explanation, Branch.ROOT, "", Optional.empty(), "");
    List<String> page = new ArrayList<>();
    page.add(heading);
    page.add("");
    page.addAll(lines);
    if (beyond > 0) {
      Text more =
          beyond < COUNTED
              ? Text.of("… dan %s baris lagi", "… and %s more lines")
              : Text.of("… dan lebih dari %s baris lagi", "… and more than %s more lines");
      page.add(words.in(more).replace("%s", Amounts.entered(beyond, locale)));
    }
    page.add("");
    page.add(legend.text());
    return Page.of(String.join("\n", page));
  }

  private void step(
      Explanation of, Branch branch, String factor, Optional<Text> leftOut, String parent) {
    if (beyond >= COUNTED) {
      return;
    }
    Optional<Explanation> credited = StepWords.credited(of);
    Explanation told = credited.orElse(of);
    boolean again =
        leftOut.isEmpty() && isNamed(told) && !seen.add(told.kind() + " " + told.subject());
    String line =
        branch.own()
            + factor
            + words.title(of, parent)
            + " = "
            + words.result(of)
            + words.notes(of)
            + credited.map(it -> " · " + words.in(of.rule()) + words.notes(it, of)).orElse("")
            + StepWords.only(of).map(it -> words.passedOn(of, it)).orElse("")
            + leftOut.map(why -> words.apart(of, why)).orElse("")
            + (again ? " · " + words.in(Words.AS_ABOVE) : "");
    add(line);
    boolean isNone = of.step() == Step.CREDIT && counting(of).isEmpty();
    if (again || (leftOut.isPresent() && !isNone)) {
      return;
    }
    switch (told.step()) {
      case BASIS -> basis(of, branch);
      case AGGREGATE -> members(of, of, List.of(), branch);
      case LIMITS -> limits(told, branch);
      case FORMULA -> formula(of, of.parts(), branch);
      case COMPOSITION -> composition(of, branch);
      case CREDIT -> credit(of, branch);
      case TARGET, ACTUAL -> amount(of, branch);
      case DIFFERENCE -> below(of.parts(), branch, part -> "", of.subject());
      case ABSORPTION -> absorption(of, branch);
      case REPORT, STATED_TARGET, TIED -> {}
    }
  }

  private static boolean isNamed(Explanation of) {
    return of.step() == Step.BASIS || of.step() == Step.LIMITS || of.step() == Step.ABSORPTION;
  }

  private static List<Part> counting(Explanation of) {
    return of.parts().stream().filter(part -> part.leftOut().isEmpty()).toList();
  }

  /** A score: the side that counts is told with it, the other side in one line. */
  private void basis(Explanation of, Branch branch) {
    List<Part> counting = counting(of);
    if (counting.size() != 1) {
      add(branch.remark(true) + words.in(of.rule()) + words.inputs(of));
      below(of.parts(), branch, words::share, of.subject());
      return;
    }
    Explanation side = counting.get(0).what();
    List<Part> others =
        of.parts().stream()
            .filter(part -> part.leftOut().isPresent())
            .flatMap(part -> untold(of, part))
            .toList();
    if (side.parts().isEmpty() && others.isEmpty()) {
      return;
    }
    add(
        branch.remark(true)
            + words.kind(side)
            + (weighed(side).count() == 1 ? "" : ": " + words.in(side.rule()))
            + words.inputs(side)
            + " ("
            + words.in(of.rule())
            + ")"
            + words.notes(side, of));
    members(of, side, others, branch);
  }

  /** The side that does not count; where nothing there is due, only what its state does not say. */
  private Stream<Part> untold(Explanation of, Part side) {
    boolean isTold =
        side.what().state() != State.NOT_DUE || !words.notes(side.what(), of).isEmpty();
    Stream<Part> apart =
        side.what().state() == State.NOT_DUE
            ? side.what().parts().stream().filter(part -> isApart(part))
            : Stream.empty();
    return Stream.concat(isTold ? Stream.of(side) : Stream.empty(), apart);
  }

  private boolean isApart(Part part) {
    return part.leftOut().filter(why -> !words.isItsResult(part.what(), why)).isPresent();
  }

  private static Stream<Part> weighed(Explanation side) {
    return side.parts().stream().filter(part -> part.weight().isPresent());
  }

  private void members(Explanation of, Explanation side, List<Part> others, Branch branch) {
    if (side == of && of.parts().isEmpty()) {
      return;
    }
    if (side == of) {
      add(branch.remark(true) + words.in(of.rule()) + words.inputs(of));
    }
    List<Part> parts =
        side.parts().stream()
            .sorted(Comparator.comparing(part -> part.what().subject(), NaturalOrder.INSTANCE))
            .collect(Collectors.toCollection(ArrayList::new));
    boolean failed = StepWords.isGated(side);
    Predicate<Part> counts =
        part ->
            part.weight().isPresent()
                && (part.leftOut().isEmpty() || (failed && part.what().state().isDue()));
    double sum = parts.stream().filter(counts).mapToDouble(p -> p.weight().orElse(0)).sum();
    boolean weighs =
        parts.stream().filter(counts).count() > 1
            && (side.method().equals("WEIGHTED_MEAN") || isGeometric(side));
    parts.addAll(others);
    below(
        parts,
        branch,
        part -> weighs && counts.test(part) ? words.factor(part, sum, isGeometric(side)) : "",
        of.subject());
  }

  private static boolean isGeometric(Explanation side) {
    return side.method().equals("GEOMETRIC");
  }

  /** An attainment: the formula with its numbers, and what limits did to it. */
  private void limits(Explanation of, Branch branch) {
    List<Part> parts = of.parts();
    Optional<Explanation> raw =
        parts.size() == 1 && isRaw(parts.get(0).what())
            ? Optional.of(parts.get(0).what())
            : Optional.empty();
    if (raw.isEmpty()) {
      below(parts, branch, part -> "", of.subject());
      return;
    }
    Explanation formula = raw.get();
    List<Part> sides = formula.parts();
    if (formula.step() == Step.FORMULA) {
      formulaLines(formula, sides, branch, words.notes(formula));
    } else {
      add(branch.remark(!sides.isEmpty()) + words.in(formula.rule()) + words.inputs(formula));
    }
    if (!formula.value().equals(of.value())) {
      add(
          branch.remark(true)
              + formula.shown(locale)
              + " "
              + words.in(Words.LIMITED_BY)
              + words.inputs(of)
              + " ("
              + words.in(of.rule())
              + ")");
    }
    below(sides, branch, part -> "", of.subject());
  }

  /** What the limits are applied to: a formula, or the least of those of the links of a chain. */
  private static boolean isRaw(Explanation of) {
    boolean isChain = of.step() == Step.COMPOSITION && of.method().equals("WEAKEST_PARTY");
    return of.step() == Step.FORMULA || isChain;
  }

  private void formula(Explanation of, List<Part> sides, Branch branch) {
    formulaLines(of, sides, branch, "");
    below(sides, branch, part -> "", of.subject());
  }

  /** What the parties make together, and what each of them brought. */
  private void composition(Explanation of, Branch branch) {
    List<Part> parts = of.parts();
    add(branch.remark(!parts.isEmpty()) + words.in(of.rule()) + words.inputs(of));
    Predicate<Part> counts = part -> part.leftOut().isEmpty() && part.weight().isPresent();
    double sum = parts.stream().filter(counts).mapToDouble(p -> p.weight().orElse(0)).sum();
    below(
        parts,
        branch,
        part -> counts.test(part) ? words.factor(part, sum, false) : "",
        of.subject());
  }

  /** What a party's own goals are given, where that is not one figure alone. */
  private void credit(Explanation of, Branch branch) {
    List<Part> parts = of.parts();
    add(branch.remark(!parts.isEmpty()) + words.in(of.rule()) + words.inputs(of));
    below(parts, branch, words::share, of.subject());
  }

  private void formulaLines(Explanation of, List<Part> sides, Branch branch, String notes) {
    add(branch.remark(true) + of.method() + ": " + words.in(of.rule()) + notes);
    FormulaNumbers.of(of, sides, language)
        .ifPresent(numbers -> add(branch.remark(true) + numbers + " = " + of.shown(locale)));
  }

  private void absorption(Explanation of, Branch branch) {
    String numbers = of.state() == State.VALUE ? words.absorption(of) : words.inputs(of);
    add(branch.remark(!of.parts().isEmpty()) + words.in(of.rule()) + numbers);
    below(of.parts(), branch, part -> "", "");
  }

  /** A target or an actual that is made of several statements or reports, or of one by a rule. */
  private void amount(Explanation of, Branch branch) {
    List<Part> parts = of.parts();
    if (StepWords.only(of).isEmpty() && !parts.isEmpty()) {
      add(branch.remark(true) + words.in(of.rule()) + words.inputs(of));
      below(parts, branch, part -> "", of.subject());
    }
  }

  private void below(
      List<Part> parts, Branch branch, Function<Part, String> factor, String subject) {
    for (int i = 0; i < parts.size() && beyond < COUNTED; i++) {
      Part part = parts.get(i);
      step(
          part.what(),
          branch.child(i == parts.size() - 1),
          factor.apply(part),
          part.leftOut(),
          subject);
    }
  }

  private void add(String line) {
    if (lines.size() < limit) {
      lines.add(line.stripTrailing());
    } else {
      beyond++;
    }
  }
}
