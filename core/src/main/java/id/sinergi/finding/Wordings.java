package id.sinergi.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The sentences of one {@linkplain FindingCode code}, with numbered gaps. All stand in source code,
 * not in resource files, so that no packaging of the jar can lose them; a test holds the languages
 * to the same codes and the same gaps.
 *
 * @param arity how many arguments fill the gaps
 */
record Wordings(Text message, Text remedy, int arity) {

  private static final Map<String, Wordings> ALL =
      combined(parse(IndonesianWordings.TEXT), parse(EnglishWordings.TEXT));

  /** The sentences of a code; message, then remedy. */
  static Wordings of(FindingCode code) {
    Wordings wordings = ALL.get(code.name());
    if (wordings == null) {
      throw new IllegalStateException("The code (" + code + ") has no sentences.");
    }
    return wordings;
  }

  /** The lines under each code; a code stands at the margin, its lines do not. */
  static Map<String, List<String>> parse(String text) {
    Map<String, List<String>> sentences = new HashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith(" ")) {
        current.add(line.strip());
      } else {
        current = new ArrayList<>();
        sentences.put(line, current);
      }
    }
    return sentences;
  }

  private static Map<String, Wordings> combined(
      Map<String, List<String>> indonesian, Map<String, List<String>> english) {
    Map<String, Wordings> all = new HashMap<>();
    english.forEach((code, en) -> all.put(code, both(indonesian.getOrDefault(code, en), en)));
    return all;
  }

  private static Wordings both(List<String> id, List<String> en) {
    SortedSet<Integer> gaps = new TreeSet<>();
    en.forEach(sentence -> gaps.addAll(Template.gaps(sentence)));
    int arity = gaps.isEmpty() ? 0 : gaps.last() + 1;
    return new Wordings(Text.of(id.get(0), en.get(0)), Text.of(id.get(1), en.get(1)), arity);
  }
}
