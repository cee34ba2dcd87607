package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;

import id.sinergi.cascade.CascadeDraft;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.internal.json.Words;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Polarity;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Frequency;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One indicator: what is measured, how it is computed, its targets, and who answers for it. */
final class IndicatorForm extends EntryForm {

  /** What an indicator measures: one number, or two parts of a ratio. */
  private enum Kind {
    VALUE,
    RATIO
  }

  private static final Words<Kind> KINDS = Words.of(Kind.class);
  private static final Words<Polarity> POLARITIES = Words.of(Polarity.class);
  private static final Words<Consolidation> CONSOLIDATIONS = Words.of(Consolidation.class);
  private static final Words<Frequency> FREQUENCIES = Words.of(Frequency.class);
  private static final Words<Composition> COMPOSITIONS = Words.of(Composition.class);
  private static final Words<Derived> DERIVED = Words.of(Derived.class);

  private static final Text NOT_ZERO =
      Text.of("Mungkin maksudnya (100), untuk persen.", "Maybe (100) is meant, for percentages.");
  private static final Text ONCE =
      Text.of(
          "Mungkin instansi yang sama didaftarkan dua kali.",
          "Maybe the same agency is listed twice.");
  private static final int MOST_DECIMALS = 15;

  private static final Shape<IndicatorForm> SHAPE =
      Shape.<IndicatorForm>of()
          .required("id", (in, form) -> form.id = in.id())
          .required("name", (in, form) -> form.name = in.label(form.id))
          .optional("class", (in, form) -> form.indicatorClass = in.name())
          .required("unit", (in, form) -> form.unit = in.name())
          .optional("signed", (in, form) -> form.signed = in.flag())
          .optional("definition", (in, form) -> form.definition = in.text())
          .optional("source", (in, form) -> form.source = in.text())
          .optional("externalCode", (in, form) -> form.externalCode = in.name())
          .optional("decimals", (in, form) -> form.decimals = in.whole(0, MOST_DECIMALS))
          .optional("kind", (in, form) -> form.kind = in.word(KINDS))
          .optional("scale", (in, form) -> form.scale = scale(in))
          .required("polarity", (in, form) -> form.polarity = in.word(POLARITIES))
          .optional("formula", (in, form) -> form.formula = FormulaForm.read(in, form, "formula"))
          .required("consolidation", (in, form) -> form.consolidation = in.word(CONSOLIDATIONS))
          .required("frequency", (in, form) -> form.frequency = in.word(FREQUENCIES))
          .optional("baseline", (in, form) -> form.baseline = AmountForm.baseline(in, form))
          .optional("worst", (in, form) -> form.worst = in.quantity())
          .optional("ceiling", (in, form) -> form.ceiling = in.flag())
          .optional("targets", (in, form) -> form.targets = TargetForm.list(in))
          .optional("quality", (in, form) -> form.quality = QualityForm.read(in, form))
          .optional("agency", (in, form) -> form.agency = in.name())
          .optional("parties", (in, form) -> form.parties(in))
          .optional("composition", (in, form) -> form.composition = in.word(COMPOSITIONS))
          .optional("credit", (in, form) -> form.credit = BlendForm.credit(in, form))
          .optional("arrangement", (in, form) -> form.arrangement = ArrangementForm.read(in, form))
          .optional("plannedOverlaps", (in, form) -> form.overlaps = AmountForm.overlaps(in))
          .optional("derived", (in, form) -> form.derived = in.word(DERIVED))
          .exactlyOne("agency", "parties")
          .build();

  private @Nullable String id;
  private @Nullable String name;
  private @Nullable String indicatorClass;
  private @Nullable String unit;
  private boolean signed;
  private @Nullable String definition;
  private @Nullable String source;
  private @Nullable String externalCode;
  private int decimals = -1;
  private @Nullable Kind kind;
  private double scale = Double.NaN;
  private @Nullable Polarity polarity;
  private @Nullable Formula formula;
  private @Nullable Consolidation consolidation;
  private @Nullable Frequency frequency;
  private @Nullable AmountForm baseline;
  private double worst = Double.NaN;
  private boolean ceiling;
  List<TargetForm> targets = List.of();
  private @Nullable QualityForm quality;
  @Nullable String agency;
  List<PartyForm> parties = List.of();
  private @Nullable Composition composition;
  private @Nullable Credit credit;
  private @Nullable ArrangementForm arrangement;
  List<AmountForm> overlaps = List.of();
  private @Nullable Derived derived;

  static IndicatorForm read(JsonIn in) {
    var form = new IndicatorForm();
    SHAPE.read(in, form);
    return form;
  }

  private static double scale(JsonIn in) {
    double scale = in.quantity();
    if (scale == 0) {
      in.invalid("0", NOT_ZERO);
      return Double.NaN;
    }
    return scale;
  }

  private void parties(JsonIn in) {
    parties = new ArrayList<>();
    Set<String> agencies = new HashSet<>();
    if (in.startList()) {
      while (in.nextItem()) {
        long begin = in.position();
        PartyForm party = PartyForm.read(in);
        parties.add(party);
        if (party.agency != null && !agencies.add(party.agency)) {
          in.invalid(party.agency, ONCE, begin);
        }
      }
    }
  }

  @Override
  @Nullable String id() {
    return id;
  }

  @Override
  void addTo(CascadeDraft draft, int at) {
    IndicatorLists.add(this, draft, at);
  }

  @Override
  String path() {
    return "/indicators/" + segment(filled(id));
  }

  @Override
  void tell(References references) {
    references.to("agencies", "/agency", agency);
    for (int i = 0; i < parties.size(); i++) {
      PartyForm party = parties.get(i);
      String pointer = "/parties/" + i;
      references.to("agencies", pointer + "/agency", party.agency);
      if (party.owner != null) {
        references.to("agencies", pointer + "/owner/agency", party.owner.agency);
      }
    }
    if (arrangement != null) {
      references.to("agencies", "/arrangement/coordinator", arrangement.coordinator);
    }
  }

  /** All but targets, parties and planned overlaps, which are kept in an order of their own. */
  IndicatorBuilder toBuilder() {
    IndicatorBuilder builder =
        Indicator.builder(filled(id))
            .name(filled(name))
            .unit(filled(unit))
            .signed(signed)
            .polarity(filled(polarity))
            .consolidation(filled(consolidation))
            .frequency(filled(frequency))
            .ceiling(ceiling);
    if (indicatorClass != null) {
      builder.indicatorClass(indicatorClass);
    }
    if (definition != null) {
      builder.definition(definition);
    }
    if (source != null) {
      builder.source(source);
    }
    if (externalCode != null) {
      builder.externalCode(externalCode);
    }
    if (decimals >= 0) {
      builder.decimals(decimals);
    }
    if (kind == Kind.RATIO) {
      builder.kind(Double.isNaN(scale) ? Indicator.Kind.RATIO : new Indicator.Kind.Ratio(scale));
    } else if (!Double.isNaN(scale)) {
      builder.kind(new Indicator.Kind.Value(scale));
    }
    if (baseline != null) {
      builder.baseline(new Baseline(baseline.period(), baseline.number()));
    }
    if (!Double.isNaN(worst)) {
      builder.worst(worst);
    }
    if (quality != null) {
      builder.quality(quality.toQuality());
    }
    if (formula != null) {
      builder.formula(formula);
    }
    if (composition != null) {
      builder.composition(composition);
    }
    if (credit != null) {
      builder.credit(credit);
    }
    if (arrangement != null) {
      builder.arrangement(arrangement.toArrangement());
    }
    if (derived != null) {
      builder.derived(derived);
    }
    return builder;
  }
}
