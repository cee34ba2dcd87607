package id.sinergi.internal.reading;

import id.sinergi.figure.Scale;
import id.sinergi.finding.Place;
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
import id.sinergi.rule.ZeroTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
          .optional("cap", orNot(percent(RulebookBuilder::cap), RulebookBuilder::noCap))
          .optional("floor", orNot(percent(RulebookBuilder::floor), RulebookBuilder::noFloor))
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
              "scale", orNot(scale("scale", RulebookBuilder::scale), RulebookBuilder::noScale))
          .optional(
              "predicates",
              orNot(
                  scale("predicates", RulebookBuilder::predicates), RulebookBuilder::noPredicates))
          .optional("attainedAt", percent(RulebookBuilder::attainedAt))
          .optional("decimals", (in, form) -> form.decimals(in))
          .build();

  private final Place place;
  private final List<Consumer<RulebookBuilder>> changes = new ArrayList<>();
  private @Nullable String id;
  private @Nullable String base;
  private @Nullable Place basePlace;
  private boolean faulty;

  private RulebookForm(Place place) {
    this.place = place;
  }

  static RulebookForm read(JsonIn in) {
    var form = new RulebookForm(in.here());
    int before = in.faults();
    SHAPE.read(in, form);
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

  /**
   * The rulebook, from what its base is.
   *
   * @throws IllegalArgumentException if the changes do not go together
   */
  Rulebook toRulebook(Optional<Rulebook> from) {
    String name = Blanks.filled(id);
    RulebookBuilder builder = from.isPresent() ? from.get().derive(name) : Rulebook.builder(name);
    changes.forEach(change -> change.accept(builder));
    return builder.build();
  }

  /** A change to make once the base is known. */
  void change(Consumer<RulebookBuilder> change) {
    changes.add(change);
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
      String field, BiConsumer<RulebookBuilder, Scale> set) {
    return (in, form) -> {
      Scale scale = ScaleForm.read(in, form, field);
      if (scale != null) {
        form.change(builder -> set.accept(builder, scale));
      }
    };
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
