package interleave.judge.process;

/** Puts a raw wait status into words. */
final class WaitStatus {
  private static final int SIGNAL = 0x7f;

  private WaitStatus() {}

  /** Returns {@code exited(3)} or {@code signaled(9)}. */
  static String text(int raw) {
    int signal = raw & SIGNAL;
    return signal == 0 ? "exited(" + (raw >> 8 & 0xff) + ")" : "signaled(" + signal + ")";
  }
}
