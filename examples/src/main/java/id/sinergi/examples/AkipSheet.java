package id.sinergi.examples;

import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.cascade.Option.weight;
import static id.sinergi.time.Frequency.YEAR;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.figure.Scale;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Agency;
import id.sinergi.rule.Evidence;
import id.sinergi.rule.IncompleteMembers;
import id.sinergi.rule.Rulebook;

/**
 * The evaluation sheet of AKIP as a cascade: answers make sub-components, these make components,
 * and these the value, which has a predicate. Components, weights, answers and predicates are those
 * of PermenPANRB 88/2021, as sources that cite it tell them; what a criterion asks is left to the
 * host.
 *
 * <pre>{@code
 * Cascade sheet = AkipSheet.blank(agency, "2024", 2);
 * Actuals answers = Actuals.of(Answer.BB.to("1.2.1", "unit", "2024"));
 * Sinergi.of(sheet, answers).at("2024").node("LKE").score(); // no data until all are answered
 * }</pre>
 */
public final class AkipSheet {
  private static final String SOURCE = "PermenPANRB 88/2021, as worksheets that cite it tell it";

  /** Predicates from above 90 (AA) down; exactly 0 has none. A sheet with blanks has no value. */
  public static final Rulebook RULEBOOK =
      Rulebook.builder("akip-2021")
          .title("Evaluation of AKIP")
          .authority("PermenPANRB 88/2021")
          .incompleteMembers(IncompleteMembers.STRICT)
          .scale(predicates())
          .evidence("scale", new Evidence(Evidence.Level.CITED, SOURCE))
          .evidence(
              "incompleteMembers",
              new Evidence(
                  Evidence.Level.UNVERIFIED, "chosen here: a predicate is of a whole sheet"))
          .build();

  /** What is evaluated, and what it weighs of 100. */
  public enum Component {
    /** Of 30. */
    PLANNING("Perencanaan kinerja", 30),
    /** Of 30. */
    MEASUREMENT("Pengukuran kinerja", 30),
    /** Of 15. */
    REPORTING("Pelaporan kinerja", 15),
    /** Of 25. */
    INTERNAL_EVALUATION("Evaluasi akuntabilitas kinerja internal", 25);

    private final String label;
    private final double weight;

    Component(String label, double weight) {
      this.label = label;
      this.weight = weight;
    }

    /**
     * Its id in the sheet.
     *
     * @return {@code 1} to {@code 4}
     */
    public String id() {
      return String.valueOf(ordinal() + 1);
    }

    /**
     * The most it brings.
     *
     * @return of 100
     */
    public double weight() {
      return weight;
    }
  }

  /** The sub-components of each component, and what they weigh of it. */
  private enum Aspect {
    EXISTENCE("keberadaan", 20),
    QUALITY("kualitas", 30),
    USE("pemanfaatan", 50);

    private final String label;
    private final double weight;

    Aspect(String label, double weight) {
      this.label = label;
      this.weight = weight;
    }

    String id(Component component) {
      return component.id() + "." + (ordinal() + 1);
    }
  }

  /** An answer to a criterion. */
  public enum Answer {
    /** 100. */
    AA(100),
    /** 90. */
    A(90),
    /** 80. */
    BB(80),
    /** 70. */
    B(70),
    /** 60. */
    CC(60),
    /** 50. */
    C(50),
    /** 30. */
    D(30),
    /** 0. */
    E(0);

    private final double points;

    Answer(double points) {
      this.points = points;
    }

    /**
     * This answer as a report.
     *
     * @param criterion such as {@code 1.2.3}
     * @param agency who is evaluated
     * @param year such as {@code 2022}
     * @return the report
     */
    public Actual to(String criterion, String agency, String year) {
      return Actual.of(criterion, agency, year, points);
    }
  }

  private AkipSheet() {}

  /**
   * A sheet to be answered: goal {@code LKE}, components {@code 1} to {@code 4}, sub-components
   * {@code 1.1} to {@code 4.3}, criteria {@code 1.1.1} and so on.
   *
   * @param agency who is evaluated
   * @param year such as {@code 2022}
   * @param criteria how many each sub-component has, all weighing the same
   * @return without answers
   */
  public static Cascade blank(Agency agency, String year, int criteria) {
    CascadeBuilder sheet = begun(agency, year);
    for (Component component : Component.values()) {
      sheet.sasaran(
          component.id(),
          component.label,
          owner(agency.id(), "Pimpinan"),
          under("LKE", weight(component.weight)));
      for (Aspect aspect : Aspect.values()) {
        String part = aspect.id(component);
        String name = component.label + ": " + aspect.label;
        sheet.program(
            part,
            name,
            owner(agency.id(), "Pimpinan"),
            under(component.id(), weight(aspect.weight)));
        for (int i = 1; i <= criteria; i++) {
          String criterion = part + "." + i;
          String of = name + ", kriteria " + i;
          sheet.indicator(criterion, it -> value(it, of, year, 100).at(part));
        }
      }
    }
    return sheet.build();
  }

  /**
   * A sheet of which only the values of components are known, as reports print them: indicators
   * {@code 1} to {@code 4}, each held against its weight.
   *
   * @param agency who is evaluated
   * @param year such as {@code 2022}
   * @return without values
   */
  public static Cascade ofComponents(Agency agency, String year) {
    CascadeBuilder sheet = begun(agency, year);
    for (Component component : Component.values()) {
      sheet.indicator(
          component.id(),
          it ->
              value(it, component.label, year, component.weight)
                  .at("LKE", weight(component.weight)));
    }
    return sheet.build();
  }

  private static CascadeBuilder begun(Agency agency, String year) {
    return Cascade.builder("akip-sheet", RULEBOOK)
        .name("Lembar kerja evaluasi AKIP (PermenPANRB 88/2021)")
        .horizon(year)
        .agency(agency)
        .tujuan("LKE", "Nilai evaluasi AKIP", owner(agency.id(), "Pimpinan"));
  }

  private static IndicatorSpec value(IndicatorSpec spec, String name, String year, double most) {
    return spec.name(name)
        .indicatorClass("LKE")
        .unit("nilai")
        .maximize()
        .last(YEAR)
        .target(year, most);
  }

  private static Scale predicates() {
    return Scale.builder()
        .above(90, "AA", "AA", "AA")
        .above(80, "A", "A", "A")
        .above(70, "BB", "BB", "BB")
        .above(60, "B", "B", "B")
        .above(50, "CC", "CC", "CC")
        .above(30, "C", "C", "C")
        .above(0, "D", "D", "D")
        .rest("TANPA_PREDIKAT", "Tanpa predikat", "No predicate");
  }
}
