package id.sinergi;

import com.google.common.base.Suppliers;
import id.sinergi.audit.Audit;
import id.sinergi.audit.PrintedRow;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Level;
import id.sinergi.evaluate.AgencyFigures;
import id.sinergi.evaluate.BoundEvaluator;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.FigureKind;
import id.sinergi.evaluate.Grouping;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.Paths;
import id.sinergi.evaluate.Request;
import id.sinergi.evaluate.Selection;
import id.sinergi.evaluate.View;
import id.sinergi.evaluate.WhatIf;
import id.sinergi.exchange.CsvStyle;
import id.sinergi.exchange.Evaluations;
import id.sinergi.exchange.Insights;
import id.sinergi.exchange.PrintedTables;
import id.sinergi.exchange.Reading;
import id.sinergi.exchange.SignOffs;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.finding.Finding;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.finding.Language;
import id.sinergi.finding.Severities;
import id.sinergi.history.Differences;
import id.sinergi.history.SignOff;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Owner;
import id.sinergi.insight.Attribution;
import id.sinergi.insight.Completions;
import id.sinergi.insight.GoalSeek;
import id.sinergi.insight.Levers;
import id.sinergi.insight.Reference;
import id.sinergi.review.Review;
import id.sinergi.time.Period;
import id.sinergi.trend.Change;
import id.sinergi.trend.Comparison;
import id.sinergi.trend.Pace;
import id.sinergi.trend.Tension;
import id.sinergi.view.Page;
import id.sinergi.view.TextView;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The analyst's desk: a cascade and its actuals, opened, and everything there is to ask of them.
 * Made for jshell, where completion shows what there is and results print as short text.
 *
 * <pre>{@code
 * var s = Sinergi.open("stunting.json", "realisasi.json").at("2022");
 * s.tree();          // the cascade with its scores
 * s.explain("T1");   // how a score came about, down to the reports
 * s.node("T1").score().value(); // OptionalDouble, empty unless there is a value
 * }</pre>
 *
 * <p>A desk just opened looks at the latest year that something is reported for. Every method that
 * looks at something else gives another desk over the same documents. Immutable and thread-safe;
 * figures are computed once, when they are first asked for.
 */
public final class Sinergi {
  private static final int LEVERS = 10; // shown on a page

  private final Cascade cascade;
  private final BoundEvaluator evaluator;
  private final List<Finding> read;
  private final Request request;
  private final Language language;
  private final Supplier<Evaluation> evaluation;

  private Sinergi(
      Cascade cascade,
      BoundEvaluator evaluator,
      List<Finding> read,
      Request request,
      Language language,
      Supplier<Evaluation> evaluation) {
    this.cascade = cascade;
    this.evaluator = evaluator;
    this.read = read;
    this.request = request;
    this.language = language;
    this.evaluation = evaluation;
  }

  /**
   * Opens documents in the reference format.
   *
   * @param cascade path of the cascade
   * @param actuals paths of its actuals, of one agency or of many
   * @return the desk, at the latest year that something is reported for, in English
   * @throws InvalidDocumentException if the cascade has errors or a document cannot be read: all of
   *     them. Entries of actuals that do not fit are left out, and {@link #findings()} names them.
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Sinergi open(String cascade, String... actuals) {
    return open(Path.of(cascade), Arrays.stream(actuals).map(Path::of).toArray(Path[]::new));
  }

  /**
   * Opens documents in the reference format.
   *
   * @param cascade path of the cascade
   * @param actuals paths of its actuals, of one agency or of many
   * @return the desk, at the latest year that something is reported for, in English
   * @throws InvalidDocumentException if the cascade has errors or a document cannot be read: all of
   *     them. Entries of actuals that do not fit are left out, and {@link #findings()} names them.
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Sinergi open(Path cascade, Path... actuals) {
    Documents documents = Documents.read(cascade, List.of(actuals));
    return of(documents.cascade(), documents.actuals(), documents.findings());
  }

  /**
   * A desk over what is in memory already.
   *
   * @param cascade the cascade
   * @param actuals what is reported
   * @return the desk, at the latest year that something is reported for, in English
   */
  public static Sinergi of(Cascade cascade, Actuals actuals) {
    return of(cascade, actuals, List.of());
  }

