package interleave.judge.sandbox;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Names the folder for files that outlive the process and that subjects may read. The system property
 * {@code interleave.cache} names another; {@code off} does without.
 */
public final class CacheFolder {
  private CacheFolder() {}

  /** Returns the folder, which need not exist yet; empty if there shall be none. */
  public static Optional<Path> find() {
    String named = System.getProperty("interleave.cache", "");
    if (named.equals("off")) {
      return Optional.empty();
    }
    if (!named.isEmpty()) {
      return Optional.of(Path.of(named).toAbsolutePath());
    }
    // Root's home is shut to the user ids that its subjects run under.
    if (Kernel.isSupported() && Users.canChange()) {
      return Optional.of(Path.of("/var/cache/interleave"));
    }
    String standard = System.getenv("XDG_CACHE_HOME");
    Path base =
        standard == null || standard.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(standard);
    return Optional.of(base.resolve("interleave").toAbsolutePath());
  }
}
