package id.sinergi.indicator;

/**
 * A penanggung jawab: a post, never a person. Immutable.
 *
 * @param agency the id of its agency
 * @param position such as {@code Kepala Dinas}
 */
public record Owner(String agency, String position) {

  /** Refuses blanks. */
  public Owner {
    Checks.required(agency, "agency of an owner");
    Checks.required(position, "position of an owner");
  }

  /** Such as {@code Kepala Dinas (dinkes)}. */
  @Override
  public String toString() {
    return position + " (" + agency + ")";
  }
}
