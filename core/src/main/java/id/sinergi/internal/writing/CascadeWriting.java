package id.sinergi.internal.writing;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkEnd;
import id.sinergi.cascade.Measure;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.json.JsonOut;
import id.sinergi.rule.Plans;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Target;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes one cascade, entry by entry, in its canonical order. */
public final class CascadeWriting {

  private static final String FORMAT = "sinergi-cascade/1";

  private final JsonOut out;
  private final Optional<Instant> asOf;
  private final Kept kept;
  private final Map<String, Rulebook> written = new HashMap<>();

  private CascadeWriting(JsonOut out, Optional<Instant> asOf, Kept kept) {
    this.out = out;
    this.asOf = asOf;
    this.kept = kept;
  }

  /** Writes a cascade as one JSON object. */
  public static void write(Cascade cascade, JsonOut out) {
    write(cascade, Optional.empty(), out);
  }

  /** The same without the targets that had not taken effect by an instant. */
  public static void write(Cascade cascade, Optional<Instant> asOf, JsonOut out) {
    new CascadeWriting(out, asOf, Kept.of(cascade.extras())).write(cascade);
  }

  /** Writes one target as an item of a list. */
  public static void write(Target target, JsonOut out) {
    Values.target(out, target, Kept.nothing());
  }

  private void write(Cascade cascade) {
    out.beginLines().text("format", FORMAT);
    out.text("id", cascade.id()).text("name", cascade.name());
    out.textOf("horizon", cascade.horizon());
    rulebook(cascade.rulebook(), kept.in("rulebook"));
    if (!cascade.plans().equals(Plans.DEFAULT)) {
      out.beginList("plans");
      cascade.plans().order().forEach(out::item);
      out.endList();
    }
    list("agencies", cascade.agencies(), this::agency);
    list("nodes", cascade.nodes(), node -> NodeWriting.write(out, node, kept));
    list("links", cascade.links(), this::link);
    list("indicators", cascade.indicators(), this::indicator);
    list("measures", cascade.measures(), this::measure);
    kept.write(out);
    out.end();
  }

  private <T> void list(String name, Iterable<T> items, Consumer<T> each) {
    if (items.iterator().hasNext()) {
      out.beginListLines(name);
      items.forEach(each);
      out.endList();
    }
  }

  /** A preset by its id, and so any other that has been written in full before. */
  private void rulebook(Rulebook rulebook, Kept within) {
    Rulebook before = written.putIfAbsent(rulebook.id(), rulebook);
    if (rulebook.isPreset() || (rulebook.equals(before) && within.isNothing())) {
      out.text("rulebook", rulebook.id());
    } else {
      RulebookWriting.write(out, rulebook, within);
    }
  }

  private void agency(Agency agency) {
    Kept within = kept.in("agencies", agency.id());
    out.begin().text("id", agency.id()).text("name", agency.name()).word("kind", agency.kind());
    out.text("parent", agency.parent());
    agency.rulebook().ifPresent(own -> rulebook(own, within.in("rulebook")));
    Values.during(out, agency.during(), within.in("during"));
    within.write(out);
    out.end();
  }

  private void link(Link link) {
    Kept within = kept.in("links", link.parent(), link.child(), link.kind().name());
    out.begin().text("child", link.child()).text("parent", link.parent());
    out.word("kind", link.kind()).number("weight", link.weight());
    if (link.consent() != Consent.PROPOSED) {
      out.word("consent", link.consent());
    }
    if (link.proposedBy() != LinkEnd.CHILD) {
      out.word("proposedBy", link.proposedBy());
    }
    out.text("reason", link.reason());
    Values.during(out, link.during(), within.in("during"));
    out.text("note", link.note());
    within.write(out);
    out.end();
  }

  private void indicator(Indicator indicator) {
    IndicatorWriting.write(out, indicator, asOf, kept.in("indicators", indicator.id()));
  }

  private void measure(Measure measure) {
    Kept within = kept.in("measures", measure.node(), measure.indicator());
    out.begin().text("node", measure.node()).text("indicator", measure.indicator());
    out.number("weight", measure.weight());
    Values.during(out, measure.during(), within.in("during"));
    within.write(out);
    out.end();
  }
}
