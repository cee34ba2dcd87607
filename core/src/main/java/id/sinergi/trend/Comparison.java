package id.sinergi.trend;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.figure.Rounding;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Owner;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What a performance report sets side by side (PermenPANRB 53/2014): each actual with this year's
 * target, with earlier years, with the target that the medium-term plan ends with, and with a
 * stated benchmark; and the money. Of one goal, of what one post answers for, or of one agency.
 * Immutable and thread-safe.
 *
 * <p>All figures are those of evaluations: of the one that this is of, and of the same kind of
 * window in earlier years, by the same plan and as of the same instant. A figure that is not due or
 * not reported there says so. The attainment of a medium-term target is computed by the formula of
 * the indicator, and is no official score.
 *
 * <pre>{@code
 * Comparison table =
 *     Comparison.of(evaluation, "S1").withBenchmark("prev", 21.5, "nasional 2022");
 * table.rows().get(0).mediumTerm(); // how far of the target of 2024
 * }</pre>
 */
public final class Comparison {
  private static final int YEARS = 2;
  private static final int MOST_YEARS = 50;
  private static final Text METHOD =
      Text.of(
          "Angka tiap tahun adalah angka evaluasi jendela yang sama di tahun itu. Target jangka"
              + " menengah: target terakhir dari rencana yang menjangkau paling jauh melewati tahun"
              + " ini; capaian terhadapnya menurut rumus indikator, bukan nilai resmi. Jarak: di"
              + " atas 0 lebih baik, ke arah mana pun itu. Pembanding disebut oleh analis. Efisiensi:"
              + " capaian dikurangi serapan tujuan yang disebut, dalam poin.",
          "The figures of each year are those of an evaluation of the same window in that year."
              + " Medium term: the last target of the plan that reaches furthest beyond this year;"
              + " what is attained of it is by the indicator's formula, and no official score."
              + " Distance: above 0 is better, whichever way that is. The benchmark is stated by"
              + " the analyst. Efficiency: attainment less the absorption of the goal named, in"
              + " points.");

  /**
   * What somebody else has, or what a standard asks.
   *
   * @param name of it, such as {@code nasional 2022}
   * @param value in the unit of the indicator
   */
  public record Benchmark(String name, double value) {
    /** Refuses a blank name and what is no quantity. */
    public Benchmark {
      if (name.isBlank()) {
        throw new IllegalArgumentException(
            "The name (" + name + ") of a benchmark is blank. Maybe say whose value it is.");
      }
      value = Rounding.quantity(value, "benchmark");
    }

    /** Such as {@code 21.5 (nasional 2022)}. */
    @Override
    public String toString() {
      return Rounding.decimal(value).toPlainString() + " (" + name + ")";
    }
  }

  /** What the analyst says beside the cascade. */
  record Stated(Map<String, Benchmark> benchmarks, Map<String, String> money) {
    static final Stated NOTHING = new Stated(Map.of(), Map.of());
  }

  private final Evaluation evaluation;
  private final Concerned concerned;
  private final Supplier<List<Evaluation>> earlier;
  private final Stated stated;
  private final Supplier<List<ComparedIndicator>> rows;

  private Comparison(
      Evaluation evaluation,
      Concerned concerned,
      Supplier<List<Evaluation>> earlier,
      Stated stated) {
    this.evaluation = evaluation;
    this.concerned = concerned;
    this.earlier = earlier;
    this.stated = stated;
    this.rows = Suppliers.memoize(this::compare);
  }

  /**
   * Of one goal: the indicators that measure it. With the two years before; O(1) until rows are
   * asked for, then O(size) for each earlier year, once, and the reports and targets of the
   * indicators.
   *
   * @param evaluation any
   * @param node id of a goal
   * @return the table
   * @throws IllegalArgumentException if the cascade has no such node
   */
  public static Comparison of(Evaluation evaluation, String node) {
    requireNonNull(evaluation, "evaluation");
    requireNonNull(node, "node");
    return of(evaluation, Concerned.goal(evaluation, node));
  }

  /**
   * Of what one post answers for: the indicators that measure its goals, then those of which it is
   * named as a party's owner.
   *
   * @param evaluation any
   * @param agency id of an agency
   * @param position such as {@code Kepala Dinas}
   * @return the table
   * @throws IllegalArgumentException if the cascade has no such agency, or no such post there
   */
  public static Comparison ofOwner(Evaluation evaluation, String agency, String position) {
    requireNonNull(evaluation, "evaluation");
    requireNonNull(agency, "agency");
    requireNonNull(position, "position");
    return of(evaluation, Concerned.owner(evaluation, agency, position));
  }

