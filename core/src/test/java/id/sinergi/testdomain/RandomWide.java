package id.sinergi.testdomain;

import id.sinergi.cascade.BudgetLine;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Request;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Extras;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Spending;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Target;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A goal with 40 to 300 children, measures, or parties of a shared indicator, an agency with as
 * many goals of its own, and something above it all.
 */
final class RandomWide {
  private static final Period YEAR = Period.ofYear(2024);
  private static final String TOP = "induk";

  private final RandomChoices choices;
  private final Rulebook rulebook;
  private final List<String> sharers = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final CascadeDraft draft = new CascadeDraft();
  private final boolean inside;

  private RandomWide(RandomChoices choices) {
    this.choices = choices;
    this.rulebook = RandomRulebooks.of(choices, "rb");
    this.inside = choices.chance("inside", 50);
  }

  static Scenario of(RandomChoices choices) {
    RandomWide wide = new RandomWide(choices);
    Cascade cascade = wide.cascade();
    Request request = Request.of(YEAR);
    if (choices.chance("at/quarter", 15)) {
      request = Request.of(Period.ofQuarter(2024, 3));
    }
    if (choices.chance("at/asOf", 10)) {
      request = request.withAsOf(choices.one("at/instant", RandomPeriods.INSTANTS));
    }
    return new Scenario(cascade, wide.actuals(), request);
  }

  private Cascade cascade() {
    draft.id("lebar");
    draft.rulebook(rulebook);
    draft.add(Agency.of(TOP, TOP, AgencyKind.MINISTRY), -1);
    int shape = choices.pick("shape", 5);
    int parties = wide("parties", shape == 0, 30, 170);
    int children = wide("children", shape == 1, 40, 260);
    int measures = wide("measures", shape == 2, 40, 260);
    int goals = wide("goals", shape == 3, 40, 200);
    int parents = wide("parents", shape == 4, 40, 100);
    for (int i = 0; i < Math.max(parties, 3); i++) {
      String id = "p" + i;
      Agency agency = Agency.of(id, id, AgencyKind.WORK_UNIT);
      draft.add(inside ? agency.within(TOP) : agency, -1);
      sharers.add(id);
    }
    draft.add(node("U", TOP), -1);
    draft.add(node("T", TOP), -1);
    draft.add(Link.cascade("T", "U"), -1);
    for (int i = 0; i < measures; i++) {
      measure("T", ordinary("m" + i, TOP));
    }
    if (parties > 0) {
      draft.add(shared(), -1);
      measure("T", "bersama");
    }
    children(children, parties);
    goals(goals);
    parents(parents);
    return draft.toCascade();
  }

  private int wide(String what, boolean surely, int least, int more) {
    if (!surely && !choices.chance(what, 15)) {
      return choices.pick(what + "/few", 4);
    }
    return least + choices.pick(what + "/many", more + 1);
  }

  private void children(int many, int parties) {
    boolean weights = choices.chance("children/weights", 50);
    boolean budgets = choices.chance("children/budgets", 40);
    for (int i = 0; i < many; i++) {
      String id = "S" + i;
      String owner = choices.chance("children/own", 50) ? TOP : sharers.get(i % sharers.size());
      Node node = node(id, owner);
      if (budgets) {
        double amount = choices.one(id + "/pagu", 1000.0, 400.0, 250.5, 0.0, 98_877_641_511.0);
        node = node.withBudget(List.of(new BudgetLine(YEAR, amount)));
      }
      draft.add(node, -1);
      Link link =
          owner.equals(TOP) || inside
              ? Link.cascade(id, "T")
              : Link.crosscutting(id, "T").withConsent(Consent.ACCEPTED);
      draft.add(weights ? link.withWeight(weight(id)) : link, -1);
      if (choices.chance(id + "/measured", 90)) {
        measure(id, ordinary("c" + i, owner));
      }
      if (parties > 0 && choices.chance("children/share", 50)) {
        measure(id, "bersama");
      }
    }
  }

