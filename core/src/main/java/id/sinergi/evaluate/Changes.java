package id.sinergi.evaluate;

import id.sinergi.finding.Finding;
import id.sinergi.internal.change.Changed;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/**
 * What changed in a live evaluation: the ids whose figures are other than before, in state, reason
 * (of what is not computable), value, coverage or being provisional; not in words alone, such as
 * those of a declaration. Immutable; ids are looked up when they are asked for.
 */
public final class Changes {
  private final Changed changed;
  private final List<Finding> findings;

  Changes(Changed changed, List<Finding> findings) {
    this.changed = changed;
    this.findings = List.copyOf(findings);
  }

  /** {@return the indicators of which the joint figure or one of a party changed, in order} */
  public SortedSet<String> indicators() {
    return Collections.unmodifiableSortedSet(changed.indicators());
  }

  /** {@return the nodes of which any figure or the budget changed, in order} */
  public SortedSet<String> nodes() {
    return Collections.unmodifiableSortedSet(changed.nodes());
  }

  /** {@return the agencies whose score changed, in order} */
  public SortedSet<String> agencies() {
    return Collections.unmodifiableSortedSet(changed.agencies());
  }

  /** {@return why what was reported took no part, or does not hold; empty if it holds} */
  public List<Finding> findings() {
    return findings;
  }

  /** {@return whether no figure changed} */
  public boolean isEmpty() {
    return changed.isEmpty();
  }

  /** Such as {@code changed: indicators [prev], nodes [S1, T1], agencies [bkkbn]}. */
  @Override
  public String toString() {
    return "changed: indicators "
        + indicators()
        + ", nodes "
        + nodes()
        + ", agencies "
        + agencies()
        + (findings.isEmpty() ? "" : ", findings " + findings);
  }
}
