package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;

import id.sinergi.finding.Text;
import id.sinergi.indicator.Extras;
import id.sinergi.indicator.Overlap;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One overlap: what several parties counted twice. */
final class OverlapForm extends Form {

  private static final Text SEVERAL =
      Text.of(
          "Mungkin maksudnya dua instansi atau lebih, masing-masing sekali.",
          "Maybe two agencies or more are meant, each once.");

  private static final Shape<OverlapForm> SHAPE =
      Shape.<OverlapForm>of()
          .required("indicator", (in, form) -> form.indicator = in.name())
          .required("parties", (in, form) -> form.parties(in))
          .required("period", (in, form) -> form.period = in.period())
          .required("amount", (in, form) -> form.amount = AmountForm.notNegative(in))
          .optional("reportedAt", (in, form) -> form.reportedAt = in.instant())
          .build();

  private @Nullable String indicator;
  private final List<String> parties = new ArrayList<>(2);
  private @Nullable Period period;
  private double amount = Double.NaN;
  private @Nullable Instant reportedAt;

  static OverlapForm read(JsonIn in) {
    var form = new OverlapForm();
    SHAPE.read(in, form);
    return form;
  }

  private void parties(JsonIn in) {
    Set<String> seen = new HashSet<>();
    int before = in.faults();
    long begin = in.position();
    if (in.startList()) {
      while (in.nextItem()) {
        String party = in.name();
        if (party != null && !seen.add(party)) {
          in.invalid(party, SEVERAL);
        } else if (party != null) {
          parties.add(party);
        }
      }
      if (parties.size() < 2 && in.faults() == before) {
        in.invalid(parties.toString(), SEVERAL, begin);
      }
    }
  }

  Overlap toOverlap() {
    return new Overlap(
        filled(indicator),
        parties,
        filled(period),
        amount,
        Optional.ofNullable(reportedAt),
        Extras.of(kept()));
  }
}
