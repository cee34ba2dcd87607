package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;

import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Owner;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.internal.json.Trail;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one document of what was signed off; any fault leaves nothing. */
public final class SignOffReading extends Form {

  /** The format that is read. */
  public static final String FORMAT = "sinergi-signoff/1";

  private static final Shape<SignOffReading> SHAPE =
      Shape.<SignOffReading>of()
          .required("format", (in, it) -> in.format(FORMAT))
          .required("cascade", (in, it) -> it.cascade = in.name())
          .required("period", (in, it) -> it.period = in.period())
          .optional("discrete", (in, it) -> it.isDiscrete = in.flag())
          .optional("plan", (in, it) -> it.plan = in.name())
          .required("asOf", (in, it) -> it.asOf = in.instant())
          .required("signedAt", (in, it) -> it.signedAt = in.instant())
          .required("signedBy", (in, it) -> it.signedBy = OwnerForm.read(in, it))
          .required("digest", (in, it) -> it.digest = in.name())
          .required("nodes", (in, it) -> it.scores(it.nodes))
          .required("indicators", (in, it) -> it.scores(it.indicators))
          .required("agencies", (in, it) -> it.scores(it.agencies))
          .optional("targets", (in, it) -> it.each(() -> it.targets.add(HeldForm.read(in))))
          .optional("actuals", (in, it) -> it.each(it::actual))
          .optional("overlaps", (in, it) -> it.each(it::overlap))
          .optional("spending", (in, it) -> it.each(it::spending))
          .build();

  private final JsonIn in;
  private final Trail<Indicator> none = new Trail<>(List.of(), Indicator::id);
  private final Actuals.Builder reports = Actuals.builder();
  private final List<ScoreForm> nodes = new ArrayList<>();
  private final List<ScoreForm> indicators = new ArrayList<>();
  private final List<ScoreForm> agencies = new ArrayList<>();
  private final List<HeldForm> targets = new ArrayList<>();
  private @Nullable String cascade;
  private @Nullable Period period;
  private boolean isDiscrete;
  private @Nullable String plan;
  private @Nullable Instant asOf;
  private @Nullable Instant signedAt;
  private @Nullable OwnerForm signedBy;
  private @Nullable String digest;

  /** A reading of the document at which the source stands. */
  public SignOffReading(JsonIn in) {
    this.in = in;
  }

  /** Reads the document; says whether it has no fault. */
  public boolean read() {
    SHAPE.read(in, this);
    return in.faults() == 0;
  }

  private void scores(List<ScoreForm> into) {
    each(() -> into.add(ScoreForm.read(in)));
  }

  private void each(Runnable item) {
    if (in.startList()) {
      while (in.nextItem()) {
        item.run();
      }
    }
  }

  private void actual() {
    ActualForm form = ActualForm.read(in, none);
    if (in.faults() == 0) {
      reports.add(form.toActual());
    }
  }

  private void overlap() {
    OverlapForm form = OverlapForm.read(in);
    if (in.faults() == 0) {
      reports.add(form.toOverlap());
    }
  }

  private void spending() {
    SpendingForm form = SpendingForm.read(in);
    if (in.faults() == 0) {
      reports.add(form.toSpending());
    }
  }

  public String cascade() {
    return filled(cascade);
  }

  public Period period() {
    return filled(period);
  }

  public boolean isDiscrete() {
    return isDiscrete;
  }

  public Optional<String> plan() {
    return Optional.ofNullable(plan);
  }

  public Instant asOf() {
    return filled(asOf);
  }

  public Instant signedAt() {
    return filled(signedAt);
  }

  public Owner signedBy() {
    return filled(signedBy).toOwner();
  }

  public String digest() {
    return filled(digest);
  }

  public List<ScoreForm> nodes() {
    return nodes;
  }

  public List<ScoreForm> indicators() {
    return indicators;
  }

  public List<ScoreForm> agencies() {
    return agencies;
  }

  public List<HeldForm> targets() {
    return targets;
  }

  public Actuals reports() {
    return reports.build();
  }
}
