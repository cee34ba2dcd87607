package id.sinergi.internal.engine;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Splits a range of independent work over the caller's thread and the executor it lends. What an
 * executor rejects, or never gets round to, is done by the caller, so that none can keep it waiting
 * for a thread.
 */
public final class Parallel {
  /** All work on the caller's thread. */
  public static final Parallel NONE = new Parallel(Runnable::run, 1);

  private static final int LEAST = 1024; // fewer are not worth another thread
  private static final int CHUNKS = 4; // for each task, as chunks are not alike

  private final Executor executor;
  private final int tasks;

  /** Work for so many threads, the caller's among them. */
  public Parallel(Executor executor, int tasks) {
    this.executor = executor;
    this.tasks = tasks;
  }

  /** Work on positions from one to before another. */
  interface Range {
    void run(int from, int to);
  }

  /** Does all of it, and returns when it is done. */
  void run(int from, int to, Range work) {
    run(from, to, LEAST, work);
  }

  /** Does work that is large for each position, and returns when all is done. */
  public void each(int count, IntConsumer work) {
    run(
        0,
        count,
        1,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            work.accept(i);
          }
        });
  }

  private void run(int from, int to, int least, Range work) {
    int size = to - from;
    if (tasks == 1 || size < 2 * least) {
      if (size > 0) {
        work.run(from, to);
      }
      return;
    }
    int chunks = Math.min(tasks * CHUNKS, size / least);
    Chunks all = new Chunks(from, size, chunks, work);
    lend(all);
    all.work();
    all.await();
  }

  private void lend(Chunks all) {
    try {
      for (int task = 1; task < tasks; task++) {
        executor.execute(all::work);
      }
    } catch (RejectedExecutionException e) {
      return; // it is busy, or shut down: the caller does what is left
    } catch (RuntimeException | Error e) {
      all.fail(e); // thrown when nothing is at work any more
    }
  }

  private static final class Chunks {
    private final int from;
    private final int size;
    private final int chunks;
    private final Range work;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch open;
    private final @Nullable Throwable[] failures; // of each chunk, and of lending

    Chunks(int from, int size, int chunks, Range work) {
      this.from = from;
      this.size = size;
      this.chunks = chunks;
      this.work = work;
      open = new CountDownLatch(chunks);
      failures = new Throwable[chunks + 1];
    }

    private int start(int chunk) {
      return from + (int) ((long) size * chunk / chunks);
    }

    /** Takes chunks until none is left. */
    void work() {
      for (int chunk = next.getAndIncrement(); chunk < chunks; chunk = next.getAndIncrement()) {
        try {
          work.run(start(chunk), start(chunk + 1));
        } catch (RuntimeException | Error e) {
          failures[chunk] = e;
        } finally {
          open.countDown();
        }
      }
    }

    /** Keeps what the executor failed with, to be thrown if no chunk failed. */
    void fail(Throwable thrown) {
      failures[chunks] = thrown;
    }

    void await() {
      boolean interrupted = false;
      while (open.getCount() > 0) {
        try {
          open.await();
        } catch (InterruptedException e) {
          interrupted = true; // what is begun is finished; the caller is told afterwards
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      for (Throwable thrown : failures) { // the first, whichever thread came to it
        if (thrown instanceof RuntimeException e) {
          throw e;
        }
        if (thrown instanceof Error e) {
          throw e;
        }
      }
    }
  }
}
