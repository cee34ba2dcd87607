package id.sinergi.benchmarks;

import id.sinergi.cascade.Cascade;
import id.sinergi.indicator.Actuals;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.time.Period;

/**
 * A national cascade, made up with a fixed seed: 5,500 agencies at a million, five levels, one in
 * five indicators shared (by all compositions but chains) and one in five kegiatan crosscutting,
 * one indicator of 5,500 parties, one in four lower is better, one in twenty unreported.
 *
 * <p>The official score of a goal is half what is measured there and half what supports it, so that
 * every indicator and every link counts in it.
 *
 * @param cascade without errors
 * @param actuals for the year 2024
 */
public record Yardstick(Cascade cascade, Actuals actuals) {
  /** The year that everything is due in. */
  public static final Period YEAR = Period.ofYear(2024);

  /** The indicator of 5,500 parties. */
  public static final String EVERYONES = "bersama";

  /** The topmost goal. */
  public static final String TOP = "T";

  private static final long AGENCIES_OF_A_MILLION = 5_500;
  private static final int LEAST_AGENCIES = 8;

  /**
   * Makes one of about so many nodes and indicators.
   *
   * @param size nodes and indicators together; 1.08 million at a million
   * @return always the same for the same size
   */
  public static Yardstick of(int size) {
    return of(size, Rulebooks.SAKIP);
  }

  /**
   * The same, with all figures between 0 and 120, so that what is missing has a best and a worst.
   *
   * @param size nodes and indicators together
   * @return always the same for the same size
   */
  public static Yardstick capped(int size) {
    return of(size, Rulebooks.SAKIP_120);
  }

  private static Yardstick of(int size, Rulebook base) {
    long agencies = Math.max(LEAST_AGENCIES, size * AGENCIES_OF_A_MILLION / 1_000_000);
    return new YardstickMaker((int) agencies, base).make();
  }

  /**
   * How many nodes and indicators it has.
   *
   * @return exactly
   */
  public int size() {
    return cascade.nodes().size() + cascade.indicators().size();
  }
}
