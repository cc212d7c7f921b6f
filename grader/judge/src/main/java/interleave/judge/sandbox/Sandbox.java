package interleave.judge.sandbox;

import java.io.IOException;

/** Starts processes behind the best wall that this machine offers. */
public interface Sandbox {
  /** Returns the level that was shown to hold by trying it. */
  Isolation level();

  /**
   * Starts a confined process with its three standard streams as pipes.
   *
   * @throws IOException if the process cannot be started
   */
  Process start(Confinement confinement) throws IOException;

  /** Returns the best sandbox that the probe found here; probes once and remembers. */
  static Sandbox best() {
    return Sandboxes.best();
  }

  /** Returns the sandbox that only separates processes, for trusted code. */
  static Sandbox none() {
    return Sandboxes.none();
  }
}
