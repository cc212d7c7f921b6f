package interleave.kit.mp;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts who is inside a thing that may be closed at any time: it goes when it is closed and the last one has left.
 * Memory that a thread still waits in must not be taken away; the JVM would crash.
 */
final class Usage {
  private static final int CLOSED = Integer.MIN_VALUE;

  private final AtomicInteger users = new AtomicInteger();
  private final Runnable end;

  Usage(Runnable end) {
    this.end = end;
  }

  void enter() {
    int before;
    do {
      requireOpen();
      before = users.get();
    } while (before < 0 || !users.compareAndSet(before, before + 1));
  }

  /** Refuses what {@link #enter} would. */
  void requireOpen() {
    if (users.get() < 0) {
      throw new IllegalStateException("it is closed in this process");
    }
  }

  void leave() {
    if (users.decrementAndGet() == CLOSED) {
      end.run();
    }
  }

  void close() {
    int before;
    do {
      before = users.get();
      if (before < 0) {
        return;
      }
    } while (!users.compareAndSet(before, before + CLOSED));
    if (before == 0) {
      end.run();
    }
  }
}
