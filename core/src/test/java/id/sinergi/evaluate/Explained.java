package id.sinergi.evaluate;

import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.evaluate.Explanation.Step;
import id.sinergi.finding.Text;
import java.util.List;

/** Finds its way in the explanation of indicator {@code i}. */
final class Explained {
  private Explained() {}

  /** The joint actual. */
  static Explanation actual(Evaluation evaluation) {
    return side(evaluation, "i/actual");
  }

  /** The joint target. */
  static Explanation target(Evaluation evaluation) {
    return side(evaluation, "i/target");
  }

  private static Explanation side(Evaluation evaluation, String subject) {
    List<Part> sides = evaluation.explain("i").parts();
    if (sides.get(0).what().step() == Step.FORMULA) {
      sides = sides.get(0).what().parts();
    }
    return sides.stream()
        .map(Part::what)
        .filter(it -> it.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  static List<String> subjects(Explanation of) {
    return of.parts().stream().map(part -> part.what().subject()).toList();
  }

  static Part part(Explanation of, String subject) {
    return of.parts().stream()
        .filter(it -> it.what().subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  static List<String> english(List<Text> notes) {
    return notes.stream().map(Text::en).toList();
  }
}
