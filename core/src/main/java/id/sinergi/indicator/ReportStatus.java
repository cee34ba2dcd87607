package id.sinergi.indicator;

/** How settled a reported number is. */
public enum ReportStatus {
  /** May still change; what is computed from it is provisional too. */
  PROVISIONAL,
  /** Settled; a later change is a finding. */
  FINAL
}
