package id.sinergi;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Level;
import id.sinergi.finding.Nearest;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Plans;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What an analyst names in text: plans, levels, instants; what nobody knows is refused. */
final class Named {
  private Named() {}

  /** A usual plan, one that the cascade lists, or one that a target states. */
  static String plan(String name, Cascade cascade) {
    Set<String> known = new TreeSet<>(Plans.DEFAULT.order());
    known.addAll(cascade.plans().order());
    for (Indicator indicator : cascade.indicators()) {
      indicator.targets().forEach(target -> target.plan().ifPresent(known::add));
      for (Party party : indicator.parties()) {
        party.targets().forEach(target -> target.plan().ifPresent(known::add));
      }
    }
    if (!known.contains(name)) {
      throw new IllegalArgumentException(
          "There is no plan (" + name + ") among " + known + ". " + Nearest.hint(name, known).en());
    }
    return name;
  }

  /** A level in any case, with blanks or hyphens. */
  static Level level(String name) {
    String upper = name.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    List<String> known = Arrays.stream(Level.values()).map(Enum::name).toList();
    if (!known.contains(upper)) {
      throw new IllegalArgumentException(
          "There is no level ("
              + name
              + ") among "
              + known
              + ". "
              + Nearest.hint(upper, known).en());
    }
    return Level.valueOf(upper);
  }

  /** An instant with its offset. */
  static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "The text (" + text + ") is no instant. Maybe you meant (2022-12-31T23:59:59+07:00).", e);
    }
  }
}
