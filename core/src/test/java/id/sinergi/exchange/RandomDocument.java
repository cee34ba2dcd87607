package id.sinergi.exchange;

import id.sinergi.cascade.BudgetLine;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkEnd;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.cascade.Pattern;
import id.sinergi.cascade.Service;
import id.sinergi.cascade.Tier;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Extras;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.ReportStatus;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Spending;
import id.sinergi.internal.json.Form;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Plans;
import id.sinergi.rule.Rulebook;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A cascade that says anything the format can say, and what was reported on it. Elements are made
 * without a thought and kept if the checks have nothing against them.
 */
final class RandomDocument {

  private final Dice dice;
  private final Rulebook rulebook;
  private final List<Consumer<CascadeDraft>> taken = new ArrayList<>();
  private final List<String> agencies = new ArrayList<>();
  private final List<String> nodes = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final Map<String, Extras> extras = new LinkedHashMap<>();

  private RandomDocument(long seed) {
    dice = new Dice(seed);
    rulebook = RandomRulebook.of(dice, "buku \uD83D");
  }

  static Cascade cascade(long seed) {
    return new RandomDocument(seed).cascade();
  }

  /** Actuals of the cascade of the same seed. */
  static Actuals actuals(long seed) {
    var document = new RandomDocument(seed);
    return document.actuals(document.cascade());
  }

  private Cascade cascade() {
    head();
    for (int i = 1 + dice.below(4); i > 0; i--) {
      Agency agency = agency(dice.id("agency", i));
      if (takes(draft -> draft.add(agency, -1))) {
        agencies.add(agency.id());
        keep("/agencies/" + segments(agency.id()));
      }
    }
    for (int i = dice.below(5); i > 0; i--) {
      Node node = node(dice.id("node", i));
      if (takes(draft -> draft.add(node, -1))) {
        nodes.add(node.id());
        keep(node);
      }
    }
    for (int i = dice.below(12); i > 0; i--) {
      Indicator indicator = new RandomIndicator(dice, agencies).of(dice.id("indicator", i));
      if (takes(draft -> draft.add(indicator, -1))) {
        indicators.add(indicator);
        keep(indicator);
      }
    }
    for (int i = nodes.isEmpty() ? 0 : dice.below(10); i > 0; i--) {
      Link link = link();
      String path = "/links/" + segments(link.parent(), link.child(), link.kind().name());
      if (takes(draft -> draft.add(link, -1))) {
        keep(path);
        keep(path + "/during");
      }
      if (!indicators.isEmpty()) {
        Measure measure = measure();
        takes(draft -> draft.add(measure, -1));
      }
    }
    CascadeDraft draft = draft();
    extras.forEach(draft::extras);
    return draft.toCascade();
  }

  private void head() {
    taken.add(draft -> draft.id("c"));
    taken.add(draft -> draft.rulebook(rulebook));
    String name = dice.text();
    taken.add(draft -> draft.name(name));
    if (dice.chance(30)) {
      taken.add(draft -> draft.plans(Plans.of(List.of("RENSTRA", "\uDC00 rencana"))));
      taken.add(draft -> draft.horizon(Period.parse("2020/2024")));
    }
    keep("");
  }

  private CascadeDraft draft() {
    var draft = new CascadeDraft();
    taken.forEach(it -> it.accept(draft));
    return draft;
  }

  private boolean takes(Consumer<CascadeDraft> element) {
    CascadeDraft draft = draft();
    element.accept(draft);
    boolean fits = draft.check().isEmpty();
    if (fits) {
      taken.add(element);
    }
    return fits;
  }

  private void keep(String path) {
    Extras some = dice.extras(15);
    if (!some.isEmpty()) {
      extras.put(path, some);
    }
  }

  private static String segments(String... names) {
    return String.join("/", List.of(names).stream().map(Form::segment).toList());
  }

  private Agency agency(String id) {
    Optional<String> parent =
        agencies.isEmpty() || dice.chance(50) ? Optional.empty() : Optional.of(dice.one(agencies));
    Optional<Rulebook> own =
        dice.chance(50)
            ? Optional.empty()
            : Optional.of(
                dice.one(
                    rulebook,
                    RandomRulebook.of(dice, "buku \uD83D"),
                    RandomRulebook.of(dice, "daerah")));
    return new Agency(id, dice.text(), dice.one(AgencyKind.values()), parent, own, dice.during());
  }

