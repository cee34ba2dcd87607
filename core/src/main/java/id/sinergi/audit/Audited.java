package id.sinergi.audit;

import id.sinergi.figure.ReasonCode;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.internal.text.Amounts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an audit says of one printed figure. Immutable. */
public final class Audited {
  private static final int DECIMALS = 4;

  private final Printed printed;
  private final Match match;
  private final List<Fit> fits;
  private final @Nullable Derived first;
  private final @Nullable ReasonCode reason;

  private Audited(
      Printed printed,
      Match match,
      List<Fit> fits,
      @Nullable Derived first,
      @Nullable ReasonCode reason) {
    this.printed = printed;
    this.match = match;
    this.fits = List.copyOf(fits);
    this.first = first;
    this.reason = reason;
  }

  static Audited of(Printed printed) {
    if (printed.figure().isEmpty()) {
      return new Audited(printed, Match.NOT_PRINTED, List.of(), null, null);
    }
    BigDecimal figure = printed.figure().get();
    if (printed instanceof PrintedAggregate aggregate) {
      List<Derived> all = Derived.all(aggregate);
      return all.get(0).isProper()
          ? of(aggregate, figure, all)
          : new Audited(aggregate, Match.NO_ANSWER, List.of(), null, ReasonCode.ZERO_DENOMINATOR);
    }
    PrintedRow row = (PrintedRow) printed;
    if (row.low().isEmpty() || row.actual().isEmpty()) {
      return new Audited(row, Match.INCOMPLETE, List.of(), null, null);
    }
    List<Derived> all = Derived.all(row);
    return all.isEmpty()
        ? new Audited(row, Match.NO_ANSWER, List.of(), null, Derived.reason(row))
        : of(row, figure, all);
  }

  private static Audited of(Printed printed, BigDecimal figure, List<Derived> all) {
    List<Fit> proper = fits(figure, all.stream().filter(Derived::isProper));
    List<Fit> fits = proper.isEmpty() ? fits(figure, all.stream()) : proper;
    if (!fits.isEmpty()) {
      return new Audited(printed, Match.FOLLOWS, fits, null, null);
    }
    Derived nearest =
        all.stream()
            .min(Comparator.comparing(it -> figure.subtract(it.figure()).abs()))
            .orElseThrow();
    return new Audited(printed, Match.DOES_NOT_FOLLOW, List.of(), nearest, null);
  }

  /** Those that lose no more than rounding does first, each part in the order given. */
  private static List<Fit> fits(BigDecimal figure, Stream<Derived> all) {
    return all.map(it -> it.fit(figure))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(fit -> !fit.habit().isSound()))
        .toList();
  }

  /**
   * What was looked at.
   *
   * @return a {@link PrintedRow} or a {@link PrintedAggregate}
   */
  public Printed printed() {
    return printed;
  }

  /**
   * Whether it follows.
   *
   * @return never absent
   */
  public Match match() {
    return match;
  }

  /**
   * Every way in which it follows: a figure of few decimals follows in several.
   *
   * @return unmodifiable, the likeliest first; empty unless it follows
   */
  public List<Fit> fits() {
    return fits;
  }

  /**
   * From what it comes most likely; of a figure that does not follow, what comes nearest.
   *
   * @return empty if nothing could be computed
   */
  public Optional<Derivation> derivation() {
    return fits.isEmpty()
        ? Optional.ofNullable(first).map(Derived::derivation)
        : Optional.of(fits.get(0).derivation());
  }

  /**
   * What {@link #derivation} gives, unrounded.
   *
   * @return to 50 digits; empty if nothing could be computed
   */
  public Optional<BigDecimal> computed() {
    return fits.isEmpty()
        ? Optional.ofNullable(first).map(Derived::figure)
        : Optional.of(fits.get(0).figure());
  }

  /**
   * How the computed figure became the printed one, most likely.
   *
   * @return empty unless it follows
   */
  public Optional<Habit> habit() {
    return fits.stream().findFirst().map(Fit::habit);
  }

  /**
   * What is printed less what is computed.
   *
   * @return in the unit of the figure; empty if nothing could be computed
   */
  public Optional<BigDecimal> difference() {
    return computed().map(it -> printed.figure().orElseThrow().subtract(it));
  }

  /**
   * Why the formula has no answer.
   *
   * @return empty unless that is so
   */
  public Optional<ReasonCode> reason() {
    return Optional.ofNullable(reason);
  }

  /**
   * The same in words.
   *
   * @return a clause, such as {@code follows TARGET_RATIO (101.0526), rounded half up}
   */
  public Text text() {
    return Text.of(text(Language.ID), text(Language.EN));
  }

  private String text(Language language) {
    Function<Text, String> in = it -> it.in(language);
    String says = match.text().in(language);
    if (match == Match.FOLLOWS) {
      Fit fit = fits.get(0);
      return says
          + " "
          + in.apply(fit.derivation().text())
          + " ("
          + number(fit.figure(), language)
          + "), "
          + in.apply(fit.habit().text());
    }
    if (match == Match.DOES_NOT_FOLLOW) {
      BigDecimal difference = difference().orElseThrow();
      return says
          + in.apply(Text.of("; terdekat ", "; nearest "))
          + in.apply(derivation().orElseThrow().text())
          + " ("
          + number(computed().orElseThrow(), language)
          + in.apply(Text.of("), selisih ", "), off by "))
          + (difference.signum() > 0 ? "+" : "")
          + number(difference, language);
    }
    return reason().map(why -> says + ": " + in.apply(why.text())).orElse(says);
  }

  private static String number(BigDecimal value, Language language) {
    return Amounts.computed(
        value.doubleValue(), OptionalInt.empty(), DECIMALS, "", language.locale());
  }

  /** Such as {@code R0444: follows TARGET_RATIO (100.3865), truncated}. */
  @Override
  public String toString() {
    return printed.id() + ": " + text().en();
  }
}
