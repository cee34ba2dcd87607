package id.sinergi.trend;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Role;
import id.sinergi.internal.attainment.Course;
import id.sinergi.internal.attainment.Course.Aim;
import id.sinergi.internal.attainment.Reached;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import id.sinergi.trend.Pace.Point;
import id.sinergi.trend.Pace.Since;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds where a pace began, what is reached and what lies ahead, or what stands in the way. */
final class PaceSearch {
  private static final int YEAR = 12;
  private static final int FIRST = 12; // the first month there is
  private static final Text DERIVED =
      Text.of("dihitung dari angka lain, tidak dilaporkan", "derived from figures, not reported");
  private static final Text SUPPORTS =
      Text.of("pendukung tidak diukur", "a supporter is not measured");
  private static final Text LEAD_REPORTS =
      Text.of("koordinator melapor untuk semua", "the lead reports for all");
  private static final Text CHAIN =
      Text.of(
          "realisasi bersama sebuah rantai adalah milik pihak terlemah, yang berganti",
          "the joint actual of a chain is that of its weakest party, which changes");
  private static final Text NOTHING =
      Text.of("belum ada realisasi yang lengkap", "no actual is complete so far");
  private static final Text ONE =
      Text.of("tanpa nilai awal dan realisasi terdahulu", "no baseline, and no earlier actual");
  static final Text NO_TARGET =
      Text.of("tidak ada target untuk periode mendatang", "no target ahead");
  private static final Text NO_SUCH =
      Text.of(
          "periode itu tidak mempunyai target yang diketahui", "that period has no known target");
  private static final Text OVER =
      Text.of("periode target sudah berakhir", "the target's period is over");
  private static final Text NOT_BEGUN =
      Text.of("periode target belum mulai", "the target's period has not begun");

  private final Indicator indicator;
  private Course course;
  private final Window window;
  private final int end; // of the last report period that ended by the end of the window
  private final boolean isAmount;
  private final Optional<Period> named;
  private int[] ends;

  private PaceSearch(Results results, Course course, Optional<Period> named) {
    this.course = course;
    this.named = named;
    indicator = course.indicator();
    window = results.scope().window();
    end = window.endMonth() - window.endMonth() % indicator.frequency().months();
    isAmount = indicator.consolidation() == Consolidation.SUM && !indicator.isRatio();
    ends = ends();
  }

  private int[] ends() {
    return IntStream.of(course.ends()).filter(it -> it <= end).toArray();
  }

  static Pacing of(
      Evaluation evaluation, Indicator of, Optional<String> party, Optional<Period> named) {
    Results results = Inside.of(evaluation);
    Cascade cascade = evaluation.cascade();
    int at = cascade.indicatorIndex(of.id());
    Course course =
        party
            .map(it -> results.plan().partOf(at, it))
            .map(part -> Course.ofPart(results.bound(), results.scope(), at, part))
            .orElseGet(() -> Course.together(results.bound(), results.scope(), at));
    PaceSearch search = new PaceSearch(results, course, named);
    return search
        .obstacle(party)
        .map(why -> search.untold(Quantity.notApplicable(why, search.unit())))
        .orElseGet(search::find);
  }

  /** Why no pace can be told of this at all. */
  private Optional<Text> obstacle(Optional<String> party) {
    Optional<Composition> composition = indicator.composition();
    if (indicator.derived().isPresent()) {
      return Optional.of(DERIVED);
    }
    if (party.isEmpty()) {
      boolean isChain = composition.equals(Optional.of(Composition.WEAKEST_PARTY));
      return indicator.isShared() && isChain ? Optional.of(CHAIN) : Optional.empty();
    }
    Role role = indicator.party(party.get()).orElseThrow().role();
    if (role == Role.SUPPORTER) {
      return Optional.of(SUPPORTS);
    }
    boolean hasParts = !composition.equals(Optional.of(Composition.LEAD_REPORTS));
    return indicator.isShared() && role != Role.LEAD && !hasParts
        ? Optional.of(LEAD_REPORTS)
        : Optional.empty();
  }