  private static Sinergi of(Cascade cascade, Actuals actuals, List<Finding> read) {
    BoundEvaluator evaluator = Evaluator.of(cascade).bind(actuals);
    Request latest = Request.of(LatestYear.of(cascade, actuals));
    return new Sinergi(
        cascade, evaluator, read, latest, Language.EN, evaluation(evaluator, latest));
  }

  private static Supplier<Evaluation> evaluation(BoundEvaluator evaluator, Request request) {
    return Suppliers.memoize(() -> evaluator.evaluate(request));
  }

  /**
   * Audits a printed table of attainment: whether each row follows, by which formula and habit of
   * rounding, and what comes nearest to the others. It needs no cascade.
   *
   * <pre>{@code
   * Sinergi.audit("lkjip.csv", CsvStyle.INDONESIAN, Language.ID);
   * }</pre>
   *
   * @param table path of a CSV with the columns of {@link PrintedTables}
   * @param style how it is written
   * @param language of the page
   * @return a summary, a line for each row, and the rows that could not be read
   * @throws InvalidDocumentException if it is no such table
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Page audit(String table, CsvStyle style, Language language) {
    Reading<List<PrintedRow>> reading = Documents.read(Path.of(table), style);
    Audit audit = Audit.of(reading.value().orElseGet(reading::orElseThrow));
    return TextView.audit(audit, reading.findings(), language);
  }

  /**
   * The same in the language of the desk, of a table as spreadsheets save it in Indonesia: numbers
   * as {@code 1.234,5}, semicolons between cells.
   *
   * @param table path of a CSV with the columns of {@link PrintedTables}
   * @return a summary, a line for each row, and the rows that could not be read
   * @throws InvalidDocumentException if it is no such table
   * @throws UncheckedIOException if the file cannot be read
   */
  public Page audit(String table) {
    return audit(table, CsvStyle.INDONESIAN);
  }

  /**
   * The same in the language of the desk.
   *
   * @param table path of a CSV with the columns of {@link PrintedTables}
   * @param style how it is written
   * @return a summary, a line for each row, and the rows that could not be read
   * @throws InvalidDocumentException if it is no such table
   * @throws UncheckedIOException if the file cannot be read
   */
  public Page audit(String table, CsvStyle style) {
    return audit(table, style, language);
  }

  /**
   * Looks at another period, otherwise as before.
   *
   * @param period such as {@code 2024}, {@code 2024-Q2}, {@code 2024-03}, {@code 2020/2024}; the
   *     window runs from the start of its year (of its span) through its end
   * @return a new desk
   * @throws IllegalArgumentException if it is no period
   */
  public Sinergi at(String period) {
    return at(Period.parse(period));
  }

  /**
   * Looks at another period, otherwise as before.
   *
   * @param period the window runs from the start of its year (of its span) through its end
   * @return a new desk
   */
  public Sinergi at(Period period) {
    return at(request.at(period));
  }

  /**
   * Looks as requested.
   *
   * @param other period, window, plan and as-of instant in one
   * @return a new desk
   */
  public Sinergi at(Request other) {
    return new Sinergi(cascade, evaluator, read, other, language, evaluation(evaluator, other));
  }

  /**
   * Looks at the period alone, not from the start of its year.
   *
   * @return a new desk
   */
  public Sinergi discrete() {
    return at(request.withDiscrete());
  }

  /**
   * Looks at the targets of one plan only.
   *
   * @param name of the plan, such as {@code RPJMN}
   * @return a new desk
   * @throws IllegalArgumentException if no target states that plan, the cascade does not list it,
   *     and it is no usual one
   */
  public Sinergi plan(String name) {
    return at(request.withPlan(Named.plan(name, cascade)));
  }

  /**
   * Looks with what was known at an instant.
   *
   * @param instant the last moment that counts
   * @return a new desk
   */
  public Sinergi asOf(Instant instant) {
    return at(request.withAsOf(instant));
  }

