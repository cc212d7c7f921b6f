package exitstatus;

/** Ends children in two ways, and reads from the kernel's status word which it was. */
public final class Endings {
  private Endings() {}

  /**
   * Tells how a process ended.
   *
   * @param bySignal whether a signal ended it
   * @param number the signal; if it ended by itself, its exit code from 0 to 255
   */
  public record End(boolean bySignal, int number) {}

  /**
   * Starts a child that ends by itself with an exit code, and buries it.
   *
   * @param code 0 to 255
   * @return the status word as the kernel wrote it
   */
  public static int byCode(int code) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Starts a child that would live on for long, ends it by a signal, and buries it.
   *
   * @param signal one that ends a process which does not handle it
   * @return the status word as the kernel wrote it
   */
  public static int bySignal(int signal) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Takes the status word of a process that has ended apart. */
  public static End decode(int raw) {
    throw new UnsupportedOperationException("not written yet");
  }
}
