package id.sinergi.benchmarks;

/** What a user would pick instead. Makes the official score of every node from what it holds. */
interface Peer extends AutoCloseable {
  /** Makes all scores once more. */
  void run();

  /** The scores last made, by node; NaN where there is none. */
  double[] scores();

  @Override
  default void close() {}
}
