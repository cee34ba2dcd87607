package id.sinergi.synergy;

import static java.util.Objects.requireNonNull;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Rounding;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Agency;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.influence.Reliance;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * For each agency, how much of its bottom-up score rests on each other agency: shared indicators by
 * the shares of their parties (as far as its own part alone is credited, on that party), links by
 * the owner of what supports it. An analytic aid, no official score. Immutable and thread-safe.
 *
 * <pre>{@code
 * SiloMatrix.of(evaluation).row("dinkes").ifPresent(row -> row.on("dinsos")); // 0..1
 * }</pre>
 */
public final class SiloMatrix {
  private static final Text METHOD =
      Text.of(
          "Alat bantu analisis, bukan skor resmi; menurut pandangan dari bawah. Bobot yang"
              + " dinormalkan dari nilai instansi ke bawah: indikator bersama menurut bagian para"
              + " pihak, tautan menurut penanggung jawab anaknya. Setiap baris berjumlah 1.",
          "Analytic aid, not an official score; by the bottom-up view. Renormalised weights from"
              + " the agency's score downwards: shared indicators by parties' shares, links by the"
              + " child's owner. Each row sums to 1.");

  private final Evaluation evaluation;
  private final Results results;

  private SiloMatrix(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.results = Inside.of(evaluation);
  }

  /**
   * The matrix of an evaluation. Its rows are computed when they are asked for; O(1).
   *
   * @param evaluation any
   * @return the matrix
   */
  public static SiloMatrix of(Evaluation evaluation) {
    requireNonNull(evaluation, "evaluation");
    return new SiloMatrix(evaluation);
  }

  /**
   * On whom one agency rests. O(its goals, what measures and supports them, and the parties of
   * that).
   *
   * @param agency id of an agency
   * @return empty if the agency has no bottom-up score
   * @throws IllegalArgumentException if the cascade has no such agency
   */
  public Optional<Row> row(String agency) {
    requireNonNull(agency, "agency");
    evaluation.agency(agency); // refuses what is unknown
    return row(evaluation.cascade().agencyIndex(agency));
  }

  private Optional<Row> row(int agency) {
    List<Agency> agencies = evaluation.cascade().agencies();
    return Reliance.of(results, agency)
        .map(reliance -> new Row(agencies.get(agency), agencies, reliance));
  }

  /**
   * On whom each agency rests.
   *
   * @return in the order of the agencies' ids, each computed when it is reached; agencies without a
   *     bottom-up score are left out
   */
  public Stream<Row> rows() {
    return IntStream.range(0, evaluation.cascade().agencies().size())
        .mapToObj(this::row)
        .flatMap(Optional::stream);
  }

  /**
   * What this is and how it is computed.
   *
   * @return in both languages
   */
  public Text method() {
    return METHOD;
  }

  /** One line: whose matrix it is. */
  @Override
  public String toString() {
    return "silo matrix of " + evaluation;
  }

  /** On whom one agency rests. Immutable and thread-safe. */
  public static final class Row {
    private final Agency agency;
    private final SortedMap<String, Double> shares;
    private final boolean isExact;

    private Row(Agency agency, List<Agency> agencies, Reliance reliance) {
      this.agency = agency;
      SortedMap<String, Double> byId = new TreeMap<>();
      reliance.parts().forEach((at, part) -> byId.put(agencies.get(at).id(), part));
      this.shares = Collections.unmodifiableSortedMap(byId);
      this.isExact = reliance.isExact();
    }

    /**
     * Whose row this is.
     *
     * @return the agency
     */
    public Agency agency() {
      return agency;
    }

    /**
     * On whom it rests, itself included.
     *
     * @return unmodifiable, by the ids of agencies, in order; above 0, together 1
     */
    public SortedMap<String, Double> shares() {
      return shares;
    }

    /**
     * How much of its score rests on an agency.
     *
     * @param id of any agency
     * @return 0..1; 0 where nothing does
     */
    public double on(String id) {
      return shares.getOrDefault(id, 0.0);
    }

    /**
     * How much of its score rests on itself: the diagonal of the matrix.
     *
     * @return 0..1
     */
    public double selfReliance() {
      return on(agency.id());
    }

    /**
     * Whether all on the way is linear.
     *
     * @return false where the row holds at the present figures only: a weakest member carries all,
     *     the weights of a geometric mean are its exponents
     */
    public boolean isExact() {
      return isExact;
    }

    /** One line: such as {@code dinkes: itself 0.75, dinsos 0.25}. */
    @Override
    public String toString() {
      String others =
          shares.entrySet().stream()
              .filter(share -> !share.getKey().equals(agency.id()))
              .map(share -> ", " + share.getKey() + " " + rounded(share.getValue()))
              .collect(Collectors.joining());
      return agency.id() + ": itself " + rounded(selfReliance()) + others;
    }

    private static BigDecimal rounded(double share) {
      return Rounding.displayed(share, 2);
    }
  }
}
