package id.sinergi.view;

import id.sinergi.finding.Finding;
import id.sinergi.finding.Language;
import id.sinergi.finding.Place;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.Collectors;

/** Findings that print one to a line, in one language. */
final class FindingLines extends AbstractList<Finding> {
  private static final int SHOWN = 200;

  private final List<Finding> findings;
  private final Language language;

  FindingLines(List<Finding> findings, Language language) {
    this.findings = List.copyOf(findings);
    this.language = language;
  }

  @Override
  public Finding get(int index) {
    return findings.get(index);
  }

  @Override
  public int size() {
    return findings.size();
  }

  private String line(Finding finding) {
    return finding.severity()
        + " "
        + finding.code()
        + (finding.place().equals(Place.NOWHERE)
            ? ""
            : " " + Words.AT.in(language) + " " + finding.place())
        + ": "
        + finding.text(language);
  }

  @Override
  public String toString() {
    if (isEmpty()) {
      return Words.NOTHING_FOUND.in(language);
    }
    String lines = findings.stream().limit(SHOWN).map(this::line).collect(Collectors.joining("\n"));
    int rest = size() - SHOWN;
    return rest <= 0 ? lines : lines + "\n… " + rest + " " + Words.MORE.in(language);
  }
}
