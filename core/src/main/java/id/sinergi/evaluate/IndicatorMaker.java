package id.sinergi.evaluate;

import com.google.common.base.Suppliers;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.attainment.Attained;
import id.sinergi.internal.attainment.Contribution;
import id.sinergi.internal.attainment.Credits;
import id.sinergi.internal.attainment.Joint;
import id.sinergi.internal.attainment.Realisation;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.plan.Plan;
import id.sinergi.rule.Rulebook;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Makes the figures of one indicator, together and by party, of the codes of a sweep. */
final class IndicatorMaker {
  private final Results results;
  private final Plan plan;
  private final int at;
  private final Indicator indicator;
  private final Optional<Joint> composed;
  private final Attained together;
  private final Figure joint;
  private final Supplier<IndicatorFigures> figures = Suppliers.memoize(this::make);

  IndicatorMaker(Results results, int at) {
    this.results = results;
    this.plan = results.plan();
    this.at = at;
    this.indicator = plan.cascade().indicators().get(at);
    this.composed = plan.isComposed(at) ? Optional.of(results.joint(at)) : Optional.empty();
    this.together = composed.isPresent() ? composed.get() : results.outcome(plan.firstPart(at));
    this.joint = new AttainedFigures(together).figure();
  }

  int index() {
    return at;
  }

  IndicatorFigures figures() {
    return figures.get();
  }

  private IndicatorFigures make() {
    AttainedFigures quantities = new AttainedFigures(together);
    SortedMap<String, PartyFigures> parties = new TreeMap<>();
    indicator.parties().forEach(it -> parties.put(it.agency(), party(it.agency())));
    return new IndicatorFigures(
        indicator,
        joint,
        quantities.target(),
        quantities.actual(),
        together.window(),
        together.targetPlan(),
        parties);
  }

  /** How the parts were put together; empty where there are none. */
  Optional<Joint> composed() {
    return composed;
  }

  /** What the joint figure is: the composed one, or that of the lead. */
  Attained together() {
    return together;
  }

  /** The joint figure. */
  Figure joint() {
    return joint;
  }

  /** What a party is credited. */
  Figure credited(String agency) {
    return party(agency).credited();
  }

  private PartyFigures party(String agency) {
    int part = plan.partOf(at, agency);
    Optional<Contribution> contribution = composed.flatMap(it -> it.contribution(agency));
    Attained own =
        contribution.isPresent()
            ? contribution.get().own()
            : part == plan.firstPart(at) ? together : results.outcome(part);
    AttainedFigures figures = new AttainedFigures(own);
    return new PartyFigures(
        figures.figure(),
        contribution.isPresent()
            ? credited(contribution.get(), figures.figure())
            : results.credited().state(part) == joint.state() ? joint : Figure.notDue(),
        figures.target(),
        contribution.map(it -> actual(it, figures)).orElseGet(figures::actual));
  }

  /** What a party that composes is credited. */
  private Figure credited(Contribution contribution, Figure own) {
    Rulebook rulebook = together.rulebook();
    return switch (Credits.source(composed.orElseThrow(), contribution)) {
      case JOINT -> joint;
      case OWN -> own;
      case NOT_DUE -> Figure.notDue();
      case NOT_APPLICABLE -> Figure.notApplicable(contribution.declaration().orElse(""));
      case NOT_REPORTED -> Figure.notReported(contribution.missingReports());
      case NOT_COMPUTABLE -> Figure.notComputable(contribution.code().orElseThrow());
      case BLEND ->
          FigureMaker.aggregate(
              results.credited(),
              contribution.position(),
              rulebook,
              () -> joint.missing().isEmpty() ? own.missing() : joint.missing());
    };
  }

  /** What a party reported, also where only the joint target asks for it. */
  private Quantity actual(Contribution contribution, AttainedFigures own) {
    if (contribution.own().state() != State.NOT_DUE) {
      return own.actual();
    }
    String unit = indicator.unit();
    if (contribution.realisation().isPresent()) {
      return reported(contribution.realisation().get(), contribution.isProvisional());
    }
    return switch (contribution.standing()) {
      case NOT_REPORTED -> Quantity.notReported(contribution.missingReports(), unit);
      case NOT_COMPUTABLE -> Quantity.notComputable(contribution.code().orElseThrow(), unit);
      case NOT_APPLICABLE -> Quantity.notApplicable(contribution.declaration().orElse(""), unit);
      default -> own.actual();
    };
  }

  private Quantity reported(Realisation realisation, boolean isProvisional) {
    int decimals = indicator.decimals().orElse(together.rulebook().decimals());
    return realisation.reason().isPresent()
        ? Quantity.notComputable(realisation.reason().get(), indicator.unit())
        : Quantity.of(realisation.value(), indicator.unit(), decimals, 1, isProvisional);
  }
}
