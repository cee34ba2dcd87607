package id.sinergi.exchange;

import id.sinergi.cascade.LinkKind;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.JointGoal;
import id.sinergi.evaluate.JointIndicator;
import id.sinergi.evaluate.JointOutcome;
import id.sinergi.evaluate.JointOverlap;
import id.sinergi.evaluate.JointParty;
import id.sinergi.evaluate.JointTarget;
import id.sinergi.evaluate.Portion;
import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Owner;
import id.sinergi.internal.json.JsonOut;
import id.sinergi.internal.writing.ActualsWriting;
import id.sinergi.rule.Credit;
import id.sinergi.time.During;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Writes the report on one shared indicator or goal. */
final class JointWriting {
  private static final String FORMAT = "sinergi-joint/1";

  private final JsonOut out;

  private JointWriting(JsonOut out) {
    this.out = out;
  }

  static void write(JointOutcome outcome, JsonOut out) {
    new JointWriting(out).write(outcome);
  }

  private void write(JointOutcome outcome) {
    Evaluation evaluation = outcome.evaluation();
    out.beginLines().text("format", FORMAT).text("cascade", evaluation.cascade().id());
    EvaluationWriting.request(evaluation, out);
    out.text("version", EvaluationWriting.VERSION);
    if (outcome instanceof JointIndicator indicator) {
      out.beginLines("indicator");
      indicator(indicator);
    } else {
      out.beginLines("goal");
      goal((JointGoal) outcome);
    }
    out.end();
  }

  // ---- an indicator

  /** The fields of an object that has begun, and its end. */
  private void indicator(JointIndicator joint) {
    Indicator indicator = joint.indicator();
    out.text("id", joint.id()).text("name", joint.name());
    out.word("polarity", indicator.polarity()).flag("shared", joint.isShared());
    FigureWriting.figure(out, "joint", joint.figure());
    FigureWriting.quantity(out, "target", joint.target());
    FigureWriting.quantity(out, "actual", joint.actual());
    FigureWriting.quantity(out, "distance", joint.distance());
    out.textOf("window", joint.figures().window()).text("plan", joint.figures().plan());
    targets(joint.targets());
    out.word("composition", joint.composition());
    credit(joint.credit());
    joint.arrangement().ifPresent(it -> arrangement(joint, it));
    out.number("span", joint.span()).text("weakest", joint.weakest());
    out.beginLines("parties");
    joint.parties().stream().sorted(Comparator.comparing(JointParty::agency)).forEach(this::party);
    out.end();
    if (!joint.overlaps().isEmpty()) {
      out.beginListLines("overlaps");
      joint.overlaps().forEach(this::overlap);
      out.endList();
    }
    joint.reconciliation().ifPresent(it -> new ReconciliationWriting(out).write(it));
    out.end();
  }

  private void targets(JointTarget targets) {
    out.begin("targets").word("origin", targets.origin());
    FigureWriting.quantity(out, "stated", targets.stated());
    FigureWriting.quantity(out, "composed", targets.composed());
    if (targets.planned() != 0) {
      out.number("planned", targets.planned());
    }
    out.flag("differ", targets.isOpen()).end();
  }

  private void credit(Credit credit) {
    if (credit instanceof Credit.Blend blend) {
      out.begin("credit").number("blend", blend.b()).end();
    } else {
      out.text("credit", credit.id());
    }
  }

  private void arrangement(JointIndicator joint, Arrangement arrangement) {
    out.begin("arrangement").word("form", arrangement.form());
    out.text("coordinator", arrangement.coordinator());
    out.word("coordinatorKind", joint.coordinator().map(it -> it.kind()));
    during(arrangement.during());
    out.word("relation", arrangement.relation()).flag("inForce", joint.isArranged()).end();
  }

  private void during(During during) {
    if (during.isAlways()) {
      return;
    }
    out.begin("during");
    if (!during.from().equals(LocalDate.MIN)) {
      out.text("from", during.from().toString());
    }
    if (!during.to().equals(LocalDate.MAX)) {
      out.text("to", during.to().toString());
    }
    out.end();
  }

  private void party(JointParty party) {
    out.begin(party.agency()).word("role", party.role()).number("share", party.share());
    owner(party.owner());
    out.word("standing", party.standing());
    if (party.isPartial()) {
      out.flag("partial", true);
    }
    FigureWriting.figure(out, "own", party.own());
    FigureWriting.figure(out, "credited", party.credited());
    FigureWriting.quantity(out, "target", party.target());
    FigureWriting.quantity(out, "actual", party.actual());
    FigureWriting.quantity(out, "distance", party.distance());
    portion("ofTarget", party.ofTarget());
    portion("ofActual", party.ofActual());
    out.beginList("reports");
    party.reports().forEach(it -> ActualsWriting.write(it, out));
    out.endList();
    if (!party.missing().isEmpty()) {
      out.beginList("missing");
      party.missing().forEach(it -> out.item(it.toString()));
      out.endList();
    }
    out.end();
  }

  private void owner(Optional<Owner> owner) {
    if (owner.isPresent()) {
      out.begin("owner").text("agency", owner.get().agency());
      out.text("position", owner.get().position()).end();
    }
  }

  private void portion(String name, Optional<Portion> portion) {
    if (portion.isPresent()) {
      out.begin(name);
      FigureWriting.quantity(out, "amount", portion.get().amount());
      out.number("percent", portion.get().percent()).end();
    }
  }

  private void overlap(JointOverlap overlap) {
    out.begin();
    texts("parties", overlap.parties());
    out.number("amount", overlap.amount()).number("limit", overlap.limit());
    out.number("counted", overlap.counted()).flag("cut", overlap.isCut());
    out.flag("leftOut", overlap.isLeftOut()).flag("conflicting", overlap.isConflicting());
    texts("revised", overlap.revised());
    out.beginList("entries");
    overlap.entries().forEach(it -> ActualsWriting.write(it, out));
    out.endList().end();
  }

  private void texts(String name, Collection<String> texts) {
    out.beginList(name);
    texts.forEach(out::item);
    out.endList();
  }

  // ---- a goal

  private void goal(JointGoal goal) {
    out.text("id", goal.id()).text("name", goal.name());
    owner(Optional.of(goal.node().owner()));
    out.flag("shared", goal.isShared());
    FigureWriting.figure(out, "score", goal.figures().score());
    FigureWriting.figure(out, "measured", goal.figures().measured());
    FigureWriting.figure(out, "supported", goal.figures().supported());
    texts("agencies", goal.agencies());
    texts("missing", goal.missing());
    out.beginListLines("children");
    goal.children().forEach(this::child);
    out.endList().beginListLines("indicators");
    goal.indicators()
        .forEach(
            it -> {
              out.beginLines();
              indicator(it);
            });
    out.endList().end();
  }

  private void child(JointGoal.Child child) {
    out.begin().text("id", child.node().id()).text("name", child.node().name());
    out.text("agency", child.agency()).word("link", child.link().kind());
    if (child.link().kind() == LinkKind.CROSSCUTTING) {
      out.word("consent", child.link().consent()).text("reason", child.link().reason());
    }
    out.flag("linked", child.isLinked()).number("weight", child.weight());
    FigureWriting.figure(out, "score", child.score());
    out.text("leftOut", child.leftOut().map(it -> it.en())).end();
  }
}
