package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;
import static id.sinergi.internal.reading.Blanks.number;

import id.sinergi.cascade.BudgetLine;
import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Node;
import id.sinergi.cascade.Pattern;
import id.sinergi.cascade.Service;
import id.sinergi.cascade.Tier;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.internal.json.Words;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** One node: what it is, whose, how it is scored, its budget and its tags. */
final class NodeForm extends EntryForm {

  private static final Words<Level> LEVELS = Words.of(Level.class);
  private static final Words<Tier> TIERS = Words.of(Tier.class);
  private static final Words<Aggregation> AGGREGATIONS = Words.of(Aggregation.class);
  private static final Words<Service> SERVICES = Words.of(Service.class);
  private static final Words<Pattern> PATTERNS = Words.of(Pattern.class);

  private static final SortedMap<String, String> NO_TAGS = Collections.emptySortedMap();

  private static final Shape<NodeForm> SHAPE =
      Shape.<NodeForm>of()
          .required("id", (in, form) -> form.id = in.id())
          .optional("level", (in, form) -> form.level = in.word(LEVELS))
          .optional("tier", (in, form) -> form.tier = in.word(TIERS))
          .required("name", (in, form) -> form.name = in.text())
          .required("owner", (in, form) -> form.owner = OwnerForm.read(in, form))
          .optional("code", (in, form) -> form.code = in.text())
          .optional("weight", (in, form) -> form.weight = in.quantity())
          .optional("aggregation", (in, form) -> form.aggregation = in.word(AGGREGATIONS))
          .optional("basis", (in, form) -> form.basis = BlendForm.basis(in, form))
          .optional("budget", (in, form) -> form.budget = AmountForm.budget(in))
          .optional("tags", (in, form) -> form.tags = in.texts())
          .optional("service", (in, form) -> form.service = in.word(SERVICES))
          .optional("pattern", (in, form) -> form.pattern = in.word(PATTERNS))
          .atLeastOne("level", "tier")
          .build();

  private @Nullable String id;
  private @Nullable Level level;
  private @Nullable Tier tier;
  private @Nullable String name;
  private @Nullable OwnerForm owner;
  private @Nullable String code;
  private double weight = Double.NaN;
  private @Nullable Aggregation aggregation;
  private @Nullable Basis basis;
  private List<AmountForm> budget = List.of();
  private SortedMap<String, String> tags = NO_TAGS;
  private @Nullable Service service;
  private @Nullable Pattern pattern;

  static NodeForm read(JsonIn in) {
    var form = new NodeForm();
    SHAPE.read(in, form);
    return form;
  }

  @Override
  @Nullable String id() {
    return id;
  }

  @Override
  String path() {
    return "/nodes/" + segment(filled(id));
  }

  @Override
  void tell(References references) {
    references.to("agencies", "/owner/agency", owner == null ? null : owner.agency);
  }

  @Override
  void addTo(CascadeDraft draft, int at) {
    List<BudgetLine> written =
        Blanks.each(budget, line -> new BudgetLine(line.period(), line.number()));
    Node node = toNode(written);
    Order order = Order.of(written, node.budget());
    order.adopt(this, "budget", budget);
    if (order.isSame()) {
      draft.add(node, at);
    } else {
      var pointers = new Order.Pointers();
      pointers.add("/budget", order);
      draft.add(node, at, pointers);
    }
  }

  private Node toNode(List<BudgetLine> lines) {
    return new Node(
        filled(id),
        Optional.ofNullable(level),
        Optional.ofNullable(tier),
        filled(name),
        filled(owner).toOwner(),
        Optional.ofNullable(code),
        number(weight),
        Optional.ofNullable(aggregation),
        Optional.ofNullable(basis),
        lines,
        tags,
        Optional.ofNullable(service),
        Optional.ofNullable(pattern));
  }
}
