package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Consent;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Spending;
import id.sinergi.rule.Target;
import id.sinergi.testdomain.Stunting;
import id.sinergi.time.Period;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null fails at once, whatever the other arguments are, and the message names the argument. */
class NullArgumentsTest {
  private static final Period YEAR = Period.ofYear(2022);
  private static final Request REQUEST = Request.of(YEAR);
  private static final Evaluator EVALUATOR = Evaluator.of(Stunting.cascade());
  private static final BoundEvaluator BOUND = EVALUATOR.bind(Stunting.actuals());
  private static final Evaluation EVALUATION = BOUND.evaluate(REQUEST);
  private static final LiveEvaluation LIVE = BOUND.live(REQUEST);

  private static final Map<Class<?>, Object> OBJECTS =
      Map.of(
          Evaluator.class,
          EVALUATOR,
          BoundEvaluator.class,
          BOUND,
          LiveEvaluation.class,
          LIVE,
          Request.class,
          REQUEST,
          WhatIf.class,
          new WhatIf(EVALUATION.results(), new Structure(EVALUATION.results().plan())));

  /** One of each type that is asked for; ids are none of the cascade's. */
  private static final Map<Class<?>, Object> ANY =
      Map.ofEntries(
          Map.entry(String.class, "lain"),
          Map.entry(double.class, 1.0),
          Map.entry(int.class, 1),
          Map.entry(boolean.class, true),
          Map.entry(Period.class, YEAR),
          Map.entry(Request.class, REQUEST),
          Map.entry(Optional.class, Optional.empty()),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(Executor.class, (Executor) Runnable::run),
          Map.entry(Cascade.class, Stunting.cascade()),
          Map.entry(Actual.class, Actual.of("lain", "lain", "2022", 1)),
          Map.entry(Overlap.class, Overlap.of("lain", List.of("a", "b"), "2022", 1)),
          Map.entry(Spending.class, Spending.of("lain", "2022", 1)),
          Map.entry(Actuals.class, Actuals.empty()),
          Map.entry(List.class, List.of()),
          Map.entry(Target.class, Target.of(YEAR, 1)),
          Map.entry(Consent.class, Consent.ACCEPTED),
          Map.entry(Consumer.class, (Consumer<Object>) it -> {}),
          Map.entry(LiveEvaluation.Handle.class, LIVE.handle("prev", "bkkbn")));

  /** One call of a method or constructor with null at one place. */
  private record Call(Executable of, Object on, int at) {
    void make() throws Throwable {
      Object[] arguments = Arrays.stream(of.getParameterTypes()).map(ANY::get).toArray();
      arguments[at] = null;
      try {
        if (of instanceof Method method) {
          method.invoke(on, arguments);
        } else {
          ((java.lang.reflect.Constructor<?>) of).newInstance(arguments);
        }
      } catch (java.lang.reflect.InvocationTargetException e) {
        throw e.getTargetException();
      }
    }

    @Override
    public String toString() {
      return of.toGenericString() + " at " + at;
    }
  }

  static Stream<Call> calls() throws NoSuchMethodException {
    List<Call> calls = new ArrayList<>();
    OBJECTS.forEach(
        (type, object) -> {
          Stream.of(type.getDeclaredMethods(), type.getDeclaredConstructors())
              .flatMap(Arrays::stream)
              .filter(it -> Modifier.isPublic(it.getModifiers()) && !it.isSynthetic())
              .filter(it -> !it.getName().equals("equals"))
              .forEach(it -> add(it, object, calls));
        });
    add(Evaluation.class.getMethod("whatIf", Consumer.class), EVALUATION, calls);
    return calls.stream();
  }

  private static void add(Executable of, Object on, List<Call> to) {
    for (int at = 0; at < of.getParameterCount(); at++) {
      if (!of.getParameterTypes()[at].isPrimitive()) {
        to.add(new Call(of, on, at));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void null_anywhere_failsAtOnceByItsName(Call call) {
    ThrowingCallable made = call::make;
    assertThatNullPointerException().isThrownBy(made).withMessageMatching("[a-zA-Z]+");
  }
}
