package interleave.kit;

/**
 * Decodes what {@code wait} reports about a child: it exited, was killed by a signal, was stopped,
 * or goes on.
 *
 * @param raw the status word as the kernel wrote it
 */
public record Status(int raw) {
  private static final int CONTINUED = 0xffff;
  private static final int STOPPED = 0x7f;
  private static final int CORE_DUMPED = 0x80;

  /** Tells whether the child ended by itself ({@code WIFEXITED}). */
  public boolean exited() {
    return (raw & 0x7f) == 0;
  }

  /**
   * Returns the low eight bits of what the child gave to {@code exit} ({@code WEXITSTATUS}), 0 to
   * 255.
   *
   * @throws IllegalStateException unless it {@link #exited()}
   */
  public int exitCode() {
    require(exited(), "exit code");
    return (raw >> 8) & 0xff;
  }

  /** Tells whether a signal killed the child ({@code WIFSIGNALED}). */
  public boolean signaled() {
    return !exited() && !stopped() && !continued();
  }

  /**
   * Returns the signal that killed the child ({@code WTERMSIG}).
   *
   * @throws IllegalStateException unless it was {@link #signaled()}
   */
  public int signal() {
    require(signaled(), "signal");
    return raw & 0x7f;
  }

  /** Tells whether the child was killed and left a core file ({@code WCOREDUMP}). */
  public boolean coreDumped() {
    return signaled() && (raw & CORE_DUMPED) != 0;
  }

  /**
   * Tells whether the child stands still and may go on ({@code WIFSTOPPED}); needs {@link
   * Posix#WUNTRACED}.
   */
  public boolean stopped() {
    return (raw & 0xff) == STOPPED;
  }

  /**
   * Returns the signal that stopped the child ({@code WSTOPSIG}).
   *
   * @throws IllegalStateException unless it is {@link #stopped()}
   */
  public int stopSignal() {
    require(stopped(), "stop signal");
    return (raw >> 8) & 0xff;
  }

  /**
   * Tells whether the child was stopped and goes on again ({@code WIFCONTINUED}); needs {@link
   * Posix#WCONTINUED}.
   */
  public boolean continued() {
    return raw == CONTINUED;
  }

  private void require(boolean present, String what) {
    if (!present) {
      throw new IllegalStateException("no " + what + ": the child is " + this);
    }
  }

  /** Returns {@code exited(3)}, {@code signaled(9)}, {@code stopped(19)} or {@code continued}. */
  @Override
  public String toString() {
    if (continued()) {
      return "continued";
    } else if (stopped()) {
      return "stopped(" + stopSignal() + ")";
    } else if (exited()) {
      return "exited(" + exitCode() + ")";
    }
    return "signaled(" + signal() + ")";
  }
}
