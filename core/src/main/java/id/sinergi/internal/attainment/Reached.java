package id.sinergi.internal.attainment;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import java.util.List;
import java.util.Optional;

/**
 * What was reported over a span.
 *
 * @param value of no meaning unless the state is a value
 * @param code why it is not computable
 * @param missing which agency's report of which period, if any; then there is no value
 * @param declaration why it is not applicable; may be empty
 */
public record Reached(
    State state,
    double value,
    Optional<ReasonCode> code,
    List<String> missing,
    String declaration,
    boolean isProvisional) {

  static Reached without(State state) {
    return new Reached(state, 0, Optional.empty(), List.of(), "", false);
  }

  static Reached missing(List<String> missing) {
    return new Reached(State.NOT_REPORTED, 0, Optional.empty(), missing, "", false);
  }

  static Reached notComputable(ReasonCode code) {
    return new Reached(State.NOT_COMPUTABLE, 0, Optional.of(code), List.of(), "", false);
  }

  static Reached notApplicable(String declaration) {
    return new Reached(State.NOT_APPLICABLE, 0, Optional.empty(), List.of(), declaration, false);
  }

  static Reached of(double value, boolean isProvisional) {
    return new Reached(State.VALUE, value, Optional.empty(), List.of(), "", isProvisional);
  }
}