  /** Of one agency, none below another. */
  private void goals(int many) {
    for (int i = 0; i < many; i++) {
      String id = "G" + i;
      Node node = node(id, "p0");
      draft.add(choices.chance("goals/weights", 50) ? node.withWeight(weight(id)) : node, -1);
      measure(id, choices.chance(id + "/shares", 10) ? first() : ordinary("g" + i, "p0"));
    }
  }

  /** One work that many goals rest on. */
  private void parents(int many) {
    if (many == 0 || inside) {
      return;
    }
    draft.add(node("K", "p1"), -1);
    measure("K", ordinary("k", "p1"));
    for (int i = 0; i < many; i++) {
      String id = "B" + i;
      draft.add(node(id, TOP), -1);
      draft.add(Link.crosscutting("K", id).withConsent(Consent.ACCEPTED), -1);
      draft.add(Link.cascade(id, "U"), -1);
      if (choices.chance(id + "/measured", 30)) {
        measure(id, first());
      }
    }
  }

  private String first() {
    return indicators.isEmpty() ? ordinary("first", TOP) : indicators.get(0).id();
  }

  private double weight(String one) {
    return RandomNumbers.weight(choices, one + "/weight");
  }

  private Node node(String id, String owner) {
    Node node = Node.of(id, Level.SASARAN, id, new Owner(owner, "Kepala"));
    String group = id.substring(0, 1);
    if (choices.chance(group + "/aggregation", 35)) {
      node = node.withAggregation(choices.one(group + "/which", Aggregation.values()));
    }
    if (choices.chance(group + "/basis", 35)) {
      node =
          node.withBasis(
              choices.one(
                  group + "/basis/which",
                  Basis.SUPPORTED,
                  Basis.blend(0.5),
                  Basis.MEASURED_FIRST,
                  Basis.blend(0.3)));
    }
    return node;
  }

  private void measure(String node, String indicator) {
    Measure measure = Measure.of(node, indicator);
    boolean weights = choices.chance(node.charAt(0) + "/measureWeights", 40);
    draft.add(weights ? measure.withWeight(weight(node + "/" + indicator)) : measure, -1);
  }

  // ---- indicators

  private IndicatorBuilder builder(String id) {
    double level = RandomCascades.level(choices, id);
    Polarity polarity = choices.one(id + "/polarity", Polarity.MAXIMIZE, Polarity.MINIMIZE);
    IndicatorBuilder builder =
        Indicator.builder(id).unit("satuan").polarity(polarity).baseline("2023", level * 0.8);
    Formula formula = rulebook.formula(polarity);
    return formula == Standard.FROM_WORST ? builder.worst(Math.abs(level) * 2 + 1) : builder;
  }

  private String ordinary(String id, String agency) {
    boolean quarters = choices.chance(id + "/quarters", 15);
    IndicatorBuilder builder =
        builder(id)
            .consolidation(quarters ? Consolidation.SUM : Consolidation.LAST)
            .frequency(quarters ? Frequency.QUARTER : Frequency.YEAR)
            .party(Party.lead(agency));
    double target = RandomCascades.level(choices, id);
    switch (choices.pick(id + "/target", 40)) {
      case 38 -> builder.target("2024", 0);
      case 39 -> builder.target("2023", target);
      default -> builder.target("2024", target);
    }
    Indicator indicator = builder.build();
    draft.add(indicator, -1);
    indicators.add(indicator);
    return id;
  }

