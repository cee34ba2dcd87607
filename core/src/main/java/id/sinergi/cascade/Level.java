package id.sinergi.cascade;

/** The planning component that a node is, from the top down. */
public enum Level {
  /** A goal (tujuan). */
  TUJUAN,
  /** An objective (sasaran). */
  SASARAN,
  /** A programme. */
  PROGRAM,
  /** An activity (kegiatan). */
  KEGIATAN,
  /** A part of an activity (sub kegiatan). */
  SUB_KEGIATAN
}