  /**
   * Looks with what was known at an instant.
   *
   * @param instant with its offset, such as {@code 2022-12-31T23:59:59+07:00} or {@code
   *     2022-12-31T16:59:59Z}
   * @return a new desk
   * @throws IllegalArgumentException if it is no instant
   */
  public Sinergi asOf(String instant) {
    return asOf(Named.instant(instant));
  }

  /**
   * Looks at what would be if something were otherwise; this desk is untouched.
   *
   * <pre>{@code
   * s.whatIf(w -> w.actual("prev", "bkkbn", "2022", 18.4)).explain("T1");
   * }</pre>
   *
   * @param changes of actuals, targets, weights and consent
   * @return a new desk over what would be
   * @throws IllegalArgumentException if a change does not fit the cascade
   */
  public Sinergi whatIf(Consumer<WhatIf> changes) {
    Evaluation other = evaluation().whatIf(changes);
    return new Sinergi(other.cascade(), other.evaluator(), read, request, language, () -> other);
  }

  /**
   * Speaks Indonesian: pages and findings, with numbers as {@code 1.234,5}.
   *
   * @return a new desk
   */
  public Sinergi inIndonesian() {
    return new Sinergi(cascade, evaluator, read, request, Language.ID, evaluation);
  }

  /**
   * Speaks English: pages and findings, with numbers as {@code 1,234.5}.
   *
   * @return a new desk
   */
  public Sinergi inEnglish() {
    return new Sinergi(cascade, evaluator, read, request, Language.EN, evaluation);
  }

  /**
   * The whole cascade as a tree: goals with level, owner and score; under each what measures it and
   * what carries value to it.
   *
   * @return at most two hundred lines, then how much more there is
   */
  public Page tree() {
    return text().tree();
  }

  /**
   * The same for what is below one goal.
   *
   * @param node id of a goal
   * @return at most two hundred lines
   * @throws IllegalArgumentException if the cascade has no such node
   */
  public Page tree(String node) {
    return text().tree(node);
  }

  /**
   * How the main figure of an id came about: a goal's score, an indicator's joint figure, an
   * agency's score. {@code evaluation().explain(id)} gives the same as data.
   *
   * @param id of a node, an indicator or an agency
   * @return a tree down to what was reported
   * @throws IllegalArgumentException if the cascade has no such id
   */
  public Page explain(String id) {
    return text().explanation(evaluation().explain(id));
  }

  /**
   * How one of a goal's figures came about.
   *
   * @param node id of a goal
   * @param kind which figure
   * @return a tree down to what was reported
   * @throws IllegalArgumentException if the cascade has no such node
   */
  public Page explain(String node, FigureKind kind) {
    return text().explanation(evaluation().explain(node, kind));
  }

  /**
   * How an average over distinct indicators came about.
   *
   * @param selection by level, agency, and what is below a goal
   * @return a tree down to what was reported
   * @throws IllegalArgumentException if it names what the cascade has not
   */
  public Page explain(Selection selection) {
    return text().explanation(evaluation().explain(selection));
  }

  /**
   * What was attained on an indicator, together and by each party.
   *
   * @param id of an indicator
   * @return its figures, target and actual
   * @throws IllegalArgumentException if the cascade has no such indicator
   */
  public IndicatorFigures indicator(String id) {
    return evaluation().indicator(id);
  }

  /**
   * What a goal attained.
   *
   * @param id of a node
   * @return every view of it, and its money
   * @throws IllegalArgumentException if the cascade has no such node
   */
  public NodeFigures node(String id) {
    return evaluation().node(id);
  }

  /**
   * What an agency attained.
   *
   * @param id of an agency
   * @return its score and its averages by level
   * @throws IllegalArgumentException if the cascade has no such agency
   */
  public AgencyFigures agency(String id) {
    return evaluation().agency(id);
  }

  /**
   * The average that reports print: the plain mean over the distinct indicators of a level's goals.
   *
   * @param level such as {@code SASARAN}, in any case
   * @return not due if no indicator is selected
   * @throws IllegalArgumentException if there is no such level
   */
  public Figure average(String level) {
    return average(Named.level(level));
  }

