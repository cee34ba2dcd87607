package id.sinergi.internal.reading;

import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Hints;
import id.sinergi.finding.Place;
import id.sinergi.finding.Text;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rulebooks of one document. One can be named wherever it stands, so none is looked for before
 * the document has been read. Of several of one id, the cascade's own is the one named, else that
 * of the first agency by id.
 */
final class Shelf {

  private static final int MOST_STEPS = 50;
  private static final Text KIND = Text.of("buku aturan", "rulebook");
  private static final Text CIRCLE =
      Text.of(
          "Mungkin salah satu buku aturan dalam lingkaran ini berdasar pada buku lain.",
          "Maybe one of the rulebooks in this circle has another base.");

  private final JsonIn in;
  private final Map<String, SortedMap<String, RulebookForm>> written = new HashMap<>();
  private final Map<RulebookForm, Optional<Rulebook>> made = new HashMap<>();
  private final Set<RulebookForm> inTheMaking = new HashSet<>();
  private final Set<String> known = new HashSet<>();
  private final Hints hints = new Hints();

  Shelf(JsonIn in) {
    this.in = in;
  }

  /** Takes note of a rulebook that is written where it is used; the cascade's user is "". */
  void add(String user, RulebookRef ref) {
    if (ref.written() != null && ref.id() != null) {
      written.computeIfAbsent(ref.id(), id -> new TreeMap<>()).put(user, ref.written());
    }
  }

  /** The rulebook; empty, and reported, if there is none or it cannot be made. */
  Optional<Rulebook> find(RulebookRef ref) {
    if (ref.written() != null) {
      return make(ref.written());
    }
    if (ref.id() == null) {
      return Optional.empty();
    }
    Optional<Rulebook> preset = Rulebooks.named(ref.id());
    if (preset.isPresent()) {
      return preset;
    }
    SortedMap<String, RulebookForm> users = written.getOrDefault(ref.id(), new TreeMap<>());
    Optional<RulebookForm> first = users.values().stream().findFirst();
    return first.isPresent() ? make(first.get()) : unknown(ref.place(), ref.id());
  }

  private Optional<Rulebook> make(RulebookForm form) {
    Optional<Rulebook> known = made.get(form);
    if (known == null) {
      known = form.isFaulty() ? Optional.empty() : derive(form);
      made.put(form, known);
    }
    return known;
  }

  private Optional<Rulebook> derive(RulebookForm form) {
    if (inTheMaking.contains(form) || inTheMaking.size() == MOST_STEPS) {
      in.reportAt(form.place(), FindingCode.INVALID_VALUE, "base", name(form), CIRCLE);
      return Optional.empty();
    }
    inTheMaking.add(form);
    try {
      Optional<Rulebook> from = form.base().flatMap(this::find);
      boolean baseless = form.base().isPresent() && from.isEmpty();
      return baseless ? Optional.empty() : form.toRulebook(in, from);
    } finally {
      inTheMaking.remove(form);
    }
  }

  private static String name(RulebookForm form) {
    return String.valueOf(form.id());
  }

  private Optional<Rulebook> unknown(Place place, String id) {
    if (known.isEmpty()) { // nothing is looked for before all are written
      known.addAll(written.keySet());
      Rulebooks.all().forEach(preset -> known.add(preset.id()));
    }
    in.reportAt(place, FindingCode.UNKNOWN_REFERENCE, KIND, id, hints.to(id, known));
    return Optional.empty();
  }
}
