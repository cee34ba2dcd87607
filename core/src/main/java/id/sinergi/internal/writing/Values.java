package id.sinergi.internal.writing;

import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Owner;
import id.sinergi.internal.json.JsonOut;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Point;
import id.sinergi.rule.Stabilize;
import id.sinergi.rule.Table;
import id.sinergi.rule.Target;
import id.sinergi.time.During;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Fields whose values are small objects. */
final class Values {

  private Values() {}

  static void owner(JsonOut out, String name, Owner owner, Kept kept) {
    out.begin(name).text("agency", owner.agency()).text("position", owner.position());
    kept.write(out);
    out.end();
  }

  static void during(JsonOut out, During during, Kept kept) {
    if (during.isAlways() && kept.isNothing()) {
      return;
    }
    out.begin("during");
    if (!during.from().equals(LocalDate.MIN)) {
      out.text("from", during.from().toString());
    }
    if (!during.to().equals(LocalDate.MAX)) {
      out.text("to", during.to().toString());
    }
    kept.write(out);
    out.end();
  }

  static void baseline(JsonOut out, Optional<Baseline> baseline, Kept kept) {
    if (baseline.isPresent()) {
      out.begin("baseline").text("period", baseline.get().period().toString());
      out.number("value", baseline.get().value());
      kept.write(out);
      out.end();
    }
  }

  /** Those that had taken effect by an instant; without one, all. */
  static void targets(JsonOut out, List<Target> targets, Optional<Instant> asOf, Kept around) {
    boolean isBegun = false;
    for (int i = 0; i < targets.size(); i++) {
      if (asOf.isEmpty() || targets.get(i).isEffectiveAt(asOf.get())) {
        if (!isBegun) {
          out.beginList("targets");
          isBegun = true;
        }
        target(out, targets.get(i), around.in("targets", i));
      }
    }
    if (isBegun) {
      out.endList();
    }
  }

  static void target(JsonOut out, Target target, Kept kept) {
    out.begin().text("period", target.period().toString());
    if (target.amount() instanceof Target.Amount.Exact exact) {
      out.number("value", exact.value());
    } else if (target.amount() instanceof Target.Amount.Range range) {
      out.number("low", range.low()).number("high", range.high());
    } else if (target.amount() instanceof Target.Amount.FromBaseline change) {
      out.number("fromBaseline", change.percent());
    }
    out.text("plan", target.plan()).textOf("effective", target.effective());
    kept.write(out);
    out.end();
  }

  static void basis(JsonOut out, Basis basis, Kept kept) {
    if (basis instanceof Basis.Blend blend) {
      blend(out, "basis", blend.b(), kept);
    } else {
      out.text("basis", basis.id());
    }
  }

  static void credit(JsonOut out, Credit credit, Kept kept) {
    if (credit instanceof Credit.Blend blend) {
      blend(out, "credit", blend.b(), kept);
    } else {
      out.text("credit", credit.id());
    }
  }

  private static void blend(JsonOut out, String name, double part, Kept kept) {
    out.begin(name).number("blend", part);
    kept.write(out);
    out.end();
  }

  static void formula(JsonOut out, String name, Formula formula, Kept kept) {
    if (formula instanceof Table table) {
      points(out, name, "table", table.points(), kept);
    } else if (formula instanceof Stabilize stabilize) {
      points(out, name, "stabilize", stabilize.points(), kept);
    } else {
      out.text(name, formula.id());
    }
  }

  private static void points(JsonOut out, String name, String kind, List<Point> points, Kept kept) {
    out.begin(name).beginList(kind);
    for (Point point : points) {
      out.beginList().item(point.x()).item(point.y()).endList();
    }
    out.endList();
    kept.write(out);
    out.end();
  }
}
