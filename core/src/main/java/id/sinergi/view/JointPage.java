package id.sinergi.view;

import id.sinergi.evaluate.JointIndicator;
import id.sinergi.evaluate.JointOverlap;
import id.sinergi.evaluate.JointTarget;
import id.sinergi.evaluate.Reconciliation;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Form;
import id.sinergi.indicator.Indicator;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Polarity;
import id.sinergi.time.During;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Writes the report on one shared indicator: the joint figure, who did what, how it adds up. */
final class JointPage {
  private static final String DOT = " · ";
  private static final String INDENT = "  ";

  private final JointIndicator joint;
  private final Indicator indicator;
  private final int decimals;
  private final int limit;
  private final CellText text;
  private final Remarks remarks;
  private final Language language;

  JointPage(JointIndicator joint, Language language, int limit) {
    this.joint = joint;
    this.indicator = joint.indicator();
    this.decimals = joint.evaluation().cascade().rulebookOf(indicator).decimals();
    this.limit = limit;
    this.text = new CellText(language);
    this.remarks = new Remarks(language);
    this.language = language;
  }

  Page page() {
    List<String> lines = new ArrayList<>();
    lines.add(new Headline(joint.evaluation(), language).when());
    lines.add("");
    lines.add(
        remarks.joined(
            heading(text, joint.id(), joint.name(), joint.figure()),
            remarks.completeness(joint.figure())));
    lines.addAll(CellText.wrapped(INDENT, amounts(), DOT));
    lines.addAll(CellText.wrapped(INDENT, sharing(), DOT));
    lines.add("");
    lines.addAll(new PartyRows(joint, text, remarks, limit).lines());
    List<String> sums = sums();
    if (!sums.isEmpty()) {
      lines.add("");
      lines.addAll(sums);
    }
    lines.add("");
    lines.add(text.legend());
    return Page.of(String.join("\n", lines));
  }

  /** An id with its name, and what came out of it. */
  static String heading(CellText text, String id, String name, Figure figure) {
    return (name.equals(id) ? id : id + " " + name) + " = " + text.result(figure);
  }

  // ---- the whole

  private List<String> amounts() {
    List<String> clauses = new ArrayList<>();
    boolean hasActual = joint.actual().state() == State.VALUE;
    boolean hasTarget = joint.target().state() == State.VALUE;
    String unit = indicator.unit().isEmpty() ? "" : " " + indicator.unit();
    if (hasActual && hasTarget) {
      clauses.add(
          amount(joint.actual())
              + " "
              + text.in(Words.AGAINST)
              + " "
              + amount(joint.target())
              + unit);
      clauses.add(distance());
    } else if (hasActual) {
      clauses.add(text.in(SharingWords.ACTUAL) + " " + amount(joint.actual()) + unit);
    } else if (hasTarget) {
      clauses.add(text.in(SharingWords.TARGET) + " " + amount(joint.target()) + unit);
    }
    joint.figures().plan().ifPresent(clauses::add);
    clauses.addAll(target());
    return clauses;
  }

  private String distance() {
    double distance = joint.distance().value().orElse(0);
    if (distance == 0) {
      return "";
    }
    Text how =
        distance > 0
            ? SharingWords.BETTER
            : indicator.polarity() == Polarity.STABILIZE ? SharingWords.OFF : SharingWords.SHORT;
    return text.in(how, number(Math.abs(distance)));
  }

  private List<String> target() {
    JointTarget target = joint.targets();
    if (!joint.isShared()) {
      return List.of();
    }
    List<String> clauses = new ArrayList<>();
    clauses.add(text.in(target.origin().text()));
    if (target.isOpen()) {
      clauses.add(text.in(SharingWords.GAP, amount(target.stated()), amount(target.composed())));
    }
    boolean isScaled =
        target.origin() == JointTarget.Origin.STATED
            && target.stated().state() == State.VALUE
            && joint.target().state() == State.VALUE
            && !target.stated().low().equals(joint.target().low());
    if (isScaled) {
      clauses.add(target.isOpen() ? "" : text.in(SharingWords.IN_ALL, amount(target.stated())));
      clauses.add(text.in(SharingWords.SCALED));
    }
    if (target.planned() != 0) {
      clauses.add(text.in(SharingWords.PLANNED, number(target.planned())));
    }
    return clauses;
  }

