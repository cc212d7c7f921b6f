package interleave.judge.stage;

import interleave.judge.sandbox.CacheFolder;
import interleave.judge.sandbox.Confinement;
import interleave.judge.sandbox.Sandbox;
import java.io.File;
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
import java.util.stream.Collectors;

/**
 * Keeps, for each JDK and each build of the stage, jars of its modules and an ahead-of-time cache for them, which
 * halves the time that a subject takes to start; an explorer finds the JDK's classes rewritten there. Whatever goes
 * wrong here only means a slower start. The system property {@code interleave.cache} names the folder; {@code off} does without.
 */
final class StageCache {
  private static final Map<Key, StageCache> KNOWN = new ConcurrentHashMap<>();

  private final SubjectHome home;
  private final List<Path> modules;
  private final Path cache;

  private record Key(SubjectHome home, Path javaHome) {}

  private StageCache(SubjectHome home, List<Path> modules, Path cache) {
    this.home = home;
    this.modules = modules;
    this.cache = cache;
  }

  /** Returns the cache for a JDK; builds it the first time, which takes a second or two. */
  static StageCache of(SubjectHome home, Path javaHome) {
    return KNOWN.computeIfAbsent(new Key(home, javaHome), key -> open(key.home(), key.javaHome()));
  }

  boolean isActive() {
    return cache != null;
  }

  /** Returns the arguments behind the java program. */
  List<String> arguments(String heap) {
    List<String> arguments = new ArrayList<>(home.flags(heap));
    if (cache != null) arguments.add("-XX:AOTCache=" + cache);
    arguments.addAll(start(home, modules));
    return arguments;
  }

  private static List<String> start(SubjectHome home, List<Path> modules) {
    String path = modules.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    return List.of("-p", path, "-m", home.main());
  }

  /** Returns what the process has to be able to read. */
  List<Path> readable() {
    List<Path> readable = new ArrayList<>(modules);
    if (cache != null) readable.add(cache);
    return readable;
  }

  private static StageCache open(SubjectHome home, Path javaHome) {
    try {
      Path folder = folder();
      if (folder != null) return open(home, javaHome, Files.createDirectories(folder));
    } catch (IOException | UncheckedIOException | StageFault e) {
      // A slower start is all that comes of it.
    }
    return new StageCache(home, home.locations(), null);
  }

  private static Path folder() {
    String named = System.getProperty("interleave.cache", "");
    if (named.equals("off")) return null;
    if (!named.isEmpty()) return Path.of(named);
    String standard = System.getenv("XDG_CACHE_HOME");
    Path base = standard == null || standard.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(standard);
    return base.resolve("interleave").toAbsolutePath();
  }

  private static StageCache open(SubjectHome home, Path javaHome, Path folder) throws IOException {
    List<StageJar> jars = new ArrayList<>();
    String hash = Files.readString(javaHome.resolve("release")) + home.flags("") + Training.fingerprint();
    List<Path> modules = new ArrayList<>();
    for (Path location : home.locations()) {
      StageJar jar = StageJar.of(location);
      hash = HexFormat.of().toHexDigits(jar.hash(hash));
      jars.add(jar);
    }
    String name = home.title() + "-" + hash;
    for (int i = 0; i < jars.size(); i++) modules.add(folder.resolve(name + (i == 0 ? "" : "-" + i) + ".jar"));
    Path cache = folder.resolve(name + ".aot");
    if (Files.exists(cache) && modules.stream().allMatch(Files::exists)) {
      CacheFolder.use(cache);
      return new StageCache(home, modules, cache);
    }
    try (FileChannel lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = lock.lock()) {
      if (held.isValid() && !Files.exists(cache)) {
        CacheFolder.sweep(folder, home.title());
        if (isRunning(javaHome)) home.enrich(jars);
        for (int i = 0; i < jars.size(); i++) replace(modules.get(i), jars.get(i)::writeTo);
        replace(cache, file -> train(home, javaHome, modules, file));
      }
    }
    return new StageCache(home, modules, cache);
  }

  private static boolean isRunning(Path javaHome) throws IOException {
    return Files.isSameFile(javaHome, Path.of(System.getProperty("java.home")));
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

  private static void train(SubjectHome home, Path javaHome, List<Path> modules, Path file) throws IOException {
    List<String> command = new ArrayList<>(List.of(javaHome.resolve("bin/java").toString()));
    command.addAll(home.flags("128m"));
    command.add("-XX:AOTCacheOutput=" + file);
    command.addAll(start(home, modules));
    Confinement confinement =
        new Confinement(command, List.of(), List.of(), false, true, 0, Map.of("LC_ALL", "C.UTF-8"), Path.of("/"));
    try {
      Training.play(home, Sandbox.none(), confinement);
    } finally {
      // What the JVM leaves behind when it is killed.
      Files.deleteIfExists(Path.of(file + ".config"));
    }
    if (!Files.exists(file)) throw new IOException("no cache came of it");
  }
}
