package id.sinergi.view;

import id.sinergi.evaluate.JointIndicator;
import id.sinergi.evaluate.JointParty;
import id.sinergi.evaluate.JointParty.Standing;
import id.sinergi.evaluate.Portion;
import id.sinergi.figure.Quantity;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Owner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Writes the parties to an indicator in rows, what there is to say of each below it. */
final class PartyRows {
  private static final String DOT = " · ";
  private static final String INDENT = "  ";

  private final JointIndicator joint;
  private final Indicator indicator;
  private final int decimals;
  private final CellText text;
  private final Remarks remarks;
  private final int limit;

  PartyRows(JointIndicator joint, CellText text, Remarks remarks, int limit) {
    this.joint = joint;
    this.indicator = joint.indicator();
    this.decimals = joint.evaluation().cascade().rulebookOf(indicator).decimals();
    this.text = text;
    this.remarks = remarks;
    this.limit = limit;
  }

  List<String> lines() {
    Table table =
        new Table(
            text.in(SharingWords.PARTY),
            text.in(SharingWords.ROLE),
            ">" + text.in(SharingWords.SHARE),
            ">" + text.in(SharingWords.TARGET),
            ">",
            ">" + text.in(SharingWords.ACTUAL),
            ">",
            ">" + text.in(SharingWords.DISTANCE),
            ">" + text.in(SharingWords.OWN),
            ">" + text.in(SharingWords.CREDITED));
    int shown = 0;
    for (JointParty party : joint.parties()) {
      if (shown + 2 > limit) {
        table.line(text.in(SharingWords.MORE_PARTIES, text.count(joint.span() - (shown + 1) / 2)));
        break;
      }
      table.row(
          party.agency(),
          text.in(SharingWords.of(party.role())),
          share(party),
          amount(party.target()),
          portion(party.ofTarget()),
          amount(party.actual()),
          portion(party.ofActual()),
          text.signed(party.distance(), indicator, decimals),
          text.figure(party.own()),
          text.figure(party.credited()));
      CellText.wrapped(INDENT, remarks(party), DOT).forEach(table::line);
      shown += 2;
    }
    return table.lines();
  }

  private String share(JointParty party) {
    OptionalDouble share = party.share();
    return share.isPresent() ? text.number(share.getAsDouble(), OptionalInt.empty(), 4) : "";
  }

  private String portion(Optional<Portion> portion) {
    return portion.map(it -> text.percent(it.percent())).orElse("");
  }

  private List<String> remarks(JointParty party) {
    List<String> clauses = new ArrayList<>();
    party.owner().ifPresent(it -> clauses.add(owner(it, party.agency())));
    boolean isTold =
        party.standing() == Standing.COUNTS || party.standing() == Standing.NOT_REPORTED;
    if (!isTold) {
      clauses.add(text.in(party.standing().text()) + reason(party));
    }
    if (!party.missing().isEmpty()) {
      clauses.add(
          text.in(Words.MISSING)
              + " "
              + remarks.named(party.missing().stream().map(Object::toString).toList()));
    }
    if (party.isPartial()) {
      clauses.add(text.in(SharingWords.IN_PART));
    }
    party.reportedAt().ifPresent(it -> clauses.add(text.in(SharingWords.REPORTED) + " " + day(it)));
    clauses.addAll(party.evidence());
    boolean isOpen = party.actual().isProvisional() || party.own().isProvisional();
    clauses.add(isOpen ? text.in(Words.PROVISIONAL) : "");
    return clauses;
  }

  private String reason(JointParty party) {
    return Stream.of(party.actual().reason(), party.credited().reason(), party.own().reason())
        .flatMap(Optional::stream)
        .map(text::in)
        .filter(it -> !it.isEmpty())
        .findFirst()
        .map(it -> " (" + it + ")")
        .orElse("");
  }

  private static String owner(Owner owner, String agency) {
    return owner.agency().equals(agency)
        ? owner.position()
        : owner.position() + " (" + owner.agency() + ")";
  }

  private static String day(Instant at) {
    String written = at.toString();
    String midnight = "T00:00:00Z";
    return written.endsWith(midnight)
        ? written.substring(0, written.length() - midnight.length())
        : written;
  }

  private String amount(Quantity quantity) {
    return text.amount(quantity, indicator, decimals);
  }
}
