package terminate;

import interleave.kit.Status;

/** Ends children: politely first, firmly if that does not help. */
public final class Stopper {
  private Stopper() {}

  /**
   * Tells how it went.
   *
   * @param firmly whether SIGKILL was needed
   * @param status how the child ended
   * @param millis how long it took from the first signal until the child was known to be dead
   */
  public record Report(boolean firmly, Status status, long millis) {}

  /**
   * Ends a child and all the processes of its group, and buries the child.
   *
   * <p>Sends SIGTERM. Only when the child still lives after the time of grace, sends SIGKILL. Comes back as
   * soon as the child is dead, at most 100 ms later.
   *
   * @param child a child that leads a process group of its own, to which its children belong
   * @param graceMillis how long the child may take to end after SIGTERM
   */
  public static Report stop(int child, long graceMillis) {
    throw new UnsupportedOperationException("not written yet");
  }
}
