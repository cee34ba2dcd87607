package id.sinergi.internal.reading;

import id.sinergi.cascade.CascadeDraft;
import id.sinergi.finding.Finding;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Extras;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.rule.Plans;
import id.sinergi.rule.Rulebook;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one cascade document into a draft, in whatever order its fields come: nothing is looked up
 * before the end. An entry with a fault is left out, and named, so that what refers to it is not
 * reported as well; what it refers to itself is looked up all the same.
 */
public final class CascadeReading extends Form {

  /** The format that is read. */
  public static final String FORMAT = "sinergi-cascade/1";

  private static final Text ONCE =
      Text.of("Mungkin rencana yang sama ditulis dua kali.", "Maybe a plan is listed twice.");

  private static final Shape<CascadeReading> SHAPE =
      Shape.<CascadeReading>of()
          .required("format", (in, it) -> in.format(FORMAT))
          .required("id", (in, it) -> it.id())
          .optional("name", (in, it) -> it.name())
          .optional("horizon", (in, it) -> it.horizon())
          .required("rulebook", (in, it) -> it.rulebook())
          .optional("plans", (in, it) -> it.plans())
          .optional("agencies", (in, it) -> it.agencies())
          .optional("nodes", (in, it) -> it.entries("nodes", NodeForm::read))
          .optional("links", (in, it) -> it.entries("links", LinkForm::read))
          .optional("indicators", (in, it) -> it.entries("indicators", IndicatorForm::read))
          .optional("measures", (in, it) -> it.entries("measures", MeasureForm::read))
          .build();

  private record Waiting(AgencyForm form, int at, boolean clean) {}

  private final JsonIn in;
  private final CascadeDraft draft = new CascadeDraft();
  private final Shelf shelf;
  private final Register register;
  private final List<Waiting> agencies = new ArrayList<>();
  private @Nullable RulebookRef rulebook;

  /** A reading of the document at which the source stands. */
  public CascadeReading(JsonIn in) {
    this.in = in;
    this.shelf = new Shelf(in);
    this.register = new Register(in);
    draft.mostFindings(in.mostFaults());
  }

  /** Reads the document; the faults are then those of the source. */
  public void read() {
    SHAPE.read(in, this);
    if (rulebook != null) {
      shelf.find(rulebook).ifPresent(draft::rulebook);
    }
    agencies.forEach(this::add);
    handOver("", (path, fields) -> draft.extras(path, Extras.of(fields)));
  }

  /** What is in the draft, once the document has been read. */
  public CascadeDraft draft() {
    return draft;
  }

  /** Checks what was read as a whole; the faults are again those of the source. */
  public void check() {
    register.report();
    for (Finding finding : draft.check()) {
      in.add(register.located(finding));
    }
  }

  private void id() {
    String id = in.name();
    if (id != null) {
      draft.id(id);
    }
  }

  private void name() {
    String name = in.text();
    if (name != null) {
      draft.name(name);
    }
  }

  private void horizon() {
    Period horizon = in.period();
    if (horizon != null) {
      draft.horizon(horizon);
    }
  }

  private void rulebook() {
    rulebook = RulebookRef.read(in, this);
    shelf.add("", rulebook);
  }

  private void plans() {
    List<String> plans = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    if (in.startList()) {
      while (in.nextItem()) {
        String plan = in.name();
        if (plan != null && seen.add(plan)) {
          plans.add(plan);
        } else if (plan != null) {
          in.invalid(plan, ONCE);
        }
      }
    }
    draft.plans(Plans.of(plans));
  }

  private void agencies() {
    if (in.startList()) {
      Register.Section section = register.section("agencies");
      for (int at = 0; in.nextItem(); at++) {
        register.begin(section);
        int before = in.faults();
        AgencyForm form = AgencyForm.read(in);
        register.declare(section, form.id());
        agencies.add(new Waiting(form, at, in.faults() == before));
        if (form.rulebook != null) {
          shelf.add(String.valueOf(form.id()), form.rulebook);
        }
      }
    }
  }

  private void add(Waiting agency) {
    AgencyForm form = agency.form();
    if (form.rulebook != null) {
      Optional<Rulebook> found = shelf.find(form.rulebook);
      found.ifPresent(form::rulebook);
      add("agencies", form, agency.at(), agency.clean() && found.isPresent());
    } else {
      add("agencies", form, agency.at(), agency.clean());
    }
  }

  private void entries(String name, Function<JsonIn, EntryForm> reader) {
    if (in.startList()) {
      Register.Section section = register.section(name);
      for (int at = 0; in.nextItem(); at++) {
        register.begin(section);
        int before = in.faults();
        EntryForm form = reader.apply(in);
        register.declare(section, form.id());
        add(name, form, at, in.faults() == before);
      }
    }
  }

  private void add(String section, EntryForm form, int at, boolean clean) {
    if (clean && adds(section, form, at)) {
      if (form.hasKept()) {
        form.handOver(form.path(), (path, fields) -> draft.extras(path, Extras.of(fields)));
      }
      register.added(form, at);
      return;
    }
    register.leaveOut(section, at);
    String id = form.id();
    if (id != null) {
      draft.spoiled(section, id);
    }
    form.tell(
        (target, pointer, refersTo) -> register.refer(section, at, pointer, target, refersTo));
  }

  private boolean adds(String section, EntryForm form, int at) {
    try {
      form.addTo(draft, at);
      return true;
    } catch (IllegalArgumentException e) {
      in.refusedAt(register.place(section, at, ""), section, e);
      return false;
    }
  }
}
