package id.sinergi.finding;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a host lets each code weigh, and which it does not want to see. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Severities.DEFAULT.with(FindingCode.ORPHAN, Severity.ERROR).without(FindingCode.WEIGHTS_NOT_100)
 * }</pre>
 */
public final class Severities {
  /** Each code as it weighs by itself; nothing is switched off. */
  public static final Severities DEFAULT = new Severities(Map.of(), Set.of());

  private final Map<FindingCode, Severity> weighed;
  private final Set<FindingCode> off;

  private Severities(Map<FindingCode, Severity> weighed, Set<FindingCode> off) {
    this.weighed = Collections.unmodifiableMap(weighed);
    this.off = Collections.unmodifiableSet(off);
  }

  /**
   * The same, with a code weighed otherwise; it is switched on, if it was off.
   *
   * @param code any
   * @param severity what it shall weigh; an error of a document stays one: it was not read
   * @return a new value
   */
  public Severities with(FindingCode code, Severity severity) {
    Map<FindingCode, Severity> more = new EnumMap<>(FindingCode.class);
    more.putAll(weighed);
    more.put(code, severity);
    Set<FindingCode> less = EnumSet.noneOf(FindingCode.class);
    less.addAll(off);
    less.remove(code);
    return new Severities(more, less);
  }

  /**
   * The same, with a code switched off.
   *
   * @param code any
   * @return a new value
   */
  public Severities without(FindingCode code) {
    Set<FindingCode> more = EnumSet.of(code);
    more.addAll(off);
    return new Severities(weighed, more);
  }

  /**
   * What a code weighs.
   *
   * @param code any
   * @return its own severity unless said otherwise
   */
  public Severity of(FindingCode code) {
    return weighed.getOrDefault(code, code.severity());
  }

  /**
   * Whether a code is not to be seen.
   *
   * @param code any
   * @return false unless switched off
   */
  public boolean isOff(FindingCode code) {
    return off.contains(code);
  }

  /**
   * Findings as they weigh here. O(findings).
   *
   * @param findings any
   * @return unmodifiable; in the same order, without those switched off
   */
  public List<Finding> weigh(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !isOff(finding.code()))
        .map(
            finding ->
                weighed.containsKey(finding.code())
                    ? finding.withSeverity(of(finding.code()))
                    : finding)
        .toList();
  }

  /** Such as {@code [ORPHAN ERROR], off [WEIGHTS_NOT_100]}. */
  @Override
  public String toString() {
    return weighed + ", off " + off;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Severities that && weighed.equals(that.weighed) && off.equals(that.off);
  }

  @Override
  public int hashCode() {
    return weighed.hashCode() * 31 + off.hashCode();
  }
}
