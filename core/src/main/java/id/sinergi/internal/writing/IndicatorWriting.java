package id.sinergi.internal.writing;

import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.PlannedOverlap;
import id.sinergi.internal.json.JsonOut;
import id.sinergi.rule.Quality;
import id.sinergi.rule.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes one indicator. */
final class IndicatorWriting {

  private static final String USUAL_CLASS = "IKU";
  private static final double USUAL_SCALE = 100;

  private final JsonOut out;
  private final Optional<Instant> asOf;
  private final Kept kept;

  private IndicatorWriting(JsonOut out, Optional<Instant> asOf, Kept kept) {
    this.out = out;
    this.asOf = asOf;
    this.kept = kept;
  }

  static void write(JsonOut out, Indicator indicator, Optional<Instant> asOf, Kept kept) {
    new IndicatorWriting(out, asOf, kept).write(indicator);
  }

  private void write(Indicator it) {
    out.begin().text("id", it.id()).text("name", it.name());
    if (!it.indicatorClass().equals(USUAL_CLASS)) {
      out.text("class", it.indicatorClass());
    }
    out.text("unit", it.unit());
    flag("signed", it.isSigned());
    out.text("definition", it.definition()).text("source", it.source());
    out.text("externalCode", it.externalCode());
    if (it.decimals().isPresent()) {
      out.number("decimals", it.decimals().getAsInt());
    }
    if (it.isRatio()) {
      out.text("kind", "RATIO");
    }
    if (it.scale() != USUAL_SCALE) {
      out.number("scale", it.scale());
    }
    out.word("polarity", it.polarity());
    it.formula().ifPresent(formula -> Values.formula(out, "formula", formula, kept.in("formula")));
    out.word("consolidation", it.consolidation()).word("frequency", it.frequency());
    Values.baseline(out, it.baseline(), kept.in("baseline"));
    out.number("worst", it.worst());
    flag("ceiling", it.isCeiling());
    Values.targets(out, it.targets(), asOf, kept);
    it.quality().ifPresent(this::quality);
    parties(it.parties());
    out.word("composition", it.composition());
    it.credit().ifPresent(credit -> Values.credit(out, credit, kept.in("credit")));
    it.arrangement().ifPresent(this::arrangement);
    overlaps(it.plannedOverlaps());
    out.word("derived", it.derived());
    kept.write(out);
    out.end();
  }

  private void flag(String name, boolean value) {
    if (value) {
      out.flag(name, true);
    }
  }

  private void quality(Quality quality) {
    out.begin("quality").word("validity", quality.validity()).word("control", quality.control());
    kept.in("quality").write(out);
    out.end();
  }

  /** A sole party that is nothing but the lead is named by its agency. */
  private void parties(List<Party> parties) {
    Party first = parties.get(0);
    boolean plain =
        parties.size() == 1
            && first.equals(Party.lead(first.agency()).withTargets(first.targets()))
            && first.targets().stream().noneMatch(this::isKnown);
    if (plain && kept.in("parties").isNothing()) {
      out.text("agency", first.agency());
      return;
    }
    out.beginList("parties");
    parties.forEach(this::party);
    out.endList();
  }

  private boolean isKnown(Target target) {
    return asOf.isEmpty() || target.isEffectiveAt(asOf.get());
  }

  private void party(Party party) {
    Kept within = kept.in("parties", party.agency());
    out.begin().text("agency", party.agency()).word("role", party.role());
    out.number("share", party.share());
    party.owner().ifPresent(owner -> Values.owner(out, "owner", owner, within.in("owner")));
    Values.targets(out, party.targets(), asOf, within);
    Values.baseline(out, party.baseline(), within.in("baseline"));
    out.number("worst", party.worst());
    Values.during(out, party.during(), within.in("during"));
    within.write(out);
    out.end();
  }

  private void arrangement(Arrangement arrangement) {
    Kept within = kept.in("arrangement");
    out.begin("arrangement").word("form", arrangement.form());
    out.text("coordinator", arrangement.coordinator());
    Values.during(out, arrangement.during(), within.in("during"));
    out.word("relation", arrangement.relation());
    within.write(out);
    out.end();
  }

  private void overlaps(List<PlannedOverlap> overlaps) {
    if (overlaps.isEmpty()) {
      return;
    }
    out.beginList("plannedOverlaps");
    for (int i = 0; i < overlaps.size(); i++) {
      PlannedOverlap overlap = overlaps.get(i);
      out.begin().text("period", overlap.period().toString()).number("amount", overlap.amount());
      kept.in("plannedOverlaps", i).write(out);
      out.end();
    }
    out.endList();
  }
}
