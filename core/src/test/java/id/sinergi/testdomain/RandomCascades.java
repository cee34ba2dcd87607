package id.sinergi.testdomain;

import id.sinergi.cascade.BudgetLine;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.cascade.Tier;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Owner;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Plans;
import id.sinergi.rule.Rulebook;
import id.sinergi.time.During;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Valid cascades of one to eight nodes, up to five agencies and up to six indicators. */
final class RandomCascades {
  private static final List<String> NODE_IDS =
      List.of("T1", "S2", "n3", "P4", "K5", "a6", "S7", "Z8");
  private static final List<String> AGENCY_IDS = List.of("pusat", "dinas", "badan", "unit", "kota");

  private final RandomChoices choices;
  private final Rulebook rulebook;
  private final Map<String, Agency> agencies = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final CascadeDraft draft = new CascadeDraft();

  private RandomCascades(RandomChoices choices) {
    this.choices = choices;
    this.rulebook = RandomRulebooks.of(choices, "rb");
  }

  static Cascade of(RandomChoices choices) {
    return new RandomCascades(choices).cascade();
  }

  /** How large a quantity the indicator is of. */
  static double level(RandomChoices choices, String indicator) {
    return RandomNumbers.level(choices, indicator + "/level");
  }

  private Cascade cascade() {
    draft.id("acak");
    draft.rulebook(rulebook);
    if (choices.chance("plans", 20)) {
      draft.plans(Plans.of(List.of("RENSTRA", "PK")));
    }
    addAgencies();
    addNodes();
    addLinks();
    addMeasures(addIndicators());
    return draft.toCascade();
  }

  private void addAgencies() {
    for (int i = 0; i < AGENCY_IDS.size(); i++) {
      String id = AGENCY_IDS.get(i);
      if (i > 0 && !choices.chance(id, 75)) {
        continue;
      }
      Agency agency = Agency.of(id, id, i == 0 ? AgencyKind.MINISTRY : AgencyKind.WORK_UNIT);
      if (i > 0 && choices.chance(id + "/inside", 60)) {
        agency = agency.within(agency(id + "/parent"));
      }
      if (choices.chance(id + "/rulebook", 35)) {
        agency = agency.withRulebook(RandomRulebooks.of(choices, "rb-" + id));
      }
      agency = agency.during(RandomPeriods.during(choices, id + "/during", 8));
      agencies.put(id, agency);
      draft.add(agency, -1);
    }
  }

  private Rulebook rulebookOf(String agency) {
    Agency known = agencies.get(agency);
    return known.rulebook().orElseGet(() -> known.parent().map(this::rulebookOf).orElse(rulebook));
  }

  private boolean contains(String outer, String inner) {
    return outer.equals(inner)
        || agencies.get(inner).parent().map(parent -> contains(outer, parent)).orElse(false);
  }

  private String agency(String decision) {
    return List.copyOf(agencies.keySet()).get(choices.pick(decision, agencies.size()));
  }

  // ---- nodes

  private void addNodes() {
    List<String> ids = new ArrayList<>(NODE_IDS);
    ids.removeIf(id -> !id.equals("T1") && !choices.chance(id, 55));
    for (String id : choices.shuffled("order", ids)) {
      Owner owner = new Owner(agency(id + "/owner"), "Kepala");
      Node node =
          choices.chance(id + "/tier", 10)
              ? Node.of(id, choices.one(id + "/which", Tier.values()), id, owner)
              : Node.of(
                  id,
                  choices.one(
                      id + "/level", Level.SASARAN, Level.TUJUAN, Level.PROGRAM, Level.KEGIATAN),
                  id,
                  owner);
      if (choices.chance(id + "/weight", 30)) {
        node = node.withWeight(RandomNumbers.weight(choices, id + "/weight/value"));
      }
      if (choices.chance(id + "/aggregation", 25)) {
        node = node.withAggregation(choices.one(id + "/aggregation/which", Aggregation.values()));
      }
      if (choices.chance(id + "/basis", 25)) {
        node =
            node.withBasis(
                choices.one(
                    id + "/basis/which",
                    Basis.MEASURED_FIRST,
                    Basis.SUPPORTED,
                    Basis.blend(0.5),
                    Basis.blend(0.3),
                    Basis.blend(1),
                    Basis.blend(0)));
      }
      node = node.withBudget(budget(id));
      nodes.add(node);
      draft.add(node, -1);
    }
  }

