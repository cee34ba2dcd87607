package id.sinergi.internal.reading;

import id.sinergi.internal.json.Form;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The order in which a document lists what this library keeps in an order of its own. */
final class Order {

  private static final Order SAME = new Order(new int[0]);

  /** By position in the order kept, the position in the document; empty if the same. */
  private final int[] written;

  private Order(int[] written) {
    this.written = written;
  }

  /** The order of the same objects in two lists. */
  static Order of(List<?> written, List<?> kept) {
    boolean same = true;
    for (int i = 0; i < kept.size() && same; i++) {
      same = written.get(i) == kept.get(i);
    }
    return same ? SAME : new Order(positions(written, kept));
  }

  private static int[] positions(List<?> written, List<?> kept) {
    IdentityHashMap<Object, Integer> positions = new IdentityHashMap<>();
    for (int i = 0; i < written.size(); i++) {
      positions.put(written.get(i), i);
    }
    return kept.stream().mapToInt(item -> positions.getOrDefault(item, 0)).toArray();
  }

  boolean isSame() {
    return written.length == 0;
  }

  int written(int kept) {
    return kept < written.length ? written[kept] : kept;
  }

  /** Hands what the items of a list have kept to the form around them, by the order kept. */
  void adopt(Form around, String list, List<? extends Form> items) {
    for (int i = 0; i < items.size(); i++) {
      Form item = items.get(written(i));
      if (item.hasKept()) {
        around.adopt(list + "/" + i, item);
      }
    }
  }

  /** Turns pointers below something as it is kept into those of the document. */
  static final class Pointers implements UnaryOperator<String> {

    private Map<String, Order> lists = Map.of(); // of most entries for good

    /** Adds a list, named by its pointer as it is kept. */
    void add(String list, Order order) {
      if (!order.isSame()) {
        lists = new HashMap<>(lists);
        lists.put(list, order);
      }
    }

    boolean areSame() {
      return lists.isEmpty();
    }

    @Override
    public String apply(String pointer) {
      var kept = new StringBuilder();
      var written = new StringBuilder();
      for (String segment : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
        Order order = lists.getOrDefault(kept.toString(), SAME);
        boolean moved = !order.isSame() && segment.matches("\\d{1,9}");
        kept.append('/').append(segment);
        written.append('/');
        written.append(
            moved ? Integer.toString(order.written(Integer.parseInt(segment))) : segment);
      }
      return pointer.isEmpty() ? "" : written.toString();
    }
  }
}
