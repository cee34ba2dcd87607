package id.sinergi.evaluate;

import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.attainment.Attained;
import id.sinergi.internal.attainment.Course;
import id.sinergi.internal.attainment.Course.Aim;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.report.Scope;
import id.sinergi.time.Window;
import java.util.Optional;

/** Holds what is reached on one indicator against what a medium-term plan ends with. */
final class MediumTermMaker {
  private static final Text CHAIN =
      Text.of(
          "realisasi bersama sebuah rantai adalah milik pihak terlemah, yang berganti",
          "the joint actual of a chain is that of its weakest party, which changes");

  private final Results results;
  private final int at;
  private final Course course;
  private final Indicator indicator;

  MediumTermMaker(Results results, int at) {
    this.results = results;
    this.at = at;
    course = Course.together(results.bound(), results.scope(), at);
    indicator = course.indicator();
  }

  Optional<MediumTerm> make() {
    return course.mediumTerm().map(this::make);
  }

  private MediumTerm make(Aim aim) {
    String unit = indicator.unit();
    int decimals = indicator.decimals().orElse(course.rulebook().decimals());
    Quantity target = Quantity.range(aim.low(), aim.high(), unit, decimals);
    if (isChain()) {
      Quantity untold = Quantity.notApplicable(CHAIN, unit);
      Figure figure = Figure.notApplicable(CHAIN);
      return new MediumTerm(aim.period(), aim.plan(), target, untold, figure, untold);
    }
    AttainedFigures attained = new AttainedFigures(attained(aim));
    Quantity actual = attained.actual();
    Quantity distance = Distance.of(indicator.polarity(), target, actual, decimals);
    return new MediumTerm(aim.period(), aim.plan(), target, actual, attained.figure(), distance);
  }

  private boolean isChain() {
    return indicator.isShared()
        && indicator.composition().equals(Optional.of(Composition.WEAKEST_PARTY));
  }

  private Attained attained(Aim aim) {
    if (!results.plan().isDerived(at)) {
      return course.against(aim);
    }
    Scope then = new Scope(Window.only(aim.period()), aim.plan(), results.scope().asOf());
    return results.derived(results.plan().firstPart(at), then);
  }
}
