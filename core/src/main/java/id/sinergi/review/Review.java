package id.sinergi.review;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.finding.Finding;
import id.sinergi.internal.engine.Inside;
import id.sinergi.synergy.Silos;
import id.sinergi.synergy.Twins;
import java.util.List;

/**
 * What a strict evaluator would object to, before the evaluator comes. All of it evaluates; none of
 * it changes a figure. Hosts weigh findings otherwise by {@link id.sinergi.finding.Severities}.
 *
 * <pre>{@code
 * Review.of(evaluation).forEach(finding -> show(finding.text(Language.ID)));
 * }</pre>
 */
public final class Review {
  private Review() {}

  /**
   * What is to be said of a cascade, whatever was reported: goals that serve nothing or that nobody
   * works on, levels, what measures them, targets beside baselines and other plans, consent, how
   * sharers are held together, weights, budgets, tensions, silos and twins. O(size) but for
   * tensions, each of which costs what lies above both its ends.
   *
   * @param cascade any
   * @return unmodifiable; by kind in the order above, each in the order of the cascade's lists;
   *     located in the document that the cascade was read from
   */
  public static List<Finding> of(Cascade cascade) {
    Ground ground = new Ground(cascade);
    structure(ground);
    return ground.findings();
  }

  /**
   * What is to be said of a cascade and of what it was evaluated from, in its window: reports that
   * do not fit or that nothing reads, final figures that were changed, conflicts, parts that do not
   * add up, what is counted by two paths, money spent without the outcome, arrangements that are
   * over.
   *
   * @param evaluation any
   * @return unmodifiable; the findings of the cascade, then those of {@link Evaluation#findings()},
   *     then the others in the order above
   */
  public static List<Finding> of(Evaluation evaluation) {
    Ground ground = new Ground(evaluation.cascade());
    structure(ground);
    ground.note(evaluation.findings());
    new ReportReview(
            ground, Inside.of(evaluation), evaluation.window(), evaluation.request().asOf())
        .run();
    new FigureReview(ground, evaluation).run();
    return ground.findings();
  }

  private static void structure(Ground ground) {
    new NodeReview(ground).run();
    new LinkReview(ground).run();
    new IndicatorReview(ground).run();
    new WeightReview(ground).run();
    new BudgetReview(ground).run();
    new TensionReview(ground).run();
    ground.note(Silos.findings(ground.cascade()));
    ground.note(Twins.findings(ground.cascade()));
  }
}
