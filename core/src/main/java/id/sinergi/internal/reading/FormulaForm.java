package id.sinergi.internal.reading;

import id.sinergi.finding.Text;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.internal.json.Words;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Point;
import id.sinergi.rule.Stabilize;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The name of a formula, or {@code {"table": [[x, y], ...]}}, or {@code {"stabilize": ...}}. */
final class FormulaForm extends Form {

  private static final Text PAIR =
      Text.of(
          "Mungkin maksudnya titik dengan dua angka, seperti [50, 80].",
          "Maybe a point of two numbers is meant, such as [50, 80].");
  private static final Text POINTS =
      Text.of("Mungkin titik-titiknya belum diisi.", "Maybe its points were left out.");

  private static final Words<Standard> STANDARD = Words.of(Standard.class);

  private static final Shape<FormulaForm> SHAPE =
      Shape.<FormulaForm>of()
          .optional("table", (in, form) -> form.table = points(in))
          .optional("stabilize", (in, form) -> form.stabilize = points(in))
          .exactlyOne("table", "stabilize")
          .build();

  private List<Point> table = List.of();
  private List<Point> stabilize = List.of();

  /** Reads it; what it keeps goes to the form around it. */
  static @Nullable Formula read(JsonIn in, Form around, String field) {
    if (!in.isObject()) {
      return in.word(STANDARD);
    }
    var form = new FormulaForm();
    SHAPE.read(in, form);
    around.adopt(field, form);
    if (!form.table.isEmpty()) {
      return new Table(form.table);
    }
    return form.stabilize.isEmpty() ? null : new Stabilize(form.stabilize);
  }

  private static List<Point> points(JsonIn in) {
    List<Point> points = new ArrayList<>();
    int before = in.faults();
    long begin = in.position();
    if (in.startList()) {
      while (in.nextItem()) {
        point(in, points);
      }
      if (points.isEmpty() && in.faults() == before) {
        in.invalid("[]", POINTS, begin);
      }
    }
    return points;
  }

  private static void point(JsonIn in, List<Point> points) {
    long begin = in.position();
    if (!in.startList()) {
      return;
    }
    double[] xy = {Double.NaN, Double.NaN};
    int count = 0;
    int before = in.faults();
    for (; in.nextItem(); count++) {
      double number = in.quantity();
      if (count < 2) {
        xy[count] = number;
      }
    }
    if (in.faults() == before) {
      if (count == 2) {
        points.add(new Point(xy[0], xy[1]));
      } else {
        in.invalid("[" + count + "]", PAIR, begin);
      }
    }
  }
}
