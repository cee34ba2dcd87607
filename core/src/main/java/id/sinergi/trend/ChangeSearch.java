package id.sinergi.trend;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.View;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.finding.Text;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.influence.Shifts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Takes the difference of one figure apart. Where rulebooks differ there are two ways from the one
 * evaluation to the other, by the rules first or last; what is found is half of both.
 */
record ChangeSearch(
    Evaluation from, Evaluation to, String id, boolean isAgency, View view, int decimals) {
  private static final Text METHOD =
      Text.of(
          "Alat bantu analisis, bukan skor resmi. Indikator yang bernilai di kedua"
              + " evaluasi: perubahan capaiannya kali bobot efektif rata-rata sebelum dan sesudah;"
              + " instansinya adalah pihak yang dikreditkan pada tujuan itu, atau koordinatornya."
              + " Cakupan: yang mulai atau berhenti dihitung karena dilaporkan atau belum, jatuh"
              + " tempo atau belum; juga seluruh perubahan indikator bersama yang pihak-pihak"
              + " terhitungnya berganti. Bobot dan struktur: bobot, tautan, persetujuan,"
              + " dasar nilai dan agregasi tujuan. Buku aturan: yang dilaporkan dinilai juga dengan"
              + " aturan evaluasi yang lain. Tepat bila semuanya linear; selain itu bobot adalah"
              + " kemiringan rata-rata pada jalan dari nilai lama ke nilai baru. Yang berubah"
              + " bersamaan dihitung sekali pada keadaan lama dan sekali pada keadaan baru, lalu"
              + " dirata-ratakan. Sisa ditunjukkan; semuanya berjumlah sama dengan selisih.",
          "Analytic aid, not an official score. Indicators with a value in both evaluations:"
              + " how far each attainment moved, times its effective weight, the mean of before and"
              + " after; its agency is the party that is credited at the goal, or else its lead."
              + " Coverage: what came to count or ceased to, as it is reported or not, due or not;"
              + " also all that a shared indicator moved by whose counting parties are others."
              + " Weights and structure: weights, links, consent, basis and aggregation of goals."
              + " Rulebook: what is reported is evaluated by the other's rules too. Exact where"
              + " all is linear; elsewhere the weight is the mean slope on the way from the old"
              + " values to the new. What changed together is taken once at the old and once at the"
              + " new, half of both. The residual is shown; all of it sums to the difference.");

  private static final Text NO_OTHER_RULES =
      Text.of(
          "tidak ada nilai menurut buku aturan yang lain, jadi termasuk dalam bagian lainnya",
          "there is no figure by the other's rulebook, so it is within the other parts");

  static ChangeSearch of(Evaluation from, Evaluation to, String id, View view) {
    Cascade cascade = to.cascade();
    boolean isAgency = cascade.node(id).isEmpty() && cascade.agency(id).isPresent();
    if (!isAgency) {
      var node = to.node(id).node(); // refuses what is unknown
      from.node(node.id());
      int decimals = cascade.rulebookOf(node).decimals();
      return new ChangeSearch(from, to, node.id(), false, view, decimals);
    }
    if (view == View.BOTTOM_UP) {
      throw new IllegalArgumentException(
          "The agency (" + id + ") has no figure from the bottom up. Maybe a goal of it is meant.");
    }
    String full = cascade.agency(id).orElseThrow().id();
    return new ChangeSearch(from, to, full, true, view, cascade.rulebookOf(full).decimals());
  }

  static Text method(View view) {
    boolean isOfficial = view == View.OFFICIAL;
    return Text.of(
        (isOfficial ? "Menurut pandangan resmi. " : "Menurut pandangan dari bawah. ") + METHOD.id(),
        (isOfficial ? "By the official view. " : "By the bottom-up view. ") + METHOD.en());
  }

  Change find() {
    Figure start = figure(from);
    Figure end = figure(to);
    Quantity difference = Quantity.difference(end, start, decimals);
    ChangeParts parts = ChangeParts.none(difference);
    if (difference.state() == State.VALUE) {
      parts = parts(difference);
      difference = parts.residual.state() == State.VALUE ? difference : parts.residual;
    }
    return new Change(from, to, id, view, start, end, difference, parts);
  }

  private ChangeParts parts(Quantity difference) {
    Optional<Cascade> early = ruled(from.cascade(), to.cascade());
    Optional<Cascade> late = ruled(to.cascade(), from.cascade());
    boolean isSame =
        early.equals(Optional.of(from.cascade())) && late.equals(Optional.of(to.cascade()));
    if (isSame) {
      return ChangeParts.of(List.of(way(from, to, 0)), this, difference, Optional.empty());
    }
    List<ChangeParts.Way> ways = new ArrayList<>();
    early
        .map(it -> evaluated(it, from))
        .ifPresent(it -> points(it, from).ifPresent(byRules -> ways.add(way(it, to, byRules))));
    late.map(it -> evaluated(it, to))
        .ifPresent(it -> points(to, it).ifPresent(byRules -> ways.add(way(from, it, byRules))));
    return ways.isEmpty()
        ? ChangeParts.of(List.of(way(from, to, 0)), this, difference, Optional.of(NO_OTHER_RULES))
        : ChangeParts.of(ways, this, difference, Optional.empty());
  }

  /** The same with the rules of another, if that makes a cascade. */
  private static Optional<Cascade> ruled(Cascade cascade, Cascade by) {
    try {
      return Optional.of(cascade.revise().rulebooksOf(by).toCascade());
    } catch (InvalidDocumentException e) {
      return Optional.empty(); // such as a formula that needs what is not stated
    }
  }

  private static Evaluation evaluated(Cascade cascade, Evaluation like) {
    return Evaluator.of(cascade).evaluate(like.actuals(), like.request());
  }

  /** How far one is above another, if both have a value. */
  private OptionalDouble points(Evaluation above, Evaluation below) {
    return Quantity.difference(figure(above), figure(below), decimals).value();
  }

  private ChangeParts.Way way(Evaluation first, Evaluation second, double byRules) {
    Results before = Inside.of(first);
    Results after = Inside.of(second);
    Shifts shifts =
        isAgency
            ? Shifts.ofAgency(before, after, second.cascade().agencyIndex(id))
            : Shifts.ofNode(before, after, after.plan().nodeAt(id), view == View.OFFICIAL);
    return new ChangeParts.Way(second, shifts, byRules);
  }

  private Figure figure(Evaluation of) {
    return isAgency
        ? of.agency(id).score()
        : view == View.OFFICIAL ? of.node(id).score() : of.node(id).rollup();
  }
}
