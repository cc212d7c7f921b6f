package interleave.judge.compile;

/**
 * Holds a source as text, whatever it was encoded in.
 *
 * @param path path below the source root, with slashes: {@code semaphore/CountingSemaphore.java}
 */
public record SourceFile(String path, String text) {}
