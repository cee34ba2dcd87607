package id.sinergi.trend;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.ReasonCode;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.internal.influence.Shifts;
import id.sinergi.internal.influence.Turn;
import id.sinergi.internal.plan.Plan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that a difference is made of. */
final class ChangeParts {
  private static final Comparator<Change.Part> LARGEST_FIRST =
      Comparator.comparingDouble((Change.Part part) -> -Math.abs(part.points()))
          .thenComparing(Change.Part::id);

  private static final Comparator<Change.Turn> IN_ORDER =
      Comparator.comparing(Change.Turn::goal)
          .thenComparing(Change.Turn::id)
          .thenComparing(Change.Turn::agency);

  final Quantity coverage;
  final Quantity structure;
  final Quantity rulebook;
  final Quantity residual;
  final boolean isLinear;
  List<Change.Part> indicators = List.of();
  List<Change.Part> agencies = List.of();
  List<Change.Part> coverageByGoal = List.of();
  List<Change.Part> structureByGoal = List.of();
  List<Change.Turn> turns = List.of();

  private ChangeParts(
      Quantity coverage,
      Quantity structure,
      Quantity rulebook,
      Quantity residual,
      boolean isLinear) {
    this.coverage = coverage;
    this.structure = structure;
    this.rulebook = rulebook;
    this.residual = residual;
    this.isLinear = isLinear;
  }

  /** Of a difference that has no value. */
  static ChangeParts none(Quantity difference) {
    return new ChangeParts(difference, difference, difference, difference, true);
  }

  /**
   * One way from the first to the second: by what each place did, and what the rules did.
   *
   * @param to where it ends, with its places
   * @param byRules in points
   */
  record Way(Evaluation to, Shifts shifts, double byRules) {}

  /** The mean of all ways; with the reason if what the rules did cannot be told apart. */
  static ChangeParts of(
      List<Way> ways, ChangeSearch search, Quantity difference, Optional<Text> noRules) {
    double coverage = mean(ways, it -> sum(it.shifts.coverage));
    double structure = mean(ways, it -> sum(it.shifts.structure));
    double rules = mean(ways, Way::byRules);
    double rest =
        difference.value().orElseThrow()
            - sum(
                new double[] {
                  mean(ways, it -> sum(it.shifts.indicators)), coverage, structure, rules
                });
    if (!Double.isFinite(rest)) {
      return none(Quantity.notComputable(ReasonCode.OVERFLOW, difference.unit()));
    }
    int decimals = search.decimals();
    ChangeParts parts =
        new ChangeParts(
            points(coverage, difference, decimals),
            points(structure, difference, decimals),
            noRules
                .map(it -> Quantity.notApplicable(it, difference.unit()))
                .orElseGet(() -> points(rules, difference, decimals)),
            points(rest, difference, decimals),
            ways.stream().allMatch(it -> it.shifts.isLinear()));
    List<Places> places = ways.stream().map(it -> new Places(it, search.id())).toList();
    parts.indicators = parts(places, Places::indicators);
    parts.agencies = parts(places, Places::agencies);
    parts.coverageByGoal = parts(places, it -> it.goals(it.way.shifts.coverage));
    parts.structureByGoal = parts(places, it -> it.goals(it.way.shifts.structure));
    parts.turns = places.stream().flatMap(Places::turns).distinct().sorted(IN_ORDER).toList();
    return parts;
  }

  /** The ids and names of the places of one way. */
  private record Places(Way way, String id) {
    Plan plan() {
      return Inside.of(way.to).plan();
    }

    Stream<Change.Part> indicators() {
      return way.shifts.moved.stream()
          .mapToObj(
              at -> {
                Indicator indicator = plan().indicators.get(at);
                return new Change.Part(indicator.id(), indicator.name(), way.shifts.indicators[at]);
              });
    }

    Stream<Change.Part> agencies() {
      return notZero(way.shifts.agencies)
          .mapToObj(
              at -> {
                Agency agency = plan().agencies.get(at);
                return new Change.Part(agency.id(), agency.name(), way.shifts.agencies[at]);
              });
    }

    Stream<Change.Part> goals(double[] points) {
      return notZero(points).mapToObj(at -> new Change.Part(goal(at), called(at), points[at]));
    }

    String goal(int at) {
      return at < plan().nodeCount() ? plan().node(at).id() : id;
    }

    private String called(int at) {
      return at < plan().nodeCount()
          ? plan().node(at).name()
          : way.to.cascade().agency(id).map(Agency::name).orElse(id);
    }

    Stream<Change.Turn> turns() {
      return way.shifts.turns.stream().map(it -> turn(it, plan(), this::goal));
    }
  }

  private static double mean(List<Way> ways, ToDoubleFunction<Way> points) {
    return sum(ways.stream().mapToDouble(points).toArray()) / ways.size();
  }

  private static Change.Turn turn(Turn of, Plan plan, IntFunction<String> goal) {
    boolean isParty = of.party() >= 0;
    if (!of.isIndicator()) {
      Node node = plan.node(of.member());
      return new Change.Turn(
          goal.apply(of.place()), node.id(), node.owner().agency(), false, of.was(), of.is());
    }
    int agency = of.party();
    if (!isParty) {
      int owner = of.place() < plan.nodeCount() ? plan.nodeAgency[of.place()] : -1;
      int part = plan.standsFor(of.member(), owner);
      agency = plan.partAgency[part < 0 ? plan.firstPart(of.member()) : part];
    }
    return new Change.Turn(
        goal.apply(of.place()),
        plan.indicators.get(of.member()).id(),
        plan.agencies.get(agency).id(),
        isParty,
        of.was(),
        of.is());
  }

  private static double sum(double[] terms) {
    return Pairwise.sum(terms, terms.length);
  }

  private static Quantity points(double points, Quantity like, int decimals) {
    return Quantity.of(points, like.unit(), decimals, like.coverage(), like.isProvisional());
  }

  private static IntStream notZero(double[] points) {
    return IntStream.range(0, points.length).filter(at -> points[at] != 0);
  }

  /** The mean of all ways, by id. */
  private static List<Change.Part> parts(
      List<Places> ways, Function<Places, Stream<Change.Part>> each) {
    Map<String, Change.Part> all = new HashMap<>();
    ways.stream()
        .flatMap(each)
        .map(it -> new Change.Part(it.id(), it.name(), it.points() / ways.size()))
        .forEach(it -> all.merge(it.id(), it, Change.Part::plus));
    return all.values().stream().sorted(LARGEST_FIRST).toList();
  }
}
