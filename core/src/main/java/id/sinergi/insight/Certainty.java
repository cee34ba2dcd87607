package id.sinergi.insight;

import id.sinergi.figure.Bounds;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.figure.Verdict;
import id.sinergi.finding.Text;
import java.util.Optional;

/** How certain one figure is while reports are missing. Immutable and thread-safe. */
public final class Certainty {
  private static final Text NEVER =
      Text.of("laporan apa pun tidak membuatnya dapat dihitung", "no report could give it a value");

  private final String id;
  private final Text kind;
  private final Figure figure;
  private final Optional<Bounds> bounds;
  private final double attainedAt;

  Certainty(String id, Text kind, Figure figure, Optional<Bounds> bounds, double attainedAt) {
    this.id = id;
    this.kind = kind;
    this.figure = figure;
    this.bounds = bounds;
    this.attainedAt = attainedAt;
  }

  /**
   * What it is a figure of.
   *
   * @return the id of a goal, an indicator or an agency
   */
  public String id() {
    return id;
  }

  /**
   * Which of its figures.
   *
   * @return such as official score, in lower case
   */
  public Text kind() {
    return kind;
  }

  /**
   * The figure as it is.
   *
   * @return a value or a reason
   */
  public Figure figure() {
    return figure;
  }

  /**
   * The least and the greatest it could be.
   *
   * @return empty if {@link #reason} says why
   */
  public Optional<Bounds> bounds() {
    return bounds;
  }

  /**
   * Why there are no bounds.
   *
   * @return not due, not applicable, or never computable; empty if there are
   */
  public Optional<Text> reason() {
    if (bounds.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(figure.state().isDue() ? NEVER : figure.state().text());
  }

  /**
   * From where on it counts as attained: the threshold of the rulebook that holds for it.
   *
   * @return in percent
   */
  public double attainedAt() {
    return attainedAt;
  }

  /**
   * Whether it is attained, by the bounds and not by the value.
   *
   * @return empty if there are no bounds
   */
  public Optional<Verdict> verdict() {
    return bounds.map(it -> it.verdict(attainedAt));
  }

  /**
   * Whether what is missing decides.
   *
   * @return true if the verdict is {@code UNDECIDED}
   */
  public boolean isUndecided() {
    return verdict().equals(Optional.of(Verdict.UNDECIDED));
  }

  /**
   * Whether nothing that is missing could change it.
   *
   * @return true of a value that is its own least and greatest, and of what is not due
   */
  public boolean isCertain() {
    return bounds.map(Bounds::isExact).orElse(true) && figure.state() != State.NOT_REPORTED;
  }

  /** One line: such as {@code T1: 60 within 30..120, undecided}. */
  @Override
  public String toString() {
    return id
        + ": "
        + figure
        + bounds.map(it -> " within " + it).orElse("")
        + verdict().map(it -> ", " + it.text().en()).orElse("");
  }
}
