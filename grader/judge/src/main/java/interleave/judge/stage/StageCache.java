package interleave.judge.stage;

import interleave.judge.sandbox.Confinement;
import interleave.judge.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps, for each JDK and each build of the stage, a jar of the stage and an ahead-of-time cache for it, which
 * halves the time that a subject takes to start. Whatever goes wrong here only means a slower start. The
 * system property {@code interleave.cache} names the folder; {@code off} does without.
 */
final class StageCache {
  private static final Map<Path, StageCache> BY_JAVA = new ConcurrentHashMap<>();

  private final Path stage;
  private final Path cache;

  private StageCache(Path stage, Path cache) {
    this.stage = stage;
    this.cache = cache;
  }

  /** Returns the cache for a JDK; builds it the first time, which takes a second or two. */
  static StageCache of(Path javaHome) {
    return BY_JAVA.computeIfAbsent(javaHome, StageCache::open);
  }

  boolean isActive() {
    return cache != null;
  }

  /** Returns the arguments behind the java program. */
  List<String> arguments(String heap) {
    List<String> arguments = new ArrayList<>(StageHome.flags(heap));
    if (cache != null) arguments.add("-XX:AOTCache=" + cache);
    arguments.addAll(List.of("-p", stage.toString(), "-m", StageHome.MAIN));
    return arguments;
  }

  /** Returns what the process has to be able to read. */
  List<Path> readable() {
    return cache == null ? List.of(stage) : List.of(stage, cache);
  }

  private static StageCache open(Path javaHome) {
    try {
      Path folder = folder();
      if (folder != null) return open(javaHome, Files.createDirectories(folder));
    } catch (IOException | UncheckedIOException | StageFault e) {
      // A slower start is all that comes of it.
    }
    return new StageCache(StageHome.location(), null);
  }

  private static Path folder() {
    String named = System.getProperty("interleave.cache", "");
    if (named.equals("off")) return null;
    if (!named.isEmpty()) return Path.of(named);
    String standard = System.getenv("XDG_CACHE_HOME");
    Path base = standard == null || standard.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(standard);
    return base.resolve("interleave").toAbsolutePath();
  }

  private static StageCache open(Path javaHome, Path folder) throws IOException {
    StageJar jar = StageJar.of(StageHome.location());
    String name = "stage-" + HexFormat.of().toHexDigits(jar.hash(Files.readString(javaHome.resolve("release")) + StageHome.flags("")));
    Path stage = folder.resolve(name + ".jar");
    Path cache = folder.resolve(name + ".aot");
    if (Files.exists(cache) && Files.exists(stage)) return new StageCache(stage, cache);
    try (FileChannel lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = lock.lock()) {
      if (held.isValid() && !Files.exists(cache)) {
        replace(stage, jar::writeTo);
        replace(cache, file -> train(javaHome, stage, file));
      }
    }
    return new StageCache(stage, cache);
  }

  private interface Maker {
    void make(Path file) throws IOException;
  }

  private static void replace(Path file, Maker maker) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      maker.make(part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void train(Path javaHome, Path stage, Path file) throws IOException {
    List<String> command = new ArrayList<>(List.of(javaHome.resolve("bin/java").toString()));
    command.addAll(StageHome.flags("128m"));
    command.add("-XX:AOTCacheOutput=" + file);
    command.addAll(List.of("-p", stage.toString(), "-m", StageHome.MAIN));
    Confinement confinement =
        new Confinement(command, List.of(), List.of(), false, true, 0, Map.of("LC_ALL", "C.UTF-8"), Path.of("/"));
    Training.play(Sandbox.none(), confinement);
    if (!Files.exists(file)) throw new IOException("no cache came of it");
  }
}
