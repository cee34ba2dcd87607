package id.sinergi.testdomain;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.rejected;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.cascade.Option.weight;
import static id.sinergi.indicator.AgencyKind.COORDINATING_MINISTRY;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.time.Frequency.YEAR;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Node;
import id.sinergi.cascade.Pattern;
import id.sinergi.cascade.Service;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Form;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Relation;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.time.During;
import id.sinergi.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Agencies {@code a}, {@code b}, {@code c} and their coordinator, who share what a test says. */
public final class Sharing {
  private Sharing() {}

  private static CascadeBuilder agencies() {
    return Cascade.builder("bersama", Rulebooks.SAKIP)
        .agency("menko", "Kementerian Koordinator", COORDINATING_MINISTRY)
        .agency("a", "Kementerian A", MINISTRY)
        .agency("b", "Kementerian B", MINISTRY)
        .agency("c", "Kementerian C", MINISTRY);
  }

  /** Indicator {@code i} at goal {@code T} of the coordinator. */
  public static Cascade indicator(Consumer<IndicatorSpec> says) {
    return agencies()
        .tujuan("T", "Tujuan bersama", owner("menko", "Menteri Koordinator"))
        .indicator(
            "i",
            spec -> {
              spec.at("T").name("Warga terlayani").unit("orang");
              says.accept(spec);
            })
        .build();
  }

  /** A sum of a year; who shares it is still to be said. */
  public static Cascade sum(Consumer<IndicatorSpec> says) {
    return indicator(
        i -> {
          i.maximize().sum(YEAR).composition(Composition.SUM);
          says.accept(i);
        });
  }

  /** A party with a target of its own for 2024. */
  public static Party with(Party party, double target) {
    return party.plusTarget(Target.of(Period.ofYear(2024), target));
  }

  /** What a party reports for 2024. */
  public static Actual actual(String agency, double value) {
    return Actual.of("i", agency, "2024", value);
  }

  public static Evaluation year(Cascade cascade, Actual... actuals) {
    return year(cascade, Actuals.of(actuals));
  }

  public static Evaluation year(Cascade cascade, Actuals actuals) {
    return Evaluator.of(cascade).evaluate(actuals, Period.ofYear(2024));
  }

  /** A sum with all there is to say of it: shares, a task force, an overlap, one who is silent. */
  public static Evaluation taskForce() {
    Cascade cascade =
        sum(
            i ->
                i.target("2024", 200)
                    .plannedOverlap("2024", 10)
                    .party(
                        with(Party.lead("a"), 100)
                            .withOwner(new Owner("a", "Deputi Layanan"))
                            .withShare(50))
                    .party(with(Party.contributor("b"), 80).withShare(30))
                    .party(with(Party.contributor("c"), 40).withShare(20))
                    .party(Party.supporter("menko").withShare(0))
                    .arrangement(
                        Arrangement.of(Form.TASK_FORCE)
                            .coordinatedBy("menko")
                            .withRelation(Relation.JOINT_WORKING)
                            .during(
                                During.of(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31)))));
    return year(
        cascade,
        Actuals.of(
                actual("a", 96.5)
                    .reportedAt(Instant.parse("2025-01-20T00:00:00Z"))
                    .evidence("BPS 2024"),
                actual("b", 70).reportedAt(Instant.parse("2025-01-10T03:00:00Z")).provisional())
            .plus(
                Overlap.of("i", List.of("a", "b"), "2024", 12)
                    .reportedAt(Instant.parse("2025-01-15T00:00:00Z"))));
  }

  /** A goal of the coordinator that others deliver, classified, with a shared indicator beside. */
  public static Evaluation goal() {
    Cascade cascade =
        agencies()
            .tujuan("T", "Tujuan bersama", owner("menko", "Menteri Koordinator"))
            .node(
                sasaran("S1", "Perizinan mudah", "a")
                    .withService(Service.ADMINISTRATIVE)
                    .withPattern(Pattern.ONE_DOOR),
                supports("T", weight(60), accepted()))
            .node(
                sasaran("S2", "Jalan mantap", "b")
                    .withService(Service.GOODS)
                    .withPattern(Pattern.TECHNICAL),
                supports("T", weight(20), accepted()))
            .node(
                sasaran("S10", "Layanan daring", "c")
                    .withService(Service.ADMINISTRATIVE)
                    .withPattern(Pattern.ELECTRONIC),
                supports("T", weight(10), accepted()))
            .node(
                sasaran("S3", "Ditolak", "c"), supports("T", weight(10), rejected("di luar tugas")))
            .node(sasaran("S4", "Diusulkan", "c"), supports("T", weight(10)))
            .node(
                sasaran("S5", "Sendiri", "menko").withService(Service.GOODS),
                under("T", weight(10)))
            .indicator("izin", i -> i.at("S1").unit("%").maximize().last(YEAR).target("2024", 50))
            .indicator("jalan", i -> i.at("S2").unit("%").maximize().last(YEAR).target("2024", 80))
            .indicator("daring", i -> i.at("S10").unit("%").maximize().last(YEAR).target("2024", 9))
            .indicator("rapat", i -> i.at("S5").unit("kali").maximize().sum(YEAR).target("2024", 4))
            .indicator(
                "i",
                i ->
                    i.at("T")
                        .name("Warga terlayani")
                        .unit("orang")
                        .maximize()
                        .sum(YEAR)
                        .composition(Composition.SUM)
                        .party(with(Party.lead("a"), 100))
                        .party(with(Party.contributor("b"), 50))
                        .arrangement(
                            Arrangement.of(Form.COORDINATION)
                                .coordinatedBy("menko")
                                .withRelation(Relation.DIALOGUE)))
            .indicator(
                "survei",
                i ->
                    i.unit("indeks")
                        .maximize()
                        .last(YEAR)
                        .target("2024", 80)
                        .composition(Composition.LEAD_REPORTS)
                        .lead("menko")
                        .contributor("a")
                        .arrangement(Arrangement.of(Form.COORDINATING_BODY)))
            .build();
    return year(
        cascade,
        Actual.of("izin", "a", "2024", 45),
        Actual.of("jalan", "b", "2024", 60),
        Actual.of("rapat", "menko", "2024", 4),
        actual("a", 80),
        actual("b", 40),
        Actual.of("survei", "menko", "2024", 88));
  }

  private static Node sasaran(String id, String name, String agency) {
    return Node.of(id, Level.SASARAN, name, owner(agency, "Menteri"));
  }
}
