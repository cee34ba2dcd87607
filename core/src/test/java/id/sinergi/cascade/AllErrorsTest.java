package id.sinergi.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.finding.Place;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Point;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Table;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A cascade with one of each error: all are told at once, each with its place. */
class AllErrorsTest {
  private static final Set<FindingCode> STRUCTURAL =
      EnumSet.range(FindingCode.DUPLICATE_ID, FindingCode.AGENCY_LOOP);

  private static Sketch everythingWrong() {
    Sketch sketch = new Sketch();
    agencies(sketch);
    nodesAndLinks(sketch);
    indicators(sketch);
    measures(sketch);
    return sketch;
  }

  private static void agencies(Sketch sketch) {
    sketch
        .add(Agency.of("dinkes", "Dinas Kesehatan", AgencyKind.WORK_UNIT)) // 4
        .add(Agency.of("a", "A", AgencyKind.MINISTRY).within("b")) // 5
        .add(Agency.of("b", "B", AgencyKind.MINISTRY).within("a")); // 6
  }

  private static void nodesAndLinks(Sketch sketch) {
    sketch
        .add(Sketch.node("N4", "dinkess")) // 4
        .add(Sketch.node("N5", "dinkes").withWeight(-1)) // 5
        .add(Sketch.node("N6", "dinkes")) // 6
        .add(Sketch.node("N7", "dinkes")) // 7
        .add(Link.cascade("S1", "N5")) // 2: two parents
        .add(Link.cascade("P1", "N6")) // 3: apart
        .add(Link.crosscutting("N7", "N6")) // 4: within
        .add(Link.cascade("S1", "T1")) // 5: twice
        .add(Link.cascade("N5", "N7").withWeight(2)) // 6
        .add(Link.cascade("N6", "N7")) // 7: mixed
        .add(Link.cascade("N7", "N5")); // 8: cycle of N5 and N7
  }

  private static void indicators(Sketch sketch) {
    Target target = Target.range(Period.parse("2026"), 2, 1);
    sketch
        .add(Sketch.plain("x2").party(Party.contributor("dinkes"))) // no lead
        .add(Sketch.plain("x3").party(Party.lead("dinkes")).party(Party.contributor("dinsos")))
        .add(
            Sketch.plain("x4")
                .party(Party.lead("dinkes").withShare(1))
                .party(Party.contributor("dinsos"))
                .composition(Composition.POOLED_RATIO))
        .add(Sketch.plain("x5").agency("dinkes").formula(Standard.MIRROR))
        .add(Sketch.plain("x6").agency("dinkes").target(target).target(target).target("2031", 1))
        .add(Sketch.plain("x7").agency("dinkes").formula(Standard.FROM_BASELINE))
        .add(
            Sketch.plain("x8")
                .agency("dinkes")
                .formula(new Table(List.of(new Point(1, 1), new Point(1, 2)))))
        .add(Sketch.plain("x9").agency("dinkes").derived(Derived.SYNERGY))
        .add(Sketch.shared("x10").credit(Credit.OWN));
  }

  private static void measures(Sketch sketch) {
    sketch.add(Measure.of("S1", "aki")).add(Measure.of("S1", "x9"));
  }

  @Test
  void check_oneOfEach_findsEachCode() {
    Set<FindingCode> codes =
        everythingWrong().draft.check().stream().map(Finding::code).collect(Collectors.toSet());
    assertThat(codes).containsAll(STRUCTURAL);
  }

  @Test
  void check_oneOfEach_locatesEach() {
    assertThat(everythingWrong().found())
        .containsExactly(
            "DUPLICATE_ID /agencies/4/id",
            "UNKNOWN_REFERENCE /nodes/4/owner/agency",
            "NEGATIVE_WEIGHT /nodes/5/weight",
            "TWO_CASCADE_PARENTS /links/2",
            "CASCADE_BETWEEN_APART /links/3/kind",
            "CROSSCUTTING_WITHIN /links/4/kind",
            "DUPLICATE_LINK /links/5",
            "LEAD_COUNT /indicators/2/parties",
            "COMPOSITION_MISSING /indicators/3",
            "COMPOSITION_KIND /indicators/4/composition",
            "BAD_SHARE /indicators/4/parties",
            "FORMULA_POLARITY /indicators/5/formula",
            "RANGE_INVERTED /indicators/6/targets/0",
            "RANGE_INVERTED /indicators/6/targets/1",
            "DUPLICATE_TARGET /indicators/6/targets/1",
            "TARGET_OUTSIDE_HORIZON /indicators/6/targets/2/period",
            "FORMULA_NEEDS /indicators/7/formula",
            "TABLE_NOT_INCREASING /indicators/8/formula",
            "OWN_CREDIT_WITHOUT_PART /indicators/10/parties/0",
            "OWN_CREDIT_WITHOUT_PART /indicators/10/parties/1",
            "DUPLICATE_MEASURE /measures/2",
            "MIXED_WEIGHTS /links/7",
            "AGENCY_LOOP /agencies/5/parent",
            "CYCLE /links/8",
            "DERIVED_LOOP /indicators/9/derived");
  }

  @Test
  void check_twice_findsTheSame() {
    Sketch sketch = everythingWrong();
    assertThat(sketch.draft.check()).isEqualTo(sketch.draft.check());
  }

  @Test
  void check_oneOfEach_speaksBothLanguages() {
    assertThat(everythingWrong().draft.check())
        .allSatisfy(
            it -> {
              assertThat(it.message().id()).isNotBlank().isNotEqualTo(it.message().en());
              assertThat(it.remedy().en()).startsWith("Maybe");
              assertThat(it.place()).isInstanceOf(Place.Json.class);
            });
  }

  @Test
  void toCascade_withErrors_throwsAllOfThem() {
    Sketch sketch = everythingWrong();
    assertThatThrownBy(sketch.draft::toCascade)
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            it -> assertThat(it.findings()).isEqualTo(sketch.draft.check()));
  }
}