  private Indicator shared() {
    String id = "bersama";
    double level = RandomCascades.level(choices, id);
    boolean ratio = choices.chance(id + "/ratio", 25);
    Composition composition = RandomParties.composition(choices, id, ratio);
    boolean sum = composition == Composition.SUM;
    IndicatorBuilder builder =
        builder(id)
            .consolidation(
                choices.one(
                    id + "/consolidation",
                    Consolidation.SUM,
                    Consolidation.LAST,
                    Consolidation.MEAN))
            .frequency(choices.one(id + "/frequency", Frequency.YEAR, Frequency.QUARTER))
            .composition(composition);
    if (ratio) {
      builder.ratio();
    }
    if (composition == Composition.LEAD_REPORTS || choices.chance(id + "/jointTarget", 50)) {
      builder.target("2024", sum ? level * sharers.size() : level);
    }
    boolean targets = composition != Composition.LEAD_REPORTS && choices.chance(id + "/parts", 75);
    boolean shares = choices.chance(id + "/shares", 50);
    for (String agency : sharers) {
      String one = id + "/" + agency;
      Party party = agency.equals("p0") ? Party.lead(agency) : other(agency, one);
      if (shares) {
        party = party.withShare(agency.equals("p0") ? 10 : weight(one));
      }
      if (targets && !choices.chance(one + "/none", 3)) {
        party = party.plusTarget(Target.of(YEAR, RandomNumbers.near(choices, one, level, 1)));
      }
      builder.party(party.during(RandomPeriods.during(choices, one + "/during", 3)));
    }
    Credit credit =
        choices.one(id + "/credit", Credit.JOINT, Credit.JOINT, Credit.OWN, Credit.blend(0.4));
    boolean owned = builder.build().parties().stream().noneMatch(it -> it.targets().isEmpty());
    if (composition != Composition.LEAD_REPORTS) {
      builder.credit(owned ? credit : Credit.JOINT);
    }
    Indicator indicator = builder.build();
    indicators.add(indicator);
    return indicator;
  }

  private Party other(String agency, String one) {
    return choices.chance(one + "/supporter", 5)
        ? Party.supporter(agency)
        : Party.contributor(agency);
  }

  // ---- what is reported

  private Actuals actuals() {
    Actuals.Builder builder = Actuals.builder();
    int diligence = choices.one("diligence", 100, 99, 97, 100, 60, 0, 100);
    for (Indicator indicator : indicators) {
      for (Party party : indicator.parties()) {
        for (Period period : RandomPeriods.of(indicator.frequency(), 2024)) {
          String one = indicator.id() + "/" + party.agency() + "/" + period;
          if (choices.chance(one, diligence)) {
            builder.add(Actual.of(indicator.id(), party.agency(), period, said(indicator, one)));
          }
        }
      }
      if (RandomOverlaps.areIn(indicator) && indicator.isShared()) {
        overlaps(indicator, builder);
      }
    }
    for (int i = 0; i < 300 && choices.chance("spends", 50); i += 7) {
      if (choices.chance("S" + i + "/spends", 70)) {
        builder.add(new Spending("S" + i, YEAR, 62.5, Optional.empty(), Extras.NONE));
      }
    }
    return builder.build();
  }

  private Reported said(Indicator indicator, String one) {
    double level = RandomCascades.level(choices, indicator.id());
    if (choices.chance(one + "/notApplicable", 1)) {
      return new Reported.NotApplicable("tidak ada");
    }
    boolean sums = indicator.consolidation() == Consolidation.SUM;
    double part = sums ? indicator.frequency().months() / 12.0 : 1;
    double value = RandomNumbers.near(choices, one + "/value", level, part);
    return indicator.isRatio()
        ? new Reported.Ratio(RandomNumbers.product(value, 0.8, 1), 80)
        : new Reported.Value(value);
  }

  private void overlaps(Indicator indicator, Actuals.Builder builder) {
    int many = choices.pick("overlaps", 5) * choices.pick("overlaps/each", 8);
    double level = Math.abs(RandomCascades.level(choices, indicator.id()));
    for (int i = 0; i < many; i++) {
      List<String> pair =
          List.of(
              sharers.get(choices.pick("overlap" + i, sharers.size() - 1)),
              sharers.get(sharers.size() - 1));
      builder.add(
          new Overlap(
              indicator.id(),
              pair,
              YEAR,
              RandomNumbers.product(level, 0.1, 1),
              Optional.empty(),
              Extras.NONE));
    }
  }
}
