package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;
import static id.sinergi.internal.reading.Blanks.number;

import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Shape;
import id.sinergi.internal.json.Words;
import id.sinergi.rule.Target;
import id.sinergi.time.During;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code {"agency", "role", "share", "owner", "targets", "baseline", "worst", "during"}}. */
final class PartyForm extends Form {

  private static final Words<Role> ROLES = Words.of(Role.class);

  private static final Shape<PartyForm> SHAPE =
      Shape.<PartyForm>of()
          .required("agency", (in, form) -> form.agency = in.name())
          .required("role", (in, form) -> form.role = in.word(ROLES))
          .optional("share", (in, form) -> form.share = in.quantity())
          .optional("owner", (in, form) -> form.owner = OwnerForm.read(in, form))
          .optional("targets", (in, form) -> form.targets = TargetForm.list(in))
          .optional("baseline", (in, form) -> form.baseline = AmountForm.baseline(in, form))
          .optional("worst", (in, form) -> form.worst = in.quantity())
          .optional("during", (in, form) -> form.during = DuringForm.read(in, form))
          .build();

  @Nullable String agency;
  private @Nullable Role role;
  private double share = Double.NaN;
  @Nullable OwnerForm owner;
  List<TargetForm> targets = List.of();
  List<Target> written = List.of();
  private @Nullable AmountForm baseline;
  private double worst = Double.NaN;
  private During during = During.ALWAYS;

  static PartyForm read(JsonIn in) {
    var form = new PartyForm();
    SHAPE.read(in, form);
    return form;
  }

  /** The party; its targets are then known, in the order written. */
  Party toParty() {
    written = Blanks.each(targets, TargetForm::toTarget);
    return new Party(
        filled(agency),
        filled(role),
        number(share),
        Optional.ofNullable(owner).map(OwnerForm::toOwner),
        written,
        Optional.ofNullable(baseline).map(form -> new Baseline(form.period(), form.number())),
        number(worst),
        during);
  }
}
