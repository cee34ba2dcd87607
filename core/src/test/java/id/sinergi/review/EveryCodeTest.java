package id.sinergi.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Severity;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No objection is without a case that raises it and one close by that does not. */
class EveryCodeTest {
  private static final List<Class<?>> TABLES =
      List.of(
          NodeReviewTest.class,
          IndicatorReviewTest.class,
          SharingReviewTest.class,
          ReportReviewTest.class,
          PartsReviewTest.class);

  private static void run(Class<?> table) throws ReflectiveOperationException {
    Constructor<?> maker = table.getDeclaredConstructor();
    for (Method method : table.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Test.class)) {
        method.setAccessible(true);
        method.invoke(maker.newInstance());
      }
    }
  }

  @Test
  void codes_thatAreNoErrors_areEachRaisedAndEachQuiet() throws ReflectiveOperationException {
    for (Class<?> table : TABLES) {
      run(table);
    }
    List<FindingCode> objections =
        Stream.of(FindingCode.values()).filter(it -> it.severity() != Severity.ERROR).toList();
    assertThat(Raised.RAISED).containsExactlyInAnyOrderElementsOf(objections);
    assertThat(Raised.QUIET).containsExactlyInAnyOrderElementsOf(objections);
  }
}
