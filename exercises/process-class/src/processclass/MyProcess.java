package processclass;

/**
 * Is work for another process: what {@link Thread} is for a thread. A subclass says in {@link #run} what to do, and hands
 * the arguments of its constructor on, all of them and in their order:
 *
 * <pre>{@code
 * final class ClockProcess extends MyProcess {
 *   private final int seconds;
 *
 *   ClockProcess(int seconds) {
 *     super(seconds);
 *     this.seconds = seconds;
 *   }
 *
 *   protected void run() throws InterruptedException {
 *     for (int i = 0; i < 5; i++) {
 *       Thread.sleep(1_000L * seconds);
 *       System.out.println("The time is " + LocalTime.now());
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>In the child, the object is made once more, from copies of these arguments; see {@link Parcel}. Any thread may call any
 * method at any time.
 */
public abstract class MyProcess {
  /**
   * Prepares a child, and starts nothing. The n-th that a program prepares is named {@code Process-n}, beginning with 1.
   *
   * @param arguments those of the subclass's constructor; the child gets copies of what they are now
   */
  protected MyProcess(Object... arguments) {
    // your code
  }

  /**
   * Does the work, in the child. When it returns the child ends with 0, after its other threads; what it throws is
   * printed to the child's error stream and ends it with 1.
   */
  protected abstract void run() throws Exception;

  /** Returns its name; in the child, too. */
  public final String name() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Gives it another name.
   *
   * @throws IllegalStateException if it has been started
   */
  public final void setName(String name) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Starts the child, in which {@link #run} is called, and does not wait for it.
   *
   * @throws IllegalStateException if it has been started before
   */
  public final void start() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns the child's process id, in the child, too; null before it is started. */
  public final Integer pid() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Tells whether it has been started and has not ended; does not wait. */
  public final boolean isAlive() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns what it ended with, or −N if signal N killed it; null before it has ended. Does not wait. */
  public final Integer exitCode() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Waits until it has ended, asleep, and comes back at most 100 ms later. It is buried then.
   *
   * @throws IllegalStateException if it has not been started
   */
  public final void join() throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Waits as {@link #join()} does, until the time is over.
   *
   * @param millis how long to wait at most; 0 or less only looks
   * @return whether it has ended
   * @throws IllegalStateException if it has not been started
   */
  public final boolean join(long millis) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Asks it to end, by SIGTERM; sends nothing to a child that is known to have ended.
   *
   * @throws IllegalStateException if it has not been started
   */
  public final void terminate() {
    throw new UnsupportedOperationException("not written yet");
  }
}