  private Node node(String id) {
    List<BudgetLine> budget = new ArrayList<>();
    for (int i = dice.below(3); i > 0; i--) {
      budget.add(new BudgetLine(dice.period(), dice.amount()));
    }
    boolean level = dice.chance(80);
    return new Node(
        id,
        level ? Optional.of(dice.one(Level.values())) : Optional.empty(),
        level ? Optional.empty() : Optional.of(dice.one(Tier.values())),
        dice.one("", dice.text()),
        new Owner(dice.one(agencies), dice.text()),
        dice.maybeText(20),
        dice.maybe(20),
        dice.chance(20) ? Optional.of(dice.one(Aggregation.values())) : Optional.empty(),
        dice.chance(20)
            ? Optional.of(dice.one(Basis.SUPPORTED, Basis.blend(0.25)))
            : Optional.empty(),
        budget,
        new TreeMap<>(dice.chance(20) ? Map.of(dice.name(), dice.text(), "", "") : Map.of()),
        dice.chance(20) ? Optional.of(dice.one(Service.values())) : Optional.empty(),
        dice.chance(20) ? Optional.of(dice.one(Pattern.values())) : Optional.empty());
  }

  private Link link() {
    Consent consent = dice.one(Consent.values());
    return new Link(
        dice.one(nodes),
        dice.one(nodes),
        dice.one(LinkKind.values()),
        dice.maybe(30),
        consent,
        consent == Consent.REJECTED ? Optional.of("tidak sepakat") : dice.maybeText(20),
        dice.during(),
        dice.maybeText(20),
        dice.one(LinkEnd.values()));
  }

  private Measure measure() {
    String node = dice.one(nodes);
    String indicator = dice.one(indicators).id();
    return new Measure(node, indicator, dice.maybe(30), dice.during());
  }

  private void keep(Node node) {
    String path = "/nodes/" + segments(node.id());
    keep(path);
    keep(path + "/owner");
    for (int i = 0; i < node.budget().size(); i++) {
      keep(path + "/budget/" + i);
    }
  }

  private void keep(Indicator indicator) {
    String path = "/indicators/" + segments(indicator.id());
    keep(path);
    for (int i = 0; i < indicator.targets().size(); i++) {
      keep(path + "/targets/" + i);
    }
    indicator.parties().forEach(it -> keep(path + "/parties/" + segments(it.agency())));
    if (indicator.arrangement().isPresent()) {
      keep(path + "/arrangement");
      keep(path + "/arrangement/during");
    }
    if (indicator.baseline().isPresent()) {
      keep(path + "/baseline");
    }
  }

  private Actuals actuals(Cascade cascade) {
    Actuals.Builder builder = Actuals.builder().extras(dice.extras(30));
    if (dice.chance(70)) {
      builder.cascade(cascade.id());
    }
    for (Indicator indicator : cascade.indicators()) {
      String agency = indicator.lead().agency();
      Reported reported =
          dice.one(
              indicator.isRatio()
                  ? new Reported.Ratio(dice.number(), dice.number())
                  : new Reported.Value(dice.number()),
              new Reported.NotApplicable(dice.text()));
      Actual actual =
          new Actual(
              indicator.id(),
              agency,
              dice.period(),
              reported,
              dice.one(ReportStatus.values()),
              dice.instant(50),
              dice.maybeText(30),
              dice.maybeText(30),
              dice.extras(20));
      if (cascade.check(actual).isEmpty()) {
        builder.add(actual);
      }
      List<String> parties = indicator.parties().stream().map(it -> it.agency()).toList();
      if (parties.size() > 1) {
        Overlap overlap =
            new Overlap(
                indicator.id(),
                parties,
                dice.period(),
                dice.amount(),
                dice.instant(50),
                dice.extras(20));
        if (cascade.check(overlap).isEmpty()) {
          builder.add(overlap);
        }
      }
    }
    for (Node node : cascade.nodes()) {
      builder.add(
          new Spending(node.id(), dice.period(), dice.number(), dice.instant(50), dice.extras(20)));
    }
    return builder.build();
  }
}
