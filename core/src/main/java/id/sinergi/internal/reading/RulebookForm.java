package id.sinergi.internal.reading;

import id.sinergi.figure.Rounding;
import id.sinergi.figure.Scale;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import id.sinergi.finding.Text;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.internal.json.Words;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Credit;
import id.sinergi.rule.IncompleteMembers;
import id.sinergi.rule.IncompleteParties;
import id.sinergi.rule.IncompletePeriods;
import id.sinergi.rule.Interim;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.RulebookBuilder;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.ZeroTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a rulebook says otherwise than its base, which may stand further on in the document: the
 * changes are kept until it is known.
 */
final class RulebookForm extends Form {

  private static final Words<ZeroTarget> ZERO_TARGETS = Words.of(ZeroTarget.class);
  private static final Words<Interim> INTERIMS = Words.of(Interim.class);
  private static final Words<IncompletePeriods> PERIODS = Words.of(IncompletePeriods.class);
  private static final Words<IncompleteParties> PARTIES = Words.of(IncompleteParties.class);
  private static final Words<IncompleteMembers> MEMBERS = Words.of(IncompleteMembers.class);
  private static final Words<Aggregation> AGGREGATIONS = Words.of(Aggregation.class);
  private static final int MOST_DECIMALS = 15;

  private static final Shape<RulebookForm> SHAPE =
      Shape.<RulebookForm>of()
          .required("id", (in, form) -> form.id = in.name())
          .optional("base", (in, form) -> form.base(in))
          .optional("title", orNot(RulebookForm::title, RulebookBuilder::noTitle))
          .optional("authority", orNot(RulebookForm::authority, RulebookBuilder::noAuthority))
          .optional("effectiveFrom", orNot(RulebookForm::from, RulebookBuilder::noEffectiveFrom))
          .optional("evidence", (in, form) -> EvidenceForm.read(in, form))
          .optional("formulas", (in, form) -> FormulasForm.read(in, form))
          .optional("cap", orNot(RulebookForm::cap, RulebookBuilder::noCap))
          .optional("floor", orNot(RulebookForm::floor, RulebookBuilder::noFloor))
          .optional(
              "ceilingScore",
              orNot(percent(RulebookBuilder::ceilingScore), RulebookBuilder::noCeilingScore))
          .optional("zeroTarget", word(ZERO_TARGETS, RulebookBuilder::zeroTarget))
          .optional("interim", word(INTERIMS, RulebookBuilder::interim))
          .optional("incompletePeriods", word(PERIODS, RulebookBuilder::incompletePeriods))
          .optional("incompleteParties", word(PARTIES, RulebookBuilder::incompleteParties))
          .optional("incompleteMembers", word(MEMBERS, RulebookBuilder::incompleteMembers))
          .optional("minCoverage", (in, form) -> form.minCoverage(in))
          .optional("aggregation", word(AGGREGATIONS, RulebookBuilder::aggregation))
          .optional("basis", (in, form) -> form.basis(in))
          .optional("credit", (in, form) -> form.credit(in))
          .optional(
              "qualityWeights", orNot(QualityWeightsForm::read, RulebookBuilder::noQualityWeights))
          .optional(
              "scale",
              orNot(
                  scale("scale", Rulebook::scale, RulebookBuilder::scale),
                  RulebookBuilder::noScale))
          .optional(
              "predicates",
              orNot(
                  scale("predicates", Rulebook::predicates, RulebookBuilder::predicates),
                  RulebookBuilder::noPredicates))
          .optional("attainedAt", percent(RulebookBuilder::attainedAt))
          .optional("decimals", (in, form) -> form.decimals(in))
          .build();

  private final Place place;
  private final List<BiConsumer<RulebookBuilder, Optional<Rulebook>>> changes = new ArrayList<>();
  private final List<ScaleForm> scales = new ArrayList<>();
  private @Nullable String id;
  private @Nullable String base;
  private @Nullable Place basePlace;
  private @Nullable Limit cap;
  private @Nullable Limit floor;
  private boolean faulty;

  /** A cap or floor that is stated, and where. */
  private record Limit(Place place, double percent) {}

  private RulebookForm(Place place) {
    this.place = place;
  }

  static RulebookForm read(JsonIn in) {
    var form = new RulebookForm(in.here());
    int before = in.faults();
    SHAPE.read(in, form);
    if (form.basePlace == null) {
      form.scales.forEach(scale -> scale.toScale(in, Optional.empty()));
    }
    form.faulty = in.faults() > before;
    return form;
  }

  @Nullable String id() {
    return id;
  }

  boolean isFaulty() {
    return faulty;
  }

  /** Where the object begins. */
  Place place() {
    return place;
  }

  /** The base named, and where. */
  Optional<RulebookRef> base() {
    return basePlace == null
        ? Optional.empty()
        : Optional.of(new RulebookRef(basePlace, base, null));
  }

