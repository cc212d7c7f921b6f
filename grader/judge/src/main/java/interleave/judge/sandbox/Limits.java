package interleave.judge.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a command behind util-linux's {@code prlimit}, which sets resource limits before the command's first
 * instruction; limits belong to a process, so that a thread cannot prepare them for its child.
 */
final class Limits {
  private static final int FILE_BYTES = 64 << 20;
  private static final int OPEN_FILES = 512;
  private static final int PROCESSOR_SECONDS = 300;

  private static final Optional<Path> TOOL = find("prlimit");

  private Limits() {}

  static boolean areAvailable() {
    return TOOL.isPresent();
  }

  /** Returns the command with its limits; {@code processes} is 0 where the user id is shared. */
  static List<String> before(List<String> command, int processes) {
    var limited =
        new ArrayList<>(
            List.of(
                TOOL.orElseThrow().toString(),
                "--core=0",
                "--fsize=" + FILE_BYTES,
                "--nofile=" + OPEN_FILES,
                "--cpu=" + PROCESSOR_SECONDS));
    if (processes > 0) {
      limited.add("--nproc=" + processes);
    }
    limited.add("--");
    limited.addAll(command);
    return limited;
  }

  static List<Path> files() {
    return TOOL.stream().toList();
  }

  /** Looks for a system tool where distributions put them, never along PATH. */
  static Optional<Path> find(String tool) {
    return List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin").stream()
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
