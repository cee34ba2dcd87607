package id.sinergi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "id.sinergi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Each package may use those before it in this list, never those after. */
  private static final List<String> LADDER =
      List.of(
          "time",
          "finding",
          "figure",
          "rule",
          "indicator",
          "cascade",
          "internal",
          "evaluate",
          "synergy",
          "trend",
          "insight",
          "audit",
          "review",
          "history",
          "exchange",
          "view",
          "");

  /** The same for the packages of what is internal. */
  private static final List<String> INTERNAL_LADDER =
      List.of(
          "text",
          "json",
          "csv",
          "reading",
          "writing",
          "rule",
          "figures",
          "game",
          "plan",
          "report",
          "synergy",
          "attainment",
          "money",
          "engine",
          "change",
          "influence",
          "bounds");

  private static final String INTERNAL = "id.sinergi.internal";

  private static final Set<String> SAYING_NOTHING =
      Set.of("util", "impl", "model", "dto", "common");

  /** The one deliberate Guava view, and the module that hosts on Jackson register. */
  private static final Set<String> MAY_SHOW_OTHERS =
      Set.of("id.sinergi.cascade.Cascade.valueGraph", "id.sinergi.exchange.SinergiModule");

  @ArchTest
  static final ArchRule packages_ofTheLadder_useOnlyThoseAbove =
      classes().should(useOnlyRungsAbove(ArchitectureTest::isLibrary, ArchitectureTest::rung));

  @ArchTest
  static final ArchRule packages_ofTheInternalLadder_useOnlyThoseAbove =
      classes()
          .that(describe("are internal", ArchitectureTest::isInternal))
          .should(useOnlyRungsAbove(ArchitectureTest::isInternal, ArchitectureTest::internalRung));

  @ArchTest
  static final ArchRule packages_all_areFreeOfCycles =
      slices().matching("id.sinergi.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule classes_all_printNothing = noClasses().should(ACCESS_STANDARD_STREAMS);

  /** Ids, codes and digits of documents and messages do not depend on where the host runs. */
  @ArchTest
  static final ArchRule classes_all_askForNoDefaultLocale =
      noClasses()
          .should()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(Locale.class, "getDefault");

  @ArchTest
  static final ArchRule packages_all_haveANullMarkedPackageInfo = classes().should(liveDescribed());

  @ArchTest
  static final ArchRule packages_all_haveNamesOfTheDomain =
      classes().should(liveInAPackageThatSaysSomething());

  @ArchTest
  static final ArchRule members_exported_showNoTypesOfOthers =
      members()
          .that(describe("are exported", ArchitectureTest::isExported))
          .should(showOnly(describe("own types and those of the JDK", ArchitectureTest::isOurs)));

  @ArchTest
  static final ArchRule classes_exported_extendNoTypesOfOthers =
      classes()
          .that(describe("are exported", ArchitectureTest::isExported))
          .should(extendOnly(describe("own types and those of the JDK", ArchitectureTest::isOurs)));

  @ArchTest
  static void classes_imported_areThere(JavaClasses classes) {
    // Rules over nothing hold; this one does not.
    if (classes.stream().noneMatch(type -> type.getName().equals("id.sinergi.time.Period"))) {
      throw new AssertionError("The classes of the library were not found.");
    }
  }

  private static int rung(JavaClass type) {
    String below = type.getPackageName().substring("id.sinergi".length());
    int dot = below.indexOf('.', 1);
    return LADDER.indexOf(
        below.isEmpty() ? "" : dot < 0 ? below.substring(1) : below.substring(1, dot));
  }

  private static int internalRung(JavaClass type) {
    String name = type.getPackageName();
    return INTERNAL_LADDER.indexOf(name.substring(Math.min(INTERNAL.length() + 1, name.length())));
  }

  private static boolean isInternal(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(INTERNAL + ".");
  }

  private static boolean isLibrary(JavaClass type) {
    return type.getPackageName().equals("id.sinergi")
        || type.getPackageName().startsWith("id.sinergi.");
  }

  private static boolean isOurs(JavaClass type) {
    String name = type.getPackageName();
    return type.isPrimitive()
        || (type.isArray() && isOurs(type.getBaseComponentType()))
        || name.startsWith("java.")
        || (isLibrary(type) && !isInternal(type));
  }

  private static boolean isExported(JavaClass type) {
    return type.getModifiers().contains(PUBLIC)
        && !isInternal(type)
        && type.getEnclosingClass().map(ArchitectureTest::isExported).orElse(true)
        && !MAY_SHOW_OTHERS.contains(type.getName());
  }

  private static boolean isExported(JavaMember member) {
    return isExported(member.getOwner())
        && (member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED))
        && !member.getModifiers().contains(PRIVATE)
        && !MAY_SHOW_OTHERS.contains(member.getOwner().getName() + "." + member.getName());
  }

  private static ArchCondition<JavaClass> useOnlyRungsAbove(
      Predicate<JavaClass> isOnLadder, ToIntFunction<JavaClass> rung) {
    return condition(
        "use only packages above their own",
        (type, events) -> {
          int own = rung.applyAsInt(type);
          if (own < 0) {
            events.add(violated(type, type.getName() + " is on no rung of the ladder"));
          }
          type.getDirectDependenciesFromSelf().stream()
              .filter(dependency -> isOnLadder.test(dependency.getTargetClass()))
              .filter(dependency -> rung.applyAsInt(dependency.getTargetClass()) > own)
              .forEach(dependency -> events.add(violated(type, dependency.getDescription())));
        });
  }

  private static ArchCondition<JavaClass> liveDescribed() {
    return condition(
        "live in a package with a @NullMarked package-info",
        (type, events) -> {
          if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
            events.add(violated(type, type.getPackageName() + " has no @NullMarked package-info"));
          }
        });
  }

  private static ArchCondition<JavaClass> liveInAPackageThatSaysSomething() {
    return condition(
        "live in a package whose name is not one of " + SAYING_NOTHING,
        (type, events) -> {
          if (Stream.of(type.getPackageName().split("\\.")).anyMatch(SAYING_NOTHING::contains)) {
            events.add(violated(type, type.getName() + " lives in a package that says nothing"));
          }
        });
  }

  private static ArchCondition<JavaMember> showOnly(DescribedPredicate<JavaClass> allowed) {
    return condition(
        "show only " + allowed.getDescription(),
        (member, events) ->
            shown(member)
                .filter(allowed.negate())
                .forEach(
                    type -> events.add(violated(member, member.getFullName() + " shows " + type))));
  }

  private static ArchCondition<JavaClass> extendOnly(DescribedPredicate<JavaClass> allowed) {
    return condition(
        "extend only " + allowed.getDescription(),
        (type, events) ->
            Stream.concat(
                    type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                .filter(allowed.negate())
                .forEach(
                    parent ->
                        events.add(
                            violated(type, type.getName() + " extends " + parent.getName()))));
  }

  private static Stream<JavaClass> shown(JavaMember member) {
    if (member instanceof JavaField field) {
      return field.getAllInvolvedRawTypes().stream();
    }
    JavaCodeUnit code = (JavaCodeUnit) member;
    return Stream.concat(code.getAllInvolvedRawTypes().stream(), code.getExceptionTypes().stream());
  }

  private interface Check<T> {
    void check(T item, ConditionEvents events);
  }

  private static <T> ArchCondition<T> condition(String description, Check<T> check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(T item, ConditionEvents events) {
        check.check(item, events);
      }
    };
  }

  private static ConditionEvent violated(Object item, String message) {
    return SimpleConditionEvent.violated(item, message);
  }
}