  private List<String> sharing() {
    if (!joint.isShared()) {
      return List.of(text.in(SharingWords.NO_SHARING));
    }
    List<String> clauses = new ArrayList<>();
    clauses.add(text.in(SharingWords.PARTIES, text.count(joint.span())));
    joint.composition().ifPresent(it -> clauses.add(text.in(SharingWords.of(it))));
    clauses.add(credit());
    joint.arrangement().ifPresent(it -> arrangement(it, clauses));
    return clauses;
  }

  private String credit() {
    String word = text.in(SharingWords.CREDITED) + ": ";
    String jointly = text.in(SharingWords.JOINT);
    String own = text.in(SharingWords.OWN);
    if (joint.credit() instanceof Credit.Blend blend) {
      OptionalDouble b = OptionalDouble.of(100 * blend.b());
      OptionalDouble rest = OptionalDouble.of(100 * (1 - blend.b()));
      return word + text.percent(b) + " " + jointly + ", " + text.percent(rest) + " " + own;
    }
    return word + (joint.credit() == Credit.OWN ? own : jointly);
  }

  private void arrangement(Arrangement arrangement, List<String> clauses) {
    String form = text.in(Words.of(arrangement.form()));
    String coordinator =
        joint.coordinator().map(it -> text.in(Words.COORDINATED_BY) + " " + kind(it)).orElse("");
    boolean isCoordinated = arrangement.form() == Form.COORDINATION && !coordinator.isEmpty();
    clauses.add(isCoordinated ? coordinator : (form + " " + coordinator).strip());
    arrangement.relation().ifPresent(it -> clauses.add(text.in(SharingWords.of(it))));
    String when = when(arrangement.during());
    clauses.add(
        joint.isArranged()
            ? when
            : text.in(SharingWords.NOT_IN_FORCE) + (when.isEmpty() ? "" : " (" + when + ")"));
  }

  private String kind(Agency agency) {
    return agency.id() + " (" + text.in(SharingWords.of(agency.kind())) + ")";
  }

  private static String when(During during) {
    if (during.isAlways() || during.from().isAfter(during.to())) {
      return "";
    }
    String from = during.from().equals(LocalDate.MIN) ? "" : during.from().toString();
    String to = during.to().equals(LocalDate.MAX) ? "" : during.to().toString();
    return (from + " – " + to).strip();
  }

  // ---- how it adds up

  private List<String> sums() {
    List<String> clauses = new ArrayList<>();
    joint
        .reconciliation()
        .filter(it -> joint.isShared())
        .ifPresent(it -> clauses.add(new SumLine(text, indicator, decimals).of(it)));
    boolean isCut =
        joint.reconciliation().isPresent()
            && joint.reconciliation().get() instanceof Reconciliation.Sum sum
            && sum.isCut();
    if (isCut) {
      clauses.add(text.in(SharingWords.CUT_TOGETHER));
    }
    List<JointOverlap> overlaps = joint.overlaps();
    overlaps.stream().limit(limit).forEach(it -> clauses.addAll(overlap(it)));
    if (overlaps.size() > limit) {
      clauses.add(text.in(SharingWords.MORE_LINES, text.count(overlaps.size() - (long) limit)));
    }
    return clauses;
  }

  private List<String> overlap(JointOverlap overlap) {
    List<String> clauses = new ArrayList<>();
    clauses.add(text.in(SharingWords.AGREED, number(overlap.amount())));
    clauses.add(
        overlap.isLeftOut()
            ? text.in(SharingWords.LEFT_OUT)
            : text.in(SharingWords.TAKEN_OFF, number(overlap.counted())));
    clauses.add(overlap.isCut() ? text.in(SharingWords.CUT) : "");
    clauses.add(overlap.isConflicting() ? text.in(SharingWords.CONFLICTING) : "");
    clauses.add(
        overlap.isStale() ? text.in(SharingWords.STALE, String.join(", ", overlap.revised())) : "");
    String whose = text.in(SharingWords.OVERLAP_OF, remarks.named(overlap.parties()));
    clauses.set(0, whose + " " + clauses.get(0));
    return CellText.wrapped("", clauses, ", ");
  }

  private String amount(Quantity quantity) {
    return text.amount(quantity, indicator, decimals);
  }

  private String number(double value) {
    return text.number(value, indicator.decimals(), decimals);
  }
}
