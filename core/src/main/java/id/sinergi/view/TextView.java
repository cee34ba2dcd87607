package id.sinergi.view;

import id.sinergi.audit.Audit;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Explanation;
import id.sinergi.evaluate.Grouping;
import id.sinergi.evaluate.JointGoal;
import id.sinergi.evaluate.JointIndicator;
import id.sinergi.evaluate.JointOutcome;
import id.sinergi.finding.Finding;
import id.sinergi.finding.Language;
import id.sinergi.history.Differences;
import id.sinergi.insight.Attribution;
import id.sinergi.insight.Completions;
import id.sinergi.insight.GoalSeek;
import id.sinergi.insight.Levers;
import id.sinergi.synergy.Synergy;
import id.sinergi.trend.Change;
import id.sinergi.trend.Comparison;
import id.sinergi.trend.Pace;
import id.sinergi.trend.Tension;
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
   * What an audit says of a printed table. O(rows).
   *
   * @param audit what is printed, looked at
   * @param unread what was found wrong with the table, to be told below; may be empty
   * @param language of words and numbers
   * @return how many follow and by what; then a line for each row, at most two hundred: those that
   *     do not follow first, then those without an answer, then the others, each part in the order
   *     of the table
   */
  public static Page audit(Audit audit, List<Finding> unread, Language language) {
    return new AuditPage(audit, unread, language, LINES).page();
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
   * What several agencies attained together: each party's target, actual, distance, own and
   * credited figure in columns, with its part in percent; how the parts make the whole; or, of a
   * goal, who delivers it through which goals of their own.
   *
   * @param outcome of this evaluation
   * @return a short page; of very many parties the first, then how many more
   */
  public Page joint(JointOutcome outcome) {
    return outcome instanceof JointIndicator indicator
        ? new JointPage(indicator, language, limit).page()
        : new GoalPage((JointGoal) outcome, language, limit).page();
  }

  /**
   * How each agency works together with others: synergy, breadth, joint and own delivery, and with
   * whom. An analytic aid. O(size).
   *
   * @return a line for each agency, in id order, then the method; of very many agencies the first
   */
  public Page synergy() {
    return new SynergyPage(evaluation, language, limit).all(Synergy.all(evaluation));
  }

  /**
   * The same for one agency, with all that ties it to others.
   *
   * @param agency id of an agency
   * @return its ties by its goals, then the method
   * @throws IllegalArgumentException if the cascade has no such agency
   */
  public Page synergy(String agency) {
    return new SynergyPage(evaluation, language, limit).one(Synergy.of(evaluation, agency));
  }

  /**
   * On whom the bottom-up score of each agency rests, and who works alone. An analytic aid.
   *
   * @return a line for each agency, in id order, then the method; of very many agencies the first
   */
  public Page silos() {
    return new SiloPage(evaluation, language, limit).page();
  }

  /**
   * Which indicators of different agencies look like one and are not shared. An analytic aid.
   *
   * @return a line for each indicator, twins together, then the method
   */
  public Page twins() {
    return new TwinsPage(evaluation, language, limit).page();
  }

  /**
   * What every goal could still be while reports are missing. An analytic aid.
   *
   * @param completions of the evaluation
   * @return a line for each goal, the undecided first, each part in id order, then the method; of
   *     very many goals the first
   */
  public Page bounds(Completions completions) {
    return new BoundsPage(completions, language, limit).all();
  }

  /**
   * The same for one goal, with what is missing below it and which reports would decide it.
   *
   * @param completions of the evaluation
   * @param node id of a goal
   * @return its figures, what is missing, the deciding reports, then the methods
   * @throws IllegalArgumentException if the cascade has no such node
   */
  public Page bounds(Completions completions, String node) {
    return new BoundsPage(completions, language, limit).one(node);
  }

  /**
   * Then and now: which figures differ, and what they came from.
   *
   * @param differences of any two evaluations
   * @return a line for each figure and each entry, at most so many of both
   */
  public Page differences(Differences differences) {
    return new DifferencesPage(differences, language, limit).page();
  }

  /**
   * Why a figure moved: a waterfall from what it was to what it is, with the indicators that moved
   * it most, then by agency. An analytic aid.
   *
   * @param change of any two evaluations
   * @return a short page, then the method
   */
  public Page change(Change change) {
    return new ChangePage(change, language, limit).page();
  }

  /**
   * Who brought what to a joint figure. An analytic aid.
   *
   * @param attribution any
   * @return a line for each party, in id order, with their sum, then the method; of very many
   *     parties the first
   */
  public Page attribution(Attribution attribution) {
    return new AttributionPage(attribution, language, limit).page();
  }

  /**
   * What lifts a goal most if it reached its target, by indicator and by agency. An analytic aid.
   *
   * @param levers of this evaluation
   * @param most how many of each, at least 1
   * @return a line for each, then how many others there are below it, then the method
   * @throws IllegalArgumentException if none are asked for
   */
  public Page levers(Levers levers, int most) {
    return new LeversPage(levers, language, most).page();
  }

  /**
   * The smallest improvement that lifts a goal to a score, or why none does. An analytic aid.
   *
   * @param seek of this evaluation
   * @return a line for each party that would move, then the method
   */
  public Page seek(GoalSeek seek) {
    return new SeekPage(seek, language).page();
  }

  /**
   * The pace held on each indicator, the pace needed to its furthest target ahead, and where the
   * held one ends. An analytic aid. O(reports and targets).
   *
   * @return a line for each indicator, in id order, then the method; of very many the first
   */
  public Page pace() {
    return new PacePage(evaluation, language, limit).all(Pace.all(evaluation));
  }

  /**
   * One pace, and since when it is counted.
   *
   * @param pace of this evaluation
   * @return a line, then the method
   */
  public Page pace(Pace pace) {
    return new PacePage(evaluation, language, limit).one(pace);
  }

  /**
   * Goals that pull against each other: both over time, whether they move against each other, and
   * who owns the trade-off. An analytic aid.
   *
   * @param tensions of this evaluation
   * @return one after the other, then the method; of very many the first
   */
  public Page tension(List<Tension> tensions) {
    return new TensionPage(evaluation, language, limit).page(tensions);
  }

  /**
   * Actuals beside this year's target, earlier years, the medium-term target and a benchmark, with
   * the money, as performance reports have it.
   *
   * @param comparison of this evaluation
   * @return its goals, then a line for each indicator in two tables, then the method; of very many
   *     the first
   */
  public Page comparison(Comparison comparison) {
    return new ComparisonPage(comparison, language, limit).page();
  }

  /**
   * What one post answers for, as a performance agreement (perjanjian kinerja) has it: indicators
   * with targets and what came of them, goals with scores and money.
   *
   * @param agency id of an agency
   * @param position such as {@code Kepala Dinas}
   * @return a line for each indicator, then one for each goal; of very many the first
   * @throws IllegalArgumentException if the cascade has no such agency, or no such post there
   */
  public Page owner(String agency, String position) {
    Comparison table = Comparison.ofOwner(evaluation, agency, position).withEarlier(0);
    return new OwnerPage(table, language, limit).page();
  }

  /**
   * Every shared indicator with its arrangement: relation, coordinator, parties, joint figure.
   *
   * @return by form, then in id order; those that state none last
   */
  public Page arrangements() {
    return new ArrangementsPage(evaluation, language, limit).page();
  }

  /**
   * Groups with their plain means and members.
   *
   * @param by what to group by, one after the other
   * @return a line for each group
   */
  public Page groups(Grouping... by) {
    return new GroupPage(evaluation, language).page(by);
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