  /**
   * The average that reports print: the plain mean over the distinct indicators of a level's goals.
   *
   * @param level the level
   * @return not due if no indicator is selected
   */
  public Figure average(Level level) {
    return average(Selection.all().atLevel(level));
  }

  /**
   * The same for the goals of one agency.
   *
   * @param level such as {@code SASARAN}, in any case
   * @param agency id of an agency
   * @return not due if no indicator is selected
   * @throws IllegalArgumentException if there is no such level or agency
   */
  public Figure average(String level, String agency) {
    return average(Selection.all().atLevel(Named.level(level)).ofAgency(agency));
  }

  /**
   * The average that reports print: the plain mean over the distinct indicators of selected goals.
   *
   * @param selection by level, agency, and what is below a goal
   * @return not due if no indicator is selected
   * @throws IllegalArgumentException if it names what the cascade has not
   */
  public Figure average(Selection selection) {
    return evaluation().average(selection);
  }

  /**
   * How efficient the work on an indicator was, paired with the goal that serves it: the attainment
   * of the indicator less the absorption of the goal.
   *
   * @param indicator id of an indicator
   * @param node id of a goal with a budget
   * @return in points; not due if either is
   * @throws IllegalArgumentException if the cascade has no such indicator or node
   */
  public Quantity efficiency(String indicator, String node) {
    return evaluation().efficiency(indicator, node);
  }

  /**
   * What several agencies attained together: on a shared indicator, who did what beside the whole
   * and how it adds up; of a goal, who delivers it through which goals. {@code
   * evaluation().joint(id)} gives the same as data.
   *
   * @param id of an indicator or a node
   * @return a short page; of what nobody shares one that says so
   * @throws IllegalArgumentException if the cascade has neither
   */
  public Answer joint(String id) {
    return answer(evaluation().joint(id), TextView::joint, Evaluations::toJson);
  }

  /**
   * Who brought what to the joint figure of a shared indicator, over a reference of zero: Shapley
   * values, and beside them what would be lost without each party. An analytic aid. {@code
   * Attribution.of(evaluation(), id)} gives the same as data.
   *
   * @param indicator id of an indicator
   * @return a line for each party, and their sum; or why nothing can be attributed
   * @throws IllegalArgumentException if the cascade has no such indicator
   */
  public Answer attribution(String indicator) {
    return attribution(indicator, Reference.ZERO);
  }

  /**
   * The same over another reference.
   *
   * @param indicator id of an indicator
   * @param reference what a party is taken to have brought where it is not in
   * @return a line for each party, and their sum; or why nothing can be attributed
   * @throws IllegalArgumentException if the cascade has no such indicator
   */
  public Answer attribution(String indicator, Reference reference) {
    return answer(
        Attribution.of(evaluation(), indicator, reference),
        TextView::attribution,
        Insights::toJson);
  }

  /**
   * By which paths an indicator, or the work on a goal, reaches a goal above, and what it weighs
   * there in the official view and from the bottom up.
   *
   * @param from id of an indicator or a node
   * @param goal id of a node
   * @return prints as one line; {@code paths()} lists them
   * @throws IllegalArgumentException if the cascade has no such indicator or node
   */
  public Paths paths(String from, String goal) {
    return evaluation().paths(from, goal);
  }

  /**
   * Every shared indicator with its arrangement: relation, coordinator, parties, joint figure.
   *
   * @return by form, then in id order
   */
  public Page arrangements() {
    return text().arrangements();
  }

  /**
   * Goals by what the public is served with, each group with its plain mean. {@code
   * evaluation().groups(by)} gives groups as data.
   *
   * @return a line for each group
   */
  public Page byService() {
    return text().groups(Grouping.SERVICE);
  }

  /**
   * Goals by how the service to the public is organised, each group with its plain mean.
   *
   * @return a line for each group
   */
  public Page byPattern() {
    return text().groups(Grouping.PATTERN);
  }

