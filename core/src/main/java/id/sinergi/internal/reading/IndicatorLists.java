package id.sinergi.internal.reading;

import static id.sinergi.internal.reading.Blanks.filled;

import id.sinergi.cascade.CascadeDraft;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.PlannedOverlap;
import id.sinergi.internal.json.Form;
import id.sinergi.rule.Target;
import java.util.List;

/** The lists of one indicator, which the library keeps in an order of its own. */
final class IndicatorLists {

  private final IndicatorForm form;
  private final Order.Pointers pointers = new Order.Pointers();

  private IndicatorLists(IndicatorForm form) {
    this.form = form;
  }

  /** Adds the indicator of a form without faults to the draft. */
  static void add(IndicatorForm form, CascadeDraft draft, int at) {
    var lists = new IndicatorLists(form);
    Indicator indicator = lists.toIndicator();
    if (lists.pointers.areSame()) {
      draft.add(indicator, at);
    } else {
      draft.add(indicator, at, lists.pointers);
    }
  }

  private Indicator toIndicator() {
    List<Target> targets = Blanks.each(form.targets, TargetForm::toTarget);
    List<Party> parties = Blanks.each(form.parties, PartyForm::toParty);
    List<PlannedOverlap> overlaps =
        Blanks.each(form.overlaps, it -> new PlannedOverlap(it.period(), it.number()));
    IndicatorBuilder builder = form.toBuilder().targets(targets).plannedOverlaps(overlaps);
    Indicator indicator =
        (form.agency == null ? builder.parties(parties) : builder.agency(form.agency)).build();
    list(form, "", "targets", form.targets, Order.of(targets, indicator.targets()));
    Order overlapOrder = Order.of(overlaps, indicator.plannedOverlaps());
    list(form, "", "plannedOverlaps", form.overlaps, overlapOrder);
    if (form.agency == null) {
      parties(Order.of(parties, indicator.parties()), indicator.parties());
    }
    return indicator;
  }

  private void parties(Order order, List<Party> parties) {
    pointers.add("/parties", order);
    for (int i = 0; i < parties.size(); i++) {
      PartyForm party = form.parties.get(order.written(i));
      if (!party.targets.isEmpty()) {
        Order targets = Order.of(party.written, parties.get(i).targets());
        list(party, "/parties/" + i, "targets", party.targets, targets);
      }
      if (party.hasKept()) {
        form.adopt("parties/" + Form.segment(filled(party.agency)), party);
      }
    }
  }

  private void list(
      Form around, String pointer, String name, List<? extends Form> items, Order order) {
    order.adopt(around, name, items);
    if (!order.isSame()) {
      pointers.add(pointer + "/" + name, order);
    }
  }
}
