package zombie;

import interleave.kit.Status;

/** Keeps a dead child unburied for a while, to have a look at it. */
public final class Graveyard {
  private Graveyard() {}

  /**
   * Tells what there was to see.
   *
   * @param pid the child
   * @param state the kernel's letter for its state while it was dead and not yet buried
   * @param status how it ended, known from the burial
   */
  public record Sight(int pid, char state, Status status) {}

  /**
   * Starts a child, which soon ends by itself, and lets it be a zombie for at least some time; then buries it.
   * The caller lives on throughout.
   *
   * @param child a class with a {@code main} method without arguments
   * @param millis how long the child stays a zombie at least, from its death on
   */
  public static Sight haunt(Class<?> child, long millis) {
    throw new UnsupportedOperationException("not written yet");
  }
}