  /**
   * Shared indicators by the form of their arrangement, and by how close the parties work together,
   * each group with the plain mean of the joint figures.
   *
   * @return a line for each group
   */
  public Page byArrangement() {
    return text().groups(Grouping.FORM, Grouping.RELATION);
  }

  /**
   * How each agency works together with others: synergy, breadth, joint and own delivery. An
   * analytic aid, no official score.
   *
   * @return a line for each agency
   */
  public Page synergy() {
    return text().synergy();
  }

  /**
   * The same for one agency, with all that ties it to others.
   *
   * @param agency id of an agency
   * @return its ties by its goals
   * @throws IllegalArgumentException if the cascade has no such agency
   */
  public Page synergy(String agency) {
    return text().synergy(agency);
  }

  /**
   * On whom the bottom-up score of each agency rests, and who works alone. An analytic aid.
   *
   * @return a line for each agency
   */
  public Page silos() {
    return text().silos();
  }

  /**
   * Which indicators of different agencies look like one and are not shared. An analytic aid.
   *
   * @return a line for each indicator, twins together
   */
  public Page twins() {
    return text().twins();
  }

  /**
   * What every goal could still be while reports are missing, and whether it is attained for
   * certain. An analytic aid. {@code Completions.of(evaluation())} gives the same as data.
   *
   * @return a line for each goal, the undecided first, then the method
   */
  public Answer bounds() {
    return answer(Completions.of(evaluation()), TextView::bounds, Insights::toJson);
  }

  /**
   * The same for one goal, with what is missing below it and which reports would decide it.
   *
   * @param node id of a goal
   * @return its figures with their bounds, what is missing, the deciding reports, then the method
   * @throws IllegalArgumentException if the cascade has no such node
   */
  public Answer bounds(String node) {
    return answer(
        Completions.of(evaluation()),
        (text, all) -> text.bounds(all, node),
        all -> Insights.toJson(all, node));
  }

  /**
   * Why a figure is another here than at another desk: by indicator, by agency, by coverage, by
   * weights and structure. An analytic aid. {@code Change.of(from.evaluation(), evaluation(), id)}
   * gives it as data.
   *
   * <pre>{@code
   * s.whatIf(w -> w.actual("prev", "bkkbn", "2022", 18.4)).change(s, "T1");
   * }</pre>
   *
   * @param from the desk it moved from: at another period or instant, or before a what-if
   * @param id of a node or an agency
   * @return a waterfall from what it was to what it is
   * @throws IllegalArgumentException if either cascade has no such node or agency
   */
  public Answer change(Sinergi from, String id) {
    return change(from, id, View.OFFICIAL);
  }

  /**
   * The same in a view.
   *
   * @param from the desk it moved from
   * @param id of a node; in the official view also of an agency
   * @param view official, or from the bottom up
   * @return a waterfall from what it was to what it is
   * @throws IllegalArgumentException if either cascade has no such node or agency, or an agency is
   *     asked for from the bottom up
   */
  public Answer change(Sinergi from, String id, View view) {
    return answer(
        Change.of(from.evaluation(), evaluation(), id, view), TextView::change, Insights::toJson);
  }

  /**
   * Why a figure is another here than it was in another period.
   *
   * @param from the period it moved from, such as {@code 2021}; otherwise as here
   * @param id of a node or an agency
   * @return a waterfall from what it was to what it is
   * @throws IllegalArgumentException if it is no period, or the cascade has no such node or agency
   */
  public Answer change(String from, String id) {
    return change(at(from), id);
  }

  /**
   * The same in a view.
   *
   * @param from the period it moved from, such as {@code 2021}; otherwise as here
   * @param id of a node; in the official view also of an agency
   * @param view official, or from the bottom up
   * @return a waterfall from what it was to what it is
   * @throws IllegalArgumentException if it is no period, the cascade has no such node or agency, or
   *     an agency is asked for from the bottom up
   */
  public Answer change(String from, String id, View view) {
    return change(at(from), id, view);
  }

