package id.sinergi.cascade;

import static id.sinergi.cascade.Kabupaten.dinkes;
import static id.sinergi.cascade.Kabupaten.dinsos;
import static id.sinergi.cascade.Kabupaten.rpjmd;
import static id.sinergi.cascade.Option.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.rule.Rulebooks;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class JoinMisuseTest {
  private final CascadeJoin join = Cascade.join("kab", rpjmd(), dinkes(), dinsos());

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  @Test
  void join_nothingOrOneIdTwice_isRefused() {
    refused(
        () -> Cascade.join("kab", List.of()),
        "There is nothing to join into (kab). Maybe no document was read.");
    String twice =
        "The id (rpjmd) names two of the documents and their join (%s). Maybe one document was read"
            + " twice, or the join needs an id of its own.";
    refused(() -> Cascade.join("kab", rpjmd(), rpjmd()), twice.replace("%s", "kab"));
    refused(() -> Cascade.join("rpjmd", rpjmd(), dinkes()), twice.replace("%s", "rpjmd"));
  }

  @Test
  void join_oneIdThatBeginsLikeAnother_isRefused() {
    Cascade inner = Cascade.builder("rpjmd/dinkes", Rulebooks.SAKIP).build();
    refused(
        () -> Cascade.join("kab", inner, rpjmd()),
        "The document (rpjmd/dinkes) cannot be joined beside (rpjmd): what they name would get the"
            + " same ids. Maybe give one of them another id.");
  }

  @Test
  void same_unknownOrOfOneDocument_isRefused() {
    refused(
        () -> join.same("rpjmd/dinkes", "dinkes/dinkess"),
        "There is no agency (dinkes/dinkess) in the documents. Maybe you meant (dinkes/dinkes).");
    refused(
        () -> join.same("rpjmd/dinkes", "rpjmd/pemkab"),
        "The agencies (rpjmd/dinkes) and (rpjmd/pemkab) are of one document, which tells them"
            + " apart. Maybe one of them was mistyped.");
    join.same("rpjmd/dinkes", "dinkes/dinkes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> join.same("rpjmd/pemkab", "dinkes/dinkes"))
        .withMessageContaining("are of one document");
    assertThatIllegalArgumentException().isThrownBy(() -> join.same("dinkes", "dinsos"));
  }

  @Test
  void choices_unknownCodeDocumentOrParty_areRefused() {
    refused(
        () -> join.composition("IKU-40", Composition.SUM),
        "No document has an indicator (IKU-40). Maybe you meant (IKU-04).");
    refused(
        () -> join.definition("IKU-04", "dinsos"),
        "The document (dinsos) has no indicator (IKU-04), but (rpjmd, dinkes) have. Maybe you"
            + " meant (dinkes).");
    join.lead("IKU-04", "dinsos");
    refused(
        join::build,
        "The agency (dinsos/dinsos) is to lead the indicator (rpjmd/prev), but is none of its"
            + " parties (rpjmd/pemkab, dinkes/dinkes). Maybe (same) was to say that it is one of"
            + " them.");
  }

  @Test
  void link_unknownNode_isRefused() {
    refused(
        () -> join.link("dinkes/T1", under("rpjmd/R9")),
        "There is no node (rpjmd/R9) in the documents. Maybe you meant (rpjmd/R1).");
  }

  @Test
  void build_errorsOfTheWhole_areAllThrown() {
    join.link("dinkes/T1", under("rpjmd/R1")).link("dinsos/T1", under("rpjmd/R1"));
    InvalidDocumentException thrown =
        catchThrowableOfType(InvalidDocumentException.class, join::build);
    assertThat(thrown.findings())
        .filteredOn(Finding::isError)
        .extracting(Finding::code)
        .containsExactly(FindingCode.CASCADE_BETWEEN_APART, FindingCode.CASCADE_BETWEEN_APART);
    assertThat(thrown.findings())
        .filteredOn(it -> it.code() == FindingCode.JOIN_CONFLICT)
        .isNotEmpty();
  }

  @Test
  void actuals_ofNoDocument_areRefused() {
    Joined joined = join.build();
    refused(
        () -> joined.actuals(Actuals.empty()),
        "The actuals (0 actuals, 0 overlaps, 0 spending) name no cascade. Maybe say which document"
            + " they are of.");
    refused(
        () -> joined.actuals("dinkess", Actuals.empty()),
        "No document (dinkess) was joined into (kab). Maybe you meant (dinkes).");
    assertThatIllegalArgumentException().isThrownBy(() -> joined.idOf("lain", "T1"));
  }
}
