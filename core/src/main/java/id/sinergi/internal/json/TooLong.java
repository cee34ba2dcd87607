package id.sinergi.internal.json;

import java.io.IOException;

/** A source goes on beyond the limit of what is read. */
public final class TooLong extends IOException {

  private static final long serialVersionUID = 1L;
}
