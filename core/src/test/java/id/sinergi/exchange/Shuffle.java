package id.sinergi.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says the same in another order of fields and entries, and with other white space. */
final class Shuffle {

  /** Lists whose order says something. */
  private static final Set<String> ORDERED = Set.of("plans", "table", "stabilize", "bands");

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Dice dice;

  Shuffle(long seed) {
    dice = new Dice(seed);
  }

  String of(String json) {
    var text = new StringBuilder();
    write(MAPPER.readTree(json), true, text);
    return text.toString();
  }

  private void write(JsonNode node, boolean shuffles, StringBuilder text) {
    if (node.isObject()) {
      List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(node.properties());
      text.append('{');
      for (Map.Entry<String, JsonNode> field : shuffles ? dice.shuffled(fields) : fields) {
        comma(text, '{');
        text.append(MAPPER.writeValueAsString(field.getKey()));
        space(text).append(':');
        boolean raw = field.getKey().startsWith("x-");
        space(text);
        write(field.getValue(), shuffles && !raw && !ORDERED.contains(field.getKey()), text);
      }
      space(text).append('}');
    } else if (node.isArray()) {
      text.append('[');
      for (JsonNode item : shuffles ? dice.shuffled(node.valueStream().toList()) : node) {
        comma(text, '[');
        space(text);
        write(item, shuffles, text);
      }
      space(text).append(']');
    } else {
      text.append(node);
    }
  }

  private static void comma(StringBuilder text, char start) {
    if (text.charAt(text.length() - 1) != start) {
      text.append(',');
    }
  }

  private StringBuilder space(StringBuilder text) {
    return text.append(dice.one("", " ", "\n", "\t\r\n  "));
  }
}
