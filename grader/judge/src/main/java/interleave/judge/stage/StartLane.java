package interleave.judge.stage;

import java.util.concurrent.Semaphore;

/**
 * Lets at most two JVM starts or compilations run at once, since more of them only make each other late.
 * Hold a place only until the process is ready:
 *
 * <pre>{@code
 * try (var place = StartLane.enter()) { … }
 * }</pre>
 */
public final class StartLane implements AutoCloseable {
  private static final Semaphore PLACES = new Semaphore(2, true);

  private boolean left;

  private StartLane() {}

  /** Waits for a place. */
  public static StartLane enter() {
    PLACES.acquireUninterruptibly();
    return new StartLane();
  }

  /** Gives the place back; a second time has no effect. */
  @Override
  public void close() {
    if (left) return;
    left = true;
    PLACES.release();
  }
}
