package id.sinergi.trend;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.MediumTerm;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.PartyFigures;
import id.sinergi.figure.Quantity;
import id.sinergi.indicator.Indicator;
import id.sinergi.time.Period;
import id.sinergi.trend.Comparison.Benchmark;
import java.util.List;
import java.util.Optional;

/**
 * One indicator in a {@link Comparison}.
 *
 * @param goals of those concerned, what it measures, in their order; empty if it is there for its
 *     owner's part alone
 * @param figures of this year: target, actual and attainment of all parties together, and by party
 * @param party of a shared indicator, whose part those concerned answer for; empty if nobody's
 * @param earlier the same of earlier years, the latest first
 * @param mediumTerm how far it is of what the medium-term plan ends with; empty if no plan reaches
 *     beyond this year
 * @param standing what it is held against beside targets; empty if no benchmark is stated
 * @param money the goal whose money is set beside it: the one named, else the first that it
 *     measures; empty if there is none
 * @param efficiency its attainment less the absorption of that goal, in points; not due if either
 *     is
 */
public record ComparedIndicator(
    List<Node> goals,
    IndicatorFigures figures,
    Optional<String> party,
    List<Earlier> earlier,
    Optional<MediumTerm> mediumTerm,
    Optional<Standing> standing,
    Optional<NodeFigures> money,
    Quantity efficiency) {

  /** Copies the lists. */
  public ComparedIndicator {
    goals = List.copyOf(goals);
    earlier = List.copyOf(earlier);
  }

  /**
   * What was attained in an earlier year.
   *
   * @param period the year, or the same part of it
   * @param figures as an evaluation of it has them
   */
  public record Earlier(Period period, IndicatorFigures figures) {
    /** Such as {@code 2021: 95.10}. */
    @Override
    public String toString() {
      return period + ": " + figures.joint();
    }
  }

  /**
   * How an indicator stands to a benchmark.
   *
   * @param benchmark what is stated
   * @param distance how far the actual is from it, in the unit of the indicator: above 0 is better;
   *     of what is to be stable never above 0; without an actual its state
   */
  public record Standing(Benchmark benchmark, Quantity distance) {
    /** Such as {@code -1.20 % from 21.5 (nasional 2022)}. */
    @Override
    public String toString() {
      return distance + " from " + benchmark;
    }
  }

  /**
   * Which indicator it is.
   *
   * @return the indicator
   */
  public Indicator indicator() {
    return figures.indicator();
  }

  /**
   * What those concerned did themselves, of a shared indicator.
   *
   * @return their part against their own target; empty of what they are no party of
   */
  public Optional<PartyFigures> own() {
    return party.flatMap(figures::party);
  }

  /**
   * The same in an earlier year.
   *
   * @param year one of {@link #earlier()}
   * @return their part then; empty of what they are no party of
   */
  public Optional<PartyFigures> own(Earlier year) {
    return party.flatMap(year.figures()::party);
  }

  /** One line: such as {@code spip = 94.24: 3.16 skor of 3.35 skor; 2021: 95.10}. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(figures.toString());
    earlier.forEach(it -> line.append("; ").append(it));
    mediumTerm.ifPresent(it -> line.append("; ").append(it));
    standing.ifPresent(it -> line.append("; ").append(it));
    return line.toString();
  }
}
