package id.sinergi.indicator;

/** What kind of entity an agency is. */
public enum AgencyKind {
  /** A coordinating ministry (kementerian koordinator). */
  COORDINATING_MINISTRY,
  /** A ministry (kementerian). */
  MINISTRY,
  /** A non-ministerial government institution (lembaga). */
  LEMBAGA,
  /** A province (provinsi). */
  PROVINCE,
  /** A regency (kabupaten). */
  REGENCY,
  /** A city (kota). */
  CITY,
  /** A work unit inside another agency: a dinas, an eselon unit. */
  WORK_UNIT,
  /** A state or regional enterprise (BUMN, BUMD). */
  STATE_ENTERPRISE,
  /** Outside government: business, university, community, media. */
  NON_GOVERNMENT
}