  private Pacing find() {
    Optional<Aim> aim = named.isPresent() ? course.aim(named.get()) : furthest();
    if (aim.isPresent()) {
      course = course.toward(aim.get()); // of who is asked, nobody else counts
      ends = ends();
    }
    if (isAmount && aim.isPresent() && aim.get().period().firstMonth() >= end) {
      return untold(aim, Quantity.notApplicable(NOT_BEGUN, unit()));
    }
    return isAmount ? amount(aim) : level(aim);
  }

  /**
   * The furthest target ahead; of an amount one that has begun, else what makes up the year. Where
   * none is, the last that is over.
   */
  private Optional<Aim> furthest() {
    int begun = isAmount ? end : Integer.MAX_VALUE;
    Optional<Aim> ahead =
        course.furthest(window, it -> it.endMonth() > end && it.firstMonth() < begun);
    boolean isYearOver = end % YEAR == 0;
    return ahead
        .or(() -> isAmount || isYearOver ? course.aim(Period.ofYear((end - 1) / YEAR)) : ahead)
        .or(() -> course.furthest(window, it -> it.endMonth() <= end));
  }

  /** What it came to in the period of a target that is over. */
  private Optional<Quantity> outcome(Optional<Aim> aim) {
    return aim.map(Aim::period)
        .filter(it -> it.endMonth() <= end)
        .map(
            period -> {
              Optional<Window> span =
                  isLast() && period.months() > YEAR
                      ? level(period.endMonth())
                      : Optional.of(Window.only(period));
              return span.filter(it -> it.clippedTo(indicator.frequency()).equals(span))
                  .map(course::over)
                  .map(this::quantity)
                  .orElseGet(() -> Quantity.notApplicable(NOTHING, unit()));
            });
  }

  private Quantity quantity(Reached reached) {
    return reached.state() == State.VALUE
        ? Quantity.of(reached.value(), unit(), decimals(), 1, reached.isProvisional())
        : absent(reached);
  }

  // ---- an amount

  private Pacing amount(Optional<Aim> aim) {
    int step = indicator.frequency().months();
    int begun = (window.firstMonth() + step - 1) / step * step;
    int first = aim.map(it -> it.period().firstMonth()).orElse(begun);
    int last = Math.min(end, aim.map(it -> it.period().endMonth()).orElse(end));
    if (last <= first) {
      return untold(aim, Quantity.notApplicable(NOTHING, unit()));
    }
    Reached now = course.over(new Window(first, last));
    Optional<Point> soFar = point(now, new Window(first, last));
    for (int i = ends.length - 1; i >= 0 && soFar.isEmpty() && isMissing(now); i--) {
      if (ends[i] > first && ends[i] < last) {
        Window span = new Window(first, ends[i]);
        soFar = point(course.over(span), span);
      }
    }
    return soFar.isEmpty()
        ? untold(aim, absent(now))
        : told(Since.START_OF_PERIOD, Optional.empty(), soFar.get(), aim);
  }

  // ---- a level

  private Pacing level(Optional<Aim> aim) {
    Optional<Window> last = level(end);
    Reached now = last.map(course::over).orElseGet(() -> course.over(Window.only(containing(end))));
    Optional<Point> latest = last.flatMap(span -> point(now, span));
    for (int i = ends.length - 1; i >= 0 && latest.isEmpty() && isMissing(now); i--) {
      latest = ends[i] < end ? pointAt(ends[i]) : latest;
    }
    if (latest.isEmpty()) {
      return untold(aim, absent(now));
    }
    Optional<Baseline> baseline = course.baseline();
    int reached = latest.get().window().endMonth();
    if (baseline.isPresent() && baseline.get().period().endMonth() < reached) {
      Window of = Window.only(baseline.get().period());
      Point start = new Point(of, baseline.get().value(), false);
      return told(Since.BASELINE, Optional.of(start), latest.get(), aim);
    }
    for (int i = 0; i < ends.length && ends[i] < reached; i++) {
      boolean isAlike = isLast() || (reached - ends[i]) % YEAR == 0;
      Optional<Point> first = isAlike ? pointAt(ends[i]) : Optional.empty();
      if (first.isPresent()) {
        return told(Since.FIRST_ACTUAL, first, latest.get(), aim);
      }
    }
    return new Pacing(
        indicator,
        isAmount,
        decimals(),
        Optional.empty(),
        Optional.empty(),
        latest,
        aim,
        Optional.of(Quantity.notApplicable(ONE, unit())),
        noAhead(aim, reached),
        outcome(aim),
        reached < end);
  }