  private List<BudgetLine> budget(String id) {
    if (!choices.chance(id + "/budget", 40)) {
      return List.of();
    }
    Set<Period> periods = new LinkedHashSet<>();
    switch (choices.pick(id + "/budget/layout", 7)) {
      case 1 -> periods.addAll(RandomPeriods.of(Frequency.QUARTER, 2024));
      case 2 -> periods.add(Period.ofYears(2022, 2024));
      case 3 -> periods.addAll(List.of(Period.ofYear(2024), Period.ofQuarter(2024, 2)));
      case 4 -> periods.addAll(RandomPeriods.of(Frequency.QUARTER, 2024).subList(1, 3));
      case 5 -> periods.addAll(List.of(Period.ofYear(2023), Period.ofYear(2025)));
      default -> periods.add(Period.ofYear(2024));
    }
    List<BudgetLine> lines = new ArrayList<>();
    for (Period period : periods) {
      double amount =
          choices.one(id + "/pagu/" + period, 1000.0, 400.0, 250.5, 98_877_641_511.0, 7.0, 0.0);
      lines.add(new BudgetLine(period, amount));
    }
    return lines;
  }

  // ---- links

  private void addLinks() {
    for (int child = 1; child < nodes.size(); child++) {
      boolean placed = false;
      for (int parent = 0; parent < child; parent++) {
        Node from = nodes.get(child);
        Node to = nodes.get(parent);
        String one = from.id() + ">" + to.id();
        boolean kin =
            contains(from.owner().agency(), to.owner().agency())
                || contains(to.owner().agency(), from.owner().agency());
        if (kin && !placed && choices.chance(one, 55)) {
          placed = true;
          draft.add(weighted(Link.cascade(from.id(), to.id()), to, one), -1);
        } else if (!kin && choices.chance(one + "/across", 50)) {
          Consent consent =
              choices.one(
                  one + "/consent",
                  Consent.ACCEPTED,
                  Consent.ACCEPTED,
                  Consent.ACCEPTED,
                  Consent.PROPOSED,
                  Consent.REJECTED);
          Link link = Link.crosscutting(from.id(), to.id()).withConsent(consent, "sepakat");
          draft.add(consent == Consent.ACCEPTED ? weighted(link, to, one) : link, -1);
        } else if (choices.chance(one + "/other", 4)) {
          draft.add(
              Link.of(
                  from.id(),
                  to.id(),
                  choices.one(one + "/kind", LinkKind.REFERENCE, LinkKind.TENSION)),
              -1);
        }
      }
    }
  }

  private Link weighted(Link link, Node parent, String one) {
    Link timed = link.withDuring(RandomPeriods.during(choices, one + "/during", 8));
    return choices.chance(parent.id() + "/linkWeights", 50)
        ? timed.withWeight(memberWeight(parent.id() + "/noLinkWeight", one))
        : timed;
  }

  private double memberWeight(String none, String one) {
    return choices.chance(none, 4) ? 0 : RandomNumbers.weight(choices, one + "/weight");
  }

  // ---- indicators and measures

  private List<Indicator> addIndicators() {
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      if (!choices.chance("indicator" + i, 55)) {
        continue;
      }
      String id = choices.one("indicator/" + i, "i", "x", "b") + i;
      List<String> order = choices.shuffled(id + "/parties", new ArrayList<>(agencies.keySet()));
      Rulebook own = rulebookOf(order.get(0));
      Indicator indicator =
          new RandomIndicators(choices, id, order, own, rulebook, level(choices, id)).indicator();
      indicators.add(indicator);
      draft.add(indicator, -1);
    }
    return indicators;
  }

  private void addMeasures(List<Indicator> indicators) {
    Map<String, Boolean> stated = new HashMap<>();
    for (Node node : nodes) {
      for (Indicator indicator : indicators) {
        String one = node.id() + "/" + indicator.id();
        if (choices.chance(one, 38)) {
          boolean weights =
              stated.computeIfAbsent(node.id(), id -> choices.chance(id + "/measureWeights", 50));
          During during = RandomPeriods.during(choices, one + "/during", 6);
          Measure measure = Measure.of(node.id(), indicator.id()).withDuring(during);
          draft.add(
              weights
                  ? measure.withWeight(memberWeight(node.id() + "/noMeasureWeight", one))
                  : measure,
              -1);
        }
      }
    }
  }
}
