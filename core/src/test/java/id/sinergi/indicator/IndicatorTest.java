package id.sinergi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.rule.Control;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Quality;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Target;
import id.sinergi.rule.Validity;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTest {

  private static IndicatorBuilder aki() {
    return Indicator.builder("aki").unit("per 100.000").minimize().last(Frequency.YEAR);
  }

  @Test
  void build_onlyWhatMustBeStated_takesTheDefaults() {
    Indicator aki = aki().build();
    assertThat(aki.id()).isEqualTo("aki");
    assertThat(aki.name()).isEqualTo("aki");
    assertThat(aki.indicatorClass()).isEqualTo("IKU");
    assertThat(aki.unit()).isEqualTo("per 100.000");
    assertThat(aki.polarity()).isEqualTo(Polarity.MINIMIZE);
    assertThat(aki.consolidation()).isEqualTo(Consolidation.LAST);
    assertThat(aki.frequency()).isEqualTo(Frequency.YEAR);
    assertThat(aki.kind()).isEqualTo(Indicator.Kind.VALUE);
    assertThat(aki.isRatio()).isFalse();
    assertThat(aki.scale()).isEqualTo(100);
    assertThat(aki.isSigned()).isFalse();
    assertThat(aki.isCeiling()).isFalse();
    assertThat(aki.isShared()).isFalse();
    assertThat(aki.decimals()).isEmpty();
    assertThat(aki.worst()).isEmpty();
    assertThat(Stream.of(aki.targets(), aki.parties(), aki.plannedOverlaps()))
        .allMatch(List::isEmpty);
    assertThat(
            Stream.of(
                aki.definition(),
                aki.source(),
                aki.externalCode(),
                aki.formula(),
                aki.baseline(),
                aki.quality(),
                aki.composition(),
                aki.credit(),
                aki.arrangement(),
                aki.derived()))
        .allMatch(attribute -> attribute.isEmpty());
    assertThat(aki).hasToString("aki: aki (per 100.000), MINIMIZE, LAST of YEAR");
  }

  /** One change per attribute. */
  static Stream<UnaryOperator<IndicatorBuilder>> changes() {
    return Stream.of(
        it -> it.name("Kematian ibu"),
        it -> it.indicatorClass("SPM"),
        it -> it.unit("%"),
        it -> it.signed(true),
        it -> it.definition("d"),
        it -> it.source("s"),
        it -> it.externalCode("c"),
        it -> it.decimals(0),
        it -> it.ratio(),
        it -> it.ratio(1000),
        it -> it.maximize(),
        it -> it.stabilize(),
        it -> it.formula(Standard.MIRROR),
        it -> it.sum(Frequency.YEAR),
        it -> it.mean(Frequency.YEAR),
        it -> it.min(Frequency.YEAR),
        it -> it.max(Frequency.YEAR),
        it -> it.frequency(Frequency.MONTH),
        it -> it.baseline("2024", 189),
        it -> it.worst(400),
        it -> it.ceiling(true),
        it -> it.target("2026", 150),
        it -> it.target("2026", 151),
        it -> it.quality(Validity.PROXY, Control.LOW),
        it -> it.agency("dinkes"),
        it -> it.party(Party.contributor("dinkes")),
        it -> it.composition(Composition.SUM),
        it -> it.credit(Credit.JOINT),
        it -> it.arrangement(Arrangement.of(Form.COORDINATION)),
        it -> it.plannedOverlap("2022", 5),
        it -> it.derived(Derived.BREADTH));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void toBuilder_anyAttribute_keepsIt(UnaryOperator<IndicatorBuilder> change) {
    Indicator changed = change.apply(aki()).build();
    assertThat(changed.toBuilder().build()).isEqualTo(changed).hasSameHashCodeAs(changed);
    assertThat(changed).isNotEqualTo(aki().build()).isEqualTo(change.apply(aki()).build());
  }

  @Test
  void equals_anyTwoChanges_tellsThemApart() {
    Set<Indicator> all = new HashSet<>();
    changes().forEach(change -> all.add(change.apply(aki()).build()));
    assertThat(all).hasSize((int) changes().count());
    assertThat(aki().build())
        .isNotEqualTo(
            Indicator.builder("akb").unit("per 100.000").minimize().last(Frequency.YEAR).build());
  }

  @Test
  void build_targetsAndPartiesInAnyOrder_isEqual() {
    Target first = Target.of(Period.ofYear(2025), 160);
    Target second = Target.of(Period.ofYear(2026), 150);
    Party lead = Party.lead("z");
    Party a = Party.contributor("a");
    Party b = Party.contributor("b");
    Party supporter = Party.supporter("0");
    Indicator one =
        aki()
            .targets(List.of(second, first))
            .parties(List.of(supporter, b, lead, a))
            .plannedOverlaps(List.of(PlannedOverlap.of("2023", 1), PlannedOverlap.of("2022", 2)))
            .build();
    Indicator other =
        aki()
            .target(first)
            .target(second)
            .party(a)
            .party(b)
            .party(supporter)
            .party(lead)
            .plannedOverlap("2022", 2)
            .plannedOverlap("2023", 1)
            .build();
    assertThat(one).isEqualTo(other);
    assertThat(one.targets()).containsExactly(first, second);
    assertThat(one.parties()).containsExactly(lead, a, b, supporter);
    assertThat(one.isShared()).isTrue();
    assertThat(one.lead()).isEqualTo(lead);
    assertThat(one.party("b")).contains(b);
    assertThat(one.party("c")).isEmpty();
  }

  @Test
  void kind_ratio_hasAScale() {
    assertThat(aki().ratio().build().scale()).isEqualTo(100);
    assertThat(aki().ratio(1000).build().scale()).isEqualTo(1000);
    assertThat(aki().ratio().build().isRatio()).isTrue();
  }

  @Test
  void quality_bothParts_isOne() {
    assertThat(aki().quality(Validity.EXACT, Control.LOW).build().quality())
        .contains(new Quality(Validity.EXACT, Control.LOW));
  }

  @Test
  void lead_soleParty_isThat() {
    assertThat(aki().agency("dinkes").build().lead()).isEqualTo(Party.lead("dinkes"));
    Party supporter = Party.supporter("dinkes");
    assertThat(aki().party(supporter).build().lead()).isEqualTo(supporter);
  }

  @Test
  void lead_none_fails() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> aki().build().lead())
        .withMessageContaining("(aki)");
    Indicator twoContributors =
        aki().party(Party.contributor("a")).party(Party.contributor("b")).build();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(twoContributors::lead);
  }

  @Test
  void build_somethingMissing_namesItAndAnExample() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Indicator.builder("aki").build())
        .withMessage("The indicator (aki) states no unit. Maybe (unit(\"%\")) was meant.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Indicator.builder("aki").unit("%").last(Frequency.YEAR).build())
        .withMessageContaining("states no polarity. Maybe (maximize())");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Indicator.builder("aki").unit("%").minimize().build())
        .withMessageContaining("states no consolidation");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Indicator.builder("aki")
                    .unit("%")
                    .minimize()
                    .consolidation(Consolidation.SUM)
                    .build())
        .withMessageContaining("states no frequency");
  }

  @Test
  void party_sameAgencyTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aki().agency("a").party(Party.contributor("a")))
        .withMessageContaining("The agency (a) is a party to the indicator (aki) twice.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aki().parties(List.of(Party.lead("a"), Party.supporter("a"))));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 16})
  void decimals_outOfRange_areRefused(int decimals) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aki().decimals(decimals))
        .withMessageContaining("(" + decimals + ")");
  }

  @Test
  void builder_blankTexts_areRefused() {
    List<Runnable> calls =
        List.of(
            () -> Indicator.builder(" "),
            () -> aki().name(" "),
            () -> aki().indicatorClass(" "),
            () -> aki().unit(" "),
            () -> aki().externalCode(" "));
    for (Runnable call : calls) {
      assertThatIllegalArgumentException().isThrownBy(call::run).withMessageContaining("( )");
    }
  }

  @Test
  void build_builderOrListsUsedFurther_staysAsItWas() {
    List<Target> targets = new ArrayList<>(List.of(Target.of(Period.ofYear(2026), 150)));
    IndicatorBuilder builder = aki().targets(targets);
    Indicator before = builder.build();
    targets.clear();
    builder.target("2027", 140);
    assertThat(before.targets()).hasSize(1);
    assertThat(builder.build().targets()).hasSize(2);
  }
}
