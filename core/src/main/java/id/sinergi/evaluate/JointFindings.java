package id.sinergi.evaluate;

import id.sinergi.cascade.Cascade;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.internal.attainment.Contribution;
import id.sinergi.internal.attainment.Excess;
import id.sinergi.internal.attainment.Joint;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.internal.report.Report;
import id.sinergi.time.Window;
import java.util.ArrayList;
import java.util.List;

/** What a good evaluator would object to in how parts were put together. */
final class JointFindings {
  private static final Text SUPPORTS =
      Text.of("pendukung tidak diukur", "a supporter is not measured");
  private static final Text COMPUTED =
      Text.of(
          "indikator ini dihitung, bukan dilaporkan", "this indicator is computed, not reported");

  private final Joint joint;
  private final Indicator indicator;
  private final Place place;
  private final List<Finding> findings;

  private JointFindings(Joint joint, Place place, List<Finding> findings) {
    this.joint = joint;
    this.place = place;
    this.indicator = joint.indicator();
    this.findings = findings;
  }

  /** Of all indicators that are composed, in id order. */
  static List<Finding> of(Results results) {
    List<Finding> findings = new ArrayList<>();
    Cascade cascade = results.plan().cascade();
    for (int i = 0; i < cascade.indicators().size(); i++) {
      unused(results, i, findings);
      if (results.plan().isComposed(i)) {
        Place place = cascade.placeOf(cascade.indicators().get(i).id());
        new JointFindings(results.joint(i), place, findings).find();
      }
    }
    return findings;
  }

  /** What supporters reported, and what was reported on what is computed: named, not lost. */
  private static void unused(Results results, int at, List<Finding> findings) {
    Indicator indicator = results.plan().cascade().indicators().get(at);
    boolean isDerived = indicator.derived().isPresent();
    for (Party party : indicator.parties()) {
      if (isDerived || (indicator.isShared() && party.role() == Role.SUPPORTER)) {
        for (Report report : results.reports(results.plan().partOf(at, party.agency()))) {
          findings.add(
              FindingCode.ACTUAL_UNUSED.of(
                  Place.NOWHERE,
                  List.of(indicator.id(), party.agency()),
                  indicator.id(),
                  party.agency(),
                  report.period(),
                  isDerived ? COMPUTED : SUPPORTS));
        }
      }
    }
  }

  private void find() {
    joint.contributions().stream().filter(this::lacksTarget).forEach(this::noTarget);
    joint
        .targetGap()
        .ifPresent(
            gap ->
                add(
                    FindingCode.TARGET_GAP,
                    period(),
                    range(gap.low(), gap.high()),
                    range(gap.statedLow(), gap.statedHigh())));
    joint
        .plannedCut()
        .ifPresent(cut -> add(FindingCode.OVERLAP_BOUNDS, period(), cut.amount(), cut.limit()));
    for (Excess excess : joint.excesses()) {
      excess
          .revised()
          .forEach(
              party ->
                  add(
                      FindingCode.STALE_OVERLAP,
                      period(),
                      String.join(", ", excess.parties()),
                      party));
      if (excess.isCut()) {
        add(FindingCode.OVERLAP_BOUNDS, period(), excess.amount(), excess.limit());
      }
    }
    if (joint.isExcessCut()) {
      double all = Pairwise.sum(joint.excesses().stream().mapToDouble(Excess::counted));
      add(FindingCode.OVERLAP_BOUNDS, period(), all, joint.excessLimit());
    }
  }

  private boolean lacksTarget(Contribution contribution) {
    return !joint.isStated()
        && !joint.takingPart().isEmpty()
        && contribution.standing() == Contribution.Standing.NO_PART
        && contribution.part().targets().isEmpty();
  }

  private void noTarget(Contribution contribution) {
    findings.add(
        FindingCode.NO_TARGET.of(
            place,
            List.of(indicator.id(), contribution.agency()),
            indicator.id(),
            contribution.agency()));
  }

  private void add(FindingCode code, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = indicator.id();
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    findings.add(code.of(place, List.of(indicator.id()), all));
  }

  private String period() {
    return joint.window().map(Window::toString).orElse("");
  }

  /** One number, or both edges. */
  private static Object range(double low, double high) {
    return low == high ? low : List.of(low, high);
  }
}
