package id.sinergi.cascade;

import id.sinergi.finding.Finding;
import id.sinergi.finding.Place;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A draft without errors, to which tests add one: agencies 0 to 3, nodes 0 to 3, links 0 and 1,
 * indicators 0 and 1, measures 0 and 1. What is added stands after them.
 */
final class Sketch {
  final CascadeDraft draft = new CascadeDraft();

  Sketch() {
    this(Rulebooks.SAKIP);
  }

  Sketch(Rulebook rulebook) {
    draft.id("sketch");
    draft.rulebook(rulebook);
    draft.horizon(Period.parse("2020/2029"));
    add(Agency.of("pemkab", "Pemerintah Kabupaten", AgencyKind.REGENCY));
    add(Agency.of("dinkes", "Dinas Kesehatan", AgencyKind.WORK_UNIT).within("pemkab"));
    add(Agency.of("dinsos", "Dinas Sosial", AgencyKind.WORK_UNIT).within("pemkab"));
    add(Agency.of("pemprov", "Pemerintah Provinsi", AgencyKind.PROVINCE));
    add(node("T1", "pemkab"));
    add(node("S1", "dinkes"));
    add(node("S2", "dinsos"));
    add(node("P1", "pemprov"));
    add(Link.cascade("S1", "T1"));
    add(Link.crosscutting("S2", "S1").withConsent(Consent.ACCEPTED));
    add(plain("aki").agency("dinkes").target("2026", 150).build());
    add(shared("joint").build());
    add(Measure.of("S1", "aki"));
    add(Measure.of("T1", "joint"));
  }

  static Node node(String id, String agency) {
    return Node.of(id, Level.SASARAN, "Sasaran " + id, new Owner(agency, "Kepala"));
  }

  /** Higher is better, once a year, of no agency yet. */
  static IndicatorBuilder plain(String id) {
    return Indicator.builder(id).unit("orang").maximize().sum(Frequency.YEAR);
  }

  /** Of dinkes, who leads, and dinsos, as a sum. */
  static IndicatorBuilder shared(String id) {
    return plain(id)
        .party(Party.lead("dinkes"))
        .party(Party.contributor("dinsos"))
        .composition(Composition.SUM);
  }

  Sketch add(Agency agency) {
    draft.add(agency, draft.agencies().size());
    return this;
  }

  Sketch add(Node node) {
    draft.add(node, draft.nodes().size());
    return this;
  }

  Sketch add(Link link) {
    draft.add(link, draft.links().size());
    return this;
  }

  Sketch add(Indicator indicator) {
    draft.add(indicator, draft.indicators().size());
    return this;
  }

  /** As the third indicator. */
  Sketch add(IndicatorBuilder indicator) {
    return add(indicator.build());
  }

  Sketch add(IndicatorBuilder indicator, UnaryOperator<String> asWritten) {
    draft.add(indicator.build(), draft.indicators().size(), asWritten);
    return this;
  }

  Sketch add(Measure measure) {
    draft.add(measure, draft.measures().size());
    return this;
  }

  /** Such as {@code CYCLE /links/2}. */
  List<String> found() {
    return found(draft.check());
  }

  static List<String> found(List<Finding> findings) {
    return findings.stream().map(it -> it.code() + " " + pointer(it)).toList();
  }

  String firstMessage() {
    return draft.check().get(0).message().en();
  }

  private static String pointer(Finding finding) {
    return finding.place() instanceof Place.Json json ? json.pointer() : "nowhere";
  }
}
