package id.sinergi.insight;

import id.sinergi.figure.Figure;
import id.sinergi.figure.ReasonCode;
import id.sinergi.finding.Text;
import id.sinergi.insight.Attribution.Way;
import java.util.List;
import java.util.Optional;

/** What an attribution says of itself, in both languages. */
final class AttributionWords {
  private static final int NAMED = 5;

  static final Text LED =
      Text.of(
          "penanggung jawab melaporkan satu angka untuk semua: tidak ada bagian yang dapat"
              + " dipisahkan",
          "the lead reports one number for all: there are no parts to be told apart");
  static final Text ALONE =
      Text.of("indikator ini hanya milik satu pihak", "the indicator is of a single party");

  private static final Form METHOD =
      new Form(
          "Alat bantu analisis, bukan nilai resmi; menurut capaian bersama resmi. Sumbangan setiap"
              + " pihak adalah nilai Shapley dalam poin: apa yang ditambahkannya kepada yang datang"
              + " lebih dahulu, dirata-ratakan atas semua urutan. Pihak yang tidak ikut dianggap %s;"
              + " penyebut rasio tetap seperti dilaporkan. Batas atas, batas bawah dan batas"
              + " tumpang tindih berlaku bagi setiap koalisi; koalisi yang tidak dapat dihitung"
              + " bernilai seperti acuannya. Di sampingnya: capaian bersama dikurangi capaian bersama"
              + " tanpa pihak itu.",
          "Analytic aid, not an official score; by the official joint attainment. What each party"
              + " brought is its Shapley value in points: what it adds to those before it, averaged"
              + " over all orders. Who is not in is taken %s; denominators of ratios stay as reported."
              + " Cap, floor and the limits of overlaps apply to each coalition; one that is not"
              + " computable is worth the reference. Beside it: the joint attainment less what it"
              + " would be without that party.");

  private static final Form BOTH = new Form("%s %s", "%s %s");
  private static final Form NO_JOINT =
      new Form("tidak ada capaian bersama: %s", "there is no joint figure: %s");
  private static final Form AND_WHY = new Form("%s, %s", "%s, %s");
  private static final Form LACKING = new Form("tidak ada %s untuk %s", "there is no %s for %s");
  private static final Form AND_MORE = new Form("%s dan %s lagi", "%s and %s more");
  private static final Form NO_REFERENCE =
      new Form(
          "capaian bersama pada acuan tidak dapat dihitung: %s",
          "the joint figure at the reference is not computable: %s");

  private AttributionWords() {}

  static Text method(Reference reference, Optional<Way> way, Optional<Sampling> sampling) {
    Text taken = METHOD.with(taken(reference));
    return way.map(it -> BOTH.with(taken, found(it, sampling))).orElse(taken);
  }

  private static Text taken(Reference reference) {
    return switch (reference) {
      case ZERO -> Text.of("mencapai nol", "to have reached zero");
      case BASELINE -> Text.of("tetap pada baseline-nya", "to have stayed at its baseline");
      case TARGET ->
          Text.of(
              "tepat mencapai targetnya sendiri (dari rentang: titik tengahnya)",
              "to have reached its own target (of a range the middle)");
    };
  }

  private static Text found(Way way, Optional<Sampling> sampling) {
    return switch (way) {
      case CLOSED_FORM ->
          Text.of(
              "Rumus tertutup: bagian-bagian menjumlah dan tidak satu koalisi pun menyentuh batas.",
              "Closed form: parts add up, and no coalition meets a limit.");
      case EXACT -> Text.of("Eksak atas semua koalisi.", "Exact, over all coalitions.");
      case SAMPLED -> {
        Sampling drawn = sampling.orElseThrow();
        yield Text.of(
            "Perkiraan dari "
                + drawn.orders()
                + " urutan acak, masing-masing dengan kebalikannya (seed "
                + drawn.seed()
                + ").",
            "Estimated from "
                + drawn.orders()
                + " random orders, each with its reverse (seed "
                + drawn.seed()
                + ").");
      }
    };
  }

  static Text noJoint(Figure joint) {
    Text state = joint.state().text();
    return NO_JOINT.with(joint.reason().map(it -> AND_WHY.with(state, it)).orElse(state));
  }

  static Text lacking(Reference reference, List<String> agencies) {
    List<String> named = agencies.subList(0, Math.min(NAMED, agencies.size()));
    Text who = Text.same(String.join(", ", named));
    int more = agencies.size() - named.size();
    return more == 0
        ? LACKING.with(reference.text(), who)
        : LACKING.with(reference.text(), AND_MORE.with(who, Text.same(Integer.toString(more))));
  }

  static Text noReference(ReasonCode why) {
    return NO_REFERENCE.with(why.text());
  }

  /** A text with places for others. */
  private record Form(String id, String en) {
    Text with(Text... others) {
      String inId = id;
      String inEn = en;
      for (Text other : others) {
        inId = filled(inId, other.id());
        inEn = filled(inEn, other.en());
      }
      return Text.of(inId, inEn);
    }

    private static String filled(String form, String with) {
      int at = form.indexOf("%s");
      return form.substring(0, at) + with + form.substring(at + 2);
    }
  }
}
