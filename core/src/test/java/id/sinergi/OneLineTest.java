package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.sinergi.cascade.Level;
import id.sinergi.evaluate.BoundEvaluator;
import id.sinergi.evaluate.CompactEvaluator;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.FigureKind;
import id.sinergi.evaluate.Grouping;
import id.sinergi.evaluate.LiveEvaluation;
import id.sinergi.evaluate.Request;
import id.sinergi.evaluate.Selection;
import id.sinergi.evaluate.View;
import id.sinergi.history.Differences;
import id.sinergi.history.SignOff;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Owner;
import id.sinergi.synergy.SiloMatrix;
import id.sinergi.synergy.Synergy;
import id.sinergi.synergy.Twins;
import id.sinergi.testdomain.Stunting;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed of the objects that evaluate and tell: one line, and what it is at once. */
class OneLineTest {
  private static final int SEEN = 48;
  private static final Request REQUEST = Request.of(Period.ofYear(2022));

  /** Each object, and what is to be seen of it. */
  static Stream<Arguments> objects() {
    Evaluator evaluator = Evaluator.of(Stunting.cascade());
    BoundEvaluator bound = evaluator.bind(Stunting.actuals());
    Evaluation evaluation = bound.evaluate(REQUEST);
    CompactEvaluator compact = bound.compact(REQUEST);
    LiveEvaluation live = bound.live(REQUEST);
    LiveEvaluation.Handle handle = live.handle("prev", "bkkbn");
    Evaluation whatIf =
        evaluation.whatIf(
            w ->
                assertThat(w.actual("prev", "bkkbn", "2022", 20).target("tpk", "2022", 1))
                    .hasToString(
                        "what if: 1 actuals, 1 indicators, 0 measures, 0 links otherwise"));
    return Stream.of(
        Arguments.of(evaluator, "stunting"),
        Arguments.of(bound, "stunting"),
        Arguments.of(whatIf.evaluator(), "what if"),
        Arguments.of(evaluation, "T1 = 74.19"),
        Arguments.of(compact, "2022"),
        Arguments.of(compact.evaluate(), "2022"),
        Arguments.of(compact.evaluate().score("T1"), "VALUE"),
        Arguments.of(live, "stunting at 2022"),
        Arguments.of(handle, "prev of bkkbn in 2022"),
        Arguments.of(live.report(handle, 20, Instant.parse("2024-01-01T00:00:00Z")), "prev"),
        Arguments.of(live.report(Actuals.of(Actual.of("x", "y", "2022", 1))), "changed"),
        Arguments.of(REQUEST, "2022"),
        Arguments.of(Selection.all(), "all goals"),
        Arguments.of(
            Selection.all().atLevel(Level.SASARAN).ofAgency("dinkes").below("T1"),
            "SASARAN of dinkes below T1"),
        Arguments.of(evaluation.node("T1"), "T1 = 74.19"),
        Arguments.of(evaluation.indicator("prev"), "prev = 74.19"),
        Arguments.of(evaluation.indicator("prev").party("bkkbn").orElseThrow(), "74.19"),
        Arguments.of(evaluation.agency("pmk"), "pmk = 74.19"),
        Arguments.of(evaluation.joint("prev"), "prev"),
        Arguments.of(evaluation.joint("T1"), "T1"),
        Arguments.of(evaluation.paths("prev", "T1"), "prev"),
        Arguments.of(evaluation.effectiveWeight("prev", "T1", View.OFFICIAL), "1"),
        Arguments.of(evaluation.groups(Grouping.values()[0]), "{"),
        Arguments.of(evaluation.efficiency("tpk", "S1"), ""),
        Arguments.of(SiloMatrix.of(evaluation), "stunting"),
        Arguments.of(SiloMatrix.of(evaluation).rows().findFirst().orElseThrow(), "itself"),
        Arguments.of(Synergy.of(evaluation, "bkkbn"), "bkkbn"),
        Arguments.of(Differences.of(evaluation, evaluation), "stunting"),
        Arguments.of(
            SignOff.of(
                evaluation, Instant.parse("2026-01-01T00:00:00Z"), new Owner("pmk", "Menko")),
            "stunting at 2022"),
        Arguments.of(Twins.in(Stunting.cascade()), "["));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void toString_ofAnyObject_isOneLineThatSaysWhatItIs(Object object, String seen) {
    String text = object.toString();
    assertThat(text).doesNotContain("\n", "@");
    assertThat(text.substring(0, Math.min(SEEN, text.length()))).contains(seen);
  }

  /** An explanation prints as a short text, which begins so. */
  @Test
  void toString_ofAnExplanation_beginsWithTheAnswer() {
    Evaluation evaluation = Evaluator.of(Stunting.cascade()).evaluate(Stunting.actuals(), REQUEST);
    String text = evaluation.explain("T1", FigureKind.SCORE).toString();
    assertThat(text.lines().findFirst().orElseThrow()).contains("T1").contains("74.19");
  }

  /** No class has the text that every object has. */
  @Test
  void toString_ofEachPublicClassWithMethodsOfItsOwn_isDeclared() {
    assertThat(
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(
                        "id.sinergi.evaluate",
                        "id.sinergi.insight",
                        "id.sinergi.audit",
                        "id.sinergi.history",
                        "id.sinergi.exchange")
                    .stream()
                    .filter(
                        it -> it.getModifiers().contains(JavaModifier.PUBLIC) && !it.isInterface())
                    .filter(OneLineTest::hasMethodsOfItsOwn))
        .hasSizeGreaterThan(30)
        .allMatch(OneLineTest::saysWhatItIs, "says what it is");
  }

  private static boolean saysWhatItIs(JavaClass type) {
    return type.getAllMethods().stream()
        .filter(it -> it.getName().equals("toString") && it.getRawParameterTypes().isEmpty())
        .anyMatch(it -> !it.getOwner().isEquivalentTo(Object.class));
  }

  private static boolean hasMethodsOfItsOwn(JavaClass type) {
    return type.getMethods().stream()
        .map(JavaMethod::getModifiers)
        .anyMatch(it -> it.contains(JavaModifier.PUBLIC) && !it.contains(JavaModifier.STATIC));
  }
}
