package interleave.judge.sandbox;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Starts processes in bubblewrap's namespaces: an empty file system with only what may be read, no network
 * but a private loopback, no other process in sight.
 */
final class Bubblewrap {
  private static final Optional<Path> BWRAP = Limits.find("bwrap");
  private static final Optional<Path> SETPRIV = Limits.find("setpriv");
  private static final int FILTER_DESCRIPTOR = 3;
  private static final int TEMPORARY_BYTES = 32 << 20;

  /**
   * Starts all children: {@code --die-with-parent} ties a child to the thread that started it, and this one
   * lives as long as the process.
   */
  private static final ExecutorService PARENT =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().daemon().name("interleave-bubblewrap").unstarted(task));

  private Bubblewrap() {}

  static boolean isInstalled() {
    return BWRAP.isPresent() && Limits.areAvailable();
  }

  static int start(Confinement confinement, List<Integer> descriptors) throws IOException {
    int filter = filter(confinement.loopback());
    var four = new ArrayList<>(descriptors);
    four.add(filter);
    List<String> command = command(confinement);
    try {
      return PARENT.submit(() -> Starter.plain(command, confinement, four)).get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Kernel.call(SystemCall.CLOSE, filter);
    }
  }

  private static List<String> command(Confinement confinement) {
    List<Path> sources =
        Stream.concat(confinement.readable().stream(), confinement.writable().stream()).toList();
    boolean changes = Users.canChange() && SETPRIV.isPresent() && Users.canReach(sources);
    var command = new ArrayList<String>();
    if (changes) {
      int user = Users.next();
      Users.give(confinement.writable(), user);
      command.addAll(List.of(SETPRIV.get().toString(), "--reuid=" + user, "--regid=" + user));
      command.addAll(List.of("--clear-groups", "--"));
    }
    command.addAll(List.of(BWRAP.orElseThrow().toString(), "--unshare-all", "--die-with-parent"));
    command.addAll(List.of("--new-session", "--cap-drop", "ALL", "--hostname", "stage"));
    command.addAll(List.of("--seccomp", Integer.toString(FILTER_DESCRIPTOR)));
    files(confinement, command);
    command.addAll(List.of("--chdir", confinement.directory().toString(), "--"));
    command.addAll(confinement.command());
    return Limits.before(command, changes ? confinement.maxProcesses() : 0);
  }

  private static void files(Confinement confinement, List<String> command) {
    command.addAll(List.of("--dev", "/dev"));
    if (confinement.maySpawn()) {
      command.addAll(List.of("--proc", "/proc"));
    }
    command.addAll(List.of("--size", Integer.toString(TEMPORARY_BYTES), "--tmpfs", "/tmp"));
    Starter.SYSTEM_FILES.forEach(path -> library(path, command));
    sorted(confinement.readable().stream())
        .forEach(path -> command.addAll(List.of("--ro-bind-try", path, path)));
    sorted(confinement.writable().stream())
        .forEach(path -> command.addAll(List.of("--bind", path, path)));
    command.addAll(List.of("--remount-ro", "/"));
  }

  private static void library(Path path, List<String> command) {
    if (Files.isSymbolicLink(path) && Files.isDirectory(path)) {
      try {
        String target = Files.readSymbolicLink(path).toString();
        command.addAll(List.of("--symlink", target, path.toString()));
        return;
      } catch (IOException e) {
        // Bind what it leads to instead.
      }
    }
    command.addAll(List.of("--ro-bind-try", path.toString(), path.toString()));
  }

  /** Parents come before children, whose mounts would else be hidden. */
  private static Stream<String> sorted(Stream<Path> paths) {
    return paths.map(path -> path.toAbsolutePath().toString()).sorted();
  }

  /** Returns a descriptor from which bubblewrap reads the seccomp program. */
  private static int filter(boolean loopback) {
    byte[] program = Filter.assemble(loopback);
    int[] pipe = Descriptors.pipe();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocate(program.length);
      MemorySegment.copy(program, 0, bytes, JAVA_BYTE, 0, program.length);
      Kernel.call(SystemCall.WRITE, pipe[1], bytes.address(), program.length);
    }
    Kernel.call(SystemCall.CLOSE, pipe[1]);
    return pipe[0];
  }
}
