package id.sinergi.examples;

import static id.sinergi.cascade.Option.note;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.relatesTo;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.cascade.Option.weight;
import static id.sinergi.time.Frequency.YEAR;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.CascadeJoin;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.cascade.Joined;
import id.sinergi.cascade.Measure;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Evidence;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Whether agencies are ready to work together, as a cascade to be answered, and put beside the
 * joint outcome they work on. It asks for the prerequisites of Whole of Government once, and for
 * its challenges of each agency; of these the least ready counts. Answers and predicates are those
 * of {@link AkipSheet}. What the prerequisites and challenges are: LAN, module Whole of Government
 * (2017), ISBN 978-602-7594-30-2; that they weigh the same and that the least ready counts is our
 * reading.
 *
 * <pre>{@code
 * Sinergi stunting = Gallery.open("stunting").at("2022");
 * Cascade blank = Readiness.of(stunting.cascade(), "T1", "2022");
 * Readiness.beside(stunting, "T1", Sinergi.of(blank, answers)).tree();
 * }</pre>
 */
public final class Readiness {
  /** As the sheet of AKIP is read. */
  public static final Rulebook RULEBOOK =
      AkipSheet.RULEBOOK
          .derive("kesiapan")
          .title("Readiness to work together")
          .noAuthority()
          .evidence("scale", new Evidence(Evidence.Level.UNVERIFIED, "borrowed from AKIP's sheet"))
          .build();

  private static final String ASSESSOR = "penilai";

  /** Asked once, of all together; accountability and incentives are one prerequisite in two. */
  private enum Prerequisite {
    CULTURE("budaya", "Budaya dan filosofi", 25),
    WORKING("cara-kerja", "Cara kerja baru", 25),
    OUTCOMES("akuntabilitas", "Akuntabilitas: hasil dan pelaporan bersama", 12.5),
    REWARD("insentif", "Insentif: penghargaan atas hasil bersama", 12.5),
    POLICY("kebijakan", "Cara baru menyusun kebijakan", 25);

    private final String id;
    private final String label;
    private final double weight;

    Prerequisite(String id, String label, double weight) {
      this.id = id;
      this.label = label;
      this.weight = weight;
    }
  }

  /** Asked of each agency. */
  private enum Challenge {
    CAPACITY("kapasitas", "Kapasitas yang setara"),
    VALUES("nilai", "Nilai yang sejalan"),
    LEADERSHIP("kepemimpinan", "Kepemimpinan yang mendukung");

    private final String id;
    private final String label;

    Challenge(String id, String label) {
      this.id = id;
      this.label = label;
    }
  }

  private Readiness() {}

  /**
   * The blank template for the agencies that share a goal: goal {@code KESIAPAN} over {@code
   * PRASYARAT} and {@code TANTANGAN}, held by an assessor of its own, {@code penilai}, so that it
   * enters the score of none of them.
   *
   * @param cascade the one with the goal
   * @param goal the id of a node that a shared indicator measures
   * @param year such as {@code 2022}
   * @return with the agencies of the goal by their ids, without answers
   * @throws IllegalArgumentException if no shared indicator measures the goal
   */
  public static Cascade of(Cascade cascade, String goal, String year) {
    Set<String> parties = parties(cascade, goal);
    CascadeBuilder sheet =
        Cascade.builder("kesiapan", RULEBOOK).name("Kesiapan bekerja bersama").horizon(year);
    parties.forEach(it -> sheet.agency(alone(cascade.agency(it).orElseThrow())));
    sheet
        .agency(ASSESSOR, "Penilai kesiapan", AgencyKind.WORK_UNIT)
        .tujuan("KESIAPAN", "Siap bekerja bersama", owner(ASSESSOR, "Penilai"))
        .sasaran("PRASYARAT", "Prasyarat terpenuhi", owner(ASSESSOR, "Penilai"), under("KESIAPAN"))
        .sasaran("TANTANGAN", "Tantangan teratasi", owner(ASSESSOR, "Penilai"), under("KESIAPAN"));
    Target target = Target.of(Period.parse(year), 100);
    for (Prerequisite one : Prerequisite.values()) {
      sheet.indicator(
          one.id, it -> asked(it, one.label).target(target).at("PRASYARAT", weight(one.weight)));
    }
    for (Challenge one : Challenge.values()) {
      sheet.indicator(
          one.id,
          it -> {
            asked(it, one.label).at("TANTANGAN").composition(Composition.WEAKEST_PARTY);
            parties.forEach(party -> it.party(party(parties, party).plusTarget(target)));
          });
    }
    return sheet.build();
  }

  /**
   * A joint outcome and the readiness of its agencies in one cascade: the readiness relates to the
   * goal, and changes no score. Ids are {@code document/id}; the bare one will do where it is in
   * one of the two only.
   *
   * @param outcome with the goal
   * @param goal the id of a node in it
   * @param readiness answered, of the same agencies by id
   * @return the two, at the period of the outcome
   */
  public static Sinergi beside(Sinergi outcome, String goal, Sinergi readiness) {
    Cascade first = outcome.cascade();
    Cascade second = readiness.cascade();
    String id = first.id() + "-" + second.id();
    CascadeJoin join =
        Cascade.join(id, first, second)
            .name(first.name() + " · " + second.name())
            .link(
                second.id() + "/KESIAPAN",
                relatesTo(first.id() + "/" + goal, note("kesiapan para pihaknya")));
    for (Agency agency : second.agencies()) {
      if (first.agency(agency.id()).isPresent()) {
        join.same(first.id() + "/" + agency.id(), second.id() + "/" + agency.id());
      }
    }
    Joined joined = join.build();
    return Sinergi.of(
            joined.cascade(),
            joined
                .actuals(first.id(), outcome.actuals())
                .plus(joined.actuals(second.id(), readiness.actuals())))
        .at(outcome.request());
  }

  /** Leads first, as the indicators of the goal name them. */
  private static Set<String> parties(Cascade cascade, String goal) {
    Set<String> parties = new LinkedHashSet<>();
    for (Measure measure : cascade.measures()) {
      Indicator indicator = cascade.indicator(measure.indicator()).orElseThrow();
      if (measure.node().equals(goal) && indicator.isShared()) {
        parties.add(indicator.lead().agency());
        indicator.parties().forEach(it -> parties.add(it.agency()));
      }
    }
    if (parties.isEmpty()) {
      throw new IllegalArgumentException(
          "No shared indicator measures the goal ("
              + goal
              + ") of ("
              + cascade.id()
              + "). Maybe another goal was meant.");
    }
    return parties;
  }

  /** Where it lies and what it goes by is for its own document to say. */
  private static Agency alone(Agency agency) {
    return Agency.of(agency.id(), agency.name(), agency.kind());
  }

  private static IndicatorSpec asked(IndicatorSpec spec, String name) {
    return spec.name(name).indicatorClass("KESIAPAN").unit("nilai").maximize().last(YEAR);
  }

  private static Party party(Set<String> parties, String agency) {
    boolean isFirst = parties.iterator().next().equals(agency);
    return isFirst ? Party.lead(agency) : Party.contributor(agency);
  }
}
