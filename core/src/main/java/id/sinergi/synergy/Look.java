package id.sinergi.synergy;

import id.sinergi.cascade.Cascade;
import id.sinergi.indicator.Indicator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Groups the indicators of a cascade that look like one, by any sign and across signs. */
final class Look {
  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\s]+");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

  private final List<Indicator> indicators;
  private final int[] like; // an earlier indicator that looks the same, or itself
  private final Map<Integer, Set<Twins.Sign>> signs = new HashMap<>();

  Look(Cascade cascade) {
    indicators = cascade.indicators().stream().filter(it -> it.derived().isEmpty()).toList();
    like = new int[indicators.size()];
    Map<String, Integer> codes = new HashMap<>();
    Map<List<String>, Integer> names = new HashMap<>();
    for (int i = 0; i < like.length; i++) {
      like[i] = i;
      Indicator indicator = indicators.get(i);
      if (indicator.externalCode().isPresent()) {
        join(codes.putIfAbsent(indicator.externalCode().get(), i), i, Twins.Sign.EXTERNAL_CODE);
      }
      String name = folded(indicator.name(), MARKS);
      if (!name.isEmpty()) {
        List<String> key = List.of(name, folded(indicator.unit(), BLANKS));
        join(names.putIfAbsent(key, i), i, Twins.Sign.NAME_AND_UNIT);
      }
    }
  }

  /** A text without what is not told apart when it is read aloud. */
  private static String folded(String text, Pattern ignored) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return ignored.matcher(plain).replaceAll(" ").strip();
  }

  private void join(@Nullable Integer before, int i, Twins.Sign sign) {
    if (before != null) {
      int one = first(before);
      int another = first(i);
      like[Math.max(one, another)] = Math.min(one, another);
      signs.computeIfAbsent(i, at -> EnumSet.noneOf(Twins.Sign.class)).add(sign);
    }
  }

  private int first(int i) {
    int at = i;
    while (like[at] != at) {
      like[at] = like[like[at]];
      at = like[at];
    }
    return at;
  }

  /**
   * Indicators that look like one.
   *
   * @param indicators at least two, in id order
   */
  record Group(List<Indicator> indicators, Set<Twins.Sign> signs) {}

  /** The groups, in the order of their first indicators. */
  List<Group> groups() {
    Map<Integer, Group> groups = new TreeMap<>();
    for (int i = 0; i < like.length; i++) {
      Group group =
          groups.computeIfAbsent(
              first(i), at -> new Group(new ArrayList<>(), EnumSet.noneOf(Twins.Sign.class)));
      group.indicators().add(indicators.get(i));
      group.signs().addAll(signs.getOrDefault(i, Set.of()));
    }
    return groups.values().stream().filter(group -> group.indicators().size() > 1).toList();
  }
}
