package id.sinergi.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.View;
import id.sinergi.rule.Rulebooks;
import id.sinergi.synergy.Synergy;
import id.sinergi.testdomain.Regency;
import id.sinergi.time.Period;
import id.sinergi.trend.Pace;
import id.sinergi.trend.Tension;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is missing or of another kind is refused at once, by its name. */
class MisuseTest {
  private static final Cascade CASCADE = Regency.builder(Rulebooks.SAKIP_120).build();
  private static final Evaluation EVALUATION = Regency.evaluate(CASCADE, Regency.actuals());
  private static final Map<Class<?>, Object> VALID =
      Map.of(
          Evaluation.class,
          EVALUATION,
          Cascade.class,
          CASCADE,
          String.class,
          "gizi",
          View.class,
          View.OFFICIAL,
          Reference.class,
          Reference.ZERO,
          Sampling.class,
          new Sampling(1, 20),
          Period.class,
          Regency.AT,
          List.class,
          List.of("gizi"),
          double.class,
          90.0);

  /** Every static method of an insight that hosts can call with something. */
  static Stream<Method> factories() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.sinergi.insight", "id.sinergi.synergy", "id.sinergi.trend")
            .stream()
            .map(JavaClass::reflect)
            .filter(it -> Modifier.isPublic(it.getModifiers()) && !it.isEnum())
            .flatMap(it -> Stream.of(it.getDeclaredMethods()))
            .filter(
                it -> Modifier.isPublic(it.getModifiers()) && Modifier.isStatic(it.getModifiers()))
            .filter(it -> it.getParameterCount() > 0);
  }

  @Test
  void factories_areFound() {
    assertThat(factories().map(it -> it.getDeclaringClass().getSimpleName()).distinct())
        .contains("Attribution", "Change", "Completions", "GoalSeek", "Levers", "Pace", "Tension");
  }

  @ParameterizedTest
  @MethodSource("factories")
  void factory_withoutOneArgument_namesIt(Method factory) {
    Class<?>[] types = factory.getParameterTypes();
    for (int missing = 0; missing < types.length; missing++) {
      Object[] arguments = Stream.of(types).map(VALID::get).toArray();
      assertThat(arguments).doesNotContainNull();
      if (types[missing].isPrimitive()) {
        continue;
      }
      arguments[missing] = null;
      assertThat(catchThrowable(() -> factory.invoke(null, arguments)))
          .as("argument %s", missing)
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOf(NullPointerException.class)
          .hasMessageMatching("[a-zA-Z]+"); // its name, no sentence of the machine
    }
  }

  @ParameterizedTest
  @CsvSource({
    "dinkes, '(dinkes) is an agency; here a goal is expected. Maybe the ids are in another order.'",
    "gizi, '(gizi) is an indicator; here a goal is expected. Maybe the ids are in another order.'",
    "S11, The cascade has no node (S11). Maybe you meant (S1).",
    "kesehatan, The cascade has no node (kesehatan). Maybe it has not been declared.",
  })
  void lookup_ofAGoalByAnotherId_saysWhatItIs(String id, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Levers.of(EVALUATION, id))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Completions.of(EVALUATION).score(id))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EVALUATION.whatIf(it -> it.linkWeight("S1", id, 2)))
        .withMessage(message);
  }

  @Test
  void lookup_ofOtherKinds_saysWhatIsExpected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pace.of(EVALUATION, "T1"))
        .withMessageStartingWith("(T1) is a goal; here an indicator is expected.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Synergy.of(EVALUATION, "gizi"))
        .withMessageStartingWith("(gizi) is an indicator; here an agency is expected.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tension.between(EVALUATION, "dinkes", "T1"))
        .withMessageStartingWith("(dinkes) is an agency; here a goal or an indicator is expected.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EVALUATION.joint("dinkes"))
        .withMessageStartingWith("(dinkes) is an agency; here a goal or an indicator is expected.");
  }
}
