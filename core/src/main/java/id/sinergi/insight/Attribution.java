package id.sinergi.insight;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Rounding;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Who brought what to the joint attainment on a shared indicator: for each party its Shapley value,
 * in points, over a stated reference. An analytic aid, no official score. Immutable and
 * thread-safe.
 *
 * <p>The players are the parties that count. A coalition is worth the joint attainment as it would
 * be if its parties had brought what they reported, and the others only the reference: nothing,
 * their baseline, or their own target. A party's value is what it adds to those before it, averaged
 * over all orders in which the parties could join. So values sum to the joint attainment less what
 * it would be with all at the reference; equal parties get equal values; who changes nothing gets
 * 0; who drags the others down gets less than 0. Caps, floors and overlaps apply to each coalition
 * as they do to the whole.
 *
 * <pre>{@code
 * Attribution.of(evaluation, "prev").row("bkkbn").ifPresent(row -> row.value()); // points
 * }</pre>
 */
public final class Attribution {
  private static final int SHOWN = 3;

  /** How values are found. */
  public enum Way {
    /** Where parts add up and no coalition meets a cap, a floor or a ceiling: by what each adds. */
    CLOSED_FORM,
    /** Over all coalitions of up to 16 parties. */
    EXACT,
    /** Over random orders, each with its reverse; every value has a standard error. */
    SAMPLED
  }

  private final Evaluation evaluation;
  private final IndicatorFigures figures;
  private final Reference reference;
  private final Text method;
  private final Optional<Text> reason;
  private final OptionalDouble atReference;
  private final Optional<Way> way;
  private final Optional<Sampling> sampling;
  private final List<Row> rows;

  Attribution(
      Evaluation evaluation,
      IndicatorFigures figures,
      Reference reference,
      Text method,
      Optional<Text> reason,
      OptionalDouble atReference,
      Optional<Way> way,
      Optional<Sampling> sampling,
      List<Row> rows) {
    this.evaluation = evaluation;
    this.figures = figures;
    this.reference = reference;
    this.method = method;
    this.reason = reason;
    this.atReference = atReference;
    this.way = way;
    this.sampling = sampling;
    this.rows = List.copyOf(rows);
  }

  /**
   * Who brought what, over a reference of zero.
   *
   * @param evaluation any
   * @param indicator id of an indicator
   * @return as {@link #of(Evaluation, String, Reference)}
   * @throws IllegalArgumentException if the cascade has no such indicator
   */
  public static Attribution of(Evaluation evaluation, String indicator) {
    return of(evaluation, indicator, Reference.ZERO);
  }

  /**
   * Who brought what, over a reference. The closed form costs O(parties); up to 16 parties
   * O(parties x 2^parties); beyond, O(orders x parties^2), by the seed 1 and as many orders, 20 to
   * 2,000, as put some 50 million parts together.
   *
   * @param evaluation any
   * @param indicator id of an indicator
   * @param reference what a party is taken to have brought where it is not in
   * @return without rows, and with a reason, where nothing can be attributed
   * @throws IllegalArgumentException if the cascade has no such indicator
   */
  public static Attribution of(Evaluation evaluation, String indicator, Reference reference) {
    return new AttributionMaker(evaluation, indicator, reference).make(Optional.empty());
  }

  /**
   * The same with chosen random orders, where any are drawn: more than 16 parties, and no closed
   * form.
   *
   * @param evaluation any
   * @param indicator id of an indicator
   * @param reference what a party is taken to have brought where it is not in
   * @param sampling seed and number of orders; the standard error falls with the root of the number
   * @return without rows, and with a reason, where nothing can be attributed
   * @throws IllegalArgumentException if the cascade has no such indicator
   */
  public static Attribution of(
      Evaluation evaluation, String indicator, Reference reference, Sampling sampling) {
    return new AttributionMaker(evaluation, indicator, reference).make(Optional.of(sampling));
  }

  /**
   * The evaluation that this tells of.
   *
   * @return as it was given
   */
  public Evaluation evaluation() {
    return evaluation;
  }

