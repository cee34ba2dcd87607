package id.sinergi.internal.engine;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How packages of this library reach the results behind an evaluation, which hosts never see. The
 * class of evaluations opens the door when it is loaded; whoever holds one can go through.
 */
public final class Inside {
  private static volatile @Nullable Function<Object, Results> door;

  private Inside() {}

  /** Opens the door, once. */
  public static void open(Function<Object, Results> way) {
    door = way;
  }

  /** The results behind an evaluation. */
  public static Results of(Object evaluation) {
    Function<Object, Results> way = door;
    if (way == null) {
      throw new IllegalStateException("No evaluation was made before (" + evaluation + ").");
    }
    return way.apply(evaluation);
  }
}
