package id.sinergi.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.indicator.Owner;
import id.sinergi.time.During;
import id.sinergi.time.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ValuesTest {
  private static final Owner OWNER = new Owner("a", "Kepala");
  private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

  @Test
  void link_carriesValue_dependsOnKindAndConsent() {
    assertThat(Link.cascade("c", "p").carriesValue()).isTrue();
    assertThat(Link.cascade("c", "p").withConsent(Consent.REJECTED).carriesValue()).isTrue();
    assertThat(Link.crosscutting("c", "p").carriesValue()).isFalse();
    assertThat(Link.crosscutting("c", "p").withConsent(Consent.ACCEPTED).carriesValue()).isTrue();
    assertThat(Link.crosscutting("c", "p").withConsent(Consent.REJECTED).carriesValue()).isFalse();
    for (LinkKind kind : List.of(LinkKind.REFERENCE, LinkKind.TENSION)) {
      assertThat(Link.of("c", "p", kind).withConsent(Consent.ACCEPTED).carriesValue()).isFalse();
    }
  }

  @Test
  void link_holdsOn_isWithinItsTime() {
    Link link = Link.cascade("c", "p").withDuring(During.until(DAY));
    assertThat(link.holdsOn(DAY)).isTrue();
    assertThat(link.holdsOn(DAY.plusDays(1))).isFalse();
    Measure measure = Measure.of("n", "i").withDuring(During.since(DAY));
    assertThat(measure.holdsOn(DAY)).isTrue();
    assertThat(measure.holdsOn(DAY.minusDays(1))).isFalse();
  }

  @Test
  void weight_notANumberOrMinusZero_isRefusedOrFolded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.cascade("c", "p").withWeight(0.0 / 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Measure.of("n", "i").withWeight(1e19));
    assertThatIllegalArgumentException().isThrownBy(() -> Option.weight(1 / 0.0));
    assertThat(Measure.of("n", "i").withWeight(-0.0)).isEqualTo(Measure.of("n", "i").withWeight(0));
    assertThat(new BudgetLine(Period.parse("2024"), -0.0)).isEqualTo(BudgetLine.of("2024", 0));
  }

  @Test
  void ids_blank_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Link.cascade(" ", "p"));
    assertThatIllegalArgumentException().isThrownBy(() -> Link.cascade("c", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> Measure.of("", "i"));
    assertThatIllegalArgumentException().isThrownBy(() -> Measure.of("n", "\t"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Node.of(" ", Level.TUJUAN, "n", OWNER))
        .withMessage("The id of a node ( ) must not be blank. Maybe a column was left empty.");
  }

  @Test
  void node_neitherLevelNorTier_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Node(
                    "n",
                    Optional.empty(),
                    Optional.empty(),
                    "n",
                    OWNER,
                    Optional.empty(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    new TreeMap<>(),
                    Optional.empty(),
                    Optional.empty()))
        .withMessageContaining("(n)");
    assertThat(Node.of("n", Tier.OUTPUT, "n", OWNER).withLevel(Level.KEGIATAN).tier())
        .contains(Tier.OUTPUT);
  }

  @Test
  void node_budgetInAnyOrder_isEqual() {
    Node node = Node.of("n", Level.TUJUAN, "n", OWNER);
    BudgetLine early = BudgetLine.of("2024", 1);
    BudgetLine late = BudgetLine.of("2025", 1);
    assertThat(node.plusBudget(late).plusBudget(early))
        .isEqualTo(node.withBudget(List.of(early, late)));
  }

  @Test
  void node_tagsChangedOutside_staysAsItWas() {
    TreeMap<String, String> tags = new TreeMap<>(Comparator.reverseOrder());
    tags.put("a", "1");
    tags.put("b", "2");
    Node node = Node.of("n", Level.TUJUAN, "n", OWNER).plusTag("a", "1").plusTag("b", "2");
    Node other =
        new Node(
            "n",
            node.level(),
            node.tier(),
            "n",
            OWNER,
            node.code(),
            node.weight(),
            node.aggregation(),
            node.basis(),
            node.budget(),
            tags,
            node.service(),
            node.pattern());
    tags.clear();
    assertThat(other).isEqualTo(node);
    assertThat(other.tags().firstKey()).isEqualTo("a");
  }

  @Test
  void toString_values_areOneShortLine() {
    assertThat(Link.crosscutting("S1", "T1").withWeight(60))
        .hasToString("S1 -> T1 CROSSCUTTING PROPOSED weight 60");
    assertThat(Link.cascade("S1", "T1")).hasToString("S1 -> T1 CASCADE");
    assertThat(Measure.of("T1", "prev").withWeight(0.5)).hasToString("prev measures T1 weight 0.5");
    assertThat(BudgetLine.of("2024", 1.2e9)).hasToString("2024 1200000000");
    assertThat(Node.of("S1", Level.SASARAN, "Aman", OWNER)).hasToString("S1 SASARAN of a: Aman");
    assertThat(Node.of("S1", Tier.OUTPUT, "Aman", OWNER)).hasToString("S1 OUTPUT of a: Aman");
  }
}
