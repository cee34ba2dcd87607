package id.sinergi.internal.change;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.internal.engine.Bindings;
import id.sinergi.internal.engine.Parallel;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.engine.Windows;
import id.sinergi.internal.figures.FigureArray;
import id.sinergi.internal.figures.Marks;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.report.Scope;
import id.sinergi.testdomain.Stunting;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the assert mode of a live evaluation sees: any figure that is another, by its name. */
class DifferencesTest {
  private static Results results() {
    Bindings bindings = new Bindings(new Windows(new Plan(Stunting.cascade())), Stunting.actuals());
    Window year = Window.upTo(Period.ofYear(2022));
    return bindings.evaluate(new Scope(year, Optional.empty(), Optional.empty()), Parallel.NONE);
  }

  @Test
  void between_theSame_isNothing() {
    assertThat(Differences.between(results(), results())).isEmpty();
  }

  @Test
  void between_oneBitOfAScore_namesTheNode() {
    Results other = results();
    int node = other.plan().nodeAt("T1");
    FigureArray score = other.board().score;
    score.write(node, score.mark(node), Math.nextUp(score.value(node)), score.coverage(node));
    assertThat(Differences.between(results(), other))
        .singleElement()
        .asString()
        .startsWith("node T1 score ")
        .contains(" instead of ");
  }

  @Test
  void between_anotherState_namesTheIndicatorTogetherAndByParty() {
    Results other = results();
    int indicator = other.plan().cascade().indicatorIndex("prev");
    other.board().slots.write(other.plan().jointSlot(indicator), Marks.NOT_REPORTED, 0.0, 0.0);
    assertThat(Differences.between(results(), other))
        .anyMatch(it -> it.startsWith("indicator prev joint NOT_REPORTED instead of "));
  }
}
