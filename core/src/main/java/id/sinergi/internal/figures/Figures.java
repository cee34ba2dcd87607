package id.sinergi.internal.figures;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;

/** Figures by position, to be read. */
public interface Figures {
  /** Figures none of which is due. */
  Figures NOT_DUE =
      new Figures() {
        @Override
        public byte mark(int at) {
          return Marks.NOT_DUE;
        }

        @Override
        public double value(int at) {
          return 0.0;
        }

        @Override
        public double coverage(int at) {
          return 0.0;
        }
      };

  /** State, reason and being provisional in one, as {@link Marks} has it. */
  byte mark(int at);

  /** In percent; 0 unless the state is {@link State#VALUE}. */
  double value(int at);

  /** How much of what is due is in it; 0 unless the state is {@link State#VALUE}. */
  double coverage(int at);

  default State state(int at) {
    return Marks.state(mark(at));
  }

  /** Why a figure is not computable; of no meaning in another state. */
  default ReasonCode code(int at) {
    return Marks.code(mark(at));
  }

  default boolean isProvisional(int at) {
    return Marks.isProvisional(mark(at));
  }

  /** Figures of this at positions of their own. */
  static Figures at(Figures figures, java.util.function.IntUnaryOperator position) {
    return new Figures() {
      @Override
      public byte mark(int at) {
        return figures.mark(position.applyAsInt(at));
      }

      @Override
      public double value(int at) {
        return figures.value(position.applyAsInt(at));
      }

      @Override
      public double coverage(int at) {
        return figures.coverage(position.applyAsInt(at));
      }
    };
  }
}
