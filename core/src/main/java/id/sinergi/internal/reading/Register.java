package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;

import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Hints;
import id.sinergi.finding.Place;
import id.sinergi.finding.Text;
import id.sinergi.internal.json.JsonIn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands where in one document: the ids that are declared, where each entry begins, and what
 * entries refer to that were left out.
 */
final class Register {

  private static final String SOLE_PARTY = "/parties/0";

  private static final List<String> SECTIONS = List.of("agencies", "nodes", "indicators");

  private static final Map<String, Text> KINDS =
      Map.of(
          "agencies", Text.of("instansi", "agency"),
          "nodes", Text.of("simpul", "node"),
          "indicators", Text.of("indikator", "indicator"));

  private record Reference(String section, int at, String pointer, String target, String id) {}

  private final JsonIn in;

  /** One list of the document: where each entry begins, and its id, if it has one. */
  static final class Section {
    private final Positions places = new Positions();
    private final List<@Nullable String> ids = new ArrayList<>();
  }

  private final Map<String, Section> sections = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final Map<String, BitSet> leftOut = new HashMap<>();
  private final BitSet soleParties = new BitSet();
  private final Hints hints = new Hints();

  Register(JsonIn in) {
    this.in = in;
  }

  /** The list of this name. */
  Section section(String name) {
    return sections.computeIfAbsent(name, it -> new Section());
  }

  /** The source stands at the beginning of the next entry. */
  void begin(Section section) {
    section.places.add(in.position());
  }

  /** The id of the entry begun last; null if it has none that could be read. */
  void declare(Section section, @Nullable String id) {
    section.ids.add(id);
  }

  /** An entry is left out. */
  void leaveOut(String section, int at) {
    leftOut.computeIfAbsent(section, name -> new BitSet()).set(at);
  }

  void added(EntryForm form, int at) {
    if (form instanceof IndicatorForm indicator && indicator.agency != null) {
      soleParties.set(at);
    }
  }

  /** An entry that was left out refers to something. */
  void refer(String section, int at, String pointer, String target, @Nullable String id) {
    if (id != null) {
      references.add(new Reference(section, at, pointer, target, id));
    }
  }

  /** Reports what the ids of entries left out are at fault for: lead nowhere, or be there twice. */
  void report() {
    if (!leftOut.isEmpty()) {
      unknown();
      twice();
    }
  }

  private void unknown() {
    Map<String, Set<String>> known = new HashMap<>();
    for (Reference it : references) {
      Set<String> ids = known.computeIfAbsent(it.target(), this::ids);
      if (!ids.contains(it.id())) {
        in.add(
            FindingCode.UNKNOWN_REFERENCE.of(
                place(it.section(), it.at(), it.pointer()),
                List.of(it.id()),
                filled(KINDS.get(it.target())),
                it.id(),
                hints.to(it.id(), ids)));
      }
    }
  }

  private Set<String> ids(String section) {
    Set<String> ids = new HashSet<>();
    for (String id : section(section).ids) {
      if (id != null) {
        ids.add(id);
      }
    }
    return ids;
  }

  private record Entry(String section, int at) {}

  /** An id that two entries have, one of which was left out; the other checks see but the rest. */
  private void twice() {
    Map<String, Entry> first = new HashMap<>();
    for (String section : SECTIONS) {
      List<@Nullable String> ids = section(section).ids;
      for (int at = 0; at < ids.size(); at++) {
        String id = ids.get(at);
        var entry = new Entry(section, at);
        Entry before = id == null ? null : first.putIfAbsent(id, entry);
        if (id != null && before != null && (isLeftOut(entry) || isLeftOut(before))) {
          in.add(
              FindingCode.DUPLICATE_ID.of(
                  place(section, at, "/id"),
                  List.of(id),
                  id,
                  place(before.section(), before.at(), "")));
        }
      }
    }
  }

  private boolean isLeftOut(Entry entry) {
    BitSet out = leftOut.get(entry.section());
    return out != null && out.get(entry.at());
  }

  /** The same finding with line and column, and as the document writes a sole party. */
  Finding located(Finding finding) {
    if (!(finding.place() instanceof Place.Json json) || json.line() != 0) {
      return finding;
    }
    String[] segments = json.pointer().split("/", 4);
    if (segments.length < 3 || !segments[2].matches("\\d{1,9}")) {
      return finding;
    }
    String section = segments[1];
    int at = Integer.parseInt(segments[2]);
    String below = segments.length < 4 ? "" : "/" + segments[3];
    if (section.equals("indicators") && soleParties.get(at) && below.startsWith(SOLE_PARTY)) {
      below = "/agency";
    }
    return finding.at(place(section, at, below));
  }

  /** Where an entry begins, or something below it. */
  Place place(String section, int at, String below) {
    return in.placeAt("/" + section + "/" + at + below, section(section).places.get(at));
  }
}
