package id.sinergi.review;

import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.cascade.Option.within;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A plan to which there is nothing to object, to change one thing of; and what is raised then. */
final class Raised {
  /** The codes that were seen raised, and seen quiet, by all tests of this run. */
  static final Set<FindingCode> RAISED = ConcurrentHashMap.newKeySet();

  static final Set<FindingCode> QUIET = ConcurrentHashMap.newKeySet();

  private Raised() {}

  /** A regency with one dinas; T1, S1 below it, P1 below that; each measured once. */
  static CascadeBuilder sound() {
    return sound(Rulebooks.SAKIP);
  }

  static CascadeBuilder sound(Rulebook rulebook) {
    return bare(rulebook)
        .indicator("it", plain("T1"))
        .indicator("is", plain("S1"))
        .indicator("ip", plain("P1"));
  }

  /** The same without indicators. */
  static CascadeBuilder bare(Rulebook rulebook) {
    return agencies(rulebook)
        .tujuan("T1", "Warga sehat", owner("pemkab", "Bupati"))
        .sasaran("S1", "Ibu sehat", owner("pemkab", "Bupati"), under("T1"))
        .program("P1", "Posyandu", owner("pemkab", "Kepala"), under("S1"));
  }

  static CascadeBuilder agencies(Rulebook rulebook) {
    return Cascade.builder("kabupaten", rulebook)
        .agency("pemkab", "Pemerintah Kabupaten", AgencyKind.REGENCY)
        .agency("dinkes", "Dinas Kesehatan", AgencyKind.WORK_UNIT, within("pemkab"))
        .agency("dinsos", "Dinas Sosial", AgencyKind.WORK_UNIT, within("pemkab"));
  }

  /** Measures a goal, the year's last value against 100. */
  static Consumer<IndicatorSpec> plain(String node) {
    return i -> i.at(node).agency("pemkab").unit("x").maximize().last(YEAR).target("2024", 100);
  }

  /** A sound plan whose T1 is also measured by an indicator {@code i}. */
  static Cascade measured(Consumer<IndicatorSpec> says) {
    return measured(Rulebooks.SAKIP, says);
  }

  static Cascade measured(Rulebook rulebook, Consumer<IndicatorSpec> says) {
    return sound(rulebook).indicator("i", i -> says.accept(i.at("T1").unit("y"))).build();
  }

  static void raises(CascadeBuilder builder, FindingCode code, String message) {
    raises(builder.build(), code, message);
  }

  static void raises(Cascade cascade, FindingCode code, String message) {
    raises(Review.of(cascade), code, message);
  }

  static void raises(Evaluation evaluation, FindingCode code, String message) {
    raises(Review.of(evaluation), code, message);
  }

  /** Exactly these, of this code. */
  static void raises(List<Finding> findings, FindingCode code, String... messages) {
    assertThat(findings)
        .filteredOn(finding -> finding.code() == code)
        .extracting(finding -> finding.message().en())
        .containsExactly(messages);
    (messages.length == 0 ? QUIET : RAISED).add(code);
  }

  static void isQuiet(List<Finding> findings, FindingCode code) {
    raises(findings, code);
  }

  static void isQuiet(CascadeBuilder builder, FindingCode code) {
    raises(Review.of(builder.build()), code);
  }

  static void isQuiet(Cascade cascade, FindingCode code) {
    raises(Review.of(cascade), code);
  }

  static void isQuiet(Evaluation evaluation, FindingCode code) {
    raises(Review.of(evaluation), code);
  }
}