  /**
   * The indicator.
   *
   * @return with its parties and composition
   */
  public Indicator indicator() {
    return figures.indicator();
  }

  /**
   * What a party is taken to have brought where it is not in.
   *
   * @return as it was asked for
   */
  public Reference reference() {
    return reference;
  }

  /**
   * What the parties attained together: the official joint figure.
   *
   * @return in percent
   */
  public Figure joint() {
    return figures.joint();
  }

  /**
   * What the joint figure would be with every party that counts at the reference.
   *
   * @return in percent; empty where nothing is attributed
   */
  public OptionalDouble atReference() {
    return atReference;
  }

  /**
   * What there is to attribute: the joint figure less what it would be at the reference. The values
   * sum to it, within 1e-9 points.
   *
   * @return in points, also below 0; empty where nothing is attributed
   */
  public OptionalDouble total() {
    return atReference.isPresent()
        ? OptionalDouble.of(joint().value().orElseThrow() - atReference.getAsDouble())
        : OptionalDouble.empty();
  }

  /**
   * Each party that counts.
   *
   * @return unmodifiable, in id order of the agencies; empty where nothing is attributed
   */
  public List<Row> rows() {
    return rows;
  }

  /**
   * One party. O(parties).
   *
   * @param agency id of an agency
   * @return empty unless it is a party that counts, and something is attributed
   */
  public Optional<Row> row(String agency) {
    return rows.stream().filter(row -> row.agency().equals(agency)).findFirst();
  }

  /**
   * Why nothing can be attributed.
   *
   * @return in both languages; empty if there are rows
   */
  public Optional<Text> reason() {
    return reason;
  }

  /**
   * How the values were found.
   *
   * @return empty where nothing is attributed
   */
  public Optional<Way> way() {
    return way;
  }

  /**
   * By which random orders the values are estimated.
   *
   * @return empty unless they are
   */
  public Optional<Sampling> sampling() {
    return sampling;
  }

  /**
   * What this is, and how it is computed.
   *
   * @return in both languages
   */
  public Text method() {
    return method;
  }

  /** One line: such as {@code terlemah over zero: polri +22.22, bapenda +22.22}. */
  @Override
  public String toString() {
    String over = indicator().id() + " over " + reference.text().en() + ": ";
    String shown = rows.stream().limit(SHOWN).map(Row::toString).collect(Collectors.joining(", "));
    return over
        + reason.map(Text::en).orElse(shown)
        + (rows.size() > SHOWN ? ", and " + (rows.size() - SHOWN) + " more" : "");
  }

  /** What one party brought. Immutable. */
  public static final class Row {
    private final String agency;
    private final Figure own;
    private final double value;
    private final OptionalDouble standardError;
    private final double leaveOneOut;

    Row(String agency, Figure own, double value, OptionalDouble standardError, double leaveOneOut) {
      this.agency = agency;
      this.own = own;
      this.value = value;
      this.standardError = standardError;
      this.leaveOneOut = leaveOneOut;
    }

    /**
     * The party.
     *
     * @return id of its agency
     */
    public String agency() {
      return agency;
    }

    /**
     * Its own part against its own target, as the evaluation has it.
     *
     * @return in percent; not due without a target of its own
     */
    public Figure own() {
      return own;
    }

    /**
     * What it brought: its Shapley value.
     *
     * @return in points of the joint figure; below 0 where the others would have done better
     */
    public double value() {
      return value;
    }

    /**
     * How far an estimated value may be off: the standard error of the mean over the drawn orders.
     *
     * @return in points; empty where the value is no estimate
     */
    public OptionalDouble standardError() {
      return standardError;
    }

    /**
     * The simpler figure: the joint figure less what it would be with this party alone at the
     * reference. These do not sum to anything.
     *
     * @return in points
     */
    public double leaveOneOut() {
      return leaveOneOut;
    }

    /** Such as {@code polri +22.22}. */
    @Override
    public String toString() {
      return agency + (value > 0 ? " +" : " ") + Rounding.displayed(value, 2);
    }
  }
}
