package id.sinergi.indicator;

/** The form in which agencies work together. */
public enum Form {
  /** They coordinate; nobody is put above them. */
  COORDINATION,
  /** A standing body coordinates them. */
  COORDINATING_BODY,
  /** A temporary task force (gugus tugas) does. */
  TASK_FORCE,
  /** A coalition with members outside government. */
  SOCIAL_COALITION
}
