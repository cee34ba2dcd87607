package id.sinergi.internal.json;

/** Reading has ended early; the finding that says why has been reported. */
final class Ended extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Ended() {
    super("The document is not read further.", null, false, false); // costs no stack trace
  }
}