  private Optional<Point> pointAt(int month) {
    return level(month).flatMap(span -> point(course.over(span), span));
  }

  /** What a level at the end of a month is of: like the window that is looked at. */
  private Optional<Window> level(int month) {
    boolean isByYear = window.firstMonth() % YEAR == 0 && window.months() <= YEAR;
    int step = indicator.frequency().months();
    int ofYear = (month - 1) / YEAR * YEAR;
    int alike = month - Math.max(step, (end - window.firstMonth()) / step * step);
    int first = isByYear ? ofYear : isLast() ? Math.max(ofYear, alike) : alike;
    return first >= FIRST && first < month
        ? Optional.of(new Window(first, month))
        : Optional.empty();
  }

  private Period containing(int month) {
    return indicator.frequency().containing(month - 1);
  }

  private boolean isLast() {
    return indicator.consolidation() == Consolidation.LAST;
  }

  // ---- either

  private static boolean isMissing(Reached reached) {
    return reached.state() == State.NOT_REPORTED || reached.state() == State.NOT_DUE;
  }

  /** A last value is of its report period, whatever came before. */
  private Optional<Point> point(Reached reached, Window span) {
    Window of = isLast() ? Window.only(containing(span.endMonth())) : span;
    return reached.state() == State.VALUE
        ? Optional.of(new Point(of, reached.value(), reached.isProvisional()))
        : Optional.empty();
  }

  private Quantity absent(Reached reached) {
    return switch (reached.state()) {
      case NOT_REPORTED -> Quantity.notReported(reached.missing(), unit());
      case NOT_COMPUTABLE -> Quantity.notComputable(reached.code().orElseThrow(), unit());
      case NOT_APPLICABLE -> Quantity.notApplicable(reached.declaration(), unit());
      default -> Quantity.notApplicable(NOTHING, unit());
    };
  }

  private Pacing told(Since since, Optional<Point> start, Point latest, Optional<Aim> aim) {
    int reached = latest.window().endMonth();
    int due = aim.map(it -> it.period().endMonth()).filter(it -> isAmount && it < end).orElse(end);
    return new Pacing(
        indicator,
        isAmount,
        decimals(),
        Optional.of(since),
        start,
        Optional.of(latest),
        aim,
        Optional.empty(),
        noAhead(aim, reached),
        outcome(aim),
        reached < due);
  }

  private Optional<Quantity> noAhead(Optional<Aim> aim, int reached) {
    if (aim.isEmpty()) {
      return Optional.of(Quantity.notApplicable(named.isPresent() ? NO_SUCH : NO_TARGET, unit()));
    }
    return aim.get().period().endMonth() <= Math.max(reached, end)
        ? Optional.of(Quantity.notApplicable(OVER, unit()))
        : Optional.empty();
  }

  private Pacing untold(Quantity why) {
    return untold(Optional.empty(), why);
  }

  private Pacing untold(Optional<Aim> aim, Quantity why) {
    return new Pacing(
        indicator,
        isAmount,
        decimals(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        aim,
        Optional.of(why),
        Optional.of(why),
        outcome(aim),
        false);
  }

  private String unit() {
    return indicator.unit();
  }

  private int decimals() {
    return indicator.decimals().orElse(course.rulebook().decimals());
  }
}
