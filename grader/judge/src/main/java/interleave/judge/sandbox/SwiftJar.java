package interleave.judge.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Holds classes as a jar that any user id may read, with an ahead-of-time cache that halves the start of a
 * JVM. Both are made at first use and kept in the cache folder; without a cache only the start is slower.
 *
 * @param jar the classes
 * @param cache what to hand to {@code -XX:AOTCache}
 */
public record SwiftJar(Path jar, Optional<Path> cache) {
  private static final Map<Recipe, SwiftJar> MADE = new ConcurrentHashMap<>();
  private static final int REHEARSAL_SECONDS = 60;

  /**
   * Says how a jar is made.
   *
   * @param name the beginning of its file name
   * @param source folder or jar with the classes
   * @param below which folders of it are wanted
   * @param flags JVM flags that every user of the cache passes
   * @param rehearsal main class and arguments of a run that loads what users will load
   */
  public record Recipe(
      String name,
      Path source,
      List<String> below,
      Path javaHome,
      List<String> flags,
      List<String> rehearsal) {}

  /**
   * Returns the jar that is made so; the first time, on a machine, that takes a second or two.
   *
   * @throws UncheckedIOException if the classes cannot be read or packed
   */
  public static SwiftJar of(Recipe recipe) {
    return MADE.computeIfAbsent(recipe, SwiftJar::make);
  }

  /** Returns the flag that puts the cache to use, if there is one. */
  public List<String> flags() {
    return cache.map(file -> List.of("-XX:AOTCache=" + file)).orElse(List.of());
  }

  /** Returns the files that a JVM has to be able to read. */
  public List<Path> files() {
    return cache.map(file -> List.of(jar, file)).orElse(List.of(jar));
  }

  private static SwiftJar make(Recipe recipe) {
    try {
      var classes = ClassFiles.of(recipe.source(), recipe.below());
      Optional<SwiftJar> kept = CacheFolder.find().flatMap(folder -> keep(recipe, classes, folder));
      return kept.isPresent() ? kept.get() : throwAway(recipe, classes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot pack " + recipe.source(), e);
    }
  }

  private static Optional<SwiftJar> keep(Recipe recipe, ClassFiles classes, Path folder) {
    try {
      String release = Files.readString(recipe.javaHome().resolve("release"));
      String name = recipe.name() + "-" + classes.hash(release + recipe);
      Path jar = folder.resolve(name + ".jar");
      Path cache = folder.resolve(name + ".aot");
      if (!Files.isReadable(cache) || !Files.isReadable(jar)) {
        Files.createDirectories(folder);
        permit(folder, "rwxr-xr-x");
        try (var channel =
                FileChannel.open(
                    folder.resolve(name + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            var lock = channel.lock()) {
          if (lock.isValid() && !Files.isReadable(cache)) {
            CacheFolder.sweep(folder, recipe.name());
            pack(classes, jar);
            rehearse(recipe, jar, cache);
          }
        }
      }
      CacheFolder.use(cache);
      return Optional.of(new SwiftJar(jar, Optional.of(cache)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static SwiftJar throwAway(Recipe recipe, ClassFiles classes) throws IOException {
    Path folder = Files.createTempDirectory("interleave-" + recipe.name());
    permit(folder, "rwxr-xr-x");
    Path jar = folder.resolve(recipe.name() + ".jar");
    pack(classes, jar);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(jar, folder)));
    return new SwiftJar(jar, Optional.empty());
  }

  private static void remove(Path... paths) {
    try {
      for (Path path : paths) Files.deleteIfExists(path);
    } catch (IOException e) {
      // The machine's own cleaning of its temporary folder gets the rest.
    }
  }

  private static void pack(ClassFiles classes, Path jar) throws IOException {
    Path part = jar.resolveSibling(jar.getFileName() + ".part");
    classes.pack(Files.newOutputStream(part));
    permit(part, "rw-r--r--");
    Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void rehearse(Recipe recipe, Path jar, Path cache) throws IOException {
    Path part = cache.resolveSibling(cache.getFileName() + ".part");
    Path notes = Files.createTempFile("interleave-rehearsal", "");
    var command = new ArrayList<String>();
    command.add(recipe.javaHome().resolve("bin/java").toString());
    command.addAll(recipe.flags());
    command.addAll(List.of("-XX:AOTCacheOutput=" + part, "-cp", jar.toString()));
    command.addAll(recipe.rehearsal());
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("INTERLEAVE_JOURNAL", notes.toString());
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(REHEARSAL_SECONDS, TimeUnit.SECONDS) || !Files.exists(part)) {
        throw new IOException("no cache came of the rehearsal");
      }
      permit(part, "rw-r--r--");
      Files.move(part, cache, StandardCopyOption.ATOMIC_MOVE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      Files.deleteIfExists(part);
      Files.deleteIfExists(notes);
    }
  }

  private static void permit(Path path, String permissions) throws IOException {
    // Where there are none, there are no subjects under other user ids either.
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}
