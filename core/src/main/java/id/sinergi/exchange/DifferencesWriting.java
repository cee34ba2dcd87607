package id.sinergi.exchange;

import id.sinergi.history.Aim;
import id.sinergi.history.Differences;
import id.sinergi.history.Moved;
import id.sinergi.history.Revised;
import id.sinergi.internal.json.JsonOut;
import id.sinergi.internal.writing.ActualsWriting;
import id.sinergi.internal.writing.CascadeWriting;
import java.util.List;
import java.util.function.Consumer;

/** Writes then and now. */
final class DifferencesWriting {
  private final JsonOut out;

  private DifferencesWriting(JsonOut out) {
    this.out = out;
  }

  static void write(Differences differences, JsonOut out) {
    InsightWriting.begin("differences", differences.now(), Differences.method(), out);
    out.begin("before").text("cascade", differences.then().cascade().id());
    EvaluationWriting.request(differences.then(), out);
    out.end().beginListLines("figures");
    differences.figures().forEach(new DifferencesWriting(out)::moved);
    out.endList();
    new DifferencesWriting(out).causes(differences);
    out.end();
  }

  private void moved(Moved moved) {
    out.begin().text("id", moved.id()).text("agency", moved.party()).word("figure", moved.kind());
    FigureWriting.figure(out, "was", moved.was());
    FigureWriting.figure(out, "is", moved.is());
    FigureWriting.quantity(out, "difference", moved.difference());
    out.end();
  }

  private void causes(Differences of) {
    list("actuals", of.actuals(), it -> both(it, one -> ActualsWriting.write(one, out)));
    list("targets", of.targets(), this::target);
    list("overlaps", of.overlaps(), it -> both(it, one -> ActualsWriting.write(one, out)));
    list("spending", of.spending(), it -> both(it, one -> ActualsWriting.write(one, out)));
    out.beginList("structure");
    of.structure().forEach(out::item);
    out.endList();
  }

  private <T> void list(String name, List<T> items, Consumer<T> each) {
    out.beginListLines(name);
    items.forEach(
        it -> {
          out.begin();
          each.accept(it);
          out.end();
        });
    out.endList();
  }

  private void target(Revised<Aim> revised) {
    Aim any = revised.any();
    out.text("indicator", any.indicator()).text("agency", any.agency());
    both(revised, aim -> CascadeWriting.write(aim.target(), out));
  }

  private <T> void both(Revised<T> revised, Consumer<T> each) {
    out.beginList("was");
    revised.was().forEach(each);
    out.endList().beginList("is");
    revised.is().forEach(each);
    out.endList();
  }
}
