package id.sinergi.cascade.check;

import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Text;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Findings up to a limit: the one beyond it ends the check, and a last finding says so. */
public final class Bounded extends AbstractList<Finding> {
  private static final Text FAULTS = Text.of("banyaknya kesalahan", "number of faults");

  private final int most;
  private final List<Finding> findings = new ArrayList<>();

  private Bounded(int most) {
    this.most = most;
  }

  /** What a check finds, unmodifiable; at most one more than the limit. */
  public static List<Finding> collect(int most, Consumer<List<Finding>> check) {
    var findings = new Bounded(most);
    try {
      check.accept(findings);
    } catch (Full e) {
      return List.copyOf(findings);
    }
    return List.copyOf(findings);
  }

  @Override
  public boolean add(Finding finding) {
    if (findings.size() >= most) {
      findings.add(FindingCode.LIMIT_EXCEEDED.of(finding.place(), List.of(), FAULTS, most));
      throw new Full();
    }
    return findings.add(finding);
  }

  @Override
  public Finding get(int index) {
    return findings.get(index);
  }

  @Override
  public int size() {
    return findings.size();
  }

  /** The check has ended early. */
  private static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Full() {
      super("No more findings are collected.", null, false, false); // costs no stack trace
    }
  }
}
