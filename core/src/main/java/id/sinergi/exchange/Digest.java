package id.sinergi.exchange;

import id.sinergi.cascade.Cascade;
import id.sinergi.indicator.Actuals;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one set of inputs from another: the SHA-256 of their documents, one after the other.
 */
final class Digest {

  private Digest() {}

  static String of(Cascade cascade, Actuals actuals) {
    MessageDigest sha256 = sha256();
    var out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256);
    Cascades.write(cascade, out);
    ActualsDocuments.write(actuals, out);
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has (SHA-256). Maybe this is none.", e);
    }
  }
}
