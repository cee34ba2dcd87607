package id.sinergi.audit;

import id.sinergi.finding.Text;
import id.sinergi.rule.Formula;

/** From what a printed figure comes, or would come. Immutable. */
public sealed interface Derivation {

  /**
   * In words.
   *
   * @return such as {@code TARGET_RATIO capped at 100}
   */
  Text text();

  /**
   * An attainment in percent, as the engine computes it.
   *
   * @param formula by which
   */
  record Attained(Formula formula) implements Derivation {
    @Override
    public Text text() {
      return Text.same(formula.id());
    }
  }

  /**
   * An attainment above 100, printed as 100.
   *
   * @param formula by which
   */
  record Capped(Formula formula) implements Derivation {
    @Override
    public Text text() {
      return Text.of(formula.id() + " dibatasi 100", formula.id() + " capped at 100");
    }
  }

  /**
   * An attainment printed as a fraction of one where the others are in percent: 1.08 for 108.
   *
   * @param formula by which
   */
  record Fraction(Formula formula) implements Derivation {
    @Override
    public Text text() {
      return Text.of(
          formula.id() + " sebagai pecahan dari satu", formula.id() + " as a fraction of one");
    }
  }

  /** The actual itself, printed where the attainment belongs: realisasi as capaian. */
  record Actual() implements Derivation {
    @Override
    public Text text() {
      return Text.of("realisasi dicetak sebagai capaian", "the actual printed as attainment");
    }
  }

  /**
   * A figure made of members.
   *
   * @param kind how
   */
  record Aggregated(PrintedAggregate.Kind kind) implements Derivation {
    @Override
    public Text text() {
      return kind.text();
    }
  }
}
