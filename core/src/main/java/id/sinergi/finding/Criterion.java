package id.sinergi.finding;

import java.util.Locale;
import java.util.Optional;

/**
 * The criteria of the evaluation of AKIP by PermenPANRB 88/2021 that findings speak to, in words of
 * our own. The regulation itself was not read: the numbers and their sense are those of worksheets
 * that cite it (evidence: cited).
 */
public enum Criterion {
  /** 1.2.5: indicators are SMART. */
  SMART_INDICATORS(
      "1.2.5", "ukuran keberhasilan memenuhi kriteria SMART", "measures of success are SMART"),
  /** 1.2.7: targets can be reached, and challenge. */
  CHALLENGING_TARGETS(
      "1.2.7",
      "target dapat dicapai, menantang dan realistis",
      "targets are within reach and ask for something"),
  /** 1.2.8: outcomes are broken down level by level. */
  CASCADING(
      "1.2.8",
      "hasil selaras dan berjenjang di setiap tingkat (cascading)",
      "outcomes are broken down in line from level to level (cascading)"),
  /** 1.2.9: the work of others that bears on it is in the plan. */
  CROSSCUTTING(
      "1.2.9",
      "rencana memuat hubungan dengan bidang lain (crosscutting)",
      "plans show how they bear on the work of others (crosscutting)"),
  /** 1.3.1: budgets follow performance. */
  BUDGETS(
      "1.3.1",
      "anggaran mengacu pada kinerja yang ingin dicapai",
      "budgets follow the performance that is sought"),
  /** 2.1.2: it is clear how each indicator is measured. */
  DEFINITIONS(
      "2.1.2", "cara mengukur indikator jelas", "it is clear how each indicator is measured"),
  /** 2.1.3: data are gathered so that they can be relied on. */
  RELIABLE_DATA(
      "2.1.3",
      "pengumpulan data kinerja dapat diandalkan",
      "data are gathered in a way that can be relied on"),
  /** 2.2.2: the data that are gathered are those needed. */
  RELEVANT_DATA(
      "2.2.2", "data yang dikumpulkan relevan", "the data gathered are those that are needed");

  private final String number;
  private final String id;
  private final String en;

  Criterion(String number, String id, String en) {
    this.number = number;
    this.id = id;
    this.en = en;
  }

  /**
   * Where it stands: component, sub-component, criterion.
   *
   * @return such as {@code 1.2.8}
   */
  public String number() {
    return number;
  }

  /**
   * What it asks for.
   *
   * @return part of a sentence, in both languages
   */
  public Text text() {
    return Text.of(id, en);
  }

  /** The one that a finding of a code speaks to; empty if there is none. */
  static Optional<Criterion> of(FindingCode code) {
    return switch (code) {
      case NO_INDICATOR, ACTIVITY_ONLY, QUALITY_FORBIDDEN -> Optional.of(SMART_INDICATORS);
      case NO_TARGET,
          TARGET_GAP,
          TARGET_EASIER_THAN_BASELINE,
          WRONG_WAY_TARGET,
          BASELINE_EQUALS_TARGET,
          ZERO_TARGET ->
          Optional.of(CHALLENGING_TARGETS);
      case ORPHAN, NO_CASCADE_DOWN, LEVEL_SKIP, LEVEL_ORDER, PLANS_DISAGREE, TIER_WITHOUT_LEVEL ->
          Optional.of(CASCADING);
      case CONSENT_PENDING,
          CONSENT_REJECTED,
          SPAN_OF_COORDINATION,
          TASK_FORCE_WITHOUT_END,
          ARRANGEMENT_EXPIRED,
          COORDINATOR_RANK,
          COALITION_WITHOUT_OUTSIDERS,
          SHALLOW_RELATION,
          SILO,
          TWIN,
          UNMANAGED_TENSION ->
          Optional.of(CROSSCUTTING);
      case BUDGET_GAP, OVERRUN -> Optional.of(BUDGETS);
      case MIRROR_HIDES, POLARITY_FLIP, SHARED_COUNTED_TWICE, DOUBLE_PATH, JOIN_CONFLICT ->
          Optional.of(DEFINITIONS);
      case STALE_OVERLAP,
          OVERLAP_BOUNDS,
          FINAL_REVISED,
          CONFLICTING_ACTUALS,
          FROZEN_CHANGED,
          FROZEN_SCORE ->
          Optional.of(RELIABLE_DATA);
      case ACTUAL_UNUSED -> Optional.of(RELEVANT_DATA);
      default -> Optional.empty();
    };
  }

  /** Such as {@code 1.2.8 cascading}. */
  @Override
  public String toString() {
    return number + " " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
