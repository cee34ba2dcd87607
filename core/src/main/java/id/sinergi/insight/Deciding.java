package id.sinergi.insight;

import id.sinergi.figure.Bounds;
import id.sinergi.finding.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which missing reports, obtained first, would decide whether a goal is attained. An analytic aid,
 * no official score. Immutable and thread-safe.
 */
public final class Deciding {
  private static final Text METHOD =
      Text.of(
          "Serakah, bukan pilihan terbaik yang pasti: laporan diurutkan menurut andilnya pada jarak"
              + " antara kedua batas tujuan (bobot kali jarak; pasti bila semuanya linear). Yang"
              + " kurang dari satu indikator dihitung bersama. Setiap langkah menunjukkan batas"
              + " tujuan bila laporan itu dan semua sebelumnya masuk dengan hasil terbaik, dan"
              + " terburuk. Langkah berakhir ketika yang terbaik memastikan tercapai dan yang"
              + " terburuk memastikan tidak tercapai.",
          "Greedy, not the best choice for certain: reports by how much of the distance between the"
              + " goal's bounds comes of them (weight times distance; exact where all is linear)."
              + " What is missing of one indicator counts together. Each step shows the goal's"
              + " bounds if that and all before came in at their best, and at their worst. The"
              + " steps end where the best makes it attained for certain, and the worst not.");

  private static final Text OPEN =
      Text.of(
          "aturannya tanpa batas atas atau bawah, atau tidak ada laporan yang dapat diminta",
          "its rules have no cap or no floor, or there is no report to ask for");

  private static final Text DECIDED =
      Text.of("skor resminya sudah pasti", "its official score is decided");

  private final Certainty goal;
  private final List<Step> steps;

  Deciding(Certainty goal, List<Step> steps) {
    this.goal = goal;
    this.steps = List.copyOf(steps);
  }

  /**
   * Whose verdict is to be decided.
   *
   * @return the goal's official score
   */
  public Certainty goal() {
    return goal;
  }

  /**
   * What to obtain, the most telling first.
   *
   * @return unmodifiable; empty if {@link #reason} says why
   */
  public List<Step> steps() {
    return steps;
  }

  /**
   * Why there are no steps.
   *
   * @return empty if there are
   */
  public Optional<Text> reason() {
    if (!steps.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(goal.isUndecided() ? OPEN : DECIDED);
  }

  /**
   * What this is and how it is computed.
   *
   * @return in both languages
   */
  public Text method() {
    return METHOD;
  }

  /** One line: such as {@code T1: 60.00 within 30..120, undecided: 2 steps}. */
  @Override
  public String toString() {
    return goal + ": " + steps.size() + (steps.size() == 1 ? " step" : " steps");
  }

  /**
   * What is missing of one indicator, and what the goal's bounds would be with it and all before.
   *
   * @param reports what is missing; unmodifiable, the lead's first
   * @param atBest if all came in at their best; empty where there is no best
   * @param atWorst if all came in at their worst; empty where there is no worst
   * @param narrowing by how much the bounds move together with this report at least, in points;
   *     empty where a side is open
   */
  public record Step(
      List<MissingReport> reports,
      Optional<Bounds> atBest,
      Optional<Bounds> atWorst,
      OptionalDouble narrowing) {
    /** Copies the reports. */
    public Step {
      reports = List.copyOf(reports);
    }
  }
}
