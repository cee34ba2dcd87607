package id.sinergi.evaluate;

import static id.sinergi.evaluate.Explained.english;
import static id.sinergi.evaluate.Explained.part;
import static id.sinergi.evaluate.Explained.subjects;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.testdomain.Sharing.actual;
import static id.sinergi.testdomain.Sharing.indicator;
import static id.sinergi.testdomain.Sharing.sum;
import static id.sinergi.testdomain.Sharing.with;
import static id.sinergi.testdomain.Sharing.year;
import static id.sinergi.time.Frequency.QUARTER;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.evaluate.Explanation.Step;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Interim;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.time.During;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An explanation of a joint figure says what each party brought, and why what does not count. */
class ExplanationJointTest {
  private static Cascade chain() {
    return indicator(
        i ->
            i.maximize()
                .last(YEAR)
                .target("2024", 90)
                .composition(Composition.WEAKEST_PARTY)
                .lead("a")
                .contributor("b")
                .contributor("c"));
  }

  @Test
  void chain_ofThreeLinks_namesTheOneThatHoldsItBack() {
    Evaluation evaluation = year(chain(), actual("a", 95), actual("b", 108), actual("c", 45));
    Explanation chain = evaluation.explain("i");
    Explanation least = chain.parts().get(0).what();

    assertThat(chain.notes())
        .contains(Text.of("rantai ditahan oleh c", "the chain is held back by c"));
    assertThat(least.step()).isEqualTo(Step.COMPOSITION);
    assertThat(least.method()).isEqualTo("WEAKEST_PARTY");
    assertThat(subjects(least)).containsExactly("i/a", "i/b", "i/c");
    assertThat(least.parts()).allSatisfy(it -> assertThat(it.leftOut()).isEmpty());
    assertThat(least.value()).hasValue(50);
    assertThat(part(least, "i/b").what().value()).hasValue(120); // uncapped
    assertThat(subjects(part(least, "i/c").what())).containsExactly("i/c/target", "i/c/actual");
  }

  @Test
  void chain_withoutOneLink_saysWhoseIsMissing() {
    Evaluation evaluation = year(chain(), actual("a", 95), actual("b", 98));
    Explanation least = evaluation.explain("i").parts().get(0).what();

    assertThat(least.state()).isEqualTo(State.NOT_REPORTED);
    assertThat(part(least, "i/a").what().value()).isPresent();
    assertThat(part(least, "i/c").leftOut()).hasValue(State.NOT_REPORTED.text());
    assertThat(part(least, "i/c").what().shown(Locale.ROOT)).contains("c 2024");
    assertThat(english(evaluation.explain("i").notes())).noneMatch(it -> it.contains("held back"));
  }

  @Test
  void mean_ofShares_weighsThemAndLeavesOutTheShareOfZero() {
    Cascade cascade =
        indicator(
            i ->
                i.maximize()
                    .last(YEAR)
                    .target("2024", 90)
                    .composition(Composition.MEAN)
                    .lead("a", 3)
                    .contributor("b", 1)
                    .contributor("c", 0));
    Explanation actual =
        Explained.actual(year(cascade, actual("a", 80), actual("b", 60), actual("c", 1)));

    assertThat(actual.value()).hasValue(75);
    assertThat(part(actual, "i/a/actual").weight()).hasValue(3);
    assertThat(part(actual, "i/b/actual").weight()).hasValue(1);
    assertThat(part(actual, "i/c/actual").leftOut()).hasValue(Wording.NO_WEIGHT);
  }

  @Test
  void pooledRatio_showsNumeratorsAndDenominators_alsoWhereOneIsZero() {
    Cascade cascade =
        indicator(
            i ->
                i.ratio()
                    .maximize()
                    .sum(QUARTER)
                    .composition(Composition.POOLED_RATIO)
                    .party(with(Party.lead("a"), 80))
                    .party(with(Party.contributor("b"), 50)));
    List<Actual> actuals = new ArrayList<>();
    for (int quarter = 1; quarter <= 4; quarter++) {
      actuals.add(Actual.ratio("i", "a", "2024-Q" + quarter, 9, 10));
      actuals.add(Actual.ratio("i", "b", "2024-Q" + quarter, 0, 0));
    }
    Evaluation evaluation = year(cascade, Actuals.of(actuals));
    Explanation actual = Explained.actual(evaluation);

    assertThat(actual.value()).hasValue(90);
    assertThat(actual.input("scale")).isEqualTo(100);
    assertThat(part(actual, "i/a/actual").what().input("numerator")).isEqualTo(36);
    assertThat(part(actual, "i/a/actual").what().input("denominator")).isEqualTo(40);
    Part none = part(actual, "i/b/actual");
    assertThat(none.leftOut()).isEmpty();
    assertThat(none.what().state()).isEqualTo(State.NOT_COMPUTABLE);
    assertThat(none.what().input("denominator")).isZero();
    Explanation target = Explained.target(evaluation);
    assertThat(target.value()).hasValue(80);
    assertThat(part(target, "i/a/target").weight()).hasValue(40);
  }

