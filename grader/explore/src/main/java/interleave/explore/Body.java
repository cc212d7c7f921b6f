package interleave.explore;

import java.io.Serializable;

/**
 * The program to explore: makes its threads, waits for them, and throws if what came of it is wrong. It is
 * serializable so that its code can be found; what it captures must be of the JDK's immutable types.
 */
@FunctionalInterface
public interface Body extends Serializable {
  /** Plays once. */
  void run() throws Throwable;
}
