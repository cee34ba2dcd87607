package id.sinergi.exchange;

import id.sinergi.cascade.Cascade;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The document that there was at an instant: today's, without the targets of a later effect. */
final class Known {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Known() {}

  /** Empty if that document has errors. */
  static Optional<Cascade> asOf(Cascade cascade, Instant instant) {
    JsonNode document = JSON.readTree(Cascades.toJson(cascade));
    for (JsonNode indicator : document.path("indicators")) {
      without(indicator, instant);
      indicator.path("parties").forEach(party -> without(party, instant));
    }
    return Cascades.read(document.toString()).value();
  }

  private static void without(JsonNode owner, Instant instant) {
    var targets = owner.path("targets").iterator();
    while (targets.hasNext()) {
      JsonNode effective = targets.next().path("effective");
      if (effective.isString() && Instant.parse(effective.asString()).isAfter(instant)) {
        targets.remove();
      }
    }
    if (owner.path("targets").isEmpty()) {
      ((ObjectNode) owner).remove("targets");
    }
  }
}
