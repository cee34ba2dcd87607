package id.sinergi.evaluate;

import static id.sinergi.evaluate.ExplanationDraft.part;

import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.evaluate.Explanation.Step;
import id.sinergi.figure.Presentation;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.internal.attainment.Attained;
import id.sinergi.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Explains an attainment, of one part or of all together: limits over a formula over two sides. */
final class AttainmentExplainer {
  private AttainmentExplainer() {}

  /** The attainment after ceiling, cap and floor; what is below it is to be added. */
  static ExplanationDraft limits(Attained attained, Subject subject) {
    Rulebook rulebook = attained.rulebook();
    ExplanationDraft draft =
        new ExplanationDraft(Step.LIMITS, subject.key(), subject.title())
            .by("LIMITS", Text.of("menurut " + rulebook.id(), "by " + rulebook.id()))
            .result(new AttainedFigures(attained).figure());
    if (attained.state() == State.VALUE) {
      if (attained.ceilingMet()) {
        draft.input("ceilingScore", Wording.CEILING, rulebook.ceilingScore());
      }
      draft.input("cap", Wording.CAP, rulebook.cap());
      draft.input("floor", Wording.FLOOR, rulebook.floor());
    }
    return draft;
  }

  /**
   * The sides of an attainment below its limits, by the formula where that has an answer.
   *
   * @param more what else there is to be said of the formula
   */
  static List<Part> below(
      Attained attained,
      Subject subject,
      Consumer<ExplanationDraft> more,
      Supplier<List<Part>> sides) {
    if (attained.state() != State.VALUE) {
      return sides.get();
    }
    double raw = attained.raw();
    ExplanationDraft draft =
        new ExplanationDraft(Step.FORMULA, subject.key(), Wording.RAW)
            .value(raw, locale -> percent(raw, locale));
    FormulaWording.write(attained, draft);
    more.accept(draft);
    return List.of(part(draft.parts(sides).build()));
  }

  /** What a formula gives, as people read it. */
  static String percent(double raw, Locale locale) {
    return Presentation.PLAIN.print(Rounding.rounded(raw), raw, locale);
  }

  /** A target as one value, or as two edges. */
  static List<Part> target(
      Quantity target, Subject subject, Function<Edge, Explanation> explained) {
    List<Part> sides = new ArrayList<>();
    if (target.isRange()) {
      sides.add(part(explained.apply(new Edge(true, subject.edge(true)))));
      sides.add(part(explained.apply(new Edge(false, subject.edge(false)))));
    } else {
      sides.add(part(explained.apply(new Edge(true, subject.target()))));
    }
    return sides;
  }

  /**
   * One edge of a target.
   *
   * @param title what it is called; of a single value the target itself
   */
  record Edge(boolean low, Text title) {}
}
