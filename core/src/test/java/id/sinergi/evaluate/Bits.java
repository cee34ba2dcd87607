package id.sinergi.evaluate;

import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import java.util.Locale;
import java.util.OptionalDouble;

/** Compares figures and quantities by every bit of what they hold. */
final class Bits {
  private Bits() {}

  /** Whether they say the same in everything. */
  static boolean same(Figure a, Figure b) {
    return !isOther(a, b)
        && same(a.raw(), b.raw())
        && a.code().equals(b.code())
        && a.missing().equals(b.missing())
        && a.band().equals(b.band())
        && a.formula().equals(b.formula());
  }

  /** Whether they say the same in everything. */
  static boolean same(Quantity a, Quantity b) {
    return !isOther(a, b)
        && a.isRange() == b.isRange()
        && a.unit().equals(b.unit())
        && a.code().equals(b.code())
        && a.missing().equals(b.missing());
  }

  /**
   * Whether they differ in state, reason (of what is not computable), value, coverage or finality.
   */
  static boolean isOther(Figure a, Figure b) {
    return a.state() != b.state()
        || (a.state() == State.NOT_COMPUTABLE && !a.reason().equals(b.reason()))
        || !same(a.value(), b.value())
        || !same(a.coverage(), b.coverage())
        || a.isProvisional() != b.isProvisional();
  }

  /**
   * Whether they differ in state, reason (of what is not computable), value, coverage or finality.
   */
  static boolean isOther(Quantity a, Quantity b) {
    return a.state() != b.state()
        || (a.state() == State.NOT_COMPUTABLE && !a.reason().equals(b.reason()))
        || !same(a.low(), b.low())
        || !same(a.high(), b.high())
        || !same(a.coverage(), b.coverage())
        || a.isProvisional() != b.isProvisional();
  }

  static boolean same(double a, double b) {
    return Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b);
  }

  private static boolean same(OptionalDouble a, OptionalDouble b) {
    return a.isPresent() == b.isPresent()
        && (a.isEmpty() || same(a.getAsDouble(), b.getAsDouble()));
  }

  /** Everything on a line. */
  static String text(Figure of) {
    return of.state()
        + hex(" ", of.value())
        + hex(" raw ", of.raw())
        + " coverage "
        + Double.toHexString(of.coverage())
        + (of.isProvisional() ? " provisional" : "")
        + of.reason().map(it -> " because " + it.en()).orElse("")
        + of.code().map(it -> " " + it).orElse("")
        + (of.missing().isEmpty() ? "" : " without " + of.missing())
        + of.band().map(it -> " in " + it.id()).orElse("")
        + of.formula().map(it -> " by " + it).orElse("")
        + " \""
        + of.text(Locale.ROOT)
        + "\"";
  }

  /** Everything on a line. */
  static String text(Quantity of) {
    return of.state()
        + hex(" ", of.low())
        + hex(" to ", of.high())
        + " coverage "
        + Double.toHexString(of.coverage())
        + (of.isProvisional() ? " provisional" : "")
        + of.reason().map(it -> " because " + it.en()).orElse("")
        + of.code().map(it -> " " + it).orElse("")
        + (of.missing().isEmpty() ? "" : " without " + of.missing())
        + " \""
        + of.text(Locale.ROOT)
        + "\"";
  }

  private static String hex(String before, OptionalDouble of) {
    return of.isPresent() ? before + Double.toHexString(of.getAsDouble()) : "";
  }
}
