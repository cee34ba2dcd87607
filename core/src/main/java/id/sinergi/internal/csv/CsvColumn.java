package id.sinergi.internal.csv;

import java.util.List;
import java.util.Locale;

/**
 * A column that a table may have.
 *
 * @param name what findings call it
 * @param headings under which it is found, in any case
 * @param isRequired whether a table without it cannot be read
 */
public record CsvColumn(String name, List<String> headings, boolean isRequired) {

  boolean isHeadedBy(String heading) {
    return headings.stream().anyMatch(it -> folded(it).equals(folded(heading)));
  }

  private static String folded(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
  }
}