  /**
   * Of one agency: the indicators that measure the goals it owns.
   *
   * @param evaluation any
   * @param agency id of an agency
   * @return the table
   * @throws IllegalArgumentException if the cascade has no such agency
   */
  public static Comparison ofAgency(Evaluation evaluation, String agency) {
    requireNonNull(evaluation, "evaluation");
    requireNonNull(agency, "agency");
    return of(evaluation, Concerned.agency(evaluation, agency));
  }

  private static Comparison of(Evaluation evaluation, Concerned concerned) {
    return new Comparison(evaluation, concerned, before(evaluation, YEARS), Stated.NOTHING);
  }

  /**
   * The same with more or fewer earlier years; of an evaluation of several years, of as long
   * before.
   *
   * @param years 0 to 50
   * @return another table
   * @throws IllegalArgumentException if there are more, or fewer
   */
  public Comparison withEarlier(int years) {
    if (years < 0 || years > MOST_YEARS) {
      throw new IllegalArgumentException(
          "The number of earlier years (" + years + ") must be 0 to 50. Maybe you meant (2).");
    }
    return new Comparison(evaluation, concerned, before(evaluation, years), stated);
  }

  /**
   * The same with a benchmark of an indicator, instead of one stated before.
   *
   * @param indicator id of an indicator
   * @param value in its unit
   * @param name whose value it is, such as {@code nasional 2022}
   * @return another table
   * @throws IllegalArgumentException if the cascade has no such indicator, the value is no
   *     quantity, or the name is blank
   */
  public Comparison withBenchmark(String indicator, double value, String name) {
    String id = evaluation.indicator(indicator).indicator().id();
    Map<String, Benchmark> benchmarks = new TreeMap<>(stated.benchmarks());
    benchmarks.put(id, new Benchmark(requireNonNull(name, "name"), value));
    return new Comparison(evaluation, concerned, earlier, new Stated(benchmarks, stated.money()));
  }

  /**
   * The same with an indicator beside the money of another goal than the one it measures, as
   * printed tables pair a sasaran indicator with the program that serves it.
   *
   * @param indicator id of an indicator
   * @param node id of the goal whose money serves it
   * @return another table
   * @throws IllegalArgumentException if the cascade has no such indicator or node
   */
  public Comparison withMoneyOf(String indicator, String node) {
    String id = evaluation.indicator(indicator).indicator().id();
    Map<String, String> money = new TreeMap<>(stated.money());
    money.put(id, evaluation.node(node).node().id());
    return new Comparison(evaluation, concerned, earlier, new Stated(stated.benchmarks(), money));
  }

  private static Supplier<List<Evaluation>> before(Evaluation evaluation, int years) {
    return Suppliers.memoize(
        () -> evaluation.evaluator().evaluate(Years.before(evaluation.request(), years)));
  }

  private List<ComparedIndicator> compare() {
    ComparisonRows maker = new ComparisonRows(evaluation, concerned, earlier.get(), stated);
    return maker.rows();
  }

  /**
   * What is evaluated.
   *
   * @return the evaluation that this is of
   */
  public Evaluation evaluation() {
    return evaluation;
  }

  /**
   * The goals concerned, with their scores and their money.
   *
   * @return unmodifiable, by level from the top, then by id
   */
  public List<NodeFigures> goals() {
    return concerned.goals().stream().map(it -> evaluation.node(it.id())).toList();
  }

  /**
   * The post whose table it is.
   *
   * @return empty of a goal or an agency
   */
  public Optional<Owner> owner() {
    return concerned.owner();
  }

  /**
   * The agency whose table it is.
   *
   * @return empty of a goal or a post
   */
  public Optional<Agency> agency() {
    return concerned.isAgency() ? evaluation.cascade().agency(concerned.of()) : Optional.empty();
  }

  /**
   * The indicators concerned, each once.
   *
   * @return unmodifiable, under the first goal that each measures, in the order of the goals, then
   *     by id; at the end those that measure none of them
   */
  public List<ComparedIndicator> rows() {
    return rows.get();
  }

  /**
   * The years beside this one.
   *
   * @return unmodifiable, the latest first
   */
  public List<Period> earlier() {
    return earlier.get().stream().map(it -> it.request().period()).toList();
  }

  /**
   * What this is and how it is computed.
   *
   * @return in both languages
   */
  public static Text method() {
    return METHOD;
  }

  /** One line: such as {@code S1: spip = 94.24 (Sangat Tinggi), apip = 100.00 (Sangat Tinggi)}. */
  @Override
  public String toString() {
    List<String> each = new ArrayList<>();
    rows().forEach(it -> each.add(it.indicator().id() + " = " + it.figures().joint()));
    String whose = owner().map(Owner::toString).orElseGet(concerned::of);
    return whose + ": " + (each.isEmpty() ? "no indicators" : String.join(", ", each));
  }
}
