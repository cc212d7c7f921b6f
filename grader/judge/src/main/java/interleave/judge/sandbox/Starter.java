package interleave.judge.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Starts processes at one isolation level without touching the JDK's own process handling, so that the
 * caller alone waits for them.
 */
public final class Starter {
  static final List<Path> SYSTEM_FILES =
      Stream.of(
              "/usr/lib",
              "/usr/lib64",
              "/lib",
              "/lib64",
              "/etc/ld.so.cache",
              "/etc/localtime",
              "/usr/share/zoneinfo",
              "/dev/random",
              "/dev/urandom")
          .map(Path::of)
          .toList();
  private static final List<Path> DEVICES = Stream.of("/dev/null", "/dev/zero").map(Path::of).toList();
  private static final Path PROCESSES = Path.of("/proc");

  private final Isolation level;

  private Starter(Isolation level) {
    this.level = level;
  }

  /** Returns the starter for a level that a probe has already shown to hold here. */
  public static Starter at(Isolation level) {
    return new Starter(level);
  }

  /**
   * Returns the strongest level that keeps processes visible to the caller under their own numbers: S2 if
   * it holds here, else S0. Bubblewrap's namespaces would hide orphans from whoever watches.
   */
  public static Isolation strongestInSight() {
    return Sandboxes.inSight();
  }

  /** Tells whether processes can be started this way on this machine at all. */
  public static boolean isSupported() {
    return Kernel.isSupported();
  }

  /** Loads all that the first start needs. */
  public static void warmUp() {
    Rehearsal.once();
  }

  /**
   * Starts a process.
   *
   * @param descriptors descriptors of this process that become the child's 0, 1 and 2
   * @return its pid; the caller has to wait for it
   * @throws IOException if it cannot be confined or started
   */
  public int start(Confinement confinement, List<Integer> descriptors) throws IOException {
    try {
      return switch (level) {
        case S0, S1 -> plain(confinement.command(), confinement, descriptors);
        case S2 -> locked(confinement, descriptors);
        case S3, S4 -> Bubblewrap.start(confinement, descriptors);
      };
    } catch (IllegalStateException e) {
      throw new IOException(e);
    }
  }

  static int plain(List<String> command, Confinement confinement, List<Integer> descriptors)
      throws IOException {
    try (var spawn = spawn(command, confinement, descriptors)) {
      int pid = spawn.run();
      if (pid < 0) {
        throw new IOException("cannot start " + command.getFirst() + ": error " + -pid);
      }
      return pid;
    }
  }

  private static int locked(Confinement confinement, List<Integer> descriptors) throws IOException {
    List<Path> readable = readable(confinement);
    boolean changes = Users.canChange() && Users.canReach(readable);
    if (Users.canChange() && !changes && !Landlock.holdsSignals()) {
      // The probe tried the way with another user id only.
      throw new IOException("other users cannot read all of " + readable);
    }
    int user = changes ? Users.next() : 0;
    if (changes) {
      Users.give(confinement.writable(), user);
    }
    List<String> command =
        Limits.before(confinement.command(), changes ? confinement.maxProcesses() : 0);
    try (var rules =
            new Landlock(confinement.loopback())
                .allowReading(readable)
                .allowReading(confinement.writable())
                .allowWriting(confinement.writable())
                .allowWriting(DEVICES)
                .allowReading(DEVICES);
        var spawn = spawn(command, confinement, descriptors);
        var cell =
            new Cell(rules.descriptor(), Filter.assemble(confinement.loopback()), user)) {
      Rehearsal.once();
      return cell.start(spawn::run);
    }
  }

  private static Spawn spawn(
      List<String> command, Confinement confinement, List<Integer> descriptors) {
    return new Spawn(command, confinement.environment(), confinement.directory(), descriptors);
  }

  private static List<Path> readable(Confinement confinement) {
    var paths = new ArrayList<>(SYSTEM_FILES);
    paths.addAll(Limits.files());
    paths.add(Path.of(System.getProperty("java.home")));
    if (confinement.maySpawn()) {
      paths.add(PROCESSES);
    }
    paths.addAll(confinement.readable());
    return paths;
  }

  /** Loads and links all that a locked thread runs, by running it once on a thread that is not locked. */
  private static final class Rehearsal {
    private static final boolean DONE = rehearse();

    static void once() {
      if (!DONE) {
        throw new IllegalStateException("a child could be started from a missing program");
      }
    }

    private static boolean rehearse() {
      var nothing =
          new Confinement(
              List.of("/nonexistent"),
              List.of(),
              List.of(),
              false,
              false,
              0,
              Map.of(),
              Path.of("/"));
      try (var spawn = spawn(nothing.command(), nothing, List.of(0, 1, 2));
          var cell = new Cell(-1, Filter.assemble(false), 0)) {
        boolean failed = spawn.run() < 0;
        try {
          cell.start(spawn::run);
          return false;
        } catch (IOException expected) {
          return failed;
        }
      }
    }
  }
}
