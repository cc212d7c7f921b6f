package waitpidpoll;

import interleave.kit.Status;
import java.util.function.BooleanSupplier;

/** Works while a child works, and looks after the child in between. */
public final class Foreman {
  private Foreman() {}

  /**
   * Tells how it went.
   *
   * @param pieces how many pieces of work were done
   * @param status how the child ended
   */
  public record Report(int pieces, Status status) {}

  /**
   * Works on until the child has ended, and buries it. Asks the kernel after each piece of work, without ever
   * waiting for the child.
   *
   * @param child a child of this process
   * @param work does one piece of work and returns true; returns false when there is nothing to do at the
   *     moment: then take a short rest of a few milliseconds before you ask again
   */
  public static Report workUntilEnded(int child, BooleanSupplier work) {
    throw new UnsupportedOperationException("not written yet");
  }
}