  /** The rulebook, from what its base is; empty, and reported, if the two do not go together. */
  Optional<Rulebook> toRulebook(JsonIn in, Optional<Rulebook> from) {
    String name = Blanks.filled(id);
    RulebookBuilder builder = from.isPresent() ? from.get().derive(name) : Rulebook.builder(name);
    changes.forEach(change -> change.accept(builder, from));
    try {
      return Optional.of(builder.build());
    } catch (IllegalArgumentException e) {
      if (Rulebooks.named(name).isPresent()) {
        in.refusedAt(place, "id", e);
      } else {
        exchanged(in, from);
      }
      return Optional.empty();
    }
  }

  /** Reports a floor that lies above the cap, at the one of them that is stated here. */
  private void exchanged(JsonIn in, Optional<Rulebook> from) {
    if (floor != null) {
      double top = cap != null ? cap.percent : from.orElseThrow().cap().orElseThrow();
      in.reportAt(
          floor.place,
          FindingCode.INVALID_VALUE,
          "floor",
          floor.percent,
          Text.of(
              "Mungkin tertukar dengan cap (" + shown(top) + "): floor tidak boleh di atasnya.",
              "Maybe it was exchanged with the cap (" + shown(top) + "): it lies above that."));
    } else if (cap != null) {
      double least = from.orElseThrow().floor().orElseThrow();
      in.reportAt(
          cap.place,
          FindingCode.INVALID_VALUE,
          "cap",
          cap.percent,
          Text.of(
              "Mungkin floor (" + shown(least) + ") perlu diubah juga: tidak boleh di atas cap.",
              "Maybe the floor (" + shown(least) + ") is to change too: it lies above the cap."));
    }
  }

  private static String shown(double percent) {
    return Rounding.decimal(percent).toPlainString();
  }

  /** A change to make once the base is known. */
  void change(Consumer<RulebookBuilder> change) {
    changes.add((builder, from) -> change.accept(builder));
  }

  private static Shape.Handler<RulebookForm> orNot(
      Shape.Handler<RulebookForm> some, Consumer<RulebookBuilder> none) {
    return (in, form) -> {
      if (in.isNull()) {
        form.change(none);
      } else {
        some.read(in, form);
      }
    };
  }

  private static Shape.Handler<RulebookForm> percent(BiConsumer<RulebookBuilder, Double> set) {
    return (in, form) -> {
      double percent = in.quantity();
      form.change(builder -> set.accept(builder, percent));
    };
  }

  private static <E extends Enum<E>> Shape.Handler<RulebookForm> word(
      Words<E> words, BiConsumer<RulebookBuilder, E> set) {
    return (in, form) -> {
      E word = in.word(words);
      if (word != null) {
        form.change(builder -> set.accept(builder, word));
      }
    };
  }

  private static Shape.Handler<RulebookForm> scale(
      String field,
      Function<Rulebook, Optional<Scale>> inherited,
      BiConsumer<RulebookBuilder, Scale> set) {
    return (in, form) -> {
      ScaleForm scale = ScaleForm.read(in, form, field);
      form.scales.add(scale);
      form.changes.add(
          (builder, from) ->
              scale
                  .toScale(in, from.flatMap(inherited))
                  .ifPresent(made -> set.accept(builder, made)));
    };
  }

  private static void cap(JsonIn in, RulebookForm form) {
    var stated = new Limit(in.here(), in.quantity());
    form.cap = stated;
    form.change(builder -> builder.cap(stated.percent));
  }

  private static void floor(JsonIn in, RulebookForm form) {
    var stated = new Limit(in.here(), in.quantity());
    form.floor = stated;
    form.change(builder -> builder.floor(stated.percent));
  }

  private void base(JsonIn in) {
    basePlace = in.here();
    base = in.name();
  }

  private static void title(JsonIn in, RulebookForm form) {
    String title = in.name();
    form.change(builder -> builder.title(Blanks.filled(title)));
  }

  private static void authority(JsonIn in, RulebookForm form) {
    String authority = in.name();
    form.change(builder -> builder.authority(Blanks.filled(authority)));
  }

  private static void from(JsonIn in, RulebookForm form) {
    var day = in.date();
    form.change(builder -> builder.effectiveFrom(Blanks.filled(day)));
  }

  private void minCoverage(JsonIn in) {
    double part = in.part();
    change(builder -> builder.minCoverage(part));
  }

  private void decimals(JsonIn in) {
    int decimals = in.whole(0, MOST_DECIMALS);
    change(builder -> builder.decimals(decimals));
  }

  private void basis(JsonIn in) {
    Basis basis = BlendForm.basis(in, this);
    change(builder -> builder.basis(Blanks.filled(basis)));
  }

  private void credit(JsonIn in) {
    Credit credit = BlendForm.credit(in, this);
    change(builder -> builder.credit(Blanks.filled(credit)));
  }
}
