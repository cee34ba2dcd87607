package id.sinergi.history;

import id.sinergi.figure.Rounding;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Overlap;
import id.sinergi.internal.text.EntryText;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds what was signed off and is otherwise now. */
final class Frozen {
  private static final Text REPORT = Text.of("realisasi", "actual");
  private static final Text OVERLAP = Text.of("tumpang tindih", "overlap");
  private static final Text SPENT = Text.of("belanja", "spending");
  private static final Text TARGET = Text.of("target", "target");
  private static final Text NOTHING = Text.of("tidak ada", "nothing");
  private static final int DECIMALS = 2;

  private final SignOff signed;
  private final SignOff present;
  private final Period period;
  private final List<Finding> findings = new ArrayList<>();

  Frozen(SignOff signed, SignOff present) {
    this.signed = signed;
    this.present = present;
    this.period = signed.request().period();
  }

  List<Finding> findings() {
    entries(
        REPORT,
        signed.reports().actuals(),
        present.reports().actuals(),
        it -> new Key(List.of(it.indicator(), it.agency()), it.period(), ""),
        EntryText::of);
    entries(
        OVERLAP,
        signed.reports().overlaps(),
        present.reports().overlaps(),
        Frozen::about,
        EntryText::of);
    entries(
        SPENT,
        signed.reports().spending(),
        present.reports().spending(),
        it -> new Key(List.of(it.node()), it.period(), ""),
        EntryText::of);
    entries(
        TARGET,
        signed.targets(),
        present.targets(),
        this::about,
        it -> EntryText.range(it.low(), it.high()));
    scores(signed.nodes(), present.nodes());
    scores(signed.indicators(), present.indicators());
    scores(signed.agencies(), present.agencies());
    return List.copyOf(findings);
  }

  private static Key about(Overlap overlap) {
    List<String> ids = new ArrayList<>(overlap.parties());
    ids.add(0, overlap.indicator());
    return new Key(ids, overlap.period(), "");
  }

  private Key about(SignOff.Held held) {
    List<String> ids = new ArrayList<>(List.of(held.indicator()));
    held.agency().ifPresent(ids::add);
    return new Key(ids, period, "");
  }

  private <T> void entries(
      Text kind, List<T> signed, List<T> present, Function<T, Key> about, Function<T, Text> text) {
    for (Revised<T> revised : Standing.differences(by(signed, about), by(present, about))) {
      Key key = about.apply(revised.any());
      findings.add(
          FindingCode.FROZEN_CHANGED.of(
              Place.NOWHERE,
              key.ids(),
              period,
              kind,
              key.ids(),
              key.period(),
              EntryText.of(revised.was(), text),
              EntryText.of(revised.is(), text)));
    }
  }

  private static <T> SortedMap<Key, List<T>> by(List<T> entries, Function<T, Key> about) {
    SortedMap<Key, List<T>> by = new TreeMap<>();
    entries.forEach(it -> by.computeIfAbsent(about.apply(it), key -> new ArrayList<>(1)).add(it));
    return by;
  }

  private void scores(SortedMap<String, SignOff.Score> was, SortedMap<String, SignOff.Score> is) {
    SortedSet<String> ids = new TreeSet<>(was.keySet());
    ids.addAll(is.keySet());
    for (String id : ids) {
      Optional<SignOff.Score> before = Optional.ofNullable(was.get(id));
      Optional<SignOff.Score> after = Optional.ofNullable(is.get(id));
      if (!before.equals(after)) {
        findings.add(
            FindingCode.FROZEN_SCORE.of(
                Place.NOWHERE, List.of(id), id, period, text(before, after), text(after, before)));
      }
    }
  }

  /** At two decimals, unless that hides that another is not the same. */
  private static Text text(Optional<SignOff.Score> score, Optional<SignOff.Score> other) {
    if (score.isEmpty()) {
      return NOTHING;
    }
    if (score.get().value().isEmpty()) {
      return score.get().state().text();
    }
    double value = score.get().value().getAsDouble();
    boolean isHidden =
        other.isPresent()
            && other.get().value().isPresent()
            && shown(other.get().value().getAsDouble()).equals(shown(value));
    Text number = isHidden ? EntryText.number(value) : shown(value);
    return EntryText.number(number, score.get().isProvisional());
  }

  private static Text shown(double value) {
    return EntryText.number(Rounding.displayed(value, DECIMALS).doubleValue());
  }
}
