package id.sinergi.view;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import java.util.ArrayList;
import java.util.List;

/** What pages on insights have in common: what is looked at, a body, its marks, the methods. */
final class AidPage {
  private AidPage() {}

  static Page of(
      Evaluation evaluation, Language language, CellText text, List<String> body, Text... methods) {
    List<String> lines = new ArrayList<>();
    lines.add(new Headline(evaluation, language).when());
    lines.addAll(body);
    String legend = text.legend();
    if (!legend.isEmpty()) {
      lines.add("");
      lines.add(legend);
    }
    for (Text method : methods) {
      lines.add("");
      lines.addAll(text.paragraph(method));
    }
    return Page.of(String.join("\n", lines));
  }
}
