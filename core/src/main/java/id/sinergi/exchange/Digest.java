package id.sinergi.exchange;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.indicator.Actuals;
import id.sinergi.internal.json.Documents;
import id.sinergi.internal.writing.CascadeWriting;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What tells one set of inputs from another: the SHA-256 of their documents, one after the other.
 * Evaluated as of an instant, it is that of what was known then, whatever came later.
 */
final class Digest {

  private Digest() {}

  static String of(Evaluation evaluation) {
    Cascade cascade = evaluation.cascade();
    Actuals actuals = evaluation.actuals();
    Optional<Instant> asOf = evaluation.request().asOf();
    MessageDigest sha256 = sha256();
    var out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256);
    Documents.write(out, json -> CascadeWriting.write(cascade, asOf, json));
    ActualsDocuments.write(asOf.map(actuals::asOf).orElse(actuals), out);
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