  @Test
  void parties_thatDoNotCount_areEachNamedWithTheReason() {
    During over = During.until(LocalDate.of(2023, 12, 31));
    Cascade cascade =
        sum(
            i ->
                i.party(with(Party.lead("a"), 100).during(over))
                    .party(with(Party.contributor("b"), 60))
                    .party(Party.contributor("c"))
                    .supporter("menko"));
    Actuals actuals = Actuals.of(Actual.notApplicable("i", "b", "2024", "moratorium"));
    Explanation actual = Explained.actual(year(cascade, actuals));

    assertThat(actual.state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(subjects(actual))
        .containsExactly("i/b/actual", "i/a/actual", "i/c/actual", "i/menko/actual");
    assertThat(part(actual, "i/a/actual").leftOut())
        .hasValue(
            Text.of(
                "di luar masa berlakunya (sampai 2023-12-31)",
                "outside its time (until 2023-12-31)"));
    assertThat(part(actual, "i/b/actual").leftOut())
        .hasValue(Text.of("tidak berlaku (moratorium)", "not applicable (moratorium)"));
    assertThat(part(actual, "i/c/actual").leftOut()).hasValue(PartyWording.NO_TARGET);
    assertThat(part(actual, "i/menko/actual").leftOut()).hasValue(PartyWording.SUPPORTER);
  }

  @Test
  void party_ofWhichOnlyTheJointTargetAsks_showsWhatItReported() {
    Cascade cascade = sum(i -> i.target("2024", 200).lead("a").contributor("b"));
    Evaluation evaluation = year(cascade, actual("a", 90));

    Explanation own = evaluation.explainParty("i", "a");
    assertThat(own.state()).isEqualTo(State.NOT_DUE);
    assertThat(own.subject()).isEqualTo("i/a");
    assertThat(own.notes()).containsExactly(PartyWording.ONLY_JOINT);
    assertThat(own.parts().get(0).what().value()).hasValue(90);
    assertThat(subjects(own.parts().get(0).what())).containsExactly("i/a/2024");
    assertThat(evaluation.explainParty("i", "b").parts().get(0).what().state())
        .isEqualTo(State.NOT_REPORTED);
  }

  @Test
  void party_thatIsNotMeasured_saysWhy() {
    Cascade cascade =
        sum(
            i ->
                i.party(with(Party.lead("a"), 100))
                    .party(Party.contributor("b"))
                    .supporter("menko"));
    Evaluation evaluation = year(cascade, actual("a", 90));

    assertThat(evaluation.explainParty("i", "b").notes()).containsExactly(PartyWording.NO_TARGET);
    assertThat(evaluation.explainParty("i", "menko").notes())
        .containsExactly(PartyWording.SUPPORTER);
    assertThat(evaluation.explainParty("i", "a").value())
        .isEqualTo(evaluation.explain("i").value());
  }

  @Test
  void report_inConflictBeforeTheOwnWindow_isShownWhereTheJointTargetAsksForIt() {
    Rulebook ahead = Rulebooks.SAKIP.derive("ahead").interim(Interim.AGAINST_FULL).build();
    Cascade cascade =
        OneGoal.begun(ahead)
            .agency("b", "B", MINISTRY)
            .indicator(
                "i",
                i ->
                    i.at("T")
                        .unit("orang")
                        .maximize()
                        .sum(YEAR)
                        .target("2022/2024", 600)
                        .composition(Composition.SUM)
                        .lead("a")
                        .contributor("b"))
            .build();
    Actuals actuals =
        Actuals.of(
            Actual.of("i", "b", "2022", 1),
            Actual.of("i", "b", "2023", 1),
            Actual.of("i", "b", "2023", 2),
            actual("b", 1));
    Explanation actual = year(cascade, actuals).explainParty("i", "b").parts().get(0).what();

    assertThat(actual.state()).isEqualTo(State.NOT_COMPUTABLE);
    assertThat(subjects(actual)).containsExactly("i/b/2022", "i/b/2023", "i/b/2023", "i/b/2024");
    assertThat(actual.parts().get(1).leftOut()).hasValue(Wording.CONFLICT);
  }
}