  /**
   * Then and now: which figures were others at an instant, and what has been reported, revised or
   * promised since. {@code Differences.of(then.evaluation(), evaluation())} gives it as data.
   *
   * <pre>{@code
   * s.since("2024-02-01T00:00:00+07:00");
   * }</pre>
   *
   * @param then with its offset, before what is looked at here
   * @return a line for each figure and each entry that differs
   * @throws IllegalArgumentException if it is no instant
   */
  public Answer since(String then) {
    return since(asOf(then));
  }

  /**
   * The same between two desks: at two instants, over two states of a cascade, or before a what-if.
   *
   * @param then the desk to compare with
   * @return a line for each figure and each entry that differs
   */
  public Answer since(Sinergi then) {
    return answer(
        Differences.of(then.evaluation(), evaluation()), TextView::differences, Insights::toJson);
  }

  /**
   * Signs off what is looked at: as of its instant, or else with what is known at the signing.
   *
   * <pre>{@code
   * SignOffs.toJson(s.signOff("pmk", "Menteri Koordinator", "2023-02-01T00:00:00+07:00"));
   * }</pre>
   *
   * @param agency id of the agency that signs
   * @param position the post in it
   * @param signedAt with its offset
   * @return what is kept; prints as one line
   * @throws IllegalArgumentException if there is no such agency, it is no instant, or this desk
   *     looks at what would be
   */
  public SignOff signOff(String agency, String position, String signedAt) {
    return SignOff.of(evaluation(), Named.instant(signedAt), new Owner(agency, position));
  }

  /**
   * What has changed since a period was signed off, whatever period is looked at here: with what is
   * known now, or at the instant that is looked at.
   *
   * @param signed of the same cascade
   * @return unmodifiable, empty if nothing of it changed; prints one to a line
   * @throws IllegalArgumentException if it is of another cascade
   */
  public List<Finding> check(SignOff signed) {
    Request of = signed.request();
    Request asked =
        new Request(of.period(), of.isDiscrete(), of.plan(), request.asOf(), request.threads());
    return text().findings(signed.check(evaluator.evaluate(asked)));
  }

  /**
   * What has changed since a period was signed off.
   *
   * @param signed path of a document, {@code sinergi-signoff/1}
   * @return unmodifiable, empty if nothing of it changed; prints one to a line
   * @throws InvalidDocumentException if it has errors, or was altered
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if it is of another cascade
   */
  public List<Finding> check(String signed) {
    return check(SignOffs.read(Path.of(signed)).orElseThrow());
  }

  /**
   * What lifts a goal's official score most if it reached its target: the ten first indicators and
   * agencies, evaluated exactly. {@code Levers.of(evaluation(), node)} gives the same as data. An
   * analytic aid.
   *
   * @param node id of a goal
   * @return a line for each
   * @throws IllegalArgumentException if the cascade has no such node
   */
  public Answer levers(String node) {
    return levers(node, View.OFFICIAL);
  }

  /**
   * The same in a view.
   *
   * @param node id of a goal
   * @param view official, or from the bottom up
   * @return a line for each
   * @throws IllegalArgumentException if the cascade has no such node
   */
  public Answer levers(String node, View view) {
    return answer(
        Levers.of(evaluation(), node, view),
        (text, levers) -> text.levers(levers, LEVERS),
        levers -> Insights.toJson(levers, LEVERS));
  }

  /**
   * The smallest improvement of the actual of an indicator's lead that lifts a goal to a score, or
   * why none does. {@code GoalSeek.of(evaluation(), ...)} gives the same as data. An analytic aid.
   *
   * @param node id of a goal
   * @param wanted score, in percent
   * @param indicator id of an indicator
   * @return a short page
   * @throws IllegalArgumentException if the cascade has no such goal or indicator, or the score is
   *     no number
   */
  public Answer seek(String node, double wanted, String indicator) {
    return answer(
        GoalSeek.of(evaluation(), node, wanted, indicator), TextView::seek, Insights::toJson);
  }

