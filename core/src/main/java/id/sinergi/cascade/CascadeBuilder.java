package id.sinergi.cascade;

import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Owner;
import id.sinergi.rule.Plans;
import id.sinergi.rule.Rulebook;
import id.sinergi.time.Period;
import java.util.List;
import java.util.function.Consumer;

/**
 * Builds a cascade from the top down. Each call names only what was added before it, and fails at
 * once if it is wrong, having added nothing; {@link #build()} checks only what needs the whole. For
 * one thread.
 *
 * <pre>{@code
 * Cascade cascade = Cascade.builder("kabupaten-2026", Rulebooks.SAKIP_120)
 *     .agency("pemkab", "Pemerintah Kabupaten", REGENCY)
 *     .agency("dinkes", "Dinas Kesehatan", WORK_UNIT, within("pemkab"))
 *     .tujuan("T1", "Ibu dan anak sehat", owner("pemkab", "Bupati"))
 *     .sasaran("S1", "Persalinan aman", owner("dinkes", "Kepala Dinas"), under("T1", weight(60)))
 *     .indicator("aki", i -> i.at("S1").unit("per 100.000").minimize().last(YEAR)
 *         .baseline("2024", 189).target("2026", 150))
 *     .build();
 * }</pre>
 *
 * <p>Every method throws {@link IllegalArgumentException} for what {@link CascadeDraft#check()}
 * would find in a document, with the same words.
 */
public final class CascadeBuilder {
  private final CascadeDraft draft = new CascadeDraft();
  private final Checks checks;
  private boolean isHorizonLate;

  CascadeBuilder(String id, Rulebook rulebook) {
    draft.id(id);
    draft.rulebook(rulebook);
    checks = Checks.growing(draft);
  }

  /**
   * What the cascade is called; its id unless said.
   *
   * @param name what it is called
   * @return this builder
   */
  public CascadeBuilder name(String name) {
    draft.name(name);
    return this;
  }

  /**
   * The years within which targets must lie; unbounded unless said.
   *
   * @param period such as {@code 2025/2029}
   * @return this builder
   */
  public CascadeBuilder horizon(String period) {
    return horizon(Period.parse(period));
  }

  /**
   * The years within which targets must lie; unbounded unless said.
   *
   * @param period one or more years
   * @return this builder
   */
  public CascadeBuilder horizon(Period period) {
    draft.horizon(period);
    isHorizonLate = draft.indicators().size() > 0;
    return this;
  }

  /**
   * The plans in order of precedence; those not named follow.
   *
   * @param order names of plans
   * @return this builder
   */
  public CascadeBuilder plans(String... order) {
    draft.plans(Plans.of(List.of(order)));
    return this;
  }

  /**
   * Adds an agency; {@code within} names the one it lies in.
   *
   * @param id unique among nodes, indicators and agencies
   * @param name what it is called
   * @param kind what kind of entity it is
   * @param options what else there is to say, in any order
   * @return this builder
   */
  public CascadeBuilder agency(
      String id, String name, AgencyKind kind, Option.ForAgency... options) {
    return agency(Options.apply(Agency.of(id, name, kind), options));
  }

  /**
   * Adds an agency.
   *
   * @param agency the agency
   * @return this builder
   */
  public CascadeBuilder agency(Agency agency) {
    checks.add(agency);
    return this;
  }

  /**
   * Adds a {@link Level#TUJUAN}.
   *
   * @param id unique among nodes, indicators and agencies
   * @param name what it is called
   * @param owner the post that answers for it
   * @param options what else there is to say, in any order
   * @return this builder
   */
  public CascadeBuilder tujuan(String id, String name, Owner owner, Option.ForNode... options) {
    return node(Node.of(id, Level.TUJUAN, name, owner), options);
  }

  /**
   * Adds a {@link Level#SASARAN}.
   *
   * @param id unique among nodes, indicators and agencies
   * @param name what it is called
   * @param owner the post that answers for it
   * @param options what else there is to say, in any order
   * @return this builder
   */
  public CascadeBuilder sasaran(String id, String name, Owner owner, Option.ForNode... options) {
    return node(Node.of(id, Level.SASARAN, name, owner), options);
  }

  /**
   * Adds a {@link Level#PROGRAM}.
   *
   * @param id unique among nodes, indicators and agencies
   * @param name what it is called
   * @param owner the post that answers for it
   * @param options what else there is to say, in any order
   * @return this builder
   */
  public CascadeBuilder program(String id, String name, Owner owner, Option.ForNode... options) {
    return node(Node.of(id, Level.PROGRAM, name, owner), options);
  }

