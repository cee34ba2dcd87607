package id.sinergi.view;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Explanation;
import id.sinergi.finding.Finding;
import id.sinergi.finding.Language;
import java.util.List;
import java.util.Objects;

/**
 * How an evaluation reads as text, in Indonesian or English. Immutable and thread-safe.
 *
 * <p>A mark stands for each band (its shape) and for each state without a value, and a page ends
 * with what its marks mean. Bands keep their Indonesian names, which are terms; numbers are written
 * as the language does.
 *
 * <pre>{@code
 * Page tree = TextView.of(evaluation).in(Language.ID).tree();
 * }</pre>
 */
public final class TextView {
  private static final int LINES = 200;

  private final Evaluation evaluation;
  private final Language language;
  private final int limit;

  private TextView(Evaluation evaluation, Language language, int limit) {
    this.evaluation = Objects.requireNonNull(evaluation, "evaluation");
    this.language = Objects.requireNonNull(language, "language");
    this.limit = limit;
  }

  /**
   * Text in English, at most two hundred lines to a page.
   *
   * @param evaluation what to show
   * @return the view
   */
  public static TextView of(Evaluation evaluation) {
    return new TextView(evaluation, Language.EN, LINES);
  }

  /**
   * The same in a language.
   *
   * @param other the language of words and numbers
   * @return a new view
   */
  public TextView in(Language other) {
    return new TextView(evaluation, other, limit);
  }

  /**
   * The same with longer or shorter pages.
   *
   * @param lines how many lines of a tree a page has at most; what is beyond is counted
   * @return a new view
   * @throws IllegalArgumentException if not 1 to 10,000
   */
  public TextView limitedTo(int lines) {
    if (lines < 1 || lines > 10_000) {
      throw new IllegalArgumentException(
          "The lines (" + lines + ") of a page must be 1 to 10000. Maybe you meant (200).");
    }
    return new TextView(evaluation, language, lines);
  }

  /**
   * What was evaluated and when, and the scores of the first goals at the top.
   *
   * @return one line, such as {@code stunting at 2022: T1 = 74.19 (Sedang), 3 agencies, 1 shared
   *     indicator}
   */
  public Page headline() {
    return Page.of(new Headline(evaluation, language).text());
  }

  /**
   * The whole cascade as a tree: goals with level, owner and score, under each the indicators that
   * measure it, with the parties of shared ones, then the goals that carry value to it and their
   * weights, then links that carry none. What is met again is referred to.
   *
   * <p>O(size of the cascade) to find where to begin; then O(lines).
   *
   * @return at most so many lines, then how much more there is
   */
  public Page tree() {
    return new TreePage(evaluation, language, limit).all();
  }

  /**
   * The same for what is below one goal.
   *
   * @param node id of a goal
   * @return at most so many lines
   * @throws IllegalArgumentException if the cascade has no such node
   */
  public Page tree(String node) {
    return new TreePage(evaluation, language, limit).from(node);
  }

  /**
   * An explanation as a tree, down to what was reported.
   *
   * @param explanation of a figure of this evaluation
   * @return at most so many lines, then how many more there are
   */
  public Page explanation(Explanation explanation) {
    return new ExplanationPage(language, limit)
        .write(new Headline(evaluation, language).when(), explanation);
  }

  /**
   * Findings that print one to a line.
   *
   * @param findings in the order to show them
   * @return the same findings; {@code toString} gives the lines
   */
  public List<Finding> findings(List<Finding> findings) {
    return new FindingLines(findings, language);
  }
}