  /**
   * The same of one party.
   *
   * @param node id of a goal
   * @param wanted score, in percent
   * @param indicator id of an indicator
   * @param agency id of one of its parties
   * @return a short page
   * @throws IllegalArgumentException if the cascade has no such goal or indicator, the agency is no
   *     party of it, or the score is no number
   */
  public Answer seek(String node, double wanted, String indicator, String agency) {
    return answer(
        GoalSeek.of(evaluation(), node, wanted, indicator, agency),
        TextView::seek,
        Insights::toJson);
  }

  /**
   * How much of the way to their targets several indicators have to go to lift a goal to a score.
   *
   * @param node id of a goal
   * @param wanted score, in percent
   * @param indicators ids of indicators
   * @return a short page
   * @throws IllegalArgumentException if the cascade has no such goal or indicator, or the score is
   *     no number
   */
  public Answer seek(String node, double wanted, List<String> indicators) {
    return answer(
        GoalSeek.of(evaluation(), node, wanted, indicators), TextView::seek, Insights::toJson);
  }

  /**
   * The pace held on each indicator, the pace needed to its furthest target ahead, and where the
   * held one ends. An analytic aid, no official score.
   *
   * @return a line for each indicator
   */
  public Answer pace() {
    return answer(evaluation(), (text, all) -> text.pace(), Insights::pacesToJson);
  }

  /**
   * The same for one indicator. {@code Pace.of(evaluation(), id)} gives it as data.
   *
   * @param indicator id of an indicator
   * @return a line, and since when it is counted
   * @throws IllegalArgumentException if the cascade has no such indicator
   */
  public Answer pace(String indicator) {
    return answer(Pace.of(evaluation(), indicator), TextView::pace, Insights::toJson);
  }

  /**
   * The same of one party's own part.
   *
   * @param indicator id of an indicator
   * @param agency id of one of its parties
   * @return a line, and since when it is counted
   * @throws IllegalArgumentException if the indicator has no such party
   */
  public Answer pace(String indicator, String agency) {
    return answer(Pace.ofParty(evaluation(), indicator, agency), TextView::pace, Insights::toJson);
  }

  /**
   * Goals that are declared to pull against each other: both over the years, whether they move
   * against each other, and who owns the trade-off. An analytic aid, no official score.
   *
   * @return one after the other
   */
  public Answer tension() {
    return answer(
        evaluation(), (text, all) -> text.tension(Tension.of(all)), Insights::tensionsToJson);
  }

  /**
   * The same over some periods instead of the years.
   *
   * @param periods such as {@code 2024-Q1}, in any order
   * @return one after the other
   * @throws IllegalArgumentException if one is no period
   */
  public Answer tension(List<String> periods) {
    List<Period> over = periods(periods);
    return answer(
        evaluation(),
        (text, all) -> text.tension(Tension.of(all, over)),
        all -> Insights.tensionsToJson(all, over));
  }

  /**
   * The same for two goals or indicators, whether a tension is declared between them or not.
   *
   * @param a id of a node or an indicator
   * @param b id of another
   * @return the pair
   * @throws IllegalArgumentException if the cascade has neither, or both are the same
   */
  public Answer tension(String a, String b) {
    return answer(
        Tension.between(evaluation(), a, b),
        (text, one) -> text.tension(List.of(one)),
        Insights::toJson);
  }

  /**
   * The same over some periods instead of the years.
   *
   * @param a id of a node or an indicator
   * @param b id of another
   * @param periods such as {@code 2024-Q1}, in any order
   * @return the pair
   * @throws IllegalArgumentException if the cascade has neither, both are the same, or one is no
   *     period
   */
  public Answer tension(String a, String b, List<String> periods) {
    return answer(
        Tension.between(evaluation(), a, b, periods(periods)),
        (text, one) -> text.tension(List.of(one)),
        Insights::toJson);
  }

  private static List<Period> periods(List<String> periods) {
    return periods.stream().map(Period::parse).toList();
  }

  /**
   * What a performance report sets side by side, of a goal or of an agency: each actual with this
   * year's target, the two years before and the medium-term target; and the money.
   *
   * @param id of a node or an agency
   * @return goals and money, then a line for each indicator in two tables
   * @throws IllegalArgumentException if the cascade has neither
   */
  public Answer compare(String id) {
    return compare(comparison(id));
  }

