package interleave.explore;

import java.util.Map;

/** Gives the classes of the program that are to be controlled; all others are loaded as ever, and shared. */
@FunctionalInterface
public interface ClassSource {
  /**
   * Gives the class file of a class.
   *
   * @param binaryName as {@code semaphore.CountingSemaphore}
   * @return its bytes, or null if it is not the program's
   */
  byte[] bytes(String binaryName);

  /**
   * Tells whether a class that this gives belongs to the harness: its threads are controlled, but nobody comes between
   * what it does, and no trace tells of it.
   */
  default boolean isHarness(String binaryName) {
    return false;
  }

  /**
   * Gives a class of the program's that {@link Rewriter} has rewritten before, which spares this process the work.
   *
   * @return what it gave for the class, or null if it is to be rewritten here
   */
  default byte[] rewritten(String binaryName) {
    return null;
  }

  /** Gives classes from memory. */
  static ClassSource of(Map<String, byte[]> classes) {
    return classes::get;
  }

  /** Gives what a class loader finds, but not the JDK, this explorer and the usual test libraries. */
  static ClassSource of(ClassLoader loader) {
    return new LoaderSource(loader);
  }
}
