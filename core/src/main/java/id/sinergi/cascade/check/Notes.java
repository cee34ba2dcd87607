package id.sinergi.cascade.check;

import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import java.util.List;
import java.util.function.Function;

/** Takes down the findings on one element, each at a place below it. */
public final class Notes {
  private final List<Finding> findings;
  private final Function<String, Place> places;

  /** Notes that go to a list, at the places found for what is below the element. */
  public Notes(List<Finding> findings, Function<String, Place> places) {
    this.findings = findings;
    this.places = places;
  }

  /** A finding; the arguments are those that the code's comment lists. */
  public void add(FindingCode code, String below, List<String> ids, Object... arguments) {
    findings.add(code.of(places.apply(below), ids, arguments));
  }

  /** Notes on a part of the element, such as {@code /formula}. */
  public Notes on(String part) {
    return new Notes(findings, below -> places.apply(part + below));
  }

  /** Notes on one of several parts of the element, such as {@code /parties/1}. */
  public Notes on(String parts, int index) {
    return new Notes(findings, below -> places.apply(parts + "/" + index + below));
  }
}