  /**
   * The same of what one post answers for.
   *
   * @param agency id of an agency
   * @param position such as {@code Kepala Dinas}
   * @return goals and money, then a line for each indicator in two tables
   * @throws IllegalArgumentException if the cascade has no such agency, or no such post there
   */
  public Answer compare(String agency, String position) {
    return compare(Comparison.ofOwner(evaluation(), agency, position));
  }

  /**
   * The same as the analyst would have it: with a benchmark, with more years, beside other money.
   *
   * <pre>{@code
   * s.compare(s.comparison("S1").withBenchmark("prev", 21.5, "nasional").withEarlier(3));
   * }</pre>
   *
   * @param comparison of this evaluation
   * @return goals and money, then a line for each indicator in two tables
   */
  public Answer compare(Comparison comparison) {
    return answer(comparison, TextView::comparison, Insights::toJson);
  }

  /**
   * {@link #compare(String)} as data.
   *
   * @param id of a node or an agency
   * @return with the two years before, and no benchmark
   * @throws IllegalArgumentException if the cascade has neither
   */
  public Comparison comparison(String id) {
    return cascade().agency(id).isPresent()
        ? Comparison.ofAgency(evaluation(), id)
        : Comparison.of(evaluation(), id);
  }

  /**
   * What one post answers for, as a performance agreement (perjanjian kinerja) has it: indicators
   * with targets and what came of them, goals with scores and money.
   *
   * @param agency id of an agency
   * @param position such as {@code Kepala Dinas}
   * @return a line for each indicator, then one for each goal
   * @throws IllegalArgumentException if the cascade has no such agency, or no such post there
   */
  public Page owner(String agency, String position) {
    return text().owner(agency, position);
  }

  /**
   * What a strict evaluator would object to: entries of the documents that did not fit and took no
   * part, then all that is to be said of the cascade and of its figures here. None of it changes a
   * figure. {@code Review.of(evaluation())} gives the latter without a desk. O(size), and what each
   * finding takes to tell.
   *
   * @return unmodifiable, in the order of {@link Review}; prints one to a line
   */
  public List<Finding> findings() {
    return findings(Severities.DEFAULT);
  }

  /**
   * The same as a host weighs them.
   *
   * <pre>{@code
   * s.findings(Severities.DEFAULT.without(FindingCode.WEIGHTS_NOT_100))
   * }</pre>
   *
   * @param severities how much each code weighs, and which are switched off
   * @return unmodifiable, in the same order; prints one to a line
   */
  public List<Finding> findings(Severities severities) {
    List<Finding> all = new ArrayList<>(read);
    all.addAll(Review.of(evaluation()));
    return text().findings(severities.weigh(all));
  }

  /**
   * The evaluation as a document in the reference format, {@code sinergi-evaluation/1}. The same
   * inputs give the same text.
   *
   * @return the text; an object, so that jshell does not show it escaped
   */
  public Page json() {
    return Page.of(Evaluations.toJson(evaluation()));
  }

  /**
   * What is looked at: period, window, plan and as-of instant.
   *
   * @return the request
   */
  public Request request() {
    return request;
  }

  /**
   * Every figure as data.
   *
   * @return the evaluation behind this desk
   */
  public Evaluation evaluation() {
    return evaluation.get();
  }

  /**
   * The cascade that is looked at: the one that was opened, or as it would be.
   *
   * @return the cascade
   */
  public Cascade cascade() {
    return cascade;
  }

  /**
   * The actuals that are looked at: those that were opened, of all documents together, or as they
   * would be.
   *
   * @return the actuals
   */
  public Actuals actuals() {
    return evaluation().actuals();
  }

  private <T> Answer answer(
      T data, BiFunction<TextView, T, Page> page, Function<T, String> document) {
    return Answer.of(page.apply(text(), data), () -> document.apply(data));
  }

  private TextView text() {
    return TextView.of(evaluation()).in(language);
  }

  /** One line: what is looked at, when, and the scores of the goals at the top. */
  @Override
  public String toString() {
    return text().headline().toString();
  }
}
