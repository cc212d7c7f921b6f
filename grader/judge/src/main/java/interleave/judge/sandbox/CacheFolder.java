package interleave.judge.sandbox;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the folder for files that outlive the process and that subjects may read. The system property
 * {@code interleave.cache} names another; {@code off} does without.
 */
public final class CacheFolder {
  private static final Duration KEPT = Duration.ofDays(30);

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

  /** Notes that a kept file is in use. The JVM does not look at the time of an ahead-of-time cache, but at that of its jars. */
  public static void use(Path cache) {
    try {
      Files.setLastModifiedTime(cache, FileTime.from(Instant.now()));
    } catch (IOException notOurs) {
      // Whoever may write there will note it.
    }
  }

  /**
   * Removes what nobody has used for a month: all files of one kind that begin with the same name and hash go or stay together.
   * What cannot be removed stays: the next sweep is soon enough.
   *
   * @param kind what stands before the hash in the names
   */
  public static void sweep(Path folder, String kind) {
    Pattern ours = Pattern.compile("(" + Pattern.quote(kind) + "-[0-9a-f]{16})\\b.*");
    Map<String, List<Path>> families = new HashMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Matcher name = ours.matcher(file.getFileName().toString());
        if (name.matches()) {
          families.computeIfAbsent(name.group(1), family -> new ArrayList<>()).add(file);
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      return;
    }
    Instant old = Instant.now().minus(KEPT);
    families.values().forEach(family -> remove(family, old));
  }

  private static void remove(List<Path> family, Instant old) {
    try {
      if (lastUse(family).isBefore(old)) {
        for (Path file : family) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException notOurs) {
      // Somebody else's, or in use where files in use cannot be removed.
    }
  }

  private static Instant lastUse(List<Path> family) throws IOException {
    Instant last = Instant.MIN;
    for (Path file : family) {
      Instant time = Files.getLastModifiedTime(file).toInstant();
      last = time.isAfter(last) ? time : last;
    }
    return last;
  }
}
