package id.sinergi.exchange;

import id.sinergi.internal.json.Bounds;

/**
 * How much of a document is read, so that an untrusted one cannot exhaust the host. Immutable.
 *
 * @param bytes of the whole document; of text that comes decoded, characters
 * @param depth of objects and lists in one another
 * @param textLength characters of one text or field name, or of all that one {@code x-} field holds
 * @param entries items of lists, all lists of the document together; in tags, and in what is kept
 *     or passed over unread, fields of objects too
 * @param extras {@code x-} fields of the document
 * @param findings faults collected before reading stops
 */
public record Limits(
    long bytes, int depth, int textLength, long entries, int extras, int findings) {

  /**
   * 4 GiB, 64 levels, 100,000 characters, 100 million entries, 100,000 {@code x-} fields, 10,000
   * findings.
   */
  public static final Limits DEFAULT =
      new Limits(4L << 30, 64, 100_000, 100_000_000L, 100_000, 10_000);

  /**
   * Refuses limits below 1.
   *
   * @throws IllegalArgumentException if one is
   */
  public Limits {
    atLeastOne("bytes", bytes);
    atLeastOne("depth", depth);
    atLeastOne("textLength", textLength);
    atLeastOne("entries", entries);
    atLeastOne("extras", extras);
    atLeastOne("findings", findings);
  }

  private static void atLeastOne(String name, long limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "The limit on "
              + name
              + " ("
              + limit
              + ") must be 1 or more. Maybe start from Limits.DEFAULT.");
    }
  }

  /**
   * These limits with another size of the document.
   *
   * @param bytes at least 1
   * @return otherwise equal
   */
  public Limits withBytes(long bytes) {
    return new Limits(bytes, depth, textLength, entries, extras, findings);
  }

  /**
   * These limits with another depth.
   *
   * @param depth at least 1
   * @return otherwise equal
   */
  public Limits withDepth(int depth) {
    return new Limits(bytes, depth, textLength, entries, extras, findings);
  }

  /**
   * These limits with another length of text.
   *
   * @param textLength characters, at least 1
   * @return otherwise equal
   */
  public Limits withTextLength(int textLength) {
    return new Limits(bytes, depth, textLength, entries, extras, findings);
  }

  /**
   * These limits with another number of entries.
   *
   * @param entries at least 1
   * @return otherwise equal
   */
  public Limits withEntries(long entries) {
    return new Limits(bytes, depth, textLength, entries, extras, findings);
  }

  /**
   * These limits with another number of {@code x-} fields.
   *
   * @param extras at least 1
   * @return otherwise equal
   */
  public Limits withExtras(int extras) {
    return new Limits(bytes, depth, textLength, entries, extras, findings);
  }

  /**
   * These limits with another number of findings.
   *
   * @param findings at least 1
   * @return otherwise equal
   */
  public Limits withFindings(int findings) {
    return new Limits(bytes, depth, textLength, entries, extras, findings);
  }

  Bounds toBounds() {
    return new Bounds(bytes, depth, textLength, entries, extras, findings);
  }
}