  /**
   * Adds a {@link Level#KEGIATAN}.
   *
   * @param id unique among nodes, indicators and agencies
   * @param name what it is called
   * @param owner the post that answers for it
   * @param options what else there is to say, in any order
   * @return this builder
   */
  public CascadeBuilder kegiatan(String id, String name, Owner owner, Option.ForNode... options) {
    return node(Node.of(id, Level.KEGIATAN, name, owner), options);
  }

  /**
   * Adds a {@link Level#SUB_KEGIATAN}.
   *
   * @param id unique among nodes, indicators and agencies
   * @param name what it is called
   * @param owner the post that answers for it
   * @param options what else there is to say, in any order
   * @return this builder
   */
  public CascadeBuilder subKegiatan(
      String id, String name, Owner owner, Option.ForNode... options) {
    return node(Node.of(id, Level.SUB_KEGIATAN, name, owner), options);
  }

  /**
   * Adds a node of a pohon kinerja that is not in a plan yet.
   *
   * @param id unique among nodes, indicators and agencies
   * @param tier the place in the pohon kinerja
   * @param name what it is called
   * @param owner the post that answers for it
   * @param options what else there is to say, in any order
   * @return this builder
   */
  public CascadeBuilder node(
      String id, Tier tier, String name, Owner owner, Option.ForNode... options) {
    return node(Node.of(id, tier, name, owner), options);
  }

  /**
   * Adds a node, changed by the options, and its links.
   *
   * @param node the node
   * @param options what else there is to say, in any order
   * @return this builder
   */
  public CascadeBuilder node(Node node, Option.ForNode... options) {
    checks.add(Options.apply(node, options), Options.links(node.id(), options));
    return this;
  }

  /**
   * Adds a link from a node to the parent that the tie names.
   *
   * @param child the id of the child node
   * @param tie the parent, the kind, and what else there is to say
   * @return this builder
   */
  public CascadeBuilder link(String child, Option.Tie tie) {
    Options.links(child, tie).forEach(checks::add);
    return this;
  }

  /**
   * Adds a link.
   *
   * @param link the link
   * @return this builder
   */
  public CascadeBuilder link(Link link) {
    checks.add(link);
    return this;
  }

  /**
   * Adds an indicator and its measures. It is called by its id unless said, and its agency is the
   * owner's of the first node it measures unless it names parties.
   *
   * @param id unique among nodes, indicators and agencies
   * @param says what is to be said of the indicator
   * @return this builder
   */
  public CascadeBuilder indicator(String id, Consumer<IndicatorSpec> says) {
    IndicatorSpec spec = new IndicatorSpec(id);
    says.accept(spec);
    spec.firstNode().flatMap(draft.nodeRegister()::get).ifPresent(it -> spec.ownedBy(it.owner()));
    checks.add(spec.indicator(), spec.measures());
    return this;
  }

  /**
   * Adds an indicator that measures nothing yet.
   *
   * @param indicator the indicator
   * @return this builder
   */
  public CascadeBuilder indicator(Indicator indicator) {
    checks.add(indicator, List.of());
    return this;
  }

  /**
   * Says that an indicator measures a node.
   *
   * @param node the id of a node
   * @param indicator the id of an indicator
   * @param options what else there is to say, in any order
   * @return this builder
   */
  public CascadeBuilder measure(String node, String indicator, Option.ForMeasure... options) {
    return measure(Options.apply(Measure.of(node, indicator), options));
  }

  /**
   * Says that an indicator measures a node.
   *
   * @param measure the measure
   * @return this builder
   */
  public CascadeBuilder measure(Measure measure) {
    checks.add(measure);
    return this;
  }

  /**
   * The cascade of all that was added so far. The builder can go on.
   *
   * @return the cascade
   * @throws IllegalArgumentException if the whole has errors: cycles, weights of which some are
   *     stated and some not, a derived indicator that counts itself; lists them
   */
  public Cascade build() {
    Checks.refuse(
        findings -> {
          if (isHorizonLate) {
            findings.addAll(draft.check());
          } else {
            checks.whole(findings);
          }
        });
    return draft.toCheckedCascade();
  }

  /** Such as {@code draft stunting: 3 agencies, 2 nodes, 1 indicators, 1 links}. */
  @Override
  public String toString() {
    return draft.toString();
  }
}
